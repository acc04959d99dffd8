"""`couvert batch`: files of cases in every format become files of answers in every format."""

import json
import os
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.parquet as pq
import pytest
from tests.engine.interfaces.batched import BICYCLE, CAR, HEADER, MILK, OPEN, WRONG, batch, rows, table, written
from tests.engine.law_fixtures import toll_law

from couvert.cases import from_text, nested
from couvert.language.rules import Ruleset

LINES = (CAR, MILK, BICYCLE, OPEN)
ENDINGS = (".csv", ".ndjson", ".json", ".parquet")


@pytest.fixture(name="answers")
def _answers(tmp_path: Path) -> list[dict[str, Any]]:
    assert batch(written(tmp_path / "first.csv", HEADER, *LINES), tmp_path / "first_out.csv").exit_code == 0
    return rows(tmp_path / "first_out.csv")


def cases(law: Ruleset) -> list[dict[str, Any]]:
    names = HEADER.split(",")
    told = [{path: from_text(law, path, cell) for path, cell in zip(names, line.split(","), strict=True)} for line in LINES]
    return [nested({path: value for path, value in one.items() if value is not None}) for one in told]


def in_format(folder: Path, ending: str) -> Path:
    place = folder / f"cases{ending}"
    if ending == ".csv":
        return written(place, HEADER, *LINES)
    if ending == ".parquet":
        pq.write_table(pacsv.read_csv(written(folder / "text.csv", HEADER, *LINES)), place)
        return place
    documents = [json.dumps(one, default=str) for one in cases(toll_law())]
    return written(place, *documents) if ending == ".ndjson" else written(place, "[" + ",\n".join(documents) + "]")


def test_each_row_is_answered_and_says_why(answers: list[dict[str, Any]]) -> None:
    assert [row["row"] for row in answers] == ["1", "2", "3", "4"]
    assert [row["toll.toll"] for row in answers] == ["due", "free", "free", None]
    assert [row["toll.amount"] for row in answers] == ["5.00", None, None, None]
    assert [row["toll.papers"] for row in answers][1] == "milk_slip"
    assert answers[0]["toll.because"] == "motor-vehicles-pay"
    assert "crossing.vehicle" in answers[3]["toll.missing"].split(";")


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_format_goes_in(ending: str, tmp_path: Path, answers: list[dict[str, Any]]) -> None:
    result = batch(in_format(tmp_path, ending), tmp_path / "out.csv")
    assert (result.exit_code, result.stderr) == (0, "")
    assert rows(tmp_path / "out.csv") == answers


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_format_comes_out(ending: str, tmp_path: Path, answers: list[dict[str, Any]]) -> None:
    out = tmp_path / f"out{ending}"
    assert batch(in_format(tmp_path, ".csv"), out).exit_code == 0
    assert rows(out) == answers


@pytest.mark.parametrize("ending", ENDINGS)
def test_answers_are_cases_of_the_next_run_where_facts_are_kept(ending: str, tmp_path: Path, answers: list[dict[str, Any]]) -> None:
    first, again = tmp_path / f"first{ending}", tmp_path / "again.csv"
    labelled = written(tmp_path / "labelled.csv", f"label,{HEADER}", *(f"n{at},{line}" for at, line in enumerate(LINES)))
    assert batch(labelled, first, "--keep", "label", "--columns", "toll.toll").exit_code == 0
    assert [row["label"] for row in rows(first)] == ["n0", "n1", "n2", "n3"]
    assert [row["toll.toll"] for row in rows(first)] == [row["toll.toll"] for row in answers]
    assert batch(first, again, "--keep", "label", "--columns", "toll").exit_code != 0  # `row` is no fact


def test_a_format_is_named_where_no_ending_shows_it(tmp_path: Path, answers: list[dict[str, Any]]) -> None:
    source, out = written(tmp_path / "cases.txt", HEADER, *LINES), tmp_path / "out.data"
    refused = batch(source, out)
    assert (refused.exit_code, "shows no format" in refused.stderr) == (2, True)
    assert batch(source, out, "--from", "csv", "--to", "ndjson").exit_code == 0
    assert out.replace(tmp_path / "out.ndjson")
    assert rows(tmp_path / "out.ndjson") == answers


def test_columns_stand_in_any_order(tmp_path: Path, answers: list[dict[str, Any]]) -> None:
    turned = [",".join(reversed(line.split(","))) for line in (HEADER, *LINES)]
    assert batch(written(tmp_path / "turned.csv", *turned), tmp_path / "out.csv").exit_code == 0
    assert rows(tmp_path / "out.csv") == answers


@pytest.mark.parametrize(
    ("between", "end", "mark"), [(",", "\r\n", ""), ("\t", "\n", ""), (",", "\n", "\ufeff"), ("\t", "\r\n", "\ufeff"), (";", "\n", "")]
)
def test_delimiters_and_line_ends_are_those_of_the_file(
    between: str, end: str, mark: str, tmp_path: Path, answers: list[dict[str, Any]]
) -> None:
    lines = [re.sub(r"(\w+;\w+)", r'"\1"', line).replace(",", between) for line in (HEADER, *LINES)]
    source = written(tmp_path / "cases.csv", mark + lines[0], *lines[1:], end=end)
    assert batch(source, tmp_path / "out.csv").exit_code == 0
    assert rows(tmp_path / "out.csv") == answers
    assert batch(source, tmp_path / "named.csv", "--delimiter", between).exit_code == 0
    assert (tmp_path / "named.csv").read_bytes() == (tmp_path / "out.csv").read_bytes()


@pytest.mark.parametrize("delimiter", [";;", "é", "\n", '"'])
def test_a_delimiter_is_one_character_that_no_cell_needs(delimiter: str, tmp_path: Path) -> None:
    result = batch(written(tmp_path / "cases.csv", HEADER, CAR), tmp_path / "out.csv", "--delimiter", delimiter)
    assert (result.exit_code, "delimiter" in result.stderr) == (2, True)


def test_columns_are_chosen_by_name_by_decision_and_by_pattern(tmp_path: Path) -> None:
    source, out = in_format(tmp_path, ".csv"), tmp_path / "out.csv"
    for wanted, names in {
        "toll.toll,pass_card.card": ["toll.toll", "pass_card.card"],
        "*.status": ["pass_card.status", "toll.status"],
        "toll.p*": ["toll.papers", "toll.possible"],
        "next_question": ["next_question"],
    }.items():
        assert batch(source, out, "--columns", wanted).exit_code == 0
        assert sorted(table(out)[0]) == sorted(["row", *names])
    assert batch(source, out, "--columns", "toll").exit_code == 0
    assert {"toll.status", "toll.stale", "toll.amount"} < set(table(out)[0])


def test_a_column_that_no_answer_has_is_refused_with_the_nearest(tmp_path: Path) -> None:
    result = batch(in_format(tmp_path, ".csv"), tmp_path / "out.csv", "--columns", "toll.tol")
    assert result.exit_code == 2
    assert "toll.toll" in result.stderr
    assert not (tmp_path / "out.csv").exists()


def test_a_column_that_is_no_fact_is_refused_unless_it_is_kept(tmp_path: Path) -> None:
    source = written(tmp_path / "cases.csv", f"label,{HEADER},crossing.axels", f"a,{CAR},2")
    result = batch(source, tmp_path / "out.csv", "--keep", "label")
    assert result.exit_code == 2
    assert "crossing.axles" in result.stderr
    assert "label" not in result.stderr


def test_the_summary_counts_what_came_out(tmp_path: Path) -> None:
    source = written(tmp_path / "cases.csv", HEADER, *LINES, WRONG)
    told = json.loads(batch(source, tmp_path / "out.csv", "--summary", "json", "--max-rejects", "1").stdout)
    assert (told["answered"], told["refused"]) == (4, 1)
    assert told["counts"]["toll.toll"] == {"due": 1, "free": 2}
    assert sum(told["counts"]["toll.status"].values()) == 4
    text = batch(source, tmp_path / "out.csv", "--summary").stdout
    assert "4 rows answered, 1 refused" in text
    assert re.search(r"free +2\n", text)


def test_a_thousand_cases_of_one_list_are_answered_one_by_one(tmp_path: Path) -> None:
    document = cases(toll_law())[0]
    source = written(tmp_path / "cases.json", json.dumps([document] * 9000, default=str, indent=1))
    assert batch(source, tmp_path / "out.csv", "--columns", "toll.toll").exit_code == 0
    assert [(row["row"], row["toll.toll"]) for row in table(tmp_path / "out.csv")] == [(str(at), "due") for at in range(1, 9001)]


@pytest.mark.parametrize("text", ["[]", " [ ]\n", "[\n]"])
def test_a_list_without_a_case_has_no_answer(text: str, tmp_path: Path) -> None:
    assert batch(written(tmp_path / "cases.json", text), tmp_path / "out.json").exit_code == 0
    assert json.loads((tmp_path / "out.json").read_text()) == []


@pytest.mark.parametrize("ending", [".csv", ".parquet", ".ndjson"])
def test_a_file_without_a_case_has_no_answer(ending: str, tmp_path: Path) -> None:
    source = written(tmp_path / f"cases{ending}", *((HEADER,) if ending == ".csv" else ()))
    if ending == ".parquet":
        pq.write_table(pa.table({"crossing.axles": pa.array([], pa.int64())}), source)
    result = batch(source, tmp_path / "out.csv")
    assert (result.exit_code, result.stderr) == (0, "")
    assert table(tmp_path / "out.csv") == []


@pytest.mark.parametrize("name", ["missing.csv", "folder.csv", "text.parquet", "bytes.csv"])
def test_what_is_no_file_of_cases_is_refused_without_a_fault(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    written(tmp_path / "text.parquet", HEADER, CAR)
    (tmp_path / "bytes.csv").write_bytes(b"\xff\xfe\x00")
    result = batch(tmp_path / name, tmp_path / "out.csv")
    assert (result.exit_code, name in result.stderr) == (2, True)
    assert not (tmp_path / "out.csv").exists()


def test_a_pipe_of_csv_is_refused_with_the_reason(tmp_path: Path) -> None:
    pipe = tmp_path / "cases.csv"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(pipe.write_text, f"{HEADER}\n{CAR}\n")
        result = batch(pipe, tmp_path / "out.csv")
    assert (result.exit_code, "name a file" in result.stderr) == (2, True)


@pytest.mark.parametrize("text", ["", "\n", "\ufeff", "\n\n\n"])
def test_an_empty_file_has_no_column(text: str, tmp_path: Path) -> None:
    result = batch(written(tmp_path / "cases.csv", text, end=""), tmp_path / "out.csv")
    assert (result.exit_code, "column" in result.stderr) == (2, True)


def test_answers_go_to_a_folder_that_is_there(tmp_path: Path) -> None:
    result = batch(in_format(tmp_path, ".csv"), tmp_path / "nowhere" / "out.csv")
    assert (result.exit_code, "nowhere" in result.stderr) == (2, True)


def test_parquet_keeps_the_types_of_answers(tmp_path: Path) -> None:
    assert batch(in_format(tmp_path, ".csv"), tmp_path / "out.parquet").exit_code == 0
    types = {one.name: one.type for one in pq.read_schema(tmp_path / "out.parquet")}
    assert types["toll.amount"] == pa.decimal128(14, 2)
    assert types["row"] == pa.int64()
    assert pa.types.is_list(types["toll.because"])
    assert types["pass_card.grown_up"] == pa.bool_()
