"""What may come out of a decision, with a completion for each thing, and which facts it waits for."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.engine.inference.completions.people_law import law, outlook, table

from couvert import decide
from couvert.inference.standing import Seen
from couvert.language.conditions import Atom
from couvert.language.facts import Kind
from couvert.language.partial import Slot
from couvert.language.rules import Ruleset


def missing(ruleset: Ruleset, case: dict[str, Any], decision: str = "answer") -> tuple[str, ...]:
    return decide({"on": "2025-01-01", **case}, ruleset=ruleset, decisions=[decision]).decisions[decision].missing


def values(ruleset: Ruleset, case: dict[str, Any]) -> set[Any]:
    return {seen.value for seen in outlook(ruleset, case).possible()}


def test_what_is_possible_has_a_completion_that_gives_it(tmp_path: Path) -> None:
    ages = law(tmp_path, table("answer", "person.age_today >= 18", "person.age_today < 18"))
    looked = outlook(ages, {"person": {}})

    for value, adult in (("a", True), ("b", False)):
        completion = looked.witness(Seen("answer", value))
        birth = completion.supposed[Slot("person.birth_date")]
        assert isinstance(birth, date)
        assert (birth <= date(2007, 1, 1)) is adult
        assert looked.completed(completion).may_come() == {Seen("answer", value)}


def test_what_cannot_matter_any_more_is_not_looked_through(tmp_path: Path) -> None:
    tall = law(tmp_path, table("answer", "person.tall and person.has_a_stage_talent", "not person.tall or not person.has_a_stage_talent"))
    looked = outlook(tall, {"person": {"tall": False, "short": False}})

    assert looked.lay_out() > 0
    assert not [slot for slot in looked.completions.propositions.choices if slot.path == "person.talents"]


def test_what_never_comes_out_is_proved_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    younger = "person.age_at_the_visit < 16 and person.age_today >= 18"
    looked = outlook(law(tmp_path, table("answer", younger, "person.age_at_the_visit >= 16 or person.age_today < 18")), {
        "person": {}, "visit": {"date": "2024-12-01"},
    })  # fmt: skip
    told = looked.possible()
    monkeypatch.setattr(looked.completions, "find", lambda literals: pytest.fail(f"looked for {literals} again"))

    assert looked.possible() == told == {Seen("answer", "b")}


def test_constraints_settle_comparisons_of_facts_that_are_not_given(tmp_path: Path) -> None:
    of_height = law(tmp_path, table("answer", "person.height >= 200 and not person.short", "person.height < 200 or person.short"))
    tall, short = Atom("person.height", ">=", 200, Kind.INT), Atom("person.short", "==", right=True, kind=Kind.BOOL)
    someone, giant = (outlook(of_height, {"person": facts}) for facts in ({}, {"tall": True}))

    assert (giant.truth(tall), giant.truth(short)) == (True, False)
    assert (someone.truth(tall), someone.truth(short)) == (None, None)


def test_two_unknown_days_that_hang_together_are_told_apart(tmp_path: Path) -> None:
    younger = "person.age_at_the_visit < 16 and person.age_today >= 18"
    ages = law(tmp_path, table("answer", younger, "person.age_at_the_visit >= 16 or person.age_today < 18"))

    assert values(ages, {"person": {}}) == {"a", "b"}
    assert values(ages, {"person": {"birth_date": "2006-06-01"}, "visit": {}}) == {"a", "b"}
    assert values(ages, {"person": {}, "visit": {"date": "2024-12-01"}}) == {"b"}


def test_facts_that_only_constraints_tie_to_one_another_are_named_together(tmp_path: Path) -> None:
    heights = law(tmp_path, table("answer", "person.tall and not person.short", "not person.tall or person.short"))

    assert missing(heights, {"person": {"height": 210}}) == ("person.tall", "person.short")
    assert missing(heights, {"person": {"height": 180}}) == ()


def test_a_fact_outside_of_the_rules_may_give_way_to_one_that_matters(tmp_path: Path) -> None:
    assert missing(law(tmp_path, table("answer", "person.tall", "not person.tall")), {"person": {}}) == ("person.tall",)


def test_a_list_that_was_not_given_is_one_fact(tmp_path: Path) -> None:
    stages = law(tmp_path, table("answer", "person.has_a_stage_talent", "not person.has_a_stage_talent"))

    assert values(stages, {"person": {}}) == {"a", "b"}
    assert missing(stages, {"person": {}}) == ("person.talents",)


def test_a_record_that_keeps_no_constraint_is_not_supposed(tmp_path: Path) -> None:
    cards = law(tmp_path, table("answer", "person.is_covered", "not person.is_covered"))
    card = {"kind": "blue", "valid_from": "2025-03-01"}

    assert values(cards, {"person": {"cards": [card]}}) == {"b"}
    assert values(cards, {"person": {"cards": [{**card, "valid_from": "2024-03-01"}]}}) == {"a", "b"}
    assert missing(cards, {"person": {}}) == ("person.cards",)


def test_a_decision_of_another_day_is_read_on_that_day(tmp_path: Path) -> None:
    then = table("then", "person.age_today >= 18", "person.age_today < 18", as_of="visit.date")
    later = table("answer", 'decision.then.then == "a" and person.was_covered', 'decision.then.then == "b" or not person.was_covered')
    both = law(tmp_path, then, later)

    assert values(both, {"person": {"birth_date": "2006-06-01", "cards": [{"kind": "green", "valid_until": "2025-12-31"}]}}) == {"a", "b"}
    assert values(both, {"person": {"birth_date": "2006-06-01", "cards": []}}) == {"b"}


def test_cover_of_several_kinds_ends_nowhere_without_a_card(tmp_path: Path) -> None:
    cards = law(tmp_path, table("answer", 'person.covered_until >= "2025-06-01"', 'person.covered_until < "2025-06-01"'))

    assert values(cards, {"person": {}}) == {"a", "b"}
    assert values(cards, {"person": {"cards": []}}) == {"b"}
    assert missing(cards, {"person": {"cards": [{"kind": "green", "valid_until": "2025-05-31"}]}}) == ()


def test_a_record_that_is_supposed_keeps_limits_on_both_sides(tmp_path: Path) -> None:
    cards = law(tmp_path, table("answer", 'person.covered_until >= "2100-01-01"', 'person.covered_until < "2100-01-01"'))

    assert values(cards, {"person": {}}) == {"b"}


@pytest.mark.parametrize(
    ("when", "otherwise"),
    [
        ("person.age_at_the_visit >= 18 and person.age_today >= 18", "person.age_at_the_visit < 18 or person.age_today < 18"),
        ("person.is_covered and not person.was_covered", "not person.is_covered or person.was_covered"),
        ("visit.date >= on and person.was_covered", "visit.date < on or not person.was_covered"),
    ],
)
@pytest.mark.parametrize("cards", [{}, {"cards": [{"kind": "blue"}]}])
def test_days_that_constraints_tie_to_one_another_are_found_whatever_is_asked_of_them(
    tmp_path: Path, when: str, otherwise: str, cards: dict[str, Any]
) -> None:
    ruleset = law(tmp_path, table("answer", when, otherwise))
    looked = outlook(ruleset, {"person": cards})

    for value in ("a", "b"):
        assert looked.completed(looked.witness(Seen("answer", value))).may_come() == {Seen("answer", value)}


def test_days_that_no_case_has_are_not_possible(tmp_path: Path) -> None:
    never = 'visit.date <= on and person.birth_date >= "2030-01-01"'
    ruleset = law(tmp_path, table("answer", never, 'visit.date > on or person.birth_date < "2030-01-01"'))

    assert values(ruleset, {"person": {}}) == {"b"}
