"""Facts that break no constraint alone, but that no completion keeps all of them with."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.engine.inference.completions.people_law import DERIVED, FACTS, law, memory_of, table
from tests.engine.small_law import small_law

from couvert import CaseError, decide
from couvert.inference.completions.search import at_odds
from couvert.interfaces.cli import main

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


def test_constraints_that_no_case_keeps_are_told_without_facts(tmp_path: Path) -> None:
    never = FACTS.replace(
        "CONSTRAINTS = (", 'CONSTRAINTS = (Constraint("later", "visit.date > on"), Constraint("earlier", "visit.date < on"),'
    )
    ruleset = small_law(tmp_path, {"facts.py": never, "derived.yaml": DERIVED, "answer/answer.yaml": TALL})

    with pytest.raises(CaseError, match="no case is possible on this day: later; earlier"):
        decide({"on": "2025-01-01", "person": {}}, ruleset=ruleset)


def test_the_command_line_refuses_facts_that_are_at_odds_together(tmp_path: Path) -> None:
    law(tmp_path, TALL)
    result = CliRunner().invoke(main, ["decide", "--ruleset", str(tmp_path), "-f", "person.height=150", "-f", "person.short=false"])

    assert result.exit_code == 4
    assert "who is tall has two metres" in result.stderr
