"""What a scaffold leaves to be written: texts that begin with a mark, and that no ruleset loads with."""

from collections.abc import Iterator
from typing import Final

from couvert.language.codes import ProblemCode
from couvert.language.problems import Problem
from couvert.language.strict_yaml import Document, Place, Plain

MARK: Final = "TODO"
"""What stands where something has still to be written, alone or with what it is to be after a colon."""


def unfilled(document: Document) -> Iterator[Problem]:
    """Find the places of a file that have still to be filled in."""
    for loc, text in _texts(document.value, ()):
        if text == MARK or text.startswith(f"{MARK}:"):
            hint = text.removeprefix(MARK).removeprefix(":").strip() or None
            yield Problem(ProblemCode.STUB_UNFILLED, document.place(loc), f"`{loc[-1]}` has still to be filled in", hint)


def _texts(value: Plain, loc: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        yield loc, value
    elif isinstance(value, dict):
        yield from (found for key, part in value.items() for found in _texts(part, (*loc, key)))
    elif isinstance(value, list):
        yield from (found for index, part in enumerate(value) for found in _texts(part, (*loc, index)))
