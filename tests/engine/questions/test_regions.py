"""The regions of a case: what comes out of each is what the definition gives for it, and none breaks a constraint."""

import random
from typing import Any

import pytest
from tests.engine.law_fixtures import toll_law
from tests.engine.questions.measuring import partial_cases

from couvert import load
from couvert.asking import inquire
from couvert.inference.standing import stand
from couvert.language.conditions import Ref
from couvert.language.partial import Unknown
from couvert.questions.planner import Plan
from couvert.questions.regions import Builder, Regions
from couvert.questions.rows import members

LAWS = [
    (toll_law, "toll"),
    (toll_law, "pass_card"),
    *((load, name) for name in sorted(load().decisions) if name not in {"steps", "reimbursement"}),
]


def filled(regions: Regions, row: int) -> dict[Any, Any]:
    """Give the slots of a row with their values."""
    rows = regions.rows
    return {slot: values[rows.places[slot][row]] for slot, values in rows.classes.items()}


def resolved(value: Any, memory: Any) -> Any:
    """Give a value that is taken from a fact as the case knows it, or None."""
    looked = memory.look(value.path) if isinstance(value, Ref) else value
    return None if isinstance(looked, Unknown) else looked


@pytest.mark.parametrize(("law", "decision"), LAWS)
def test_every_region_comes_out_as_the_rules_say(law: Any, decision: str) -> None:
    source = random.Random(8)
    for _, case in zip(range(4), partial_cases(law(), decision, source, seed=8), strict=False):
        inquiry = inquire(case, ruleset=law(), decisions=[decision])
        plan = Plan(inquiry, decision, frozenset())
        regions = Builder(inquiry.rulebase, plan.memory, plan.asked).build()
        outcomes = regions.outcomes(decision, plan.asked[decision])
        for row in source.sample(list(members(regions.kept)), min(20, regions.kept.bit_count())):
            memory = plan.memory.supposing(filled(regions, row))
            standing = stand(inquiry.rulebase, memory, decision)
            assert not any(memory.breaks(one) for one in law().model.constraints)
            said = {(one.field, one.value) for one in standing.may_come() if one.held is not False}
            (marks,) = (marks for marks, rows in outcomes if rows >> row & 1)
            assert {(name, resolved(value, standing.memory)) for name, value in marks} == {
                (name, resolved(value, memory)) for name, value in said
            }


def test_few_regions_are_all_listed_and_of_many_the_same_sample_is_drawn_each_time() -> None:
    law = load()
    for case, whole in (({"need": {}}, True), ({"person": {}}, False)):
        inquiry = inquire({"on": "2026-11-23", **case}, ruleset=law)
        name = "finding_care" if whole else "affiliation"
        plan = Plan(inquiry, name, frozenset())
        one, other = (Builder(inquiry.rulebase, plan.memory, plan.asked).build() for _ in range(2))
        assert one.whole is whole
        assert (one.kept, one.rows.places) == (other.kept, other.rows.places)
