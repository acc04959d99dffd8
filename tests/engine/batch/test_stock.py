"""Stock functions on whole columns give for many cases what they give for each: or leave open what a closer look would tell."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.engine.batch import stocked
from tests.engine.batch.stocked import DAY, DAY_NEAR, RECORDS, SCALAR, SET, Kind, chosen

from couvert.batch.column import Column
from couvert.batch.stock import EPOCH, FORMS
from couvert.language.facts import Kind as FactKind
from couvert.language.functions import STOCK
from couvert.language.partial import Unknown

MANY = 8
OF_DAYS = {"age_at": 2, "months_between": 2, "end_of_month": 1, "end_of_quarter": 1, "start_of_year": 1, "first_of": 3, "last_of": 2}
WITH_A_NUMBER = ("add_months", "add_years", "add_days")
ON_A_DAY = ("holds_document", "covered_on", "cover_end")
LEAVE_OPEN = {*ON_A_DAY, "includes", "has_document", "issued_by"}


def compared(name: str, cases: Sequence[tuple[Any, ...]], kinds: tuple[Kind, ...], *more: Any) -> None:
    """Compare what a function gives for whole columns with what it gives for each case. `more` stands behind the columns' arguments."""
    columns = [kind.column([case[at] for case in cases]) for at, kind in enumerate(kinds)]
    found = FORMS[name](*_with(columns, [chosen(one) if isinstance(one, tuple) else one for one in more]))
    known = found.is_known()
    for row, case in enumerate(cases):
        value = STOCK[name].apply(*_with([kind.seen(part) for kind, part in zip(kinds, case, strict=True)], list(more)))
        if not known[row]:
            assert isinstance(value, Unknown) or name in LEAVE_OPEN, f"{case}: left open, though it is {value}"
            continue
        assert _scalar(name, found, row) == value, case


def _with(arguments: list[Any], more: list[Any]) -> list[Any]:
    return [*arguments[:1], *more, *arguments[1:]]


def _scalar(name: str, found: Column, row: int) -> Any:
    value = found.values[row]
    return date.fromordinal(int(value) + EPOCH) if STOCK[name].gives is FactKind.DATE else value


def many(*kinds: Kind) -> st.SearchStrategy[Any]:
    return st.lists(st.tuples(*(kind.drawn for kind in kinds)), min_size=1, max_size=MANY)


def test_every_function_of_the_stock_has_a_column_form() -> None:
    assert FORMS.keys() == STOCK.keys()


@pytest.mark.parametrize("name", OF_DAYS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_function_of_days_gives_what_it_gives_for_each(name: str, data: st.DataObject) -> None:
    kinds = (DAY,) * OF_DAYS[name]
    compared(name, data.draw(many(*kinds)), kinds)


@settings(max_examples=40, deadline=None)
@given(many(DAY), st.integers(-3000, 3000), st.sampled_from(WITH_A_NUMBER))
@example([(date(2024, 2, 29),), (date(2024, 1, 31),), (date(2023, 12, 31),)], 1, "add_months")
@example([(date(2024, 2, 29),), (date(2000, 2, 29),)], 1, "add_years")
@example([(date(1900, 1, 1),), (date(2100, 12, 31),)], 8000, "add_years")
@example([(date(1900, 1, 1),), (date(2100, 12, 31),)], -200000, "add_months")
@example([(date(2100, 12, 31),), (date(1900, 1, 1),)], 4_000_000, "add_days")
def test_adding_to_days_gives_what_it_gives_for_each(cases: Any, number: int, name: str) -> None:
    compared(name, cases, (DAY,), number)


@settings(max_examples=40, deadline=None)
@given(many(SCALAR), stocked.WORDS)
def test_a_word_is_among_words_as_it_is_for_each(cases: Any, words: tuple[str, ...]) -> None:
    compared("is_in", cases, (SCALAR,), words)


@settings(max_examples=40, deadline=None)
@given(many(SET), st.lists(st.sampled_from(stocked.COUNTRIES), min_size=1, max_size=2).map(tuple))
@example([([],), (None,), (["FR", "FR"],)], ("FR",))
def test_a_set_includes_words_as_it_does_for_each(cases: Any, words: tuple[str, ...]) -> None:
    compared("includes", cases, (SET,), words)


@settings(max_examples=40, deadline=None)
@given(many(RECORDS), stocked.WORDS)
def test_a_record_is_there_as_it_is_for_each(cases: Any, words: tuple[str, ...]) -> None:
    compared("has_document", cases, (RECORDS,), words)


@settings(max_examples=40, deadline=None)
@given(many(RECORDS), stocked.WORDS, st.sampled_from((("FR",), ("BR", "CH"))))
def test_records_are_issued_by_countries_as_they_are_for_each(cases: Any, words: tuple[str, ...], countries: tuple[str, ...]) -> None:
    compared("issued_by", cases, (RECORDS,), (*words, *countries))


@pytest.mark.parametrize("name", ON_A_DAY)
@settings(max_examples=40, deadline=None)
@given(data=st.data(), words=stocked.WORDS)
def test_a_function_of_records_on_a_day_gives_what_it_gives_for_each(name: str, data: st.DataObject, words: tuple[str, ...]) -> None:
    compared(name, data.draw(many(RECORDS, DAY_NEAR)), (RECORDS, DAY_NEAR), words)


@pytest.mark.parametrize("name", ON_A_DAY)
@settings(max_examples=40, deadline=None)
@given(several=stocked.records(), day=stocked.NEAR, words=stocked.WORDS)
def test_where_all_is_known_nothing_is_left_open(name: str, several: Any, day: date, words: tuple[str, ...]) -> None:
    known = [{**one, "valid_until": one["valid_until"] or day, "issuer": "FR"} for one in several]
    columns = [RECORDS.column([known]), chosen(words), DAY.column([day])]
    assert FORMS[name](*columns).is_known().all()


def test_a_chain_of_records_reaches_as_far_as_no_day_lies_between() -> None:
    start = date(2024, 2, 20)
    spans = [(0, 4), (5, 9), (3, 6), (11, 12), (10, 10)]
    days = [(start + timedelta(days=first), start + timedelta(days=last)) for first, last in spans]
    chain = [{"kind": "resident", "issuer": None, "valid_from": first, "valid_until": last} for first, last in days]
    broken = [one for one in chain if one["valid_until"] != days[-1][1]]
    end = FORMS["cover_end"](RECORDS.column([chain, broken, []]), chosen(("resident",)), DAY.column([start] * 3))
    assert [_scalar("cover_end", end, row) for row in range(3)] == [days[3][1], days[1][1], date.min]


@settings(max_examples=40, deadline=None)
@given(many(RECORDS, DAY_NEAR), st.data())
def test_taking_cases_from_a_column_changes_none_of_them(cases: Any, data: st.DataObject) -> None:
    rows = np.array(data.draw(st.lists(st.integers(0, len(cases) - 1), min_size=1, max_size=5)), np.int64)
    whole, words, days = RECORDS.column([one for one, _ in cases]), chosen(("resident", "worker")), DAY.column([day for _, day in cases])
    all_ = FORMS["cover_end"](whole, words, days)
    some = FORMS["cover_end"](whole.take(rows), words, days.take(rows))
    assert (some.is_known() == all_.is_known()[rows]).all()
    assert (np.where(some.is_known(), some.values, 0) == np.where(all_.is_known()[rows], all_.values[rows], 0)).all()
