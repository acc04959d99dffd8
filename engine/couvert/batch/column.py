"""Facts of many cases side by side: a column for each, its values and which of them are known; and truth values in columns."""

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

Array: TypeAlias = npt.NDArray[Any]


class Column(NamedTuple):
    """A scalar fact of many cases: days since 1970, whole numbers, cents, truth values, or the numbers of words.

    `known` tells where it is known; None where it is everywhere. What stands where it is not known means nothing.
    """

    values: Array
    known: Array | None = None

    def take(self, rows: Array) -> "Column":
        """Give it for some cases."""
        return Column(self.values[rows], None if self.known is None else self.known[rows])

    def is_known(self) -> Array:
        """Tell where it is known."""
        return is_known(self.known, len(self.values))


class Members(NamedTuple):
    """A set of many cases: the numbers of all members one after the other, and where those of each case end."""

    words: Array
    ends: Array
    known: Array | None = None

    def take(self, rows: Array) -> "Members":
        """Give it for some cases."""
        inside, ends = chosen(self.ends, rows)
        return Members(self.words[inside], ends, None if self.known is None else self.known[rows])


class Records(NamedTuple):
    """A list of records of many cases: a column for every leaf of all records one after the other, and where those of each case end.

    `key` names the leaf that tells records apart; `endless` tells which records have no end where they name none.
    """

    leaves: Mapping[str, Column]
    key: str
    endless: Array
    ends: Array
    known: Array | None = None

    def take(self, rows: Array) -> "Records":
        """Give it for some cases."""
        inside, ends = chosen(self.ends, rows)
        leaves = {name: leaf.take(inside) for name, leaf in self.leaves.items()}
        return Records(leaves, self.key, self.endless[inside], ends, None if self.known is None else self.known[rows])

    @property
    def keys(self) -> Column:
        """The kind of every record."""
        return self.leaves[self.key]

    @property
    def owners(self) -> Array:
        """The case of every record."""
        return np.repeat(np.arange(len(self.ends)), lengths(self.ends))


Facts: TypeAlias = Column | Members | Records


class Truth(NamedTuple):
    """Kleene's truth values in a column: where it holds, and where it may; the same array where everything is known."""

    holds: Array
    may: Array

    @property
    def is_known(self) -> bool:
        """Tell whether it is known everywhere."""
        return self.holds is self.may

    def opposite(self) -> "Truth":
        """Give what holds exactly where this does not."""
        no = ~self.may
        return Truth(no, no if self.is_known else ~self.holds)


def all_of(truths: Iterable[Truth]) -> Truth:
    """Give Kleene's `and`."""
    return reduce(_and, truths)


def any_of(truths: Iterable[Truth]) -> Truth:
    """Give Kleene's `or`."""
    return reduce(_or, truths)


def _and(one: Truth, other: Truth) -> Truth:
    holds = one.holds & other.holds
    return Truth(holds, holds if one.is_known and other.is_known else one.may & other.may)


def _or(one: Truth, other: Truth) -> Truth:
    holds = one.holds | other.holds
    return Truth(holds, holds if one.is_known and other.is_known else one.may | other.may)


def told(holds: Array, *known: Array | None) -> Truth:
    """Give a truth value that is known only where all that it rests on is."""
    where = both(*known)
    return Truth(holds, holds) if where is None else Truth(holds & where, holds | ~where)


def both(*known: Array | None) -> Array | None:
    """Give where everything is known; None where it is everywhere."""
    somewhere = [one for one in known if one is not None]
    return reduce(np.bitwise_and, somewhere) if somewhere else None


def is_known(known: Array | None, size: int) -> Array:
    """Tell for each of so many cases whether something is known there."""
    return np.ones(size, bool) if known is None else known


def lengths(ends: Array) -> Array:
    """Give how many members or records each case has."""
    return np.diff(ends, prepend=0)


def chosen(ends: Array, rows: Array) -> tuple[Array, Array]:
    """Give the places of the members or records of some cases, and where those of each end."""
    counts = lengths(ends)[rows]
    new_ends = np.cumsum(counts)
    starts = ends[rows] - counts
    return np.arange(new_ends[-1] if len(rows) else 0) + np.repeat(starts - (new_ends - counts), counts), new_ends


def some(hits: Array, ends: Array) -> Array:
    """Tell for each case whether one of its members or records is hit."""
    counted = np.concatenate(([0], np.cumsum(hits)))
    found: Array = counted[ends] > counted[ends - lengths(ends)]
    return found
