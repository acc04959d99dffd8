"""Whole interviews with people who know their case: the outcome is that of the case, after fewer questions."""

import random
from datetime import date
from itertools import islice

import pytest
from tests.differential.random_cases import complete_cases, forgetful
from tests.engine.law_fixtures import toll_law
from tests.engine.questions.people import as_told, to_the_end

from couvert import decide, load
from couvert.language.rules import Ruleset
from couvert.questions import interview

DAYS = (date(2019, 6, 1), date(2021, 6, 1), date(2026, 1, 1))


def holds_for(law: Ruleset, decisions: tuple[str, ...], *, seed: int, cases: int) -> None:
    """Interview random people; their outcome is that of their whole case, and they are never asked for all of it."""
    facts = len(law.model.facts) - 1
    for case in islice(complete_cases(law, seed=seed, on=DAYS), cases):
        told = as_told(law, case)
        empty = {"on": told["on"], **{group: {} for group in law.model.groups}}
        done = to_the_end(interview(empty, ruleset=law, decisions=decisions), told)
        whole, answer = decide(told, ruleset=law, decisions=decisions), done.outcome()
        assert answer.next_question is None
        assert [answer.decisions[name].fields for name in decisions] == [whole.decisions[name].fields for name in decisions]
        assert len(done.answered) < facts


def test_an_interview_on_the_toll_law_ends_with_the_outcome_of_the_whole_case() -> None:
    holds_for(toll_law(), ("toll", "pass_card"), seed=11, cases=30)


@pytest.mark.parametrize("decision", ["care_path", "travel", "visit_cover", "claims"])
def test_an_interview_on_the_french_law_ends_with_the_outcome_of_the_whole_case(decision: str) -> None:
    holds_for(load(), (decision,), seed=3, cases=2)


def test_the_first_question_is_the_next_question_of_a_decision() -> None:
    source = random.Random(5)
    for case in islice(complete_cases(toll_law(), seed=5, on=DAYS), 40):
        partial = forgetful(case, share=0.5, source=source)
        question = interview(partial, ruleset=toll_law()).question
        assert (question.fact if question else None) == decide(partial, ruleset=toll_law()).next_question
