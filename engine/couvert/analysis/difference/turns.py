"""The ways in which a field of a decision may come out otherwise in two editions, each with its literal."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from couvert.analysis.difference.renaming import own_name
from couvert.inference.completions.gates import TRUE
from couvert.inference.completions.leaves import Look, Side
from couvert.inference.completions.network import Network, Node
from couvert.language.conditions import Atom, Ref
from couvert.language.facts import Scalar
from couvert.language.rules import REFER, Field

Outcome: TypeAlias = Scalar | Ref | None
"""A value of a field, or the fact that it is taken from; an element of a set, or None where the set lacks it."""


@dataclass(frozen=True)
class Turn:
    """One way in which a field comes out otherwise. Of a set, an element comes (`before` is None) or goes (`after` is None)."""

    field: str
    before: Outcome
    after: Outcome

    @property
    def is_of_a_set(self) -> bool:
        """Tell whether an element comes or goes."""
        return self.before is None or self.after is None

    @property
    def element(self) -> Outcome:
        """The element of a set that comes or goes."""
        return self.after if self.before is None else self.before


@dataclass(frozen=True, eq=False)
class Turns:
    """The ways of one field, of a decision that stands in the network twice."""

    network: Network
    nodes: tuple[Node, Node]
    field: Field

    def all(self) -> Iterator[tuple[Turn, int]]:
        """Give every way with its literal, those too that plainly cannot be."""
        return self._of_set() if self.field.kind == "set" else self._of_one()

    def _of_one(self) -> Iterator[tuple[Turn, int]]:
        first, second = (node.values[self.field.name] for node in self.nodes)
        for before, was in first.items():
            for after, is_now in second.items():
                if before != after:
                    literal = self.network.gates.all_of((was, is_now, self._distinct(before, after)))
                    yield Turn(self.field.name, _outcome(before), _outcome(after)), literal

    def _of_set(self) -> Iterator[tuple[Turn, int]]:
        first, second = (
            {item: literal for (name, item), literal in node.elements.items() if name == self.field.name} for node in self.nodes
        )
        for item in dict.fromkeys((*first, *second)):
            was, is_now = first.get(item, -TRUE), second.get(item, -TRUE)
            yield Turn(self.field.name, None, item), self.network.gates.all_of((-was, is_now))
            yield Turn(self.field.name, item, None), self.network.gates.all_of((was, -is_now))

    def _distinct(self, before: Side, after: Side) -> int:
        """Give the literal of two values being different: known at once, unless a fact gives one of them."""
        look, other = (before, after) if isinstance(before, Look) else (after, before)
        if not isinstance(look, Look) or other == REFER or self.field.type is None:
            return TRUE
        right, frame = (Ref(other.path), look.frame or other.frame) if isinstance(other, Look) else (other, look.frame)
        return self.network.condition(Atom(look.path, "!=", right, self.field.type.kind), frame)


def _outcome(side: Side) -> Outcome:
    return Ref(own_name(side.path)) if isinstance(side, Look) else side
