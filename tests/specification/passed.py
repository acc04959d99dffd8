"""Writes which scenarios passed, rule by rule, where `--scenarios-out` asks for it: the record that `couvert sources --trace` reads."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.scenario import scenario_wrapper_template_registry
from tests.specification.doors import DOORS
from tests.specification.outline import FEATURES, Outline, outlines, shown

import couvert
from couvert.workbench.scenarios import Record, Scenario, features_digest

PROPERTY = "scenario"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the run of the features be recorded, and be limited to some doors."""
    parser.addoption("--scenarios-out", metavar="PATH", help="write which scenarios passed, rule by rule, to this JSON file")
    parser.addoption("--doors", metavar="NAME[,NAME]", type=doors, help=f"run the features through these doors only: {', '.join(DOORS)}")


def doors(text: str) -> tuple[str, ...]:
    """Read the names of doors. Raises UsageError."""
    names = tuple(text.split(","))
    if not {*names} <= {*DOORS}:
        raise pytest.UsageError(f"--doors takes {', '.join(DOORS)}")
    return names


def pytest_configure(config: pytest.Config) -> None:
    """Record in the process that gathers all reports, and in no worker of it."""
    path = config.getoption("--scenarios-out")
    if path and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Recorder(Path(path)), "scenarios-out")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Have every report of a scenario name its file, its name and its door, so that it can be told in the process that gathers them."""
    scenario = scenario_of(getattr(item, "function", None))
    if scenario and isinstance(item, pytest.Function):
        item.user_properties.append((PROPERTY, [*scenario, item.callspec.params["door"]]))


def scenario_of(function: Callable[..., Any] | None) -> tuple[str, str] | None:
    """Give the file and the name of the scenario that a test function runs."""
    template = scenario_wrapper_template_registry.get(function) if callable(function) else None
    return (template.feature.filename, template.name) if template else None


class Recorder:
    """Gathers the reports of scenarios, and writes which of them passed."""

    def __init__(self, path: Path, files: Iterable[Outline] | None = None) -> None:
        """Write to `path` about the scenarios of these files: every feature file, unless told otherwise."""
        self.path, self.files = path, files
        self.ran: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self.failed: set[tuple[str, str]] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note that a scenario ran, and whether something in it did not pass."""
        for name, value in report.user_properties:
            if name == PROPERTY:
                file, scenario, door = value  # type: ignore[misc]  # what pytest_itemcollected has put there
                self.ran[file, scenario][door].add(report.nodeid)
                self.failed |= set() if report.passed else {(file, scenario)}

    def pytest_sessionfinish(self) -> None:
        """Write the record."""
        law = couvert.load()
        record = Record(law.digest, features_digest(FEATURES), whole=self.is_whole(), passed=self.passed())
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(record.to_json(), encoding="utf-8")

    def is_whole(self) -> bool:
        """Tell whether every row of every scenario ran, through one door at least."""
        rows: dict[tuple[str, str], int] = defaultdict(int)
        for file, name, _ in self.examples():
            rows[file, name] += 1
        return all(max(map(len, self.ran.get(one, {}).values()), default=0) >= count for one, count in rows.items())

    def passed(self) -> dict[str, tuple[Scenario, ...]]:
        """Give the scenarios that passed, in every row and through every door that was tried, under each rule."""
        under: dict[str, set[Scenario]] = defaultdict(set)
        for file, name, rules in self.examples():
            if (file, name) in self.ran and (file, name) not in self.failed:
                for rule in rules:
                    under[rule].add(Scenario(shown(Path(file)), name))
        return {rule: tuple(sorted(many)) for rule, many in under.items()}

    def examples(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Give file, name and rules of every row of every scenario."""
        files = outlines() if self.files is None else self.files
        return ((str(one.file), one.name, one.rules or ()) for outline in files for one in outline.examples)
