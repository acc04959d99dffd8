"""Cells of tables: each is read as its fact is, and refused exactly where a single case would be, for the same reason."""

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest
from tests.engine.batch.tabled import answered, block, fits, refused, refused_singly
from tests.engine.law_fixtures import toll_law

from couvert.batch import decider
from couvert.language.problems import CaseError

VOUCHER = {"kind": "resident", "valid_from": "2026-01-01", "valid_until": "2026-02-01"}
TWENTY = json.dumps([VOUCHER] * 20)
FITTING: dict[str, list[str]] = {
    "on": ["2026-01-31", "1900-01-01", "2100-12-31", " 2024-02-29 "],
    "driver.birth_date": ["1900-01-01", "2000-02-29", ""],
    "driver.disabled": ["true", "false", "yes", "no", "YES", "True", "  no", ""],
    "driver.nationalities": ["FR", "FR;BR", " FR ; BR ", "FR;FR", "none", ""],
    "crossing.vehicle": ["car", "lorry", " bicycle ", ""],
    "crossing.axles": ["1", "9", "007", " 3", ""],
    "crossing.value": ["0", "12", "12.5", "12.50", "0012.5", "999999999.99", ""],
    "crossing.loads": ["wood", "wood;milk", "none", ""],
    "crossing.vouchers": ["none", "[]", json.dumps([VOUCHER]), json.dumps([{"kind": "worker", "valid_until": None}]), TWENTY, ""],
}
ODD: dict[str, list[str]] = {
    "on": ["2026-02-30", "2023-02-29", "1899-12-31", "2101-01-01", "0001-01-01", "31.12.2025", "2026-1-1", "2026-01-01T00:00",
        "20260101"],
    "driver.disabled": ["1", "0", "vrai", "y", "none"],
    "driver.nationalities": ["XX", "fr", "FR;", ";FR", "FR,BR", "FR;none", "FRA", "None"],
    "crossing.vehicle": ["Car", "boat", "none", "car;lorry", "FR", "due"],
    "crossing.axles": ["0", "10", "-1", "2.0", "1e0", "two", "9" * 19, "9" * 40, "+3", "1_0", "\u0663", "-"],
    "crossing.value": ["-1", "-0", "12.345", "12,50", "1e3", "NaN", "inf", ".5", "5.", "1000000000", "12.",
        "1 000", "9" * 30, "0.001", "12.500", "\u0663"],
    "crossing.loads": ["gold", "wood;", "wood;gold", "WOOD", "wood;;milk", "None"],
    "crossing.vouchers": [
        "None", "resident", "{}", "[", "[[]]", "[{}]", '["resident"]', "[null]", "null", "1", '"none"', '[{"kind": "resident"}',
        '[{"kind": null}]', '[{"kind": 1}]', '[{"kind": "king"}]', '[{"kind": "resident", "kind": "worker"}]',
        '[{"kind": "resident", "x": 1}]',
        '[{"kind": "resident", "valid_until": "2026-02-30"}]', '[{"kind": "resident", "issuer": "XX"}]',
        '[{"kind": "resident", "issuer": 3}]',
        '[{"kind": "resident", "valid_until": 20260101}]', "[" * 2000, '{"kind": "resident"}', json.dumps([VOUCHER] * 21),
        '[{"kind": "resident", "valid_from": "2026-02-01", "valid_until": "2026-01-01"}]', '[{"kind": NaN}]', "[" * 40 + "]" * 40,
    ],
}  # fmt: skip
ALL = [(path, text) for kinds in (FITTING, ODD) for path, texts in kinds.items() for text in texts]
TYPES = [pa.string(), pa.large_string(), pa.dictionary(pa.int8(), pa.string()), pa.string_view()]


@pytest.mark.parametrize("path", FITTING)
def test_text_that_fits_is_read_in_columns(path: str) -> None:
    assert fits(path, pa.array(FITTING[path])) == [True] * len(FITTING[path])


@pytest.mark.parametrize("path", ODD)
def test_text_is_refused_exactly_where_a_single_case_is(path: str) -> None:
    texts = FITTING.get(path, []) + ODD[path]
    assert refused({path: pa.array(texts)}) == refused_singly(path, texts)


@pytest.mark.parametrize("of", TYPES, ids=str)
@pytest.mark.parametrize("path", ["on", "driver.nationalities", "crossing.value", "crossing.vouchers"])
def test_text_is_text_in_whatever_type_it_comes(path: str, of: Any) -> None:
    texts = [*FITTING[path], *ODD[path][:6], None]
    cells = pa.array(texts, pa.string())
    cells = cells.dictionary_encode().cast(of) if pa.types.is_dictionary(of) else cells.cast(of)
    assert refused({path: cells}) == refused_singly(path, texts)


def test_a_part_of_a_table_is_read_as_a_table_of_its_own() -> None:
    for path, texts in FITTING.items():
        whole = pa.array([*ODD.get(path, ["x"]), *texts])
        assert fits(path, whole.slice(len(whole) - len(texts))) == [True] * len(texts)


DAY = date(2026, 1, 1)
TYPED_CELLS = [
    ("on", pa.array([DAY, None, date(1899, 12, 31), date(2101, 1, 1), date(1, 1, 1)], pa.date32())),
    ("on", pa.array([DAY, None, date(1899, 12, 31)], pa.date64())),
    ("driver.disabled", pa.array([True, False, None])),
    ("crossing.axles", pa.array([1, 9, None, 0, 10, -1], pa.int8())),
    ("crossing.axles", pa.array([1, None, 10, 2**63 - 1, -(2**63)], pa.int64())),
    ("crossing.axles", pa.array([1, None, 10, 2**64 - 1, 2**63], pa.uint64())),
    ("crossing.value", pa.array([12, 0, None, -1, 10**9 - 1, 10**9, 10**9 + 1, 2**62], pa.int64())),
    ("crossing.value", pa.array([12, None, 2**64 - 1, 2**64 - 100, 2**63], pa.uint64())),
    ("crossing.value", pa.array([12.5, 12.34, 0.1, 0.0, None, 12.345, -1.0, -0.0, float("nan"),
        float("inf"), 1e9, 999999999.99, 1e300, 1e-9])),
    ("crossing.value", pa.array([12.5, 12.25, 0.1, None, 12.345], pa.float32())),
    ("crossing.value", pa.array([Decimal("12.50"), Decimal("-0.01"), None,
        Decimal("999999999.99"), Decimal("1000000000.00")], pa.decimal128(14, 2))),
    ("crossing.value", pa.array([Decimal("12.500"), Decimal("12.345"), None], pa.decimal128(14, 3))),
    ("crossing.value", pa.array([Decimal("12.5"), None, Decimal("-3.0")], pa.decimal128(5, 1))),
    ("crossing.value", pa.array([Decimal(12), None, Decimal(10) ** 30], pa.decimal128(38, 0))),
    ("crossing.value", pa.array([Decimal("12.5"), None, Decimal("0.123456789")], pa.decimal128(38, 18))),
    ("crossing.value", pa.array([Decimal("12.5"), Decimal("12.125"), None, Decimal(1000000000)], pa.decimal256(50, 10))),
    ("driver.nationalities", pa.array([["FR"], ["FR", "FR"], [], None, ["XX"], [None],
        ["FR", None], [""], [" FR"]], pa.list_(pa.string()))),
    ("crossing.loads", pa.array([["wood"], [], None, ["gold"], [None]], pa.large_list(pa.large_string()))),
    ("crossing.vouchers", pa.array([[VOUCHER], [], None, [{"kind": None}], [None],
        [{"kind": "king"}], [VOUCHER] * 20, [VOUCHER] * 21])),
    ("crossing.vouchers", pa.array([[{"kind": "resident", "valid_until": DAY}],
        [{"kind": "worker", "valid_until": None}], [{"kind": None}]])),
    ("crossing.vouchers", pa.array([[{"kind": "resident", "issuer": None}], [{"kind": "worker", "issuer": None}]])),
]  # fmt: skip


@pytest.mark.parametrize(("path", "cells"), TYPED_CELLS, ids=[f"{path}-{cells.type}"[:60] for path, cells in TYPED_CELLS])
def test_typed_cells_are_refused_exactly_where_a_single_case_is(path: str, cells: Any) -> None:
    values = [_told(value) for value in cells.to_pylist()]
    assert refused({path: cells}) == refused_singly(path, values)
    assert fits(path, cells)[0]


def _told(value: Any) -> Any:
    """Give a cell as a single case has it: a null leaf is none, and a decimal has no zeros that its type adds."""
    if isinstance(value, Decimal):
        return value.quantize(Decimal("0.01")) if value.normalize().as_tuple().exponent >= -2 and abs(value) < 10**11 else value  # type: ignore[operator]  # a number
    if not isinstance(value, list):
        return value
    return [{name: leaf for name, leaf in one.items() if leaf is not None} if isinstance(one, dict) else one for one in value]


@pytest.mark.parametrize(
    ("path", "cells"),
    [
        ("on", pa.array([1], pa.int64())),
        ("on", pa.array([datetime(2026, 1, 1)], pa.timestamp("s"))),  # noqa: DTZ001  # a time of day is no day, wherever it is
        ("driver.disabled", pa.array([1], pa.int64())),
        ("crossing.axles", pa.array([2.0])),
        ("crossing.axles", pa.array([True])),
        ("crossing.value", pa.array([True])),
        ("crossing.value", pa.array([b"12"])),
        ("crossing.vehicle", pa.array([1])),
        ("crossing.vehicle", pa.array([["car"]])),
        ("crossing.loads", pa.array([[1]])),
        ("crossing.loads", pa.array([1])),
        ("crossing.vouchers", pa.array([["resident"]])),
        ("crossing.vouchers", pa.array([[{"kind": 1}]])),
    ],
    ids=str,
)
def test_a_column_of_a_type_that_its_fact_cannot_have_is_refused_as_a_whole(path: str, cells: Any) -> None:
    with pytest.raises(CaseError) as caught:
        answered({path: cells})
    assert {str(problem.code) for problem in caught.value.problems} == {"type-mismatch"}
    assert all(problem.place.startswith(path) for problem in caught.value.problems)


@pytest.mark.parametrize("text", ["{}", '""', "null", "0", "[[]]", '[""]'])
def test_json_that_is_no_list_of_records_is_refused(text: str) -> None:
    path = "crossing.vouchers"
    assert refused({path: pa.array([text])}) == refused_singly(path, [text])


NO_DAYS = [pa.array([10_000_000, 12_000], pa.int32()).cast(pa.date32()), pa.array([-(10**17), 12_000 * 86_400_000]).cast(pa.date64())]


@pytest.mark.parametrize("cells", NO_DAYS, ids=["days", "milliseconds"])
@pytest.mark.parametrize("path", ["on", "crossing.date"])
def test_a_day_that_no_calendar_has_is_refused_alone(path: str, cells: Any) -> None:
    assert refused({path: cells}) == {1: {(path, "value-invalid")}}


def no_text(of: Any) -> Any:
    """Give an array of text whose second cell is no UTF-8."""
    return pa.Array.from_buffers(of, 2, pa.array([b"car", b"\xff\xfe"], pa.binary()).buffers())


BROKEN = no_text(pa.string())


@pytest.mark.parametrize(
    "columns",
    [
        {"crossing.vehicle": BROKEN},
        {"crossing.vehicle": BROKEN.dictionary_encode()},
        {"crossing.loads": pa.ListArray.from_arrays(pa.array([0, 1, 2], pa.int32()), BROKEN)},
        {
            "crossing.vouchers": pa.ListArray.from_arrays(
                pa.array([0, 0, 1], pa.int32()), pa.StructArray.from_arrays([BROKEN[1:]], ["kind"])
            )
        },
    ],
    ids=["text", "dictionary", "list", "records"],
)
def test_text_that_is_no_utf_8_is_refused_with_its_row_alone(columns: dict[str, Any]) -> None:
    assert refused({"crossing.axles": pa.array([2, 3]), **columns})[2] == {("", "file-unreadable")}


def test_views_of_text_are_read_in_lists_and_records_too() -> None:
    kinds = pa.struct([("kind", pa.string_view()), ("issuer", pa.string_view())])
    assert fits("crossing.loads", pa.array([["wood"], None], pa.list_(pa.string_view()))) == [True, True]
    assert fits("crossing.vouchers", pa.array([[{"kind": "resident", "issuer": "FR"}], []], pa.list_(kinds))) == [True, True]


def test_a_leaf_that_stands_twice_is_refused() -> None:
    record = pa.StructArray.from_arrays([pa.array(["resident"]), pa.array(["worker"])], ["kind", "kind"])
    with pytest.raises(CaseError, match="stands twice"):
        answered({"crossing.vouchers": pa.ListArray.from_arrays(pa.array([0, 1], pa.int32()), record)})


def test_a_leaf_that_no_record_has_is_refused() -> None:
    with pytest.raises(CaseError, match="unknown name"):
        answered({"crossing.vouchers": pa.array([[{"kind": "resident", "colour": "red"}]])})


def test_a_column_without_a_type_is_unknown_everywhere() -> None:
    for path in FITTING:
        assert fits(path, pa.nulls(3)) == [True] * 3


def test_an_unknown_column_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(CaseError) as caught:
        answered({"crossing.axels": pa.array(["2"]), "colour": pa.array(["red"])})
    told = {problem.place: problem.hint for problem in caught.value.problems}
    assert "crossing.axles" in told["crossing.axels"]
    assert told["colour"]


def test_a_column_that_stands_twice_is_refused() -> None:
    twice = pa.RecordBatch.from_arrays([pa.array(["2"]), pa.array(["3"])], ["crossing.axles", "crossing.axles"])
    with pytest.raises(CaseError, match="stands twice"):
        decider(toll_law()).decide(block({})._replace(table=twice))


def test_an_empty_cell_is_unknown_and_never_none() -> None:
    of = pa.array(["car", "car"])
    found = answered({"crossing.vehicle": of, "crossing.vouchers": pa.array(["", "none"]), "crossing.date": pa.array(["2026-01-01"] * 2)})
    missing = found.answers.column("toll.missing").to_pylist()
    assert any("crossing.vouchers" in path for path in missing[0])
    assert not any("crossing.vouchers" in path for path in missing[1])


def test_a_row_asks_about_a_group_where_one_of_its_cells_is_filled() -> None:
    found = answered({"driver.disabled": pa.array(["yes", "", None]), "crossing.axles": pa.array(["", " ", "2"])})
    assert found.answers.column("toll.status").to_pylist()[:2] == ["not_asked", "not_asked"]
    assert found.answers.column("pass_card.status").to_pylist()[1:] == ["not_asked", "not_asked"]
    assert found.answers.column("toll.status").to_pylist()[2] != "not_asked"


def test_no_reason_holds_what_a_case_says() -> None:
    word = "zebra"
    for path in ODD:
        told = answered({path: pa.array([word, f'[{{"kind": "{word}"}}]'])}).rejects.to_pylist()
        assert told
        assert word not in json.dumps(told)
