"""A timeline equals deciding on every single day."""

import random
from datetime import date, timedelta
from itertools import islice

import pytest
from tests.differential.daily import wrong_days
from tests.differential.dated_law import dated_law
from tests.differential.random_cases import complete_cases, forgetful
from tests.engine.law_fixtures import toll_law

from couvert import load

REFORMS = (date(2021, 11, 20), date(2022, 12, 10), date(2023, 11, 23), date(2025, 12, 10), date(2024, 2, 27))
TODAY = (date(2026, 11, 23), date(2027, 2, 20))


@pytest.mark.parametrize(("share", "count", "days"), [(0, 30, 60), (0.1, 20, 50), (0.3, 8, 40)])
def test_a_timeline_of_the_toll_law_is_what_every_day_gives(share: float, count: int, days: int) -> None:
    source = random.Random(count)
    for case in islice(complete_cases(toll_law(), seed=count, on=REFORMS), count):
        left = forgetful(case, share=share, source=source)
        until = date.fromisoformat(case["on"]) + timedelta(days)
        assert list(wrong_days(left, toll_law(), until=until)) == [], left


@pytest.mark.parametrize(("share", "count", "days"), [(0, 20, 90), (0.2, 4, 50), (0.5, 2, 40)])
def test_a_timeline_is_what_every_day_gives_where_all_hangs_on_the_day(share: float, count: int, days: int) -> None:
    source = random.Random(count)
    for case in islice(complete_cases(dated_law(), seed=count, on=REFORMS), count):
        left = forgetful(case, share=share, source=source)
        until = date.fromisoformat(case["on"]) + timedelta(days)
        assert list(wrong_days(left, dated_law(), until=until)) == [], left


@pytest.mark.parametrize(("share", "count"), [(0, 3), (0.05, 1)])
def test_a_timeline_of_the_law_is_what_every_day_gives(share: float, count: int) -> None:
    source = random.Random(3)
    for case in islice(complete_cases(load(), seed=3, on=TODAY), count):
        left = forgetful(case, share=share, source=source)
        until = date.fromisoformat(case["on"]) + timedelta(40)
        assert list(wrong_days(left, load(), until=until)) == [], left


def test_usual_values_are_used_on_the_days_on_which_they_are_missing() -> None:
    case = {"on": "2026-11-23", "driver": {"birth_date": "2009-01-01"}, "crossing": {"date": "2026-11-20", "vouchers": [], "axles": 2}}

    assert list(wrong_days(case, toll_law(), until=date(2027, 2, 1), assume=True)) == []
