"""`couvert batch`: a run that is stopped leaves the answers as they were, and goes on to the same bytes."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.engine.interfaces.batched import BICYCLE, CAR, HEADER, MILK, OPEN, WRONG, batch, written
from tests.engine.interfaces.door import ROOT, TOLL_LAW

from couvert.batch import running
from couvert.batch.files import csv_in

LINES = (CAR, MILK, WRONG, BICYCLE, OPEN, CAR, WRONG, MILK)
KILLED = f"""
import os, signal, sys
from couvert.batch import running
from couvert.batch.files import csv_in
from couvert.interfaces.cli import main
csv_in.ROWS = 2
work = running.Working.work
def kill_at_the_third(self, block):
    os.kill(os.getpid(), signal.SIGKILL) if block.number == 2 else None
    return work(self, block)
running.Working.work = kill_at_the_third
main(["batch", sys.argv[1], "-o", sys.argv[2], "--ruleset", {TOLL_LAW!r}, "--jobs", "1"])
"""


@pytest.fixture(autouse=True)
def _small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_in, "ROWS", 2)


@pytest.fixture(name="source")
def _source(tmp_path: Path) -> Path:
    return written(tmp_path / "cases.csv", HEADER, *LINES)


def whole(source: Path, folder: Path) -> list[bytes]:
    """Give what a run in one go writes."""
    assert batch(source, folder / "whole.csv").exit_code == 1
    return [(folder / name).read_bytes() for name in ("whole.csv", "whole.rejects.csv")]


def stopped(source: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run until the third block, and be interrupted there."""
    work = running.Working.work

    def interrupted(self: Any, block: Any) -> Any:
        if block.number == 2:
            raise KeyboardInterrupt
        return work(self, block)

    with monkeypatch.context() as patch:
        patch.setattr(running.Working, "work", interrupted)
        return batch(source, out).exit_code


def decided_blocks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Note which blocks are decided from now on."""
    work, seen = running.Working.work, list[int]()

    def noting(self: Any, block: Any) -> Any:
        seen.append(block.number)
        return work(self, block)

    monkeypatch.setattr(running.Working, "work", noting)
    return seen


def test_a_run_that_was_interrupted_goes_on_to_the_same_bytes(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = written(tmp_path / "out.csv", "old")
    assert stopped(source, out, monkeypatch) == 130
    assert out.read_text() == "old\n"
    assert not (tmp_path / "out.rejects.csv").exists()
    seen = decided_blocks(monkeypatch)
    assert batch(source, out, "--resume").exit_code == 1
    assert seen == [2, 3]
    assert [out.read_bytes(), (tmp_path / "out.rejects.csv").read_bytes()] == whole(source, tmp_path)
    assert not list(tmp_path.glob(".*"))


def test_a_run_that_was_killed_goes_on_to_the_same_bytes(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = written(tmp_path / "out.csv", "old")
    killed = subprocess.run([sys.executable, "-c", KILLED, str(source), str(out)], check=False, capture_output=True, cwd=ROOT, timeout=120)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert out.read_text() == "old\n"
    kept = next(tmp_path.glob(".out.csv.*"))
    assert kept.stat().st_mode & 0o777 == 0o700
    seen = decided_blocks(monkeypatch)
    assert batch(source, out, "--resume").exit_code == 1
    assert seen == [2, 3]
    assert [out.read_bytes(), (tmp_path / "out.rejects.csv").read_bytes()] == whole(source, tmp_path)


def test_a_run_without_resume_begins_anew(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped(source, tmp_path / "out.csv", monkeypatch)
    seen = decided_blocks(monkeypatch)
    result = batch(source, tmp_path / "out.csv")
    assert (result.exit_code, "begun anew" in result.stderr) == (1, True)
    assert seen == [0, 1, 2, 3]


def test_resuming_what_never_began_begins(source: Path, tmp_path: Path) -> None:
    assert batch(source, tmp_path / "out.csv", "--resume").exit_code == 1
    assert (tmp_path / "out.csv").read_bytes() == whole(source, tmp_path)[0]


def test_a_run_does_not_go_on_with_other_cases(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped(source, tmp_path / "out.csv", monkeypatch)
    written(source, HEADER, *LINES, CAR)
    result = batch(source, tmp_path / "out.csv", "--resume")
    assert (result.exit_code, "file of cases" in result.stderr) == (2, True)


@pytest.mark.parametrize("more", [("--on", "2026-01-01"), ("--reading", "guides"), ("--columns", "toll"), ("--decision", "toll")])
def test_a_run_does_not_go_on_with_another_question(
    more: tuple[str, ...], source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped(source, tmp_path / "out.csv", monkeypatch)
    result = batch(source, tmp_path / "out.csv", "--resume", *more)
    assert (result.exit_code, "question" in result.stderr) == (2, True)


def test_an_interruption_while_answers_are_written_leaves_the_old_ones(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = written(tmp_path / "out.csv", "old")

    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupted)
        assert batch(source, out).exit_code == 130
    assert out.read_text() == "old\n"
    assert not list(tmp_path.glob("*.aside"))
    assert batch(source, out, "--resume").exit_code == 1
    assert out.read_bytes() == whole(source, tmp_path)[0]


def test_two_processes_write_what_one_writes(source: Path, tmp_path: Path) -> None:
    assert batch(source, tmp_path / "out.csv", "--jobs", "2").exit_code == 1
    assert [(tmp_path / name).read_bytes() for name in ("out.csv", "out.rejects.csv")] == whole(source, tmp_path)
