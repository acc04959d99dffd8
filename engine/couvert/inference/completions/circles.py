"""Circles in what is proposed: a day that is after a day that is after the first. No days fit, and which ones they are does not matter."""

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeAlias

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
