"""Examines the installation: what Couvert needs, what is there, and how to mend what is not."""

import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from couvert.inference.rebuild import rebuild_command
from couvert.loading import GROUP, installed, load

OLDEST_PYTHON: Final = (3, 11)
TIME_ZONE: Final = "Europe/Paris"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that Couvert needs: its name, whether it is there, what was found, and how to mend it (None when it is there)."""

    name: str
    ok: bool
    found: str
    mend: str | None = None


def examine() -> tuple[Check, ...]:
    """Check everything, in the order in which to mend it."""
    engine = inference_engine()
    return (python(), compiler(needed=not engine.ok), headers(needed=not engine.ok), engine, *rulesets(), time_zone())


def python() -> Check:
    """Check that this Python is one that Couvert runs on."""
    found = f"{'.'.join(map(str, sys.version_info[:3]))}, {sys.executable}"
    mend = f"install Python {'.'.join(map(str, OLDEST_PYTHON))} or newer"
    return _check("Python", found=found, mend=mend, ok=sys.version_info >= OLDEST_PYTHON)


def compiler(*, needed: bool) -> Check:
    """Check that there is a C compiler; it is needed only while the inference engine is not built."""
    command = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")[0]
    return _for_building("C compiler", thing=command, path=shutil.which(command), package="gcc", needed=needed)


def headers(*, needed: bool) -> Check:
    """Check that the headers of this Python are there; they are needed only while the inference engine is not built."""
    header = Path(sysconfig.get_path("include"), "Python.h")
    path = str(header) if header.exists() else None
    return _for_building("Python headers", thing=str(header), path=path, package="python3-dev", needed=needed)


def inference_engine() -> Check:
    """Check that durable-rules can be imported, in a process of its own: a faulty build can take its process down."""
    command = (sys.executable, "-c", "import durable_rules_engine as e; print(e.__file__)")
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own Python
    found = done.stdout.strip() or _last_line(done.stderr) or f"its import ended with code {done.returncode}"
    return _check("inference engine", found=found, mend=rebuild_command(), ok=done.returncode == 0)


def rulesets() -> tuple[Check, ...]:
    """Check that there is a ruleset, and that each one loads."""
    names = sorted(installed())
    none = Check("rulesets", ok=False, found=f"none in the entry-point group {GROUP}", mend="install couvert anew")
    return tuple(map(ruleset, names)) or (none,)


def ruleset(name: str) -> Check:
    """Check that an installed ruleset loads. It holds Python of its own, and so it can fail in any way."""
    try:
        found, ok = f"version {load(name).version}", True
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what was found
        found, ok = f"{type(error).__name__}: {error}", False
    return _check(f"ruleset {name}", found=found, mend=f"correct {name}, or install another version of it", ok=ok)


def time_zone() -> Check:
    """Check that today in Paris can be told."""
    try:
        ZoneInfo(TIME_ZONE)
    except ZoneInfoNotFoundError as error:
        return Check("time zones", ok=False, found=str(error), mend=f"{shlex.quote(sys.executable)} -m pip install tzdata")
    return Check("time zones", ok=True, found=TIME_ZONE)


def _for_building(name: str, *, thing: str, path: str | None, package: str, needed: bool) -> Check:
    found = path or f"no `{thing}`" + ("" if needed else ", and none needed: the inference engine is built")
    return _check(name, found=found, mend=f"on Debian, apt-get install {package}", ok=path is not None or not needed)


def _check(name: str, *, found: str, mend: str, ok: bool) -> Check:
    return Check(name, ok=ok, found=found, mend=None if ok else mend)


def _last_line(text: str) -> str:
    return text.strip().rpartition("\n")[2]
