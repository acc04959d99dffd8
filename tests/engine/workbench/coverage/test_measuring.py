"""What examples show of the toll law, what they lack, and what no case can show."""

from datetime import date
from pathlib import Path

import pytest
from tests.engine.law_fixtures import changed, toll_law
from tests.engine.workbench.toll_examples import BICYCLE, CAR_PAYS, LUXURY_MILK, MILK, SOME, crossing

from couvert.language.rules import Ruleset
from couvert.loading import load
from couvert.workbench.coverage.goals import AmountGoal, ConditionGoal, Goal, OutcomeGoal, RuleGoal, goals
from couvert.workbench.coverage.measuring import Count, Coverage, measure
from couvert.workbench.coverage.observing import Sought
from couvert.workbench.examples import Example
from couvert.workbench.expectations import Expectation
from couvert.workbench.trials import put, trial

TODAY = date(2026, 1, 1)
OLD = "an-old-voucher-is-for-the-office-to-judge"


def measured(*examples: Example, law: Ruleset | None = None) -> Coverage:
    return measure(put(examples, law or toll_law()), TODAY)


def shown(example: Example) -> frozenset[Goal]:
    return Sought(frozenset(goals(toll_law()))).shown(trial(example, toll_law()))


def condition(rule: str, place: int, *, truth: bool, alone: bool = False) -> ConditionGoal:
    return ConditionGoal("toll", rule, place, truth, alone)


def test_every_rule_condition_amount_and_outcome_is_a_goal() -> None:
    found = measured().counts
    assert (found["rules"].goals, found["amounts"].goals, found["conditions"].goals, found["pairs"].goals) == (11, 2, 36, 36)
    assert OutcomeGoal("toll", "toll", "refer") in goals(toll_law())


def test_a_rule_that_determines_is_shown_and_one_that_is_silenced_is_not() -> None:
    assert RuleGoal("toll", "milk-passes-free") in shown(MILK)
    assert RuleGoal("toll", "motor-vehicles-pay") not in shown(MILK)


def test_a_rule_of_another_reading_is_shown_where_a_dispute_is_demanded() -> None:
    assert {RuleGoal("toll", "luxury-milk-pays"), RuleGoal("toll", "milk-passes-free")} <= shown(LUXURY_MILK)


def test_conditions_are_shown_as_they_come_out_and_not_while_they_are_unknown() -> None:
    seen = shown(crossing("Unknown load", loads=None))
    assert condition("motor-vehicles-pay", 0, truth=True) in seen
    assert condition("bicycles-pass-free", 0, truth=False) in seen
    assert not {condition("milk-passes-free", 0, truth=True), condition("milk-passes-free", 0, truth=False)} & seen


def test_a_condition_decides_alone_where_the_others_let_it() -> None:
    old = {"date": "2026-01-01", "vouchers": [{"kind": "expired_model"}]}
    with_milk, without = shown(crossing("Milk", loads=["milk"], **old)), shown(crossing("No milk", **old))
    alone = [condition(OLD, 2, truth=truth, alone=True) for truth in (True, False)]
    assert alone[0] in without
    assert alone[1] in with_milk
    assert condition(OLD, 3, truth=False, alone=True) in with_milk
    assert condition(OLD, 3, truth=False, alone=True) not in without


def test_an_amount_is_shown_where_the_outcome_rests_on_it() -> None:
    assert AmountGoal("luxury_from", date(2024, 1, 1)) in shown(MILK)
    assert not any(isinstance(goal, AmountGoal) for goal in shown(BICYCLE))


def test_an_outcome_is_shown_where_it_is_demanded_itself_or_by_a_sum_made_of_it() -> None:
    assert OutcomeGoal("toll", "toll", "free") in shown(BICYCLE)
    assert OutcomeGoal("toll", "toll", "free") in shown(LUXURY_MILK)
    assert OutcomeGoal("toll", "papers", "milk_slip") in shown(MILK)
    assert OutcomeGoal("toll", "papers", "milk_slip") not in shown(crossing("Milk", Expectation("is", ("toll",), "free"), loads=["milk"]))
    assert OutcomeGoal("toll", "toll", "due") in shown(crossing("A sum", Expectation("is", ("amount",), "5.00")))
    referred = crossing("Old", Expectation("refers_to", value="bridge_office"), vouchers=[{"kind": "expired_model"}])
    assert OutcomeGoal("toll", "toll", "refer") in shown(referred)


def test_every_hole_has_a_case_that_fills_it() -> None:
    found = measured(*SOME)
    assert found.holes
    for goal, witness in found.holes.items():
        small = found.seeker.smallest(witness, goal)
        assert small is not None
        assert found.seeker.shows(small, goal)


def test_suggested_cases_fill_all_holes_and_none_twice() -> None:
    found = measured(CAR_PAYS, MILK)
    suggested = list(found.suggestions())
    filled = [goal for one in suggested for goal in one.goals]
    assert len(filled) == len(set(filled))
    assert set(filled) == set(found.holes)
    assert len(suggested) < len(filled)


def test_what_no_case_can_show_does_not_count(tmp_path: Path) -> None:
    law = load(
        changed(tmp_path, "toll/toll.yaml", 'crossing.vehicle == "bicycle"', 'crossing.vehicle == "bicycle" and crossing.axles <= 3')
    )
    found = measured(law=law)
    assert ConditionGoal("toll", "bicycles-pass-free", 1, truth=False, alone=True) in found.impossible
    assert ConditionGoal("toll", "bicycles-pass-free", 1, truth=False, alone=False) in found.holes


def test_one_decision_can_be_measured_by_itself() -> None:
    found = measure(put(SOME, toll_law()), TODAY, decision="pass_card")
    assert {goal.decision for goal in found.goals if not isinstance(goal, AmountGoal)} == {"pass_card"}
    assert found.counts["rules"] == Count(5, 0, 0)


@pytest.mark.parametrize(("count", "percent"), [(Count(3, 0, 2), 66.6), (Count(3, 1, 2), 100.0), (Count(0, 0, 0), 100.0)])
def test_the_share_is_rounded_down(count: Count, percent: float) -> None:
    assert count.percent == percent
