"""What it means that an expected key is compared: with which decision and field, and which answers each of its words accepts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

REFER: Final = "refer"
UNDETERMINED: Final = "undetermined"


@dataclass(frozen=True)
class Key:
    """An expected key that is compared: the decision and field, and what each of its words accepts (None: the word is not compared).

    `also` are further fields that the same key speaks of.
    """

    decision: str
    field: str
    accepts: Mapping[Any, frozenset[Any] | None]
    also: tuple["Key", ...] = ()


def same(*words: str) -> dict[Any, frozenset[Any] | None]:
    """Give words that stand for themselves."""
    return {word: frozenset({word}) for word in words}
