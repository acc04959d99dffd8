"""difference(): every way in which two editions of a law decide some case otherwise, with that case; or the proof that there is none."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from couvert.analysis.difference.joined import Joined
from couvert.analysis.difference.pair import Edition, Pair
from couvert.analysis.difference.regions import Regions, Where
from couvert.analysis.difference.sides import Side
from couvert.analysis.difference.turns import Turn
from couvert.analysis.difference.witnesses import Witness, Witnesses
from couvert.inference.completions.dialogue import Completion
from couvert.language.once import cached_property

MOST_REGIONS: Final = 3
"""How many regions are looked for in which a field changes in one way."""


@dataclass(frozen=True)
class Region:
    """Some cases in which an outcome changes: all those of which every one of the `conditions` holds. The `witness` is one of them."""

    conditions: tuple[Where, ...]
    witness: Witness


@dataclass(frozen=True)
class OutcomeChange:
    """One way in which a field comes out otherwise, and for whom. Where the regions are not `all_told`, it may change so for others too."""

    turn: Turn
    regions: tuple[Region, ...]
    all_told: bool


@dataclass(frozen=True)
class Outcomes:
    """What comes out otherwise of one decision, of the cases that both editions answer. That nothing else does is proved, but for `untold`.

    Of such a way to change it could not be told within the bounds of the search in which cases, or in which further ones, it comes about.
    `unanswered` names the editions that leave some possible case without an answer, or with two: such a case is not compared.
    """

    decision: str
    changes: tuple[OutcomeChange, ...]
    untold: tuple[Turn, ...]
    unanswered: tuple[Edition, ...] = ()

    @property
    def is_same(self) -> bool:
        """Tell whether it is proved that both editions decide every case alike."""
        return not (self.changes or self.untold or self.unanswered)


@dataclass(frozen=True, eq=False)
class Difference:
    """Two editions of a law, and what comes out otherwise of each decision that both have."""

    joined: Joined
    outcomes: Mapping[str, Outcomes]

    @property
    def is_same(self) -> bool:
        """Tell whether it is proved that both editions decide every case alike."""
        return all(one.is_same for one in self.outcomes.values())


def difference(before: Side, after: Side, *, on: date, decisions: Collection[str] = (), most: int = MOST_REGIONS) -> Difference:
    """Compare two editions on all possible cases since 2016 that neither refuses and to which both give an answer.

    Only these `decisions`, or all that both have; of each way in which a field changes, `most` regions at most. Witnesses are of the day
    `on` where there are such. Raises UnprovedError where a case that was found does not bear a change out.
    """
    joined = Joined(before, after)
    compared = (name for name in joined.both if not decisions or name in decisions)
    return Difference(joined, {name: _Search(Pair(joined, name), on, most).outcomes() for name in compared})


@dataclass(frozen=True, eq=False)
class _Search:
    """The search through the cases of one decision."""

    pair: Pair
    on: date
    most: int

    def outcomes(self) -> Outcomes:
        """Find what comes out otherwise."""
        found = tuple(self._changes()) if self._may_change else ()
        changes = tuple(one for one in found if isinstance(one, OutcomeChange))
        untold = tuple(one for one in found if isinstance(one, Turn))
        return Outcomes(self.pair.decision, changes, untold, self.pair.unanswered())

    @property
    def _may_change(self) -> bool:
        """Tell at once whether anything comes out otherwise in some case; True also where that could not be told."""
        return bool(self.pair.turns) and self.pair.find((self.pair.network.gates.any_of(self.pair.turns.values()),)) is not None

    def _changes(self) -> Iterator[OutcomeChange | Turn]:
        """Give each change, and each way to change that could not be told to its end."""
        for turn, literal in self.pair.turns.items():
            regions, rest = self._regions(turn, literal)
            if regions:
                yield OutcomeChange(turn, regions, all_told=rest is None)
            if rest is not None and not rest.proved:
                yield turn

    def _regions(self, turn: Turn, literal: int) -> tuple[tuple[Region, ...], Completion | None]:
        """Give regions in which a field changes in one way, none of them inside another, and a case of it beyond them."""
        regions, within, found = Regions(self.pair, literal), self.pair.rest(), dict[tuple[int, ...], Completion]()
        rest = self._next(literal, within)
        while rest is not None and rest.proved and len(found) < self.most:
            literals = regions.narrowed(rest)
            found = {one: case for one, case in found.items() if not self.pair.all_sure(one, literals)}
            found[literals] = rest
            self.pair.leave_out(literals, within=within)
            rest = self._next(literal, within)
        return tuple(Region(regions.conditions(one), self._witnesses.of(case, turn, one)) for one, case in found.items()), rest

    def _next(self, literal: int, within: int) -> Completion | None:
        """Find a case of a change that is not left out, on the preferred day if there is one; one that is not proved, only if none is."""
        found = None
        for preferred in self.pair.preferred(self.on):
            found = self.pair.find((literal, *preferred), within)
            if found is not None and found.proved:
                break
        return found

    @cached_property
    def _witnesses(self) -> Witnesses:
        return Witnesses(self.pair, self.on)
