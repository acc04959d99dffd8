"""The record of the scenarios that passed: by rule, in every row and through every door that was tried, whoever ran them."""

from pathlib import Path

import pytest
from tests.specification.outline import ROOT, outlines
from tests.specification.passed import PROPERTY, Recorder, doors

import couvert
from couvert.workbench.scenarios import Record, Scenario, read_record

FEATURE = """\
Feature: May somebody have a card?

  @rule:card-from-16
  Rule: From 16 a person may have a card

    Scenario: On the birthday
      Then there is a card

    Scenario Outline: Later
      Then there is a card at <age>

      Examples:
        | age |
        | 17  |
        | 18  |

  @rule:no-card-before-16 @rule:no-card-for-children
  Rule: Before 16 nobody has a card

    Scenario: The day before
      Then there is no card
"""
ALL = {"On the birthday": 1, "Later": 2, "The day before": 1}


@pytest.fixture(name="recorder")
def _recorder(tmp_path: Path) -> Recorder:
    (tmp_path / "card.feature").write_text(FEATURE, encoding="utf-8")
    return Recorder(tmp_path / "build" / "record.json", outlines(tmp_path))


def run(  # noqa: PLR0913  # what a report tells
    recorder: Recorder, name: str, row: int = 0, *, door: str = "library", outcome: str = "passed", when: str = "call"
) -> None:
    """Report the phases of one test of a scenario; the one named has the outcome given, and the later ones are absent where it failed."""
    file = str(recorder.path.parents[1] / "card.feature")
    for phase in ("setup", "call", "teardown"):
        said = outcome if phase == when else "passed"
        report = pytest.TestReport(
            f"{name}[{door}-{row}]",
            ("tests/test_features.py", 1, name),
            {},
            said,  # type: ignore[arg-type]  # one of its three words
            None,
            phase,  # type: ignore[arg-type]  # one of its three words
            user_properties=[(PROPERTY, [file, name, door])],
        )
        recorder.pytest_runtest_logreport(report)
        if said != "passed":
            return


def run_all(recorder: Recorder) -> None:
    for name, rows in ALL.items():
        for row in range(rows):
            run(recorder, name, row)


def names(recorder: Recorder) -> dict[str, list[str]]:
    return {rule: [one.name for one in many] for rule, many in recorder.passed().items()}


def test_a_scenario_that_passed_stands_under_every_rule_of_its_block(recorder: Recorder) -> None:
    run_all(recorder)
    assert names(recorder) == {
        "card-from-16": ["Later", "On the birthday"],
        "no-card-before-16": ["The day before"],
        "no-card-for-children": ["The day before"],
    }
    assert recorder.is_whole()


def test_a_scenario_passes_only_in_all_its_rows(recorder: Recorder) -> None:
    run(recorder, "Later", 0)
    run(recorder, "Later", 1, outcome="failed")
    assert names(recorder) == {}


@pytest.mark.parametrize("when", ["setup", "call", "teardown"])
@pytest.mark.parametrize("outcome", ["failed", "skipped"])
def test_a_scenario_passes_only_through_every_door_that_was_tried_and_in_every_phase(recorder: Recorder, when: str, outcome: str) -> None:
    run_all(recorder)
    run(recorder, "The day before", door="process", outcome=outcome, when=when)
    assert names(recorder) == {"card-from-16": ["Later", "On the birthday"]}


def test_a_run_of_some_scenarios_or_rows_is_no_whole_run(recorder: Recorder) -> None:
    run(recorder, "On the birthday")
    run(recorder, "The day before")
    assert not recorder.is_whole()
    run(recorder, "Later", 0)
    run(recorder, "Later", 0, door="process")
    assert not recorder.is_whole()
    run(recorder, "Later", 1)
    assert recorder.is_whole()


def test_what_never_ran_has_not_passed_whatever_was_asked_before(recorder: Recorder) -> None:
    run(recorder, "The day before")
    assert not recorder.is_whole()
    assert names(recorder) == {"no-card-before-16": ["The day before"], "no-card-for-children": ["The day before"]}


def test_a_report_of_another_test_is_passed_over(recorder: Recorder) -> None:
    recorder.pytest_runtest_logreport(pytest.TestReport("a", ("a.py", 1, "a"), {}, "failed", None, "call", user_properties=[("x", "y")]))
    assert names(recorder) == {}


def test_the_record_says_what_was_run(recorder: Recorder) -> None:
    run_all(recorder)
    recorder.pytest_sessionfinish()
    record = read_record(recorder.path)
    assert isinstance(record, Record)
    assert record.is_of(couvert.load(), ROOT / "features")
    assert Scenario(str(recorder.path.parents[1] / "card.feature"), "Later") in record.passed["card-from-16"]


def test_only_doors_that_exist_can_be_chosen() -> None:
    assert doors("library,process") == ("library", "process")
    with pytest.raises(pytest.UsageError, match="--doors takes library, command line, process"):
        doors("window")
