"""The cells of a scalar fact -> its column, each distinct text read once; a cell that does not fit is told."""

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from couvert.batch.arrow import Cells, CellType, holds, is_number, is_text, valid
from couvert.batch.column import Array, Column
from couvert.batch.frame import Columns
from couvert.batch.stock import day_number
from couvert.cases import TRUTHS
from couvert.language.facts import EUROS, FIRST_DAY, ISO_DAY, LAST_DAY, Kind
from couvert.language.model import Fact, FactType

EMPTY: Final = pa.scalar("")
NO_TEXT: Final = pa.scalar(None, pa.string())
CENTS: Final = 2
"""How many decimals an amount has at most."""
MOST_CENTS: Final = 10**11 - 1
WHOLE: Final = r"-?[0-9]{1,18}"
EUROS_WHOLE: Final = Fact("", FactType(Kind.INT), 0, 10**9)


def texts(columns: Columns, fact: Fact, cells: Cells) -> tuple[Column, Array]:
    """Read scalars of any kind, written as in command lines: trimmed, and an empty one is unknown. Each distinct text is read once."""
    coded = cells.cast(pa.string()).dictionary_encode()
    words = pc.utf8_trim_whitespace(coded.dictionary)
    return _of_each(coded, *_read(columns, fact, words), holds(pc.not_equal(words, EMPTY)))


def scalars(columns: Columns, fact: Fact, cells: Cells) -> tuple[Column, Array]:
    """Read scalars as JSON and typed tables have them: truth values and whole numbers are no text."""
    if not is_text(cells.type):
        filled = valid(cells)
        values, wrong = _read(columns, fact, cells)
        return Column(values, None if filled.all() else filled), wrong & filled
    coded = cells.cast(pa.string()).dictionary_encode()
    values, wrong = _read(columns, fact, coded.dictionary)
    if fact.type.kind in {Kind.BOOL, Kind.INT}:
        wrong = np.ones(len(values), bool)
    return _of_each(coded, values, wrong, np.ones(len(values), bool))


def _read(columns: Columns, fact: Fact, cells: Cells) -> tuple[Array, Array]:
    """Give the values of cells, and which do not fit."""
    try:
        return READERS[fact.type.kind](columns, fact, cells)
    except pa.ArrowInvalid:  # a number beyond what Arrow can hold: each row is looked at by itself
        return np.zeros(len(cells), bool if fact.type.kind is Kind.BOOL else np.int64), np.ones(len(cells), bool)


def _of_each(coded: Cells, values: Array, wrong: Array, filled: Array) -> tuple[Column, Array]:
    """Give every cell what was found for its text."""
    at = np.asarray(coded.indices.fill_null(len(values)))
    values, wrong, filled = (np.append(one, one.dtype.type(0))[at] for one in (values, wrong, filled))
    return Column(values, None if filled.all() else filled), wrong & filled


def _words(columns: Columns, fact: Fact, cells: Cells) -> tuple[Array, Array]:
    among, numbers = fact.type.values or columns.countries, columns.words.numbers
    told = np.array([numbers[word] if word in among else -1 for word in cells.to_pylist()], np.int64)
    return np.maximum(told, 0), told < 0


def _days(_: Columns, __: Fact, cells: Cells) -> tuple[Array, Array]:
    wrong = np.zeros(len(cells), bool)
    if is_text(cells.type):
        fits = pc.match_substring_regex(cells, f"^{ISO_DAY.pattern}$")
        days = pc.strptime(pc.if_else(fits, cells, NO_TEXT), format="%Y-%m-%d", unit="s", error_is_null=True)
        back = pc.equal(pc.strftime(days, format="%Y-%m-%d"), cells)
        wrong = ~holds(back)  # 30 February is no day
        cells = days
    values = np.asarray(cells.cast(pa.timestamp("s")).cast(pa.date32()).cast(pa.int32()).fill_null(0)).astype(np.int64)
    wrong |= (values < day_number(FIRST_DAY)) | (values > day_number(LAST_DAY))
    return values, wrong


def _truths(_: Columns, __: Fact, cells: Cells) -> tuple[Array, Array]:
    if not is_text(cells.type):
        return holds(cells), np.zeros(len(cells), bool)
    told = [TRUTHS.get(word.lower()) for word in cells.to_pylist()]
    return np.array([bool(one) for one in told], bool), np.array([one is None for one in told], bool)


def _whole(_: Columns, fact: Fact, cells: Cells) -> tuple[Array, Array]:
    wrong = np.zeros(len(cells), bool)
    if is_text(cells.type):
        fits = pc.match_substring_regex(cells, f"^{WHOLE}$")
        wrong, cells = ~holds(fits), pc.if_else(fits, cells, NO_TEXT)
    if pa.types.is_uint64(cells.type):
        wrong |= holds(pc.greater(cells, pa.scalar(2**62, pa.uint64())))
        cells = pc.if_else(pa.array(wrong), None, cells)
    values = np.asarray(cells.cast(pa.int64()).fill_null(0))
    low, high = fact.low, fact.high
    wrong |= (values < low) if low is not None else False
    wrong |= (values > high) if high is not None else False
    return values, wrong


def _cents(columns: Columns, __: Fact, cells: Cells) -> tuple[Array, Array]:
    """Read euros with at most two decimals."""
    wrong = np.zeros(len(cells), bool)
    if pa.types.is_floating(cells.type):
        given = np.asarray(cells.cast(pa.float64()).fill_null(0.0))
        values = np.rint(np.where(np.isfinite(given), np.clip(given, -1, 10**10), -1) * 100).astype(np.int64)
        wrong = ~(np.isfinite(given) & (values / 100 == given)) | np.signbit(given)
    elif is_text(cells.type):
        fits = pc.match_substring_regex(cells, f"^{EUROS.pattern}$")
        wrong = ~holds(fits)
        values, _ = _halves(pc.if_else(fits, cells, NO_TEXT).cast(pa.decimal128(14, CENTS)))
    elif pa.types.is_decimal(cells.type) and cells.type.scale <= CENTS:
        values, high = _halves(cells.cast(pa.decimal128(38, CENTS)))
        wrong = high != values >> 63
    elif pa.types.is_decimal(cells.type):
        exact = cells.cast(pa.decimal128(38, cells.type.scale))
        fits = pc.and_(pc.less_equal(pc.abs(exact), 10**10), pc.equal(pc.round(exact, 2), exact))
        wrong = ~holds(fits)
        values, _ = _halves(pc.if_else(fits, pc.round(exact, 2), None).cast(pa.decimal128(14, CENTS), safe=False))
    else:
        values, wrong = _whole(columns, EUROS_WHOLE, cells)
        values = np.clip(values, 0, 10**9) * 100
    return values, wrong | (values < 0) | (values > MOST_CENTS)


def _halves(euros: Cells) -> tuple[Array, Array]:
    """Give decimals with two places as cents of 128 bits, the low half of each and the high one; 0 where there is none."""
    halves = np.frombuffer(euros.buffers()[1], np.int64)[2 * euros.offset : 2 * (euros.offset + len(euros))]
    filled = valid(euros)
    return np.where(filled, halves[::2], 0), np.where(filled, halves[1::2], 0)


READERS: Final[Mapping[Kind, Callable[[Columns, Fact, Cells], tuple[Array, Array]]]] = {
    Kind.BOOL: _truths,
    Kind.INT: _whole,
    Kind.MONEY: _cents,
    Kind.DATE: _days,
    Kind.ENUM: _words,
    Kind.COUNTRY: _words,
}
"""How the cells of each kind are read: the values, and where a cell does not fit."""

TYPED: Final[Mapping[Kind, Callable[[CellType], bool]]] = {
    Kind.BOOL: pa.types.is_boolean,
    Kind.INT: pa.types.is_integer,
    Kind.DATE: pa.types.is_date,
    Kind.MONEY: is_number,
}
"""Which types of Arrow the cells of a kind may have besides text."""
