"""One column of cells in a table of the toll law, and what becomes of each row of it, beside what `decide` says."""

from datetime import date
from typing import Any, Final

import pyarrow as pa
from tests.engine.law_fixtures import toll_law

from couvert import decide
from couvert.batch import Answers, decider
from couvert.batch.block import Block, plain_block
from couvert.batch.frame import columns_of
from couvert.batch.table import read
from couvert.cases import from_text, nested
from couvert.language.problems import CaseError

NOW: Final = date(2026, 1, 1)


def block(columns: dict[str, Any]) -> Block:
    """Give columns as a table."""
    table = pa.RecordBatch.from_arrays(list(columns.values()), list(columns))
    return plain_block(table)


def answered(columns: dict[str, Any], *wanted: str) -> Answers:
    """Decide a table."""
    return decider(toll_law(), columns=wanted, now=NOW).decide(block(columns))


def refused(columns: dict[str, Any]) -> dict[int, set[tuple[str, str]]]:
    """Give the rows refused, each with the places and codes of its problems."""
    found: dict[int, set[tuple[str, str]]] = {}
    for row in answered(columns).rejects.to_pylist():
        found.setdefault(row["row"], set()).add((row["place"], row["code"]))
    return found


def refused_singly(path: str, values: list[Any]) -> dict[int, set[tuple[str, str]]]:
    """Give the same of cases that are decided one by one: text is read as on a command line, any other value is a fact."""
    found = {}
    for row, value in enumerate(values, start=1):
        try:
            given = from_text(toll_law(), path, value) if isinstance(value, str) else value
            decide(nested({} if given is None else {path: given}), ruleset=toll_law(), on=None if path == "on" else NOW)
        except CaseError as error:
            found[row] = {(problem.place, str(problem.code)) for problem in error.problems}
    return found


def fits(path: str, cells: Any) -> list[bool]:
    """Tell which cells of a column are read in columns, without a closer look."""
    table = block({path: cells}).table
    return [not wrong for wrong in read(columns_of(toll_law()), table).unfit]
