"""The values that a lever can take and that the conditions in question tell apart: one for each way in which they come out.

Days and numbers are looked at between those that the case, the rules and the calendar name; where conditions come out differently at two
neighbours, the place where they turn is found by halving.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final, TypeAlias

from couvert.inference.standing import stand
from couvert.inquiry import Inquiry
from couvert.language.conditions import Atom, Ref, atoms
from couvert.language.facts import LAST_DAY, Kind, Scalar
from couvert.language.functions import add_months
from couvert.language.once import cached_property
from couvert.reasons.given import value_of
from couvert.reasons.levers import Lever
from couvert.rulebase import Edition

Signature: TypeAlias = tuple[bool | None, ...]

MONTHS_AHEAD: Final = 120
"""How many months after the decision the calendar is looked at."""


def values(inquiry: Inquiry, lever: Lever, decisions: Sequence[str]) -> tuple[Scalar | None, ...]:
    """Give the values worth trying for a lever on a case; (None,) for a record to obtain without any choice."""
    if lever.fact is None:
        return (None,)
    if lever.is_ordered:
        return tuple(_Ordered(inquiry, lever, tuple(decisions)).told_apart())
    of = lever.fact.type
    listed: tuple[Scalar, ...] = (True, False) if of.kind is Kind.BOOL else of.values
    to = lever.moves.to
    return tuple(value for value in (listed if to is None else to) if lever.allows(value, inquiry))


@dataclass(frozen=True, eq=False)
class _Ordered:
    """The search along the days or numbers of one lever."""

    inquiry: Inquiry
    lever: Lever
    decisions: tuple[str, ...]

    def told_apart(self) -> Iterator[Scalar]:
        """Give a value of every stretch on which all conditions come out alike: the one nearest to the present value, nearest first."""
        before: Any = None if self.lever.obtains else value_of(self.inquiry, self.lever.slot)
        seen: set[Signature] = set() if before is None else {self.signature(self.inquiry)}
        for value in sorted(self.nearest(before), key=lambda one: abs(_number(one) - _number(before)) if before else _number(one)):
            signature = self.at(value)
            if signature not in seen and self.lever.allows(value, self.inquiry):
                seen.add(signature)
                yield value

    def nearest(self, before: Any) -> Iterator["date | int"]:  # noqa: ANN401  # a day, a number or None
        """Give of every stretch its first point, or its last where it lies before the present value."""
        starts = sorted(self.turns())
        ends = [*(self._point(_number(after) - 1) for after in starts[1:]), *starts[-1:]]
        for start, end in zip(starts, ends, strict=True):
            yield end if before is not None and end < before and self.at(end) == self.at(start) else start

    def turns(self) -> set["date | int"]:
        """Give the points where some condition turns, and those to begin with."""
        found = set(self.points)
        for low, high in pairwise(sorted(self.points)):
            turn = low
            while self.at(turn) != self.at(high):
                turn = self._turn(turn, high)
                found.add(turn)
        return found

    def _turn(self, low: "date | int", high: "date | int") -> "date | int":
        """Give the first point after `low` at which a condition comes out otherwise than at `low`."""
        first = self.at(low)
        a, b = _number(low), _number(high)
        while b - a > 1:
            middle = (a + b) // 2
            a, b = (middle, b) if self.at(self._point(middle)) == first else (a, middle)
        return self._point(b)

    def _point(self, number: int) -> "date | int":
        return date.fromordinal(number) if self.lever.fact and self.lever.fact.type.kind is Kind.DATE else number

    @cached_property
    def points(self) -> tuple["date | int", ...]:
        """The points to begin with."""
        if self.lever.fact is not None and self.lever.fact.type.kind is Kind.DATE:
            return tuple(sorted({day for day in self._days() if self.inquiry.on <= day <= LAST_DAY}))
        return tuple(sorted(set(self._numbers())))

    def _days(self) -> Iterator[date]:
        on = self.inquiry.on
        yield from (add_months(on, months) for months in range(MONTHS_AHEAD + 1))
        for day in _days_in(self.inquiry.given.values()):
            yield from (day - timedelta(1), day, day + timedelta(1))

    def _numbers(self) -> Iterator[int]:
        fact = self.lever.fact
        limits = (fact.low, fact.high) if fact else ()
        yield from (limit for limit in limits if limit is not None)
        low, high = (fact.low or 0, fact.high) if fact else (0, None)
        for atom in self._atoms(self.inquiry):
            if isinstance(atom.right, int) and not isinstance(atom.right, bool):
                near = (atom.right - 1, atom.right, atom.right + 1)
                yield from (one for one in near if low <= one and (high is None or one <= high))

    def at(self, value: "date | int") -> Signature:
        """Tell how the conditions come out at a value."""
        if value not in self._known:
            self._known[value] = self.signature(self.lever.pulled(self.inquiry, value))
        return self._known[value]

    @cached_property
    def _known(self) -> dict["date | int", Signature]:
        return {}

    def signature(self, inquiry: Inquiry) -> Signature:
        """Tell how every condition that may read the lever comes out, and every constraint and condition of a change."""
        memory, found = inquiry.memory, list[bool | None]()
        for decision in self.decisions:
            standing = stand(inquiry.rulebase, memory, decision)
            found.append(standing.edition is None)
            if standing.edition is not None:
                found.append(standing.edition is inquiry.rulebase.editions[decision][-1])
                found += [atom.holds(standing.memory.look) for atom in self._touched(standing.edition)]
        found += [memory.breaks(one) for one in inquiry.ruleset.model.constraints]
        return (*found, *(memory.holds(text, condition) for text, condition in inquiry.ruleset.changes_if.items()))

    def _atoms(self, inquiry: Inquiry) -> Iterator[Atom]:
        for decision in self.decisions:
            edition = stand(inquiry.rulebase, inquiry.memory, decision).edition
            yield from self._touched(edition) if edition else ()

    def _touched(self, edition: Edition) -> tuple[Atom, ...]:
        """Give the comparisons of an edition that read the lever's fact, directly or through derived facts."""
        if id(edition) not in self._by_edition:
            found = (atom for rule in edition.rules for atom in atoms(rule.when) if not self.reading.isdisjoint(atom.paths))
            self._by_edition[id(edition)] = tuple(dict.fromkeys(found))
        return self._by_edition[id(edition)]

    @cached_property
    def _by_edition(self) -> dict[int, tuple[Atom, ...]]:
        return {}

    @cached_property
    def reading(self) -> frozenset[str]:
        """The paths that hang on the lever's fact."""
        found = {self.lever.slot.path}
        for one in self.inquiry.ruleset.derived.values():
            if any(isinstance(argument, Ref) and argument.path in found for argument in one.arguments):
                found.add(one.path)
        return frozenset(found)


def _days_in(given: Iterable[object]) -> Iterator[date]:
    for value in given:
        if isinstance(value, date):
            yield value
        elif isinstance(value, tuple):
            yield from (leaf for record in value if isinstance(record, dict) for leaf in record.values() if isinstance(leaf, date))


def _number(value: "date | int") -> int:
    return value.toordinal() if isinstance(value, date) else value
