"""Why a decision is what it is: rules, conditions, facts, sources; and what it waits for."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.engine.analysis.sound_law import TOLL_LAW, change, sound_law
from tests.engine.law_fixtures import changed

from couvert.language.problems import CaseError
from couvert.language.rules import Ruleset
from couvert.loading import load
from couvert.reasons import Explanation, explain
from couvert.reasons.document import to_document
from couvert.reasons.tree import Known, RuleUsed

DAY = "2026-01-01"
DRIVER = {"birth_date": "2000-01-01"}
CAR = {"date": DAY, "vehicle": "car", "vouchers": [], "loads": [], "value": "10", "axles": 2}
LUXURY = {**CAR, "value": "2000", "loads": ["milk"]}
VOUCHER = {"kind": "resident", "issuer": "DE", "valid_until": "2026-03-01"}


@pytest.fixture(name="law", scope="module")
def _law() -> Ruleset:
    return load(TOLL_LAW)


def why(law: Ruleset, decision: str, crossing: Mapping[str, Any] | None, **more: Any) -> Explanation:  # what explain() takes
    return explain({"on": DAY, "driver": DRIVER, "crossing": crossing}, decision, ruleset=law, **more)


def only_rule(explanation: Explanation) -> RuleUsed:
    ((rule,),) = explanation.ways
    return rule


def test_a_decision_names_its_rule_with_its_title_and_its_force(law: Ruleset) -> None:
    rule = only_rule(why(law, "toll", CAR))
    assert (rule.id, rule.title["en"], rule.period.start, rule.reading, rule.weak) == (
        "motor-vehicles-pay", "Motor vehicles pay.", date(2020, 1, 1), None, False,
    )  # fmt: skip
    assert rule.gives == {"toll": "due"}
    assert rule.parents == ()


def test_a_rule_names_its_sources_with_title_and_address(law: Ruleset) -> None:
    (cited,) = only_rule(why(law, "toll", CAR)).cites
    assert (cited.citation.at, cited.source.title["en"], cited.source.address["en"]) == (
        "article 1",
        "Decree on the toll",
        "https://example.org/decree",
    )


def test_a_condition_tells_the_fact_that_made_it_hold(law: Ruleset) -> None:
    (tested,) = only_rule(why(law, "toll", CAR)).conditions
    assert (tested.text, tested.holds, tested.right) == ('crossing.vehicle in {"car", "lorry"}', True, ("car", "lorry"))
    assert tested.fact == Known("crossing.vehicle", "car", "given")


def test_a_derived_fact_is_taken_back_to_the_facts_given(law: Ruleset) -> None:
    rule = only_rule(why(law, "toll", {**CAR, "vouchers": [VOUCHER]}))
    (tested,) = rule.conditions
    assert tested.fact.origin == "derived"
    assert tested.fact.value == date(2026, 3, 1)
    assert tested.fact.call == 'cover_end(crossing.vouchers, "resident", "worker", crossing.date)'
    assert [(part.path, part.origin) for part in tested.fact.parts] == [("crossing.vouchers", "given"), ("crossing.date", "given")]
    assert tested.other == Known("crossing.date", date(2026, 1, 1), "given")


def test_the_day_of_the_decision_is_an_origin_of_its_own(law: Ruleset) -> None:
    assert why(law, "pass_card", CAR).dated == Known("on", date(2026, 1, 1), "date")
    assert why(law, "toll", CAR).dated == Known("crossing.date", date(2026, 1, 1), "given")


def test_an_exception_names_the_rules_that_would_apply_without_it(law: Ruleset) -> None:
    rule = only_rule(why(law, "toll", LUXURY))
    assert rule.id == "luxury-milk-pays"
    assert [parent.id for parent in rule.parents] == ["milk-passes-free"]
    assert [parent.id for parent in rule.parents[0].parents] == ["motor-vehicles-pay"]


def test_an_amount_that_is_compared_with_tells_its_parameter_and_its_source(law: Ruleset) -> None:
    (tested,) = only_rule(why(law, "toll", LUXURY)).conditions
    assert tested.amount is not None
    assert (tested.amount.id, tested.amount.value, tested.amount.since) == ("luxury_from", 120050, date(2024, 1, 1))
    assert tested.amount.cites[0].citation.at == "article 4 as amended"


def test_an_amount_written_on_the_left_tells_its_parameter_too(tmp_path: Path) -> None:
    home = changed(tmp_path, "toll/toll.yaml", "crossing.value > parameter.luxury_from", "parameter.luxury_from < crossing.value")
    (tested,) = only_rule(why(load(home), "toll", LUXURY)).conditions
    assert (tested.text, tested.holds) == ("crossing.value > 1200.50", True)
    assert tested.fact == Known("crossing.value", 200000, "given")
    assert tested.amount is not None
    assert (tested.amount.id, tested.amount.value) == ("luxury_from", 120050)


def test_the_amount_is_that_of_the_day(law: Ruleset) -> None:
    (tested,) = only_rule(why(law, "toll", {**LUXURY, "date": "2022-06-01"})).conditions
    assert tested.amount is not None
    assert (tested.amount.value, tested.amount.since) == (100000, date(2020, 1, 1))


def test_another_decision_is_explained_on_the_date_of_the_one_that_reads_it(law: Ruleset) -> None:
    explanation = why(law, "pass_card", CAR)
    adults = next(rule for rule in explanation.ways[0] if rule.id == "adults-may-have-a-card")
    fact = adults.conditions[0].fact
    assert (fact.path, fact.value, fact.origin) == ("decision.toll.toll", "due", "decision")
    assert fact.decision is not None
    assert only_rule(fact.decision).id == "motor-vehicles-pay"


def test_another_decision_is_explained_by_the_rules_about_the_field_only(law: Ruleset, tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(
        home,
        "pass_card/pass_card.yaml",
        "when: driver.age < 18\n    then: {grown_up: false}",
        "when: driver.age < 18 and driver.age >= 0\n    then: {grown_up: false}",
    )
    explanation = why(load(home), "pass_card", {**CAR, "vouchers": [VOUCHER]})
    free = next(rule for rule in explanation.ways[0] if rule.id == "who-passes-free-needs-no-card")
    assert free.conditions[0].fact.decision is not None
    assert [rule.id for rule in free.conditions[0].fact.decision.ways[0]] == ["a-voucher-lets-pass"]
    assert law.name == "toll_law"


def test_a_rule_of_one_reading_says_so(law: Ruleset) -> None:
    assert only_rule(why(law, "toll", LUXURY)).reading == "official"
    assert only_rule(why(law, "toll", LUXURY, reading="guides")).id == "milk-passes-free"


def test_a_rule_on_weak_sources_says_so_and_who_to_ask(law: Ruleset) -> None:
    explanation = why(law, "toll", {**CAR, "vouchers": [{"kind": "expired_model"}]})
    rule = only_rule(explanation)
    assert (rule.weak, rule.period.attested, explanation.outcome.to, explanation.outcome.why) == (
        True,
        True,
        "bridge_office",
        "old_vouchers",
    )


def test_a_day_before_every_source_has_no_rule(law: Ruleset) -> None:
    explanation = why(law, "toll", {**CAR, "date": "2019-12-31"})
    assert (explanation.sourced, explanation.sourced_from, explanation.ways) == (False, date(2020, 1, 1), ())
    assert explanation.outcome.status == "refer"


def test_a_day_before_a_rule_is_attested_names_the_rule_with_its_first_period(law: Ruleset) -> None:
    rule = only_rule(why(law, "toll", {**CAR, "date": "2022-06-01", "vouchers": [{"kind": "expired_model"}]}))
    assert (rule.id, rule.period.start, rule.gives) == ("an-old-voucher-is-for-the-office-to-judge", date(2023, 1, 1), {"toll": "refer"})


def test_completions_that_agree_for_other_reasons_are_several_ways(law: Ruleset) -> None:
    explanation = why(law, "toll", {**CAR, "vehicle": None, "vouchers": [VOUCHER], "axles": None})
    assert explanation.outcome.fields["toll"] == "free"
    assert {rule.id for way in explanation.ways for rule in way} == {"a-voucher-lets-pass", "bicycles-pass-free"}
    bicycle = next(rule for way in explanation.ways for rule in way if rule.id == "bicycles-pass-free")
    assert [(tested.holds, tested.fact) for tested in bicycle.conditions] == [(None, Known("crossing.vehicle", None, "open"))]


def test_a_missing_fact_names_the_open_rules_that_wait_for_it(law: Ruleset) -> None:
    explanation = why(law, "toll", {**CAR, "loads": None})
    assert explanation.outcome.status == "undetermined"
    (missing,) = explanation.missing
    assert (missing.path, [rule.id for rule in missing.rules], missing.fields, missing.dates) == (
        "crossing.loads",
        ["milk-passes-free"],
        (),
        False,
    )
    assert missing.rules[0].conditions[0].holds is None


def test_an_open_rule_shows_the_first_alternative_by_which_it_may_hold(law: Ruleset) -> None:
    explanation = explain({"on": DAY, "driver": {"birth_date": "2010-01-01"}, "crossing": CAR}, "pass_card", ruleset=law)
    waiting = next(rule for rule in explanation.missing[0].rules if rule.id == "adults-may-have-a-card")
    assert [(tested.text, tested.holds) for tested in waiting.conditions] == [
        ('decision.toll.toll == "due"', True),
        ("driver.disabled", None),
    ]


def test_what_is_certain_already_is_named_while_the_outcome_is_open(law: Ruleset) -> None:
    explanation = explain({"on": DAY, "driver": {"birth_date": "2010-01-01"}, "crossing": CAR}, "pass_card", ruleset=law)
    assert explanation.ways == ()
    assert [rule.id for rule in explanation.sure] == ["a-child-is-not-grown-up"]


def test_a_missing_date_is_named_as_the_date_that_the_decision_goes_by(law: Ruleset) -> None:
    explanation = why(law, "toll", {**CAR, "date": None})
    assert explanation.dated == Known("crossing.date", None, "open")
    assert [(missing.path, missing.dates, missing.rules) for missing in explanation.missing if missing.dates] == [
        ("crossing.date", True, ())
    ]


def test_a_computed_field_tells_its_function_and_what_it_was_worked_out_from(law: Ruleset) -> None:
    explanation = why(law, "toll", CAR)
    (worked,) = explanation.worked
    assert (worked.field, worked.call, worked.value) == ("amount", "to_pay(toll, crossing.axles)", 500)
    assert worked.about == "Give the sum to pay in cents: 250 an axle; nothing where nobody pays."
    assert worked.parts == (Known("decision.toll.toll", "due", "decision"), Known("crossing.axles", 2, "given"))
    assert to_document(explanation, law)["worked_out"][0]["value"] == "5.00"


def test_the_document_keeps_what_is_open_apart_from_what_is_certain(law: Ruleset) -> None:
    document = to_document(why(law, "toll", {**CAR, "loads": None, "axles": None}), law)
    assert (document["because"], document["possible"]) == (
        [],
        {"papers": ["milk_slip"], "toll": ["due", "free"], "amount": {"from": None, "to": None}},
    )
    child = to_document(explain({"on": DAY, "driver": {"birth_date": "2010-01-01"}, "crossing": CAR}, "pass_card", ruleset=law), law)
    assert [rule["rule"] for rule in child["certain_already"]] == ["a-child-is-not-grown-up"]


def test_a_fact_that_a_field_is_worked_out_from_is_named_with_the_field(law: Ruleset) -> None:
    (missing,) = why(law, "toll", {**CAR, "axles": None}).missing
    assert (missing.path, missing.rules, missing.fields) == ("crossing.axles", (), ("amount",))


def test_a_value_that_is_taken_from_a_missing_fact_is_shown_as_open(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "pass_card/pass_card.yaml", "then: {card: yes_please}", "then: {card: yes_please, grown_up: {from: driver.disabled}}")
    change(home, "pass_card/pass_card.yaml", "when: driver.age >= 18\n", "when: driver.age >= 100\n")
    rule = next(rule for rule in why(load(home), "pass_card", CAR).ways[0] if rule.id == "adults-may-have-a-card")
    assert rule.gives == {"card": "yes_please", "grown_up": None}


def test_a_value_that_is_taken_from_a_fact_is_shown_as_the_value(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "pass_card/pass_card.yaml", "then: {grown_up: true}", "then: {grown_up: {from: driver.disabled}}")
    explanation = explain({"on": DAY, "driver": {**DRIVER, "disabled": True}, "crossing": CAR}, "pass_card", ruleset=load(home))
    assert next(rule.gives for rule in explanation.ways[0] if rule.id == "an-adult-is-grown-up") == {"grown_up": True}


def test_a_usual_value_is_an_assumption(law: Ruleset) -> None:
    explanation = why(law, "toll", {**CAR, "vehicle": None}, assume=True)
    assert only_rule(explanation).conditions[0].fact == Known("crossing.vehicle", "car", "assumed")
    assert explanation.outcome.assumed == {"crossing.vehicle": "car"}


def test_more_facts_can_be_given_by_path(law: Ruleset) -> None:
    assert (
        only_rule(explain(None, "toll", ruleset=law, on=DAY, facts={"crossing.vehicle": "bicycle", "crossing.date": DAY})).id
        == "bicycles-pass-free"
    )


@pytest.mark.parametrize(("decision", "reading", "word"), [("tol", None, "toll"), ("toll", "guide", "guides")])
def test_what_the_ruleset_does_not_hold_is_refused_with_the_nearest_name(
    law: Ruleset, decision: str, reading: str | None, word: str
) -> None:
    with pytest.raises(CaseError, match=f"did you mean `{word}`"):
        explain({}, decision, ruleset=law, reading=reading)


def test_a_case_that_contradicts_itself_is_refused(law: Ruleset) -> None:
    with pytest.raises(CaseError, match="contradicts"):
        why(law, "toll", {**CAR, "date": "1999-01-01"})


@pytest.mark.parametrize("decision", ["toll", "pass_card"])
@pytest.mark.parametrize("crossing", [CAR, LUXURY, {"date": DAY}, {}, {**CAR, "vouchers": [VOUCHER]}, {**CAR, "date": "2019-01-01"}])
def test_the_tree_is_plain_data_and_always_the_same(law: Ruleset, decision: str, crossing: dict[str, Any]) -> None:
    once, again = (json.dumps(to_document(why(law, decision, crossing), law), sort_keys=True) for _ in range(2))
    assert once == again


def test_the_document_writes_days_money_and_records_as_json_does(law: Ruleset) -> None:
    document = to_document(why(law, "pass_card", {**LUXURY, "loads": [], "vouchers": [VOUCHER]}), law)
    text = json.dumps(document)
    assert '"value": "2000.00"' in text
    assert '"value": "1200.50"' in text
    assert '{"kind": "resident", "issuer": "DE", "valid_until": "2026-03-01"}' in text
    assert document["because"][0]["in_force"] == {"from": "2020-01-01"}
    assert document["ruleset"]["digest"] == law.digest


def test_the_document_tells_any_of_several_ways_what_is_missing_and_from_when_there_are_sources(law: Ruleset) -> None:
    several = to_document(why(law, "toll", {**CAR, "vehicle": None, "vouchers": [VOUCHER], "axles": None}), law)
    assert len(several["because"]["any_of"]) == 2
    missing = to_document(why(law, "toll", {**CAR, "loads": None}), law)["missing"]
    assert [(one["fact"], [rule["rule"] for rule in one["rules"]]) for one in missing] == [("crossing.loads", ["milk-passes-free"])]
    assert to_document(why(law, "toll", {**CAR, "date": "2019-01-01"}), law)["sourced_from"] == "2020-01-01"


def test_the_document_tells_when_a_rule_ends_and_since_when_it_is_attested(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "toll/toll.yaml", "in_force: {attested_from: 2023-01-01}", "in_force: {attested_from: 2023-01-01, until: 2030-12-31}")
    explanation = why(load(home), "toll", {**CAR, "vouchers": [{"kind": "expired_model"}]})
    rule = to_document(explanation, load(home))["because"][0]
    assert rule["in_force"] == {"attested_from": "2023-01-01", "until": "2030-12-31"}
