"""Circles in what is proposed: a day that is after a day that is after the first. No days fit, and which ones they are does not matter."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from couvert.inference.completions.leaves import Frame, Look
from couvert.language.conditions import Ref
from couvert.language.rules import Derived

LATER: Final = frozenset({"end_of_month", "end_of_quarter", "last_of"})
"""Functions that give no day before the days that they are given."""
EARLIER: Final = frozenset({"start_of_year", "first_of"})
"""Functions that give no day after the days that they are given."""
SHIFTING: Final = frozenset({"add_days", "add_months", "add_years"})
"""Functions that move a day by a written number, onwards or back."""

Node: TypeAlias = Hashable
Edge: TypeAlias = tuple[Node, Node, bool, int]
"""That the first is at least the second, or if the third is True, more; and the literal that says so."""


def circle(edges: Iterable[Edge]) -> tuple[int, ...]:
    """Give the literals of a shortest circle with something that is more than what follows; none where there is no such circle."""
    onward: dict[Node, list[Edge]] = {}
    for edge in edges:
        onward.setdefault(edge[0], []).append(edge)
    ways = (_way(onward, edge) for out in onward.values() for edge in out if edge[2])
    return min((way for way in ways if way), key=len, default=())


def always(derived: Derived, look: Look, at: Callable[[str, Frame], Look]) -> Iterator[tuple[Look, Look]]:
    """Give pairs, of a derived day and a day that it is made of, whose first is never before the second. `at` names a fact in a frame."""
    name, number = derived.function.name, next((one for one in derived.arguments if isinstance(one, int)), 0)
    for argument in derived.arguments:
        if isinstance(argument, Ref) and name in LATER | EARLIER | SHIFTING:
            of = at(argument.path, look.frame)
            yield (look, of) if name in LATER or (name in SHIFTING and number >= 0) else (of, look)


def _way(onward: Mapping[Node, list[Edge]], strict: Edge) -> tuple[int, ...]:
    """Give the literals of a shortest way that begins with an edge and comes back to where it begins."""
    start, reached, _, literal = strict
    waiting: list[tuple[Node, tuple[int, ...]]] = [(reached, (literal,))]
    seen = {reached}
    while waiting:
        node, literals = waiting.pop(0)
        if node == start:
            return literals
        for _, following, _, more in onward.get(node, ()):
            if following not in seen:
                seen.add(following)
                waiting.append((following, (*literals, more)))
    return ()
