"""Set Couvert up and use it, with nothing but Python and a C compiler.

python3 bootstrap.py run [ARGUMENT ...]     couvert, with these arguments
python3 bootstrap.py test [ARGUMENT ...]    everything that a change has to pass; with arguments, pytest alone, with these

The first use builds the folder `.venv`, or the one that COUVERT_VENV names, from the two lock files.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the point is to tell those who have an older one
    sys.exit("couvert needs Python 3.11 or newer; this is Python " + sys.version.split()[0])
if sys.platform == "win32":
    sys.exit("couvert runs on Linux and macOS; on Windows, use the Windows Subsystem for Linux")

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sysconfig
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent
VENV: Final = Path(os.environ.get("COUVERT_VENV") or ROOT / ".venv").absolute()
PROGRAMS: Final = VENV / "bin"
STAMP: Final = VENV / "couvert-stamp"
LOCK: Final = ROOT / "requirements.lock"
BUILD_LOCK: Final = ROOT / "requirements-build.lock"

# Without them, durable-rules is built unoptimised, and calls a function that Python 3.13 dropped. It overwrites CFLAGS.
BUILD_FLAGS: Final = "-O2 -DPyEval_CallObject=PyObject_CallObject"

PROVED: Final = ("language", "inference", "analysis")
BESIDE: Final = ("interfaces", "questions", "reasons", "workbench", "test_recalled.py")
"""The parts of the engine whose tests run without their branches being counted, which takes three times as long."""
THEM: Final = " ".join(f"tests/engine/{part}" for part in BESIDE)
WITHOUT_THEM: Final = " ".join(f"--ignore=tests/engine/{part}" for part in BESIDE)
RECORDS: Final = "--scenarios-out build/scenarios.json --examples-out build/examples.ndjson"
GATE: Final = (
    ("lint", "ruff check"),
    ("format", "ruff format --check"),
    ("types", "mypy --strict engine/couvert rulesets/couvert_fr bootstrap.py"),
    ("architecture", "lint-imports"),
    ("tests of the engine, and the branches that they take", f"pytest --numprocesses auto --cov --cov-report= tests/engine {WITHOUT_THEM}"),
    *((f"coverage of {part}", f"coverage report --include=engine/couvert/{part}/* --fail-under=100") for part in PROVED),
    ("tests of the rest of the engine and of the packaging", f"pytest --numprocesses auto {THEM} tests/packaging"),
    ("proof of the law", "couvert check"),
    ("tests of the law", f"pytest --numprocesses auto --ignore=tests/engine --ignore=tests/packaging {RECORDS}"),
    ("measure of the features", "couvert coverage --fail-under 100"),
    ("trace of the guides", "couvert sources --trace seeds --holes"),
)


def main(arguments: Sequence[str]) -> None:
    """Do what the first argument says, with the rest."""
    tasks = {"run": run, "test": test}
    if not arguments or arguments[0] not in tasks:
        sys.exit(__doc__)
    with environment():
        tasks[arguments[0]](arguments[1:])


def run(arguments: Sequence[str]) -> None:
    """Become couvert, so that its output, its exit code and its signals are its own."""
    os.execv(PROGRAMS / "couvert", ["couvert", *arguments])  # noqa: S606 - no shell is wanted


def test(arguments: Sequence[str]) -> None:
    """Take the steps of the gate one by one, up to the first that fails; with arguments, only pytest, with these."""
    steps = [("tests", ["pytest", *arguments])] if arguments else [(name, command.split()) for name, command in GATE]
    for name, (program, *options) in steps:
        say(f"== {name}: {' '.join([program, *options])}")
        if subprocess.run([PROGRAMS / program, *options], cwd=ROOT, env=surroundings(), check=False).returncode:
            sys.exit(f"== failed: {name}")
    say("== passed")


@contextlib.contextmanager
def environment() -> Iterator[None]:
    """Have the environment ready, and let nobody rebuild it while it is used."""
    VENV.parent.mkdir(parents=True, exist_ok=True)
    with VENV.with_name(f"{VENV.name}.lock").open("w") as lock:
        os.set_inheritable(lock.fileno(), True)  # noqa: FBT003 - a positional-only parameter
        fcntl.flock(lock, fcntl.LOCK_SH)
        while not is_ready():
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not is_ready():
                set_up()
            fcntl.flock(lock, fcntl.LOCK_SH)
        yield


def is_ready() -> bool:
    """Tell whether the environment was finished, by this Python, from these lock files."""
    return STAMP.exists() and STAMP.read_text() == stamp() and (PROGRAMS / "python").exists()


def stamp() -> str:
    """Digest everything that the environment is made from."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    made_from = (LOCK.read_text(), BUILD_LOCK.read_text(), repr(project), BUILD_FLAGS, sys.version, str(ROOT), str(VENV))
    return hashlib.sha256("\0".join(made_from).encode()).hexdigest()


def set_up() -> None:
    """Build the environment from nothing. The stamp comes last: half an environment is never taken for a whole one."""
    refuse_what_cannot_work()
    say(f"couvert: setting up {VENV}, once, in about a minute")
    STAMP.unlink(missing_ok=True)
    quietly(sys.executable, "-m", "venv", "--clear", VENV)
    install("--require-hashes", "--only-binary=:all:", "--requirement", BUILD_LOCK)
    install("--require-hashes", "--no-cache-dir", "--use-pep517", "--requirement", inference_engine())
    install("--require-hashes", "--only-binary=:all:", "--requirement", LOCK)
    install("--editable", ROOT)
    quietly(PROGRAMS / "python", "-m", "pip", "check", "--disable-pip-version-check")
    quietly(PROGRAMS / "python", "-c", "import durable_rules_engine")
    STAMP.write_text(stamp())


def refuse_what_cannot_work() -> None:
    """Stop, naming everything that is missing, or that would be lost."""
    missing = list(lacks())
    if missing:
        sys.exit("\n- ".join(["couvert cannot be set up, because this is missing:", *missing]))
    if VENV.exists() and not (VENV / "pyvenv.cfg").exists() and any(VENV.iterdir()):
        sys.exit(f"`{VENV}` is no Python environment and would be cleared: name another folder with COUVERT_VENV")


def lacks() -> Iterator[str]:
    """Name what this machine lacks, and how to get it."""
    if not importlib.util.find_spec("ensurepip"):
        yield "Python's modules venv and ensurepip (Debian: apt-get install python3-venv)"
    compiler = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")[0]
    if not shutil.which(compiler):
        yield f"a C compiler, here `{compiler}` (Debian: apt-get install gcc)"
    header = Path(sysconfig.get_path("include"), "Python.h")
    if not header.exists():
        yield f"Python's headers, here `{header}` (Debian: apt-get install python3-dev)"


def inference_engine() -> Path:
    """Write out the requirement that is built here, alone: from pip's cache it could come built with other flags."""
    pinned = re.search(r"^durable-rules==.*?(?<!\\)$", LOCK.read_text(), re.MULTILINE | re.DOTALL)
    if not pinned:
        sys.exit(f"`{LOCK}` does not pin durable-rules")
    file = VENV / "inference-engine.txt"
    file.write_text(pinned[0])
    return file


def install(*options: str | Path) -> None:
    """Have the environment's own pip install just this, with the pinned build tools: the lock files leave nothing to be resolved."""
    options = ("--disable-pip-version-check", "--no-build-isolation", "--no-deps", *options)
    quietly(PROGRAMS / "python", "-m", "pip", "install", *options)


def quietly(*command: str | Path) -> None:
    """Run a command, and show what it printed only if it fails."""
    done = subprocess.run(
        command, cwd=ROOT, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace", check=False
    )
    if done.returncode:
        say(done.stdout)
        sys.exit(f"couvert: setting up failed at: {shlex.join(map(str, command))}")


def surroundings() -> dict[str, str]:
    """Give the variables that our programs see: the environment is first on the path, and the build flags are set."""
    flags = " ".join(filter(None, (os.environ.get("CPPFLAGS"), BUILD_FLAGS)))
    path = os.pathsep.join((str(PROGRAMS), os.environ.get("PATH", os.defpath)))
    return {**os.environ, "CPPFLAGS": flags, "PATH": path, "VIRTUAL_ENV": str(VENV)}


def say(text: str) -> None:
    """Tell the person something; standard output is left to couvert."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
