"""The words of a ruleset as numbers: values of enumerations, countries, and outcomes."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

import numpy as np

from couvert.batch.column import Array
from couvert.language.facts import country_codes
from couvert.language.model import Fact
from couvert.language.rules import REFER, Ruleset


class Words:
    """Every word of a ruleset with its number, the same for all facts and fields."""

    def __init__(self, ruleset: Ruleset) -> None:
        """Number the words."""
        self.all = tuple(dict.fromkeys(_words(ruleset)))
        self.numbers: Mapping[str, int] = {word: number for number, word in enumerate(self.all)}

    def table(self, words: Collection[object]) -> Array:
        """Give for the number of every word whether it is among these."""
        return np.fromiter((word in words for word in self.all), bool, len(self.all))


def _words(ruleset: Ruleset) -> Iterator[str]:
    yield REFER
    yield from _values(ruleset.model.facts.values())
    yield from sorted(country_codes())
    yield from (value for table in ruleset.decisions.values() for field in table.fields.values() for value in field.values)


def _values(facts: Iterable[Fact]) -> Iterator[str]:
    for fact in facts:
        yield from fact.type.values
        yield from _values(fact.leaves)


@lru_cache(maxsize=16)
def words_of(ruleset: Ruleset) -> Words:
    """Give the numbered words of a ruleset, the same each time."""
    return Words(ruleset)
