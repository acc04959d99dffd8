"""Words that are days: each stands for itself, as answers write it."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any


class Days(Mapping[Any, frozenset[Any] | None]):
    """The words of a key whose words are days."""

    def __getitem__(self, word: Any) -> frozenset[Any]:
        """Give the answer that agrees with a day. Raises KeyError for anything else."""
        if not isinstance(word, date):
            raise KeyError(word)
        return frozenset({word.isoformat()})

    def __iter__(self) -> Iterator[Any]:
        """Days are not listed."""
        return iter(())

    def __len__(self) -> int:
        """Days are not listed."""
        return 0
