"""The stock of functions: known values, unknown values, and the turns of the calendar."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from couvert.language.facts import LAST_DAY, NEVER
from couvert.language.functions import (
    STOCK,
    add_days,
    add_months,
    add_years,
    age_at,
    end_of_month,
    end_of_quarter,
    months_between,
    start_of_year,
)
from couvert.language.partial import Record, RecordsView, SetView, Slot, Unknown, unknown

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
BORN = Unknown((Slot("person.birth_date"),))


def apply(name: str, *arguments: Any) -> Any:
    return STOCK[name].apply(*arguments)


def document(kind: str, **leaves: Any) -> Record:
    known = {"kind": kind, "issuer": None, "valid_from": None, "valid_until": Unknown((Slot("papers", kind, "valid_until"),))}
    return Record(kind, kind, known | leaves)


def papers(*records: Record, closed: bool = True, lacking: frozenset[str] = frozenset()) -> RecordsView:
    return RecordsView("papers", records, lacking, closed, frozenset({"ehic", "s1"}))


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(2008, 5, 4), date(2026, 5, 3), 17),
        (date(2008, 5, 4), date(2026, 5, 4), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2028, 2, 29), 20),
    ],
)
def test_an_age_is_reached_on_the_birthday_and_on_1_march_for_a_leap_child(birth: date, day: date, age: int) -> None:
    assert age_at(birth, day) == age


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2025, 3, 31), 6, date(2025, 9, 30)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2025, 1, 31), -2, date(2024, 11, 30)),
        (date(1, 1, 31), -1, date.min),
        (date(9999, 12, 1), 1, date.max),
    ],
)
def test_adding_months_clamps_to_the_end_of_the_month_and_of_time(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_years_days_months_quarters_and_year_starts() -> None:
    assert add_years(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert add_days(date(2024, 2, 29), 1) == date(2024, 3, 1)
    assert (add_days(date.min, -1), add_days(date.max, 1)) == (date.min, date.max)
    assert [end_of_month(date(2024, 2, 1)), end_of_month(date(2025, 2, 28))] == [date(2024, 2, 29), date(2025, 2, 28)]
    assert (end_of_quarter(date(2023, 5, 12)), end_of_quarter(date(2023, 12, 31))) == (date(2023, 6, 30), date(2023, 12, 31))
    assert start_of_year(date(2023, 5, 12)) == date(2023, 1, 1)


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2025, 9, 1), date(2025, 9, 30)),
        (date(2025, 9, 30), date(2025, 9, 30)),
        (date(2025, 10, 1), date(2025, 10, 31)),
        (date(2025, 12, 31), date(2025, 12, 31)),
        (date(2000, 2, 1), date(2000, 2, 29)),
        (date(1900, 2, 1), date(1900, 2, 28)),
        (date.min, date(1, 1, 31)),
        (date.max, date.max),
    ],
)
def test_a_month_ends_on_its_last_day_in_leap_years_and_at_the_ends_of_time_too(day: date, last: date) -> None:
    assert end_of_month(day) == apply("end_of_month", day) == last


@given(DAYS)
def test_the_day_after_the_end_of_a_month_is_the_first_of_the_next(day: date) -> None:
    last = end_of_month(day)
    assert day <= last
    assert add_days(last, 1) == add_months(day.replace(day=1), 1)
    assert last <= end_of_quarter(day)


@given(DAYS, st.integers(0, 600))
def test_months_between_undoes_adding_months(day: date, months: int) -> None:
    assert months_between(day, add_months(day, months)) in {months, months - 1}
    assert months_between(day, add_days(add_months(day, months), 3)) >= months


def test_no_month_lies_between_a_day_and_one_before_it() -> None:
    assert months_between(date(2025, 3, 1), date(2024, 3, 1)) == 0
    assert months_between(date(2025, 1, 15), date(2025, 3, 14)) == 1


@pytest.mark.parametrize("name", ["age_at", "months_between", "first_of", "last_of"])
def test_an_unknown_day_leaves_the_result_unknown_and_names_the_slot(name: str) -> None:
    assert apply(name, BORN, date(2025, 1, 1)) == BORN


@pytest.mark.parametrize("name", ["end_of_month", "end_of_quarter", "start_of_year"])
def test_an_unknown_day_leaves_the_bounds_of_its_month_quarter_and_year_unknown(name: str) -> None:
    assert apply(name, BORN) == BORN


def test_first_and_last_of_days() -> None:
    assert apply("first_of", date(2025, 2, 1), date(2025, 1, 1)) == date(2025, 1, 1)
    assert apply("last_of", date(2025, 2, 1), date(2025, 1, 1)) == date(2025, 2, 1)


def test_a_word_is_in_a_group_or_not_or_not_known() -> None:
    assert apply("is_in", "DE", ("DE", "AT")) is True
    assert apply("is_in", "BR", ("DE", "AT")) is False
    assert apply("is_in", BORN, ("DE", "AT")) == BORN


def test_a_closed_set_has_a_member_or_lacks_it() -> None:
    view = SetView("who", frozenset({"DE"}), closed=True)

    assert apply("includes", view, ("DE", "AT")) is True
    assert apply("includes", view, ("BR",)) is False


def test_an_open_set_asks_for_members_that_are_not_settled() -> None:
    view = SetView("who", frozenset(), frozenset({"DE"}), universe=frozenset({"DE", "AT"}))

    assert apply("includes", view, ("DE", "AT", "BE")) == Unknown((Slot("who", "AT"),))
    assert apply("includes", view, ("DE",)) is False


def test_a_document_is_there_or_not_or_not_known() -> None:
    assert apply("has_document", papers(document("ehic")), ("ehic",)) is True
    assert apply("has_document", papers(document("s1")), ("ehic",)) is False
    assert apply("has_document", papers(closed=False), ("ehic", "other")) == Unknown((Slot("papers", "ehic"),))
    assert apply("has_document", papers(closed=False, lacking=frozenset({"ehic"})), ("ehic",)) is False


def test_the_issuer_of_a_document_counts() -> None:
    ours, unsaid = document("ehic", issuer="DE"), document("ehic", issuer=BORN)

    assert apply("issued_by", papers(ours), ("ehic", "DE", "AT")) is True
    assert apply("issued_by", papers(ours), ("ehic", "GB")) is False
    assert apply("issued_by", papers(unsaid), ("ehic", "GB")) == BORN
    assert apply("issued_by", papers(closed=False), ("ehic", "GB")) == Unknown((Slot("papers", "ehic"),))


def test_cover_holds_on_its_last_day_and_not_after() -> None:
    card = papers(document("ehic", valid_until=date(2025, 6, 30)))

    assert apply("covered_on", card, ("ehic",), date(2025, 6, 30)) is True
    assert apply("covered_on", card, ("ehic",), date(2025, 7, 1)) is False
    assert apply("covered_on", papers(), ("ehic",), date(2025, 7, 1)) is False


def test_cover_that_starts_later_does_not_hold_yet() -> None:
    card = papers(document("ehic", valid_from=date(2025, 2, 1), valid_until=date(2025, 6, 30)))

    assert apply("covered_on", card, ("ehic",), date(2025, 1, 31)) is False
    assert apply("cover_end", card, ("ehic",), date(2025, 1, 31)) == NEVER


def test_one_card_that_surely_holds_covers_whatever_the_others() -> None:
    cards = papers(document("ehic", valid_until=date(2025, 6, 30)), document("s1"))

    assert apply("covered_on", cards, ("ehic", "s1"), date(2025, 1, 1)) is True
    assert apply("covered_on", papers(document("s1")), ("s1",), date(2025, 1, 1)) == Unknown((Slot("papers", "s1", "valid_until"),))


def test_unbroken_cover_follows_cards_without_a_day_between_them() -> None:
    first = document("ehic", valid_until=date(2025, 6, 30))
    next_day = document("s1", valid_from=date(2025, 7, 1), valid_until=date(2025, 12, 31))
    too_late = document("s1", valid_from=date(2025, 7, 2), valid_until=date(2025, 12, 31))

    assert apply("cover_end", papers(first, next_day), ("ehic", "s1"), date(2025, 1, 1)) == date(2025, 12, 31)
    assert apply("cover_end", papers(first, too_late), ("ehic", "s1"), date(2025, 1, 1)) == date(2025, 6, 30)
    assert apply("cover_end", papers(), ("ehic",), date(2025, 1, 1)) == NEVER


def test_a_card_that_is_over_needs_no_more_facts() -> None:
    over = document("ehic", valid_from=BORN, valid_until=date(2024, 6, 30))

    assert apply("cover_end", papers(over), ("ehic",), date(2025, 1, 1)) == NEVER
    assert apply("cover_end", papers(over), ("ehic",), BORN) == BORN
    assert apply("covered_on", papers(document("ehic", valid_until=date(2025, 1, 1))), ("ehic",), BORN) == BORN


def test_unknown_parts_are_merged_without_repeats() -> None:
    assert unknown([BORN, 3, BORN]) == BORN
    assert unknown([3, "a"]) is None


def test_a_slot_reads_as_questions_name_it() -> None:
    assert [str(Slot("a.b")), str(Slot("a.b", "ehic")), str(Slot("a.b", "ehic", "issuer"))] == ["a.b", "a.b[ehic]", "a.b[ehic].issuer"]


def test_a_card_that_starts_later_does_not_cover_today_whenever_it_ends() -> None:
    later = document("ehic", valid_from=date(2025, 2, 1))
    card = document("s1", valid_until=date(2025, 6, 30))

    assert apply("covered_on", papers(later, card), ("ehic", "s1"), date(2025, 1, 1)) is True
    assert apply("covered_on", papers(later), ("ehic",), date(2025, 1, 1)) is False
    assert isinstance(apply("cover_end", papers(later), ("ehic",), date(2025, 2, 1)), Unknown)


def test_a_document_without_an_end_holds_and_one_that_is_over_does_not() -> None:
    endless, over = document("s1", valid_until=None), document("s1", valid_until=date(2024, 12, 31))

    assert apply("holds_document", papers(endless), ("s1",), date(2025, 1, 1)) is True
    assert apply("holds_document", papers(over), ("s1",), date(2025, 1, 1)) is False
    assert apply("holds_document", papers(over), ("s1",), date(2024, 12, 31)) is True
    assert apply("holds_document", papers(over), ("s1",), BORN) == BORN
    assert apply("holds_document", papers(), ("s1",), BORN) is False
    assert apply("cover_end", papers(endless), ("s1",), date(2025, 1, 1)) == LAST_DAY


WORDS = st.frozensets(st.sampled_from(["FR", "DE", "BR"]), min_size=1)
TAKEN = {"date": DAYS, "dates": DAYS, "number": st.integers(-60, 60), "scalar": st.sampled_from(["FR", "BR"]), "words": WORDS, "set": WORDS}


@pytest.mark.parametrize("name", [name for name, function in STOCK.items() if function.scalar])
@given(data=st.data())
def test_the_scalar_form_gives_what_the_form_gives_that_takes_unknown_values(name: str, data: st.DataObject) -> None:
    function = STOCK[name]
    drawn = [(takes, data.draw(TAKEN[takes])) for takes in function.takes]

    plain = [tuple(sorted(value)) if takes == "set" else value for takes, value in drawn]
    seen = [SetView("home", value, closed=True) if takes == "set" else value for takes, value in drawn]

    assert function.scalar is not None
    assert function.scalar(*plain) == function.apply(*seen)


def test_every_function_has_a_scalar_form_but_those_of_records() -> None:
    assert {name for name, function in STOCK.items() if function.scalar is None} == {
        name for name, function in STOCK.items() if "records" in function.takes
    }
