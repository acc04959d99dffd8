"""Comments and empty lines of a YAML file: above which entry, or beside which, each of them stands."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from ruamel.yaml.nodes import CollectionNode, Node, ScalarNode

from couvert.workbench.formatting.nodes import folded_lines, is_flow, is_folded, parts, starts, whole

SIGN: Final = re.compile(r"(?:^|(?<=\s))#")


@dataclass(frozen=True)
class Notes:
    """The lines at the head of a file, above each entry and at the foot, never two empty ones in a row; and the comments beside entries.

    An entry is known by the id of the node that begins it, the key of a mapping or the item of a list. `opened` are the collections
    between brackets that hold a comment: their entries need lines of their own.
    """

    head: tuple[str, ...]
    above: Mapping[int, tuple[str, ...]]
    beside: Mapping[int, str]
    foot: tuple[str, ...]
    opened: frozenset[int]


@dataclass(frozen=True)
class Comment:
    """A comment: the index in the text at which it begins, what it says, and whether it has its line to itself, save for a dash."""

    index: int
    text: str
    alone: bool


def notes(text: str, root: Node) -> Notes:
    """Find the comments and empty lines of a file, and what they belong to."""
    comments = dict(_comments(text, root))
    opened = frozenset(id(node) for node in whole(root) if is_flow(node) and any(_holds(node, one) for one in comments.values()))
    begun = {line: list(nodes) for line, nodes in groupby(_entries(root, opened), key=_line)}
    hidden = frozenset(line for node in whole(root) if id(node) not in opened for line in _inner_lines(node, text))
    above: dict[int, tuple[str, ...]] = {}
    beside: dict[int, str] = {}
    head: tuple[str, ...] = ()
    waiting: list[str] = []
    last: Node = root
    for number, line in enumerate(text.splitlines()):
        if number == _line(root):
            head, waiting = _single(waiting), []
        if number in begun:
            above[id(begun[number][0])] = _single(waiting)
            waiting, last = [], begun[number][-1]
        comment = comments.get(number)
        if comment and not comment.alone:
            beside[id(last)] = comment.text
        elif comment or (not line.strip() and number not in hidden):
            waiting.append(comment.text if comment else "")
    return Notes(head, above, beside, _single(waiting), opened)


def _entries(node: Node, opened: frozenset[int]) -> Iterator[Node]:
    """Give what begins each entry that has lines of its own."""
    begins = frozenset() if is_flow(node) and id(node) not in opened else frozenset(map(id, starts(node)))
    for part in parts(node):
        if id(part) in begins:
            yield part
        yield from _entries(part, opened)


def _comments(text: str, root: Node) -> Iterator[tuple[int, Comment]]:
    """Give every comment with the number of its line."""
    inside = frozenset(index for node in whole(root) if isinstance(node, ScalarNode) for index in _signs(node, text))
    index = 0
    for number, line in enumerate(text.splitlines(keepends=True)):
        first = next((sign.start() for sign in SIGN.finditer(line) if index + sign.start() not in inside), None)
        if first is not None:
            yield number, Comment(index + first, line[first:].rstrip(), alone=not line[:first].strip(" -"))
        index += len(line)


def _signs(node: ScalarNode, text: str) -> Iterator[int]:
    """Give the indices at which the sign of a comment stands in a text, and is no such sign."""
    start, end = node.start_mark.index, node.end_mark.index
    start = text.index("\n", start) if is_folded(node) and "\n" in text[start:end] else start
    yield from (start + sign.start() for sign in re.finditer("#", text[start:end]))


def _inner_lines(node: Node, text: str) -> range:
    """Give the numbers of the lines in which a text, or a collection between brackets, goes on."""
    if isinstance(node, CollectionNode) and not node.flow_style:
        return range(0)
    return folded_lines(node, text) if is_folded(node) else range(_line(node) + 1, int(node.end_mark.line) + 1)


def _holds(node: Node, comment: Comment) -> bool:
    return bool(node.start_mark.index < comment.index < node.end_mark.index)


def _line(node: Node) -> int:
    return int(node.start_mark.line)


def _single(lines: Iterable[str]) -> tuple[str, ...]:
    """Keep one of several empty lines in a row."""
    return tuple(text for line, same in groupby(lines) for text in ([line] if not line else same))
