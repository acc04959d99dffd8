"""Every scenario of every feature, through every door. A file that breaks a gate stops the collection, with file and line."""

from collections.abc import Iterable
from functools import partial
from types import ModuleType

import pytest
from pytest_bdd import scenarios
from tests.specification.definitions import contexts, matching
from tests.specification.determining import owners
from tests.specification.doors import DOORS
from tests.specification.gates import problems, rules_without_example
from tests.specification.outline import Outline, outlines
from tests.specification.passed import scenario_of
from tests.specification.story import Story
from tests.steps import (
    answer,
    cover,
    household,
    need,
    person,
    plan,
    refund,
    registration,
    stay,
    studies,
    treating_doctor,
    trip,
    visit,
    work,
)

import couvert

STEPS: tuple[ModuleType, ...] = (
    answer,
    cover,
    household,
    need,
    person,
    plan,
    refund,
    registration,
    stay,
    studies,
    treating_doctor,
    trip,
    visit,
    work,
)
PROCESSES = 10
"""How many scenarios run as real processes as well."""

OUTLINES = outlines()
LAW = couvert.load()
FOUND = problems(OUTLINES, matches=partial(matching, among=contexts(STEPS)), known=owners(LAW))
if FOUND:
    pytest.fail("the features are not sound:\n" + "\n".join(FOUND), pytrace=False)

scenarios(".")


def in_processes(files: Iterable[Outline]) -> frozenset[tuple[str, str]]:
    """Choose the scenarios that run as real processes: plain ones, spread evenly over the files."""
    plain = [(str(one.file), one.name) for outline in files for one in outline.examples if not one.is_outline]
    every = max(1, len(plain) // PROCESSES)
    return frozenset(plain[::every][:PROCESSES])


CHOSEN = in_processes(OUTLINES)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each scenario through the library and the command line, and the chosen ones as real processes; or through `--doors` only."""
    scenario = scenario_of(metafunc.function)
    if scenario:
        metafunc.fixturenames.append("door")
        chosen = metafunc.config.getoption("--doors") or tuple(DOORS)
        metafunc.parametrize("door", [name for name in chosen if name != "process" or scenario in CHOSEN])


@pytest.fixture
def story(door: str) -> Story:
    """Give the story that a scenario tells, through one of the doors."""
    return Story(DOORS[door])


def test_every_scenario_is_run() -> None:
    bound = {scenario_of(function) for function in globals().values() if callable(function)} - {None}
    assert bound == {(str(one.file), one.name) for outline in OUTLINES for one in outline.examples}


def test_every_rule_has_an_example_in_which_it_determines() -> None:
    assert list(rules_without_example(OUTLINES, owners(LAW))) == []


def test_ten_scenarios_run_as_real_processes() -> None:
    assert len(CHOSEN) == PROCESSES
