"""Tests that run in several processes are recorded as one: the scenarios that passed, and the examples."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.specification.outline import ROOT

from couvert.workbench.examples import Examples, read_examples
from couvert.workbench.expectations import Expectation

FEW = "psychologist_is or somebody_born_on_29"


@pytest.fixture(name="records", scope="module")
def _records(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Run a few scenarios in two processes; give the record of the scenarios and that of the examples."""
    passed, examples = (tmp_path_factory.mktemp("records") / name for name in ("scenarios.json", "examples.ndjson"))
    records = ["--scenarios-out", str(passed), "--examples-out", str(examples)]
    options = ["-q", "-p", "no:cacheprovider", "-n", "2", "--doors", "library", *records, "-k", FEW]
    subprocess.run([sys.executable, "-m", "pytest", *options, "tests/test_features.py"], cwd=ROOT, check=True, capture_output=True)
    return passed, examples


def test_the_scenarios_that_passed_are_in_one_record(records: tuple[Path, Path]) -> None:
    found = json.loads(records[0].read_text(encoding="utf-8"))
    assert found["whole"] is False
    assert {"features/care_path/psychologist.feature"} == {one["file"] for one in found["passed"]["a-psychologist-is-direct"]}


def test_the_examples_are_in_one_record(records: tuple[Path, Path]) -> None:
    found: Examples = read_examples(records[1])
    rows = [one for one in found.examples if one.scenario.name == "Somebody born on 29 February 2008 is 16 on <day>"]
    assert [one.on for one in rows] == ["2024-02-29", "2025-03-01"]
    assert [one.text for one in rows[0].steps if one.expected] == ["she may order the card"]
    assert rows[0].expected == (Expectation("is", ("card",), "may_order"),)
