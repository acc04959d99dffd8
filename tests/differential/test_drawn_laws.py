"""Under laws drawn at random, answers to partial cases say what their completions give, and what they call possible is decided so."""

import pytest
from tests.differential.drawn_laws import drawn_laws
from tests.differential.enumerated import Case, enumerated, mismatches
from tests.differential.enumerating import Values
from tests.differential.witnesses import surely_told, unproved

from couvert import Ruleset, decide

MOST_OPEN = 0.02
"""In what share of the cases the search may give up before it has told everything."""


def wrong(law: Ruleset, case: Case, values: Values) -> list[object]:
    """Give what an answer says that completions do not bear out.

    Of a forgotten list only some completions are tried; and where the search gave up, only that nothing is excluded wrongly is asked for.
    """
    truth, answer = enumerated(law, case, values), decide(case, ruleset=law)
    told = surely_told(law, case, "asked", reading="plain")
    every = "p.cards" not in values and told
    found: list[object] = [one for one in mismatches(law, answer, truth) if every or not one[3] <= one[2]]
    return [*found, *(unproved(law, case, "asked", reading="plain") if told else ())]


@pytest.mark.parametrize("seed", range(0, 40, 10))
def test_what_a_law_drawn_at_random_leaves_possible_is_what_its_completions_give(seed: int) -> None:
    cases = [(law, case, values) for law, some in drawn_laws(seed=seed, count=10) for case, values in some]
    possible = [(law, case, values) for law, case, values in cases if enumerated(law, case, values).outcomes]

    assert possible
    assert not [(case, found) for law, case, values in possible if (found := wrong(law, case, values))]
    assert sum(not surely_told(law, case, "asked", reading="plain") for law, case, _ in possible) <= max(1, MOST_OPEN * len(possible))
