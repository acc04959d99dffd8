"""Looking through the completions of a case ends: what could not be told by then counts as possible, and nothing else changes."""

from typing import Any

import pytest
from tests.engine.law_fixtures import toll_law

from couvert import decide
from couvert.asking import inquire
from couvert.inference.completions import search
from couvert.inference.completions.outlook import outlook_of

OPEN: dict[str, Any] = {"on": "2026-01-01", "crossing": {"vehicle": "car", "date": "2026-01-01", "vouchers": [{"kind": "resident"}] * 2}}


@pytest.mark.parametrize("effort", [0, 10, 1_000])
def test_an_answer_that_took_less_effort_is_less_certain_and_never_more(monkeypatch: pytest.MonkeyPatch, effort: int) -> None:
    told = decide(OPEN, ruleset=toll_law()).decisions["toll"]
    monkeypatch.setattr(search, "MOST_EFFORT", effort)
    hurried = decide(OPEN, ruleset=toll_law()).decisions["toll"]
    assert hurried.status == told.status == "undetermined"
    assert set(hurried.possible["toll"]) >= set(told.possible["toll"])
    assert set(hurried.missing) >= set(told.missing)


def test_what_it_takes_to_say_what_matters_leaves_the_effort_for_what_is_possible() -> None:
    inquiry = inquire(OPEN, ruleset=toll_law())
    outlook = outlook_of(inquiry.rulebase, inquiry.memory, "toll")
    possible, effort = outlook.possible(), outlook.completions.propositions.effort
    left = effort.left

    outlook.missing({one.field for one in possible}, possible)

    assert outlook.completions.propositions.effort is effort
    assert effort.left == left
    assert outlook.completions.relevance.effort.left < outlook.completions.relevance.effort.most


def test_a_list_as_long_as_allowed_of_which_no_day_is_known_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_EFFORT", 10_000)
    answer = decide({"crossing": {"vouchers": [{"kind": "resident"}] * 20}}, ruleset=toll_law())
    assert answer.decisions["toll"].possible["toll"] == ("due", "free", "refer")
