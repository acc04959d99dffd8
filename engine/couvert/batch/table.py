"""A table of cases -> columns of facts: each cell read by its fact's type; rows with a cell that does not fit are left to a closer look."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from couvert.batch.arrow import Cells, flat, is_list, is_text, known, valid
from couvert.batch.cells import EMPTY, NO_TEXT, TYPED, scalars, texts
from couvert.batch.column import Array, Column, Facts, Members, Records, is_known, lengths, some
from couvert.batch.frame import Columns
from couvert.cases import from_text
from couvert.language.codes import ProblemCode
from couvert.language.facts import MOST_RECORDS, Kind
from couvert.language.model import Fact
from couvert.language.problems import CaseError, Problem, nearest
from couvert.language.rules import Ruleset

EXPECTED: Final[Mapping[Kind, str]] = {Kind.DATE: "days", Kind.BOOL: "truth values", Kind.INT: "whole numbers", Kind.MONEY: "numbers"}
SHAPES: Final[Mapping[str, str]] = {"set": "text, or lists of text", "records": "text with JSON, or lists of structures"}


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
        facts, wrong = Given(columns, fact, cells).read()
        found[columns.layout.places[name]] = facts
        unfit |= wrong
        group, _, leaf = name.partition(".")
        if leaf:
            given = wrong | is_known(facts.known, table.num_rows)
            groups[group] = groups[group] | given if group in groups else given
    return Read(found, unfit, groups)


@dataclass(frozen=True, eq=False)
class Given:
    """The cells of one column."""

    columns: Columns
    fact: Fact
    cells: Cells

    def read(self) -> tuple[Facts, Array]:
        """Give the column of the fact, and which cells do not fit."""
        cells = self.cells
        if pa.types.is_null(cells.type):
            return self.columns.unknown(self.columns.layout.places[self.fact.path], len(cells)), np.zeros(len(cells), bool)
        if pa.types.is_dictionary(cells.type):
            cells = cells.dictionary_decode()
        if is_text(cells.type):
            return self._of_text(cells)
        if self.fact.type.shape == "set" and is_list(cells.type) and is_text(cells.type.value_type):
            return self._members(cells)
        if self.fact.type.shape == "records" and is_list(cells.type) and pa.types.is_struct(cells.type.value_type):
            return self._records(cells)
        if self.fact.type.shape == "scalar" and self.fact.type.kind in TYPED and TYPED[self.fact.type.kind](cells.type):
            return scalars(self.columns, self.fact, cells)
        raise CaseError(
            [Problem(ProblemCode.TYPE_MISMATCH, self.fact.path, f"a column of type `{cells.type}`", f"expected {self._expected()}")]
        )

    def _expected(self) -> str:
        kind = EXPECTED.get(self.fact.type.kind)
        return SHAPES.get(self.fact.type.shape) or (f"{kind} or text" if kind else "text")

    def _of_text(self, cells: Cells) -> tuple[Facts, Array]:
        """Read text as command lines do: trimmed, an empty one is unknown."""
        if self.fact.type.shape == "scalar":
            return texts(self.columns, self.fact, cells)
        cells = pc.utf8_trim_whitespace(cells.cast(pa.string()))
        cells = pc.if_else(pc.equal(cells, EMPTY), NO_TEXT, cells)
        if self.fact.type.shape == "set":
            return self._members(_split(cells))
        return self._records_of_text(cells)

    def _members(self, cells: Cells) -> tuple[Members, Array]:
        members, ends = flat(cells)
        words, wrong = scalars(self.columns, self.fact, members)
        return Members(words.values, ends, known(cells)), some(wrong | ~valid(members), ends)

    def _records(self, cells: Cells) -> tuple[Records, Array]:
        records, ends = flat(cells)
        names = [one.name for one in records.type]
        unknown = [name for name in names if name not in {leaf.path for leaf in self.fact.leaves}]
        if unknown:
            raise CaseError(Problem(ProblemCode.NAME_UNKNOWN, f"{self.fact.path}.{name}", "unknown name") for name in unknown)
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise CaseError(Problem(ProblemCode.NAME_TAKEN, f"{self.fact.path}.{name}", "stands twice") for name in twice)
        leaves: dict[str, Column] = {}
        wrong = ~valid(records)
        for leaf in self.fact.leaves:
            part = records.field(names.index(leaf.path)) if leaf.path in names else pa.nulls(len(records))
            leaves[leaf.path], bad = self._leaf(leaf, part)
            wrong |= bad
        key = leaves[str(self.fact.key)]
        wrong |= ~key.is_known()
        endless = self.columns.words.table(self.fact.endless)[key.values]
        return Records(leaves, str(self.fact.key), endless, ends, known(cells)), some(wrong, ends) | (lengths(ends) > MOST_RECORDS)

    def _leaf(self, leaf: Fact, part: Cells) -> tuple[Column, Array]:
        if pa.types.is_null(part.type):
            return Column(np.zeros(len(part), np.int64), np.zeros(len(part), bool)), np.zeros(len(part), bool)
        if not is_text(part.type) and not (leaf.type.kind in TYPED and TYPED[leaf.type.kind](part.type)):
            raise CaseError([Problem(ProblemCode.TYPE_MISMATCH, f"{self.fact.path}.{leaf.path}", f"a column of type `{part.type}`")])
        column, wrong = scalars(self.columns, leaf, part)
        return column, wrong

    def _records_of_text(self, cells: Cells) -> tuple[Facts, Array]:
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
        bad[valid(cells)] = unfit[np.asarray(coded.indices.drop_null())]
        return facts, wrong | bad


def _strict(fact: Fact, records: Any) -> list[dict[str, str | None]]:  # noqa: ANN401  # what stood in the JSON
    """Give records whose leaves are all text, or absent. Raises ValueError for any other."""
    if not isinstance(records, list):
        message = "not a list"
        raise TypeError(message)
    names = {leaf.path for leaf in fact.leaves}
    for record in records:
        if (
            not isinstance(record, dict)
            or not record.keys() <= names
            or not all(one is None or isinstance(one, str) for one in record.values())
        ):
            message = "not a record of text"
            raise ValueError(message)
    return list(records)


def _split(cells: Cells) -> Cells:
    """Take `FR;BR` apart; `none` is the empty list."""
    lists = pc.split_pattern(cells, ";")
    members, ends = flat(lists)
    members = pc.utf8_trim_whitespace(members)
    lists = pa.ListArray.from_arrays(pa.array(np.concatenate(([0], ends)), pa.int32()), members, mask=pa.array(~valid(cells)))
    return pc.if_else(pc.equal(cells, "none").fill_null(fill_value=False), pa.scalar([], pa.list_(pa.string())), lists)
