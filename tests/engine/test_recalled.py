"""An equal case asked again gets the same answer, byte for byte, whatever is looked at first; no other case gets it."""

import random
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any

import pytest
from tests.differential.random_cases import complete_cases, forgetful
from tests.engine.law_fixtures import toll_law

from couvert import Answer, Ruleset, decide, load
from couvert.inference.reference import fire
from couvert.recalled import MOST, recalled

DAY = date(2026, 11, 23)
OPEN = {"on": "2026-11-23", "crossing": {"vehicle": "car", "date": "2026-11-20"}}


@pytest.fixture(autouse=True)
def _nothing_recalled() -> Iterator[None]:
    """Begin with nothing recalled."""
    recalled.cache_clear()
    yield
    recalled.cache_clear()


def partial_cases(law: Ruleset, count: int) -> Iterator[dict[str, Any]]:
    source = random.Random(11)
    drawn = islice(complete_cases(law, seed=11, on=(DAY,)), count)
    return (forgetful(dict(case), share=source.choice((0.1, 0.3, 0.6)), source=source) for case in drawn)


def proofs_first(answer: Answer) -> Any:
    """Look at proofs, the last decision first, before anything else."""
    for one in reversed(answer.decisions.values()):
        _ = one.because, one.disputed
    return answer.to_document()


def question_first(answer: Answer) -> Any:
    """Look at the question that comes next before anything else."""
    _ = answer.next_question
    return answer.to_document()


@pytest.mark.parametrize(("law", "count"), [(toll_law, 15), (load, 3)])
def test_an_equal_case_gets_the_same_answer_whatever_is_looked_at_first(law: Any, count: int) -> None:
    ruleset = law()
    for case in partial_cases(ruleset, count):
        first = decide(case, ruleset=ruleset).to_document()

        for looked in (proofs_first, question_first, Answer.to_document):
            assert looked(decide(case, ruleset=ruleset)) == first
    assert len(recalled(ruleset)) > count / 3


def test_an_equal_case_is_not_looked_through_again(monkeypatch: pytest.MonkeyPatch) -> None:
    first = decide(OPEN, ruleset=toll_law())
    monkeypatch.setattr("couvert.inquiry.settle", lambda *_: pytest.fail("it is looked through again"))

    again = decide(dict(reversed(OPEN.items())), ruleset=toll_law())

    assert again.decisions["toll"].possible == first.decisions["toll"].possible != {}


@pytest.mark.parametrize(
    "other",
    [
        {"facts": {"crossing.axles": 3}},
        {"facts": {"crossing.vehicle": "bicycle"}},
        {"on": "2026-11-24"},
        {"reading": "guides"},
        {"decisions": ["toll"]},
        {"facts": {"driver": {}}},
    ],
)
def test_another_case_is_settled_by_itself(other: dict[str, Any]) -> None:
    alone = decide(OPEN, ruleset=toll_law(), **other).to_document()
    recalled.cache_clear()

    decide(OPEN, ruleset=toll_law())

    assert decide(OPEN, ruleset=toll_law(), **other).to_document() == alone


def test_complete_cases_and_those_that_are_fired_are_not_recalled() -> None:
    class Definition:
        """Fires by the definition."""

        fire = staticmethod(fire)

    decide(OPEN, ruleset=toll_law(), backend=Definition()).to_document()
    (case,) = islice(complete_cases(toll_law(), seed=1, on=(DAY,)), 1)
    decide(case, ruleset=toll_law()).to_document()

    assert not len(recalled(toll_law()))


def test_the_oldest_is_forgotten_first() -> None:
    kept = recalled(toll_law())
    for number in range(MOST + 1):
        kept.keep(number, {})

    assert (len(kept), kept.look(0), kept.look(1)) == (MOST, None, {})
