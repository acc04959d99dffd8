"""Facts as the durable-rules engine may see them: whole numbers and short plain texts, each of the one type that its kind has.

The engine compares values of different types in silence and reads decimals by the locale; what is not exact here never reaches it.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, TypeAlias

from couvert.language.facts import Kind
from couvert.language.rules import REFER

LARGEST: Final = 2**53
"""The largest whole number, either side of zero."""

LONGEST: Final = 64
"""The most characters that a text may have."""

TEXT: Final = re.compile(rf"[0-9A-Za-z:_.-]{{1,{LONGEST}}}")


class FactTypeError(TypeError):
    """A fact, or a literal that it is compared with, does not have the type that the conditions of the edition imply."""


class FactRangeError(ValueError):
    """A whole number is too large, or a text too long or not plain, to be compared exactly."""


Write: TypeAlias = Callable[[str, object], str]
"""Writes the value of a fact (its path, its value) as JSON. Raises FactTypeError or FactRangeError."""


def write_flag(path: str, value: object) -> str:
    """Write a bool as 0 or 1. The outcome of a decision that refers, which is neither, is 2."""
    if value is True:
        return "1"
    if value is False:
        return "0"
    if value == REFER:
        return "2"
    raise _mistyped(path, bool, value)


def write_number(path: str, value: object) -> str:
    """Write an int, or money in cents."""
    if type(value) is not int:
        raise _mistyped(path, int, value)
    if not -LARGEST <= value <= LARGEST:
        raise FactRangeError(f"the value of `{path}` is beyond plus or minus 2 to the power of 53")
    return str(value)


def write_day(path: str, value: object) -> str:
    """Write a date as its ordinal."""
    if type(value) is not date:
        raise _mistyped(path, date, value)
    return str(value.toordinal())


def write_text(path: str, value: object) -> str:
    """Write the value of an enumeration, or a country."""
    if type(value) is not str:
        raise _mistyped(path, str, value)
    if TEXT.fullmatch(value) is None:
        raise FactRangeError(f"the value of `{path}` is not a text of 1 to {LONGEST} of the characters 0-9 A-Z a-z : _ . -")
    return f'"{value}"'


WRITE: Final[Mapping[Kind, Write]] = {
    Kind.BOOL: write_flag,
    Kind.INT: write_number,
    Kind.MONEY: write_number,
    Kind.DATE: write_day,
    Kind.ENUM: write_text,
    Kind.COUNTRY: write_text,
}
"""How each kind is written. Kinds written alike have one type to the engine."""


def _mistyped(path: str, wanted: type, value: object) -> FactTypeError:
    return FactTypeError(f"the fact `{path}` is compared as {wanted.__name__}, got {type(value).__name__}")
