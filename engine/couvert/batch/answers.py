"""What follows for many cases, as columns of an answer."""

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np
import pyarrow as pa

from couvert.batch.arrow import Cells, CellType
from couvert.batch.column import Array, Column, chosen
from couvert.batch.computing import ManyComputed
from couvert.batch.following import OPEN, ManyFollowed
from couvert.batch.wanted import Wanted
from couvert.decided import Status
from couvert.inference.signature.program import Consequences
from couvert.language.facts import Kind
from couvert.language.once import kept_with
from couvert.language.rules import REFER, DecisionTable
from couvert.proving import referral, status_of

SETTLED: Final = frozenset(
    {"status", "as_of", "refers", "refer_to", "refer_why", "because", "missing", "possible", "assumed", "disputed", "weak"}
)
"""What a decision says of itself that columns tell where it is settled: nothing is missing, possible or assumed there."""
NOT_ASKED: Final = "not_asked"


class ManySettled:
    """One decision on many cases for which it is settled, or not asked."""

    def __init__(self, table: DecisionTable, followed: ManyFollowed, computed: ManyComputed, asked: Array) -> None:
        """Begin with what follows, and where it is asked."""
        self._table, self._followed, self._computed = table, followed, computed
        self._numbers = np.where(asked, followed.numbers, OPEN)

    def cells(self, wanted: Wanted) -> Cells:
        """Give one column."""
        if wanted.said:
            return self._said(wanted)
        field = self._table.fields[wanted.field]
        if field.kind == "set":
            return self._by_number(lambda one: one.constants.get(wanted.field), wanted)
        column = self._computed.fields[wanted.field] if field.kind == "computed" else self._followed.outcome(wanted.field)
        kind = field.type.kind if field.type else Kind.ENUM
        known = column.is_known() & (self._numbers != OPEN)
        return arrow(Column(column.values, known), kind, self._followed.known.columns.words.all, wanted.type)

    def _said(self, wanted: Wanted) -> Cells:
        if wanted.said == "as_of":
            as_of = self._followed.as_of
            return arrow(Column(as_of.values, as_of.is_known() & (self._numbers != OPEN)), Kind.DATE, (), wanted.type)
        if wanted.said == "disputed":
            return self._disputed(wanted)
        tell = TOLD.get(wanted.said)
        otherwise = NOT_ASKED if wanted.said == "status" else None
        return self._by_number((lambda one: tell(self._table, one)) if tell else (lambda _: None), wanted, otherwise)

    def _by_number(self, tell: Callable[[Consequences], Any], wanted: Wanted, otherwise: object = None) -> Cells:
        """Give what hangs on what follows alone."""
        known = self._followed.known
        told = [*(tell(one[known.reading]) for one in known.all), otherwise]  # OPEN is the last
        return _gathered(told, self._numbers, wanted.type)

    def _disputed(self, wanted: Wanted) -> Cells:
        """Give the readings that give something else; a field taken from a place is compared case by case."""
        known, found = self._followed.known, []
        for reading in self._table_readings():
            differs = np.array([*(_differ(one[known.reading], one[reading]) for one in known.all), False], bool)[self._numbers]
            for number, one in enumerate(known.all):
                if one[known.reading].taken != one[reading].taken:
                    rows = np.flatnonzero(self._numbers == number)
                    differs[rows] |= self._taken_differ(one[known.reading], one[reading], rows)
            found.append((reading, differs))
        codes = sum((differs.astype(np.int64) << at for at, (_, differs) in enumerate(found)), np.zeros(len(self._numbers), np.int64))
        told = [[name for at, (name, _) in enumerate(found) if code >> at & 1] or None for code in range(1 << len(found))]
        return _gathered(told, codes, wanted.type)

    def _table_readings(self) -> list[str]:
        known = self._followed.known
        return [reading for reading in (known.all[0] if known.all else ()) if reading != known.reading]

    def _taken_differ(self, mine: Consequences, theirs: Consequences, rows: Array) -> Array:
        differs = np.zeros(len(rows), bool)
        for field in mine.taken.keys() | theirs.taken.keys():
            differs |= self._given(mine, field, rows) != self._given(theirs, field, rows)
        return differs

    def _given(self, one: Consequences, field: str, rows: Array) -> Array:
        if field in one.taken:
            return self._followed.frame.column(one.taken[field]).values[rows]
        of = self._table.fields[field].type
        value: Any = one.constants.get(field)
        held = self._followed.known.columns.held(value, of.kind) if of and value not in (None, REFER) else None
        return np.full(len(rows), held, object)


def _differ(mine: Consequences, theirs: Consequences) -> bool:
    """Tell whether a field that both readings give, or one of them, is another constant."""
    if mine.constants == theirs.constants and mine.taken == theirs.taken:
        return False
    fields = (mine.constants.keys() | theirs.constants.keys()) - mine.taken.keys() - theirs.taken.keys()
    return any(mine.constants.get(field) != theirs.constants.get(field) for field in fields)


def _status(table: DecisionTable, one: Consequences) -> Status:
    return kept_with(one, "status", lambda: status_of(table, {**one.constants, **one.taken}))


def _referral(table: DecisionTable, one: Consequences) -> tuple[str | None, str | None]:
    return kept_with(one, "referral", lambda: referral(table, one.rules) if _status(table, one) == "refer" else (None, None))


TOLD: Final[Mapping[str, Callable[[DecisionTable, Consequences], Any]]] = {
    "status": _status,
    "refers": lambda table, one: [name for name in table.fields if one.constants.get(name) == REFER] or None,
    "refer_to": lambda table, one: _referral(table, one)[0],
    "refer_why": lambda table, one: _referral(table, one)[1],
    "because": lambda _, one: [rule.id for rule in one.rules] or None,
    "weak": lambda _, one: [rule.id for rule in one.rules if rule.weak] or None,
}


def _gathered(told: list[Any], numbers: Array, of: CellType) -> Cells:
    """Give for each number what is told of it, the last for OPEN: words and lists of words, as codes of a dictionary."""
    at = np.where(numbers == OPEN, len(told) - 1, numbers)
    if pa.types.is_list(of):
        return _gathered_lists(told, at)
    if not any(one is not None for one in told):
        return pa.nulls(len(at), of)
    codes, words = _coded(told)
    return pa.DictionaryArray.from_arrays(pa.array(codes[at], mask=codes[at] == OPEN), words)


def _gathered_lists(told: list[Any], at: Array) -> Cells:
    codes, words = _coded([word for one in told for word in one or ()])
    ends = np.cumsum([len(one or ()) for one in told])
    places, new_ends = chosen(ends, at)
    absent = np.array([one is None for one in told], bool)[at]
    offsets = pa.array(np.concatenate(([0], new_ends)).astype(np.int32))
    return pa.ListArray.from_arrays(offsets, pa.DictionaryArray.from_arrays(pa.array(codes[places]), words), mask=pa.array(absent))


def _coded(words: list[str | None]) -> tuple[Array, Any]:
    """Give words as codes, OPEN for none, with the dictionary."""
    numbers = {word: number for number, word in enumerate(dict.fromkeys(word for word in words if word is not None))}
    return np.array([OPEN if word is None else numbers[word] for word in words], np.int32), pa.array(list(numbers), pa.string())


def arrow(column: Column, kind: Kind, words: tuple[str, ...], of: CellType) -> Cells:
    """Give a column as Arrow has it."""
    absent = None if column.known is None else ~column.known
    if kind.is_word:
        values = column.values if absent is None else np.where(absent, 0, column.values)
        numbers = np.flatnonzero(np.bincount(values, minlength=len(words)))
        codes = np.zeros(len(words), np.int32)
        codes[numbers] = np.arange(len(numbers))
        return pa.DictionaryArray.from_arrays(
            pa.array(codes[values], mask=absent), pa.array([words[number] for number in numbers], pa.string())
        )
    if kind is Kind.DATE:
        return pa.array(column.values.astype(np.int32), pa.int32(), mask=absent).cast(of)
    if kind is Kind.MONEY:
        return _decimals(column, of)
    return pa.array(column.values.astype(bool if kind is Kind.BOOL else np.int64), of, mask=absent)


def _decimals(column: Column, of: CellType) -> Cells:
    """Give cents as decimals with two places: 128-bit numbers, the low half first."""
    values = column.values.astype(np.int64)
    halves = np.column_stack((values, values >> 63))
    valid = None if column.known is None else pa.array(column.known).buffers()[1]
    return pa.Array.from_buffers(of, len(values), [valid, pa.py_buffer(halves.tobytes())])
