"""What single unknown slots tell of a test, all else being open: for each value, or from which number or day on, how it comes out.

It hangs on what the case gives of the facts that the test reads, and on nothing else; so it is worked out once for equal facts.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from couvert.inference.completions.domains import Domain, domains_of
from couvert.inference.completions.leaves import Kept, Look, Test
from couvert.inference.completions.looking import Looking
from couvert.inference.completions.moves import Moves, moves_of
from couvert.inference.completions.turning import runs
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

    `empty` is how it comes out without any member or record, `moves` is how it moves with numbers and days.
    """

    slots: tuple[Slot, ...]
    values: Mapping[Slot, Values]
    runs: Mapping[Slot, Runs]
    empty: bool | None
    moves: Moves

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

    def __getstate__(self) -> dict[str, Any]:
        """Give what is kept where it is written: nothing that was told of a case."""
        return {**self.__dict__, "_told": {}}

    def of(self, test: Test, looking: Looking) -> Told:
        """Give what is told of a test on a case."""
        key = test, tuple([_frozen(looking.given.get(path)) for path in self.inputs(test)])
        told = self._told.get(key)
        if told is None:
            if len(self._told) >= MOST_KEPT:
                self._told.clear()
            told = self._told[key] = _Asking(test, looking, moves_of(test, looking, self.inputs(test))).told()
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


@dataclass(frozen=True, eq=False)
class _Asking:
    """The working out for one test."""

    test: Test
    looking: Looking
    moves: Moves

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
        return Told(slots, values, found, self.looking.truth(self.test, members) if len(members) > 1 else None, self.moves)

    def _runs(self, slot: Slot, domain: Domain) -> Iterator[tuple[int, int, bool | None]]:
        points = self.moves.points(slot, domain.low, domain.high)
        turns = list(runs(lambda number: self._ask(slot, domain.value(number)), domain.low, domain.high, points))
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


def _frozen(value: Any) -> object:  # noqa: ANN401  # what a case gives of a fact
    return tuple([tuple(item.items()) if isinstance(item, dict) else item for item in value]) if isinstance(value, tuple) else value
