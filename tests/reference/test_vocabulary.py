"""The words of the cases are read strictly, and each says what it says."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.reference.compare import expectations
from tests.reference.files import OWN_CASES, read_case, read_folder, wrong_cases
from tests.reference.reading import VocabularyError

PERSON: dict[str, Any] = {"id": "P-1", "decision_date": date(2026, 10, 5), "status": "student_he"}
VISIT: dict[str, Any] = {"id": "V-1", "date_of_care": "2026-04-08", "patient_age": 22, "cover": "insured", "provider": "gp"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({**PERSON, "weather": "fine"}, "P-1: unknown key `weather`"),
        ({**PERSON, "status": "student"}, "P-1: status: unknown value `student`"),
        ({**PERSON, "cover": [{"type": "PASS"}]}, r"P-1: cover\[0\]\.type: unknown value `PASS`"),
        ({**PERSON, "cover": [{"type": "EHIC", "until": 1}]}, r"P-1: cover\[0\]: unknown key `until`"),
        ({**PERSON, "permit": {"type": "golden"}}, r"P-1: permit\.type: unknown value `golden`"),
        ({**PERSON, "nationality": ["Brazil"]}, "P-1: nationality: unknown value `Brazil`"),
        ({**PERSON, "insured_in": "abroad"}, "P-1: insured_in: unknown value `abroad`"),
        ({**PERSON, "number": "NIF"}, "P-1: number: unknown value `NIF`"),
        ({**PERSON, "dob": "March"}, "`March` is not a date"),
        ({**PERSON, "destination": "Spain"}, "P-1: destination: unknown value `Spain`"),
        ({**PERSON, "document_language": "Klingon"}, "P-1: document_language: unknown value `Klingon`"),
        ({**PERSON, "document_language": "xx"}, "P-1: document_language: unknown value `xx`"),
        ({**PERSON, "id_document": "stamp"}, "P-1: id_document: unknown value `stamp`"),
        ({**PERSON, "born_in": "Brazil"}, "P-1: born_in: unknown value `Brazil`"),
        ({**PERSON, "conf": "sure"}, "P-1: conf: unknown value `sure`"),
        ({**PERSON, "arrival": date(2026, 1, 1), "stay": {"start": date(2026, 2, 1)}}, r"`stay\.start` is said twice"),
        ({**VISIT, "provider": "druid"}, "V-1: provider: unknown value `druid`"),
        ({**VISIT, "act": "potion"}, "V-1: act: unknown value `potion`"),
        ({**VISIT, "situation": "siesta"}, "V-1: situation: unknown value `siesta`"),
        ({**VISIT, "referral": "maybe"}, "V-1: referral: unknown value `maybe`"),
        ({**VISIT, "sector": "3"}, "V-1: sector: unknown value `3`"),
        ({**VISIT, "status": "inactive"}, "V-1: unknown key `status`"),
    ],
)
def test_an_unknown_word_is_refused_by_name(words: dict[str, Any], message: str) -> None:
    with pytest.raises(VocabularyError, match=message):
        read_case(words)


@pytest.mark.parametrize(
    ("expect", "message"),
    [
        ({"weather": "fine"}, r"P-1: unknown key `expect\.weather`"),
        ({"register": "perhaps"}, r"P-1: expect\.register: unknown value `perhaps`"),
        ({"register": "required", "or": "perhaps"}, r"P-1: expect\.or: unknown value `perhaps`"),
        ({"c2s": "perhaps"}, r"P-1: expect\.c2s: unknown value `perhaps`"),
        ({"c2s": "renewable_only_until_then"}, r"P-1: expect\.c2s: `then` is not a date"),
        ({"cards_needed": "four"}, r"P-1: expect\.cards_needed: `four` is not a whole number"),
    ],
)
def test_an_unknown_expectation_is_refused_by_name(expect: dict[str, Any], message: str) -> None:
    with pytest.raises(VocabularyError, match=message):
        expectations(read_case({**PERSON, "expect": expect}))


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ({"status": "apprentice_agriculture"}, {"stay.purpose": "work", "work.works": True, "work.kind": "farming"}),
        ({"status": "intern_unpaid"}, {"stay.purpose": "internship", "work.pay_per_hour": 0}),
        ({"status": "phd_employed", "contract_months": 36}, {"work.kind": "education_contract", "work.contract_months": 36}),
        ({"status": "minor_irregular"}, {"stay.regular": False}),
        ({"number": "NIA"}, {"registration.number": "temporary"}),
        ({"insured_in": "none"}, {"cover.insured_abroad": False}),
        ({"insured_in": True}, {"cover.insured_abroad": True}),
        ({"permit": {"type": "student", "valid_to": date(2026, 10, 4)}}, {"stay.permit": "student", "stay.regular": False}),
        ({"permit": {"valid_to": date(2026, 10, 4), "receipt_valid_to": date(2026, 10, 5)}}, {"stay.regular": True}),
        ({"cover": [{"type": "PRC", "issuer": "unknown"}]}, {"cover.documents": [{"kind": "ehic_replacement_certificate"}]}),
        ({"cover": [{"type": "SE401-Q", "issuer": "RAMQ"}]}, {"cover.documents": [{"kind": "quebec_se_401_q", "issuer": "CA"}]}),
        ({"settled_in_france_by": date(2018, 6, 1)}, {"stay.start": date(2018, 6, 1)}),
        ({"permit": {"receipt_valid_to": date(2026, 10, 5)}}, {"stay.permit_receipt_until": date(2026, 10, 5), "stay.permit_until": None}),
        ({"destination": "CH", "departure": date(2026, 12, 1)}, {"trip.destination": "CH", "trip.departure": date(2026, 12, 1)}),
        ({"family_size": 4}, {"trip.travellers": 4, "household.size": 4}),
        ({"rights_end": date(2027, 1, 1)}, {"registration.rights_until": date(2027, 1, 1)}),
        ({"on_parents_tax_return": True, "tax_deducted_allowance": False}, {"household.on_parents_tax_return": True}),
        ({"has_physical_vitale": True}, {"registration.card": "held"}),
        ({"care_date": date(2026, 9, 30)}, {"visit.date": date(2026, 9, 30)}),
        ({"bank": "foreign_IBAN"}, {"registration.bank_account": "foreign"}),
        (
            {"permit": {"valid_to": date(2026, 10, 4), "receipt_valid_to": date(2026, 10, 5)}},
            {"stay.permit_until": date(2026, 10, 4), "stay.permit_receipt": True, "stay.permit_receipt_until": date(2026, 10, 5)},
        ),
        ({"born_in": "BR"}, {"person.birth_country": "BR"}),
        ({"document_language": "tr"}, {"registration.document_language": "tr"}),
        ({"document_language": "sw"}, {"registration.document_language": "other"}),
        ({"nia_date": date(2026, 9, 5)}, {"registration.temporary_number_since": date(2026, 9, 5)}),
        ({"civil_status_provided": False}, {"registration.civil_status_sent": False}),
        ({"id_document": "residence_card"}, {"registration.identity_document": "residence_card"}),
        ({"refuses": True}, {}),
    ],
)
def test_words_on_a_person(words: dict[str, Any], facts: dict[str, object]) -> None:
    read = read_case({"id": "P-1", "decision_date": date(2026, 10, 5), **words}).facts
    assert {path: read.get(path) for path in facts} == facts
    assert facts or not read


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ({"patient_age": 16}, {"person.birth_date": date(2010, 4, 8)}),
        ({"patient_age": 18, "situation": "18 before 1 January"}, {"person.birth_date": date(2007, 12, 31)}),
        ({"patient_age": 18, "situation": "turned 18 this year, dependant"}, {"person.birth_date": date(2008, 4, 8)}),
        ({"cover": "temporary number"}, {"registration.number": "temporary"}),
        ({"cover": "application sent"}, {"registration.attached": False, "registration.application_sent": True}),
        ({"provider": "physiotherapist, prescribed", "referral": "no"}, {"visit.prescribed": True}),
        ({"provider": "solo physiotherapist", "referral": "no"}, {"visit.prescribed": False, "visit.coordinated_structure": False}),
        ({"referral": "yes"}, {"visit.referred": True}),
        ({"act": "9th session, no diagnosis"}, {"visit.session_number": 9, "visit.diagnosed_before": False}),
        ({"situation": "C2S"}, {"visit.circumstances": None, "cover.complementary": "c2s"}),
        ({"situation": "FPU"}, {"visit.only_a_flat_charge": True}),
        ({"situation": "maternity"}, {"visit.under_maternity_cover": True}),
        ({"act": "yearly contraception visit under 26"}, {"visit.act": "contraception", "visit.billed_as_contraception": True}),
        ({"situation": "gp <5 years"}, {"visit.circumstances": ["newly_set_up_gp"]}),
        ({"provider": "specialist who is the treating doctor"}, {"visit.treating_doctor": "this_doctor"}),
    ],
)
def test_words_on_a_visit(words: dict[str, Any], facts: dict[str, object]) -> None:
    read = read_case({**VISIT, **words}).facts
    assert {path: read.get(path) for path in facts} == facts


def accepted(words: dict[str, Any]) -> dict[str, set[Any]]:
    return {one.key: set(one.accepted) for one in expectations(read_case(words))}


def test_an_alternative_is_accepted_for_the_key_it_belongs_to() -> None:
    expect = {"register": "required", "fund": "MGEN", "or": "CPAM"}
    assert accepted({**PERSON, "expect": expect}) == {"register": {"required"}, "fund": {"mgen", "cpam"}}


def test_a_case_of_low_confidence_may_be_referred() -> None:
    assert accepted({**PERSON, "conf": "low", "expect": {"register": "required"}}) == {"register": {"required", "refer"}}


def test_words_of_the_care_path() -> None:
    assert accepted({**VISIT, "expect": {"path": "in path / no penalty", "direct_access": "n/a"}}) == {
        "path": {"coordinated", "not_applicable"}
    }
    assert accepted({**VISIT, "expect": {"path": "wait for registration"}}) == {"path": {"refer", "undetermined"}}
    assert accepted({**VISIT, "expect": {"direct_access": "no after 8"}}) == {"direct_access": {False}}


def test_words_of_the_third_party_payment() -> None:
    def payment(words: str) -> set[tuple[str, frozenset[Any]]]:
        return {(one.field, one.accepted) for one in expectations(read_case({**VISIT, "expect": {"third_party_payment": words}}))}

    assert payment("optional") == {("payment", frozenset({"optional"}))}
    assert payment("by law") == {("basis", frozenset({"law"}))}
    assert payment("by law, total") == {("payment", frozenset({"total"})), ("basis", frozenset({"law"}))}
    assert payment("no, claim at CPAM of place of care") == {("payment", frozenset({"none"}))}


def test_words_of_the_claims() -> None:
    def claims(**expect: Any) -> set[tuple[str, frozenset[Any]]]:  # words of the vocabulary
        return {(one.field, one.accepted) for one in expectations(read_case({**PERSON, "expect": expect}))}

    assert claims(claim="out_of_time") == {("claim", frozenset({"out_of_time"}))}
    assert claims(claim="paper_feuille_de_soins") == {("how", frozenset({"paper"}))}
    assert claims(deadline=date(2026, 6, 30)) == {("deadline", frozenset({"2026-06-30"}))}
    with pytest.raises(VocabularyError, match=r"expect\.deadline: `soon` is not a date"):
        claims(deadline="soon")


def test_a_word_may_say_two_things() -> None:
    found = expectations(read_case({**PERSON, "expect": {"c2s": "renewable_only_until_2026-09-30"}}))
    assert {one.field: set(one.accepted) for one in found} == {"c2s": {"renewable_only"}, "renewable_until": {"2026-09-30"}}


def test_words_of_a_trip() -> None:
    expect = {"card": "order_CEAM", "valid_to_max": date(2027, 9, 1), "valid_months": 3, "cards_needed": 4}
    assert accepted({**PERSON, "expect": expect}) == {
        "card": {"order_ceam"},
        "valid_to_max": {"2027-09-01"},
        "valid_months": {3},
        "cards_needed": {4},
    }


def compared_with(words: dict[str, Any]) -> set[tuple[str, str]]:
    return {(one.decision, one.field) for one in expectations(read_case(words))}


def test_the_start_of_rights_is_a_day_or_a_rule() -> None:
    assert compared_with({**PERSON, "expect": {"rights_start": date(2026, 9, 1)}}) == {("rights", "starts_on")}
    assert compared_with({**PERSON, "expect": {"rights_start": "contract_day_1"}}) == {("rights", "start_rule")}
    with pytest.raises(VocabularyError, match=r"P-1: expect\.rights_start: unknown value `soon`"):
        compared_with({**PERSON, "expect": {"rights_start": "soon"}})


def test_a_deadline_after_a_temporary_number_is_for_the_civil_status_document() -> None:
    case = {**PERSON, "number": "NIA", "nia_date": date(2026, 9, 5), "expect": {"deadline": date(2026, 12, 5)}}
    assert compared_with(case) == {("social_security_number", "civil_status_by")}
    assert accepted(case) == {"deadline": {"2026-12-05"}}


def test_there_are_at_least_forty_cases_of_our_own() -> None:
    assert len(read_folder(OWN_CASES)) >= 40


def test_a_case_that_stands_twice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "cases.yaml").write_text("- {id: P-1}\n- {id: P-1}\n", encoding="utf-8")
    with pytest.raises(VocabularyError, match="case `P-1` stands there twice"):
        read_folder(tmp_path)


def test_a_folder_without_cases_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="no file"):
        read_folder(tmp_path)


def test_a_wrong_case_needs_a_reason_and_a_source(tmp_path: Path) -> None:
    (tmp_path / "wrong.yaml").write_text("P-1: {reason: because}\n", encoding="utf-8")
    with pytest.raises(VocabularyError, match="`P-1` needs a reason and a source"):
        wrong_cases(tmp_path / "wrong.yaml")
