"""Values for several numbers and days at once: within their limits, and so that tests that hang on several of them come out as demanded.

Every value begins as low as it may be, so it can only rise. A demand that fails raises one of its values to the least at which it may hold
with others that are as low as now, as high as may be, or at a known day between; what has to be raised beyond its limit does not fit.
Mostly one value has to be raised whatever the others are, so that there is nothing to choose.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Final, TypeAlias

from couvert.inference.completions.domains import Domain
from couvert.inference.completions.leaves import Test
from couvert.inference.completions.looking import Looking
from couvert.inference.completions.turning import runs
from couvert.language.facts import Scalar
from couvert.language.partial import Slot

MOST_RAISES: Final = 1_000
"""How often values are raised before the search for them is given up."""

Place: TypeAlias = tuple[int, Slot]
"""A slot, in the first or a further copy of the case."""

Numbers: TypeAlias = dict[Place, int]
Limits: TypeAlias = Mapping[Place, tuple[int, int]]


class Unsettled(Exception):  # noqa: N818  # no error: it could not be told within MOST_RAISES whether there are values that fit
    """Whether there are values that fit could not be told within MOST_RAISES."""


@dataclass(frozen=True, eq=False)
class Demand:
    """That a test comes out true or false.

    `places` are the numbers and days that it hangs on, `fixed` is all else, `days` are the known ones at which it may turn.
    """

    test: Test
    truth: bool
    places: tuple[Place, ...]
    fixed: Mapping[Slot, Scalar | None]
    days: tuple[int, ...] = ()
    _answers: dict[tuple[int, ...], bool] = field(default_factory=dict, repr=False)

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

    def found(self) -> Numbers | None:
        """Give values that fit; None where there are none. Raises Unsettled."""
        waiting = [{place: low for place, (low, _) in self.limits.items()}]
        if self.hint:
            waiting.append({place: self.hint[place] for place in self.limits})
        raises, seen = 0, set[tuple[int, ...]]()
        while waiting:
            numbers = waiting.pop()
            if (key := tuple(numbers.values())) in seen:
                continue
            seen.add(key)
            failing = next((one for one in self.demands if not self._holds(one, numbers)), None)
            if failing is None:
                return numbers
            raises += 1
            if raises > MOST_RAISES:
                raise Unsettled
            self.failed[failing] = None
            waiting += [{**numbers, place: number} for place, number in reversed(self._raises(failing, numbers))]
        return None

    def may_fit(self) -> bool:
        """Tell whether there are values that fit; True also where this could not be told."""
        try:
            return self.found() is not None
        except Unsettled:
            return True

    def _raises(self, demand: Demand, numbers: Numbers) -> list[tuple[Place, int]]:
        """Give the values to raise, each to the least at which the demand may hold; only one if it must be raised at any rate."""
        found: list[tuple[Place, int]] = []
        for place in demand.places:
            others = tuple(self._others(demand, place, numbers))
            raised = [(place, number) for number in self._least(demand, place, numbers, others)]
            if not any(self._holds(demand, {**one, place: numbers[place]}) for one in others):
                return raised
            found += raised
        return found

    def _others(self, demand: Demand, place: Place, numbers: Numbers) -> Iterator[Numbers]:
        """Give the other values as low as they are now, as high as they may be, and at the known days between, where the test may turn."""
        others = [one for one in demand.places if one != place]
        levels = product(*(self._levels(demand, numbers[one], self.limits[one][1]) for one in others))
        return (dict(zip(others, chosen, strict=True)) for chosen in levels)

    def _levels(self, demand: Demand, low: int, high: int) -> tuple[int, ...]:
        return tuple(dict.fromkeys((low, high, *(day for day in demand.days if low < day < high))))

    def _least(self, demand: Demand, place: Place, numbers: Numbers, others: Iterable[Numbers]) -> Iterator[int]:
        """Give the least higher number at which the demand holds for some of the other numbers; nothing where there is none."""
        low, high = numbers[place] + 1, self.limits[place][1]
        if low <= high:
            firsts = [self._first(demand, place, at, low, high) for at in others]
            yield from [min(number for number in firsts if number is not None)] if any(firsts) else []

    def _first(self, demand: Demand, place: Place, others: Numbers, low: int, high: int) -> int | None:
        points = (*demand.days, *(others[one] + more for one in demand.places if one != place for more in (-1, 0, 1)))
        turns = runs(lambda number: self._holds(demand, {**others, place: number}), low, high, points)
        return next((number for number, holds in turns if holds), None)

    def _holds(self, demand: Demand, numbers: Numbers) -> bool:
        return demand.holds(self.looking, self.domains, numbers)
