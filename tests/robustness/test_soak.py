"""A small sample of the soak that `.ci/long` runs for long."""

from tests.engine.law_fixtures import toll_law
from tests.robustness.soaking import soak


def test_a_process_that_decides_for_long_stays_as_it_was() -> None:
    soaked = soak(toll_law(), 6_000, seed=3)
    assert (soaked.threads, soaked.files, soaked.changed) == (0, 0, 0)
    assert soaked.partial > 10
    assert soaked.refused > 10
    assert soaked.grown < 50_000_000, f"{soaked.grown} bytes more"
