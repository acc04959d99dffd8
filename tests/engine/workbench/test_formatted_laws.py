"""`couvert fmt` on whole laws: their layout is the one that people read, and whoever wrote them, it changes no meaning."""

from pathlib import Path

import pytest
from tests.engine.law_fixtures import HOME
from tests.engine.workbench.rewritten import keeps_its_meaning

from couvert.loading import home_of
from couvert.workbench.formatter import formatted_files

LAWS = {"toll_law": HOME, "bridge": Path(__file__).parents[3] / "docs" / "diagnostics" / "bridge", "couvert_fr": home_of("couvert_fr")}


@pytest.mark.parametrize(("law", "style"), [("bridge", None), ("toll_law", None), ("toll_law", False)])
def test_a_law_that_was_written_otherwise_means_the_same_in_the_layout(law: str, style: bool | None, tmp_path: Path) -> None:  # noqa: FBT001
    assert keeps_its_meaning(LAWS[law], tmp_path, style=style)


@pytest.mark.parametrize("law", ["bridge", "couvert_fr"])
def test_the_laws_that_people_read_have_the_layout(law: str) -> None:
    assert list(formatted_files(LAWS[law])) == []
