"""Lays text out for a terminal or a file: headings, indented lines, items; wrapped, plain."""

import re
import textwrap
from dataclasses import dataclass, field
from typing import Final

STEP: Final = 2
DEEPEST: Final = 16
BOUND: Final = re.compile(r" (?=[:;?!»%€→])|(?<=«) ")
"""Spaces at which no line ends: those that French puts before and within its marks, and the one before a unit."""
TIE: Final = "\x1f"
BOLD: Final = "\x1b[1m{}\x1b[0m"


@dataclass
class Page:
    """Gathers lines of at most `width` columns. Only headings are styled, and only where `styled` allows it."""

    width: int = 100
    styled: bool = False
    lines: list[str] = field(default_factory=list)

    def heading(self, text: str, depth: int = 0) -> None:
        """Write a heading."""
        wrapped = self._wrapped(text, " " * STEP * depth, " " * STEP * depth)
        self.lines += [BOLD.format(line) if self.styled else line for line in wrapped]

    def line(self, text: str, depth: int = 0) -> None:
        """Write a paragraph, indented by `depth` steps; its further lines hang one step deeper, save at the margin."""
        margin = self._margin(depth)
        self.lines += self._wrapped(text, margin, self._margin(depth + 1) if depth else margin)

    def item(self, text: str, depth: int = 0, *, mark: str = "-") -> None:
        """Write an item of a list."""
        margin = self._margin(depth)
        self.lines += self._wrapped(text, f"{margin}{mark} ", f"{margin}{' ' * len(mark)} ")

    def gap(self) -> None:
        """Leave one empty line, never two and none at the start."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def __str__(self) -> str:
        """Give the whole page, with a line end."""
        return "\n".join(self.lines).rstrip("\n") + "\n"

    def _margin(self, depth: int) -> str:
        return " " * STEP * min(depth, DEEPEST)

    def _wrapped(self, text: str, first: str, rest: str) -> list[str]:
        options = {"initial_indent": first, "subsequent_indent": rest, "break_long_words": False, "break_on_hyphens": False}
        lines = textwrap.wrap(BOUND.sub(TIE, text), self.width, **options)  # type: ignore[arg-type]  # every option has its own type
        return [line.replace(TIE, " ") for line in lines] or [first.rstrip()]
