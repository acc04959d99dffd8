"""The doctor finds what an installation lacks, and says how to mend it."""

import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from couvert.inference.rebuild import rebuild_command
from couvert.workbench import doctor
from couvert.workbench.doctor import Check

FLAGS = 'CPPFLAGS="-O2 -DPyEval_CallObject=PyObject_CallObject"'
VersionInfo = namedtuple("VersionInfo", "major minor micro")  # noqa: PYI024 - compares with tuples, as Python's own does


def test_this_installation_lacks_nothing() -> None:
    checks = doctor.examine()
    assert [check for check in checks if not check.ok or check.mend] == []
    assert [check.name for check in checks] == [
        "Python",
        "C compiler",
        "Python headers",
        "inference engine",
        "ruleset couvert_fr",
        "time zones",
    ]


def test_the_rebuild_command_is_for_the_python_that_runs() -> None:
    assert rebuild_command() == f"{FLAGS} {sys.executable} -m pip install --force-reinstall --no-cache-dir durable-rules==2.0.28"


def test_a_python_in_a_folder_with_a_space_is_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/my python/bin/python")
    assert "'/my python/bin/python' -m pip" in rebuild_command()


def test_an_old_python_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", VersionInfo(3, 10, 13))
    check = doctor.python()
    assert not check.ok
    assert check.found.startswith("3.10.13, ")
    assert check.mend == "install Python 3.11 or newer"


def test_a_missing_compiler_is_found_by_the_name_that_building_would_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "no-such-compiler -m64")
    assert doctor.compiler(needed=True) == Check(
        "C compiler", ok=False, found="no `no-such-compiler`", mend="on Debian, apt-get install gcc"
    )


def test_a_compiler_that_is_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", sys.executable)
    assert doctor.compiler(needed=True) == Check("C compiler", ok=True, found=sys.executable)


@pytest.fixture
def without_headers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(doctor.sysconfig, "get_path", lambda _: str(tmp_path))
    return tmp_path / "Python.h"


def test_missing_headers_are_found(without_headers: Path) -> None:
    assert doctor.headers(needed=True) == Check(
        "Python headers", ok=False, found=f"no `{without_headers}`", mend="on Debian, apt-get install python3-dev"
    )


def test_headers_that_are_there_are_named(without_headers: Path) -> None:
    without_headers.touch()
    assert doctor.headers(needed=True) == Check("Python headers", ok=True, found=str(without_headers))


def test_nothing_is_needed_to_build_an_inference_engine_that_is_built(without_headers: Path) -> None:
    found = f"no `{without_headers}`, and none needed: the inference engine is built"
    assert doctor.headers(needed=False) == Check("Python headers", ok=True, found=found)


@pytest.mark.parametrize(
    ("code", "printed", "found"),
    [
        pytest.param(
            1, "Traceback\nImportError: undefined symbol: PyEval_CallObject\n", "ImportError: undefined symbol: PyEval_CallObject"
        ),
        pytest.param(-11, "", "its import ended with code -11"),
    ],
    ids=["that cannot be imported", "that takes its process down"],
)
def test_an_inference_engine_is_to_be_built_anew(monkeypatch: pytest.MonkeyPatch, code: int, printed: str, found: str) -> None:
    monkeypatch.setattr(doctor.subprocess, "run", lambda *args, **_: subprocess.CompletedProcess(args, code, "", printed))
    assert doctor.inference_engine() == Check("inference engine", ok=False, found=found, mend=rebuild_command())


def test_what_building_needs_is_asked_for_while_the_inference_engine_is_not_built(
    monkeypatch: pytest.MonkeyPatch, without_headers: Path
) -> None:
    monkeypatch.setattr(doctor.subprocess, "run", lambda *args, **_: subprocess.CompletedProcess(args, 1, "", "ImportError"))
    lacking = [check.name for check in doctor.examine() if not check.ok]
    assert not without_headers.exists()
    assert lacking == ["Python headers", "inference engine"]


def test_an_installation_without_rulesets_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "installed", dict)
    none = Check("rulesets", ok=False, found="none in the entry-point group couvert.rulesets", mend="install couvert anew")
    assert doctor.rulesets() == (none,)


def test_a_ruleset_that_does_not_load_is_found_and_the_others_are_still_examined(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "installed", lambda: {"couvert_xx": None, "couvert_fr": None})
    good, bad = doctor.rulesets()
    assert good.ok
    assert bad.name == "ruleset couvert_xx"
    assert not bad.ok
    assert bad.found.startswith("RulesetError: no ruleset `couvert_xx` is installed")
    assert bad.mend == "correct couvert_xx, or install another version of it"


def test_missing_time_zones_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "TIME_ZONE", "Europe/Nowhere")
    check = doctor.time_zone()
    assert not check.ok
    assert "Europe/Nowhere" in check.found
    assert check.mend == f"{sys.executable} -m pip install tzdata"
