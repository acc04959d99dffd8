"""Facts that break no constraint alone, but that no completion keeps all of them with."""

from pathlib import Path

import pytest
from tests.engine.inference.completions.people_law import law, memory_of, table

from couvert import CaseError, decide
from couvert.inference.completions.search import at_odds

TALL = table("answer", "person.tall", "not person.tall")


def test_only_the_constraints_that_cannot_be_kept_together_are_named(tmp_path: Path) -> None:
    heights = law(tmp_path, TALL)

    assert at_odds(memory_of(heights, {"person": {"height": 150, "short": False}})) == (
        "who-is-not-tall-is-short",
        "who-is-tall-has-two-metres",
    )
    assert at_odds(memory_of(heights, {"person": {"height": 150}})) == ()
    assert at_odds(memory_of(heights, {"person": {"height": 150, "short": True, "tall": False}})) == ()


def test_a_case_whose_facts_cannot_all_be_true_is_refused_with_these_facts(tmp_path: Path) -> None:
    with pytest.raises(CaseError) as caught:
        decide({"on": "2025-01-01", "person": {"height": 150, "short": False}}, ruleset=law(tmp_path, TALL))

    (problem,) = caught.value.problems
    assert {problem.place, *[part for part in problem.message.split("`") if "." in part]} == {"person.short", "person.height"}
