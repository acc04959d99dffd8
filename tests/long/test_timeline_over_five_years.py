"""A timeline equals deciding on every single day: many cases over five years, as many as `--cases` says."""

import random
from datetime import date
from itertools import islice

import pytest
from tests.differential.daily import wrong_days
from tests.differential.random_cases import complete_cases, forgetful
from tests.engine.law_fixtures import toll_law

from couvert import load
from couvert.language.functions import add_years

TODAY = (date(2024, 2, 29), date(2026, 11, 23), date(2027, 2, 20))
LAWS = {"toll law": toll_law, "law of the land": load}


@pytest.mark.parametrize("share", [0, 0.05, 0.2])
@pytest.mark.parametrize("law", LAWS)
def test_a_timeline_is_what_every_day_gives(request: pytest.FixtureRequest, law: str, share: float) -> None:
    ruleset, source = LAWS[law](), random.Random(7)
    for case in islice(complete_cases(ruleset, seed=7, on=TODAY), request.config.getoption("--cases")):
        left = forgetful(case, share=share, source=source)
        until = add_years(date.fromisoformat(case["on"]), 5)
        assert list(wrong_days(left, ruleset, until=until)) == [], left
