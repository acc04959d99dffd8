"""Strict YAML 1.2: plain values with the place of each; no aliases, tags, duplicate keys or surprises."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.error import YAMLError as AnyYamlError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.tokens import (
    AliasToken,
    AnchorToken,
    BlockEndToken,
    BlockMappingStartToken,
    BlockSequenceStartToken,
    FlowMappingEndToken,
    FlowMappingStartToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
    TagToken,
)

from couvert.language.codes import ProblemCode
from couvert.language.once import cached_property
from couvert.language.problems import Problem

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"
Place: TypeAlias = tuple[str | int, ...]

MOST_BYTES: Final = 524_288
MOST_DEPTH: Final = 40
OPENING: Final = (BlockMappingStartToken, BlockSequenceStartToken, FlowMappingStartToken, FlowSequenceStartToken)
CLOSING: Final = (BlockEndToken, FlowMappingEndToken, FlowSequenceEndToken)
REFUSED: Final = {
    AliasToken: "an anchor or alias is not allowed here",
    AnchorToken: "an anchor or alias is not allowed here",
    TagToken: "a tag is not allowed here",
}
QUOTED: Final = frozenset("'\"|>")
WORDS: Final[Mapping[str, bool | None]] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("null", "Null", "NULL", "~", "")),
}
WHOLE: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
DECIMAL: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,18}")


class YamlError(ValueError):
    """The text is not one strict YAML document; `problem` says where and why."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        self.problem = problem
        super().__init__(str(problem))


class LateMarks(Mapping[Place, tuple[int, int]]):
    """Line and column of each place in a text, looked for when the first of them is asked for."""

    def __init__(self, look: Callable[[], Mapping[Place, tuple[int, int]]]) -> None:
        """Keep how to look for them."""
        self._look = look

    @cached_property
    def _found(self) -> Mapping[Place, tuple[int, int]]:
        return self._look()

    def __getitem__(self, place: Place) -> tuple[int, int]:
        """Give line and column of a place. Raises KeyError."""
        return self._found[place]

    def __iter__(self) -> Iterator[Place]:
        """Go through the places."""
        return iter(self._found)

    def __len__(self) -> int:
        """Count the places."""
        return len(self._found)


@dataclass(frozen=True)
class Document:
    """A YAML document: its plain value, and line and column (from 1) of each place in it."""

    name: str
    value: Plain
    marks: Mapping[Place, tuple[int, int]] = field(repr=False)

    def place(self, loc: Place) -> str:
        """Give `file:line:column` of a place, or of the nearest place around it."""
        while loc and loc not in self.marks:
            loc = loc[:-1]
        line, column = self.marks.get(loc, (1, 1))
        return f"{self.name}:{line}:{column}"


def decode(content: bytes, *, name: str) -> str:
    """Turn the bytes of a file into text. Raises YamlError for a file that is empty, too large, binary or not UTF-8."""
    if len(content) > MOST_BYTES:
        raise YamlError(Problem(ProblemCode.FILE_UNREADABLE, name, f"the file is larger than {MOST_BYTES // 1024} KiB"))
    if b"\0" in content:
        raise YamlError(Problem(ProblemCode.FILE_UNREADABLE, name, "the file is binary, expected UTF-8 text"))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise YamlError(
            Problem(ProblemCode.FILE_UNREADABLE, f"{name}:{line}:1", "the file is not UTF-8 text", "save it as UTF-8")
        ) from None
    if not text.strip():
        raise YamlError(Problem(ProblemCode.FILE_UNREADABLE, name, "the file is empty"))
    return text


def read_file(path: Path) -> Document:
    """Read one strict YAML file. Raises YamlError."""
    return read(decode(path.read_bytes(), name=str(path)), name=str(path))


def read(text: str, *, name: str) -> Document:
    """Read one strict YAML document from text. Raises YamlError with `name:line:column`."""
    return document(compose(text, name=name), name=name)


def document(node: Node, *, name: str) -> Document:
    """Give the plain value of a node that was composed, with its places. Raises YamlError for keys that stand twice or are no text."""
    marks: dict[Place, tuple[int, int]] = {}
    value = _plain(node, (), marks, name)
    return Document(name, value, marks)


def compose(text: str, *, name: str) -> Node:
    """Give the nodes of one YAML document, as they are written. Raises YamlError with `name:line:column`."""
    yaml = YAML(typ="safe", pure=True)
    yaml.version = "1.2"
    try:
        _refuse_tokens(yaml, text, name)
        node: Node | None = yaml.compose(text)
    except YamlError:
        raise
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"{name}:{mark.line + 1}:{mark.column + 1}" if mark else name
        raise YamlError(Problem(ProblemCode.SYNTAX_INVALID, place, f"not valid YAML: {error.problem or 'cannot be read'}")) from None
    except AnyYamlError as error:
        raise YamlError(Problem(ProblemCode.SYNTAX_INVALID, name, f"not valid YAML: {str(error).splitlines()[0]}")) from None
    except (ValueError, OverflowError):  # an escape beyond Unicode
        raise YamlError(Problem(ProblemCode.SYNTAX_INVALID, name, "not valid YAML: cannot be read")) from None
    if node is None:
        raise YamlError(Problem(ProblemCode.FILE_UNREADABLE, name, "the file is empty"))
    return node


def _refuse_tokens(yaml: YAML, text: str, name: str) -> None:
    """Refuse aliases, anchors, tags and deep nesting before anything is built from the text."""
    depth = 0
    for token in yaml.scan(text):
        depth += isinstance(token, OPENING) - isinstance(token, CLOSING)
        refusal = "nested too deeply" if depth > MOST_DEPTH else REFUSED.get(type(token))
        if refusal is not None:
            mark = token.start_mark
            hint = "write the value out" if depth <= MOST_DEPTH else None
            raise YamlError(Problem(ProblemCode.SYNTAX_INVALID, f"{name}:{mark.line + 1}:{mark.column + 1}", refusal, hint))


def _plain(node: Node, loc: Place, marks: dict[Place, tuple[int, int]], name: str) -> Plain:
    marks[loc] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, SequenceNode):
        return [_plain(item, (*loc, index), marks, name) for index, item in enumerate(node.value)]
    if isinstance(node, MappingNode):
        return _mapping(node, loc, marks, name)
    assert isinstance(node, ScalarNode)  # noqa: S101  # the composer knows three kinds of node
    return _scalar(node)


def _mapping(node: MappingNode, loc: Place, marks: dict[Place, tuple[int, int]], name: str) -> Plain:
    found: dict[str, Plain] = {}
    for key_node, value_node in node.value:
        mark = key_node.start_mark
        place = f"{name}:{mark.line + 1}:{mark.column + 1}"
        if not isinstance(key_node, ScalarNode):
            raise YamlError(Problem(ProblemCode.SYNTAX_INVALID, place, "a key must be plain text"))
        key = str(key_node.value)
        if key in found:
            raise YamlError(Problem(ProblemCode.NAME_TAKEN, place, f"the key `{key}` stands twice", "keep one of them"))
        found[key] = _plain(value_node, (*loc, key), marks, name)
        if value_node.start_mark.index == value_node.end_mark.index:  # nothing is written: its mark is that of what comes next
            marks[*loc, key] = (key_node.end_mark.line + 1, key_node.end_mark.column + 2)
    return found


def _scalar(node: ScalarNode) -> Plain:
    """Read `true`, `false`, `null` and plain decimal numbers; everything else, dates too, is text."""
    text = str(node.value)
    if node.style in QUOTED:
        return text
    if text in WORDS:
        return WORDS[text]
    if WHOLE.fullmatch(text):
        return int(text)
    return float(text) if DECIMAL.fullmatch(text) else text
