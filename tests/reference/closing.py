"""The one table of ordinary facts that closes a case whose words leave them out. It belongs to the tests: the engine never sees it.

A row gives its fact only where the words of the case are silent, and rows further down see what the rows above gave. A row that gives
None leaves the fact unknown. The end of a European card is never closed: where it matters, the case has to say it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from tests.reference.care_words import years_before
from tests.reference.reading import Facts, ReferenceCase

ORDINARY_DAY: Final = date(2025, 9, 15)
STUDENT_PURPOSES: Final = frozenset({"studies", "school", "internship"})
EUROPEAN_CARDS: Final = frozenset({"ehic", "ehic_replacement_certificate", "ghic"})
EUROPE: Final = frozenset({
    "AT", "BE",
    "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "GB", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT",
    "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
})  # fmt: skip
"""The States whose funds give a European card, or a card of the United Kingdom, to people who come to France."""


@dataclass(frozen=True)
class Closing:
    """A case and the facts known so far: its own and those closed."""

    case: ReferenceCase
    facts: Facts

    @property
    def on(self) -> date:
        """The decision date."""
        return self.case.on or ORDINARY_DAY

    def __getitem__(self, path: str) -> Any:  # facts are of every type
        """Give a fact, or None."""
        return self.facts.get(path)


@dataclass(frozen=True)
class Ordinary:
    """A row of the table: what an ordinary case has for a fact, in words and as a function."""

    path: str
    words: str
    value: Callable[[Closing], object]
    kinds: frozenset[str] = frozenset({"affiliation"})


def _adult_birth_date(closing: Closing) -> date:
    age = 10 if "minor" in closing.case.marks else 16 if closing["stay.purpose"] == "school" else 22
    return years_before(closing.on, 68 if closing["stay.purpose"] == "retirement" else age) - timedelta(days=40)


def _attached(closing: Closing) -> bool:
    """Somebody with a permanent number or a fund is attached, unless they have just come from elsewhere."""
    if closing["person.residence_before"]:
        return False
    return closing["registration.number"] == "permanent" or closing["registration.fund"] is not None


def _stay_start(closing: Closing) -> date:
    known: list[date | None] = [closing["studies.enrolment_date"], closing["work.started_on"], closing.on]
    return min(one for one in known if one)


def _year_end(closing: Closing) -> date:
    return next(end for end in (date(closing.on.year + more, 8, 31) for more in (0, 1)) if end > closing.on)


def _stay_end(closing: Closing) -> date | None:
    """A student stays to the end of the year, anybody else for a year; a short stay lasts two months."""
    start = closing["stay.start"]
    if "short stay" in closing.case.marks:
        return start + timedelta(days=60)  # type: ignore[no-any-return]  # a date
    if closing["stay.purpose"] in STUDENT_PURPOSES:
        end = closing["studies.year_end"]
        return end if end > three_months_after(start) else end.replace(year=end.year + 1)  # type: ignore[no-any-return]  # a date
    return None


def three_months_after(day: date) -> date:
    """Give the day three months later, cut to the end of its month."""
    year, month = (day.year, day.month + 3) if day.month <= 9 else (day.year + 1, day.month - 9)
    following = date(year + month // 12, month % 12 + 1, 1)
    return min(date(year, month, 1) + timedelta(days=day.day - 1), following - timedelta(days=1))


def _longer(closing: Closing) -> bool:
    start, end = closing["stay.start"], closing["stay.end"]
    return end > three_months_after(start) if end else "short stay" not in closing.case.marks


def _residence_before(closing: Closing) -> str | None:
    return next(iter(closing["person.nationalities"] or ()), None)


def _work_kind(closing: Closing) -> str | None:
    return "employee" if closing["work.works"] else None


def _card_shown(closing: Closing) -> bool:
    """A card is shown in a care case, by whoever has a permanent number; a case about a person who claims is one without the card."""
    return closing.case.kind == "care" and closing["registration.number"] == "permanent"


def _fund(closing: Closing) -> str | None:
    return "cpam" if closing["registration.attached"] or closing["registration.number"] == "temporary" else None


def _on_a_trip(value: Callable[[Closing], object]) -> Callable[[Closing], object]:
    """Give an ordinary value to a case that names a destination, and to no other."""
    return lambda closing: value(closing) if closing["trip.destination"] else None


def _has_account(closing: Closing) -> bool:
    return bool(closing["registration.attached"]) and closing["registration.number"] == "permanent"


def _birth_country(closing: Closing) -> str | None:
    return closing["person.residence_before"]  # type: ignore[no-any-return]  # a country


def _is_european(closing: Closing) -> bool:
    """Tell whether a nationality frees the person from a permit."""
    return bool(EUROPE.difference({"GB"}).union({"FR"}).intersection(closing["person.nationalities"] or ()))


def _told_permit(closing: Closing) -> str | None:
    """A permit whose end is told was there, also when it is over; whoever tells its end alone leaves its kind open."""
    return "other" if closing["stay.permit_until"] else None


def _permit(closing: Closing) -> str | None:
    needs_one = closing["person.nationalities"] and not _is_european(closing) and closing["stay.regular"]
    return ("student" if closing["stay.purpose"] in STUDENT_PURPOSES else "other") if needs_one else None


def _permit_until(closing: Closing) -> date | None:
    """A regular stay under a permit goes on for a year."""
    return closing.on + timedelta(days=365) if closing["stay.permit"] and closing["stay.regular"] else None


BOTH: Final = frozenset({"affiliation", "care"})
CARE: Final = frozenset({"care"})

TABLE: Final[tuple[Ordinary, ...]] = (
    Ordinary("person.nationalities", "a traveller is French", _on_a_trip(lambda _: ["FR"])),
    Ordinary("registration.number", "has no French number", lambda _: "none"),
    Ordinary("registration.attached", "attached with a permanent number or a fund, unless just come from elsewhere", _attached, BOTH),
    Ordinary("registration.application_sent", "has not sent an application", lambda _: False, BOTH),
    Ordinary("registration.fund", "the CPAM, once attached or with a temporary number", _fund),
    Ordinary("registration.card", "has no card yet", lambda _: "none"),
    Ordinary("registration.details_changed", "details have not changed", lambda _: False),
    Ordinary("work.works", "does not work", lambda _: False),
    Ordinary("work.kind", "works as an employee, if at all", _work_kind),
    Ordinary("work.started_on", "began to work on the decision date", lambda closing: closing.on if closing["work.works"] else None),
    Ordinary("person.birth_date", "an adult of 22; a minor of 10; a pupil of 16; a pensioner of 68", _adult_birth_date),
    Ordinary("person.residence_before", "lived in the country of the first nationality", _residence_before),
    Ordinary("person.parent_insured", "no parent insured in France", lambda _: False),
    Ordinary("person.resources_sufficient", "has enough to live on", lambda _: True),
    Ordinary("stay.start", "came on the decision date, or when studies or work began", _stay_start),
    Ordinary("studies.year_end", "the university year ends on the next 31 August", _year_end),
    Ordinary("stay.end", "a student stays to the end of the year; a short stay lasts 60 days", _stay_end),
    Ordinary("stay.longer_than_three_months", "stays for more than three months, unless the dates say otherwise", _longer),
    Ordinary("stay.regular", "the stay is regular", lambda _: True),
    Ordinary("stay.permit", "a permit whose end is told is of another kind", _told_permit),
    Ordinary("stay.permit", "a student's permit for students from outside Europe, another one for others", _permit),
    Ordinary("stay.permit_until", "a permit lasts for one more year", _permit_until),
    Ordinary("stay.permit_receipt", "no receipt for a renewal", lambda _: False),
    Ordinary("person.birth_country", "was born where he or she lived before", _birth_country),
    Ordinary("registration.civil_status_sent", "has sent the civil-status document", lambda _: True),
    Ordinary("registration.identity_document", "has a passport", lambda _: "passport"),
    Ordinary("registration.ameli_account", "has an ameli account, once registered with a permanent number", _has_account),
    Ordinary("studies.enrolled", "a student is enrolled in France", lambda closing: closing["stay.purpose"] in STUDENT_PURPOSES),
    Ordinary("work.pay_per_hour", "an internship pays nothing", lambda closing: 0 if closing["stay.purpose"] == "internship" else None),
    Ordinary("cover.documents", "no document of cover", lambda _: [], BOTH),
    Ordinary("cover.insured_abroad", "not insured abroad", lambda _: False),
    Ordinary("cover.complementary", "no complementary cover", lambda _: "none", BOTH),
    Ordinary("cover.state_medical_aid", "no aide médicale de l'État", lambda _: False, BOTH),
    Ordinary("visit.date", "the care is of the decision date", lambda closing: closing.on),
    Ordinary("visit.card_shown", "in a care case the card is shown, with a permanent number", _card_shown, BOTH),
    Ordinary("visit.can_transmit", "the professional can transmit", lambda _: True, BOTH),
    Ordinary("visit.under_maternity_cover", "not covered for maternity", lambda _: False, BOTH),
    Ordinary("visit.billed_as_contraception", "not billed as a contraception visit", lambda _: False, CARE),
    Ordinary("visit.only_a_flat_charge", "a bill for the care itself", lambda _: False, CARE),
    Ordinary("visit.generic_refused", "no generic is refused", lambda _: False, CARE),
    Ordinary("visit.sector", "at the agreed price", lambda _: "sector_1", CARE),
    Ordinary("household.lives_with_parents", "lives apart from the parents", lambda _: False),
    Ordinary("household.on_parents_tax_return", "makes a tax return of one's own", lambda _: False),
    Ordinary("household.tax_deducted_allowance", "no allowance that parents deduct", lambda _: False),
    Ordinary("household.allowance_ordered_by_court", "no allowance ordered by a court", lambda _: False),
    Ordinary("household.own_child", "no child in charge", lambda _: False),
    Ordinary("trip.purpose", "travels for a visit", _on_a_trip(lambda _: "visit")),
    Ordinary("trip.departure", "leaves in thirty days", _on_a_trip(lambda closing: closing.on + timedelta(days=30))),
    Ordinary("trip.travellers", "travels alone", _on_a_trip(lambda _: 1)),
    Ordinary(
        "registration.rights_until",
        "the rights of a traveller last for three more years",
        _on_a_trip(lambda closing: closing.on + timedelta(days=3 * 365)),
    ),
    Ordinary("visit.circumstances", "no special circumstance", lambda _: [], CARE),
    Ordinary("visit.treating_doctor", "no treating doctor declared", lambda _: "none", CARE),
    Ordinary("visit.referred", "not referred", lambda _: False, CARE),
    Ordinary("visit.prescribed", "the care is prescribed", lambda _: True, CARE),
    Ordinary("visit.coordinated_structure", "not in a coordinated structure", lambda _: False, CARE),
    Ordinary("visit.diagnosed_before", "not diagnosed before", lambda _: False, CARE),
    Ordinary("visit.session_number", "the first session", lambda _: 1, CARE),
)
DOCUMENT_TABLE: Final = (
    (
        "cover.documents[].issuer",
        "a European card was issued where the person is insured, or else by the first European State of which the person is a national",
    ),
    (
        "cover.documents[].valid_until",
        "any other document lasts to the end of the stay, or for a year; a European card in a care case, for a year",
    ),
)


def close(case: ReferenceCase) -> Facts:
    """Give the facts that the table adds to a case, by path."""
    facts = dict(case.facts)
    added: dict[str, object] = {}
    for row in TABLE:
        if case.kind in row.kinds and row.path not in facts:
            value = row.value(Closing(case, facts))
            if value is not None:
                facts[row.path] = added[row.path] = value
    documents = [_closed(document, Closing(case, facts)) for document in facts["cover.documents"]]
    return added if documents == facts["cover.documents"] else {**added, "cover.documents": documents}


def _closed(document: Mapping[str, Any], closing: Closing) -> Mapping[str, Any]:
    added = {"issuer": _issuer(document, closing), "valid_until": _valid_until(document, closing)}
    return {**{leaf: value for leaf, value in added.items() if value is not None}, **document}


def _issuer(document: Mapping[str, Any], closing: Closing) -> str | None:
    if document["kind"] not in EUROPEAN_CARDS:
        return None
    insured = next((mark.removeprefix("insured in ") for mark in closing.case.marks if mark.startswith("insured in ")), None)
    european = next((code for code in closing["person.nationalities"] or () if code in EUROPE), None)
    return insured or european or ("DE" if closing.case.kind == "care" else None)


def _valid_until(document: Mapping[str, Any], closing: Closing) -> date | None:
    if document["kind"] in EUROPEAN_CARDS and closing.case.kind == "affiliation":
        return None
    return closing["stay.end"] or closing.on + timedelta(days=365)
