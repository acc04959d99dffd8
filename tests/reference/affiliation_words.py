"""The words of the affiliation cases: what each key and value says about the person."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, get_args

import pycountry
from tests.reference.reading import (
    NO_FACT,
    Facts,
    Told,
    VocabularyError,
    Word,
    as_date,
    changes_nothing,
    choice,
    day,
    fact,
    look_up,
    nothing,
)

from couvert_fr.facts import Language

STATUSES: Final[Mapping[str, Facts]] = {
    "accompanying_spouse": {"stay.purpose": "family"},
    "apprentice_agriculture": {"stay.purpose": "work", "work.works": True, "work.kind": "farming"},
    "asylum_minor": {"stay.purpose": "asylum"},
    "asylum_seeker": {"stay.purpose": "asylum"},
    "au_pair": {"stay.purpose": "au_pair"},
    "employee": {"stay.purpose": "work", "work.works": True, "work.kind": "employee"},
    "inactive": {"stay.purpose": "other"},
    "intern_paid": {"stay.purpose": "internship"},
    "intern_unpaid": {"stay.purpose": "internship", "work.pay_per_hour": 0},
    "minor": {"stay.purpose": "other"},
    "minor_dependant": {"stay.purpose": "family"},
    "minor_irregular": {"stay.purpose": "other", "stay.regular": False},
    "pensioner": {"stay.purpose": "retirement"},
    "phd_employed": {"stay.purpose": "research", "work.works": True},
    "phd_student": {"stay.purpose": "studies"},
    "phd_visiting": {"stay.purpose": "research"},
    "pupil_exchange": {"stay.purpose": "school"},
    "refugee": {"stay.purpose": "refuge"},
    "researcher_employed": {"stay.purpose": "research", "work.works": True},
    "self_employed": {"stay.purpose": "work", "work.works": True, "work.kind": "self_employed"},
    "student_exchange": {"stay.purpose": "studies"},
    "student_he": {"stay.purpose": "studies"},
    "student_short": {"stay.purpose": "studies"},
}
MINORS: Final = frozenset({"asylum_minor", "minor", "minor_dependant", "minor_irregular"})
PERMITS: Final = {
    "VLS-TS_student": "student",
    "passeport_talent": "talent",
    "scientifique_chercheur": "scientific_researcher",
    "short_stay": "short_stay_visa",
    "student": "student",
    "visitor": "visitor",
}
PERMIT_ENDS: Final = {"valid_to": "stay.permit_until", "receipt_valid_to": "stay.permit_receipt_until"}
DOCUMENTS: Final = {
    "A1": "a1",
    "ANDORRAN_FORM": "andorran_form",
    "EHIC": "ehic",
    "GHIC": "ghic",
    "INTERNATIONAL_ORGANISATION": "international_organisation",
    "MONEGASQUE_FORM": "monegasque_form",
    "PRC": "ehic_replacement_certificate",
    "PRIVATE": "private_insurance",
    "RAMQ-3017": "quebec_application_3017",
    "S1": "s1",
    "SE401-Q": "quebec_se_401_q",
    "SE401-Q-102": "quebec_se_401_q_102",
    "SE401-Q-102bis": "quebec_se_401_q_102_bis",
    "SE401-Q-104": "quebec_se_401_q_104",
    "SE401-Q-106": "quebec_se_401_q_106",
}
FUNDS_ABROAD: Final = {"RAMQ": "CA", "CASS": "AD", "SPME": "MC"}
IDENTITY_DOCUMENTS: Final = frozenset({"none", "new_french_card", "identity_card", "residence_card", "passport"})
NUMBERS: Final = {"NIR": "permanent", "NIA": "temporary", "none": "none"}
FUNDS: Final = {"CPAM": "cpam", "MGEN": "mgen", "MSA": "msa"}
COUNTRY_LETTERS: Final = 2


def country(value: object, *, place: str) -> str:
    """Give a country code. Raises VocabularyError."""
    if isinstance(value, str) and len(value) == COUNTRY_LETTERS and value.isupper():
        return value
    raise VocabularyError(f"{place}: unknown value `{value}`")


def _nationality(told: Told, value: list[object]) -> None:
    told.say({"person.nationalities": [country(code, place=f"{told.place}: nationality") for code in value]})


def _residence_before(told: Told, value: object) -> None:
    told.say({"person.residence_before": country(value, place=f"{told.place}: residence_before")})


def _insured_in(told: Told, value: object) -> None:
    if value == "none":
        told.say({"cover.insured_abroad": False})
        return
    told.say({"cover.insured_abroad": True})
    if value is not True:
        told.marks.add(f"insured in {country(value, place=f'{told.place}: insured_in')}")


def _status(told: Told, value: object) -> None:
    told.say(look_up(STATUSES, value, place=f"{told.place}: status"))
    if value in MINORS:
        told.marks.add("minor")
    if value == "student_short":
        told.marks.add("short stay")


def _cover(told: Told, value: list[Mapping[str, Any]]) -> None:
    told.say({"cover.documents": [_document(one, place=f"{told.place}: cover[{at}]") for at, one in enumerate(value)]})


def _document(words: Mapping[str, Any], *, place: str) -> dict[str, Any]:
    refuse_unknown(words, {"type", "issuer", "valid_to", "valid_from"}, place=place)
    document = {"kind": look_up(DOCUMENTS, words.get("type"), place=f"{place}.type")}
    issuer = words.get("issuer", "unknown")
    if issuer != "unknown":
        document["issuer"] = FUNDS_ABROAD.get(issuer) or country(issuer, place=f"{place}.issuer")
    for word, leaf in (("valid_from", "valid_from"), ("valid_to", "valid_until")):
        if words.get(word) is not None:
            document[leaf] = as_date(words[word], place=f"{place}.{word}")
    return document


def _permit(told: Told, value: Mapping[str, Any]) -> None:
    refuse_unknown(value, {"type", "valid_to", "receipt_valid_to"}, place=f"{told.place}: permit")
    if "type" in value:
        told.say({"stay.permit": look_up(PERMITS, value["type"], place=f"{told.place}: permit.type")})
    if value.get("type") == "short_stay":
        told.marks.add("short stay")
    ends = {path: as_date(value[word], place=f"{told.place}: permit.{word}") for word, path in PERMIT_ENDS.items() if word in value}
    told.say(ends)
    if "receipt_valid_to" in value:
        told.say({"stay.permit_receipt": True})
    if ends and told.on:
        told.say({"stay.regular": max(ends.values()) >= told.on})


def _stay(told: Told, value: Mapping[str, Any]) -> None:
    refuse_unknown(value, {"start", "end"}, place=f"{told.place}: stay")
    for word, at in value.items():
        day(f"stay.{word}")(told, at)


def _destination(told: Told, value: object) -> None:
    told.say({"trip.destination": country(value, place=f"{told.place}: destination")})


def _family_size(told: Told, value: object) -> None:
    told.say({"trip.travellers": value, "household.size": value})


def _born_in(told: Told, value: object) -> None:
    told.say({"person.birth_country": country(value, place=f"{told.place}: born_in")})


def _document_language(told: Told, value: object) -> None:
    """Say the language of a document, by its ISO 639-1 code; one that the facts do not tell apart is another language."""
    if not isinstance(value, str) or (value != "other" and pycountry.languages.get(alpha_2=value) is None):
        raise VocabularyError(f"{told.place}: document_language: unknown value `{value}`")
    told.say({"registration.document_language": value if value in get_args(Language) else "other"})


def _physical_card(told: Told, value: object) -> None:
    told.say({"registration.card": "held" if value else "none"})


def refuse_unknown(words: Mapping[str, Any], known: set[str], *, place: str) -> None:
    """Refuse keys that the vocabulary does not have. Raises VocabularyError that names the first."""
    unknown = sorted(set(words) - known)
    if unknown:
        raise VocabularyError(f"{place}: unknown key `{unknown[0]}`")


WORDS: Final[Mapping[str, Word]] = {
    "academic_year_end": day("studies.year_end"),
    "activity_start": day("work.started_on"),
    "arrival": day("stay.start"),
    "attached": fact("registration.attached"),
    "bank": choice("bank", {"foreign_IBAN": {"registration.bank_account": "foreign"}}),
    "born_in": _born_in,
    "care_date": day("visit.date"),
    "civil_status_provided": fact("registration.civil_status_sent"),
    "contract_months": fact("work.contract_months"),
    "cover": _cover,
    "decision_date": nothing,
    "departure": day("trip.departure"),
    "destination": _destination,
    "dob": day("person.birth_date"),
    "document_language": _document_language,
    "enrolled_in_france": fact("studies.enrolled"),
    "enrolment_date": day("studies.enrolment_date"),
    "family_size": _family_size,
    "fund": choice("fund", {word: {"registration.fund": value} for word, value in FUNDS.items()}),
    "has_physical_vitale": _physical_card,
    "id_document": choice("id_document", {word: {"registration.identity_document": word} for word in IDENTITY_DOCUMENTS}),
    "insured_in": _insured_in,
    "intern_pay_per_hour": fact("work.pay_per_hour"),
    "lives_with_parents": fact("household.lives_with_parents"),
    "nationality": _nationality,
    "nia_date": day("registration.temporary_number_since"),
    "number": choice("number", {word: {"registration.number": value} for word, value in NUMBERS.items()}),
    "on_parents_tax_return": fact("household.on_parents_tax_return"),
    "parent_affiliated": fact("person.parent_insured"),
    "permit": _permit,
    "refuses": changes_nothing,
    "residence_before": _residence_before,
    "resources_above_rsa_aspa": fact("person.resources_sufficient"),
    "rights_end": day("registration.rights_until"),
    "settled_in_france_by": day("stay.start"),
    "status": _status,
    "stay": _stay,
    "tax_deducted_allowance": fact("household.tax_deducted_allowance"),
    "work_start": day("work.started_on"),
    "works": fact("work.works"),
}


def read(words: Mapping[str, Any]) -> Told:
    """Read the words of an affiliation case. Raises VocabularyError for a key or value that the vocabulary does not have."""
    place = str(words.get("id"))
    told = Told(place)
    refuse_unknown(words, set(WORDS) | NO_FACT, place=place)
    told.on = _decision_date(words, place=place)
    for word, value in words.items():
        if word not in NO_FACT:
            WORDS[word](told, value)
    if words.get("status") in {"phd_employed", "researcher_employed"} and "contract_months" in words:
        told.say({"work.kind": "education_contract"})
    return told


def _decision_date(words: Mapping[str, Any], *, place: str) -> date | None:
    return as_date(words["decision_date"], place=f"{place}: decision_date") if "decision_date" in words else None
