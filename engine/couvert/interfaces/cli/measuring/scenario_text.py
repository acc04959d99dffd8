"""Scenarios as Gherkin, in the lines in which the examples of a law are told already."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias

from couvert.interfaces.cli.measuring.phrases import phrase
from couvert.interfaces.cli.words import Words
from couvert.language.once import cached_property
from couvert.language.problems import RulebaseError
from couvert.workbench.examples import Example, Said
from couvert.workbench.expectations import Document
from couvert.workbench.trials import Trial

KEYWORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("Scenario", "Given", "When", "Then", "And"),
    "fr": ("Scénario", "Étant donné", "Quand", "Alors", "Et"),
}
Facts: TypeAlias = Mapping[str, Any]
"""Facts by path, as JSON."""


@dataclass(frozen=True, eq=False)
class Phrasebook:
    """What the lines of examples in one language say: a line is used again where it says just what is to be said."""

    examples: tuple[Example, ...]
    words: Words

    def scenario(self, name: str, trial: Trial, facts: Facts) -> str:
        """Write a case as a scenario; what no line says stands in comments, as does what the law says now where no line demands it."""
        _, given, when, then, _ = KEYWORDS[self.words.asked]
        lines, untold = self._telling(facts)
        asks = self._asking(trial.example)
        steps = [*self._block(given, lines), *self._unsaid(untold), *self._block(when, asks), *self._closing(then, trial)]
        return "\n".join([f"{KEYWORDS[self.words.asked][0]}: {name}", *(f"  {step}" for step in steps)])

    def _closing(self, keyword: str, trial: Trial) -> list[str]:
        """Give the lines that demand what the law says now; where a gap or a conflict lets it say nothing, a comment."""
        try:
            document = trial.document
        except RulebaseError as error:
            return [f"# {self._say('no_answer', why=error)}"]
        demands, undemanded = self._demanding(trial.example.decision, document)
        told = (f"# {field}: {value}" for field, value in undemanded.items())
        return [f"# {self._say('to_check')}", *self._block(keyword, demands), *told]

    @cached_property
    def _own(self) -> tuple[Example, ...]:
        """The examples in the language of the words."""
        return tuple(one for one in self.examples if one.language == self.words.asked)

    @cached_property
    def _lines(self) -> tuple[Said, ...]:
        """Every line once, those that say most first."""
        once = {(said.kind, said.text): said for one in self._own for said in one.steps}.values()
        return tuple(sorted(once, key=lambda said: -len(said.facts)))

    def _telling(self, facts: Facts) -> tuple[list[str], dict[str, Any]]:
        """Give lines that tell facts, and the facts that none tells."""
        left, lines = dict(facts), list[str]()
        for said in self._lines:
            if said.facts and all(path in left and left[path] == value for path, value in said.facts.items()):
                lines.append(said.text)
                left = {path: value for path, value in left.items() if path not in said.facts}
        for path, value in tuple(left.items()):
            text = next(self._with_another_value(path, value), None)
            if text is not None:
                lines.append(text)
                del left[path]
        return lines, left

    def _with_another_value(self, path: str, value: Any) -> Iterator[str]:  # noqa: ANN401  # a fact's value
        """Give lines that tell a fact alone, with another day or number put in."""
        for said in self._lines:
            if said.facts.keys() == {path}:
                before, after = self._spoken(said.facts[path]), self._spoken(value)
                if before and after and said.text.count(before) == 1:
                    yield said.text.replace(before, after)

    def _spoken(self, value: Any) -> str | None:  # noqa: ANN401  # a fact's value
        """Give a day or a number as lines say it; None for anything else."""
        if isinstance(value, str):
            try:
                return self.words.day(date.fromisoformat(value))
            except ValueError:
                return value if value.replace(".", "", 1).isdigit() else None
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else None

    def _asking(self, example: Example) -> list[str]:
        """Give the line that asks for a decision, with the day put in; the decision itself where no line does."""
        day = self.words.day(date.fromisoformat(example.on))
        for one in self._own:
            before = self.words.day(date.fromisoformat(one.on))
            asks = (said.text for said in one.steps if said.kind == "when" and said.text.count(before) == 1)
            found = next(asks, None) if one.decision == example.decision else None
            if found is not None:
                return [found.replace(before, day)]
        return [f"{self.words.title(example.decision)} ({day})"]

    def _demanding(self, decision: str, document: Document) -> tuple[list[str], dict[str, Any]]:
        """Give lines that demand what a decision says, and the fields that none demands."""
        lines, left = list[str](), {field: value for field, value in document["fields"].items() if value != []}
        own = {said.text: said.expected for one in self._own if one.decision == decision for said in one.steps if len(said.expected) == 1}
        for text, (demand,) in own.items():
            if demand.verb == "is" and left.keys() >= {*demand.fields} and demand.holds(document):
                lines.append(text)
                left = {field: value for field, value in left.items() if field not in demand.fields}
        return lines, left

    def _unsaid(self, facts: Facts) -> Iterable[str]:
        return (f"# {self._say('no_step', fact=f'{path}: {value}')}" for path, value in facts.items())

    def _block(self, keyword: str, lines: Iterable[str]) -> Iterator[str]:
        for index, line in enumerate(lines):
            yield f"{KEYWORDS[self.words.asked][4] if index else keyword} {line}"

    def _say(self, key: str, **parts: object) -> str:
        return phrase(key, self.words.asked, **parts)
