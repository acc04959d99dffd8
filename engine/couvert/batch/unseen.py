"""Signatures never seen: what follows from the rules that determine, and durable-rules fired for what is new in them.

Which rules of a tree of exceptions determine hangs on which of them apply, and on no other rule. So cases are put to the inference
engine until it has said of every tree, as it stands in each case, which of its rules determine: those that the columns tell. A signature
in which each tree stands as it stood in some case before is a new combination of what the engine has said.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np

from couvert.batch.column import Array, Truth
from couvert.batch.unique import distinct
from couvert.inference.signature.firing import FiringError, Readings
from couvert.inference.signature.kept import Kept
from couvert.inference.signature.program import Program
from couvert.inference.signature.truth import OPEN
from couvert.language.once import cached_property

if TYPE_CHECKING:
    from couvert.batch.following import Following
    from couvert.batch.frame import Columns, ManyFrame

MOST: Final = 20_000
"""How many signatures, ways to determine and trees are kept from one table to the next, each."""
NOT_SEEN: Final = object()

ByReading: TypeAlias = Mapping[str, Mapping[str, Truth]]
"""Truth values of rules in many cases, by reading and rule."""


@dataclass(frozen=True, eq=False)
class Seen:
    """What was found out for some tables, for those that come after; None for what follows where that is open."""

    signatures: Kept[Readings | None] = field(default_factory=lambda: Kept(MOST))
    determining: Kept[Readings | None] = field(default_factory=lambda: Kept(MOST))
    trees: Kept[bool] = field(default_factory=lambda: Kept(MOST))
    """The trees that were fired, each with the rules in it that apply."""


@dataclass(frozen=True, eq=False)
class Unseen:
    """Cases of one program that stand for signatures never seen: their rows in the frame, which rules apply and which determine."""

    following: "Following"
    decision: str
    program: Program
    frame: "ManyFrame"
    rows: Array
    applies: ByReading
    determines: ByReading

    def readings(self) -> list[Readings | None]:
        """Give what follows for each case. Raises FiringError where durable-rules says that other rules determine."""
        holds = {reading: np.stack([one.holds for one in truths.values()]) for reading, truths in self.determines.items()}
        first, which = distinct(np.packbits(np.concatenate(list(holds.values())), axis=0))
        told = [self._told({reading: rules[:, place] for reading, rules in holds.items()}) for place in first]
        found = [told[number] for number in which]
        self._fire(found)
        return found

    def _told(self, holds: Mapping[str, Array]) -> Readings | None:
        """Give what follows where these rules determine; the same object each time."""
        rules = {reading: frozenset([self._names[reading][at] for at in np.flatnonzero(one)]) for reading, one in holds.items()}
        key = (self.program, self._asked, *rules.values())
        kept = self._columns.before.determining
        readings: Any = kept.look(key, NOT_SEEN)
        return kept.keep(key, self.program.by_reading(rules, self._asked)) if readings is NOT_SEEN else readings

    @cached_property
    def _names(self) -> Mapping[str, tuple[str, ...]]:
        """The rules that may determine, by reading."""
        return {reading: tuple(truths) for reading, truths in self.determines.items()}

    @cached_property
    def _asked(self) -> tuple[str, ...]:
        """The fields that are asked."""
        return self.program.asked(self.following.asked.groups)

    def _fire(self, found: list[Readings | None]) -> None:
        """Fire cases until every tree was fired as it stands in each of them; of those that are left open, none."""
        closed = np.array([number for number, readings in enumerate(found) if readings is not None], np.int64)
        kept = self._columns.before.trees
        trees = [self._as_it_stands(tree, closed) for tree in self.program.trees]
        for keys, first, _ in trees:
            for key, place in zip(keys, first, strict=True):
                readings = found[closed[place]]
                if readings is not None and not kept.look(key):
                    self._compare(int(self.rows[closed[place]]), readings)
                    for every, _, which in trees:
                        kept.keep(every[which[place]], worth=True)

    def _as_it_stands(self, tree: frozenset[str], places: Array) -> tuple[list[tuple[object, ...]], Array, Array]:
        """Give the ways in which a tree stands in some cases, as keys, the place where each stands first, and the way of every case."""
        both = (by_rule[rule] for by_rule in self.applies.values() for rule in sorted(tree) if rule in by_rule)
        truths = {id(one): one for one in both}
        bits = np.stack([part[places] for one in truths.values() for part in one])
        packed = np.packbits(bits, axis=0)
        first, which = distinct(packed)
        return [(self.program, tree, self._asked, packed[:, place].tobytes()) for place in first], first, which

    def _compare(self, row: int, told: Readings) -> None:
        """Make sure that durable-rules says of one case what the columns tell. Raises FiringError."""
        looked = ((path, self._columns.seen(self.frame, place, row)) for path, place in self._places)
        facts = {path: value for path, value in looked if value is not OPEN}
        rules = {reading: [rule.id for rule in one.rules] for reading, one in told.items()}
        if not self.following.signatures.fires(self.program, facts, rules, self._asked):
            raise FiringError(f"the rules that determine `{self.decision}` are not those that the columns tell")

    @property
    def _columns(self) -> "Columns":
        return self.following.columns

    @cached_property
    def _places(self) -> tuple[tuple[str, int], ...]:
        """Every fact that conditions read, with its place."""
        return tuple((path, self._columns.layout.places[path]) for path in self.program.paths)
