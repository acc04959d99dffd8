"""The law of the land, written as somebody else would write it, means the same once it is laid out."""

from pathlib import Path

from tests.engine.workbench.rewritten import keeps_its_meaning

from couvert.loading import home_of


def test_the_law_of_the_land_written_otherwise_means_the_same_in_the_layout(tmp_path: Path) -> None:
    assert keeps_its_meaning(home_of("couvert_fr"), tmp_path, style=False)
