"""What all tests share: the steps of the features, and how tags of features become tests."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_bdd.parser import Scenario, Step
from tests.specification.determining import silent_rules
from tests.specification.outline import RULE_TAG, rule_ids

import couvert

os.environ.setdefault("COUVERT_CACHE_DIR", str(Path(__file__).parents[1] / "build" / "cache"))

pytest_plugins = [
    "tests.specification.passed",
    "tests.specification.recorded",
    "tests.steps.cover",
    "tests.steps.household",
    "tests.steps.need",
    "tests.steps.person",
    "tests.steps.plan",
    "tests.steps.refund",
    "tests.steps.registration",
    "tests.steps.stay",
    "tests.steps.studies",
    "tests.steps.treating_doctor",
    "tests.steps.trip",
    "tests.steps.visit",
    "tests.steps.work",
    "tests.steps.answer",  # last, for it imports others, and pytest rewrites assertions only in what was not imported yet
]


def pytest_bdd_apply_tag(tag: str) -> bool | None:
    """Keep the tags of rules to the feature files: they are no marks of pytest. Any other tag must be a declared mark."""
    return True if tag.startswith(RULE_TAG) else None


def pytest_bdd_after_step(request: pytest.FixtureRequest, scenario: Scenario, step: Step) -> None:
    """Once a scenario is told, check that the rules that it stands under have determined in the answer that it got."""
    if scenario.rule and step is scenario.steps[-1]:
        silent = list(silent_rules(request.getfixturevalue("story"), rule_ids(scenario.rule.tags), couvert.load()))
        assert not silent, "\n".join(silent)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden files be written anew: look at the difference before you keep it."""
    parser.addoption("--update-golden", action="store_true", help="write the files in tests/golden anew")
    parser.addoption("--spark", action="store_true", help="collect tests/spark, which needs Spark and Java 17")
    parser.addoption(
        "--cases", type=int, default=0, help="how many random cases the tests in tests/long take, of each kind; none by default"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Have only the first row of each outline go through the command line as well, unless `--doors` is given: rows differ in facts."""
    if config.getoption("--doors"):
        return
    scenarios, kept, left = set[str](), list[pytest.Item](), list[pytest.Item]()
    for item in items:
        scenario = f"{item.path}::{getattr(item, 'originalname', item.name)}" if _door(item) == "command line" else None
        (left if scenario in scenarios else kept).append(item)
        scenarios |= {scenario} if scenario else set()
    items[:] = kept
    config.hook.pytest_deselected(items=left)


def _door(item: pytest.Item) -> str | None:
    """Tell through which door a scenario goes; None for other tests."""
    call = getattr(item, "callspec", None)
    return call.params.get("door") if call else None


@pytest.fixture(name="golden")
def _golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with a file in tests/golden, or write the file where `--update-golden` asks for it."""

    def compare(name: str, text: str) -> None:
        path = Path(__file__).parent / "golden" / name
        if request.config.getoption("--update-golden"):
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare
