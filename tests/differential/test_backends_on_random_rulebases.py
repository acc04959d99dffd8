"""Both backends give the same answer on random rulebases: random facts, conditions and trees of exceptions with several parents."""

from typing import Any

from hypothesis import event, given
from hypothesis import strategies as st
from tests.differential.random_rulebases import CASES, EXAMPLES, FEWER_EXAMPLES, WHOLE_CASES, Facts, editions

from couvert.inference import reference
from couvert.inference.durable import DurableBackend
from couvert.rulebase import Edition

BACKEND = DurableBackend(memory=20_000_000)


@EXAMPLES
@given(editions(), st.lists(WHOLE_CASES | CASES, min_size=1, max_size=8))
def test_durable_rules_gives_the_answer_of_the_definition(edition: Edition, cases: list[Facts]) -> None:
    for case in cases:
        firing = reference.fire(edition, case)
        event(f"{len(firing.determining)} of {len(firing.activations)} determine")
        assert BACKEND.fire(edition, case) == firing


@FEWER_EXAMPLES
@given(editions(), editions(), st.lists(WHOLE_CASES | CASES, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_no_order_of_firings_or_of_facts_changes_an_answer(
    one: Edition, other: Edition, cases: list[Facts], order: Any
) -> None:  # a Random
    expected = [(edition, case, BACKEND.fire(edition, case)) for edition in (one, other) for case in cases]
    order.shuffle(expected)
    for edition, case, firing in expected:
        facts = list(case.items())
        order.shuffle(facts)
        assert BACKEND.fire(edition, dict(facts)) == firing
