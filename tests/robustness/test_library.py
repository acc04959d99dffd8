"""Whatever a program hands to the library, it gets an answer or a clear refusal."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.law_fixtures import toll_law
from tests.robustness.strange import GROUPS, KEYS, NAMES, TEXTS, VALUES

from couvert import Answer, CaseError, decide, explain, timeline

FUZZ = settings.get_profile("strange")
CASES = st.one_of(
    st.dictionaries(st.sampled_from(GROUPS), st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=4)),
    st.dictionaries(KEYS, VALUES, max_size=4),
    VALUES,
)
PATHS = st.one_of(st.sampled_from(sorted(toll_law().model.facts)), TEXTS)
VALID: dict[str, Any] = {"on": "2026-01-01", "crossing": {"vehicle": "car"}}


def answered(**given_: Any) -> Answer | None:
    """Decide; None where the case is refused."""
    try:
        answer = decide(given_.pop("case", VALID), ruleset=toll_law(), **given_)
    except CaseError:
        return None
    return answer


@FUZZ
@given(case=CASES)
def test_any_case_is_answered_or_refused(case: Any) -> None:
    answer = answered(case=case)
    assert answer is None or answer.to_document()["decisions"]


@FUZZ
@given(facts=st.one_of(st.dictionaries(PATHS, VALUES, max_size=3), VALUES))
def test_any_facts_are_answered_or_refused(facts: Any) -> None:
    answer = answered(facts=facts)
    assert answer is None or answer.to_document()["decisions"]


@FUZZ
@given(on=VALUES)
def test_any_day_is_answered_or_refused(on: Any) -> None:
    answer = answered(on=on)
    assert answer is None or answer.on


@FUZZ
@given(reading=VALUES, decisions=VALUES, assume=VALUES)
def test_any_wish_is_answered_or_refused(reading: Any, decisions: Any, assume: Any) -> None:
    for wish in ({"reading": reading}, {"decisions": decisions}, {"assume": assume}):
        answer = answered(**wish)
        assert answer is None or answer.to_document()["decisions"]


@FUZZ
@given(case=CASES, decision=TEXTS)
def test_any_explanation_is_given_or_refused(case: Any, decision: str) -> None:
    for asked in ("toll", decision):
        with suppress(CaseError):
            assert explain(case, asked, ruleset=toll_law())


@FUZZ
@given(until=VALUES, case=CASES)
def test_any_timeline_is_given_or_refused(until: Any, case: Any) -> None:
    for one, end in ((VALID, until), (case, None)):
        with suppress(CaseError):
            assert timeline(one, until=end, ruleset=toll_law())


@pytest.mark.parametrize("fact", ["driver", *sorted(toll_law().model.facts)])
def test_a_number_too_long_to_be_written_is_refused(fact: str) -> None:
    number = 10**5_000
    with pytest.raises(CaseError):
        decide(facts={fact: number}, ruleset=toll_law())
