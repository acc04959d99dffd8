"""The regions of an edition: the combinations of truth values of the conditions that it reads which are possible under the constraints.

Conditions that share no fact, directly or by a constraint, say nothing of one another. So the solver is asked for the combinations of each
group that hangs together, and regions are made of one of each: all of them where they are few, else a sample, the same each time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from math import prod
from operator import and_, or_
from random import Random
from typing import Final, TypeAlias

from couvert.analysis.groups import Group, group_of
from couvert.analysis.universe import Universe
from couvert.inference.completions.gates import TRUE
from couvert.language.conditions import DECISION, And, Atom, Condition, atoms
from couvert.rulebase import Edition, Rulebase

MOST_REGIONS: Final = 200_000
"""Editions with no more regions have them all listed."""
DRAWN: Final = 5_000
"""How many regions are drawn of an edition that has more."""

Mask: TypeAlias = int
"""A set of regions: a bit for each."""


@dataclass(frozen=True, eq=False)
class Regions:
    """Regions of an edition, listed or drawn: which conditions hold in which of them."""

    universe: Universe
    edition: Edition
    groups: tuple[Group, ...]
    _truths: dict[int, Mask] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        """Work out in which regions each condition holds."""
        masks = self._listed() if self.whole else self._drawn()
        for group, having in zip(self.groups, masks, strict=True):
            for place, literal in enumerate(group.literals):
                self._truths[literal] = reduce(or_, (rows for one, rows in zip(group.combinations, having, strict=True) if one[place]), 0)

    @property
    def known(self) -> int | None:
        """How many regions the edition has; None where nobody knows."""
        return prod(len(one.combinations) for one in self.groups) if all(one.whole for one in self.groups) else None

    @property
    def whole(self) -> bool:
        """Tell whether these are all regions of the edition."""
        return self.known is not None and self.known <= MOST_REGIONS

    @property
    def count(self) -> int:
        """How many regions these are."""
        return (self.known or 0) if self.whole else DRAWN if all(one.combinations for one in self.groups) else 0

    @property
    def worth(self) -> int:
        """How many regions that are drawn with the same chance tell as much as these."""
        return self.count if self.whole else round(min([self.count, *(one.worth for one in self.groups if not one.whole)]))

    @property
    def every(self) -> Mask:
        """All of these regions."""
        return (1 << self.count) - 1

    def where(self, condition: Condition) -> Mask:
        """Give the regions in which a condition of the edition holds."""
        if not isinstance(condition, Atom):
            return reduce(and_ if isinstance(condition, And) else or_, map(self.where, condition.parts))
        literal = self.universe.condition(condition)
        rows = self.every if abs(literal) == TRUE else self._truths[abs(literal)]
        return rows if literal > 0 else self.every & ~rows

    def _listed(self) -> Iterator[list[Mask]]:
        """Give for each group the regions that have each of its combinations: every region is listed, the first group turning fastest."""
        stride = 1
        for group in self.groups:
            period = stride * len(group.combinations)
            again = self.every // max(1, (1 << period) - 1)
            yield [again * (((1 << stride) - 1) << (stride * place)) for place in range(len(group.combinations))]
            stride = period

    def _drawn(self) -> Iterator[list[Mask]]:
        """Give the same of regions that are drawn."""
        source = Random(0)  # noqa: S311  # no secret
        for group in self.groups:
            having = [0] * len(group.combinations)
            for row, place in enumerate(source.choices(range(len(having)), group.weights, k=self.count) if self.count else ()):
                having[place] |= 1 << row
            yield having


def regions_of(universe: Universe, edition: Edition, *, draws: int) -> Regions:
    """Give the regions of an edition of a decision; of conditions that hang together in too many ways, so many are drawn."""
    during = universe.during(edition)
    return Regions(universe, edition, tuple(group_of(universe, during, paths, draws=draws) for paths in _groups(universe, edition)))


def _groups(universe: Universe, edition: Edition) -> list[dict[tuple[str, ...], list[int]]]:
    """Give the literals of the conditions that an edition reads by path, those together that hang together."""
    day = _inputs(universe.rulebase, edition.table.as_of)
    found = {abs(universe.condition(atom)): atom for rule in edition.rules for atom in atoms(rule.when)}
    found.pop(TRUE, None)
    parts = [({literal}, _read(universe.rulebase, atom, day)) for literal, atom in found.items()]
    parts += [(set(), paths) for paths in universe.network.read_by_constraint.values()]
    groups = []
    for literals in filter(None, _joined(parts)):
        paths: dict[tuple[str, ...], list[int]] = {}
        for literal in sorted(literals):
            paths.setdefault(found[literal].paths, []).append(literal)
        groups.append(paths)
    return groups


def _read(rulebase: Rulebase, atom: Atom, day: frozenset[str]) -> frozenset[str]:
    """Give the input facts that a condition hangs on, and where it goes by the day, those that give it."""
    found = frozenset[str]().union(*(_inputs(rulebase, path) for path in atom.paths))
    return found | day if "on" in found else found


@lru_cache(maxsize=4096)
def _inputs(rulebase: Rulebase, path: str) -> frozenset[str]:
    """Give the input facts that a fact, or a decision's field, hangs on."""
    parts = rulebase.reach(path.split(".")[1]) if path.startswith(DECISION) else rulebase.read_by(path)
    return frozenset[str]().union(*(_inputs(rulebase, part) for part in parts)) or frozenset({path})


def _joined(parts: Iterable[tuple[set[int], frozenset[str]]]) -> list[set[int]]:
    """Join the literals of parts that read one fact."""
    joined: list[tuple[set[int], frozenset[str]]] = []
    for literals, paths in parts:
        apart = [one for one in joined if one[1].isdisjoint(paths)]
        near = [one for one in joined if not one[1].isdisjoint(paths)]
        joined = [*apart, (literals.union(*(one[0] for one in near)), paths.union(*(one[1] for one in near)))]
    return [literals for literals, _ in joined]
