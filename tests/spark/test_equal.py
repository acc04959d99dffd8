"""Spark answers what one machine answers, row by row: as many rows as `--cases` says."""

import random
import shutil
from datetime import date
from pathlib import Path

import pytest
from pyspark.errors import PythonException
from pyspark.sql import SparkSession
from tests.engine.law_fixtures import HOME
from tests.spark.comparing import DRAWN, differing_rows

import couvert.spark
from couvert import CaseError


def test_no_row_differs_from_the_table_decided_here(spark: SparkSession, request: pytest.FixtureRequest) -> None:
    assert differing_rows(spark, max(DRAWN, request.config.getoption("--cases")), random.Random(7)) == 0


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
