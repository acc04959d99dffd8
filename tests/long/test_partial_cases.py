"""Partial cases of the law of the land, as many as `--cases` says, each put to all its decisions at once.

No answer is contradicted by what was left out, and all that is called possible comes out when its completion is decided.
"""

import random
from datetime import date
from itertools import cycle, islice
from math import ceil

import pytest
from tests.differential.random_cases import complete_cases, forgetful
from tests.differential.test_partial_cases import contradicts
from tests.differential.witnesses import unproved_in

from couvert import decide, load
from couvert.asking import inquire
from couvert.inference import reference
from couvert.inference.completions.outlook import outlook_of
from couvert.proving import answer

DAYS = (date(2021, 3, 1), date(2023, 8, 22), date(2024, 2, 29), date(2026, 11, 23))
SHARES = (*(0.05, 0.1, 0.15, 0.2, 0.25, 0.33, 0.4) * 6, 0.5, 0.6, 0.9)
"""Shares of the facts that are forgotten, in turn."""
BLOCKS = 100
MOST_UNTOLD = 0.001
"""In what share of the things called possible the search may have given up before it was proved."""


@pytest.mark.parametrize("block", range(BLOCKS))
def test_partial_answers_are_proved_by_completions(request: pytest.FixtureRequest, block: int) -> None:
    law, source = load(), random.Random(block)
    count = ceil(request.config.getoption("--cases") / BLOCKS)
    drawn = islice(complete_cases(law, seed=block, on=DAYS), count)
    told = []
    for case, share, reading in zip(drawn, cycle(SHARES[block % len(SHARES) :] + SHARES), cycle(law.readings), strict=False):
        left = forgetful(case, share=share, source=source)
        whole, inquiry = decide(case, ruleset=law, reading=reading), inquire(left, ruleset=law, reading=reading)
        for name, partial in answer(inquiry).decisions.items():
            assert not contradicts(partial, whole.decisions[name]), (name, left, case)
            outlook = outlook_of(inquiry.rulebase, inquiry.memory, name)
            wrong = [seen for seen, *_ in unproved_in(outlook, law, left, reference)]
            assert not any(outlook.witness(seen).proved for seen in wrong), (name, left)
            told += [seen not in wrong for seen in outlook.possible()]
    assert told.count(False) <= MOST_UNTOLD * len(told)
