"""Every reason against an outcome, against brute force; and the rules that came close."""

from pathlib import Path
from random import Random
from typing import Any

import pytest
from ruamel.yaml import YAML
from tests.engine.law_fixtures import changed, toll_law
from tests.engine.reasons.toll_cases import ON, names, parts, random_case, rules_out, with_only

from couvert import OutcomeError, WhyNot, load, why_not
from couvert.reasons import minimal
from couvert.reasons.hoped_document import why_not_document

CAR = {"date": ON, "vehicle": "car", "vouchers": [], "loads": [], "value": "10", "axles": 2}
LUXURY = {**CAR, "loads": ["milk"], "value": "2000"}
DRIVER = {"birth_date": "2000-01-01"}
STUDENT = YAML(typ="safe").load((Path(__file__).parents[3] / "examples" / "brazilian_masters_student.yaml").read_text(encoding="utf-8"))


def told(outcome: str, crossing: dict[str, Any] | None = None, driver: dict[str, Any] | None = None, **more: Any) -> WhyNot:
    return why_not({"on": ON, "driver": driver or DRIVER, "crossing": crossing or CAR}, outcome, ruleset=toll_law(), **more)


def reasons(one: WhyNot) -> set[frozenset[str]]:
    return {frozenset(fact.path for fact in reason.facts) for reason in one.reasons}


@pytest.mark.parametrize(
    "outcome", ["toll.toll=free", "toll.toll=due", "toll.toll=refer", "pass_card.card=yes_please", "pass_card.card=not_yet"]
)
@pytest.mark.parametrize("seed", range(3))
def test_every_minimal_reason_is_found_and_no_other(seed: int, outcome: str) -> None:
    case = random_case(Random(seed))
    decision, field, value = outcome.replace("=", ".").split(".")

    found = why_not(case, outcome, ruleset=toll_law())

    excluding = (
        [one for one in parts(names(case)) if rules_out(with_only(case, one), decision, field, value)] if len(names(case)) < 9 else []
    )
    if excluding:
        assert reasons(found) == {one for one in excluding if not any(other < one for other in excluding)}
    for reason in reasons(found):
        assert rules_out(with_only(case, reason), decision, field, value)
        assert not any(rules_out(with_only(case, reason - {fact}), decision, field, value) for fact in reason)
    assert found.complete
    assert (found.verdict == "excluded") is bool(found.reasons)


def test_independent_reasons_are_all_told() -> None:
    assert reasons(told("toll.toll=free")) == {
        frozenset({"crossing.vehicle", "crossing.vouchers", "crossing.loads"}),
    }
    assert reasons(told("toll.toll=free", LUXURY)) == {
        frozenset({"crossing.vehicle", "crossing.value"}),
    }
    assert reasons(told("pass_card.card=not_yet")) == {frozenset({"driver.birth_date"})}
    assert reasons(told("pass_card.card=not_yet", {**CAR, "vehicle": "bicycle"})) == {
        frozenset({"driver.birth_date"}),
        frozenset({"crossing.vehicle"}),
    }


def test_a_reason_names_the_rules_that_decide_otherwise_with_their_sources() -> None:
    (reason,) = told("toll.toll=free").reasons
    (rule,) = reason.rules
    assert (rule.decision, rule.rule, rule.gives, rule.sure) == ("toll", "motor-vehicles-pay", {"toll": "due"}, True)
    assert [(cite.source, cite.at) for cite in rule.cites] == [("decree", "article 1")]


def test_the_rules_of_other_decisions_come_with_those_that_read_them() -> None:
    (reason, *_) = told("pass_card.card=no_need").reasons
    assert [(rule.decision, rule.rule) for rule in reason.rules] == [
        ("pass_card", "adults-may-have-a-card"),
        ("toll", "motor-vehicles-pay"),
    ]


def test_rules_that_came_close_stand_in_order_of_what_fails() -> None:
    close = told("toll.toll=free").close
    assert [one.rule for one in close] == ["a-voucher-lets-pass", "bicycles-pass-free", "milk-passes-free"]
    assert [[tested.text for tested in one.fails] for one in close] == [
        ["crossing.covered_until >= crossing.date"],
        ['crossing.vehicle == "bicycle"'],
        ["crossing.carries_milk"],
    ]
    assert close[1].fails[0].fact.value == "car"


def test_every_failing_condition_is_told_and_not_only_the_first() -> None:
    (close,) = told("pass_card.card=not_yet", LUXURY | {"vehicle": "bicycle"}, {**DRIVER, "disabled": True}).close
    assert [tested.text for tested in close.fails] == ['decision.toll.toll == "due"', "driver.age < 18", "not driver.disabled"]


def test_a_rule_that_an_exception_silences_names_the_exception_and_why_it_holds() -> None:
    close = next(one for one in told("toll.toll=free", LUXURY).close if one.rule == "milk-passes-free")
    (silencing,) = close.silenced_by
    assert (silencing.rule, [tested.text for tested in silencing.conditions]) == ("luxury-milk-pays", ["crossing.value > 1200.50"])
    assert close.fails == ()


def test_what_a_rule_that_came_close_waits_for_is_told() -> None:
    (close,) = told("pass_card.card=yes_please", driver={"birth_date": "2012-01-01"}).close
    assert told("pass_card.card=yes_please", driver={"birth_date": "2012-01-01"}).verdict == "possible"
    assert [tested.text for tested in close.waits] == ["driver.disabled"]


def test_a_comparison_that_other_facts_settle_is_not_waited_for() -> None:
    """With five axles it is no bicycle, though nobody says so."""
    five = {key: value for key, value in {**CAR, "axles": 5}.items() if key != "vehicle"}
    close = {one.rule: one for one in told("toll.toll=free", five).close}
    (failing,) = close["bicycles-pass-free"].fails
    assert (failing.text, failing.holds, failing.fact.value) == ('crossing.vehicle == "bicycle"', False, None)
    assert close["bicycles-pass-free"].waits == ()
    assert close["milk-passes-free"].waits == ()


def test_an_outcome_that_is_given_already_or_still_possible_is_said_to_be() -> None:
    assert (told("toll.toll=due").verdict, told("toll.toll=due").reasons) == ("certain", ())
    still = told("toll.toll=free", {key: value for key, value in CAR.items() if key != "loads"})
    assert (still.verdict, still.reasons, still.missing) == ("possible", (), ("crossing.loads",))


def test_an_element_of_a_list_can_be_hoped_for_or_hoped_away() -> None:
    assert reasons(told("toll.papers=milk_slip")) == {frozenset({"crossing.loads"})}
    milk = {**CAR, "loads": ["milk"]}
    assert told("toll.papers=milk_slip", milk).verdict == "certain"
    away = told("toll.papers!=milk_slip", milk)
    assert reasons(away) == {frozenset({"crossing.date", "crossing.vehicle", "crossing.value", "crossing.loads"})}
    assert away.close == ()


def test_any_other_value_can_be_hoped_for() -> None:
    assert told("toll.toll", CAR).outcome == told("toll.toll!=due", CAR).outcome
    assert reasons(told("toll.toll")) == reasons(told("toll.toll!=due"))


def test_a_sum_can_be_hoped_for() -> None:
    assert told("toll.amount=5.00").verdict == "certain"
    assert {"crossing.axles"} in reasons(told("toll.amount=7.50"))
    assert told("toll.amount=7.50", {key: value for key, value in CAR.items() if key != "axles"}).verdict == "possible"


def test_more_reasons_than_asked_for_are_said_to_be_more() -> None:
    many = why_not(STUDENT, "carte_vitale.card=may_order", most=1)
    assert (len(many.reasons), many.complete) == (1, False)
    every = why_not(STUDENT, "carte_vitale.card=may_order")
    assert (reasons(every), every.complete) == ({frozenset({"registration.attached"}), frozenset({"registration.number"})}, True)


def test_a_search_that_gives_up_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(minimal, "MOST_LOOKS", 1)
    assert not told("toll.toll=free").complete


@pytest.mark.parametrize(
    ("outcome", "message"),
    [
        ("toll.tol=free", "did you mean `toll`"),
        ("tol.toll=free", "unknown decision `tol` .did you mean `toll`"),
        ("toll.toll=fre", "`fre` is not a possible value of `toll.toll` .did you mean `free`"),
        ("toll.papers=refer", "is not a possible value"),
        ("toll.amount=much", "is not a possible value"),
        ("toll.amount", "no value yet|is not"),
        ("pass_card.grown_up=perhaps", "one of `true`, `false`, `refer`"),
        ("toll", "`toll` is not an outcome .expected `decision.field=value`, such as `toll.toll=due`"),
        ("toll.papers", "is a list, of which an element has to be named"),
    ],
)
def test_what_is_no_outcome_is_refused_with_the_nearest_word(outcome: str, message: str) -> None:
    with pytest.raises(OutcomeError, match=message):
        told(outcome, {"date": ON})


def test_a_field_about_something_that_the_case_lacks_is_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = changed(
        tmp_path_factory.mktemp("law"), "pass_card/pass_card.yaml", "grown_up: {kind: one,", "grown_up: {kind: one, about: crossing,"
    )
    with pytest.raises(OutcomeError, match="is about `crossing`, of which the case has nothing"):
        why_not({"on": ON, "driver": DRIVER}, "pass_card.grown_up=true", ruleset=load(home))


def test_the_document_tells_all_of_it_and_always_the_same() -> None:
    first, again = (why_not_document(told("toll.toll=free", LUXURY), toll_law()) for _ in range(2))
    assert first == again
    assert first["hoped"] == {"decision": "toll", "field": "toll", "value": "free"}
    assert (first["verdict"], first["present"], first["complete"]) == ("excluded", "due", True)
    assert [fact["fact"] for fact in first["reasons"][0]["facts"]] == ["crossing.vehicle", "crossing.value"]
    assert first["reasons"][0]["facts"][1]["value"] == "2000.00"
    assert {one["rule"] for one in first["close"]} == {"a-voucher-lets-pass", "bicycles-pass-free", "milk-passes-free"}


def test_a_young_adult_at_a_psychiatrist_is_in_the_path_by_age_day_and_specialty() -> None:
    case = {
        "on": "2026-11-23",
        "person": {"birth_date": "2002-09-17"},
        "registration": {"attached": True, "number": "permanent"},
        "visit": {
            "date": "2026-11-26",
            "provider_kind": "specialist",
            "specialty": "psychiatry",
            "treating_doctor": "another_doctor",
            "referred": False,
            "circumstances": [],
        },
    }
    found = why_not(case, "care_path.path=outside")
    assert reasons(found) == {frozenset({"person.birth_date", "visit.date", "visit.specialty", "visit.treating_doctor"})}
    assert found.reasons[0].rules[0].rule == "direct-access-psychiatry-16-to-25"
    assert found.close[0].silenced_by[0].rule == "direct-access-psychiatry-16-to-25"
