"""A case as it was read from a file: its facts by path, and what it expects."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Literal, TypeAlias

Facts: TypeAlias = Mapping[str, Any]
"""Facts by dotted path; `cover.documents` is a list of mappings."""

Kind: TypeAlias = Literal["affiliation", "care"]


class VocabularyError(ValueError):
    """A key or a value that the vocabulary does not have."""


@dataclass(frozen=True)
class ReferenceCase:
    """One worked case. `marks` are remarks of its words that are not facts (`minor`, `short stay`); `on` is its day, None when not said."""

    id: str
    kind: Kind
    title: str
    on: date | None
    facts: Facts
    expect: Mapping[str, Any]
    confidence: str = "high"
    marks: frozenset[str] = frozenset()


@dataclass
class Told:
    """What the words read so far say."""

    place: str
    facts: dict[str, Any] = field(default_factory=dict)
    marks: set[str] = field(default_factory=set)
    on: date | None = None

    def say(self, facts: Facts) -> None:
        """Add facts. Raises VocabularyError where two words of the case contradict each other."""
        for path, value in facts.items():
            if self.facts.setdefault(path, value) != value:
                raise VocabularyError(f"{self.place}: `{path}` is said twice, as `{self.facts[path]}` and as `{value}`")


Word: TypeAlias = Callable[[Told, Any], None]
"""What a key of the vocabulary does with its value."""

NO_FACT: Final = frozenset({"id", "tag", "mark", "conf", "title", "source", "why", "printed_by_source", "expect"})
"""Keys about the case itself."""


def as_date(value: object, *, place: str) -> date:
    """Give a day, written as a date or as ISO text. Raises VocabularyError."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise VocabularyError(f"{place}: `{value}` is not a date") from None


def day(path: str) -> Word:
    """Give the word for a fact that is a day."""
    return lambda told, value: told.say({path: as_date(value, place=f"{told.place}: {path}")})


def fact(path: str) -> Word:
    """Give the word for a fact that is taken as it is written."""
    return lambda told, value: told.say({path: value})


def choice(name: str, table: Mapping[Any, Facts]) -> Word:
    """Give the word whose values each stand for some facts."""

    def word(told: Told, value: object) -> None:
        told.say(look_up(table, value, place=f"{told.place}: {name}"))

    return word


def nothing(_told: Told, _value: object) -> None:
    """Say nothing: the decisions that read this word are not part of the rules yet."""


def changes_nothing(_told: Told, _value: object) -> None:
    """Say nothing, for good: whoever refuses to register has the same duties and rights as before."""


def look_up(table: Mapping[Any, Any], value: object, *, place: str) -> Any:  # whatever the table holds
    """Look a value of the vocabulary up. Raises VocabularyError that names it."""
    try:
        return table[value]
    except (KeyError, TypeError):
        raise VocabularyError(f"{place}: unknown value `{value}`") from None
