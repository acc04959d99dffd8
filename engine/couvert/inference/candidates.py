"""The values worth supposing for an unknown slot: one for every class of values that the conditions in reach can tell apart.

Dates are found by their boundaries: every known or written day, moved by every span that derived facts use, and the days beside it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from couvert.inference.memory import WorkingMemory
from couvert.language.conditions import Atom, Condition, Ref, atoms
from couvert.language.derivation import reads
from couvert.language.facts import Kind, Scalar
from couvert.language.functions import MONTHS, add_days, add_months, end_of_quarter, start_of_year
from couvert.language.model import Fact
from couvert.language.partial import Slot
from couvert.rulebase import Rulebase

LONG_AGO: Final = date(1900, 1, 1)
FAR_AHEAD: Final = date(2100, 1, 1)
ELSEWHERE: Final = ("BR", "IN", "SN", "JP", "AQ")
MONTHLY: Final = frozenset({"age_at", "months_between", "add_months", "add_years"})


@dataclass(frozen=True, eq=False)
class Candidates:
    """Finds candidate values under one rulebase, for the decisions that are asked."""

    rulebase: Rulebase
    decisions: tuple[str, ...]

    def of(self, slot: Slot, memory: WorkingMemory) -> tuple[Scalar | None, ...]:
        """Give candidate values of a slot, in a fixed order. True and False for a member or record."""
        if slot.key and not slot.leaf:
            return (True, False)
        fact = self.rulebase.ruleset.model.facts[slot.path]
        fact = fact.leaf(slot.leaf) if slot.leaf else fact
        if fact.type.kind is Kind.BOOL:
            return (True, False)
        values = tuple(dict.fromkeys(self._values(fact, slot, memory)))
        optional: tuple[None, ...] = (None,) if slot.leaf == "valid_from" else ()
        return (*optional, *self._told_apart(slot, values, memory))

    def _values(self, fact: Fact, slot: Slot, memory: WorkingMemory) -> Iterator[Scalar]:
        if fact.type.kind is Kind.ENUM:
            yield from fact.type.values
        elif fact.type.kind is Kind.COUNTRY:
            mentioned = self._mentioned(slot)
            yield from sorted(mentioned)
            yield next(code for code in ELSEWHERE if code not in mentioned)
        elif fact.type.kind is Kind.DATE:
            yield from self._days(slot, memory)
        else:
            written = {value for atom in self._atoms_on(slot) for value in _literals(atom) if isinstance(value, int)}
            around = {value + step for value in written for step in (-1, 0, 1)} | {fact.low or 0, (fact.low or 0) + 1}
            yield from sorted(value for value in around if value >= (fact.low or 0) and (fact.high is None or value <= fact.high))

    def _told_apart(self, slot: Slot, values: tuple[Scalar, ...], memory: WorkingMemory) -> Iterator[Scalar]:
        """Keep one value of each class. Where a class still hangs on other unknown facts, keep its first, middle and last."""
        classes: dict[tuple[bool | None, ...], list[Scalar]] = {}
        relevant = self._atoms_on(slot)
        for value in values:
            look = memory.with_slot(slot, value).look
            classes.setdefault(tuple(atom.holds(look) for atom in relevant), []).append(value)
        for truths, members in classes.items():
            kept = members[:1] if None not in truths else [members[0], members[len(members) // 2], members[-1]]
            yield from dict.fromkeys(kept)

    def _days(self, slot: Slot, memory: WorkingMemory) -> Iterator[date]:
        anchors = {*self._written_days, *_known_days(memory)}
        anchors |= {start for name in self._dated_by(slot) for start in self._starts(name)}
        moved = {add_months(day, months) for day in anchors for months in self._spans} | anchors
        moved |= {add_days(day, days) for day in anchors for days in self._day_spans}
        quarters = {end_of_quarter(day) for day in anchors} | {start_of_year(day) for day in anchors}
        found = {add_days(day, step) for day in moved | quarters for step in (-1, 0, 1)} | {LONG_AGO, FAR_AHEAD}
        yield from sorted(day for day in found if LONG_AGO <= day <= FAR_AHEAD)

    def _mentioned(self, slot: Slot) -> frozenset[str]:
        words = {value for atom in self._atoms_on(slot) for value in _literals(atom) if isinstance(value, str)}
        for one in self.rulebase.ruleset.derived.values():
            if slot.path in reads(one):
                words |= {word for argument in one.arguments if isinstance(argument, tuple) for word in argument if word.isupper()}
        return frozenset(words)

    def _dated_by(self, slot: Slot) -> Iterator[str]:
        return (name for name in self.decisions if self.rulebase.ruleset.decisions[name].as_of == slot.path)

    def _starts(self, decision: str) -> Iterator[date]:
        return (edition.start for one in self.rulebase.siblings.values() for edition in one.editions[decision])

    def _atoms_on(self, slot: Slot) -> tuple[Atom, ...]:
        return self._atoms_by_path.get(slot.path, ())

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition in reach: of the decisions asked, in all their editions and readings, and the constraints."""
        siblings = self.rulebase.siblings.values()
        rules = [rule.when for one in siblings for name in self.decisions for edition in one.editions[name] for rule in edition.rules]
        return tuple(dict.fromkeys([*rules, *(self.rulebase.ruleset.constraints[one] for one in self.scalar_constraints)]))

    @cached_property
    def scalar_constraints(self) -> tuple[str, ...]:
        """The constraints that are about facts of the case, not about the leaves of a record."""
        return tuple(one.id for one in self.rulebase.ruleset.model.constraints if one.each is None)

    @cached_property
    def _atoms_by_path(self) -> Mapping[str, tuple[Atom, ...]]:
        found: dict[str, dict[Atom, None]] = {}
        for atom in dict.fromkeys(atom for condition in self.conditions for atom in atoms(condition)):
            for read in {part for path in atom.paths for part in self._inputs(path)}:
                found.setdefault(read, {})[atom] = None
        return {path: tuple(on_path) for path, on_path in found.items()}

    def _inputs(self, path: str) -> Iterator[str]:
        yield path
        for part in self.rulebase.read_by(path):
            yield from self._inputs(part)

    @cached_property
    def _written_days(self) -> frozenset[date]:
        return frozenset(
            value for condition in self.conditions for atom in atoms(condition) for value in _literals(atom) if isinstance(value, date)
        )

    @cached_property
    def _spans(self) -> tuple[int, ...]:
        """The spans, in months, both ways, by which derived facts move days or that conditions compare with."""
        months: set[int] = set()
        for path, one in self.rulebase.ruleset.derived.items():
            if one.function.name in MONTHLY:
                scale = MONTHS if one.function.name in {"age_at", "add_years"} else 1
                written = [argument for argument in one.arguments if isinstance(argument, int)]
                compared = [value for atom in self._atoms_by_path.get(path, ()) if atom.path == path for value in _literals(atom)]
                months |= {step * scale * (int(value) + more) for value in (*written, *compared) if isinstance(value, int)
                           for step in (1, -1) for more in (0, 1)}  # fmt: skip
        return tuple(sorted(months))

    @cached_property
    def _day_spans(self) -> tuple[int, ...]:
        functions = (one for one in self.rulebase.ruleset.derived.values() if one.function.name == "add_days")
        return tuple(
            sorted({step * argument for one in functions for argument in one.arguments if isinstance(argument, int) for step in (1, -1)})
        )


def _literals(atom: Atom) -> Iterator[Scalar]:
    if isinstance(atom.right, frozenset):
        yield from atom.right
    elif not isinstance(atom.right, Ref):
        yield atom.right


def _known_days(memory: WorkingMemory) -> Iterator[date]:
    for value in (*memory.given.values(), *memory.supposed.values()):
        if isinstance(value, date):
            yield value
        elif isinstance(value, tuple):
            yield from (leaf for record in value if isinstance(record, Mapping) for leaf in record.values() if isinstance(leaf, date))
