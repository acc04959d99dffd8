"""The rules of one decision on a day, in every reading, with their conditions compiled; and what some of them give."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from couvert.inference.reference import applying, determining
from couvert.inference.signature.arranging import Above, order
from couvert.inference.signature.frame import Frame
from couvert.inference.signature.layout import Layout
from couvert.inference.signature.truth import OPEN, TRUTHS
from couvert.language.conditions import Ref
from couvert.language.facts import Scalar
from couvert.language.once import cached_property
from couvert.language.rules import DecisionTable, Field, Rule
from couvert.rulebase import Edition

Gives = Mapping[str, Scalar | tuple[str, ...]]
"""Fields of a decision, each with its one value."""


@dataclass(frozen=True, eq=False)
class Consequences:
    """What the rules that determine give in one reading: constants by field, and the fields whose value is taken from a place."""

    edition: Edition
    rules: tuple[Rule, ...]
    constants: Gives
    taken: Mapping[str, int]

    def given(self, frame: Frame) -> Gives | None:
        """Give the value of every field on a frame; None while a fact that is taken is not known."""
        if not self.taken:
            return self.constants
        values = {field: frame.value(place) for field, place in self.taken.items()}
        return None if any(value is OPEN for value in values.values()) else {**self.constants, **values}


@dataclass(frozen=True, eq=False)
class Program:
    """The editions of one decision on a day, by reading."""

    layout: Layout
    editions: Mapping[str, Edition]

    @property
    def table(self) -> DecisionTable:
        """The decision."""
        return next(iter(self.editions.values())).table

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of all readings, in the order of signatures; one that stands in several is the same in each, but for what it gives."""
        return tuple(self._parents_first[number] for number in order([rule.when for rule in self._parents_first], self._above))

    @cached_property
    def _parents_first(self) -> tuple[Rule, ...]:
        """The rules, in each reading after their parents."""
        return tuple({name: edition.by_id[name] for edition in self.editions.values() for name in edition.parents_first}.values())

    @cached_property
    def trees(self) -> tuple[frozenset[str], ...]:
        """The rules that hang together by exceptions, in one reading or another: which of them determine hangs on no other rule."""
        trees = {rule.id: frozenset({rule.id}) for rule in self.rules}
        for edition in self.editions.values():
            for rule, parents in edition.parents.items():
                joined = trees[rule].union(*(trees[parent] for parent in parents))
                trees.update(dict.fromkeys(joined, joined))
        return tuple(dict.fromkeys(trees.values()))

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """Every fact that a condition reads, in one reading or another."""
        return tuple(sorted({path for edition in self.editions.values() for path in edition.paths}))

    @cached_property
    def signature(self) -> Callable[[Frame], bytes]:
        """Gives the truth value of every rule's condition on a frame; that of an exception to rules that do not apply is not looked at."""
        return self.layout.truths([rule.when for rule in self._parents_first], self._above)

    @cached_property
    def _above(self) -> Above:
        """The rules that every exception is one to, by number, where all of them stand before it."""
        rules, numbers = self._parents_first, {rule.id: number for number, rule in enumerate(self._parents_first)}
        above = {numbers[one.id]: tuple(numbers[up] for up in one.exception_to if up in numbers) for one in rules if one.exception_to}
        return {number: parents for number, parents in above.items() if all(parent < number for parent in parents)}

    @cached_property
    def fired_by(self) -> Mapping[str, str]:
        """For each reading, the first one whose rules are the same but for what they give: firing that one tells which rules determine."""
        first: dict[object, str] = {}
        return {reading: first.setdefault(_conditions(edition), reading) for reading, edition in self.editions.items()}

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields that rules give."""
        return tuple(self.table.fields[name] for name in self.table.asserted)

    @cached_property
    def asks_always(self) -> bool:
        """Tell whether every field is asked whatever the case is about."""
        return all(field.about is None for field in self.fields)

    def asked(self, groups: Collection[str]) -> tuple[str, ...]:
        """Give the fields that a case with these groups of facts asks about."""
        return tuple(field.name for field in self.fields if field.about is None or field.about in groups)

    def sure(self, reading: str, signature: bytes, asked: Collection[str]) -> frozenset[str] | None:
        """Name the rules that determine fields that are asked; None while it is open for one of them."""
        edition = self.editions[reading]
        truths = {rule.id: TRUTHS[truth] for rule, truth in zip(self.rules, signature, strict=True)}
        determined = determining(edition, applying(edition, truths))
        among = {rule.id: determined[rule.id] for rule in edition.rules if not rule.then.keys().isdisjoint(asked)}
        return None if None in among.values() else frozenset(rule for rule, truth in among.items() if truth)

    def by_reading(self, rules: Mapping[str, Collection[str]], asked: Collection[str]) -> Mapping[str, Consequences] | None:
        """Give what rules of every reading give; None where a field has no one value in one of them."""
        found: dict[str, Consequences] = {}
        for reading, some in rules.items():
            consequences = self._as_another(reading, some, found) or self.consequences(reading, some, asked)
            if consequences is None:
                return None
            found[reading] = consequences
        return found

    def _as_another(self, reading: str, rules: Collection[str], found: Mapping[str, Consequences]) -> Consequences | None:
        """Give what rules of a reading give where they give the same in another one; None where that has not been found."""
        by_id = self.editions[reading].by_id
        for one in found.values():
            if len(one.rules) == len(rules) and all(rule.id in rules and by_id[rule.id].then == rule.then for rule in one.rules):
                return Consequences(self.editions[reading], tuple(by_id[rule.id] for rule in one.rules), one.constants, one.taken)
        return None

    def consequences(self, reading: str, rules: Collection[str], asked: Collection[str]) -> Consequences | None:
        """Give what rules of a reading give; None where a field has no one value."""
        edition = self.editions[reading]
        determining_ = tuple(edition.by_id[rule] for rule in sorted(rules))
        constants: dict[str, Any] = {}
        taken: dict[str, int] = {}
        gives: dict[str, list[Any]] = {name: [] for name in asked}
        for name, value in (each for rule in determining_ for each in rule.then.items() if each[0] in gives):
            gives[name].append(value)
        for field in (field for field in self.fields if field.name in gives):
            given = gives[field.name]
            if field.kind == "set":
                constants[field.name] = field.arranged({item for items in given for item in items})
            elif len(set(given)) != 1:
                return None
            elif isinstance(given[0], Ref):
                taken[field.name] = self.layout.places[given[0].path]
            else:
                constants[field.name] = given[0]
        return Consequences(edition, determining_, constants, taken)


def _conditions(edition: Edition) -> tuple[object, ...]:
    return tuple((rule.id, rule.when, rule.exception_to) for rule in edition.rules)
