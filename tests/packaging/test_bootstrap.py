"""Setting up leaves a whole environment or none, and says what is missing."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def bootstrap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    monkeypatch.setenv("COUVERT_VENV", str(tmp_path / "venv"))
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "bootstrap.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def finished(bootstrap: ModuleType) -> ModuleType:
    """An environment that looks as one does whose set-up has ended."""
    bootstrap.PROGRAMS.mkdir(parents=True)
    (bootstrap.PROGRAMS / "python").touch()
    bootstrap.STAMP.write_text(bootstrap.stamp())
    return bootstrap


def test_a_finished_environment_is_used_as_it_is(finished: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finished, "set_up", lambda: pytest.fail("was set up again"))
    with finished.environment():
        assert finished.is_ready()


@pytest.mark.parametrize("name", ["LOCK", "BUILD_LOCK"])
def test_an_environment_from_another_lock_file_is_stale(
    finished: ModuleType, name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "other.lock"
    other.write_text("six==1.17.0\n")
    monkeypatch.setattr(finished, name, other)
    assert not finished.is_ready()


def test_an_environment_of_another_python_is_stale(finished: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version", "3.99.0 (main)")
    assert not finished.is_ready()


def test_an_environment_whose_python_is_gone_is_stale(finished: ModuleType) -> None:
    (finished.PROGRAMS / "python").unlink()
    assert not finished.is_ready()


def test_a_set_up_that_fails_leaves_no_stamp(finished: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    (finished.VENV / "pyvenv.cfg").touch()
    monkeypatch.setattr(sys, "executable", "false")
    with pytest.raises(SystemExit, match="setting up failed at: false -m venv --clear"):
        finished.set_up()
    assert not finished.STAMP.exists()


def test_a_folder_that_is_no_environment_is_left_alone(bootstrap: ModuleType) -> None:
    bootstrap.VENV.mkdir()
    (bootstrap.VENV / "thesis.odt").touch()
    with pytest.raises(SystemExit, match="is no Python environment"):
        bootstrap.set_up()
    assert (bootstrap.VENV / "thesis.odt").exists()


def test_everything_that_is_missing_is_named_at_once(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(bootstrap.sysconfig, "get_path", lambda _: str(tmp_path))
    with pytest.raises(SystemExit) as stopped:
        bootstrap.refuse_what_cannot_work()
    assert [line.partition("apt-get install ")[2] for line in str(stopped.value).split("\n")] == [
        "",
        "python3-venv)",
        "gcc)",
        "python3-dev)",
    ]


def test_the_build_flags_are_added_to_those_that_are_set(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CPPFLAGS", "-I/opt/include")
    assert bootstrap.surroundings()["CPPFLAGS"] == f"-I/opt/include {bootstrap.BUILD_FLAGS}"
    monkeypatch.delenv("CPPFLAGS")
    assert bootstrap.surroundings()["CPPFLAGS"] == bootstrap.BUILD_FLAGS


def test_the_inference_engine_is_installed_alone_with_its_hash(bootstrap: ModuleType) -> None:
    bootstrap.VENV.mkdir()
    written = bootstrap.inference_engine().read_text().split("\n")
    assert written[0] == "durable-rules==2.0.28 \\"
    assert [line for line in written[1:] if not line.strip().startswith(("--hash=sha256:", "#"))] == []


@pytest.mark.parametrize(("failing", "taken"), [("false", ["first", "second"]), ("true", ["first", "second", "third"])])
def test_the_gate_stops_at_the_first_step_that_fails(
    bootstrap: ModuleType, failing: str, taken: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "PROGRAMS", Path("/usr/bin"))
    monkeypatch.setattr(bootstrap, "GATE", (("first", "true"), ("second", failing), ("third", "true")))
    ended = None
    try:
        bootstrap.test([])
    except SystemExit as error:
        ended = str(error)
    said = [line.split(":")[0].removeprefix("== ") for line in capsys.readouterr().err.splitlines()]
    assert [word for word in said if word != "passed"] == taken
    assert ended == (None if failing == "true" else "== failed: second")


@pytest.mark.parametrize("arguments", [[], ["--help"], ["tset"]])
def test_anything_but_its_two_tasks_is_answered_with_its_use(arguments: list[str], tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, ROOT / "bootstrap.py", *arguments],
        env={**os.environ, "COUVERT_VENV": str(tmp_path / "venv")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 1
    assert "python3 bootstrap.py run [ARGUMENT ...]" in told.stderr
    assert not (tmp_path / "venv").exists()
