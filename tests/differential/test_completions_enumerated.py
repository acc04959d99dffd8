"""Answers on partial cases say exactly what comes out of all completions: possible values, sets, and the facts that are missing."""

import pytest
from tests.differential.days_law import READ, day_cases, days_law
from tests.differential.enumerated import enumerated, mismatches
from tests.differential.enumerating import enumerable_cases, french_cases
from tests.differential.witnesses import unproved
from tests.engine.law_fixtures import toll_law

from couvert import decide, load


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_the_toll_law_leaves_possible_is_what_its_completions_give(seed: int) -> None:
    for case, values in enumerable_cases(toll_law(), seed=seed, count=20):
        truth = enumerated(toll_law(), case, values)
        assert truth.outcomes
        assert not list(mismatches(toll_law(), decide(case, ruleset=toll_law()), truth)), case


def test_what_the_law_of_the_land_leaves_possible_is_what_its_completions_give() -> None:
    for case, values in french_cases(load(), seed=1, count=6):
        truth = enumerated(load(), case, values)
        assert truth.outcomes
        assert not list(mismatches(load(), decide(case, ruleset=load()), truth)), case


def test_unknown_days_that_hang_together_are_told_exactly() -> None:
    for case, values in day_cases(seed=1, count=12):
        truth = enumerated(days_law(), case, values)
        assert truth.outcomes
        assert not list(mismatches(days_law(), decide(case, ruleset=days_law()), truth, READ)), case


def test_records_that_are_supposed_keep_the_constraints_between_their_leaves() -> None:
    case = {"on": "2026-03-01", "person": {"visit": "2026-03-05", "departure": "2026-03-05"}}

    assert decide(case, ruleset=days_law()).decisions["papers"].possible == {"answer": ("a", "d")}
    assert not list(unproved(days_law(), case, "papers", reading="plain"))


@pytest.mark.parametrize("decisions", [None, ["papers"]])
def test_a_gap_of_one_day_between_two_records_is_found(decisions: list[str] | None) -> None:
    papers = [{"kind": "blue", "valid_from": "2026-03-02"}, {"kind": "green", "valid_until": "2026-02-28"}]
    case = {"on": "2026-03-01", "person": {"papers": papers, "departure": "2026-03-04"}}

    told = decide(case, ruleset=days_law(), decisions=decisions).decisions["papers"]
    assert told.possible["answer"] == ("a", "b", "c", "d")
