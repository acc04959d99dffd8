"""`couvert check --write-feature`: what a case shows becomes a scenario, in the lines in which the examples of the law are told."""

from pathlib import Path

import click
import pytest
from tests.engine.analysis.sound_law import change, sound_law
from tests.engine.interfaces.door import couvert
from tests.engine.workbench.toll_examples import SOME

from couvert import load
from couvert.analysis import Finding, check
from couvert.interfaces.cli.measuring.finding_features import write_features
from couvert.interfaces.cli.words import Words
from couvert.workbench.examples import Examples


@pytest.fixture(name="home", scope="module")
def _home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A law that does not say what lorries pay, and compares axles with more than there may be."""
    home = sound_law(tmp_path_factory.mktemp("faulty"))
    change(home, "toll/toll.yaml", 'when: crossing.vehicle in {"car", "lorry"}', 'when: crossing.vehicle == "car"')
    change(home, "toll/toll.yaml", 'when: crossing.vehicle == "bicycle"', 'when: crossing.vehicle == "bicycle" or crossing.axles > 9')
    return home


@pytest.fixture(name="findings", scope="module")
def _findings(home: Path) -> tuple[Finding, ...]:
    return check(load(home))


@pytest.fixture(name="words", scope="module")
def _words(home: Path) -> Words:
    return Words(load(home), "en")


def test_a_gap_becomes_a_scenario_that_asks_for_an_answer(home: Path, tmp_path: Path) -> None:
    file, examples = tmp_path / "found.feature", tmp_path / "examples.ndjson"
    examples.write_text(Examples(SOME).to_lines(), encoding="utf-8")
    result = couvert("check", "--write-feature", str(file), "--examples", str(examples), law=str(home))
    text = file.read_text(encoding="utf-8")

    assert (result.exit_code, result.stderr) == (1, f"couvert: written: {file}\n")
    assert text.startswith("# language: en\n# written by couvert check")
    assert "\nFeature: What a check found in toll_law\n" in text
    assert f"  # {home / 'toll/toll.yaml'}:8:9 [gap]\n  # The leaflet\n  Scenario: toll: no rule gives `toll` a value in some case" in text
    assert "    Given vehicle lorry\n" in text
    assert "    When it crosses on 1 January 2020\n    # the law gives no answer, which the sources have to give: the rules" in text


def test_each_scenario_has_a_name_of_its_own(findings: tuple[Finding, ...], words: Words, tmp_path: Path) -> None:
    write_features(tmp_path / "found.feature", findings, words, SOME)
    names = [line for line in (tmp_path / "found.feature").read_text(encoding="utf-8").splitlines() if "Scenario: " in line]

    assert len(names) == len(set(names)) == len(findings) == 3


def test_a_case_that_gets_an_answer_tells_it(findings: tuple[Finding, ...], words: Words, tmp_path: Path) -> None:
    write_features(tmp_path / "found.feature", findings, words, SOME)
    constant = (tmp_path / "found.feature").read_text(encoding="utf-8").partition("Scenario: toll: in `bicycles-pass-free`")[2]

    assert constant.startswith(", `crossing.axles > 9` is never so\n")
    assert "    # what the law says now, to be checked against the sources:\n    # toll: refer\n" in constant


def test_in_a_folder_each_decision_has_its_own_file_in_the_language_asked_for(
    findings: tuple[Finding, ...], home: Path, tmp_path: Path
) -> None:
    (file,) = write_features(tmp_path, findings, Words(load(home), "fr"), ())
    text = file.read_text(encoding="utf-8")

    assert file.name == "toll_findings.feature"
    assert "Fonctionnalité: Ce qu'une vérification a trouvé : " in text
    assert "# aucune étape ne le dit encore : crossing.vehicle: lorry" in text
    assert "# la loi ne répond pas, aux sources de le faire" in text


def test_what_was_written_before_is_written_anew_and_what_others_wrote_is_left(
    findings: tuple[Finding, ...], words: Words, tmp_path: Path
) -> None:
    file = tmp_path / "found.feature"
    assert write_features(file, findings, words, ()) == write_features(file, findings, words, ()) == (file,)
    file.write_text("Feature: Tolls\n", encoding="utf-8")

    with pytest.raises(click.UsageError, match="was written by another hand, and is left as it is"):
        write_features(file, findings, words, ())
    assert file.read_text(encoding="utf-8") == "Feature: Tolls\n"


def test_where_no_case_shows_anything_nothing_is_written(words: Words, tmp_path: Path) -> None:
    assert write_features(tmp_path / "none.feature", (), words, SOME) == ()
    assert not (tmp_path / "none.feature").exists()


def test_scenarios_go_to_a_folder_that_is_there(home: Path, tmp_path: Path) -> None:
    result = couvert("check", "-o", "junit", "--write-feature", str(tmp_path / "nowhere" / "found.feature"), law=str(home))
    assert (result.exit_code, result.stdout, "no such folder" in result.stderr) == (2, "", True)


def test_examples_that_are_none_are_refused_before_anything_is_looked_for(tmp_path: Path) -> None:
    result = couvert("check", "--write-feature", str(tmp_path), "--examples", str(tmp_path / "none"))

    assert (result.exit_code, result.stdout) == (2, "")
    assert "cannot be read" in result.stderr


@pytest.mark.parametrize("output", ["text", "junit"])
def test_what_is_no_json_cannot_be_compact(output: str) -> None:
    result = couvert("check", "-o", output, "--compact")

    assert (result.exit_code, result.stdout) == (2, "")
    assert "`--compact` goes with `-o json` or `-o sarif` only" in result.stderr
