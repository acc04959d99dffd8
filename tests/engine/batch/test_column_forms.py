"""The column form of every computed field of the law gives for many cases what its function gives for one."""

import inspect
from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from couvert import load
from couvert.batch.computing import WordsOf
from couvert.batch.frame import columns_of
from couvert.batch.stock import EPOCH, day_number
from couvert.loading import column_forms
from couvert_fr import columns, computed

LAW = load()
CENTS = st.integers(0, 10**11 - 1) | st.integers(0, 10_000)
PERCENT = st.integers(0, 100)
CHARGES = st.integers(0, 6000)
PRICED_BY = st.sampled_from(("agreed_tariff", "agreed_price", "generic_tariff", "nothing", "price"))
DAYS = st.dates(date(1900, 1, 1), date(2110, 12, 31)) | st.just(date.max)
PRICE = (PRICED_BY, CENTS, CENTS, CENTS, CENTS)
FLAT = (st.sampled_from(("none", "franchise_on_boxes", "franchise_on_acts", "contribution")), CHARGES, st.integers(0, 30), CHARGES, CHARGES)
ARGUMENTS: dict[str, tuple[st.SearchStrategy[Any], ...]] = {
    "day_after": (DAYS,),
    "price_above": (CENTS, CENTS),
    "same_day": (DAYS,),
    "end_of_the_card": (st.sampled_from(("two_years_within_rights", "two_years")), DAYS, DAYS),
    "months_of_the_certificate": (st.sampled_from(("three_months", "two_years")),),
    "one_each": (st.integers(0, 20),),
    "share": (CENTS, PERCENT),
    "base": PRICE,
    "gross": (PERCENT, CHARGES, *PRICE),
    "flat_charge": FLAT,
    "reimbursed": (PERCENT, CHARGES, *FLAT, *PRICE),
    "left_to_pay": (PERCENT, CHARGES, *FLAT, *PRICE),
    "patients_share": (PERCENT, PERCENT, CHARGES, *PRICE),
    "extra_fees": PRICE,
}


class Worded:
    """The words of many cases; compared with one, they tell where they are that."""

    def __init__(self, words: list[str]) -> None:
        self._words = np.array(words)

    def __eq__(self, word: object) -> Any:
        return self._words == word

    def __ne__(self, word: object) -> Any:
        return self._words != word

    __hash__ = None  # type: ignore[assignment]  # it stands for many


def public(module: Any) -> dict[str, Callable[..., Any]]:
    found = inspect.getmembers(module, inspect.isfunction)
    return {name: one for name, one in found if one.__module__ == module.__name__ and not name.startswith("_")}


def as_column(values: list[Any]) -> Any:
    if isinstance(values[0], str):
        return Worded(values)
    return np.array([day_number(one) if isinstance(one, date) else one for one in values], np.int64)


def test_every_computed_function_has_a_column_form_and_no_other_is_there() -> None:
    assert public(columns).keys() == public(computed).keys() == ARGUMENTS.keys()


def test_the_law_finds_a_column_form_for_each_of_its_computed_fields() -> None:
    by = {one.by.__name__ for table in LAW.decisions.values() for one in table.fields.values() if one.by}
    assert column_forms(LAW).keys() == by


@pytest.mark.parametrize("name", ARGUMENTS)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_a_column_form_gives_what_its_function_gives(name: str, data: st.DataObject) -> None:
    cases = data.draw(st.lists(st.tuples(*ARGUMENTS[name]), min_size=1, max_size=6))
    result = public(columns)[name](*(as_column(list(values)) for values in zip(*cases, strict=True)))
    values, there = result if isinstance(result, tuple) else (result, np.ones(len(cases), bool))
    for row, case in enumerate(cases):
        wanted = public(computed)[name](*case)
        assert bool(there[row]) == (wanted is not None), case
        if wanted is not None:
            assert (date.fromordinal(int(values[row]) + EPOCH) if isinstance(wanted, date) else int(values[row])) == wanted, case


def test_a_column_of_words_tells_where_it_is_a_word() -> None:
    of = columns_of(LAW)
    words = WordsOf(of, np.array([of.words.numbers[one] for one in ("FR", "BR", "FR")]))
    assert list(words == "FR") == [True, False, True]
    assert list(words != "FR") == [False, True, False]
