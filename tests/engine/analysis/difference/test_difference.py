"""What two editions of a law decide otherwise: one thing is changed in a sound law, and found, for whom, with a case that shows it."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.engine.analysis.sound_law import change, sound_law

from couvert import decide, load
from couvert.analysis import UnprovedError
from couvert.analysis.difference import Difference, Outcomes, Region, Side, Written, difference
from couvert.analysis.difference.turns import Turn
from couvert.inference.completions import dialogue
from couvert.inference.memory import WorkingMemory
from couvert.language.rules import Ruleset

TOLL, CARD = "toll/toll.yaml", "pass_card/pass_card.yaml"
ON = date(2026, 6, 1)


@pytest.fixture(name="law", scope="module")
def _law(tmp_path_factory: pytest.TempPathFactory) -> Ruleset:
    return load(sound_law(tmp_path_factory.mktemp("before")))


def edited(folder: Path, *edits: tuple[str, str, str]) -> Ruleset:
    """Give the sound law with some passages replaced."""
    home = sound_law(folder)
    for edit in edits:
        change(home, *edit)
    return load(home)


def compared(before: Ruleset, after: Ruleset, reading: str = "official", **more: Any) -> Difference:
    return difference(Side(before, reading), Side(after, reading), on=ON, **more)


def turns(outcomes: Outcomes) -> set[tuple[str, Any, Any]]:
    return {(one.turn.field, one.turn.before, one.turn.after) for one in outcomes.changes}


def regions(found: Difference, decision: str, turn: Turn) -> Iterable[Region]:
    return next(one.regions for one in found.outcomes[decision].changes if one.turn == turn)


def said(region: Region) -> set[str]:
    return {str(where.atom) for where in region.conditions}


def fields(law: Ruleset, case: Any, decision: str, reading: str = "official") -> Any:
    return decide(case, ruleset=law, decisions=[decision], reading=reading).decisions[decision].fields


def papers(law: Ruleset, case: Any) -> dict[str, bool | None]:
    """Tell of each paper whether it is asked for; None where it may be."""
    toll = decide(case, ruleset=law, decisions=["toll"]).decisions["toll"]
    held = toll.fields.get("papers", toll.certain.get("papers", ()))
    return {name: None if name in toll.possible.get("papers", ()) else name in held for name in ("milk_slip", "voucher")}  # type: ignore[operator]  # a set


def test_a_law_is_proved_to_decide_as_its_copy_does(law: Ruleset, tmp_path: Path) -> None:
    found = compared(law, edited(tmp_path))

    assert found.is_same
    assert {name: one.is_same for name, one in found.outcomes.items()} == {"toll": True, "pass_card": True}


def test_a_condition_written_another_way_changes_nothing(law: Ruleset, tmp_path: Path) -> None:
    other = edited(tmp_path, (CARD, "    when: driver.age < 18\n", "    when: not driver.age >= 18\n"))

    assert compared(law, other).is_same


def test_another_age_changes_what_comes_out_for_that_age_alone(law: Ruleset, tmp_path: Path) -> None:
    adult = "    when: driver.age >= 18\n    then: {grown_up: true}"
    young = ("    when: driver.age < 18\n", "    when: driver.age < 16\n")
    other = edited(tmp_path, (CARD, *young), (CARD, adult, adult.replace("18", "16")))
    found = compared(law, other)
    (region,) = regions(found, "pass_card", Turn("grown_up", before=False, after=True))

    assert found.outcomes["toll"].is_same
    assert turns(found.outcomes["pass_card"]) == {("grown_up", False, True)}
    assert said(region) == {"driver.age >= 16", "driver.age < 18", 'on >= "2020-01-01"'}
    assert fields(law, region.witness.before, "pass_card")["grown_up"] is False
    assert fields(other, region.witness.after, "pass_card")["grown_up"] is True


def test_a_witness_is_of_the_preferred_day_and_holds_no_more_than_it_takes(law: Ruleset, tmp_path: Path) -> None:
    other = edited(
        tmp_path,
        (TOLL, 'when: crossing.vehicle == "bicycle"\n    then: {toll: free}', 'when: crossing.vehicle == "bicycle"\n    then: {toll: due}'),
    )
    (region,) = regions(compared(law, other), "toll", Turn("toll", "free", "due"))

    assert said(region) == {'crossing.vehicle == "bicycle"', 'crossing.date >= "2020-01-01"'}
    assert region.witness.before == {"on": "2026-06-01", "crossing": {"date": "2026-06-01", "vehicle": "bicycle"}}


def test_what_changes_in_one_decision_is_told_as_a_reason_for_what_changes_in_the_next(law: Ruleset, tmp_path: Path) -> None:
    other = edited(
        tmp_path,
        (TOLL, 'when: crossing.vehicle == "bicycle"\n    then: {toll: free}', 'when: crossing.vehicle == "bicycle"\n    then: {toll: due}'),
    )
    some = regions(compared(law, other), "pass_card", Turn("card", "no_need", "not_yet"))

    assert {(str(where.atom), where.edition) for region in some for where in region.conditions if where.edition} >= {
        ('decision.toll.toll == "due"', "after")
    }


def test_an_outcome_that_both_editions_share_stands_for_all_that_it_hangs_on(law: Ruleset, tmp_path: Path) -> None:
    other = edited(tmp_path, (CARD, "    then: {card: yes_please}", "    then: {card: not_yet}"))
    some = regions(compared(law, other), "pass_card", Turn("card", "yes_please", "not_yet"))

    assert {'decision.toll.toll == "due"'} <= set().union(*map(said, some))
    assert {where.edition for region in some for where in region.conditions} == {None}


def test_an_element_of_a_set_comes_and_goes(law: Ruleset, tmp_path: Path) -> None:
    other = edited(tmp_path, (TOLL, "papers: [milk_slip]}", "papers: [voucher]}"))
    found = compared(law, other)
    (gone, *_) = regions(found, "toll", Turn("papers", "milk_slip", None))

    assert turns(found.outcomes["toll"]) == {("papers", None, "voucher"), ("papers", "milk_slip", None)}
    assert papers(law, gone.witness.before) == {"milk_slip": True, "voucher": None}
    assert papers(other, gone.witness.after) == {"milk_slip": False, "voucher": True}


def test_only_so_many_regions_are_looked_for(law: Ruleset, tmp_path: Path) -> None:
    other = edited(
        tmp_path,
        (TOLL, 'when: crossing.vehicle in {"car", "lorry"}', 'when: crossing.vehicle == "car"'),
        (TOLL, 'when: crossing.vehicle == "bicycle"', 'when: crossing.vehicle in {"bicycle", "lorry"}'),
    )
    one, all_ = (compared(law, other, most=most).outcomes["toll"].changes for most in (1, 50))

    assert [len(change.regions) for change in one if change.turn.field == "toll"] == [1, 1]
    assert any(not change.all_told for change in one)
    assert all(change.all_told for change in all_)
    assert sum(len(change.regions) for change in all_) > sum(len(change.regions) for change in one)


def test_of_regions_inside_one_another_the_widest_is_told(law: Ruleset, tmp_path: Path) -> None:
    free = "    cites: [{source: decree, at: article 6}]\n    in_force: {from: 2020-01-01}\n    exception_to: [motor-vehicles-pay]\n"
    free += "    title: {en: Free., fr: Gratuit.}\n    then: {toll: free}\n"
    long = "  - id: five-axles-pass-free\n    when: crossing.axles >= 5\n" + free
    longish = "  - id: three-axles-pass-free\n    when: crossing.axles >= 3\n" + free
    other = edited(tmp_path, (TOLL, "  - id: bicycles-pass-free\n", f"{long}{longish}  - id: bicycles-pass-free\n"))
    some = tuple(map(said, regions(compared(law, other), "toll", Turn("toll", "due", "free"))))

    assert all("crossing.axles >= 3" in one for one in some)
    assert not any(one < another for one in some for another in some)


def test_readings_of_one_law_are_compared_on_the_same_cases(law: Ruleset) -> None:
    found = difference(Side(law, "official"), Side(law, "guides"), on=ON, decisions=["toll"])
    (region, *_) = regions(found, "toll", Turn("toll", "due", "free"))

    assert found.outcomes.keys() == {"toll"}
    assert turns(found.outcomes["toll"]) >= {("toll", "due", "free"), ("papers", None, "milk_slip"), ("papers", None, "voucher")}
    assert "crossing.value > 1200.50" in set().union(*(said(one) for one in regions(found, "toll", Turn("toll", "due", "free"))))
    assert fields(law, region.witness.before, "toll")["toll"] == "due"
    assert fields(law, region.witness.after, "toll", "guides")["toll"] == "free"


def test_with_two_days_what_is_in_force_changes_and_the_days_of_the_case_stay(law: Ruleset) -> None:
    before, after = Side(law, "official", date(2023, 12, 31)), Side(law, "official", date(2024, 1, 1))
    found = difference(before, after, on=ON)
    (region, *_) = regions(found, "toll", Turn("toll", "due", "free"))

    assert {"crossing.value > 1000.00", "crossing.value <= 1200.50"} <= said(region)
    assert region.witness.before["crossing"]["date"] == region.witness.after["crossing"]["date"] == "2026-06-01"
    assert fields(before.in_force, region.witness.before, "toll")["toll"] == "due"
    assert fields(after.in_force, region.witness.after, "toll")["toll"] == "free"
    assert [(one.before[0].value, one.after[0].value) for one in Written(found.joined).amounts] == [(100_000, 120_050)]


def test_a_comparison_of_the_day_gone_by_with_a_written_day_is_a_period_of_force(tmp_path: Path) -> None:
    until = "    in_force: {from: 2020-01-01, until: 2024-12-31}\n"
    later = """
  - id: since-2025-everybody-is-grown-up
    title: {en: a, fr: a}
    cites: [{source: decree, at: article 10}]
    in_force: {from: 2025-01-01}
    when: on >= "2025-01-01" and (on < "2030-01-01" or on >= driver.birth_date)
    then: {grown_up: true}
"""
    home = sound_law(tmp_path)
    path = home / CARD
    head, adult, child = path.read_text(encoding="utf-8").rstrip().rpartition("  - id: an-adult-is-grown-up")
    ended = (adult + child).replace("    in_force: {from: 2020-01-01}\n", until)
    path.write_text(head + ended + later, encoding="utf-8")
    law = load(home)
    found = difference(Side(law, "official", date(2024, 12, 31)), Side(law, "official", date(2025, 1, 1)), on=ON)

    assert turns(found.outcomes["pass_card"]) == {("grown_up", False, True)}
    assert said(found.outcomes["pass_card"].changes[0].regions[0]) == {"driver.age < 18"}
    assert found.outcomes["pass_card"].unanswered == ()


def test_an_edition_that_leaves_cases_without_an_answer_or_with_two_is_named(law: Ruleset, tmp_path: Path) -> None:
    gap = edited(tmp_path / "gap", (CARD, "    when: driver.age < 18\n", "    when: driver.age < 17\n"))
    conflict = edited(tmp_path / "conflict", (CARD, "    when: driver.age < 18\n", "    when: driver.age <= 18\n"))

    assert compared(gap, conflict).outcomes["pass_card"].unanswered == ("before", "after")
    assert compared(law, gap).outcomes["pass_card"].unanswered == ("after",)
    assert not compared(law, gap).is_same
    assert compared(gap, gap).is_same


def test_before_its_first_source_a_decision_refers(law: Ruleset) -> None:
    found = difference(Side(law, "official", date(2019, 12, 31)), Side(law, "official", date(2026, 1, 1)), on=ON)

    assert {before for _, before, _ in turns(found.outcomes["pass_card"])} == {"refer"}
    assert ("toll", "refer", "free") in turns(found.outcomes["toll"])
    assert [one.before for one in Written(found.joined).amounts] == [()]


def test_a_rule_that_is_not_attested_yet_refers_on_its_day(law: Ruleset) -> None:
    found = difference(Side(law, "official", date(2022, 6, 1)), Side(law, "official", date(2023, 6, 1)), on=ON)

    assert found.is_same


def test_what_cannot_be_told_within_bounds_is_said(law: Ruleset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = edited(tmp_path, (CARD, "    then: {card: yes_please}", "    then: {card: not_yet}"))
    monkeypatch.setattr(dialogue.Proposal, "fits", False)
    monkeypatch.setattr(dialogue, "MOST_REFUSED", 1)
    monkeypatch.setattr(dialogue.Dialogue, "_answer", lambda *_: None)
    found = compared(law, other)

    assert Turn("card", "yes_please", "not_yet") in found.outcomes["pass_card"].untold
    assert found.outcomes["pass_card"].changes == ()
    assert not found.is_same


def test_what_does_not_come_out_when_it_is_decided_is_a_fault_of_the_proof(
    law: Ruleset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = edited(tmp_path, (CARD, "    then: {card: yes_please}", "    then: {card: not_yet}"))
    monkeypatch.setattr("couvert.analysis.difference.witnesses._has", lambda *_: False)
    with pytest.raises(UnprovedError, match=r"the change found for `pass_card\.card` does not come out"):
        compared(law, other)
    monkeypatch.setattr(WorkingMemory, "breaks", lambda *_: True)
    with pytest.raises(UnprovedError, match="the case found for `pass_card` breaks a constraint"):
        compared(law, other)
