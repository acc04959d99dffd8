"""Values for several numbers and days at once: within their limits, and so that tests that hang on several of them come out as demanded.

Every value begins as low as it may be, so it can only rise. Of a demand that fails, mostly one value has to be raised whatever the others
are: to the least at which the demand holds with the others as they help it most; what has to be raised beyond its limit does not fit. Else
one that is enough by itself is raised, or is known to stay below.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, product
from math import inf
from typing import Final, TypeAlias

from couvert.inference.completions.domains import Domain
from couvert.inference.completions.leaves import Test
from couvert.inference.completions.looking import Looking
from couvert.inference.completions.moves import Moves
from couvert.inference.completions.turning import runs
from couvert.language.facts import Scalar
from couvert.language.partial import Slot

MOST_LOOKS: Final = 50_000
"""How often demands are looked at before the search for values is given up."""
MOST_POINTS: Final = 1_000
"""At how many points one value may turn a demand before the search for the others is given up."""

Place: TypeAlias = tuple[int, Slot]
"""A slot, in the first or a further copy of the case."""

Numbers: TypeAlias = dict[Place, int]
Limits: TypeAlias = Mapping[Place, tuple[int, int]]


class Unsettled(Exception):  # noqa: N818  # no error: it could not be told within bounds whether there are values that fit
    """Whether there are values that fit could not be told within MOST_LOOKS, MOST_POINTS and the effort left."""


@dataclass
class Effort:
    """What looking through the completions of a case may still cost: a look at a demand, one for every number or day in it."""

    most: float = inf
    left: float = field(init=False)

    def __post_init__(self) -> None:
        """Begin with nothing spent."""
        self.left = self.most

    def anew(self) -> "Effort":
        """Give as much again, for something else."""
        return Effort(self.most)

    def spend(self, cost: int) -> None:
        """Take the cost of a look. Raises Unsettled where nothing is left."""
        self.left -= cost
        if self.left < 0:
            raise Unsettled


@dataclass(frozen=True, eq=False)
class Demand:
    """That a test comes out true or false.

    `places` are the numbers and days that it hangs on, `fixed` is all else, `moves` is how it moves with them.
    """

    test: Test
    truth: bool
    places: tuple[Place, ...]
    fixed: Mapping[Slot, Scalar | None]
    moves: Moves
    _answers: dict[tuple[int, ...], bool] = field(default_factory=dict, repr=False)

    def favours(self, place: Place) -> int:
        """Give 1 where it helps the demand that a place is higher, -1 where it helps that it is lower, 0 where either may."""
        return self.moves.direction(place[1]) if self.truth else -self.moves.direction(place[1])

    def holds(self, looking: Looking, domains: Mapping[Place, Domain], numbers: Numbers) -> bool:
        """Tell whether the test comes out as demanded."""
        key = tuple(numbers[place] for place in self.places)
        if key not in self._answers:
            values = {place[1]: domains[place].value(number) for place, number in zip(self.places, key, strict=True)}
            self._answers[key] = looking.truth(self.test, {**self.fixed, **values}) is self.truth
        return self._answers[key]


@dataclass(frozen=True, eq=False)
class Fitting:
    """One search for values. It is tried first from the numbers of `hint`; `failed` gathers the demands that failed on the way."""

    looking: Looking
    domains: Mapping[Place, Domain]
    limits: Limits
    demands: Sequence[Demand]
    hint: Mapping[Place, int] = field(default_factory=dict)
    failed: dict[Demand, None] = field(default_factory=dict, repr=False)
    effort: Effort = field(default_factory=Effort)
    _looks: Iterator[int] = field(default_factory=lambda: iter(range(MOST_LOOKS)), repr=False)

    def found(self) -> Numbers | None:
        """Give values that fit; None where there are none. Raises Unsettled."""
        highs = {place: high for place, (_, high) in self.limits.items()}
        waiting = [({place: low for place, (low, _) in self.limits.items()}, highs)]
        if self.hint:
            waiting.append(({place: self.hint[place] for place in self.limits}, highs))
        while waiting:
            numbers, highs = waiting.pop()
            failing = [one for one in self.demands if not self._holds(one, numbers)]
            if not failing:
                return numbers
            waiting += self._fewest(failing, numbers, highs)
        return None

    def _fewest(self, failing: Iterable[Demand], numbers: Numbers, highs: Numbers) -> list[tuple[Numbers, Numbers]]:
        """Go on from demands that fail: with one that leaves no choice, if there is one."""
        choices: list[tuple[Numbers, Numbers]] = []
        for one in failing:
            self.failed[one] = None
            ways = self._ways_on(one, numbers, highs)
            if len(ways) <= 1:
                return ways
            choices = choices or ways
        return choices

    def may_fit(self) -> bool:
        """Tell whether there are values that fit; True also where this could not be told."""
        try:
            return self.found() is not None
        except Unsettled:
            return True

    def _ways_on(self, demand: Demand, numbers: Numbers, highs: Numbers) -> list[tuple[Numbers, Numbers]]:
        """Give where to go on, what is tried first last: values and how high they may be, among which all lie that fit."""
        rising = [place for place in demand.places if demand.favours(place) >= 0 and numbers[place] < highs[place]]
        for place in rising:
            others = tuple(self._others(demand, place, numbers, highs))
            if not any(self._holds(demand, {**one, place: numbers[place]}) for one in others):
                firsts = [first for one in others if (first := self._first(demand, place, numbers, highs, one)) is not None]
                return [({**numbers, place: min(firsts)}, highs)] if firsts else []
        for place in sorted(rising, key=demand.favours, reverse=True):
            first = self._first(demand, place, numbers, highs, numbers)
            if first is not None:
                return [(numbers, {**highs, place: first - 1}), ({**numbers, place: first}, highs)]
        return [way for place in rising[:1] for way in self._halves(place, numbers, highs)]

    def _halves(self, place: Place, numbers: Numbers, highs: Numbers) -> Iterator[tuple[Numbers, Numbers]]:
        """Go on with the lower half of what a value may be, and with the upper half."""
        middle = (numbers[place] + highs[place]) // 2
        yield numbers, {**highs, place: middle}
        yield {**numbers, place: middle + 1}, highs

    def _others(self, demand: Demand, place: Place, numbers: Numbers, highs: Numbers) -> Iterator[Numbers]:
        """Give the other values as they help the demand most; where it is not known which do, at every point where the test may turn."""
        others = [one for one in demand.places if one != place]
        levels = product(*(self._levels(demand, one, numbers, highs) for one in others))
        return (dict(zip(others, chosen, strict=True)) for chosen in levels)

    def _levels(self, demand: Demand, place: Place, numbers: Numbers, highs: Numbers) -> tuple[int, ...]:
        low, high, favours = numbers[place], highs[place], demand.favours(place)
        if favours:
            return (high if favours > 0 else low,)
        meeting = _beside(number for one in demand.places if one != place for number in (numbers[one], highs[one]))
        between = (number for number in meeting if low < number < high)
        return tuple(dict.fromkeys((low, high, *_points(demand, place, low, high), *between)))

    def _first(self, demand: Demand, place: Place, numbers: Numbers, highs: Numbers, others: Numbers) -> int | None:
        """Give the least higher number of a place at which the demand holds with these other values."""
        low, high = numbers[place] + 1, highs[place]
        meeting = () if demand.favours(place) else _beside(others[one] for one in demand.places if one != place)
        points = (*_points(demand, place, low, high), *meeting)
        turns = runs(lambda number: self._holds(demand, {**others, place: number}), low, high, points)
        return next((number for number, holds in turns if holds), None)

    def _holds(self, demand: Demand, numbers: Numbers) -> bool:
        if next(self._looks, None) is None:
            raise Unsettled
        self.effort.spend(len(demand.places))
        return demand.holds(self.looking, self.domains, numbers)


def _beside(numbers: Iterable[int]) -> Iterator[int]:
    """Give numbers and those beside each."""
    return (number + more for number in numbers for more in (-1, 0, 1))


def _points(demand: Demand, place: Place, low: int, high: int) -> tuple[int, ...]:
    """Give the points at which a value may turn a demand. Raises Unsettled where there are too many."""
    points = tuple(islice(demand.moves.points(place[1], low, high), MOST_POINTS))
    if len(points) == MOST_POINTS:
        raise Unsettled
    return points
