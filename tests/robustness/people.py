"""Cases for many deciders at once: complete ones, ones of which little is known, and ones that are refused; and what each is told."""

import random
from datetime import date
from functools import cache
from itertools import chain, islice
from typing import Any

from tests.differential.random_cases import complete_cases, forgetful

from couvert import CaseError, Ruleset, decide, load

DAYS = (date(2023, 8, 22), date(2026, 11, 23))
SHARES = (0, 0, 0, 0.05, 0.1)
"""Shares of the facts that are forgotten, in turn."""
REFUSED: tuple[Any, ...] = (
    {"person": {"birth_date": "2030-01-01"}, "visit": {"date": "2026-01-01"}},
    {"person": {"birth_date": "yesterday"}},
    {"nobody": {}},
    ["person"],
)
"""Cases of the law of the land that are invalid."""


@cache
def mixed_cases(*, seed: int, count: int) -> tuple[Any, ...]:
    """Give cases of the law of the land: of every eight, about three complete, two partial, one refused, two that stood there before."""
    law, source = load(), random.Random(seed)
    drawn = islice(complete_cases(law, seed=seed, on=DAYS), count)
    partial = [forgetful(case, share=SHARES[place % len(SHARES)], source=source) for place, case in enumerate(drawn)]
    return tuple(chain.from_iterable((case, *_besides(place, partial, source)) for place, case in enumerate(partial)))[:count]


def _besides(place: int, cases: list[Any], source: random.Random) -> tuple[Any, ...]:
    again = (source.choice(cases[: place + 1]),) if place % 2 else ()
    return (*again, REFUSED[place % len(REFUSED)]) if place % 3 == 0 else again


def told(case: Any, law: Ruleset | None = None) -> Any:
    """Give what somebody who decides a case is told: the whole document, or why it is refused."""
    try:
        return decide(case, ruleset=law).to_document()
    except CaseError as error:
        return str(error)
