"""What a check says of small rulebases drawn at random is what deciding every case says: no more, no less."""

import re
from pathlib import Path

import pytest
from tests.differential.brute_force import drawn_law, looked_at
from tests.differential.seeded_faults import REFUSED, is_refused
from tests.engine.small_law import small_law

from couvert.analysis import Code, Finding, check
from couvert.language.conditions import atoms

PROVED = {
    Code.GAP,
    Code.CONFLICT,
    Code.RULE_DEAD,
    Code.RULE_OVERRULED,
    Code.RULE_SUBSUMED,
    Code.OUTCOME_UNREACHABLE,
    Code.CONDITION_CONSTANT,
}


def about(finding: Finding) -> str:
    """Say what a finding is about, as brute force does."""
    quoted = re.findall(r"`([^`]*)`", finding.message)
    decision = Path(finding.place.rsplit(":", 2)[0]).stem
    if finding.code in {Code.GAP, Code.CONFLICT}:
        return decision
    if finding.code is Code.OUTCOME_UNREACHABLE:
        return f"{decision}: {quoted[0]}: {quoted[1]}"
    return ": ".join(quoted[:2]) if finding.code is Code.CONDITION_CONSTANT else quoted[0]


def compared(seed: int, home: Path) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """Give what a check finds in a law, and what brute force does."""
    drawn = drawn_law(seed)
    law = small_law(home, drawn.files())
    comparisons = {rule.id: {str(atom) for atom in atoms(rule.when)} for table in law.decisions.values() for rule in table.rules}
    found = {(str(one.code), about(one)) for one in check(law) if one.code in PROVED}
    return found, {one for looked in looked_at(drawn) for one in looked.findings(comparisons)}


@pytest.mark.parametrize("seed", range(12))
def test_a_check_finds_what_brute_force_finds(seed: int, tmp_path: Path) -> None:
    found, there = compared(seed, tmp_path)

    assert found == there


@pytest.mark.parametrize("seed", range(12))
def test_the_case_of_each_gap_and_conflict_is_refused_when_it_is_decided(seed: int, tmp_path: Path) -> None:
    law = small_law(tmp_path, drawn_law(seed).files())
    shown = [(one, one.shown_by) for one in check(law) if one.code in REFUSED]

    assert [str(one) for one, witness in shown if witness is None or not is_refused(witness, law, REFUSED[one.code])] == []
