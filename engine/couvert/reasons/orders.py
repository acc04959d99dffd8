"""How the decision date lies to days that are not known: days that lie alike leave the same things possible.

Each comparison that is still open puts boundaries on an unknown day: where it turns. Some are fixed by the known days of the case,
directly or through other unknown days; some move with the decision date. As long as all stay in the same order, nothing that was possible
becomes impossible, nor the other way round.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from couvert.language.once import cached_property
from couvert.reasons.terms import FIRST, LAST, ON, Step, Term, first_reaching, stepped

Pair: TypeAlias = tuple[Term, Term]
Order: TypeAlias = tuple[object, ...]
"""How boundaries lie to one another: equal orders, equal possibilities."""

HOPS: Final = 2
"""Through how many unknown days, one after the other, a boundary is followed."""


@dataclass(frozen=True)
class Link:
    """What one unknown day is compared with: steps on top of it, and on top of the other, unknown or `on`."""

    of: str
    steps: tuple[Step, ...]
    other: str
    other_steps: tuple[Step, ...]


@dataclass(frozen=True, eq=False)
class Orders:
    """Tells how a decision date lies to the unknown days that some comparisons link it with."""

    pairs: frozenset[Pair]

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every comparison between two days of which one at least is unknown, seen from the unknown one, among those linked with `on`."""
        both = [
            Link(str(one.base), one.steps, str(other.base), other.steps) for one, other in self._turned() if isinstance(other.base, str)
        ]
        linked, before = {ON}, set[str]()
        while linked != before:
            before = set(linked)
            linked |= {link.of for link in both if link.other in linked} | {link.other for link in both if link.of in linked}
        return tuple(sorted({link for link in both if link.of in linked and link.of not in {ON, link.other}}, key=repr))

    @cached_property
    def fixed(self) -> Mapping[str, tuple[int, ...]]:
        """The boundaries of every unknown day that do not move: from known days, directly or through other unknown days."""
        unknown = {link.of for link in self.links}
        found: dict[str, set[int]] = {name: {FIRST, LAST + 1} for name in unknown}
        for one, other in self._turned():
            if one.base in unknown and isinstance(other.base, int):
                found[str(one.base)] |= set(_around(one.steps, other.base))
        for _ in range(HOPS):
            for link in self.links:
                if link.other != ON:
                    found[link.of] |= {day for boundary in tuple(found[link.other]) for day in _through(link, boundary)}
        return {name: tuple(sorted(days)) for name, days in found.items()}

    def of(self, on: int) -> Order:
        """Give the order on a decision date, an ordinal; () where nothing unknown is compared with it."""
        moving = self._moving(on)
        return tuple(_order(self.fixed[name], moving[name]) for name in sorted(moving))

    def _moving(self, on: int) -> Mapping[str, list[int]]:
        found: dict[str, list[int]] = {link.of: [] for link in self.links}
        fresh: dict[str, list[int]] = {link.of: [] for link in self.links}
        for link in self.links:
            if link.other == ON:
                fresh[link.of] += _around(link.steps, stepped(link.other_steps, on))
        for _ in range(HOPS):
            following: dict[str, list[int]] = {name: [] for name in fresh}
            for name, days in fresh.items():
                found[name] += days
            for link in self.links:
                following[link.of] += [day for boundary in fresh.get(link.other, ()) for day in _through(link, boundary)]
            fresh = following
        return found

    def _turned(self) -> Iterator[Pair]:
        """Give every pair from each of its sides that is not known."""
        for one, other in self.pairs:
            if isinstance(one.base, str):
                yield one, other
            if isinstance(other.base, str):
                yield other, one


def _around(steps: tuple[Step, ...], day: int) -> Iterable[int]:
    """Give where steps from an unknown day reach a day, and where they pass it."""
    return first_reaching(steps, day), first_reaching(steps, day + 1)


def _through(link: Link, boundary: int) -> Iterator[int]:
    """Give the boundaries that a boundary of the other unknown day puts on this one."""
    for day in (boundary - 1, boundary):
        yield from _around(link.steps, stepped(link.other_steps, day))


def _order(fixed: tuple[int, ...], moving: list[int]) -> Order:
    """Give where the moving boundaries lie among the fixed ones, and among themselves."""
    rank = {day: number for number, day in enumerate(sorted(set(moving)))}
    return tuple((bisect_left(fixed, day), bisect_right(fixed, day), rank[day]) for day in moving)
