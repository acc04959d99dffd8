"""A table of cases -> columns of facts: each cell read by its fact's type; rows with a cell that does not fit are left to a closer look."""


from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from couvert.batch.column import Array, Column, Facts, Members, Records
from couvert.batch.frame import WORDS, Columns
from couvert.batch.stock import day_number
from couvert.cases import TRUTHS, from_text
from couvert.language.codes import ProblemCode
from couvert.language.facts import EUROS, FIRST_DAY, ISO_DAY, LAST_DAY, MOST_RECORDS, Kind
from couvert.language.model import Fact, FactType
from couvert.language.problems import CaseError, Problem, nearest, one_of
from couvert.language.rules import Ruleset

MOST_CENTS: Final = 10**11
WHOLE: Final = r"-?[0-9]{1,18}"
EUROS_WHOLE: Final = Fact("", FactType(Kind.INT), 0, 10**9)


def refuse_unknown(ruleset: Ruleset, names: Iterable[str]) -> None:
    """Refuse columns that are no facts, or that stand twice. Raises CaseError that names each, with the nearest fact."""
    known, seen = ruleset.model.facts, set[str]()
    problems = []
    for name in names:
        if name not in known:
            hint = nearest(name, known) or "a column has the path of a fact, such as `person.birth_date`; others have to be kept by name"
            problems.append(Problem(ProblemCode.FACT_UNKNOWN, name, "unknown fact", hint))
        elif name in seen:
            problems.append(Problem(ProblemCode.NAME_TAKEN, name, "stands twice"))
        seen.add(name)
    if problems:
        raise CaseError(problems)


@dataclass(frozen=True, eq=False)
class Read:
    """The columns of a table: the facts by place, which rows have a cell that does not fit, and which groups each row has a fact of."""

    facts: Mapping[int, Facts]
    unfit: Array
    groups: Mapping[str, Array]


def read(columns: Columns, table: pa.RecordBatch) -> Read:
    """Read a table whose columns are facts. Raises CaseError for a column of a type that its fact cannot have."""
    found: dict[int, Facts] = {}
    unfit = np.zeros(table.num_rows, bool)
    groups: dict[str, Array] = {}
    model = columns.layout.ruleset.model
    for name, cells in zip(table.schema.names, table.columns, strict=True):
        fact = model.facts[name]
        facts, wrong = Cells(columns, fact, cells).read()
        found[columns.layout.places[name]] = facts
        unfit |= wrong
        group, _, leaf = name.partition(".")
        if leaf:
            given = wrong | (np.ones(table.num_rows, bool) if facts.known is None else facts.known)
            groups[group] = groups[group] | given if group in groups else given
    return Read(found, unfit, groups)


@dataclass(frozen=True, eq=False)
class Cells:
    """The cells of one column."""

    columns: Columns
    fact: Fact
    cells: Any

    def read(self) -> tuple[Facts, Array]:
        """Give the column of the fact, and which cells do not fit."""
        cells = self.cells
        if pa.types.is_null(cells.type):
            return self.columns.unknown(self.columns.layout.places[self.fact.path], len(cells)), np.zeros(len(cells), bool)
        if pa.types.is_dictionary(cells.type):
            cells = cells.dictionary_decode()
        if _is_text(cells.type):
            return self._of_text(cells)
        if self.fact.type.shape == "set" and _is_list(cells.type) and _is_text(cells.type.value_type):
            return self._members(cells)
        if self.fact.type.shape == "records" and _is_list(cells.type) and pa.types.is_struct(cells.type.value_type):
            return self._records(cells)
        if self.fact.type.shape == "scalar" and self.fact.type.kind in TYPED and TYPED[self.fact.type.kind](cells.type):
            return _scalars(self.columns, self.fact, cells, of_text=False)
        raise CaseError([Problem(ProblemCode.TYPE_MISMATCH, self.fact.path, f"a column of type `{cells.type}`", f"expected {self._expected()}")])

    def _expected(self) -> str:
        shapes = {"set": "text, or lists of text", "records": "text with JSON, or lists of structures"}
        kinds = {Kind.DATE: "days", Kind.BOOL: "truth values", Kind.INT: "whole numbers", Kind.MONEY: "numbers"}
        return shapes.get(self.fact.type.shape) or " or ".join(dict.fromkeys((*([kinds[self.fact.type.kind]] if self.fact.type.kind in kinds else []), "text")))

    def _of_text(self, cells: Any) -> tuple[Facts, Array]:  # noqa: ANN401  # an array of Arrow
        """Read text as command lines do: trimmed, an empty one is unknown."""
        cells = pc.utf8_trim_whitespace(cells.cast(pa.string()))
        cells = pc.if_else(pc.equal(cells, ""), pa.scalar(None, pa.string()), cells)
        if self.fact.type.shape == "set":
            return self._members(_split(cells))
        if self.fact.type.shape == "records":
            return self._records_of_text(cells)
        return _scalars(self.columns, self.fact, cells, of_text=True)

    def _members(self, cells: Any) -> tuple[Members, Array]:  # noqa: ANN401  # an array of Arrow
        flat, ends = _flat(cells)
        words, wrong = _scalars(self.columns, self.fact, flat, of_text=False)
        return Members(words.values, ends, _known(cells)), _owners_of(wrong | ~_valid(flat), ends)

    def _records(self, cells: Any) -> tuple[Records, Array]:  # noqa: ANN401  # an array of Arrow
        flat, ends = _flat(cells)
        names = [one.name for one in flat.type]
        unknown = [name for name in names if name not in {leaf.path for leaf in self.fact.leaves}]
        if unknown:
            raise CaseError(Problem(ProblemCode.NAME_UNKNOWN, f"{self.fact.path}.{name}", "unknown name") for name in unknown)
        leaves: dict[str, Column] = {}
        wrong = ~_valid(flat)
        for leaf in self.fact.leaves:
            part = flat.field(names.index(leaf.path)) if leaf.path in names else pa.nulls(len(flat))
            leaves[leaf.path], bad = self._leaf(leaf, part)
            wrong |= bad
        key = leaves[str(self.fact.key)]
        wrong |= ~key.is_known()
        endless = self.columns.words.table(self.fact.endless)[key.values]
        counts = np.diff(ends, prepend=0)
        return Records(leaves, str(self.fact.key), endless, ends, _known(cells)), _owners_of(wrong, ends) | (counts > MOST_RECORDS)

    def _leaf(self, leaf: Fact, part: Any) -> tuple[Column, Array]:  # noqa: ANN401  # an array of Arrow
        if pa.types.is_null(part.type):
            return Column(np.zeros(len(part), np.int64), np.zeros(len(part), bool)), np.zeros(len(part), bool)
        if not _is_text(part.type) and not (leaf.type.kind in TYPED and TYPED[leaf.type.kind](part.type)):
            raise CaseError([Problem(ProblemCode.TYPE_MISMATCH, f"{self.fact.path}.{leaf.path}", f"a column of type `{part.type}`")])
        column, wrong = _scalars(self.columns, leaf, part, of_text=False)
        return column, wrong

    def _records_of_text(self, cells: Any) -> tuple[Facts, Array]:  # noqa: ANN401  # an array of Arrow
        """Read lists of records that are written as JSON, each text once."""
        coded = cells.dictionary_encode()
        told, unfit = [], np.zeros(len(coded.dictionary), bool)
        for number, text in enumerate(coded.dictionary.to_pylist()):
            try:
                told.append(_strict(self.fact, from_text(self.columns.layout.ruleset, self.fact.path, text)))
            except (CaseError, TypeError, ValueError, AttributeError):
                told.append([])
                unfit[number] = True
        kinds = pa.struct([(leaf.path, pa.string()) for leaf in self.fact.leaves])
        lists = pa.array(told, pa.list_(kinds)).take(coded.indices)
        facts, wrong = self._records(lists)
        bad = np.zeros(len(cells), bool)
        valid = _valid(cells)
        bad[valid] = unfit[np.asarray(coded.indices.drop_null())]
        return facts, wrong | bad


def _strict(fact: Fact, records: Any) -> list[dict[str, str | None]]:  # noqa: ANN401  # what stood in the JSON
    """Give records whose leaves are all text, or absent. Raises ValueError for any other."""
    names = {leaf.path for leaf in fact.leaves}
    for record in records:
        if not isinstance(record, dict) or not record.keys() <= names or not all(one is None or isinstance(one, str) for one in record.values()):
            message = "not a record of text"
            raise ValueError(message)
    return list(records)


def _scalars(columns: Columns, fact: Fact, cells: Any, *, of_text: bool) -> tuple[Column, Array]:  # noqa: ANN401  # an array of Arrow
    """Read scalars, each distinct text once; `of_text` tells whether text may stand for any kind, as in command lines."""
    valid = _valid(cells)
    if _is_text(cells.type):
        coded = cells.cast(pa.string()).dictionary_encode()
        values, wrong = READERS[fact.type.kind](columns, fact, coded.dictionary)
        if not of_text and fact.type.kind in {Kind.BOOL, Kind.INT}:
            wrong = np.ones(len(wrong), bool)
        at = np.asarray(coded.indices.fill_null(len(values)))
        values, wrong = np.append(values, 0).astype(values.dtype)[at], np.append(wrong, False)[at]  # noqa: FBT003  # a value
    else:
        values, wrong = READERS[fact.type.kind](columns, fact, cells)
    return Column(values, None if valid.all() else valid), wrong & valid


def _words(columns: Columns, fact: Fact, cells: Any) -> tuple[Array, Array]:  # noqa: ANN401  # an array of Arrow
    among, numbers = fact.type.values or columns.countries, columns.words.numbers
    told = np.array([numbers[word] if word in among else -1 for word in cells.to_pylist()], np.int64)
    return np.maximum(told, 0), told < 0


def _days(_: Columns, __: Fact, cells: Any) -> tuple[Array, Array]:  # noqa: ANN401  # an array of Arrow
    wrong = np.zeros(len(cells), bool)
    if _is_text(cells.type):
        fits = pc.match_substring_regex(cells, f"^{ISO_DAY.pattern}$").fill_null(False)  # noqa: FBT003
        days = pc.strptime(pc.if_else(fits, cells, None), format="%Y-%m-%d", unit="s", error_is_null=True)
        back = pc.equal(pc.strftime(days, format="%Y-%m-%d"), cells).fill_null(False)  # noqa: FBT003  # 30 February is no day
        wrong = ~np.asarray(back)
        cells = days
    values = np.asarray(cells.cast(pa.timestamp("s")).cast(pa.date32()).cast(pa.int32()).fill_null(0)).astype(np.int64)
    wrong |= (values < day_number(FIRST_DAY)) | (values > day_number(LAST_DAY))
    return values, wrong


def _truths(_: Columns, __: Fact, cells: Any) -> tuple[Array, Array]:  # noqa: ANN401  # an array of Arrow
    if not _is_text(cells.type):
        return np.asarray(cells.fill_null(False)), np.zeros(len(cells), bool)  # noqa: FBT003  # a value
    told = [TRUTHS.get(word.lower()) for word in cells.to_pylist()]
    return np.array([bool(one) for one in told], bool), np.array([one is None for one in told], bool)


def _whole(_: Columns, fact: Fact, cells: Any) -> tuple[Array, Array]:  # noqa: ANN401  # an array of Arrow
    wrong = np.zeros(len(cells), bool)
    if _is_text(cells.type):
        fits = pc.match_substring_regex(cells, f"^{WHOLE}$").fill_null(False)  # noqa: FBT003
        wrong, cells = ~np.asarray(fits), pc.if_else(fits, cells, None)
    if pa.types.is_uint64(cells.type):
        wrong |= np.asarray(pc.greater(cells, 2**62).fill_null(False))  # noqa: FBT003
        cells = pc.if_else(pa.array(wrong), None, cells)
    values = np.asarray(cells.cast(pa.int64()).fill_null(0))
    low, high = fact.low, fact.high
    wrong |= (values < low) if low is not None else False
    wrong |= (values > high) if high is not None else False
    return values, wrong


def _cents(columns: Columns, _: Fact, cells: Any) -> tuple[Array, Array]:  # noqa: ANN401  # an array of Arrow
    """Read euros with at most two decimals."""
    wrong = np.zeros(len(cells), bool)
    if pa.types.is_floating(cells.type):
        given = np.asarray(cells.cast(pa.float64()).fill_null(0.0))
        values = np.rint(np.where(np.isfinite(given), np.clip(given, -1, 10**10), -1) * 100).astype(np.int64)
        wrong = ~(np.isfinite(given) & (values / 100 == given))
    elif _is_text(cells.type):
        fits = pc.match_substring_regex(cells, f"^{EUROS.pattern}$").fill_null(False)  # noqa: FBT003
        wrong = ~np.asarray(fits)
        values = _hundredfold(pc.if_else(fits, cells, None).cast(pa.decimal128(14, 2)))
    elif pa.types.is_decimal(cells.type):
        exact = cells.cast(pa.decimal128(38, max(cells.type.scale, 2)))
        fits = pc.and_(pc.less_equal(pc.abs(exact), 10**10), pc.equal(pc.round(exact, 2), exact)).fill_null(False)  # noqa: FBT003
        wrong = ~np.asarray(fits)
        values = _hundredfold(pc.if_else(fits, pc.round(exact, 2), None).cast(pa.decimal128(14, 2), safe=False))
    else:
        values, wrong = _whole(columns, EUROS_WHOLE, cells)
        values = np.clip(values, 0, 10**9) * 100
    return values, wrong | (values < 0) | (values > MOST_CENTS)


def _hundredfold(euros: Any) -> Array:  # noqa: ANN401  # an array of decimals with two places
    """Give decimals with two places as whole cents: the low half of each 128-bit number."""
    euros = euros.fill_null(0)
    halves = np.frombuffer(euros.buffers()[1], np.int64)[2 * euros.offset : 2 * (euros.offset + len(euros))]
    return halves[::2].copy()


def _split(cells: Any) -> Any:  # noqa: ANN401  # an array of Arrow
    """Take `FR;BR` apart; `none` is the empty list."""
    lists = pc.split_pattern(cells, ";")
    flat = pc.utf8_trim_whitespace(lists.flatten())
    ends = _flat(lists)[1]
    lists = pa.ListArray.from_arrays(pa.array(np.concatenate(([0], ends)), pa.int32()), flat, mask=pa.array(~_valid(cells)))
    return pc.if_else(pc.equal(cells, "none").fill_null(False), pa.scalar([], pa.list_(pa.string())), lists)  # noqa: FBT003


def _flat(lists: Any) -> tuple[Any, Array]:  # noqa: ANN401  # an array of Arrow
    """Give what all lists hold, one after the other, and where each ends; a list that is null ends where the one before does."""
    counts = np.asarray(pc.list_value_length(lists).fill_null(0)).astype(np.int64)
    return lists.flatten(), np.cumsum(counts)


def _owners_of(wrong: Array, ends: Array) -> Array:
    counted = np.concatenate(([0], np.cumsum(wrong)))
    return np.diff(counted[ends], prepend=0) > 0


def _valid(cells: Any) -> Array:  # noqa: ANN401  # an array of Arrow
    return np.asarray(cells.is_valid())


def _known(cells: Any) -> Array | None:  # noqa: ANN401  # an array of Arrow
    return None if cells.null_count == 0 else _valid(cells)


def _is_text(of: Any) -> bool:  # noqa: ANN401  # a type of Arrow
    return pa.types.is_string(of) or pa.types.is_large_string(of) or pa.types.is_string_view(of)


def _is_list(of: Any) -> bool:  # noqa: ANN401  # a type of Arrow
    return pa.types.is_list(of) or pa.types.is_large_list(of)


def _is_number(of: Any) -> bool:  # noqa: ANN401  # a type of Arrow
    return pa.types.is_integer(of) or pa.types.is_floating(of) or pa.types.is_decimal(of)


READERS: Final[Mapping[Kind, Callable[[Columns, Fact, Any], tuple[Array, Array]]]] = {
    Kind.BOOL: _truths,
    Kind.INT: _whole,
    Kind.MONEY: _cents,
    Kind.DATE: _days,
    Kind.ENUM: _words,
    Kind.COUNTRY: _words,
}
"""How the cells of each kind are read: the values, and where a cell does not fit."""

TYPED: Final[Mapping[Kind, Callable[[Any], bool]]] = {
    Kind.BOOL: pa.types.is_boolean,
    Kind.INT: pa.types.is_integer,
    Kind.DATE: pa.types.is_date,
    Kind.MONEY: _is_number,
}
"""Which types of Arrow the cells of a kind may have besides text."""
