"""What to do, step by step: beside each element of a set that shows more, the rules that call for it and the outcomes to read with it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from couvert.inference.settling import Settled
from couvert.inference.standing import Standing
from couvert.language.facts import Scalar
from couvert.language.rules import DecisionTable, Field

Read: TypeAlias = Callable[[str], Any]
"""Gives the value of a decision's field by its path `decision.<name>.<field>`, None where it is open or absent."""

Stand: TypeAlias = Callable[[], Standing]
"""Tells how the decision stands; asked only where it is open which rules call for a step."""


@dataclass(frozen=True)
class Step:
    """One step: an element of a set, the rules that call for it, and the outcomes to read with it, by path."""

    value: str
    rules: tuple[str, ...]
    shows: Mapping[str, Scalar | tuple[str, ...]]


def plans(table: DecisionTable, settled: Settled, stand: Stand, read: Read) -> Mapping[str, tuple[Step, ...]]:
    """Give the steps of every set field that shows more: those that are certain, in order."""
    fields = (field for field in table.fields.values() if field.shows)
    found = {field.name: tuple(_steps(field, settled, stand, read)) for field in fields}
    return {name: steps for name, steps in found.items() if steps}


def _steps(field: Field, settled: Settled, stand: Stand, read: Read) -> Iterator[Step]:
    for value in settled.fields.get(field.name) or settled.certain.get(field.name, ()):  # type: ignore[union-attr]  # a set
        shown = {path: read(path) for path in field.shows.get(str(value), ())}
        told = {path: outcome for path, outcome in shown.items() if outcome not in (None, ())}
        yield Step(str(value), tuple(_callers(field.name, str(value), settled, stand)), told)


def _callers(name: str, value: str, settled: Settled, stand: Stand) -> Iterator[str]:
    """Name the rules that add an element in some way in which the outcome comes about; while that is open, all that may add it."""
    adding = settled.edition.adding[name, value] if settled.edition else ()
    named = {rule.id for rule in settled.rules}
    called = [rule.id for rule in adding if rule.id in named]
    yield from called or (rule.id for rule in adding if stand().determines(rule.id) is not False)
