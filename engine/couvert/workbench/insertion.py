"""Puts an entry into the text of a YAML file, and leaves all else as it stands: comments, layout, brackets."""

from collections.abc import Sequence

from ruamel.yaml.nodes import CollectionNode, MappingNode, Node

from couvert.language.strict_yaml import compose
from couvert.workbench.formatting.nodes import folded_lines, is_flow, is_folded, whole


def with_words(text: str, path: Sequence[str], words: str, *, name: str) -> str:
    """Put words under a path of keys of a mapping; keys that are not there yet are added. Raises YamlError for no strict YAML.

    What stands under the path already is left as it is.
    """
    node, left = compose(text, name=name), list(path)
    while left and isinstance(node, MappingNode) and (found := under(node, left[0])) is not None:
        node, left = found, left[1:]
    if not left:
        return text
    key, *inner = left
    value = words
    for one in reversed(inner):
        value = f"{{{one}: {value}}}"
    return with_entry(text, node, f"{key}: {value}")


def with_entry(text: str, node: Node, entry: str, *, after: int = -1) -> str:
    """Put an entry, of one line or several, into a collection: behind its last one, or behind the one that has the number `after`."""
    values = [part[1] if isinstance(part, tuple) else part for part in node.value]
    if is_flow(node):
        at = values[after].end_mark.index if values else node.start_mark.index + 1
        return text[:at] + (f", {entry}" if values else entry) + text[at:]
    margin = " " * int(node.start_mark.column)
    lines, line = text.splitlines(), _last_line(values[after], text) + 1
    return "\n".join([*lines[:line], *(f"{margin}{one}" if one else "" for one in entry.splitlines()), *lines[line:]]) + "\n"


def under(node: Node, key: str) -> Node | None:
    """Give what stands under a key of a mapping, or None."""
    return next((value for one, value in node.value if one.value == key), None)


def _last_line(node: Node, text: str) -> int:
    """Give the number of the last line in which something of a node stands."""
    written = (one for one in whole(node) if not isinstance(one, CollectionNode) or is_flow(one))
    return max(folded_lines(one, text).stop - 1 if is_folded(one) else int(one.end_mark.line) for one in written)
