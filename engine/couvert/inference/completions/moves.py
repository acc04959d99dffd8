"""How a test moves with one number or day: the later a birth, the lower an age; the later a card ends, the longer it covers.

Mostly a test moves one way, so it turns at most once. Where it moves both ways, it turns at most once between some points: a test that
looks for records on a day, between the days on which records start and end; one of which both sides move, as whether a day is the last of
its month, between the ends of months.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple

from couvert.inference.completions.leaves import Frame, Kept, Leaf, Look, Side, Test
from couvert.inference.completions.looking import Looking
from couvert.language.conditions import Condition, Ref, atoms
from couvert.language.facts import FIRST_DAY, LAST_DAY
from couvert.language.functions import LEAVES_MOVE, ON_A_DAY
from couvert.language.partial import Slot
from couvert.language.rules import Ruleset

BETWEEN_DAYS: Final = frozenset({"first_of", "last_of"})
"""Functions that are one of their days: a comparison of one with a day turns where days meet."""
MONTHLY: Final = frozenset({"end_of_month", "end_of_quarter", "start_of_year", "add_days", "add_months", "add_years"})
"""Functions of a day that within a month stand still, or go along with the day and may stand still then."""
SIGNS: Final[Mapping[str, int]] = {">=": 1, ">": 1, "<=": -1, "<": -1}
"""How a comparison moves with its left side."""

_MONTHS: Final = tuple((year, month) for year in range(FIRST_DAY.year, LAST_DAY.year + 1) for month in range(1, 13))
ENDS_OF_MONTHS: Final = tuple(date(year, month, 1).toordinal() + beside for year, month in _MONTHS for beside in (-1, 0))
"""The last day of each month, and the first."""
ANY_DAY: Final = range(FIRST_DAY.toordinal(), LAST_DAY.toordinal() + 1)


class Way(NamedTuple):
    """A fact, or a leaf of records, in a test: how the test moves with it (1, -1; 0 both ways), through which functions."""

    fact: str
    sign: int
    through: tuple[str, ...] = ()


@dataclass(frozen=True)
class Moves:
    """How one test moves with each fact: one way (1 or -1), or both ways, between `known` points and `others` of the fact."""

    known: tuple[int, ...] = ()
    directions: Mapping[str, int] = field(default_factory=dict)
    others: Mapping[str, Sequence[int]] = field(default_factory=dict)

    def direction(self, slot: Slot) -> int:
        """Give 1 where the test can but become true as the slot rises, -1 where it can but become false, else 0."""
        return self.directions.get(_name(slot.path, slot.leaf), 0)

    def points(self, slot: Slot, low: int, high: int) -> Iterator[int]:
        """Give the points between two numbers between which the test turns at most once as the slot rises."""
        if not self.direction(slot):
            for points in (self.known, self.others.get(_name(slot.path, slot.leaf), ())):
                yield from points[bisect_right(points, low) : bisect_left(points, high)]


def moves_of(test: Test, looking: Looking, inputs: Iterable[str]) -> Moves:
    """Give how a test that reads these input facts moves on a case.

    What is known are the days given for the facts, and the numbers and days written in a constraint; and those beside each, for a test
    may come out otherwise between two of them alone: the day after one card ends, the day before another one starts.
    """
    ways: dict[str, list[Way]] = {}
    for way in _Ways(looking.ruleset).of(test):
        ways.setdefault(way.fact, []).append(way)
    directions = {fact: _direction(some) for fact, some in ways.items()}
    written = _written(looking.ruleset.constraints[test.constraint]) if isinstance(test, Kept) else ()
    given = (day.toordinal() for path in inputs for day in _days(looking.given.get(path)))
    known = {number + beside for number in (*written, *given) for beside in (-1, 0, 1)}
    return Moves(tuple(sorted(known)), directions, {fact: _turns(ways[fact]) for fact, one in directions.items() if not one})


def _direction(ways: Iterable[Way]) -> int:
    signs = {way.sign for way in ways}
    return signs.pop() if len(signs) == 1 else 0


def _turns(ways: Sequence[Way]) -> Sequence[int]:
    """Give the points, besides those known, at which a test may turn that moves both ways with a day."""
    seen = [way for way in ways if len(way.through) == 1 and way.through[0] in ON_A_DAY]
    others = [way for way in ways if way not in seen]
    met = frozenset(one for way in others for one in way.through)
    if met & ON_A_DAY:
        return ANY_DAY
    if met <= BETWEEN_DAYS or _direction(others):
        return ()
    return ANY_DAY if seen or not met <= MONTHLY or max(len(way.through) for way in others) > 1 else ENDS_OF_MONTHS


@dataclass(frozen=True)
class _Ways:
    """The ways from tests to the facts that they are made of."""

    ruleset: Ruleset

    def of(self, test: Test) -> Iterator[Way]:
        """Give the ways of a test."""
        if isinstance(test, Kept):
            for atom in atoms(self.ruleset.constraints[test.constraint]):
                signs = (SIGNS.get(atom.op, 0), -SIGNS.get(atom.op, 0))
                yield from (Way(_name(test.path, leaf), sign) for leaf, sign in zip(atom.paths, signs, strict=False))
        else:
            yield from self._side(test.left, self._sign(test))
            yield from self._side(test.right, -self._sign(test))

    def _sign(self, test: Leaf) -> int:
        return 1 if test.op == ">=" or test.right is True else -1 if test.right is False else 0

    def _side(self, side: Side, sign: int) -> Iterator[Way]:
        return self._path(side.path, side.frame, Way("", sign)) if isinstance(side, Look) else iter(())

    def _path(self, path: str, frame: Frame, so_far: Way) -> Iterator[Way]:
        """Give the ways from a fact in a frame; `so_far` is the way to it."""
        if path == "on" and frame:
            yield from self._path(frame[-1], frame[:-1], so_far)
        elif path in self.ruleset.derived:
            derived = self.ruleset.derived[path]
            through = (*so_far.through, derived.function.name)
            for place, argument in enumerate(derived.arguments):
                if isinstance(argument, Ref) and (derived.function.moves_with(place) or derived.function.name in ON_A_DAY):
                    sign = so_far.sign * derived.function.moves_with(place)
                    yield from self._path(argument.path, frame, Way("", sign, through))
        elif path in self.ruleset.model.facts and self.ruleset.model.facts[path].type.shape == "records":
            yield from (Way(_name(path, leaf), so_far.sign * moves, so_far.through) for leaf, moves in LEAVES_MOVE.items())
        else:
            yield Way(path, so_far.sign, so_far.through)


def _name(path: str, leaf: str) -> str:
    return f"{path}.{leaf}" if leaf else path


def _written(condition: Condition) -> Iterator[int]:
    """Give the days and numbers that a condition compares with."""
    for value in (atom.right for atom in atoms(condition)):
        if isinstance(value, date | int):
            yield value.toordinal() if isinstance(value, date) else value


def _days(value: object) -> Iterator[date]:
    """Give the days in the value of a fact."""
    if isinstance(value, date):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from (leaf for leaf in item.values() if isinstance(leaf, date)) if isinstance(item, dict) else ()
