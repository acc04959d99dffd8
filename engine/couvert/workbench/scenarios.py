"""Which scenarios of the features passed, rule by rule: the record that the features' run writes, and the run that writes it anew."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, Generic, Protocol, TypeVar

from couvert.analysis.places import Places
from couvert.language.digest import digest
from couvert.language.rules import Ruleset

FEATURES: Final = "features"
RUN: Final = Path("tests", "test_features.py")
RECORD: Final = Path("build", "scenarios.json")


class NoScenariosError(Exception):
    """Nobody can tell which scenarios pass; the text says why."""


@dataclass(frozen=True, order=True)
class Scenario:
    """A scenario: its feature file, as people write it from the project's folder, and its name."""

    file: str
    name: str


@dataclass(frozen=True)
class Record:
    """What a run of the features showed: the scenarios that passed under each rule.

    `ruleset` and `features` are digests of what was run; `whole` tells whether every scenario was, or only a choice.
    """

    ruleset: str
    features: str
    whole: bool
    passed: Mapping[str, tuple[Scenario, ...]]

    def to_json(self) -> str:
        """Give the record as JSON text."""
        passed = {rule: [{"file": one.file, "name": one.name} for one in sorted(many)] for rule, many in self.passed.items()}
        document = {"ruleset": self.ruleset, "features": self.features, "whole": self.whole, "passed": passed}
        return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"

    def is_of(self, ruleset: Ruleset, features: Path) -> bool:
        """Tell whether it is a whole run of these features on this ruleset."""
        return self.whole and (self.ruleset, self.features) == (ruleset.digest, features_digest(features))


def read_record(path: Path) -> Record | None:
    """Read a record; None where there is none, or something else."""
    try:
        document: Any = json.loads(path.read_text(encoding="utf-8"))
        passed = {rule: tuple(Scenario(one["file"], one["name"]) for one in many) for rule, many in document["passed"].items()}
        return Record(document["ruleset"], document["features"], document["whole"], passed)
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def features_digest(features: Path) -> str:
    """Give the SHA-256 over every feature file of a folder."""
    return digest(features, suffixes=(".feature",))


def project_of(ruleset: Ruleset) -> Path | None:
    """Find the folder, around the ruleset's own, that holds features of its decisions and their run; None where there is none."""
    for folder in Places(ruleset).home.resolve().parents:
        if (folder / RUN).is_file() and any((folder / FEATURES / name).is_dir() for name in ruleset.decisions):
            return folder
    return None


def scenarios(ruleset: Ruleset, *, file: Path | None, tell: Callable[[str], None]) -> Record:
    """Give a record of the features on this ruleset: that in `file` (None: the project's own), made anew where it is of anything else.

    `tell` is told before the features are run. Raises NoScenariosError where there are no features, or where they cannot be run.
    """
    project = project_of(ruleset)
    if project is None:
        raise NoScenariosError(f"there are no features of `{ruleset.name}` here, so that nothing tells which of its scenarios pass")
    path = (file or project / RECORD).absolute()
    if file is not None and file.exists() and read_record(path) is None:
        raise NoScenariosError(f"`{file}` is no record of scenarios, and is left as it is")
    return up_to_date(Left(project, path, "--scenarios-out", read_record), ruleset, tell=tell)


class OfARun(Protocol):
    """What a run of the features leaves."""

    def is_of(self, ruleset: Ruleset, features: Path) -> bool:
        """Tell whether it is of a whole run of these features on this ruleset."""
        ...  # pragma: no cover


T = TypeVar("T", bound=OfARun)


@dataclass(frozen=True)
class Left(Generic[T]):
    """What a run of a project's features leaves in `path` where `option` asks for it; `read` gives None where none of it is there."""

    project: Path
    path: Path
    option: str
    read: Callable[[Path], T | None]


def up_to_date(left: Left[T], ruleset: Ruleset, *, tell: Callable[[str], None]) -> T:
    """Give what the features left, made anew where it is of anything else than these features on this ruleset. Raises NoScenariosError."""
    record = left.read(left.path)
    if record is not None and record.is_of(ruleset, left.project / FEATURES):
        return record
    why = "there is no record of them" if record is None else "the record of them is of something else"
    tell(f"running the features of `{ruleset.name}`, for {why}")
    record = _recorded(left)
    if not record.is_of(ruleset, left.project / FEATURES):
        raise NoScenariosError(f"the features in `{left.project}` run on something else than this ruleset, or not as a whole")
    return record


def _recorded(left: Left[T]) -> T:
    """Run the features through the library, and read the record that they leave. Raises NoScenariosError where they leave none."""
    project, path = left.project, left.path
    path.unlink(missing_ok=True)
    spread = ["--numprocesses", "auto"] if find_spec("xdist") else []
    options = ["--quiet", "--no-header", "-p", "no:cacheprovider", *spread, "--doors", "library", left.option, str(path)]
    command = [sys.executable, "-m", "pytest", *options, str(RUN)]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)  # noqa: S603 - our own Python
    record = left.read(path)
    if record is None:
        last = (done.stdout.strip() or done.stderr.strip()).rpartition("\n")[2]
        raise NoScenariosError(f"the features in `{project}` cannot be run: {last}")
    return record
