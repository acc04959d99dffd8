"""The facts that suffice for an answer: with these alone it is the same, without any one of them it is lost."""

from random import Random
from typing import Any

import pytest
from tests.engine.law_fixtures import toll_law
from tests.engine.reasons.toll_cases import ON, decided, random_case, with_only

import couvert
from couvert import CaseError, explain
from couvert.reasons import possible, suffices
from couvert.reasons.document import to_document

CAR = {"date": ON, "vehicle": "car", "vouchers": [], "loads": ["milk"], "value": "10", "axles": 2}
STUDENT = {
    "on": "2026-11-23",
    "person": {"birth_date": "2005-02-11", "nationalities": ["DE"], "residence_before": "DE"},
    "stay": {"purpose": "studies", "start": "2026-09-01", "end": "2027-06-30", "regular": True, "permit": "none_needed"},
    "studies": {"enrolled": True, "enrolment_date": "2026-09-03", "year_end": "2027-08-31"},
    "work": {"works": False},
    "cover": {"documents": [{"kind": "ehic", "issuer": "DE", "valid_until": "2027-06-29"}]},
    "registration": {"attached": False, "number": "none"},
}


def enough(case: dict[str, Any], decision: str, **more: Any) -> list[str]:
    return [fact.path for fact in explain(case, decision, ruleset=toll_law(), **more).suffices]


@pytest.mark.parametrize("decision", ["toll", "pass_card"])
@pytest.mark.parametrize("seed", range(25))
def test_the_facts_suffice_and_none_of_them_is_too_many(seed: int, decision: str) -> None:
    case = random_case(Random(seed))
    fields = decided(case, decision).fields

    kept = enough(case, decision)

    assert fields.items() <= decided(with_only(case, kept), decision).fields.items()
    for fact in kept:
        assert not fields.items() <= decided(with_only(case, set(kept) - {fact}), decision).fields.items()


@pytest.mark.parametrize("seed", range(10))
def test_one_field_needs_no_more_than_the_facts_that_suffice_for_it(seed: int) -> None:
    case = random_case(Random(seed))
    fields = decided(case, "pass_card").fields
    for field in fields:
        kept = enough(case, "pass_card", field=field)
        assert decided(with_only(case, kept), "pass_card").fields[field] == fields[field]


def test_the_facts_of_a_proof_are_named_with_their_values() -> None:
    case = {"on": ON, "driver": {"birth_date": "2000-01-01"}, "crossing": CAR}
    assert [(fact.path, fact.value) for fact in explain(case, "toll", ruleset=toll_law(), field="toll").suffices] == [
        ("crossing.date", couvert.decide(case, ruleset=toll_law()).on),
        ("crossing.value", 1000),
        ("crossing.loads", ("milk",)),
    ]


def test_a_leaf_of_a_record_is_a_fact_of_its_own() -> None:
    vouchers = [{"kind": "resident", "issuer": "DE", "valid_until": "2026-03-01"}]
    crossing = {**CAR, "loads": [], "vouchers": vouchers}
    assert enough({"on": ON, "crossing": crossing}, "toll", field="toll") == [
        "crossing.date",
        "crossing.value",
        "crossing.vouchers",
        "crossing.vouchers[resident].valid_until",
    ]


def test_the_day_of_the_decision_is_always_known_and_no_fact() -> None:
    assert enough({"on": ON, "driver": {"birth_date": "2000-01-01"}}, "pass_card", field="grown_up") == []
    found = enough({"on": ON, "driver": {"birth_date": "2000-01-01"}, "crossing": {"date": ON}}, "pass_card", field="grown_up")
    assert found == ["driver.birth_date", "crossing.date"]


def test_a_usual_value_that_was_assumed_is_said_to_be() -> None:
    crossing = {key: value for key, value in CAR.items() if key != "vehicle"}
    told = explain({"on": ON, "crossing": crossing}, "toll", ruleset=toll_law(), assume=True)
    assert {fact.path: fact.origin for fact in told.suffices}["crossing.vehicle"] == "assumed"


def test_where_nothing_is_decided_nothing_suffices() -> None:
    assert enough({"on": ON, "crossing": {"date": ON}}, "toll") == []


def test_a_computed_field_keeps_the_facts_that_it_is_worked_out_from() -> None:
    assert "crossing.axles" in enough({"on": ON, "crossing": {**CAR, "loads": []}}, "toll", field="amount")


def test_the_facts_that_suffice_stand_in_the_document() -> None:
    told = explain({"on": ON, "crossing": CAR}, "toll", ruleset=toll_law(), field="toll")
    document = to_document(told, toll_law())
    assert document["field"] == "toll"
    assert document["suffices"][-2:] == [
        {"fact": "crossing.value", "origin": "given", "value": "10.00"},
        {"fact": "crossing.loads", "origin": "given", "value": ["milk"]},
    ]


def test_a_field_that_the_decision_lacks_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(CaseError, match="did you mean `papers`"):
        explain({"on": ON}, "toll", ruleset=toll_law(), field="paper")


def test_an_erasmus_student_needs_no_nationality_and_no_enrolment_date_to_have_to_register() -> None:
    told = explain(STUDENT, "affiliation", field="register")
    assert told.outcome.fields["register"] == "required"
    kept = {fact.path for fact in told.suffices}
    assert {"stay.end", "studies.enrolled", "cover.documents", "cover.documents[ehic].valid_until"} <= kept
    assert kept.isdisjoint({"studies.enrolment_date", "person.nationalities", "stay.permit"})


def test_a_decision_is_settled_about_once_for_each_fact_of_the_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    settled, asked = [], []
    settle, keeps = possible.settle, suffices.keeps
    monkeypatch.setattr(possible, "settle", lambda *args, **more: settled.append(1) or settle(*args, **more))
    monkeypatch.setattr(suffices, "keeps", lambda *args, **more: asked.append(1) or keeps(*args, **more))

    told = explain(STUDENT, "affiliation", field="register")

    assert len(settled) <= len(asked) + 1  # one more for the rules that the proof begins with
    assert len(asked) <= len(told.suffices) + 8
