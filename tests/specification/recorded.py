"""Writes every example that passed, with what it demands, where `--examples-out` asks for it: what `couvert coverage` and `mutate` read."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from pytest_bdd.parser import Feature, Scenario, Step
from tests.specification.outline import FEATURES, outlines, read, shown
from tests.specification.story import Story

import couvert
from couvert.workbench import scenarios
from couvert.workbench.examples import Example, Examples, example
from couvert.workbench.scenarios import features_digest

PROPERTY = "example"
Row: TypeAlias = Mapping[str, Any]
"""An example as plain data."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the examples be recorded."""
    parser.addoption("--examples-out", metavar="PATH", help="write the examples that passed, with what each demands, as lines of JSON")


def pytest_configure(config: pytest.Config) -> None:
    """Record in the process that gathers all reports, and in no worker of it."""
    path = config.getoption("--examples-out")
    if path and not hasattr(config, "workerinput"):
        config.pluginmanager.register(ExampleRecorder(Path(path)), "examples-out")


def pytest_bdd_after_step(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario, step: Step) -> None:
    """Keep what a step told; once the scenario is told, have its report name the whole example."""
    if not request.config.getoption("--examples-out"):
        return
    story: Story = request.getfixturevalue("story")
    story.note(step.type, step.name)
    if step is scenario.steps[-1]:
        request.node.user_properties.append((PROPERTY, recorded(story, feature, scenario).to_document()))


def recorded(story: Story, feature: Feature, scenario: Scenario) -> Example:
    """Give the example that a story has become."""
    question = story.question()
    file, told = Path(feature.filename), [step.name for step in scenario.steps]
    row = next(one for one in read(file).examples if [step.text for step in one.steps] == told)
    return Example(
        scenarios.Scenario(shown(file), row.name),
        row.line,
        question.case,
        question.on.isoformat(),
        question.reading,
        question.decisions[0],
        tuple(story.expected),
        tuple(story.lines),
        feature.language,
    )


class ExampleRecorder:
    """Gathers the reports of examples, and writes those that passed."""

    def __init__(self, path: Path) -> None:
        """Write to `path`."""
        self.path = path
        self.found: dict[tuple[str, int], Row] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the example of a test that passed."""
        for name, one in report.user_properties:
            if name == PROPERTY and report.when == "call" and report.passed:
                self.found[one["file"], one["line"]] = one  # type: ignore[index]  # as recorded above

    def pytest_sessionfinish(self) -> None:
        """Write the examples, in the order in which they stand in the features."""
        written = {(shown(one.file), one.line) for outline in outlines() for one in outline.examples}
        found = tuple(example(self.found[one]) for one in sorted(self.found))
        examples = Examples(found, couvert.load().digest, features_digest(FEATURES), whole=written <= self.found.keys())
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(examples.to_lines(), encoding="utf-8")
