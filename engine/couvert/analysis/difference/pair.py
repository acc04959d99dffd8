"""One decision of two editions in one network, on all cases to which both give an answer."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from couvert.analysis.difference.joined import Joined
from couvert.analysis.difference.renaming import AFTER
from couvert.analysis.difference.turns import Turn, Turns
from couvert.analysis.universe import SINCE
from couvert.inference.completions.dialogue import Completion
from couvert.inference.completions.gates import TRUE, Gates
from couvert.inference.completions.leaves import Frame, Side
from couvert.inference.completions.network import Network, Node
from couvert.inference.completions.search import Completions
from couvert.inference.settling import remember
from couvert.language.conditions import DECISION, Atom
from couvert.language.facts import Kind
from couvert.language.once import cached_property
from couvert.language.rules import Field
from couvert.rulebase import Rulebase

Edition: TypeAlias = Literal["before", "after"]
EDITIONS: Final[tuple[Edition, Edition]] = ("before", "after")


@dataclass(frozen=True, eq=False)
class Pair:
    """A decision of two editions, on all cases since 2016 to which both give an answer."""

    joined: Joined
    decision: str

    @cached_property
    def completions(self) -> Completions:
        """The completions of the case of which nothing is known."""
        return Completions(_network(self.joined.rulebase), remember(self.joined.law, {}, self.joined.rulebase))

    @property
    def network(self) -> Network:
        """Both editions as literals."""
        return self.completions.network

    @cached_property
    def nodes(self) -> tuple[Node, Node]:
        """The decision in the network, of either edition."""
        reading = self.joined.before.reading
        return self.network.node(self.decision, reading), self.network.node(f"{self.decision}{AFTER}", reading)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields that rules of both editions assert, and in the same way."""
        first, second = (law.decisions[self.decision] for law in (self.joined.before.law, self.joined.after.law))
        shared = (name for name in first.asserted if name in second.asserted)
        return tuple(first.fields[name] for name in shared if first.fields[name].kind == second.fields[name].kind)

    @cached_property
    def turns(self) -> Mapping[Turn, int]:
        """Every way in which a field might come out otherwise, with its literal in the network; those that plainly cannot are left out."""
        found = (one for field in self.fields for one in Turns(self.network, self.nodes, field).all())
        return {turn: literal for turn, literal in found if literal != -TRUE}

    @cached_property
    def days(self) -> tuple[int, ...]:
        """The literals of the decision date, and the day that the decision goes by in either edition, being such as are looked at."""
        return self._compared(">=", SINCE)

    def preferred(self, day: date) -> Iterator[tuple[int, ...]]:
        """Give literals of cases to look at first: all that is decided goes by one day, then the decision itself does; then any case."""
        yield (*self._compared("==", day), *(self._of_day("==", day, frame) for frame in self._further))
        yield self._compared("==", day)
        yield ()

    def _compared(self, op: str, day: date) -> tuple[int, ...]:
        return tuple(self._of_day(op, day, frame) for frame in dict.fromkeys(((), *(node.frame for node in self.nodes))))

    def _of_day(self, op: str, day: date, frame: Frame) -> int:
        return self.network.condition(Atom("on", op, day, Kind.DATE), frame)

    @cached_property
    def _further(self) -> tuple[Frame, ...]:
        """The frames of the decisions that are read."""
        return tuple(dict.fromkeys(other.frame for node in self.nodes for other, _ in self._upstream(node)))

    @cached_property
    def _assumed(self) -> tuple[int, ...]:
        """The literals of the cases looked at: possible ones, to which both editions give an answer."""
        return tuple(map(self.here, (*self._possible, *self._answers)))

    @cached_property
    def _possible(self) -> tuple[int, ...]:
        """The literals of the days looked at, and of each field of other decisions that is read having one value."""
        values = (values for node in self.nodes for values in self._read(node))
        return tuple(dict.fromkeys((*self.days, *(one_of(self.network.gates, tuple(some.values())) for some in values))))

    @cached_property
    def _answers(self) -> tuple[int, int]:
        """The literals of each field of the decision having one value, in either edition."""
        gates = self.network.gates
        first, second = (gates.all_of(one_of(gates, tuple(some.values())) for some in node.values.values()) for node in self.nodes)
        return first, second

    def unanswered(self) -> tuple[Edition, ...]:
        """Give the editions that give some possible case no answer, or two; none where both are written the same.

        One of which this could not be told is given as well.
        """
        first, second = self.nodes
        if (first.values, first.elements) == (second.values, second.elements):
            return ()
        possible = tuple(map(self.here, self._possible))
        pairs: tuple[tuple[Edition, int], ...] = tuple(zip(EDITIONS, self._answers, strict=True))
        return tuple(name for name, answers in pairs if self.completions.find((*possible, -self.here(answers))) is not None)

    def _read(self, node: Node) -> Iterator[Mapping[Side, int]]:
        """Give the values of every field of other decisions that a decision reads, directly or through them."""
        return (other.values[field] for other, field in self._upstream(node))

    def _upstream(self, node: Node) -> Iterator[tuple[Node, str]]:
        """Give every field of other decisions that a decision reads, directly or through them, each with its decision."""
        read = (path.split(".")[1:] for path in sorted(self.joined.rulebase.reach(node.decision)) if path.startswith(DECISION))
        for name, field in read:
            other = self.network.node(name, self.joined.before.reading, node.frame)
            yield other, field
            yield from self._upstream(other)

    def here(self, literal: int) -> int:
        """Give the literal of the case for one of the network."""
        return self.completions.propositions.literal(literal)

    def holds(self, found: Completion, literal: int) -> bool:
        """Tell whether a literal of the network holds in a case."""
        return found.holds(self.here(literal))

    def find(self, literals: Iterable[int], within: int = TRUE) -> Completion | None:
        """Find a case in which all literals of the network hold, `within` what was left by leaving out; None where there is none.

        One that is not `proved` is found only as it could not be told within the bounds of the search.
        """
        return self.completions.find((*self._assumed, within, *map(self.here, literals)))

    def is_sure(self, literals: Iterable[int], follows: int) -> bool:
        """Tell whether a literal is proved to hold wherever some others do."""
        others = (*literals, -follows)
        seen = any(all(self.holds(one, literal) for literal in others) for one in self.completions.found)
        return not seen and self.find(others) is None

    def all_sure(self, literals: Collection[int], follow: Iterable[int]) -> bool:
        """Tell whether all of some literals are proved to hold wherever some others do."""
        return all(one in literals or self.is_sure(literals, one) for one in follow)

    def core(self, literals: Sequence[int], follows: int) -> tuple[int, ...]:
        """Give some of the literals from which another one follows, as the solver sees it at once; all of them where it does not."""
        asked = (*self._assumed, *map(self.here, literals), -self.here(follows))
        core = self.completions.propositions.solver.core(asked)
        return tuple(literals) if core is None else tuple(one for one in literals if self.here(one) in core)

    def rest(self) -> int:
        """Give a new literal of the case for what is left by leaving out."""
        return self.completions.propositions.variable()

    def leave_out(self, literals: Iterable[int], *, within: int) -> None:
        """Leave out of what is left the cases in which these literals of the network all hold."""
        self.completions.propositions.add((-within, *(-self.here(one) for one in literals)))


def one_of(gates: Gates, literals: Sequence[int]) -> int:
    """Give the literal of exactly one of some literals' holding."""
    two = gates.any_of(gates.all_of((one, gates.any_of(literals[place:]))) for place, one in enumerate(literals[:-1], start=1))
    return gates.all_of((gates.any_of(literals), -two))


@lru_cache(maxsize=8)
def _network(rulebase: Rulebase) -> Network:
    """Give the network of two editions, made once for all their decisions."""
    return Network(rulebase)
