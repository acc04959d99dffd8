"""A small project around the toll law: a feature, and a run of it that records whatever it is told to."""

import json
import shutil
from pathlib import Path
from typing import Any

from tests.engine.law_fixtures import HOME

from couvert.language.digest import digest
from couvert.language.rules import Ruleset
from couvert.loading import load
from couvert.workbench.scenarios import features_digest

FEATURE = "features/toll/milk.feature"
PASSED = {
    "milk-passes-free": [{"file": FEATURE, "name": "Milk passes"}, {"file": FEATURE, "name": "Milk and wood pass"}],
    "a-voucher-lets-pass": [{"file": "features/toll/vouchers.feature", "name": "A voucher of the day"}],
}
CONFTEST = """
import pathlib


def pytest_addoption(parser):
    parser.addoption("--scenarios-out")
    parser.addoption("--examples-out")
    parser.addoption("--doors")


def pytest_configure(config):
    if hasattr(config, "workerinput"):
        return
    (config.rootpath / "runs.txt").open("a").write(config.getoption("--doors") + "\\n")
    for option, ready in (("--scenarios-out", "ready.json"), ("--examples-out", "ready.ndjson")):
        if config.getoption(option):
            pathlib.Path(config.getoption(option)).parent.mkdir(exist_ok=True)
            pathlib.Path(config.getoption(option)).write_text((config.rootpath / ready).read_text())
"""


def toll_project(folder: Path) -> Path:
    """Write the project; its run records a whole run of its features. Gives its folder."""
    shutil.copytree(HOME, folder / "rulesets" / "toll_law", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / FEATURE).parent.mkdir(parents=True)
    (folder / FEATURE).write_text("Feature: Milk\n", encoding="utf-8")
    (folder / "tests").mkdir()
    (folder / "tests" / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (folder / "tests" / "test_features.py").write_text("def test_nothing():\n    pass\n", encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    ready(folder)
    return folder


def law_of(project: Path) -> Ruleset:
    """Load the law of the project."""
    return load(project / "rulesets" / "toll_law")


def ready(project: Path, **changes: Any) -> None:
    """Have the next run record what passes in a whole run of the project as it stands, save for some changes."""
    record = {"ruleset": digest(project / "rulesets" / "toll_law"), "features": features_digest(project / "features"), "whole": True}
    (project / "ready.json").write_text(json.dumps({**record, "passed": PASSED, **changes}), encoding="utf-8")


def runs(project: Path) -> list[str]:
    """Give the doors of each run of the features so far."""
    path = project / "runs.txt"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []
