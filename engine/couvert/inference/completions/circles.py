"""Circles in what is proposed: a day that is after a day that is after the first. No days fit, and which ones they are does not matter.

Besides what is proposed, some orders always hold: the end of a month is not before its days, and of two days the later one gives the higher
age, as the stock says of its functions.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Final, NamedTuple, TypeAlias

from couvert.language.conditions import Ref
from couvert.language.rules import Derived

LATER: Final = frozenset({"end_of_month", "end_of_quarter", "last_of"})
"""Functions that give no day before the days that they are given."""
EARLIER: Final = frozenset({"start_of_year", "first_of"})
"""Functions that give no day after the days that they are given."""
SHIFTING: Final = frozenset({"add_days", "add_months", "add_years"})
"""Functions that move a day by a written number, onwards or back."""
ROUNDS: Final = 2
"""How often what follows from orders is looked for: of days, then of what is made of these."""

Node: TypeAlias = Hashable


class Edge(NamedTuple):
    """That the first is at least the second, or if `strict`, more; and the literals that say so, none where it always holds."""

    first: Node
    second: Node
    strict: bool
    literals: tuple[int, ...] = ()


@dataclass(frozen=True)
class Made:
    """What a node is made of, by a function that moves one way with each part: `signs` tell which. `kind` is equal for equal functions."""

    kind: Hashable
    signs: tuple[int, ...]
    parts: tuple[Node, ...]


MadeOf: TypeAlias = Callable[[Node], Made | None]
"""Tells what a node is made of; None where it is a fact, or made in another way."""


def circle(edges: Iterable[Edge], made_of: MadeOf) -> tuple[int, ...] | None:
    """Give the literals of a shortest circle with something that is more than what follows; None where there is no such circle."""
    onward = _onward(edges)
    for _ in range(ROUNDS):
        found = _shortest(onward)
        if found is not None:
            return found
        for edge in tuple(_following(onward, made_of)):
            onward.setdefault(edge.first, []).append(edge)
    return _shortest(onward)


def always(derived: Derived, node: Node, parts: Sequence[Node]) -> Iterator[Edge]:
    """Give the orders that always hold between a derived day and the days that it is made of."""
    name, number = derived.function.name, next((one for one in derived.arguments if isinstance(one, int)), 0)
    for part in parts if name in LATER | EARLIER | SHIFTING else ():
        yield Edge(node, part, strict=False) if name in LATER or (name in SHIFTING and number >= 0) else Edge(part, node, strict=False)


def made(derived: Derived, parts: Sequence[Node]) -> Made | None:
    """Give what a derived fact is made of, where its function moves one way with each of its parts."""
    places = [place for place, one in enumerate(derived.arguments) if isinstance(one, Ref)]
    signs = tuple(derived.function.moves_with(place) for place in places)
    written = tuple(one for one in derived.arguments if not isinstance(one, Ref))
    return Made((derived.function.name, written, len(parts)), signs, tuple(parts)) if all(signs) else None


def _onward(edges: Iterable[Edge]) -> dict[Node, list[Edge]]:
    onward: dict[Node, list[Edge]] = {}
    for edge in edges:
        onward.setdefault(edge.first, []).append(edge)
    return onward


def _shortest(onward: Mapping[Node, list[Edge]]) -> tuple[int, ...] | None:
    strict = (edge for out in onward.values() for edge in out if edge.strict)
    ways = ((edge.literals, _way(onward, edge.second, edge.first)) for edge in strict)
    return min((tuple(dict.fromkeys((*own, *way))) for own, way in ways if way is not None), key=len, default=None)


def _following(onward: Mapping[Node, list[Edge]], made_of: MadeOf) -> Iterator[Edge]:
    """Give the orders of two facts made alike that follow from the orders of their parts."""
    nodes = dict.fromkeys(node for out in onward.values() for edge in out for node in (edge.first, edge.second))
    alike: dict[Hashable, list[tuple[Node, Made]]] = {}
    for node, one in ((node, made_of(node)) for node in nodes):
        if one is not None:
            alike.setdefault(one.kind, []).append((node, one))
    for (first, mine), (second, theirs) in (pair for group in alike.values() for pair in permutations(group, 2)):
        pairs = zip(mine.signs, mine.parts, theirs.parts, strict=True)
        ways = [_way(onward, *((own, other) if sign > 0 else (other, own))) for sign, own, other in pairs]
        literals = [way for way in ways if way is not None]
        if len(literals) == len(ways):
            yield Edge(first, second, strict=False, literals=tuple(dict.fromkeys(one for way in literals for one in way)))


def _way(onward: Mapping[Node, list[Edge]], start: Node, end: Node) -> tuple[int, ...] | None:
    """Give the literals of a shortest way from one node to another; None where there is none."""
    waiting: list[tuple[Node, tuple[int, ...]]] = [(start, ())]
    seen = {start}
    while waiting:
        node, literals = waiting.pop(0)
        if node == end:
            return literals
        for edge in onward.get(node, ()):
            if edge.second not in seen:
                seen.add(edge.second)
                waiting.append((edge.second, (*literals, *edge.literals)))
    return None
