"""Conditions that hang together: which combinations of their truth values are possible, all of them or a sample.

A sample is drawn path by path: of what the conditions on one path allow beside what was drawn before, each is as likely. What was drawn
counts by how many there were to choose from (Knuth's estimate of the size of a tree), which makes up for its not being equally likely.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import prod
from random import Random
from typing import Final, TypeAlias

from couvert.analysis.universe import Combination, Universe, signed

MOST_TOGETHER: Final = 1_000
"""Conditions that hang together are listed where those on single paths allow for no more combinations."""

Part: TypeAlias = tuple[Sequence[int], Sequence[Combination | None]]
"""Literals of conditions on one path, and the ways in which they come out together, None for those that cannot be told."""


@dataclass(frozen=True, eq=False)
class Group:
    """Conditions that hang together, as literals, and combinations of their truth values: all of them (`whole`), or drawn, by weight."""

    literals: tuple[int, ...]
    combinations: tuple[Combination, ...]
    weights: tuple[int, ...]
    whole: bool

    @property
    def worth(self) -> float:
        """How many draws that are equally likely tell as much (Kish's effective size of a sample)."""
        return sum(self.weights) ** 2 / max(1, sum(weight * weight for weight in self.weights))


def group_of(universe: Universe, during: int, paths: Mapping[tuple[str, ...], Sequence[int]], *, draws: int) -> Group:
    """Give the group of some conditions, by the paths that they read, on the days on which `during` holds.

    Where they allow for too many combinations, so many are drawn, or none is looked for.
    """
    literals = tuple(literal for some in paths.values() for literal in some)
    parts: list[Part] = []
    for some in paths.values():
        parts.append((some, tuple(universe.combinations(some, during))))
        if not draws and _size(parts) > MOST_TOGETHER:
            return Group(literals, (), (), whole=False)
    if _size(parts) > MOST_TOGETHER:
        return _sample(universe, during, parts, draws)
    found = parts[0][1] if len(parts) == 1 else tuple(universe.combinations(literals, during))
    told = tuple(filter(None, found))
    return Group(literals, told, (1,) * len(told), whole=None not in found)


def _size(parts: Sequence[Part]) -> int:
    """Tell how many combinations there are at most."""
    return prod(len(allowed) for _, allowed in parts)


def _sample(universe: Universe, during: int, parts: Sequence[Part], draws: int) -> Group:
    """Draw so many combinations; where all of them turn out to be impossible, take one that is not."""
    source, literals = Random(0), tuple(literal for some, _ in parts for literal in some)  # noqa: S311  # no secret
    drawn = [one for one in (_drawn(universe, during, parts, source) for _ in range(draws)) if one]
    drawn = drawn or [(one, 1) for one in islice(filter(None, universe.combinations(literals, during)), 1)]
    return Group(literals, tuple(one for one, _ in drawn), tuple(weight for _, weight in drawn), whole=False)


def _drawn(universe: Universe, during: int, parts: Sequence[Part], source: Random) -> tuple[Combination, int] | None:
    """Draw a combination and give its weight; None where what was drawn turns out to be impossible, or cannot be told to be possible."""
    weight, held, drawn = 1, [during], Combination()
    for literals, allowed in parts:
        choices = [one for one in allowed if one and universe.may_hold(*held, *signed(literals, one))]
        if not choices:
            return None
        chosen = source.choice(choices)
        weight, held, drawn = weight * len(choices), [*held, *signed(literals, chosen)], drawn + chosen
    return (drawn, weight) if universe.tells(*held) else None
