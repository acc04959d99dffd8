"""The orders that a proposal asserts between days and numbers, and those that always hold between what it compares."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from couvert.inference.completions.circles import Edge, Made, Node, always, made
from couvert.inference.completions.leaves import Leaf, Look
from couvert.inference.completions.network import Network
from couvert.language.partial import Slot


@dataclass(frozen=True)
class Orders:
    """The orders under one ruleset. A node is a fact in one copy of the case, or a written value."""

    network: Network

    def of(self, compared: Iterable[tuple[int, Leaf, int]]) -> Iterator[Edge]:
        """Give the orders that comparisons by `>=` assert, each with its copy and the literal that says how it comes out."""
        nodes: dict[Node, None] = {}
        for copy, leaf, literal in compared:
            left, right = (copy, leaf.left), (copy, leaf.right) if isinstance(leaf.right, Look) else leaf.right
            nodes |= {left: None, right: None}
            first, second = (left, right) if literal > 0 else (right, left)
            yield Edge(first, second, strict=literal < 0, literals=(literal,))
            day = self._followed_from(leaf.left)
            if literal > 0 and day is not None:
                nodes[copy, day] = None
                yield Edge(left, (copy, day), strict=False, literals=(literal,))
        yield from self._always(nodes)
        yield from _written(nodes)

    def of_record(self, copy: int, look: Look, *, holds: bool) -> Iterator[tuple[Node, Node, Slot]]:
        """Give what is known of a record, that was not given, from its holding on a day or not: first day, second, and the leaf that tells.

        Where it holds the first is not before the second, else it is after it.
        """
        derived = self.network.ruleset.derived.get(look.path)
        name = derived.function.name if derived and look.word else None
        if name in {"covered_on", "holds_document"}:
            records, asked = self.network.parts(look)
            until, start = (Slot(records.path, str(look.word), leaf) for leaf in ("valid_until", "valid_from"))
            day = copy, asked
            if holds:
                yield (copy, until), day, until
                yield from [(day, (copy, start), start)] if name == "covered_on" else []
            elif name == "holds_document":
                yield day, (copy, until), until

    def made_of(self, node: Node) -> Made | None:
        """Give what a node is made of."""
        if not isinstance(node, tuple) or not isinstance(node[1], Look):
            return None
        copy, look = node
        derived = self.network.ruleset.derived.get(look.path)
        return made(derived, [(copy, part) for part in self.network.parts(look)]) if derived and look.word is None else None

    def _followed_from(self, look: Look) -> Look | None:
        """Give the day from which a fact follows records to their end: where it gives any day, that one is not before it."""
        derived = self.network.ruleset.derived.get(look.path)
        return self.network.parts(look)[-1] if derived is not None and derived.function.name == "cover_end" else None

    def _always(self, nodes: Iterable[Node]) -> Iterator[Edge]:
        waiting, seen = list(nodes), set[Node]()
        while waiting:
            node = waiting.pop()
            if node in seen or not isinstance(node, tuple) or not isinstance(node[1], Look):
                continue
            seen.add(node)
            derived = self.network.ruleset.derived.get(node[1].path)
            parts = [(node[0], part) for part in self.network.parts(node[1])]
            waiting += parts
            yield from always(derived, node, parts) if derived else ()


def _written(nodes: Iterable[Node]) -> Iterator[Edge]:
    """Give the orders of written numbers, and of written days."""
    values = [node for node in nodes if not isinstance(node, tuple)]
    days, numbers = sorted(one for one in values if isinstance(one, date)), sorted(one for one in values if isinstance(one, int))
    yield from (Edge(more, less, strict=True) for less, more in (*pairwise(days), *pairwise(numbers)))
