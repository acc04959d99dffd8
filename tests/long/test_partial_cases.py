"""Partial cases of the law of the land, as many as `--cases` says, dealt out among its decisions.

No answer is contradicted by what was left out, and all that is called possible comes out when its completion is decided.
"""

import random
from datetime import date
from itertools import islice
from math import ceil

import pytest
from tests.differential.random_cases import complete_cases, forgetful
from tests.differential.test_partial_cases import contradicts
from tests.differential.witnesses import unproved

from couvert import decide, load

DAYS = (date(2021, 3, 1), date(2023, 8, 22), date(2024, 2, 29), date(2026, 11, 23))
SHARES = (0.05, 0.1, 0.2, 0.33, 0.5, 0.67, 0.8, 0.95)
"""Shares of the facts that are forgotten, in turn."""


@pytest.mark.parametrize("reading", ["official", "guides"])
@pytest.mark.parametrize("decision", load().decisions)
def test_partial_answers_are_proved_by_completions(request: pytest.FixtureRequest, decision: str, reading: str) -> None:
    law, seed = load(), sorted(load().decisions).index(decision) * 2 + (reading == "guides")
    source = random.Random(seed)
    for place, case in enumerate(
        islice(complete_cases(law, seed=seed, on=DAYS), ceil(request.config.getoption("--cases") / len(law.decisions)))
    ):
        left = forgetful(case, share=SHARES[place % len(SHARES)], source=source)
        whole, partial = (decide(one, ruleset=law, reading=reading, decisions=[decision]).decisions[decision] for one in (case, left))
        assert not contradicts(partial, whole), (left, case)
        assert not list(unproved(law, left, decision, reading=reading)), left
