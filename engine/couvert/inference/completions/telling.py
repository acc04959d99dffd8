"""What single unknown slots tell of a test, all else being open: for each value, or from which number or day on, how it comes out.

It hangs on what the case gives of the facts that the test reads, and on nothing else; so it is worked out once for equal facts.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, TypeAlias

from couvert.inference.completions.domains import Domain, domains_of
from couvert.inference.completions.leaves import Kept, Look, Test
from couvert.inference.completions.looking import Looking
from couvert.inference.completions.turning import runs
from couvert.language.conditions import Condition, atoms
from couvert.language.facts import Scalar
from couvert.language.partial import Slot
from couvert.rulebase import Rulebase

MOST_KEPT: Final = 20_000
"""How many tests are remembered before all are forgotten."""

Values: TypeAlias = tuple[tuple[Scalar | None, bool | None], ...]
"""Values, each with how the test comes out."""

Runs: TypeAlias = tuple[tuple[int, int, bool | None], ...]
"""Runs of numbers, by the first and the one after the last, each with how the test comes out."""


@dataclass(frozen=True)
class Told:
    """What is told of one test: the slots that it may come to hang on, and what each alone tells.

    `empty` is how it comes out without any member or record, `days` are the known days that it may turn at.
    """

    slots: tuple[Slot, ...]
    values: Mapping[Slot, Values]
    runs: Mapping[Slot, Runs]
    empty: bool | None
    days: tuple[int, ...]

    @property
    def members(self) -> tuple[Slot, ...]:
        """The slots that tell that a member or record is there."""
        return tuple(slot for slot in self.slots if is_member(slot))

    @property
    def is_loose(self) -> bool:
        """Tell whether single slots do not tell all."""
        return len(self.slots) - min(1, len(self.members)) > 1


@dataclass(frozen=True, eq=False)
class Telling:
    """Works out what is told, once for equal facts."""

    rulebase: Rulebase
    _told: dict[object, Told] = field(default_factory=dict, repr=False)
    _inputs: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def of(self, test: Test, looking: Looking) -> Told:
        """Give what is told of a test on a case."""
        key = test, tuple([_frozen(looking.given.get(path)) for path in self.inputs(test)])
        told = self._told.get(key)
        if told is None:
            if len(self._told) >= MOST_KEPT:
                self._told.clear()
            told = self._told[key] = _Asking(test, looking, self.known_days(test, looking)).told()
        return told

    def inputs(self, test: Test) -> tuple[str, ...]:
        """Give the input facts that a test reads."""
        return tuple(dict.fromkeys(path for one in _paths(test) for path in self.inputs_of(one)))

    def inputs_of(self, path: str) -> tuple[str, ...]:
        """Give the input facts that a fact is made of."""
        if path not in self._inputs:
            parts = self.rulebase.read_by(path)
            self._inputs[path] = tuple(dict.fromkeys(one for part in parts for one in self.inputs_of(part))) if parts else (path,)
        return self._inputs[path]

    def known_days(self, test: Test, looking: Looking) -> tuple[int, ...]:
        """Give the days, as numbers, that a test may compare with, the numbers and days written in a constraint, and those beside each.

        A test may come out otherwise between two of them alone: the day after one card ends, the day before another one starts.
        """
        given = (looking.given.get(path) for path in self.inputs(test))
        written = _written(looking.ruleset.constraints[test.constraint]) if isinstance(test, Kept) else ()
        days = (day.toordinal() for value in given for day in _days(value))
        return tuple(dict.fromkeys(number + more for number in (*days, *written) for more in (0, 1, -1)))


@dataclass(frozen=True, eq=False)
class _Asking:
    """The working out for one test."""

    test: Test
    looking: Looking
    days: tuple[int, ...]

    def told(self) -> Told:
        slots = self._slots()
        domains = {slot: domains_of(self.looking.ruleset).of(slot) for slot in slots}
        values: dict[Slot, Values] = {}
        found: dict[Slot, Runs] = {}
        for slot, domain in domains.items():
            listed = domain.values if domain.is_listed else ()
            values[slot] = tuple((value, self._ask(slot, value)) for value in (*listed, *((None,) if domain.optional else ())))
            if not domain.is_listed:
                found[slot] = tuple(self._runs(slot, domain))
        members = dict.fromkeys(filter(is_member, slots), False)
        return Told(slots, values, found, self.looking.truth(self.test, members) if len(members) > 1 else None, self.days)

    def _runs(self, slot: Slot, domain: Domain) -> Iterator[tuple[int, int, bool | None]]:
        turns = list(runs(lambda number: self._ask(slot, domain.value(number)), domain.low, domain.high, self.days))
        ends = [*(start for start, _ in turns[1:]), domain.high + 1]
        return ((start, end, truth) for (start, truth), end in zip(turns, ends, strict=True))

    def _ask(self, slot: Slot, value: Scalar | None) -> bool | None:
        """Tell what the test gives for a value of one slot; where it is a record's, the record is there."""
        record = {Slot(slot.path, slot.key): True} if slot.leaf and slot.path not in self.looking.given else {}
        return self.looking.truth(self.test, {**record, slot: value})

    def _slots(self) -> tuple[Slot, ...]:
        """Give every slot that the test may come to hang on: records that may be there are supposed to be."""
        found: dict[Slot, None] = {}
        present: dict[Slot, Scalar | None] = {}
        while True:
            more = [slot for slot in self.looking.needs(self.test, present) if slot not in found]
            found |= dict.fromkeys(more)
            members = [slot for slot in more if is_member(slot)]
            if not members:
                return tuple(found)
            present |= dict.fromkeys(members, True)


def is_member(slot: Slot) -> bool:
    """Tell whether a slot tells that a member or record is there."""
    return bool(slot.key) and not slot.leaf


def _paths(test: Test) -> Iterator[str]:
    if isinstance(test, Kept):
        yield test.path
    else:
        yield from (side.path for side in (test.left, test.right) if isinstance(side, Look))
        yield from (path for side in (test.left, test.right) if isinstance(side, Look) for path in side.frame)


def _written(condition: Condition) -> Iterator[int]:
    """Give the days and numbers that a condition compares with."""
    for value in (atom.right for atom in atoms(condition)):
        if isinstance(value, date | int):
            yield value.toordinal() if isinstance(value, date) else value


def _frozen(value: Any) -> object:  # noqa: ANN401  # what a case gives of a fact
    return tuple([tuple(item.items()) if isinstance(item, dict) else item for item in value]) if isinstance(value, tuple) else value


def _days(value: object) -> Iterator[date]:
    if isinstance(value, date):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from (leaf for leaf in item.values() if isinstance(leaf, date)) if isinstance(item, dict) else ()
