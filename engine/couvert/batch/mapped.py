"""Batches of cases in, batches of answers out, in any process: what a distributed engine maps over the parts of a table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final, Unpack

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from couvert.batch.arrow import CellType
from couvert.batch.block import ROWS, plain_block
from couvert.batch.deciding import Decider, Question, decider
from couvert.batch.plan import Plan
from couvert.batch.wanted import ROW
from couvert.language.codes import ProblemCode
from couvert.language.problems import CaseError, Problem, RulesetError
from couvert.loading import DEFAULT, load
from couvert.version import VERSION

REJECTED: Final = "rejected"
"""The column that tells why a row is no possible case: each place, with the reason and its code; null where the row is answered."""
HANDED_ON: Final = 4_096
"""How many rows of answers are handed on at once: written out they take kilobytes each, and engines hold several batches off their heap."""
REASONS: Final = pa.list_(pa.struct([("place", pa.string()), ("reason", pa.string()), ("code", pa.string())]))


@dataclass(frozen=True)
class Mapped:
    """A question that travels to other processes. Each of them loads the ruleset once, and refuses another than the one meant.

    `digest` is that of the ruleset meant, `version` that of the engine. The answers have the columns kept, those wanted, and `rejected`;
    rows stay in their order.
    """

    plan: Plan
    digest: str
    version: str = VERSION

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Decide batches of cases. Raises RulesetError where this process has another ruleset or engine than the one meant."""
        one = _decider(self)
        for table in _gathered(batches):
            answers = _answered(one, table)
            yield from (answers.slice(start, HANDED_ON) for start in range(0, answers.num_rows or 1, HANDED_ON))

    def schema(self, cases: pa.Schema) -> pa.Schema:
        """Give the columns of the answers to cases with such columns. Raises CaseError where these are no facts, or of a wrong type."""
        return _answered(_decider(self), pa.RecordBatch.from_pylist([], schema=cases)).schema


def mapped(ruleset: str | Path = DEFAULT, **asked: Unpack[Question]) -> Mapped:
    """Give what other processes can be asked: what `decide_many` is asked. Raises CaseError for names that cannot be asked for."""
    one = decider(load(ruleset), **asked)
    if REJECTED in one.keep:
        raise CaseError([Problem(ProblemCode.NAME_TAKEN, REJECTED, "cannot be kept: a column of the answers has this name")])
    plan = Plan(
        ruleset=ruleset.absolute() if isinstance(ruleset, Path) else ruleset,
        on=one.on.isoformat() if one.on else None,
        reading=one.reading,
        decisions=tuple(sorted(one.decisions)),
        assume=one.assume,
        columns=one.columns,
        keep=one.keep,
        today=one.today,
    )
    return Mapped(plan, one.ruleset.digest)


@lru_cache(maxsize=8)
def _decider(one: Mapped) -> Decider:
    law = load(one.plan.ruleset)
    if (law.digest, VERSION) != (one.digest, one.version):
        here, meant = f"{law.digest} on couvert {VERSION}", f"{one.digest} on couvert {one.version}"
        message = f"`{one.plan.ruleset}` is another one here, {here}, than was asked, {meant}"
        raise RulesetError([Problem(ProblemCode.RULESET_UNKNOWN, "", message, "install the same on every machine")])
    return one.plan.decider(law)


def _gathered(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Put small batches together, so that what follows from a signature is looked up once for many rows."""
    waiting: list[pa.RecordBatch] = []
    for batch in batches:
        if waiting and sum(one.num_rows for one in waiting) + batch.num_rows > ROWS:
            yield _one_of(waiting)
            waiting = []
        waiting.append(batch)
    if waiting:
        yield _one_of(waiting)


def _one_of(batches: list[pa.RecordBatch]) -> pa.RecordBatch:
    table = pa.Table.from_batches(batches).combine_chunks()
    return table.to_batches()[0] if table.num_rows else batches[0]


def _answered(one: Decider, table: pa.RecordBatch) -> pa.RecordBatch:
    """Give a row for each row, in their order."""
    done = one.decide(plain_block(table))
    answers = _plain(pa.Table.from_batches([done.answers]).append_column(REJECTED, pa.nulls(done.answers.num_rows, REASONS)))
    both = pa.concat_tables([answers, _refused(done.rejects, answers.schema)]).sort_by(ROW).drop_columns([ROW])
    return both.combine_chunks().to_batches()[0] if both.num_rows else pa.RecordBatch.from_pylist([], schema=both.schema)


def _refused(rejects: pa.RecordBatch, schema: pa.Schema) -> pa.Table:
    """Give a row without answers for each row refused."""
    rows, first, count = np.unique(np.asarray(rejects[ROW]), return_index=True, return_counts=True)
    reasons = pa.StructArray.from_arrays([rejects[one.name] for one in REASONS.value_type], fields=list(REASONS.value_type))
    ends = np.concatenate(([0], np.cumsum(count))).astype(np.int32)
    told = {ROW: pa.array(rows, pa.int64()), REJECTED: pa.ListArray.from_arrays(pa.array(ends), reasons)}
    kept = rejects.take(pa.array(first, pa.int64()))
    arrays = [told[one.name] if one.name in told else _kept(kept, one) for one in schema]
    return pa.Table.from_arrays(arrays, schema=schema)


def _kept(rejects: pa.RecordBatch, field: pa.Field) -> pa.Array:
    """Give a column that was kept; a column of the answers is empty. Names of both are never the same."""
    there = field.name in rejects.schema.names
    return rejects[field.name].cast(field.type) if there else pa.nulls(rejects.num_rows, field.type)


def _plain(table: pa.Table) -> pa.Table:
    """Give words as text: not every engine takes codes of a dictionary."""
    fields = [one.with_type(_plain_type(one.type)) for one in table.schema]
    return pa.Table.from_arrays(
        [_undone(cells, one.type) for cells, one in zip(table.columns, fields, strict=True)], schema=pa.schema(fields)
    )


def _plain_type(of: CellType) -> CellType:
    if pa.types.is_dictionary(of):
        return of.value_type
    return pa.list_(_plain_type(of.value_type)) if pa.types.is_list(of) else of


def _undone(cells: pa.ChunkedArray, wanted: CellType) -> pa.ChunkedArray:
    return cells if cells.type == wanted else pc.cast(cells, wanted)
