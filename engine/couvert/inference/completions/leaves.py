"""Leaves: the comparisons that facts decide by themselves, in the few forms that all others are made of.

What can be ordered is compared by `>=` alone, everything else by `==`. A frame tells the day that `on` stands for: () the decision date,
(`visit.date`,) the day of the visit.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeAlias

from couvert.language.facts import Scalar

Frame: TypeAlias = tuple[str, ...]
"""The dates gone by, the last one first asked for: each is looked up on the day of those before it."""

EVERYWHERE: Final[Frame] = ()


@dataclass(frozen=True)
class Look:
    """A fact, by path, in a frame. `word` narrows a derived fact that holds for any of its words to that one."""

    path: str
    frame: Frame = EVERYWHERE
    word: str | None = None


Side: TypeAlias = Look | Scalar


@dataclass(frozen=True)
class Leaf:
    """One comparison, by `>=` or `==`."""

    left: Look
    op: str
    right: Side


@dataclass(frozen=True)
class Kept:
    """That one record, by its label in the list `path`, keeps a constraint between its leaves."""

    constraint: str
    path: str
    label: str


Test: TypeAlias = Leaf | Kept


def after(value: Scalar) -> Scalar:
    """Give the next number, sum or day."""
    return min(value, date.max - timedelta(1)) + timedelta(1) if isinstance(value, date) else int(value) + 1


def is_constant(side: object) -> bool:
    """Tell whether a side is written in the rule."""
    return not isinstance(side, Look)
