"""Spark answers what one machine answers, row by row: as many rows as `--cases` says."""

import random
import shutil
from datetime import date
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from pyspark.errors import PythonException
from pyspark.sql import SparkSession
from tests.differential.batched import typed_table
from tests.differential.random_cases import complete_cases, forgetful
from tests.engine.law_fixtures import HOME

import couvert
import couvert.spark
from couvert import CaseError, decide_many, load

DAYS = (date(2023, 8, 22), date(2026, 11, 23))
DRAWN = 200
"""How many cases are drawn; they stand in the table again and again."""


def drawn(source: random.Random) -> pa.Table:
    """Give complete cases, some with facts forgotten, and two that cannot be, each with a number; words as text."""
    law = load()
    cases = [dict(case) for case in islice(complete_cases(law, seed=7, on=DAYS), DRAWN)]
    cases[::100] = [forgetful(case, share=0.1, source=source) for case in cases[::100]]
    cases[3]["person"] |= {"birth_date": "2026-11-24"}
    cases[4]["stay"] |= {"start": "2026-01-02", "end": "2026-01-01"}
    table = pa.Table.from_batches([typed_table(law, cases).table])
    plain = pa.schema([(one.name, one.type.value_type if pa.types.is_dictionary(one.type) else one.type) for one in table.schema])
    return table.cast(plain)


def numbered(table: pa.Table, rows: int) -> pa.Table:
    """Repeat a table until it has so many rows, and number them."""
    long = table.take(pa.array([number % table.num_rows for number in range(rows)], pa.int32()))
    return long.append_column("number", pa.array(range(rows), pa.int64()))


def plain(table: pa.Table) -> pa.Table:
    """Give words as text and lists as Spark gives them, in the order of the numbers."""
    fields = {one.name: pa.string() if pa.types.is_dictionary(one.type) else one.type for one in table.schema}
    fields |= {name: pa.list_(pa.string()) for name, of in fields.items() if pa.types.is_list(of) and name != "rejected"}
    return pa.table({name: table[name].cast(of) if name in fields else table[name] for name, of in fields.items()}).sort_by("number")


def test_no_row_differs_from_the_table_decided_here(spark: SparkSession, request: pytest.FixtureRequest) -> None:
    rows = max(DRAWN, request.config.getoption("--cases"))
    table = numbered(drawn(random.Random(7)), rows)
    here = decide_many(table, keep=["number"])

    frame = spark.createDataFrame(table).repartition(4)
    there = couvert.spark.decide(frame, keep=["number"]).toArrow().sort_by("number")

    answered, refused = there.filter(pc.is_null(there["rejected"])), there.filter(pc.is_valid(there["rejected"]))
    expected = plain(here.answers.drop_columns(["row"]))
    assert there["number"].to_pylist() == list(range(rows))
    assert [name for name in expected.column_names if not answered[name].equals(expected[name])] == []
    assert refused["number"].to_pylist() == sorted(set(here.rejects["number"].to_pylist()))
    reasons = zip(refused["number"].to_pylist(), refused["rejected"].to_pylist(), strict=True)
    told = [(number, one["place"], one["reason"], one["code"]) for number, many in reasons for one in many]
    assert told == [tuple(row[name] for name in ("number", "place", "reason", "code")) for row in here.rejects.to_pylist()]


def test_a_ruleset_in_a_folder_is_asked_what_is_asked_of_one_machine(spark: SparkSession) -> None:
    rows = [(name, vehicle, date(2026, 11, 20), 10.0, ["milk"], "none") for name, vehicle in (("Ana", "car"), ("Bo", "boat"))]
    paths = [f"crossing.{name}" for name in ("vehicle", "date", "value", "loads", "vouchers")]
    frame = spark.createDataFrame(rows, ["name", *"abcde"]).toDF("name", *paths)

    answers = couvert.spark.decide(frame, ruleset=HOME, on="2026-11-23", columns=["toll.toll"], keep=["name"]).collect()

    assert {row["name"]: (row["toll.toll"], row["rejected"] and row["rejected"][0]["code"]) for row in answers} == {
        "Ana": ("free", None), "Bo": (None, "value-impossible"),
    }  # fmt: skip


def test_what_cannot_be_asked_is_refused_before_the_work_begins(spark: SparkSession) -> None:
    frame = spark.createDataFrame([("x",)], ["number"]).toDF("person.birth_dat")
    with pytest.raises(CaseError, match=r"did you mean `person.birth_date`"):
        couvert.spark.decide(frame)


def test_a_machine_with_another_ruleset_ends_the_work(spark: SparkSession, tmp_path: Path) -> None:
    home = tmp_path / "law"
    shutil.copytree(HOME, home)
    frame = spark.createDataFrame([("car",)], ["vehicle"]).toDF("crossing.vehicle")
    asked = couvert.spark.decide(frame, ruleset=home, on="2026-11-23")
    (home / "parameters.yaml").write_text((home / "parameters.yaml").read_text().replace("1200.50", "1200.60"))

    with pytest.raises(PythonException, match="is another one here"):
        asked.collect()
