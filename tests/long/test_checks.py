"""A check finds what is wrong, on as many laws as `--cases` says: faults put into the law of the land, and laws drawn at random."""

import tempfile
from collections import Counter
from pathlib import Path

import pytest
from tests.differential.seeded_faults import KINDS, faults
from tests.differential.test_brute_force import compared
from tests.engine.analysis.sound_law import sound_law

from couvert import load
from couvert.analysis import groups
from couvert.analysis.enumeration import Enumeration, compare
from couvert.analysis.regions import MOST_REGIONS, regions_of
from couvert.analysis.universe import Universe
from couvert.rulebase import rulebases

OF_CASES = 80
"""One fault of each kind for so many cases: a thousand make more than two hundred faults."""
FEWEST_FOUND = 0.95


def test_faults_put_into_the_law_of_the_land_and_a_small_one_are_found(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    each = max(1, request.config.getoption("--cases") // OF_CASES)
    laws = (load(), load(sound_law(tmp_path)))
    told = [(one.kind, one.decision, one.subject, one.is_found()) for law in laws for one in faults(law, each=each, seed=1)]
    missed = [one for one in told if not one[-1]]

    assert {kind for kind, *_ in told} == KINDS.keys()
    print(f"{len(told) - len(missed)} of {len(told)} faults found: {Counter(kind for kind, *_ in told)}, missed: {missed}")  # noqa: T201
    assert len(missed) <= (1 - FEWEST_FOUND) * len(told), missed


def test_what_is_found_in_laws_drawn_at_random_is_what_brute_force_finds(request: pytest.FixtureRequest) -> None:
    for seed in range(1_000, 1_000 + request.config.getoption("--cases") // 2):
        with tempfile.TemporaryDirectory() as home:
            found, there = compared(seed, Path(home))
        assert found == there, seed


@pytest.mark.parametrize("decision", ["carte_vitale", "online_account"])
def test_regions_that_take_long_to_list_are_what_the_solver_says(decision: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "MOST_TOGETHER", 10**12)
    for rulebase in rulebases(load()).values():
        universe = Universe(rulebase, decision)
        found = regions_of(universe, rulebase.editions[decision][-1], draws=0)
        compare(universe, Enumeration(found))
        assert found.known is not None
        assert found.known <= MOST_REGIONS
