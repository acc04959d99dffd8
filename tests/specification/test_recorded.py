"""The record of the examples: what each asked, told and demanded, if it passed."""

from datetime import date
from pathlib import Path

import pytest
from tests.specification.recorded import PROPERTY, ExampleRecorder
from tests.specification.story import Question, Story

from couvert.workbench.examples import Said, read_examples
from couvert.workbench.expectations import Expectation

ROW = {"file": "features/a.feature", "line": 3, "name": "A", "case": {}, "on": "2026-01-01", "decision": "toll"}
DUE = Expectation("is", ("toll",), "due")


def reported(recorder: ExampleRecorder, *, outcome: str = "passed", when: str = "call", line: int = 3) -> None:
    report = pytest.TestReport(
        "a[library]",
        ("tests/test_features.py", 1, "a"),
        {},
        outcome,  # type: ignore[arg-type]  # one of its three words
        None,
        when,  # type: ignore[arg-type]  # one of its three words
        user_properties=[("another", 1), (PROPERTY, {**ROW, "line": line})],  # type: ignore[list-item]  # JSON
    )
    recorder.pytest_runtest_logreport(report)


def test_a_story_keeps_what_each_line_told_and_demanded() -> None:
    def answer(_: Question) -> dict[str, object]:
        return {"decisions": {"toll": {"status": "decided", "fields": {"toll": "due"}, "because": [], "disputed": []}}}

    story = Story(answer)
    story.tell({"crossing.vehicle": "car"})
    story.note("given", "a car")
    story.ask("toll", date(2026, 1, 1))
    story.note("when", "it crosses")
    story.expect("is", "toll", value="due")
    story.note("then", "it pays")
    assert story.lines == [
        Said("given", "a car", {"crossing.vehicle": "car"}),
        Said("when", "it crosses"),
        Said("then", "it pays", {}, (DUE,)),
    ]
    with pytest.raises(AssertionError, match=r"expected .*free.*, got .*due"):
        story.expect("is", "toll", value="free")


def test_examples_that_passed_are_kept_once_in_their_order(tmp_path: Path) -> None:
    recorder = ExampleRecorder(tmp_path / "build" / "examples.ndjson")
    reported(recorder, line=9)
    reported(recorder)
    reported(recorder)
    reported(recorder, line=5, outcome="failed")
    reported(recorder, line=7, when="teardown")
    recorder.pytest_sessionfinish()
    found = read_examples(recorder.path)
    assert [one.line for one in found.examples] == [3, 9]
    assert found.whole is False
