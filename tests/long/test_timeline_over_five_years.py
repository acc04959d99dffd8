"""A timeline equals deciding on every single day: many cases over five years, as many as `--cases` says, and some with facts forgotten."""

import random
from datetime import date
from itertools import islice
from math import ceil

import pytest
from tests.differential.daily import wrong_days
from tests.differential.random_cases import complete_cases, forgetful
from tests.engine.law_fixtures import toll_law

from couvert import load
from couvert.language.functions import add_years

TODAY = (date(2024, 2, 29), date(2026, 11, 23), date(2027, 2, 20))
LAWS = {"toll law": toll_law, "law of the land": load}
BLOCKS = 50
PARTS = {0: 1, 0.05: 0.02, 0.2: 0.01}
"""How many cases, for each that `--cases` asks for, have this share of their facts forgotten: these take up to a hundred times as long."""


@pytest.mark.parametrize("block", range(BLOCKS))
@pytest.mark.parametrize("share", PARTS)
@pytest.mark.parametrize("law", LAWS)
def test_a_timeline_is_what_every_day_gives(request: pytest.FixtureRequest, law: str, share: float, block: int) -> None:
    ruleset, source = LAWS[law](), random.Random(block)
    wanted = ceil(request.config.getoption("--cases") * PARTS[share])
    count = wanted // BLOCKS + (block < wanted % BLOCKS)
    for case in islice(complete_cases(ruleset, seed=block, on=TODAY), count):
        left = forgetful(case, share=share, source=source)
        until = add_years(date.fromisoformat(case["on"]), 5)
        assert list(wrong_days(left, ruleset, until=until)) == [], left
