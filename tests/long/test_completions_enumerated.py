"""Answers say exactly what all completions give, on as many partial cases as `--cases` says."""

import pytest
from tests.differential.days_law import READ, day_cases, days_law
from tests.differential.enumerated import enumerated, mismatches
from tests.differential.enumerating import enumerable_cases, french_cases
from tests.engine.law_fixtures import toll_law

from couvert import decide, load

SEED = 1_000


def test_what_the_toll_law_leaves_possible_is_what_its_completions_give(request: pytest.FixtureRequest) -> None:
    for case, values in enumerable_cases(toll_law(), seed=SEED, count=request.config.getoption("--cases")):
        truth = enumerated(toll_law(), case, values)
        assert not list(mismatches(toll_law(), decide(case, ruleset=toll_law()), truth)), case


def test_what_the_law_of_the_land_leaves_possible_is_what_its_completions_give(request: pytest.FixtureRequest) -> None:
    for case, values in french_cases(load(), seed=SEED, count=request.config.getoption("--cases")):
        truth = enumerated(load(), case, values)
        assert not list(mismatches(load(), decide(case, ruleset=load()), truth)), case


def test_unknown_days_that_hang_together_are_told_exactly(request: pytest.FixtureRequest) -> None:
    for case, values in day_cases(seed=SEED, count=request.config.getoption("--cases")):
        truth = enumerated(days_law(), case, values)
        assert not list(mismatches(days_law(), decide(case, ruleset=days_law()), truth, READ)), case
