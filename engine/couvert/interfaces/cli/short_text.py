"""An explanation in three lines: the outcome, the facts, the rules with their sources."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from couvert.decided import Decision
from couvert.interfaces.cli.decision_text import DecisionText
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.words import Words
from couvert.reasons.tree import Explanation, RuleUsed

Part = TypeVar("Part")

MOST_SAID: Final = 5
"""How many rules, sources and missing facts three lines name; of the facts that suffice, all."""


def about_field(outcome: Decision, field: str | None) -> Decision:
    """Give a decision with one field only, where one is asked about."""
    if field is None:
        return outcome
    return replace(
        outcome,
        fields=_alone(outcome.fields, field),
        possible=_alone(outcome.possible, field),
        intervals=_alone(outcome.intervals, field),
        certain=_alone(outcome.certain, field),
    ).marked(plans=_alone(outcome.plans, field))


def _alone(fields: Mapping[str, Part], field: str) -> Mapping[str, Part]:
    return {name: part for name, part in fields.items() if name == field}


@dataclass(frozen=True, eq=False)
class ShortText:
    """Writes an explanation short."""

    words: Words
    page: Page

    def write(self, one: Explanation) -> None:
        """Write the three lines."""
        self.page.line(self.outcome(one))
        self.page.line(self.facts(one))
        self.page.line(self.rules(one))

    def outcome(self, one: Explanation) -> str:
        """Say the outcome: what the main fields give, or the field asked about."""
        said, shown = self.words.say, about_field(one.outcome, one.field)
        names = (one.field,) if one.field else self.words.ruleset.decisions[one.decision].main_fields
        parts = [self.field(shown, name, one.reading) for name in names]
        return said(
            "short_outcome",
            question=self.words.title(one.decision),
            outcome=self.words.say("semicolon").join(filter(None, parts)).rstrip("."),
        )

    def field(self, shown: Decision, name: str, reading: str) -> str:
        """Say one field, as far as it is known."""
        page = Page(10**6)
        DecisionText(self.words, page, reading).field(shown, name)
        lines = [line.strip().removeprefix("- ").rstrip(".") for line in page.lines]
        return " ".join((lines[0], self.words.say("semicolon").join(lines[1:]))).strip() if lines else ""

    def facts(self, one: Explanation) -> str:
        """Say the facts that suffice, or those that are missing."""
        if not one.suffices and one.missing:
            return self.words.say("short_because_missing", facts=self.few([self.words.named(part.path) for part in one.missing]))
        said = [
            self.words.say("field", label=self.words.named(fact.path), value=self.words.told(fact.path, fact.value))
            for fact in one.suffices
        ]
        return self.words.say("short_because", facts=self.words.say("semicolon").join(said) or self.words.say("none"))

    def rules(self, one: Explanation) -> str:
        """Say the rules and their sources, each once."""
        found = self.behind(one)
        if not found:
            return self.words.say("short_no_rule")
        titles = dict.fromkeys(self.words.text(rule.title).rstrip(".") for rule in found)
        sources = dict.fromkeys(self.words.cited(cited.citation) for rule in found for cited in rule.cites)
        return self.words.say("short_by", rules=self.few(titles), sources=self.few(sources))

    def few(self, said: Iterable[str]) -> str:
        """Put the first of several texts on a line, and say how many more there are."""
        texts = tuple(said)
        more = (self.words.say("short_more", count=len(texts) - MOST_SAID),) if len(texts) > MOST_SAID else ()
        return self.words.say("semicolon").join((*texts[:MOST_SAID], *more))

    def behind(self, one: Explanation) -> tuple[RuleUsed, ...]:
        """Give the rules about the main fields or the field asked about: those that decide, or that wait."""
        names = {one.field} if one.field else {*self.words.ruleset.decisions[one.decision].main_fields}
        decide = tuple(rule for way in one.ways for rule in way if names & rule.gives.keys())
        waiting = {rule.id: rule for part in one.missing for rule in part.rules if names & rule.gives.keys()}
        return decide or tuple(waiting.values())
