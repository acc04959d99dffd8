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

MOST_CENTS: Final = 10**11 - 1
WHOLE: Final = r"-?[0-9]{1,18}"
EUROS_WHOLE: Final = Fact("", FactType(Kind.INT), 0, 10**9)


def scalars(columns: Columns, fact: Fact, cells: Cells, *, of_text: bool) -> tuple[Column, Array]:
    """Read scalars, each distinct text once; `of_text` tells whether text may stand for any kind, as in command lines."""
    filled = valid(cells)
    try:
        values, wrong = _texts(columns, fact, cells) if is_text(cells.type) else READERS[fact.type.kind](columns, fact, cells)
    except pa.ArrowInvalid:  # a number beyond what Arrow can hold: each row is looked at by itself
        values, wrong = np.zeros(len(cells), bool if fact.type.kind is Kind.BOOL else np.int64), np.ones(len(cells), bool)
    if is_text(cells.type) and not of_text and fact.type.kind in {Kind.BOOL, Kind.INT}:
        wrong = filled
    return Column(values, None if filled.all() else filled), wrong & filled


def _texts(columns: Columns, fact: Fact, cells: Cells) -> tuple[Array, Array]:
    coded = cells.cast(pa.string()).dictionary_encode()
    values, wrong = READERS[fact.type.kind](columns, fact, coded.dictionary)
    at = np.asarray(coded.indices.fill_null(len(values)))
    return np.append(values, values.dtype.type(0))[at], np.append(wrong, np.False_)[at]


def _words(columns: Columns, fact: Fact, cells: Cells) -> tuple[Array, Array]:
    among, numbers = fact.type.values or columns.countries, columns.words.numbers
    told = np.array([numbers[word] if word in among else -1 for word in cells.to_pylist()], np.int64)
    return np.maximum(told, 0), told < 0


def _days(_: Columns, __: Fact, cells: Cells) -> tuple[Array, Array]:
    wrong = np.zeros(len(cells), bool)
    if is_text(cells.type):
        fits = pc.match_substring_regex(cells, f"^{ISO_DAY.pattern}$")
        days = pc.strptime(pc.if_else(fits, cells, None), format="%Y-%m-%d", unit="s", error_is_null=True)
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
        wrong, cells = ~holds(fits), pc.if_else(fits, cells, None)
    if pa.types.is_uint64(cells.type):
        wrong |= holds(pc.greater(cells, pa.scalar(2**62, pa.uint64())))
        cells = pc.if_else(pa.array(wrong), None, cells)
    values = np.asarray(cells.cast(pa.int64()).fill_null(0))
    low, high = fact.low, fact.high
    wrong |= (values < low) if low is not None else False
    wrong |= (values > high) if high is not None else False
    return values, wrong


def _cents(columns: Columns, _: Fact, cells: Cells) -> tuple[Array, Array]:
    """Read euros with at most two decimals."""
    wrong = np.zeros(len(cells), bool)
    if pa.types.is_floating(cells.type):
        given = np.asarray(cells.cast(pa.float64()).fill_null(0.0))
        values = np.rint(np.where(np.isfinite(given), np.clip(given, -1, 10**10), -1) * 100).astype(np.int64)
        wrong = ~(np.isfinite(given) & (values / 100 == given)) | np.signbit(given)
    elif is_text(cells.type):
        fits = pc.match_substring_regex(cells, f"^{EUROS.pattern}$")
        wrong = ~holds(fits)
        values = _hundredfold(pc.if_else(fits, cells, None).cast(pa.decimal128(14, 2)))
    elif pa.types.is_decimal(cells.type):
        exact = cells.cast(pa.decimal128(38, max(cells.type.scale, 2)))
        fits = pc.and_(pc.less_equal(pc.abs(exact), 10**10), pc.equal(pc.round(exact, 2), exact))
        wrong = ~holds(fits)
        values = _hundredfold(pc.if_else(fits, pc.round(exact, 2), None).cast(pa.decimal128(14, 2), safe=False))
    else:
        values, wrong = _whole(columns, EUROS_WHOLE, cells)
        values = np.clip(values, 0, 10**9) * 100
    return values, wrong | (values < 0) | (values > MOST_CENTS)


def _hundredfold(euros: Cells) -> Array:
    """Give decimals with two places as whole cents: the low half of each 128-bit number."""
    euros = euros.fill_null(0)
    halves = np.frombuffer(euros.buffers()[1], np.int64)[2 * euros.offset : 2 * (euros.offset + len(euros))]
    return halves[::2].copy()


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
