"""Single texts as they are written: plain where their author wrote them plain, else between double quotes."""

import json
from textwrap import dedent
from typing import Final

from ruamel.yaml.nodes import Node, ScalarNode

from couvert.workbench.formatting.nodes import folded_lines, is_folded, source
from couvert.workbench.formatting.shapes import Shape, is_expression
from couvert.workbench.formatting.spacing import spaced

KEPT: Final = frozenset({">", ">-", "|", "|-"})
"""The signs of texts in lines of their own that stay so."""


def on_a_line(node: ScalarNode, shape: Shape, text: str) -> str:
    """Write a text, a number or a word on one line; nothing for an empty value."""
    value = str(node.value)
    said = " ".join(spaced([" ".join(value.split("\n")).strip()])) if is_expression(shape) else value
    if node.style is None:
        return said if "\n" not in said else _quoted(said)
    if node.style == "'" and ('"' in said or "\\" in said) and "\n" not in said:
        return "'" + said.replace("'", "''") + "'"
    written = source(node, text)
    return written if node.style == '"' and said == value and "\n" not in written else _quoted(said)


def in_lines(node: Node, shape: Shape, text: str) -> tuple[str, list[str]] | None:
    """Give the sign and the lines of a text that has lines of its own; None where it has none, or has to be quoted."""
    if not is_folded(node):
        return None
    sign = source(node, text).split(maxsplit=1)[0]
    numbers = folded_lines(node, text)
    lines = dedent("\n".join(text.splitlines()[numbers.start : numbers.stop])).splitlines()
    if sign not in KEPT or not lines:
        return None
    return sign, spaced(lines) if is_expression(shape) else lines


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=not value.isprintable())
