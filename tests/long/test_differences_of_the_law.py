"""What changes between two editions of the law of the land, and for whom, is what deciding cases says: as many as `--cases` says."""

from datetime import date
from itertools import islice

import pytest
from tests.differential.differing import put, wrong
from tests.differential.random_cases import complete_cases

from couvert import load
from couvert.analysis.difference import Side, difference

DAYS = tuple(date(year, month, 1) for year in range(2016, 2028) for month in (1, 4, 9))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Side(load(), "official", date(2025, 12, 31)), Side(load(), "official", date(2026, 11, 28))),
        (Side(load(), "official"), Side(load(), "guides")),
    ],
    ids=["days", "readings"],
)
def test_what_is_told_of_two_editions_holds_of_random_cases(request: pytest.FixtureRequest, before: Side, after: Side) -> None:
    outcomes = difference(before, after, on=date(2026, 11, 28)).outcomes.values()

    for case in islice(complete_cases(load(), seed=3, on=DAYS), request.config.getoption("--cases")):
        both = put(before, after, case)
        assert both is not None
        assert not [told for found in outcomes for told in wrong(found, both)], case
