"""Minimal sets with a property that growing never loses: one of them, or all, by the MARCO scheme (Liffiton and others, 2016).

A map keeps what is known: minimal sets that have the property, maximal sets that lack it. Each unseen set, as large as the map allows, is
shrunk to a new minimal set or grown to a new maximal one, until nothing is unseen.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

T = TypeVar("T", bound=Hashable)

MOST_LOOKS: Final = 100_000
"""How many sets the map looks at for an unseen one before it gives up."""


@dataclass(frozen=True)
class Found(Generic[T]):
    """Minimal sets, smallest first; `complete` when there is no other."""

    sets: tuple[frozenset[T], ...]
    complete: bool


def shrunk(start: Iterable[T], holds: Callable[[frozenset[T]], bool]) -> frozenset[T]:
    """Give a minimal part of a set that has the property: without any one member it is lost. One question a member."""
    left = frozenset(start)
    for member in tuple(start):
        if holds(left - {member}):
            left -= {member}
    return left


def minimal_sets(members: Sequence[T], holds: Callable[[frozenset[T]], bool], *, most: int) -> Found[T]:
    """Give every minimal set of `members` that has the property, `most` at most."""
    known = _Map(tuple(members), holds)
    while len(known.minimal) <= most and (unseen := known.unseen()) is not None:
        known.take(unseen)
    ordered = sorted(known.minimal, key=lambda one: (len(one), [members.index(member) for member in members if member in one]))
    return Found(tuple(ordered[:most]), known.looks > 0 and len(ordered) <= most)


@dataclass
class _Map(Generic[T]):
    """What is known so far."""

    members: tuple[T, ...]
    holds: Callable[[frozenset[T]], bool]
    minimal: list[frozenset[T]] = field(default_factory=list)
    maximal: list[frozenset[T]] = field(default_factory=list)
    looks: int = MOST_LOOKS

    def unseen(self) -> frozenset[T] | None:
        """Give a set about which nothing is known; None when there is none, or none was found in MOST_LOOKS (then `looks` is 0)."""
        self.looks = MOST_LOOKS
        tried: set[frozenset[T]] = set()
        waiting = [frozenset(self.members)]
        while waiting and self.looks > 0:
            self.looks -= 1
            one = waiting.pop()
            if one in tried or any(one <= known for known in self.maximal):
                continue
            tried.add(one)
            inside = next((known for known in self.minimal if known <= one), None)
            if inside is None:
                return one
            waiting += [one - {member} for member in self.members if member in inside]
        return None

    def take(self, unseen: frozenset[T]) -> None:
        """Shrink an unseen set that has the property, or grow one that lacks it."""
        if self.has(unseen):
            self.minimal.append(shrunk([member for member in self.members if member in unseen], self.has))
            return
        for member in self.members:
            if member not in unseen and not self.has(unseen | {member}):
                unseen |= {member}
        self.maximal.append(unseen)

    def has(self, one: frozenset[T]) -> bool:
        """Tell whether a set has the property, from what is known where that is enough."""
        if any(known <= one for known in self.minimal):
            return True
        return not any(one <= known for known in self.maximal) and self.holds(one)
