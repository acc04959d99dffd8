"""A check finds faults of every kind that are put into a sound law; `tests/long` puts many into the law of the land."""

from pathlib import Path

from tests.differential.seeded_faults import KINDS, faults
from tests.engine.analysis.sound_law import sound_law

from couvert import load


def test_one_fault_of_each_kind_is_found_and_its_case_reproduces_it(tmp_path: Path) -> None:
    seeded = tuple(faults(load(sound_law(tmp_path)), each=1, seed=0))

    assert {one.kind for one in seeded} == KINDS.keys()
    assert [(one.kind, one.subject) for one in seeded if not one.is_found()] == []
