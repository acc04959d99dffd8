"""On the law of the land, all ways of firing agree.

They are compared on random cases and random regions, of each as many as `--cases` says, and on every region of an edition that has few.
"""

import random
from datetime import date, timedelta
from itertools import islice
from math import ceil

import pytest
from tests.differential.engines import OneEdition, WholeLaw
from tests.differential.random_cases import complete_cases
from tests.differential.regions import columns, count, editions, regions, whole

from couvert import load
from couvert.rulebase import Edition, rulebases

SEED = 2_000
BLOCKS = 50
"""How many parts the cases are taken in, so that several processes can share them."""

FIRST, LAST = date(2016, 1, 1), date(2026, 12, 31)
DAYS = tuple(FIRST + timedelta(days) for days in range((LAST - FIRST).days + 1))
MOST_REGIONS = 200_000


@pytest.fixture(name="whole_law", scope="module")
def _whole_law() -> WholeLaw:
    return WholeLaw(load())


def all_editions() -> list[Edition]:
    return [edition for decision in sorted(load().decisions) for edition in editions(load(), decision)]


def name(edition: Edition) -> str:
    return f"{edition.table.name}-{edition.reading}-{edition.start}"


SMALL = [edition for edition in all_editions() if count(columns(edition)) <= MOST_REGIONS]
LARGE = [edition for edition in all_editions() if edition not in SMALL]


@pytest.mark.parametrize("block", range(BLOCKS))
def test_all_engines_agree_on_random_cases(block: int, whole_law: WholeLaw, request: pytest.FixtureRequest) -> None:
    cases, order = complete_cases(load(), seed=SEED + block, on=DAYS), random.Random(block)
    for case in islice(cases, ceil(request.config.getoption("--cases") / BLOCKS)):
        assert not list(whole_law.disagreeing(case, order)), case


@pytest.mark.parametrize("edition", SMALL, ids=name)
def test_all_engines_agree_on_every_region_of_a_small_edition(edition: Edition) -> None:
    one = OneEdition(edition, rulebases(load())[edition.reading])
    for facts in regions(columns(edition)):
        assert not list(one.disagreeing(facts)), facts


@pytest.mark.parametrize("edition", LARGE, ids=name)
def test_all_engines_agree_on_random_regions_of_a_large_edition(edition: Edition, request: pytest.FixtureRequest) -> None:
    one = OneEdition(edition, rulebases(load())[edition.reading])
    for facts in islice(whole(columns(edition), seed=SEED), ceil(request.config.getoption("--cases") / len(LARGE))):
        assert not list(one.disagreeing(facts)), facts
