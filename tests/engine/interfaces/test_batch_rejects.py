"""`couvert batch`: rows that are no possible case go to a file with line, place and reason; nothing that a case says is told."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.engine.interfaces.batched import BICYCLE, CAR, HEADER, WRONG, batch, rows, table, written

QUIET = ("--max-rejects", "100", "--columns", "toll.toll")
FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "=HYPERLINK(1)"]


def refused(folder: Path) -> list[tuple[int, int | None, str, str]]:
    """Give what is told of the rows refused: number, line, place and code."""
    told = table(folder / "out.rejects.csv")
    return [(int(row["row"]), int(row["line"]) if row["line"] else None, row["place"], row["code"]) for row in told]


def test_a_row_that_is_no_case_is_refused_with_line_place_and_reason(tmp_path: Path) -> None:
    result = batch(written(tmp_path / "cases.csv", HEADER, CAR, WRONG, BICYCLE), tmp_path / "out.csv", "--columns", "toll.toll")
    assert result.exit_code == 1
    assert "1 of 3 rows" in result.stderr
    assert [row["row"] for row in table(tmp_path / "out.csv")] == ["1", "3"]
    told = refused(tmp_path)
    assert {(row, line) for row, line, _, _ in told} == {(2, 3)}
    assert {place for _, _, place, _ in told} == {"on", "crossing.vehicle"}
    reasons = [row["reason"] for row in table(tmp_path / "out.rejects.csv")]
    assert all(reasons)
    assert not any("2026-02-30" in reason or "boat" in reason for reason in reasons)


@pytest.mark.parametrize(("most", "code"), [("0", 1), ("1", 1), ("2", 0), ("3", 0)])
def test_the_exit_code_tells_whether_more_rows_were_refused_than_may_be(most: str, code: int, tmp_path: Path) -> None:
    source = written(tmp_path / "cases.csv", HEADER, WRONG, CAR, WRONG)
    assert batch(source, tmp_path / "out.csv", "--max-rejects", most).exit_code == code
    assert len(table(tmp_path / "out.csv")) == 1


def test_lines_are_told_truly_where_cells_hold_line_ends(tmp_path: Path) -> None:
    note = '"two\nlines"'
    lines = [f"note,{HEADER}", f"{note},{CAR}", f"{note},{WRONG}", "too,few", f"x,{CAR},too,many", "", f"x,{WRONG}", f'"a\n\nb",{CAR},more']
    source = written(tmp_path / "cases.csv", *lines, f"x,{WRONG}")
    assert batch(source, tmp_path / "out.csv", "--keep", "note", *QUIET).exit_code == 0
    found = sorted({(row, line) for row, line, _, _ in refused(tmp_path)})
    text = source.read_text().split("\n")
    assert found == [(2, 4), (3, 6), (4, 7), (6, 9), (7, 10), (8, 13)]
    assert [text[line - 1][:5] for _, line in found] == ['"two', "too,f", "x,202", "x,202", '"a', "x,202"]
    assert [row["note"] for row in table(tmp_path / "out.csv")] == ["two\nlines"]


def test_lines_after_a_header_of_several_lines_are_told_truly(tmp_path: Path) -> None:
    source = written(tmp_path / "cases.csv", f'"my\nnote",{HEADER}', f"x,{CAR}", f"x,{WRONG}", "few")
    assert batch(source, tmp_path / "out.csv", "--keep", "my\nnote", *QUIET).exit_code == 0
    assert sorted({(row, line) for row, line, _, _ in refused(tmp_path)}) == [(2, 4), (3, 5)]


def test_a_blank_line_is_no_case(tmp_path: Path) -> None:
    source = written(tmp_path / "cases.csv", HEADER, "", CAR, "", "", WRONG, "")
    assert batch(source, tmp_path / "out.csv", *QUIET).exit_code == 0
    assert [row["row"] for row in table(tmp_path / "out.csv")] == ["2"]
    assert {line for _, line, _, _ in refused(tmp_path)} == {6}
    one = written(tmp_path / "one.csv", "crossing.axles", "", "2", "")
    assert batch(one, tmp_path / "out.csv", *QUIET).exit_code == 0
    assert [row["row"] for row in table(tmp_path / "out.csv")] == ["2"]


def test_a_row_that_is_not_utf_8_is_refused_alone(tmp_path: Path) -> None:
    source = tmp_path / "cases.csv"
    source.write_bytes(f"note,{HEADER}\nx,{CAR}\n\xe9,{CAR}\n".encode("latin-1") + f"é,{CAR}\n".encode())
    assert batch(source, tmp_path / "out.csv", "--keep", "note", *QUIET).exit_code == 0
    assert [row["note"] for row in table(tmp_path / "out.csv")] == ["x", "é"]
    assert refused(tmp_path) == [(2, 3, "", "file-unreadable")]


@pytest.mark.parametrize(
    ("lines", "answered", "line"),
    [
        (["crossing.axles,note", "2,a", '3,"b', "4,c", "5,d"], ["1"], 3),
        (["note,crossing.axles", "a,2", '"b,3', "c,4"], ["1"], 3),
        (["crossing.axles,note", '2,"a', 'b"', "3,c"], ["1", "2"], None),
        (["crossing.axles,note", "2,a", '3,"b', 'c"'], ["1", "2"], None),
    ],
)
def test_a_quotation_that_does_not_end_is_told(lines: list[str], answered: list[str], line: int | None, tmp_path: Path) -> None:
    assert batch(written(tmp_path / "cases.csv", *lines), tmp_path / "out.csv", "--keep", "note", *QUIET).exit_code == 0
    assert [row["row"] for row in table(tmp_path / "out.csv")] == answered
    reasons = [(row["line"], "no second one" in row["reason"]) for row in table(tmp_path / "out.rejects.csv")] if line else []
    assert reasons == ([(str(line), True)] if line else [])


def test_odd_lines_of_ndjson_are_refused_alone(tmp_path: Path) -> None:
    fine = '{"crossing": {"axles": 2}}'
    odd = [
        "{", "[]", "1", '"x"', "null", '{"crossing": {"axles": 2, "axles": 3}}', '{"crossing": {"axles": NaN}}', '{"a": 1}', fine + fine,
        '{"crossing": []}', '{"crossing": {"axles": "2"}}', '{"crossing": {"axles": true}}', '{"crossing.axles": 2}', '{"on": "today"}',
        '{"crossing": {"vehicle": "\\ud800"}}', '{"\\ud800": 1}', '{"crossing": {"axles": ' + "9" * 5000 + "}}",
        '{"crossing": {"value": 1e999}}',
        '{"crossing": {"loads": "none"}}', '{"crossing": {"loads": [null]}}', '{"crossing": {"vouchers": [{}]}}', "[" * 3000,
        '{"crossing": ' + "[" * 300 + "]" * 300 + "}", '{"driver": "x"}', '{"crossing": {"colour": 1}}',
    ]  # fmt: skip
    source = written(tmp_path / "cases.ndjson", fine, *(line for one in odd for line in (one, "", fine)))
    result = batch(source, tmp_path / "out.ndjson", *QUIET)
    assert result.exit_code == 0, result.stderr
    assert len(rows(tmp_path / "out.ndjson")) == len(odd) + 1
    assert sorted({line for _, line, _, _ in refused(tmp_path)}) == [2 + 3 * at for at in range(len(odd))]
    assert "today" not in (tmp_path / "out.rejects.csv").read_text()


def test_a_line_that_is_not_utf_8_is_refused_alone(tmp_path: Path) -> None:
    (tmp_path / "cases.ndjson").write_bytes(b'{"driver": {}}\n{"driver": {"x": "\xff"}}\n{"driver": {}}\n')
    assert batch(tmp_path / "cases.ndjson", tmp_path / "out.csv", *QUIET).exit_code == 0
    assert refused(tmp_path) == [(2, 2, "", "file-unreadable")]


@pytest.mark.parametrize(
    ("text", "answered"),
    [("[{}, {}", 2), ("[{}, {}] x", 2), ("[{}, x, {}]", 1), ("[{} {}]", 1), ("[{},]", 1), ("{} {}", 1), ("", 0), ("[", 0),
     ('[{"a":1},{}]', 1)],
)  # fmt: skip
def test_a_list_that_is_not_whole_loses_no_case_before_its_fault(text: str, answered: int, tmp_path: Path) -> None:
    result = batch(written(tmp_path / "cases.json", text, end=""), tmp_path / "out.json", *QUIET)
    assert result.exit_code == 0, result.stderr
    assert len(rows(tmp_path / "out.json")) == answered
    assert len(refused(tmp_path)) == 1


def test_rows_of_parquet_are_told_by_their_number(tmp_path: Path) -> None:
    pq.write_table(pa.table({"crossing.axles": pa.array([2, 99, None]), "label": ["a", "b", "c"]}), tmp_path / "cases.parquet")
    assert batch(tmp_path / "cases.parquet", tmp_path / "out.csv", "--keep", "label", *QUIET).exit_code == 0
    assert refused(tmp_path) == [(2, None, "crossing.axles", "value-invalid")]
    assert table(tmp_path / "out.rejects.csv")[0]["label"] == "b"


def test_a_column_of_a_wrong_type_is_wrong_usage_in_every_process(tmp_path: Path) -> None:
    pq.write_table(pa.table({"crossing.axles": pa.array([2.5])}), tmp_path / "cases.parquet")
    for jobs in ("1", "2"):
        result = batch(tmp_path / "cases.parquet", tmp_path / "out.csv", "--jobs", jobs)
        assert (result.exit_code, "crossing.axles" in result.stderr) == (2, True)
        assert not (tmp_path / "out.csv").exists()


def test_files_are_for_their_owner_alone_whoever_made_the_old_ones(tmp_path: Path) -> None:
    source = written(tmp_path / "cases.csv", HEADER, CAR, WRONG)
    written(tmp_path / "out.csv", "old").chmod(0o644)
    batch(source, tmp_path / "out.csv")
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("out.csv", "out.rejects.csv")] == [0o600, 0o600]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["cases.csv", "out.csv", "out.rejects.csv"]


def test_refused_rows_of_an_earlier_run_do_not_stay(tmp_path: Path) -> None:
    batch(written(tmp_path / "cases.csv", HEADER, WRONG), tmp_path / "out.csv")
    assert (tmp_path / "out.rejects.csv").exists()
    assert batch(written(tmp_path / "cases.csv", HEADER, CAR), tmp_path / "out.csv").exit_code == 0
    assert not (tmp_path / "out.rejects.csv").exists()


@pytest.mark.parametrize(
    "more", [("-o", "cases.csv"), ("-o", "out.csv", "--rejects", "cases.csv"), ("-o", "out.csv", "--rejects", "out.csv")]
)
def test_no_file_is_written_over_the_cases_or_over_the_other(more: tuple[str, ...], tmp_path: Path) -> None:
    source = written(tmp_path / "cases.csv", HEADER, CAR)
    before = source.read_bytes()
    named = [str(tmp_path / one) if one.endswith(".csv") else one for one in more]
    assert batch(source, tmp_path / "out.csv", *named).exit_code == 2
    assert source.read_bytes() == before


def test_mended_rows_do_not_take_the_place_of_those_refused(tmp_path: Path) -> None:
    source = written(tmp_path / "out.rejects.csv", HEADER, CAR)
    assert batch(source, tmp_path / "out.csv").exit_code == 2
    assert source.exists()


def test_cells_that_a_spreadsheet_would_run_are_quoted(tmp_path: Path) -> None:
    document: dict[str, Any] = {"crossing": {"axles": 2}}
    source = written(tmp_path / "cases.ndjson", *(json.dumps(document | {"=label": text}) for text in FORMULAS))
    assert batch(source, tmp_path / "out.csv", "--keep", "=label", *QUIET).exit_code == 0
    assert [row["'=label"] for row in table(tmp_path / "out.csv")] == [f"'{text}" for text in FORMULAS]
    assert batch(source, tmp_path / "out.ndjson", "--keep", "=label", *QUIET).exit_code == 0
    assert [row["=label"] for row in rows(tmp_path / "out.ndjson")] == FORMULAS


def test_numbers_are_no_formulas(tmp_path: Path) -> None:
    source = written(tmp_path / "cases.csv", "label,crossing.axles", "-1.5,2", "+33,2", '"-1,5",2')
    assert batch(source, tmp_path / "out.csv", "--keep", "label", *QUIET).exit_code == 0
    assert [row["label"] for row in table(tmp_path / "out.csv")] == ["-1.5", "+33", "-1,5"]


@pytest.mark.parametrize(
    "cells",
    [
        pa.array([["=1+1", "b"]]), pa.array([[["=1"]]]), pa.array([{"a": "=1"}]), pa.array([b"=1+1\xff"]),
        pa.array(["=1"], pa.large_string()),
        pa.array(["=1"], pa.string_view()), pa.array(["=1"]).dictionary_encode(), pa.array([[{"a": 1}]]), pa.array([1.5]), pa.nulls(1),
    ],
    ids=lambda cells: str(cells.type)[:30],
)  # fmt: skip
def test_kept_columns_of_any_type_are_handed_on_and_run_nowhere(cells: Any, tmp_path: Path) -> None:
    pq.write_table(pa.table({"crossing.axles": pa.array([2]), "label": cells}), tmp_path / "cases.parquet")
    for ending in (".csv", ".ndjson", ".parquet"):
        result = batch(tmp_path / "cases.parquet", tmp_path / f"out{ending}", "--keep", "label", *QUIET)
        assert result.exit_code == 0, result.stderr
    assert table(tmp_path / "out.csv")[0]["label"][:1] not in set("=+-@")


ODD = {
    "nanoseconds": pa.array([1], pa.timestamp("ns")),
    "times": pa.array([1], pa.time64("ns")),
    "days": pa.array([10_000_000], pa.int32()).cast(pa.date32()),
    "numbers": pa.array([float("nan")]),
    "lists": pa.array([[float("inf"), 1.0]]),
}


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("ending", [".csv", ".json", ".ndjson", ".parquet"])
def test_what_python_or_json_cannot_hold_is_handed_on_too(name: str, ending: str, tmp_path: Path) -> None:
    pq.write_table(pa.table({"crossing.axles": pa.array([2]), "label": ODD[name]}), tmp_path / "cases.parquet")
    result = batch(tmp_path / "cases.parquet", tmp_path / f"out{ending}", "--keep", "label", *QUIET)
    assert result.exit_code == 0, result.stderr
    if "json" in ending:
        json.loads((tmp_path / f"out{ending}").read_text(), parse_constant=pytest.fail)


def test_a_list_with_an_element_that_is_null_loses_no_other(tmp_path: Path) -> None:
    pq.write_table(
        pa.table({"crossing.axles": pa.array([2, 3]), "label": pa.array([["a", None, "b"], ["=c"]])}), tmp_path / "cases.parquet"
    )
    assert batch(tmp_path / "cases.parquet", tmp_path / "out.csv", "--keep", "label", *QUIET).exit_code == 0
    assert [row["label"] for row in table(tmp_path / "out.csv")] == ["a;;b", "'=c"]


@pytest.mark.parametrize("name", ["crossing.axles", "crossing", "row", "reason", "toll.status", "nowhere"])
def test_a_column_that_cannot_be_kept_is_refused(name: str, tmp_path: Path) -> None:
    source = written(tmp_path / "cases.csv", "crossing.axles,row,reason,crossing,toll.status", "2,1,x,x,x")
    result = batch(source, tmp_path / "out.csv", "--keep", name)
    assert (result.exit_code, f"{name}:" in result.stderr) == (2, True)


def test_a_column_that_stands_twice_cannot_be_kept_but_may_be_named_twice(tmp_path: Path) -> None:
    assert batch(written(tmp_path / "a.csv", "x,x,crossing.axles", "1,2,3"), tmp_path / "out.csv", "--keep", "x").exit_code == 2
    named = ("--keep", "x", "--keep", "x")
    assert batch(written(tmp_path / "b.csv", "x,crossing.axles", "1,3"), tmp_path / "out.csv", *named, *QUIET).exit_code == 0
