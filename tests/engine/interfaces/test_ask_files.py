"""What `couvert ask` keeps: a file that is a case, from which the interview goes on."""

import os
import stat
from pathlib import Path

import click
import pytest
from tests.engine.analysis.sound_law import sound_law
from tests.engine.interfaces.asked import CAR, asked, script
from tests.engine.interfaces.door import couvert

from couvert import load
from couvert.interfaces.cli.asking import dialogue, session
from couvert.questions import interview


@pytest.fixture(name="law", scope="module")
def _law(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The toll law with words for everything."""
    return str(sound_law(tmp_path_factory.mktemp("law")))


@pytest.fixture(name="home")
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, in which commands run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_is_not_known_is_kept_and_the_result_says_what_is_possible(law: str, home: Path) -> None:
    done = asked(law, "kept.yaml", said={"crossing.date": "2026-01-01"})
    assert done.exit_code == 0
    assert "toll (still possible):" in done.stdout
    assert "vehicle: I don't know" in done.stderr
    again = couvert("ask", "kept.yaml", stdin="\n", law=law)
    assert again.stdout == done.stdout
    assert "Which vehicle?" not in again.stderr
    assert set(session.progress_in((home / "kept.yaml").read_text(), name="kept").unknown) > {"crossing.vehicle"}  # type: ignore[union-attr]


def test_an_interview_stopped_anywhere_goes_on_there_and_its_file_is_a_case(law: str, home: Path) -> None:
    typed = script(law, CAR, "toll").split("\n")
    for count in range(len(typed) - 2):
        done = couvert("ask", "kept.yaml", "--decision", "toll", "--on", "2026-01-01", stdin="\n".join((*typed[:count], "")), law=law)
        assert (done.exit_code, "To go on: couvert ask kept.yaml" in done.stderr) == (0, True)
        assert done.stdout == couvert("decide", "kept.yaml", "--decision", "toll", law=law).stdout
        rest = couvert("ask", "kept.yaml", stdin="\n".join(typed[count:]), law=law)
        assert rest.stdout == asked(law).stdout
        assert stat.S_IMODE((home / "kept.yaml").stat().st_mode) == 0o600
        (home / "kept.yaml").unlink()


def test_an_interrupted_interview_exits_with_130_and_tells_how_to_go_on(law: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(script(law, CAR, "toll").split("\n")[:2])

    def types() -> str:
        for line in typed:
            return line
        raise KeyboardInterrupt

    monkeypatch.setattr(dialogue, "read_line", types)
    done = couvert("ask", "kept.yaml", "--decision", "toll", law=law)
    assert (done.exit_code, done.stdout) == (130, "")
    assert "To go on: couvert ask kept.yaml" in done.stderr
    kept = session.progress_in((home / "kept.yaml").read_text(), name="kept")
    assert kept is not None
    assert len(kept.answered) == 2


def test_a_case_that_ask_did_not_keep_is_never_written_unless_it_is_named(law: str, home: Path) -> None:
    case = home / "case.yaml"
    case.write_text("# mine\non: 2026-01-01\ncrossing: {date: 2026-01-01}\n")
    done = couvert("ask", "case.yaml", stdin="-\n", law=law)
    assert (case.read_text().startswith("# mine"), "Your answers are not kept" in done.stderr) == (True, True)
    assert "To go on" not in done.stderr
    couvert("ask", "case.yaml", "--save", "case.yaml", stdin="-\n", law=law)
    assert session.progress_in(case.read_text(), name="case") is not None


def test_usual_values_are_assumed_where_allowed_and_stand_on_the_page_of_answers(law: str, home: Path) -> None:
    done = couvert("ask", "kept.yaml", "--assume-usual", "--decision", "toll", stdin="-\n" * 9 + "\n", law=law)
    assert "vehicle: a car (assumed, as it is usual)" in done.stderr
    assert "Which vehicle?" not in done.stderr
    kept = session.progress_in((home / "kept.yaml").read_text(), name="kept")
    assert kept is not None
    assert kept.assume is True
    assert "assumed, as it is usual" in couvert("ask", "kept.yaml", stdin="\n", law=law).stderr


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("#: decsions: [toll]\n", "kept.yaml:1:14: unknown name `decsions` (did you mean `decisions`?)"),
        ("#: decisions: toll\n", "kept.yaml:1:15: expected a list of names"),
        ("#: decisions: [tol]\n", "unknown decision `tol` (did you mean `toll`?)"),
        ("# title\n#: reading: 3\n", "kept.yaml:2:13: expected the name of a reading"),
        ("#: decisions: [toll]\n#: unknown: [crossing.axle]\n", "crossing.axle: unknown fact (did you mean `crossing.axles`?)"),
        ("#: decisions: [\n", "kept.yaml:"),
        ("#: toll\n", "expected names with their values"),
    ],
)
def test_a_kept_file_that_was_broken_is_refused_with_the_place(law: str, home: Path, text: str, told: str) -> None:
    (home / "kept.yaml").write_text(f"{text}on: 2026-01-01\n")
    done = couvert("ask", "kept.yaml", law=law)
    assert (done.exit_code, done.stdout) == (4, "")
    assert told in done.stderr


def test_a_file_is_whole_or_as_it_was(law: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = interview({"on": "2026-01-01"}, ruleset=load(Path(law)), decisions=["toll"])
    path = tmp_path / "kept.yaml"
    session.save(one, path)
    before = path.read_text()

    def fails(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(click.ClickException, match="no space left on device"):
        session.save(one.dont_know(), path)
    assert (path.read_text(), list(tmp_path.iterdir())) == (before, [path])
