"""The variables of one unknown slot: which of its values it takes, or for a number or day, from which points on it lies."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import combinations
from typing import TypeAlias

from couvert.inference.completions.domains import Domain
from couvert.inference.completions.gates import TRUE
from couvert.language.facts import Scalar

Clause: TypeAlias = tuple[int, ...]
NewVariable: TypeAlias = Callable[[], int]
Holds: TypeAlias = Callable[[int], bool]
"""Tells whether a literal holds in a model."""


@dataclass(eq=False)
class Listed:
    """A slot with few values: one literal for each."""

    literals: dict[Scalar | None, int] = field(default_factory=dict)

    @classmethod
    def made(cls, domain: Domain, variable: NewVariable) -> tuple["Listed", tuple[Clause, ...]]:
        """Make the literals, and the clauses by which exactly one holds."""
        values: tuple[Scalar | None, ...] = (*domain.values, *((None,) if domain.optional else ()))
        if values == (True, False):
            one = variable()
            return cls({True: one, False: -one}), ()
        made = cls({value: variable() for value in values})
        literals = tuple(made.literals.values())
        return made, (literals, *((-first, -second) for first, second in combinations(literals, 2)))

    @property
    def all(self) -> tuple[int, ...]:
        """Every literal that places the value."""
        return tuple(self.literals.values())


@dataclass(eq=False)
class Scale:
    """A slot with a number or a day: `points` in order, and for each the literal of its value being that or more."""

    domain: Domain
    absent: int = -TRUE
    points: list[int] = field(default_factory=list)
    literals: list[int] = field(default_factory=list)

    def at_least(self, point: int, variable: NewVariable) -> tuple[int, tuple[Clause, ...]]:
        """Give the literal of the value being at least a point, and the clauses that tie it to its neighbours where it is new."""
        if point <= self.domain.low:
            return TRUE, ()
        if point > self.domain.high:
            return -TRUE, ()
        place = bisect_left(self.points, point)
        if place < len(self.points) and self.points[place] == point:
            return self.literals[place], ()
        made = variable()
        below = ((-made, self.literals[place - 1]),) if place else ()
        above = ((-self.literals[place], made),) if place < len(self.points) else ()
        self.points.insert(place, point)
        self.literals.insert(place, made)
        return made, below + above

    @property
    def all(self) -> tuple[int, ...]:
        """Every literal that places the value."""
        return (*self.literals, self.absent)

    def at(self, point: int) -> int:
        """Give the literal of the value being at least one of its points, or a limit."""
        return TRUE if point <= self.domain.low else -TRUE if point > self.domain.high else self.literals[bisect_left(self.points, point)]

    def box(self, holds: Holds) -> "Box":
        """Give the limits between which the value lies in a model. Points that came after the model tell nothing."""
        above = [place for place, literal in enumerate(self.literals) if holds(literal)]
        below = [place for place, literal in enumerate(self.literals) if holds(-literal)]
        low, under = (self.points[above[-1]], self.literals[above[-1]]) if above else (self.domain.low, TRUE)
        high, over = (self.points[below[0]] - 1, self.literals[below[0]]) if below else (self.domain.high, -TRUE)
        return Box(low, high, under, over)


@dataclass(frozen=True)
class Box:
    """A value from `low` to `high`, both included; `under` says that it is at least `low`, `over` that it is more than `high`."""

    low: int
    high: int
    under: int
    over: int
