"""The closing table fills what an ordinary case leaves out, and nothing else."""

from datetime import date
from typing import Any

import pytest
from tests.reference.closing import TABLE, close, three_months_after
from tests.reference.files import read_case

import couvert

STUDENT: dict[str, Any] = {"id": "P-1", "decision_date": date(2026, 10, 5), "status": "student_he", "nationality": ["BR"]}


def closed(**words: Any) -> dict[str, Any]:  # words of the vocabulary
    case = read_case({**STUDENT, **words})
    return {**case.facts, **close(case)}


def test_an_ordinary_student() -> None:
    facts = closed()
    assert facts["studies.year_end"] == facts["stay.end"] == date(2027, 8, 31)
    assert facts["stay.start"] == date(2026, 10, 5)
    assert facts["studies.enrolled"] is facts["stay.longer_than_three_months"] is facts["stay.regular"] is True
    assert facts["registration.attached"] is facts["work.works"] is False


def test_what_the_case_says_is_kept() -> None:
    assert "stay.regular" not in close(read_case({**STUDENT, "status": "minor_irregular"}))
    assert closed(works=True)["work.works"] is True


@pytest.mark.parametrize(
    ("words", "attached"),
    [
        ({}, False),
        ({"number": "NIR"}, True),
        ({"number": "NIA"}, False),
        ({"number": "NIA", "fund": "CPAM"}, True),
        ({"number": "NIR", "attached": False}, False),
        ({"number": "NIR", "residence_before": "PF"}, False),
    ],
)
def test_who_is_attached(words: dict[str, Any], attached: bool) -> None:  # noqa: FBT001  # a row of the table
    assert closed(**words)["registration.attached"] is attached


def test_ages_of_ordinary_people() -> None:
    assert [closed(status=status)["person.birth_date"].year for status in ("student_he", "minor", "pupil_exchange", "pensioner")] == [
        2004,
        2016,
        2010,
        1958,
    ]


def test_a_short_stay_is_short() -> None:
    assert closed(status="student_short")["stay.longer_than_three_months"] is False
    assert closed(permit={"type": "short_stay"})["stay.longer_than_three_months"] is False


def test_only_a_traveller_gets_an_ordinary_trip() -> None:
    trip = closed(destination="ES", number="NIR")
    assert trip["trip.departure"] == date(2026, 11, 4)
    assert trip["trip.purpose"] == "visit"
    assert "trip.purpose" not in closed()
    assert "registration.rights_until" not in closed()


def test_a_permit_whose_end_is_told_has_a_kind() -> None:
    assert closed(permit={"valid_to": date(2026, 12, 31)})["stay.permit"] == "other"
    assert closed(permit={"valid_to": date(2026, 10, 4)})["stay.permit"] == "other"
    assert "stay.permit" not in closed(nationality=["PT"])


def test_only_somebody_from_outside_europe_with_a_regular_stay_gets_an_ordinary_permit() -> None:
    student = closed()
    assert (student["stay.permit"], student["stay.permit_until"], student["stay.permit_receipt"]) == ("student", date(2027, 10, 5), False)
    assert closed(status="pensioner")["stay.permit"] == "other"
    assert "stay.permit" not in closed(status="minor_irregular")
    assert not {"stay.permit", "stay.permit_until"} & closed(nationality=["BR", "PT"]).keys()


def test_the_dates_of_a_stay_say_how_long_it_is() -> None:
    stay = {"start": date(2026, 10, 5), "end": date(2027, 1, 5)}
    assert closed(stay=stay)["stay.longer_than_three_months"] is False
    assert closed(stay={**stay, "end": date(2027, 1, 6)})["stay.longer_than_three_months"] is True


def test_a_stay_begun_in_june_goes_on_to_the_next_academic_year() -> None:
    assert closed(decision_date=date(2026, 6, 20))["stay.end"] == date(2027, 8, 31)


def test_the_issuer_of_a_european_card() -> None:
    def issuer(**words: Any) -> str | None:  # words of the vocabulary
        issued: str | None = closed(cover=[{"type": "EHIC"}], **words)["cover.documents"][0].get("issuer")
        return issued

    assert issuer(insured_in="ES") == "ES"
    assert issuer(nationality=["BR", "PT"]) == "PT"
    assert issuer(nationality=["BR"]) is None


def test_the_end_of_a_european_card_is_never_closed() -> None:
    assert closed(cover=[{"type": "EHIC"}], insured_in="DE")["cover.documents"] == [{"issuer": "DE", "kind": "ehic"}]
    assert closed(cover=[{"type": "A1"}])["cover.documents"] == [{"kind": "a1", "valid_until": date(2027, 8, 31)}]


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (date(2026, 10, 5), date(2027, 1, 5)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2026, 9, 30), date(2026, 12, 30)),
        (date(2026, 8, 31), date(2026, 11, 30)),
    ],
)
def test_three_months_after(day: date, later: date) -> None:
    assert three_months_after(day) == later


def test_every_row_is_about_a_fact_that_exists() -> None:
    facts = couvert.load().model.facts
    assert [row.path for row in TABLE if row.path not in facts] == []
