"""All ways of firing give the same: the definition, durable-rules, signatures, the solver's encoding and a second engine, CLIPS.

Here is a sample: `tests/long/test_engines.py` takes more cases of the law of the land, and every region of its small editions.
"""

import random
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.differential.engines import OneEdition, WholeLaw
from tests.differential.random_cases import complete_cases
from tests.differential.random_rulebases import CASES, FEWER_EXAMPLES, WHOLE_CASES, Facts, atoms, editions
from tests.differential.regions import columns, drawn, literals
from tests.differential.second_engine import SecondEngine
from tests.engine.law_fixtures import toll_law

from couvert import load
from couvert.inference import reference
from couvert.inference.durable import CompiledEdition, DurableBackend, load_engine
from couvert.language.conditions import And, Atom, Condition, Or
from couvert.language.facts import Kind
from couvert.language.rules import Rule
from couvert.rulebase import Edition, rulebases

DAYS = (date(2017, 4, 6), date(2021, 8, 11), date(2024, 11, 24), date(2026, 11, 23))
TOLL = rulebases(toll_law())["official"]
ENGINE, SECOND = DurableBackend(memory=20_000_000), SecondEngine()


def told_of_days(atom: Atom) -> bool:
    """Tell whether a day may follow those that the atom names: the encoding looks at the next one."""
    return date.max not in literals(atom)


def joined(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    """Draw conditions of one part at least, as rule files have them."""
    some = st.lists(parts, min_size=1, max_size=3).map(tuple)
    return st.builds(And, some) | st.builds(Or, some)


CONDITIONS = st.recursive(atoms().filter(told_of_days), joined, max_leaves=6)


def test_all_engines_agree_on_random_cases_of_the_law_of_the_land() -> None:
    whole_law, order = WholeLaw(load()), random.Random(1)
    for case in islice(complete_cases(load(), seed=1, on=DAYS), 40):
        assert not list(whole_law.disagreeing(case, order)), case


@pytest.mark.parametrize("decision", sorted(load().decisions))
def test_all_engines_agree_on_regions_of_an_edition(decision: str) -> None:
    for rulebase in rulebases(load()).values():
        one = OneEdition(rulebase.editions[decision][-1], rulebase)
        for facts in islice(drawn(columns(one.edition), seed=3), 100):
            assert not list(one.disagreeing(facts)), facts


@FEWER_EXAMPLES
@given(editions(CONDITIONS), st.lists(WHOLE_CASES | CASES, min_size=1, max_size=4))
def test_all_engines_agree_on_random_rulebases(edition: Edition, cases: list[Facts]) -> None:
    one = OneEdition(edition, TOLL, (ENGINE, SECOND))
    for facts in cases:
        assert not list(one.disagreeing(facts))


@settings(FEWER_EXAMPLES, max_examples=40)
@given(editions(), WHOLE_CASES, st.randoms(use_true_random=False))
def test_facts_that_come_one_at_a_time_give_what_those_known_so_far_give_together(edition: Edition, facts: Facts, order: Any) -> None:
    arriving = dict(order.sample(list(facts.items()), len(facts)))

    standing = list(SECOND.fire_after_each(edition, arriving))

    for place, firing in enumerate(standing, start=1):
        so_far = dict(islice(arriving.items(), place))
        assert firing == ENGINE.fire(edition, so_far) == reference.fire(edition, so_far)
    assert standing[-1] == SECOND.fire(edition, facts)


@pytest.mark.parametrize("decision", sorted(load().decisions))
def test_no_order_of_what_durable_rules_is_told_changes_an_answer(decision: str) -> None:
    edition, order = rulebases(load())["official"].editions[decision][-1], random.Random(5)
    compiled = CompiledEdition(load_engine(), edition)
    for facts in islice(drawn(columns(edition), seed=5), 20):
        compiled.program = replace(compiled.program, columns=tuple(order.sample(compiled.program.columns, len(edition.paths))))
        assert compiled.fire(facts) == reference.fire(edition, facts)


def test_a_rule_determines_no_longer_once_an_exception_to_it_applies() -> None:
    crosses, is_old = (Atom(path, "==", right=True, kind=Kind.BOOL) for path in ("car.crosses", "car.is_old"))
    cars_pay = Rule("cars-pay", {}, (), (), crosses, {})
    old_cars_do_not = Rule("old-cars-do-not", {}, (), (), is_old, {}, exception_to=("cars-pay",))
    edition = Edition(TOLL.ruleset.decisions["toll"], "official", DAYS[0], None, (cars_pay, old_cars_do_not))

    at_first, then = SECOND.fire_after_each(edition, {"car.crosses": True, "car.is_old": True})

    assert at_first.determining == ("cars-pay",)
    assert then.determining == ("old-cars-do-not",)
