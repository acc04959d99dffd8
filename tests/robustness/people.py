"""Cases for many deciders at once: complete ones, ones of which little is known, and ones that are refused; and what each is told."""

import random
from datetime import date
from itertools import cycle, islice
from typing import Any

from tests.differential.random_cases import complete_cases, forgetful

from couvert import CaseError, Ruleset, decide

DAYS = (date(2023, 8, 22), date(2026, 11, 23))
SHARES = (0, 0.1, 0, 0.4)
"""Shares of the facts that are forgotten, in turn."""
REFUSED: tuple[Any, ...] = (
    {"on": "2030-01-01", "person": {"birth_date": "2031-01-01"}, "driver": {"birth_date": "2031-01-01"}},
    {"on": "yesterday"},
    {"nobody": {}},
    ["person"],
)
"""Cases that no ruleset takes."""


def mixed_cases(law: Ruleset, *, seed: int, count: int, shares: tuple[float, ...] = SHARES) -> list[Any]:
    """Give cases of a ruleset: complete ones, partial ones, and those that are refused."""
    source = random.Random(seed)
    drawn = zip(islice(complete_cases(law, seed=seed, on=DAYS), count), cycle(shares), strict=False)
    cases: list[Any] = [forgetful(case, share=share, source=source) for case, share in drawn]
    return [*cases, *REFUSED]


def told(case: Any, law: Ruleset) -> Any:
    """Give what somebody who decides a case is told: the whole document, or why it is refused."""
    try:
        return decide(case, ruleset=law).to_document()
    except CaseError as error:
        return str(error)
