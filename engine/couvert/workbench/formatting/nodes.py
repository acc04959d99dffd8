"""The nodes of a YAML file as it is written: their entries, their text, and which of them lie on one line."""

from collections.abc import Iterator

from ruamel.yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode

FOLDED = frozenset({"|", ">"})


def starts(node: Node) -> tuple[Node, ...]:
    """Give what begins each entry of a collection: the keys of a mapping, or the items of a list."""
    if isinstance(node, MappingNode):
        return tuple(key for key, _ in node.value)
    return tuple(node.value) if isinstance(node, CollectionNode) else ()


def parts(node: Node) -> Iterator[Node]:
    """Give what stands in a node: keys with their values, or items."""
    if isinstance(node, CollectionNode):
        for one in node.value:
            yield from one if isinstance(one, tuple) else (one,)


def whole(node: Node) -> Iterator[Node]:
    """Give a node and all that stands in it, in the order in which it is written."""
    yield node
    for part in parts(node):
        yield from whole(part)


def is_flow(node: Node) -> bool:
    """Tell whether a node is a collection between brackets."""
    return isinstance(node, CollectionNode) and bool(node.flow_style)


def is_folded(node: Node) -> bool:
    """Tell whether a node is a text in lines of its own, after `>` or `|`."""
    return isinstance(node, ScalarNode) and node.style in FOLDED


def source(node: Node, text: str) -> str:
    """Give a node as it is written in the text of its file."""
    return text[node.start_mark.index : node.end_mark.index]


def folded_lines(node: Node, text: str) -> range:
    """Give the numbers (from 0) of the lines in which a folded text stands, without its first line and empty ones at its end."""
    first = int(node.start_mark.line) + 1
    return range(first, first + len(source(node, text).rstrip().splitlines()) - 1)
