"""What it means that an expected key is compared: with which decision and field, and which answers each of its words accepts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias

from tests.reference.reading import VocabularyError, as_date, look_up

REFER: Final = "refer"
UNDETERMINED: Final = "undetermined"

Accepts: TypeAlias = Mapping[Any, frozenset[Any] | None] | Callable[[Any, str], frozenset[Any] | None]
"""What each word accepts, as a table, or as a function of the word and the place that it stands at. None: the word is not compared."""


@dataclass(frozen=True)
class Key:
    """An expected key that is compared: the decision and field, and what each of its words accepts."""

    decision: str
    field: str
    accepts: Accepts

    def accepted(self, word: Any, *, place: str) -> frozenset[Any] | None:  # a word of the vocabulary
        """Give the answers that a word accepts. Raises VocabularyError for an unknown one."""
        found: frozenset[Any] | None = (
            look_up(self.accepts, word, place=place) if isinstance(self.accepts, Mapping) else self.accepts(word, place)
        )
        return found

    def alternative(self, word: str | None) -> frozenset[Any]:
        """Give the answers that the word of an `or` accepts; none where it is no word of this key."""
        return frozenset(self.accepts.get(word) or ()) if isinstance(self.accepts, Mapping) else frozenset()


def same(*words: str) -> dict[Any, frozenset[Any] | None]:
    """Give words that stand for themselves."""
    return {word: frozenset({word}) for word in words}


def a_day(word: date | str, place: str) -> frozenset[Any]:
    """Accept the day that is written."""
    return frozenset({as_date(word, place=place).isoformat()})


def a_number(word: object, place: str) -> frozenset[Any]:
    """Accept the whole number that is written."""
    if isinstance(word, int) and not isinstance(word, bool):
        return frozenset({word})
    raise VocabularyError(f"{place}: `{word}` is not a whole number")
