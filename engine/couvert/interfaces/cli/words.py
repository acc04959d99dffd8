"""The words of a ruleset in one language, for people. Where a text is missing, a readable form of the name stands in for it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from couvert.answer import Types
from couvert.interfaces.cli.asking.countries import country_name
from couvert.interfaces.cli.phrases import MONTHS, phrase
from couvert.language.facts import NEVER, Kind, euros
from couvert.language.model import Fact, FactType
from couvert.language.once import cached_property
from couvert.language.rules import REFER, Citation, Ruleset, Source, Texts, Wording
from couvert.language.types import field_types
from couvert.questions.texts import ELEMENT, help_text, question_text, readable


@dataclass(frozen=True, eq=False)
class Words:
    """Says things of one ruleset in `asked`, or in the ruleset's first language where it has no such words."""

    ruleset: Ruleset
    asked: str

    @cached_property
    def language(self) -> str:
        """The language in which the ruleset has words."""
        return self.asked if self.asked in self.ruleset.wording else next(iter(self.ruleset.wording))

    @cached_property
    def wording(self) -> Wording:
        """The words of that language."""
        return self.ruleset.wording[self.language]

    @cached_property
    def types(self) -> Types:
        """The type of every fact and field, by path."""
        leaves = {f"{fact.path}.{leaf.path}": leaf.type for fact in self.ruleset.model.facts.values() for leaf in fact.leaves}
        return {**field_types(self.ruleset), **leaves}

    def say(self, key: str, **parts: object) -> str:
        """Say a phrase of the command line."""
        return phrase(key, self.asked, **parts)

    def text(self, texts: Texts) -> str:
        """Choose a text by language."""
        return texts.get(self.asked) or texts.get(self.language) or next(iter(texts.values()), "")

    def label(self, path: str) -> str:
        """Name a fact or a decision's field."""
        if path.startswith("decision."):
            _, name, field = path.split(".")
            return self.field(name, field)
        return self._fact(path).get("label") or readable(path)

    def question(self, path: str) -> str:
        """Ask for a fact; for a leaf of a record, with the record in front."""
        return question_text(self.ruleset, self.asked, path)

    def named(self, path: str) -> str:
        """Name a fact, or a leaf of a record with the record in front."""
        element, fact = ELEMENT.search(path), ELEMENT.sub("", path)
        owner = self.value(path[: element.start()], element[1]) if element else ""
        return f"{owner}, {self.label(fact)}" if element and fact != path[: element.start()] else owner or self.label(fact)

    def told(self, path: str, value: Any) -> str:  # noqa: ANN401  # a fact's value
        """Say the value of a fact or of a record's leaf; of a list of records, only which there are."""
        fact = self.ruleset.model.facts.get(path)
        if fact is not None and fact.leaves and isinstance(value, tuple):
            return self.joined(self.value(path, record[fact.key or ""]) for record in value)
        return self.value(ELEMENT.sub("", path), value)

    def change(self, path: str, obtains: str | None) -> str | None:
        """Say how to change a fact, or to obtain a record."""
        said = self._fact(ELEMENT.sub("", path))
        return (said.get("obtain") or {}).get(obtains) if obtains else said.get("change")

    def help(self, path: str) -> str | None:
        """Give the line of help for a fact."""
        return help_text(self.ruleset, self.asked, path)

    def answers(self, path: str) -> tuple[tuple[str, str], ...]:
        """Give the possible answers to a question, each with its words; none where any day, number or country may be given."""
        of = self.types.get(ELEMENT.sub("", path))
        if of is None:
            return ()
        values = ("true", "false") if of.kind is Kind.BOOL else of.values
        return tuple(
            (value, self.value(path, {"true": True, "false": False}.get(value, value) if of.kind is Kind.BOOL else value))
            for value in values
        )

    def title(self, decision: str) -> str:
        """Ask a decision's question."""
        return self._decision(decision).get("question") or self.text(self.ruleset.decisions[decision].title) or readable(decision)

    def field(self, decision: str, field: str) -> str:
        """Name a field of a decision."""
        return self._field(decision, field).get("label") or readable(field)

    def field_value(self, decision: str, field: str, value: Any) -> str:  # noqa: ANN401  # a field's value
        """Say a value of a field."""
        return self._value(value, self.types.get(f"decision.{decision}.{field}"), self._field(decision, field).get("values") or {})

    def parts(self, decision: str, field: str, value: str) -> Iterator[tuple[str, str]]:
        """Give what else is said of an element that is a step, each with its label."""
        said = (self._field(decision, field).get("parts") or {}).get(value) or {}
        return ((self.say(f"part_{name}"), text) for name, text in said.items() if text)

    def value(self, path: str, value: Any) -> str:  # noqa: ANN401  # a fact's value
        """Say the value of a fact, or of a decision's field."""
        if path.startswith("decision."):
            _, name, field = path.split(".")
            return self.field_value(name, field, value)
        fact = self.ruleset.model.facts.get(path)
        if fact is not None and fact.leaves and isinstance(value, tuple):
            return self.joined(self._record(fact, item) for item in value)
        return self._value(value, self.types.get(path), self._fact(path).get("values") or {})

    def desk(self, desk: str) -> str:
        """Name a desk."""
        return self.wording.get("desks", {}).get(desk) or readable(desk)

    def unsettled(self, why: str) -> str:
        """Say what is unsettled."""
        return self.wording.get("unsettled", {}).get(why) or readable(why)

    def day(self, day: date) -> str:
        """Say a day; the one that stands for no cover is never."""
        if day == NEVER:
            return self.say("never")
        first = self.asked == "fr" and day.day == 1
        return self.say("day", day="1er" if first else day.day, month=MONTHS[self.asked][day.month - 1], year=day.year)

    def source(self, source: Source) -> str:
        """Name a source: publisher, title, date."""
        named = self.say("source", publisher=self.text(source.publisher), title=self.text(source.title))
        return f"{named}, {self.say('dated', day=self.day(source.dated))}" if source.dated else named

    def cited(self, cite: Citation) -> str:
        """Name a place in a source."""
        return self.say("field", label=self.source(self.ruleset.sources[cite.source]), value=cite.place(self.asked))

    def reading(self, name: str) -> str:
        """Name a reading."""
        return self.text(self.ruleset.readings[name].title)

    def rule(self, decision: str, rule: str) -> str:
        """Give the title of a rule."""
        return next((self.text(one.title) for one in self.ruleset.decisions[decision].rules if one.id == rule), readable(rule))

    def joined(self, parts: Iterable[str]) -> str:
        """Put several values on a line: sentences follow one another, other words are set apart by semicolons."""
        said = tuple(parts)
        return (" " if all(one.endswith(".") for one in said) else self.say("semicolon")).join(said) or self.say("none")

    def either(self, values: Iterable[str]) -> str:
        """Say that it is one of several; sentences stand in quotes, so that each is seen to end."""
        said = tuple(values)
        sentences = len(said) > 1 and any(one.endswith(".") for one in said)
        return self.say("or").join(self.say("quoted", label=one) if sentences else one for one in said)

    def _record(self, fact: Fact, record: Mapping[str, Any]) -> str:
        named = self.value(fact.path, record[fact.key or ""])
        leaves = [(leaf, value) for leaf, value in record.items() if leaf != fact.key]
        rest = [
            self.say("field", label=self.label(f"{fact.path}.{leaf}"), value=self.value(f"{fact.path}.{leaf}", value))
            for leaf, value in leaves
        ]
        return f"{named} ({', '.join(rest)})" if rest else named

    def _value(self, value: Any, of: FactType | None, words: Mapping[str, str]) -> str:  # noqa: ANN401  # a scalar or a set
        if isinstance(value, tuple):
            return self.joined(self._value(item, of, words) for item in value)
        if isinstance(value, bool):
            return words.get(str(value).lower()) or self.say("yes" if value else "no")
        if isinstance(value, date):
            return self.day(value)
        if of is not None and of.kind is Kind.MONEY and isinstance(value, int):
            return self.money(value)
        if of is not None and of.kind is Kind.COUNTRY and isinstance(value, str):
            return words.get(value) or country_name(value, self.asked)
        plain = readable(value) if (of is not None and of.kind is Kind.ENUM) or value == REFER else str(value)
        return words.get(str(value)) or plain

    def money(self, cents: int) -> str:
        """Say a sum in euros."""
        return f"{euros(cents).replace('.', ',')} €" if self.asked == "fr" else f"€{euros(cents)}"

    def amount(self, parameter: str, value: int) -> str:
        """Say the amount of a parameter with its unit."""
        one = self.ruleset.parameters[parameter]
        if one.type.kind is not Kind.MONEY:
            return f"{value} {readable(one.unit)}"
        return self.money(value) if one.unit == "euros" else f"{self.money(value)} ({readable(one.unit)})"

    def _fact(self, path: str) -> Mapping[str, Any]:
        return self.wording.get("facts", {}).get(path) or {}

    def _decision(self, name: str) -> Mapping[str, Any]:
        return self.wording.get("decisions", {}).get(name) or {}

    def _field(self, decision: str, field: str) -> Mapping[str, Any]:
        return (self._decision(decision).get("fields") or {}).get(field) or {}
