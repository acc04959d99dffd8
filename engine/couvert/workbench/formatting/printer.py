"""Nodes -> lines: keys in the order of their shape, two spaces a level, comments where they belong."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import dropwhile
from operator import not_
from typing import Final

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from couvert.workbench.formatting.comments import Notes
from couvert.workbench.formatting.nodes import is_flow
from couvert.workbench.formatting.scalars import in_lines, on_a_line
from couvert.workbench.formatting.shapes import Shape, is_rule, item, order, under

WIDTH: Final = 140
"""How long a line may be that holds a collection between brackets."""

FULL: Final = 132
"""How long a line may be in a list of words that fills several."""

STEP: Final = "  "


@dataclass(frozen=True)
class Entry:
    """An entry with lines of its own: the node that begins it, what stands in it, and its shape."""

    begin: Node
    value: Node
    shape: Shape
    margin: str

    @property
    def is_item(self) -> bool:
        """Tell whether it is an item of a list, and no key of a mapping."""
        return self.begin is self.value


@dataclass(frozen=True)
class Printer:
    """Prints the nodes of one file, whose text is `text`."""

    text: str
    notes: Notes

    def document(self, root: Node, shape: Shape) -> str:
        """Give the whole file."""
        beside = self.notes.beside.get(id(root), "")
        if isinstance(root, ScalarNode) or self.fits("", root, shape):
            body = [f"{self.flow(root, shape)}  {beside}".rstrip()]
        else:
            body = [*filter(None, [beside]), *self.block(root, shape, "")]
        return "\n".join([*self.notes.head, *body, *self.notes.foot]).strip("\n") + "\n"

    def block(self, node: Node, shape: Shape, margin: str) -> Iterator[str]:
        """Give the lines of a collection whose entries have lines of their own."""
        for index, entry in enumerate(_entries(node, shape, margin)):
            above = self.notes.above.get(id(entry.begin), ())
            if index == 0 and margin:
                above = tuple(dropwhile(not_, above))
            elif is_rule(entry.shape) and index > 0 and "" not in above[:1]:
                above = ("", *above)
            yield from (f"{margin}{line}" if line else "" for line in above)
            yield from self.entry(entry)

    def entry(self, entry: Entry) -> Iterator[str]:
        """Give the lines of an entry, without those above it."""
        head = f"{entry.margin}-" if entry.is_item else f"{entry.margin}{self.flow(entry.begin, None)}:"
        beside = f"  {self.notes.beside[id(entry.begin)]}" if id(entry.begin) in self.notes.beside else ""
        value, shape, inner = entry.value, entry.shape, f"{entry.margin}{STEP}"
        folded = in_lines(value, shape, self.text)
        if folded:
            yield f"{head} {folded[0]}{beside}"
            yield from (f"{inner}{line}" if line else "" for line in folded[1])
        elif isinstance(value, ScalarNode) or self.fits(head, value, shape):
            yield f"{head} {self.flow(value, shape)}".rstrip() + beside
        elif self.is_filled(value):
            yield f"{head}{beside}"
            yield from self.filled(value, shape, inner)
        else:
            yield from _headed(head, beside, list(self.block(value, shape, inner)), joined=entry.is_item)

    def fits(self, head: str, node: Node, shape: Shape) -> bool:
        """Tell whether a collection between brackets fits on the line of its head."""
        if not is_flow(node) or id(node) in self.notes.opened:
            return False
        return not node.value or len(f"{head} {self.flow(node, shape)}") <= WIDTH

    def is_filled(self, node: Node) -> bool:
        """Tell whether a collection is a list of single words between brackets, which fill lines."""
        only_words = all(isinstance(one, ScalarNode) for one in node.value)
        return is_flow(node) and not isinstance(node, MappingNode) and id(node) not in self.notes.opened and only_words

    def filled(self, node: Node, shape: Shape, margin: str) -> Iterator[str]:
        """Give a list of words between brackets, as many a line as fit."""
        first, *others = (f"{self.flow(one, item(shape))}," for one in node.value)
        line = f"{margin}[{first}"
        for word in others:
            if len(f"{line} {word}") > FULL:
                yield line
                line = f"{margin}{word}"
            else:
                line = f"{line} {word}"
        yield f"{line[:-1]}]"

    def flow(self, node: Node, shape: Shape) -> str:
        """Give a node on one line."""
        if isinstance(node, ScalarNode):
            return on_a_line(node, shape, self.text)
        if isinstance(node, MappingNode):
            pairs = ((key, self.flow(value, under(shape, key.value)) or "null") for key, value in _ordered(node, shape))
            return f"{{{', '.join(f'{self.flow(key, None)}: {said}' for key, said in pairs)}}}"
        return f"[{', '.join(self.flow(one, item(shape)) for one in node.value)}]"


def _entries(node: Node, shape: Shape, margin: str) -> Iterator[Entry]:
    if isinstance(node, MappingNode):
        yield from (Entry(key, value, under(shape, key.value), margin) for key, value in _ordered(node, shape))
    else:
        yield from (Entry(one, one, item(shape), margin) for one in node.value)


def _ordered(node: MappingNode, shape: Shape) -> list[tuple[Node, Node]]:
    """Give keys and values in the order of the shape; what the shape does not know comes last, as it stands."""
    known = order(shape)
    return sorted(node.value, key=lambda pair: known.index(pair[0].value) if pair[0].value in known else len(known))


def _headed(head: str, beside: str, lines: list[str], *, joined: bool) -> Iterable[str]:
    """Put the head of an entry above its lines, or, for an item of a list, on the first of them."""
    if joined and not beside and not lines[0].lstrip().startswith("#"):
        return [f"{head} {lines[0].lstrip()}", *lines[1:]]
    return [f"{head}{beside}", *lines]
