"""One process decides cases of the law of the land for long, a thousand decisions for each of `--cases`, and stays as it was."""

import pytest
from tests.robustness.soaking import soak

from couvert import load

MOST_GROWTH = 50 * 2**20


def test_a_process_that_makes_a_million_decisions_stays_as_it_was(request: pytest.FixtureRequest) -> None:
    soaked = soak(load(), 1_000 * request.config.getoption("--cases"), seed=1)
    assert (soaked.threads, soaked.files, soaked.changed) == (0, 0, 0)
    assert soaked.grown < MOST_GROWTH, f"{soaked.grown} bytes more"
