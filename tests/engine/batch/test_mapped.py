"""Batches of cases in another process: the same answers as a table gets here, each row in its place, and nothing lost."""

import pickle
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from typing import Any

import pyarrow as pa
import pytest
from tests.engine.law_fixtures import HOME, toll_law

from couvert import CaseError, RulesetError, decide_many
from couvert.batch import mapped as module
from couvert.batch.mapped import Mapped, mapped

CASES = pa.table({
    "name": ["Ana", "Bo", "Cid", "Dee"],
    "crossing.vehicle": ["car", "boat", "bicycle", None],
    "crossing.axles": [2, 12, None, 1],
    "crossing.loads": [["milk"], [], None, ["wood"]],
})  # fmt: skip


def question(**more: Any) -> Mapped:
    return mapped(**{"ruleset": HOME, "on": "2026-11-23", "keep": ["name"], **more})


def answers(one: Mapped, table: pa.Table, size: int) -> list[dict[str, Any]]:
    """Put a question to a table in batches of some rows; what other processes are asked to do."""
    return pa.Table.from_batches(one(table.to_batches(max_chunksize=size))).to_pylist()


def test_each_row_has_the_answer_of_a_table_or_says_why_it_has_none() -> None:
    here = decide_many(CASES, ruleset=toll_law(), on="2026-11-23", keep=["name"])

    Ana, Bo, *rest = answers(question(), CASES, 4)  # noqa: N806  # names of people

    expected = [{key: value for key, value in row.items() if key != "row"} for row in here.answers.to_pylist()]
    assert [Ana, *rest] == [{**row, "rejected": None} for row in expected]
    assert Bo["name"] == "Bo"
    assert [one["place"] for one in Bo.pop("rejected")] == ["crossing.axles", "crossing.vehicle"] == here.rejects["place"].to_pylist()
    assert {value for key, value in Bo.items() if key != "name"} == {None}


@pytest.mark.parametrize("size", [1, 2, 3])
def test_it_makes_no_difference_how_rows_come_together(size: int) -> None:
    assert answers(question(), CASES, size) == answers(question(), CASES, 4)


def test_batches_are_put_together_up_to_a_block(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ROWS", 3)

    assert [batch.num_rows for batch in question()(CASES.to_batches(max_chunksize=1))] == [3, 1]


def test_answers_are_handed_on_a_few_rows_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = answers(question(), CASES, 4)
    monkeypatch.setattr(module, "HANDED_ON", 3)

    assert [batch.num_rows for batch in question()(CASES.to_batches())] == [3, 1]
    assert answers(question(), CASES, 4) == whole


@pytest.mark.parametrize("table", [CASES.slice(0, 0), CASES])
def test_the_columns_are_told_before_anything_is_decided(table: pa.Table) -> None:
    one = question(columns=["toll", "*.status"])

    (batch,) = one(table.to_batches() or [pa.RecordBatch.from_pylist([], schema=table.schema)])

    assert batch.schema == one.schema(table.schema)
    assert not [field for field in batch.schema if pa.types.is_dictionary(field.type)]


def test_another_process_answers_the_same() -> None:
    one = question()
    with ProcessPoolExecutor(1, get_context("spawn")) as others:
        assert others.submit(answers, one, CASES, 2).result() == answers(one, CASES, 4)
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301  # made here


@pytest.mark.parametrize("meant", [{"digest": "0" * 64}, {"version": "0.0.1"}])
def test_a_machine_with_another_ruleset_or_engine_answers_nothing(meant: dict[str, str]) -> None:
    with pytest.raises(RulesetError, match=r"is another one here, .* than was asked, .*install the same on every machine"):
        list(replace(question(), **meant)(CASES.to_batches()))


@pytest.mark.parametrize(
    ("asked", "columns", "said"),
    [
        ({"decisions": ["tol"]}, ["name"], "did you mean `toll`"),
        ({"columns": ["toll.tol"]}, ["name"], "no column `toll.tol`"),
        ({"columns": "toll"}, ["name"], "expected a list of names of columns"),
        ({"decisions": "toll"}, ["name"], "expected a list of names of decisions"),
        ({"keep": ["rejected"]}, ["rejected"], "rejected: cannot be kept"),
        ({}, ["name", "crossing.axle"], "crossing.axle: unknown fact"),
    ],
)
def test_what_cannot_be_asked_is_refused_at_once(asked: dict[str, Any], columns: list[str], said: str) -> None:
    with pytest.raises(CaseError, match=said):
        question(**asked).schema(pa.schema([(name, pa.string()) for name in columns]))


def test_a_column_of_the_wrong_type_is_refused_at_once() -> None:
    with pytest.raises(CaseError, match=r"crossing\.axles: a column of type `bool`"):
        question().schema(pa.schema([("name", pa.string()), ("crossing.axles", pa.bool_())]))
