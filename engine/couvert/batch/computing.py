"""Computed fields in columns: worked out by the column form of the ruleset's function, or where it has none, case by case."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from couvert.batch.column import Array, Column
from couvert.batch.following import OPEN, ManyFollowed
from couvert.batch.frame import Columns
from couvert.language.facts import Kind
from couvert.language.rules import DecisionTable, Field
from couvert.language.types import field_types


class ManyComputed(NamedTuple):
    """The computed fields of one decision on many cases: their columns, and where one waits for a fact that is not known."""

    fields: Mapping[str, Column]
    waits: Array


class WordsOf:
    """A column of words, as the functions of a ruleset take it: compared with a word, it tells where it is that."""

    def __init__(self, columns: Columns, numbers: Array) -> None:
        """Hold the numbers of the words."""
        self._columns, self._numbers = columns, numbers

    def __eq__(self, word: object) -> Any:  # noqa: ANN401  # an array
        """Tell where it is a word."""
        return self._numbers == self._columns.words.numbers[str(word)]

    def __ne__(self, word: object) -> Any:  # noqa: ANN401  # an array
        """Tell where it is another word."""
        return ~(self == word)

    __hash__ = None  # type: ignore[assignment]  # it stands for many


def compute(table: DecisionTable, followed: ManyFollowed, forms: Mapping[str, Callable[..., Any]]) -> ManyComputed:
    """Work out every computed field of a decision where it is settled. `forms` are the column forms of the ruleset, by name."""
    found: dict[str, Column] = {}
    waits = np.zeros(len(followed.numbers), bool)
    for name, one in table.fields.items():
        if one.kind == "computed" and one.by is not None:
            found[name], waiting = Work(table, one, followed).done(forms.get(one.by.__name__))
            waits |= waiting
    return ManyComputed(found, waits)


class Work:
    """The working out of one field."""

    def __init__(self, table: DecisionTable, one: Field, followed: ManyFollowed) -> None:
        """Look at what it needs."""
        self._table, self._one, self._followed, self._columns = table, one, followed, followed.known.columns
        self._kinds = [self._kind(need) for need in one.needs]
        self._needs = [followed.outcome(need) if need in table.fields else followed.frame.column(self._place(need)) for need in one.needs]

    def done(self, form: Callable[..., Any] | None) -> tuple[Column, Array]:
        """Give the column, and where it waits for a fact."""
        stands, refers, known = self._stands(), self._refers(), self._known()
        rows = np.flatnonzero(stands & ~refers & known)
        kind = self._one.type.kind if self._one.type else Kind.INT
        values, there = np.zeros(len(stands), bool if kind is Kind.BOOL else np.int64), np.zeros(len(stands), bool)
        if len(rows):
            values[rows], there[rows] = self._in_columns(form, rows) if form else self._one_by_one(kind, rows)
        return Column(values, there), stands & ~known

    def _stands(self) -> Array:
        stands: Array = self._followed.numbers != OPEN
        for other, allowed in self._one.only_if.items():
            column = self._followed.outcome(other)
            stands &= self._columns.words.table(allowed)[column.values] & column.is_known()
        return stands

    def _refers(self) -> Array:
        refers = np.zeros(len(self._followed.numbers), bool)
        for need in (one for one in self._one.needs if one in self._table.fields):
            refers |= self._followed.refers(need)
        return refers

    def _known(self) -> Array:
        known = np.ones(len(self._followed.numbers), bool)
        for need, column in zip(self._one.needs, self._needs, strict=True):
            if column.known is not None:
                known &= column.known | (self._followed.refers(need) if need in self._table.fields else False)
        return known

    def _in_columns(self, form: Callable[..., Any], rows: Array) -> tuple[Array, Array]:
        given = [self._argument(kind, column.values[rows]) for kind, column in zip(self._kinds, self._needs, strict=True)]
        result = form(*given)
        values, there = result if isinstance(result, tuple) else (result, np.ones(len(rows), bool))
        return values, there

    def _one_by_one(self, kind: Kind, rows: Array) -> tuple[Array, Array]:
        seen = [
            [self._columns.scalar(value, of) for value in column.values[rows]] for of, column in zip(self._kinds, self._needs, strict=True)
        ]
        results = [self._one.by(*needs) for needs in zip(*seen, strict=True)]  # type: ignore[misc]  # a computed field has a function
        held = [0 if result is None else self._columns.held(result, kind) for result in results]
        return np.array(held), np.array([result is not None for result in results], bool)

    def _argument(self, kind: Kind, values: Array) -> Any:  # noqa: ANN401  # an array, or words
        return WordsOf(self._columns, values) if kind.is_word else values

    def _kind(self, need: str) -> Kind:
        path = f"decision.{self._table.name}.{need}" if need in self._table.fields else need
        return field_types(self._columns.layout.ruleset)[path].kind

    def _place(self, need: str) -> int:
        return self._columns.layout.places[need]
