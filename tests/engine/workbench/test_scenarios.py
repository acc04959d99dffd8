"""The record of the scenarios that passed: read where it fits, made anew where it does not."""

import sys
from pathlib import Path

import pytest
from tests.engine.law_fixtures import toll_law
from tests.engine.workbench.toll_project import FEATURE, law_of, ready, runs, toll_project

from couvert.workbench.scenarios import RECORD, NoScenariosError, Record, Scenario, project_of, read_record, scenarios


@pytest.fixture(name="project")
def _project(tmp_path: Path) -> Path:
    return toll_project(tmp_path)


@pytest.fixture(name="told")
def _told() -> list[str]:
    return []


def test_a_record_that_is_written_is_read_again(tmp_path: Path) -> None:
    record = Record("sha256:a", "sha256:b", whole=True, passed={"milk-passes-free": (Scenario("a.feature", "Milk"),)})
    (tmp_path / "record.json").write_text(record.to_json(), encoding="utf-8")
    assert read_record(tmp_path / "record.json") == record


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"passed": []}', '{"passed": {"a": [{}]}}', '{"passed": {"a": 1}}'])
def test_what_is_no_record_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "record.json").write_text(text, encoding="utf-8")
    assert read_record(tmp_path / "record.json") is None


def test_the_project_is_the_folder_around_the_ruleset_that_holds_features_of_its_decisions(project: Path) -> None:
    assert project_of(law_of(project)) == project
    assert project_of(toll_law()) is None


def test_without_features_nothing_can_be_told(told: list[str]) -> None:
    with pytest.raises(NoScenariosError, match="there are no features of `toll_law` here"):
        scenarios(toll_law(), file=None, tell=told.append)
    assert told == []


def test_a_missing_record_is_made_once_through_the_library_alone(project: Path, told: list[str]) -> None:
    law = law_of(project)
    record = scenarios(law, file=None, tell=told.append)
    assert record.passed["milk-passes-free"][0] == Scenario(FEATURE, "Milk passes")
    assert scenarios(law, file=None, tell=told.append) == record
    assert told == ["running the features of `toll_law`, for there is no record of them"]
    assert runs(project) == ["library"]
    assert read_record(project / RECORD) == record


def test_a_record_can_stand_elsewhere(project: Path, tmp_path: Path, told: list[str]) -> None:
    scenarios(law_of(project), file=tmp_path / "elsewhere" / "record.json", tell=told.append)
    assert (tmp_path / "elsewhere" / "record.json").exists()
    assert not (project / RECORD).exists()


@pytest.mark.parametrize("what", ["features", "ruleset", "whole"])
def test_a_record_of_anything_else_is_made_anew(project: Path, told: list[str], what: str) -> None:
    ready(project, **{what: False})
    (project / RECORD).parent.mkdir()
    (project / "ready.json").rename(project / RECORD)
    ready(project)
    scenarios(law_of(project), file=None, tell=told.append)
    assert told == ["running the features of `toll_law`, for the record of them is of something else"]


def test_a_file_that_is_no_record_is_left_as_it_is(project: Path, told: list[str]) -> None:
    (project / "thesis.odt").write_text("years of work", encoding="utf-8")
    with pytest.raises(NoScenariosError, match="is no record of scenarios, and is left as it is"):
        scenarios(law_of(project), file=project / "thesis.odt", tell=told.append)
    assert (project / "thesis.odt").read_text(encoding="utf-8") == "years of work"
    assert runs(project) == []


def test_features_that_test_another_ruleset_are_of_no_use(project: Path, told: list[str]) -> None:
    ready(project, ruleset="sha256:other")
    with pytest.raises(NoScenariosError, match="run on something else than this ruleset"):
        scenarios(law_of(project), file=None, tell=told.append)


def test_features_that_fail_leave_a_record_and_those_that_cannot_run_leave_none(project: Path, told: list[str]) -> None:
    (project / "tests" / "test_features.py").write_text("def test_it():\n    assert False\n", encoding="utf-8")
    assert scenarios(law_of(project), file=None, tell=told.append).whole
    (project / RECORD).unlink()
    (project / "tests" / "conftest.py").write_text("1 +", encoding="utf-8")
    with pytest.raises(NoScenariosError, match=r"cannot be run: .*SyntaxError"):
        scenarios(law_of(project), file=None, tell=told.append)


def test_without_xdist_the_features_run_in_one_process(project: Path, told: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("couvert.workbench.scenarios.find_spec", lambda _: None)
    scenarios(law_of(project), file=None, tell=told.append)
    assert runs(project) == ["library"]


def test_without_pytest_the_features_cannot_be_run(project: Path, told: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    fake = project / "python"
    fake.write_text("#!/bin/sh\necho 'No module named pytest' >&2\nexit 1\n", encoding="utf-8")
    fake.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(fake))
    with pytest.raises(NoScenariosError, match="cannot be run: No module named pytest"):
        scenarios(law_of(project), file=None, tell=told.append)
