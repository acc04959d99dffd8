"""Regions side by side: every row is one way to fill in the open slots, one bit of whole numbers, so that all are judged at once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from random import Random
from typing import TypeAlias

from couvert.language.facts import Scalar
from couvert.language.once import cached_property
from couvert.language.partial import Slot

Mask: TypeAlias = int
"""A set of rows: row number n is in it where bit n is 1."""

Classes: TypeAlias = Mapping[Slot, tuple[Scalar | None, ...]]
"""For every open slot, one value for each class of values that conditions tell apart."""


@dataclass(frozen=True, eq=False)
class Rows:
    """Some ways to fill in open slots. `places` gives for each slot the place of every row's value in its classes."""

    classes: Classes
    places: Mapping[Slot, Sequence[int]]
    count: int

    @property
    def every(self) -> Mask:
        """All rows."""
        return (1 << self.count) - 1

    @cached_property
    def masks(self) -> Mapping[Slot, tuple[Mask, ...]]:
        """For each slot, the rows that have each of its values."""
        return {slot: tuple(_masks(places, len(self.classes[slot]))) for slot, places in self.places.items()}

    def having(self, slot: Slot) -> Iterator[tuple[Scalar | None, Mask]]:
        """Give each value of a slot with the rows that have it."""
        return zip(self.classes[slot], self.masks[slot], strict=True)


def size(classes: Classes) -> int:
    """Count the ways to combine the values."""
    return prod(map(len, classes.values()))


def combined(classes: Classes) -> Rows:
    """Give every combination of the values; leaves of a record that is absent have the first of theirs only."""
    count, stride = size(classes), 1
    places: dict[Slot, Sequence[int]] = {}
    for slot, values in classes.items():
        one = [place for place in range(len(values)) for _ in range(stride)]
        stride *= len(values)
        places[slot] = one * (count // stride)
    return Rows(classes, places, count)


def drawn(classes: Classes, count: int, source: Random) -> Rows:
    """Give random combinations of the values; a record is present as often as it has combinations of leaves, absent once."""
    places = {slot: _draw(classes, slot, count, source) for slot in classes}
    for slot in classes:
        record = Slot(slot.path, slot.key)
        if slot.leaf and record in classes:
            absent = classes[record].index(False)
            places[slot] = [0 if there == absent else place for there, place in zip(places[record], places[slot], strict=True)]
    return Rows(classes, places, count)


def _draw(classes: Classes, slot: Slot, count: int, source: Random) -> list[int]:
    leaves = [values for one, values in classes.items() if one.leaf and not slot.leaf and (one.path, one.key) == (slot.path, slot.key)]
    if not leaves:
        return source.choices(range(len(classes[slot])), k=count)
    weights = [prod(map(len, leaves)) if value else 1 for value in classes[slot]]
    return source.choices(range(len(weights)), weights, k=count)


def _masks(places: Sequence[int], values: int) -> Iterator[Mask]:
    for value in range(values):
        yield int("".join(["1" if place == value else "0" for place in reversed(places)]), 2)


def members(rows: Mask) -> Iterator[int]:
    """Give the numbers of the rows in a set, in order."""
    bits = bin(rows)[:1:-1]
    place = bits.find("1")
    while place >= 0:
        yield place
        place = bits.find("1", place + 1)
