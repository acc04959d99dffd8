"""What a solver proposes for a case, or for two copies of it that differ in one fact: values, limits of numbers and days, truths of tests.

Where a case stands twice, the facts that may differ have a place of their own in the second copy; all others are shared.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType
from typing import Final, TypeAlias

from couvert.inference.completions.choices import Box, Holds, Listed
from couvert.inference.completions.circles import Edge, circle
from couvert.inference.completions.domains import Domain
from couvert.inference.completions.fitting import Demand, Fitting, Limits, Place
from couvert.inference.completions.gates import TRUE
from couvert.inference.completions.leaves import Leaf
from couvert.inference.completions.orders import Orders
from couvert.inference.completions.propositions import Loose, Propositions
from couvert.inference.completions.solver import Model, Solver
from couvert.language.facts import Scalar
from couvert.language.once import cached_property
from couvert.language.partial import Slot

Values: TypeAlias = Mapping[Place, Scalar | None]


NO_HINT: Final[Mapping[Place, int]] = MappingProxyType({})


@dataclass(frozen=True, eq=False)
class Copy:
    """One copy of a case. `literal` gives the solver's literal for one of the case, `differing` are the slots with a place of their own.

    `same` gives the literal by which another slot is shared with the first copy.
    """

    number: int
    literal: Callable[[int], int]
    differing: frozenset[Slot] | None = None
    same: Callable[[Slot], int] = lambda _: TRUE

    def has(self, slot: Slot) -> bool:
        """Tell whether a slot has its place in this copy."""
        return self.differing is None or slot in self.differing

    def place(self, slot: Slot) -> Place:
        """Give the place of a slot as this copy sees it."""
        return (self.number if self.has(slot) else 0), slot


@dataclass(frozen=True, eq=False)
class Wanted:
    """A test in one copy: its literal in the solver, and the places that it hangs on."""

    copy: Copy
    one: Loose
    literal: int
    places: tuple[Place, ...]


def wanted(propositions: Propositions, copies: Sequence[Copy]) -> tuple[Wanted, ...]:
    """Give the tests that hang on several slots, in every copy in which they may come out otherwise."""
    pairs = ((copy, one) for copy in copies for one in propositions.loose if any(map(copy.has, one.slots)))
    return tuple(Wanted(copy, one, copy.literal(one.literal), tuple(map(copy.place, one.slots))) for copy, one in pairs)


class Proposal:
    """One model of a solver, as values in places."""

    def __init__(self, propositions: Propositions, copies: Sequence[Copy], tests: Sequence[Wanted], model: Model) -> None:
        """Take the model; a number or day is the one that fitted last, or the next that the model allows."""
        self.propositions, self.copies, self.tests, self.model = propositions, copies, tests, model
        self._known = len(propositions.choices)
        self.values: dict[Place, Scalar | None] = {}
        self.boxes: dict[Place, Box] = {}
        self._numbers: dict[Place, int] = {}
        self._tried: tuple[Wanted, ...] = ()
        self._taken: set[Place] = set()
        for place in dict.fromkeys(place for test in tests for place in test.places):
            self._take(place)

    def holds(self, literal: int) -> bool:
        """Tell whether a literal of the solver holds in the model; of one that came later, it is not known to."""
        return literal in self.model

    def whole(self) -> dict[Place, Scalar | None]:
        """Give the values in all places that the model knows, those too that no test hangs on."""
        for place in self._places():
            self._take(place)
        return self.values

    def _places(self) -> Iterator[Place]:
        slots = tuple(islice(self.propositions.choices, self._known))
        return ((copy.number, slot) for copy in self.copies for slot in slots if copy.has(slot))

    def _take(self, place: Place) -> None:
        """Take the value in a place, unless it is a leaf of a record that is not there."""
        if place in self._taken:
            return
        self._taken.add(place)
        choice, here = self.propositions.choices[place[1]], self._here(place)
        guard = self.propositions.guard(place[1])
        if guard is not None and not self.holds(here(self.propositions.present(guard))):
            return
        if isinstance(choice, Listed):
            chosen = (value for value, literal in choice.literals.items() if self.holds(here(literal)))
            self.values.update((place, value) for value in chosen)
        elif self.holds(here(choice.absent)):
            self.values[place] = None
        else:
            box = self.boxes[place] = self._box(place, self.holds)
            self._numbers[place] = max(box.low, min(box.high, self.propositions.fitted.get(place[1], box.low)))
            self.values[place] = choice.domain.value(self._numbers[place])

    def _box(self, place: Place, holds: Holds) -> Box:
        """Give the limits of a number or day by the literals of the solver that hold."""
        choice, here = self.propositions.choices[place[1]], self._here(place)
        box = choice.box(lambda literal: holds(here(literal)))  # type: ignore[union-attr]  # a scale
        return Box(box.low, box.high, here(box.under), here(box.over))

    def _here(self, place: Place) -> Callable[[int], int]:
        """Give the solver's literal for one of the case, in the copy of a place."""
        return next(copy.literal for copy in self.copies if copy.number == place[0])

    @cached_property
    def fits(self) -> bool:
        """Tell whether every test comes out as proposed with the values taken."""
        return all(self._truth(test, self.values) is self.holds(test.literal) for test in self.tests)

    def _truth(self, test: Wanted, values: Values) -> bool | None:
        supposed = {slot: values[copy, slot] for copy, slot in test.places if (copy, slot) in values}
        return self.propositions.looking.truth(test.one.test, supposed)

    def fitted(self, *, required: bool) -> Values | None:
        """Give values with which all tests, or those constraints require, come out as proposed; None if none do. Raises Unsettled."""
        self._tried = tuple(test for test in self.tests if test.one.required or not required)
        if all(self._truth(test, self.values) is self.holds(test.literal) for test in self._tried):
            return self.values
        found = self._fitting(tuple(map(self._demand, self._tried)), self._limits, self._numbers).found()
        if found is None:
            return None
        self.propositions.fitted |= {place[1]: number for place, number in found.items()}
        return self.values | {place: self._domain(place).value(number) for place, number in found.items()}

    @property
    def _limits(self) -> Limits:
        return {place: (box.low, box.high) for place, box in self.boxes.items()}

    def _domain(self, place: Place) -> Domain:
        return self.propositions.choices[place[1]].domain  # type: ignore[union-attr]  # a scale

    def _demand(self, test: Wanted) -> Demand:
        places = tuple(place for place in test.places if place in self.boxes)
        fixed = {place[1]: self.values[place] for place in test.places if place in self.values and place not in self.boxes}
        return Demand(test.one.test, self.holds(test.literal), places, fixed, test.one.moves)

    def _fitting(self, demands: Sequence[Demand], limits: Limits, hint: Mapping[Place, int] = NO_HINT) -> Fitting:
        places = dict.fromkeys(place for one in demands for place in one.places)
        domains = {place: self._domain(place) for place in places}
        within = {place: limits[place] for place in places}
        return Fitting(self.propositions.looking, domains, within, demands, hint, effort=self.propositions.effort)

    def circle(self) -> tuple[int, ...]:
        """Give the clause that refuses days or numbers proposed in a circle, each more than the next; none where there is no circle."""
        orders = Orders(self.propositions.network)
        edges = (*orders.of(self._compared()), *self._of_records(orders))
        return tuple(-literal for literal in circle(edges, orders.made_of) or ())

    def _compared(self) -> Iterator[tuple[int, Leaf, int]]:
        """Give the comparisons by `>=`, each with its copy and the literal that says how it comes out."""
        for test in self.tests:
            if isinstance(test.one.test, Leaf) and test.one.test.op == ">=":
                yield test.copy.number, test.one.test, test.literal if self.holds(test.literal) else -test.literal

    def _of_records(self, orders: Orders) -> Iterator[Edge]:
        """Give the orders between days and the leaves of records that are supposed and have these leaves."""
        choices, given = self.propositions.choices, self.propositions.memory.given
        for test in (one for one in self.tests if isinstance(one.one.test, Leaf) and one.one.test.right is True):
            so = self.holds(test.literal)
            for first, second, leaf in orders.of_record(test.copy.number, test.one.test.left, holds=so):  # type: ignore[union-attr]  # a leaf
                if leaf in choices and leaf.path not in given:
                    literals = (test.literal if so else -test.literal, *self._there(test.copy, leaf))
                    yield from [Edge(first, second, strict=not so, literals=literals)] if all(map(self.holds, literals)) else []

    def _there(self, copy: Copy, leaf: Slot) -> Iterator[int]:
        """Give the literals of a record's being there, and having a leaf."""
        yield copy.literal(self.propositions.present(Slot(leaf.path, leaf.key)))
        yield -copy.literal(self.propositions.choices[leaf].absent)  # type: ignore[union-attr]  # a scale

    def literals(self, values: Values) -> tuple[int, ...]:
        """Give the literals of the values, and of what all tests that hang on several come to with them."""
        return (*self._placed(), *(test.literal if self._truth(test, values) else -test.literal for test in self.tests))

    def said(self) -> Mapping[Slot, tuple[int, ...]]:
        """Give for each slot of the first copy the literals that place its value in its class."""
        return {slot: tuple(self._said((copy, slot))) for copy, slot in self.whole() if copy == 0}

    def _placed(self) -> Iterator[int]:
        self.whole()
        for place in self._places():
            if place in self.values:
                yield from map(self._here(place), self._said(place))

    def _said(self, place: Place) -> Iterator[int]:
        choice = self.propositions.choices[place[1]]
        if isinstance(choice, Listed):
            yield choice.literals[self.values[place]]
        elif place in self.boxes:
            box = self.boxes[place]
            yield from (-choice.absent, choice.at(box.low), -choice.at(box.high + 1))
        else:
            yield choice.absent

    def refusal(self, solver: Solver) -> tuple[int, ...]:
        """Give the clause that refuses what did not fit, with as little in it as keeps it from fitting."""
        tests = {self._demand(test): test for test in self._tried}
        whole = self._fitting(tuple(tests), self._limits)
        whole.may_fit()
        demands = self._needed(list(whole.failed))
        told = tuple(self._told([tests[one] for one in demands]))
        return (*self._bounds(demands, solver.implied([-literal for literal in told])), *told)

    def _needed(self, demands: list[Demand]) -> list[Demand]:
        for one in tuple(demands):
            fewer = [other for other in demands if other is not one]
            if not self._fitting(fewer, self._limits).may_fit():
                demands = fewer
        return demands

    def _bounds(self, demands: list[Demand], implied: frozenset[int]) -> Iterator[int]:
        """Give the opposites of the limits that are needed besides those implied; the others are taken away."""
        limits = dict(self._limits)
        for place in dict.fromkeys(place for one in demands for place in one.places):
            box, known = self.boxes[place], self._box(place, implied.__contains__)
            for side, literal in enumerate((-box.under, box.over)):
                wider = (known.low, limits[place][1]) if side == 0 else (limits[place][0], known.high)
                if self._fitting(demands, {**limits, place: wider}).may_fit():
                    yield literal
                else:
                    limits[place] = wider

    def _told(self, tests: Sequence[Wanted]) -> Iterator[int]:
        """Give the opposites of what the tests were to be, and of all else that they hang on."""
        yield from (-test.literal if self.holds(test.literal) else test.literal for test in tests)
        for copy, slot in dict.fromkeys((test.copy, slot) for test in tests for slot in test.one.slots):
            place = copy.place(slot)
            choice = self.propositions.choices[slot]
            own = copy if copy.has(slot) else self.copies[0]
            if own is not copy:
                yield -copy.same(slot)
            if place not in self.values:
                continue
            if isinstance(choice, Listed):
                yield -own.literal(choice.literals[self.values[place]])
            elif choice.absent != -TRUE:
                yield own.literal(choice.absent) if place in self.boxes else -own.literal(choice.absent)
