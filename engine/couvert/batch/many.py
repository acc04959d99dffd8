"""decide_many(): a table of cases of Arrow in, the answers as a table out."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

import pyarrow as pa

from couvert.batch.block import ROWS, Block, plain_block
from couvert.batch.deciding import decider
from couvert.language.rules import Ruleset
from couvert.loading import load


class Decided(NamedTuple):
    """The answers to a table of cases, and the rows that are no possible case, each with the place and the reason.

    Both have the column `row`, which counts the rows of the table from 1.
    """

    answers: pa.Table
    rejects: pa.Table


def decide_many(  # noqa: PLR0913  # every one but the table is named by the caller and has a default
    cases: pa.Table | pa.RecordBatch,
    *,
    ruleset: Ruleset | None = None,
    on: date | str | None = None,
    reading: str | None = None,
    decisions: Iterable[str] | None = None,
    assume: bool | Iterable[str] | None = None,
    columns: Iterable[str] = (),
    keep: Iterable[str] = (),
) -> Decided:
    """Decide a table of cases, a row each, whose columns are named by the paths of facts.

    What is asked is what `decide` is asked. `columns` chooses those of the answers (`affiliation.register`, `affiliation`, `*.status`),
    `keep` names columns of the table to hand on. Raises CaseError for a column that is no fact, or of a type that its fact cannot have.
    """
    law = ruleset or load()
    many = decider(law, on=on, reading=reading, decisions=decisions, assume=assume, columns=columns, keep=keep)
    done = [many.decide(block) for block in _blocks(cases)]
    return Decided(_joined(one.answers for one in done), _joined(one.rejects for one in done))


def _blocks(cases: pa.Table | pa.RecordBatch) -> Iterator[Block]:
    table = pa.Table.from_batches([cases]) if isinstance(cases, pa.RecordBatch) else cases
    empty = pa.RecordBatch.from_pylist([], schema=table.schema)
    batches = table.combine_chunks().to_batches(max_chunksize=ROWS) or [empty]
    read = 0
    for number, batch in enumerate(batches):
        yield plain_block(batch, number=number, read=read)
        read += batch.num_rows


def _joined(batches: Iterable[pa.RecordBatch]) -> pa.Table:
    return pa.Table.from_batches(list(batches)).unify_dictionaries()
