"""`couvert new-rule` on the law: a feature is told in steps that there are, and refused until somebody says what the answer says."""

from functools import partial
from importlib import import_module
from pathlib import Path

import pytest
from tests.specification.definitions import contexts, matching
from tests.specification.gates import problems
from tests.specification.outline import read

import couvert
from couvert.workbench.scaffold import NewRule, Scaffold

STEPS = Path(__file__).parents[1] / "steps"
DEFINED = contexts(import_module(f"tests.steps.{path.stem}") for path in sorted(STEPS.glob("*.py")) if not path.stem.startswith("test_"))
RULE = "a-rule-that-is-to-be-written"


@pytest.mark.parametrize("decision", couvert.load().decisions)
def test_only_what_the_answer_says_is_left_to_be_told(decision: str, tmp_path: Path) -> None:
    files = Scaffold(couvert.load(), NewRule(decision, RULE)).files
    (text,) = (text for path, text in files.items() if path.suffix == ".feature")
    feature = tmp_path / f"{decision}.feature"
    feature.write_text(text, encoding="utf-8")
    (found,) = problems([read(feature)], matches=partial(matching, among=DEFINED), known=[RULE])

    assert found.endswith("then `TODO: what the answer says` matches no step definition")
