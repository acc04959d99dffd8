"""`couvert mutate`: which faults the examples notice, and what would notice the others."""

import json
from datetime import date
from pathlib import Path

import pytest
from tests.engine.interfaces.door import couvert
from tests.engine.interfaces.test_coverage import written
from tests.engine.workbench.toll_examples import CAR_PAYS, SOME, WRONG


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("couvert.interfaces.cli.mutate.today", lambda: date(2026, 1, 1))


@pytest.fixture(name="file")
def _file(tmp_path: Path) -> str:
    return written(tmp_path, *SOME)


def test_mutants_are_counted_by_kind_and_survivors_come_with_a_scenario(file: str) -> None:
    result = couvert("mutate", "--examples", file, "--decision", "toll", "--most", "1000")
    assert result.exit_code == 0
    assert "- an exception that is none: " in result.stdout
    assert "mutants: " in result.stdout
    assert "# `bicycles-pass-free`, a day later or earlier: from 2020-01-01 became from 2020-01-02\n" in result.stdout
    assert "Scenario: This would notice the fault in `bicycles-pass-free`\n  Given vehicle bicycle\n" in result.stdout


def test_the_same_is_told_in_french_and_as_json(file: str) -> None:
    arguments = ("mutate", "--examples", file, "--decision", "toll", "--most", "1000")
    assert "# `bicycles-pass-free`, un jour plus tard ou plus tôt : " in couvert(*arguments, "--lang", "fr").stdout
    document = json.loads(couvert(*arguments, "-o", "json").stdout)
    fates = [one["fate"] for one in document["mutants"]]
    assert document["counts"]["survived"] == fates.count("survived") == sum("killing_case" in one for one in document["mutants"])
    assert fates.count("killed") == sum("killed_by" in one for one in document["mutants"])


def test_too_few_killed_exits_with_1_and_so_does_an_example_that_is_broken(file: str, tmp_path: Path) -> None:
    assert couvert("mutate", "--examples", file, "--most", "20", "--fail-under", "100").exit_code == 1
    assert couvert("mutate", "--examples", file, "--most", "20", "--fail-under", "1").exit_code == 0
    assert couvert("mutate", "--examples", written(tmp_path, CAR_PAYS, WRONG), "--most", "1").exit_code == 1


def test_mutants_are_listed_without_any_example() -> None:
    out = couvert("mutate", "--list", "--most", "2", "--seed", "3").stdout
    assert out.endswith("\n2 of 104 mutants\n")
    document = json.loads(couvert("mutate", "--list", "--most", "8", "-o", "json").stdout)
    assert len({one["kind"] for one in document["mutants"]}) == 8
    assert [one["of"] for one in document["mutants"] if "decision" not in one] == ["luxury_from"]


def test_an_unknown_decision_is_wrong_usage() -> None:
    assert couvert("mutate", "--decision", "tolls").exit_code == 2
