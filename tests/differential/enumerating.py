"""Partial cases small enough for all their completions to be decided: few facts forgotten, with values on both sides of every limit."""

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations, islice
from math import prod
from typing import Any

from tests.differential.enumerated import Case, without
from tests.differential.random_cases import complete_cases

from couvert import Ruleset
from couvert.language.facts import FIRST_DAY, LAST_DAY, Kind, euros
from couvert.language.functions import add_years
from couvert.language.model import Fact

DAYS = (date(2021, 3, 1), date(2023, 8, 22), date(2024, 2, 29), date(2026, 11, 23))
REFORMS = (date(2020, 1, 1), date(2022, 1, 1), date(2023, 1, 1))
"""The days on which the toll law changes."""

SUMS = tuple(cents + more for cents in (0, 5_000, 10_000, 100_000, 150_000, 200_000) for more in (-1, 0, 1))
MOST = 3_000
"""How many completions a case may have for all of them to be decided."""

Values = Mapping[str, Sequence[Any]]


def enumerable_cases(law: Ruleset, *, seed: int, count: int) -> Iterator[tuple[Case, Values]]:
    """Give random cases under the toll law with one to three facts forgotten, and the values that each of these may take."""
    source = random.Random(seed)
    facts = {path: fact for path, fact in law.model.facts.items() if path != "on" and fact.type.shape != "records"}
    return islice(_enumerable(law, facts, source, seed, MOST), count)


def french_cases(law: Ruleset, *, seed: int, count: int) -> Iterator[tuple[Case, Values]]:
    """Give random cases with one to three facts forgotten that are yes or no, or one of a list."""
    source = random.Random(seed)
    scalars = {path: fact for path, fact in law.model.facts.items() if fact.type.shape == "scalar"}
    facts = {path: fact for path, fact in scalars.items() if fact.type.kind in {Kind.BOOL, Kind.ENUM}}
    return islice(_enumerable(law, facts, source, seed, MOST // 20), count)


def _enumerable(law: Ruleset, facts: Mapping[str, Fact], source: random.Random, seed: int, most: int) -> Iterator[tuple[Case, Values]]:
    for case in complete_cases(law, seed=seed, on=DAYS):
        forgotten = source.sample(sorted(facts), source.choice((1, 2, 2, 3)))
        values = {path: candidates(facts[path], case) for path in forgotten}
        if prod(map(len, values.values())) <= most:
            yield without(case, forgotten), values


def candidates(fact: Fact, case: Case) -> list[Any]:
    """Give values of a fact between all its limits: every one of a list, days around all days of the case and of the law."""
    if fact.type.shape == "set":
        words = fact.type.values or ("DE", "BR")
        return [list(some) for size in range(len(words) + 1) for some in combinations(words, size)]
    kind = fact.type.kind
    if kind is Kind.BOOL:
        return [True, False]
    if kind is Kind.INT:
        return list(range(fact.low or 0, (fact.high or 9) + 1))
    if kind is Kind.MONEY:
        return [euros(cents) for cents in SUMS if cents >= 0]
    if kind is Kind.DATE:
        return [day.isoformat() for day in _days(case)]
    return list(fact.type.values)


def _days(case: Case) -> list[date]:
    """Give the days beside every limit: of the law, of the days given, and eighteen years before and after each."""
    bases = {FIRST_DAY, LAST_DAY, *REFORMS, *_given(case)}
    years = {add_years(day, more) for day in bases for more in (-18, 0, 18) if FIRST_DAY.year <= day.year + more <= LAST_DAY.year}
    beside = {day + timedelta(more) for day in years for more in (-1, 0, 1)}
    return sorted(day for day in beside if FIRST_DAY <= day <= LAST_DAY)


def _given(value: object) -> Iterator[date]:
    """Give every day written in a case."""
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _given(part)
    elif isinstance(value, str) and len(value) == len("2026-01-01") and value[:4].isdigit():
        yield date.fromisoformat(value)
