"""What is proved of all possible cases: each kind of fault is put into a sound law and found, with a case that shows it."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.engine.analysis.sound_law import change, sound_law

from couvert import decide, load
from couvert.analysis import Code, Finding, UnprovedError, check, completeness, universe
from couvert.analysis.completeness import conflicts, gaps
from couvert.analysis.places import Places
from couvert.analysis.universe import Universe
from couvert.analysis.witness import Witness, facts_of, filled
from couvert.inference.completions import dialogue
from couvert.inference.standing import Standing
from couvert.language.partial import Slot
from couvert.language.problems import RulebaseError
from couvert.rulebase import rulebases

TOLL, CARD = "toll/toll.yaml", "pass_card/pass_card.yaml"


@pytest.fixture(name="home")
def _home(tmp_path: Path) -> Path:
    return sound_law(tmp_path)


def proved(home: Path) -> list[Finding]:
    """Give what the proof finds."""
    kinds = {Code.GAP, Code.CONFLICT, Code.RULE_DEAD, Code.RULE_OVERRULED, Code.RULE_SUBSUMED, Code.OUTCOME_UNREACHABLE}
    return [one for one in check(load(home)) if one.code in {*kinds, Code.CONDITION_CONSTANT, Code.NOT_TOLD}]


def fails(home: Path, witness: Any, decision: str) -> str:
    """Decide a witness, which gives a field no value, or two."""
    with pytest.raises(RulebaseError) as raised:
        decide(witness, ruleset=load(home), decisions=[decision])
    return str(raised.value)


def determining(home: Path, witness: Any, decision: str) -> set[str]:
    """Decide a witness; give the rules that determine."""
    return {one.rule for one in decide(witness, ruleset=load(home), decisions=[decision]).decisions[decision].because}


def test_a_gap_is_shown_by_a_case_that_gets_no_value(home: Path) -> None:
    change(home, TOLL, 'when: crossing.vehicle in {"car", "lorry"}', 'when: crossing.vehicle == "car"')
    first, second = proved(home)

    assert (first.code, second.code) == (Code.GAP, Code.GAP)
    assert "no rule gives `toll` a value in some case in the reading" in first.message
    assert fails(home, first.witness, "toll") == "the rules of `toll` give `toll` no value on this case"


def test_a_case_holds_no_more_facts_than_it_takes(home: Path) -> None:
    change(home, TOLL, 'when: crossing.vehicle in {"car", "lorry"}', 'when: crossing.vehicle == "car"')
    witness = proved(home)[0].witness

    assert witness is not None
    assert (witness["crossing"].keys(), witness.keys()) == ({"date", "vehicle"}, {"on", "crossing"})


def test_a_gap_at_one_age_is_found(home: Path) -> None:
    change(home, CARD, "    when: driver.age < 18\n", "    when: driver.age < 17\n")
    gap = next(one for one in proved(home) if one.code is Code.GAP)

    assert fails(home, gap.witness, "pass_card") == "the rules of `pass_card` give `grown_up` no value on this case"
    assert {one.code for one in proved(home)} == {Code.GAP}


def test_a_conflict_is_shown_by_a_case_that_gets_two_values_and_names_both_rules(home: Path) -> None:
    change(home, CARD, "    when: driver.age < 18\n", "    when: driver.age <= 18\n")
    found = [one for one in proved(home) if one.code is Code.CONFLICT]

    assert {one.message.split(" in ")[0] for one in found} == {
        "`a-child-is-not-grown-up` and `an-adult-is-grown-up` give `grown_up` different values"
    }
    assert "two values on this case: a-child-is-not-grown-up, an-adult-is-grown-up" in fails(home, found[0].witness, "pass_card")


def test_several_records_of_a_kind_are_written_with_that_kind(home: Path) -> None:
    two = {Slot("crossing.vouchers", label): True for label in ("worker", "worker#2")}
    issuer = {Slot("crossing.vouchers", "worker#2", "issuer"): "DE"}

    assert facts_of(load(home), {**two, **issuer}) == {"crossing.vouchers": [{"kind": "worker"}, {"kind": "worker", "issuer": "DE"}]}


def test_only_so_many_pairs_of_rules_that_conflict_are_named(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change(home, CARD, "    when: driver.age < 18\n", "    when: driver.age <= 18\n")
    monkeypatch.setattr(completeness, "MOST_PAIRS", 1)

    assert [one.code for one in proved(home)] == [Code.CONFLICT, Code.CONFLICT]


def test_days_on_which_no_rule_is_in_force_yet_are_a_gap(home: Path) -> None:
    change(home, CARD, "known_from: 2020-01-01", "known_from: 2010-01-01")
    gap = next(one for one in proved(home) if one.code is Code.GAP)

    assert "2016-01-01" <= gap.witness["on"] < "2020-01-01"  # type: ignore[index]  # there is one


def test_a_completion_is_written_into_the_records_that_were_given(home: Path) -> None:
    case = {"crossing": {"vouchers": [{"kind": "worker"}, {"kind": "worker", "issuer": "DE"}]}}
    until = Slot("crossing.vouchers", "worker#2", "valid_until")

    assert filled(load(home), case, {until: date(2026, 1, 31), Slot("driver.disabled"): True}) == {
        "crossing": {"vouchers": [{"kind": "worker"}, {"kind": "worker", "issuer": "DE", "valid_until": "2026-01-31"}]},
        "driver": {"disabled": True},
    }


def test_a_rule_that_no_case_lets_apply_is_dead_and_what_it_alone_gives_never_comes_out(home: Path) -> None:
    change(home, CARD, "and driver.age < 18 and not driver.disabled", "and driver.age < 18 and driver.age > 19 and not driver.disabled")
    codes = {one.code for one in proved(home)}

    assert {Code.RULE_DEAD, Code.OUTCOME_UNREACHABLE, Code.GAP} <= codes
    assert "no case gives `card` the value `not_yet`" in {one.message for one in proved(home)}


def test_a_dead_rule_is_shown_by_a_case_in_which_all_but_one_part_of_its_condition_holds(home: Path) -> None:
    change(home, CARD, "and driver.age < 18 and not driver.disabled", "and driver.age < 18 and driver.age > 19 and not driver.disabled")
    dead = next(one for one in proved(home) if one.code is Code.RULE_DEAD)

    assert dead.message == "no case lets `children-wait` apply"
    assert dead.witness is not None
    assert dead.witness["driver"]["disabled"] is False


def test_a_dead_rule_of_one_comparison_is_shown_by_any_case_while_it_is_in_force(home: Path) -> None:
    change(home, TOLL, 'when: crossing.vehicle == "bicycle"', "when: crossing.axles > 9")
    dead = next(one for one in proved(home) if one.code is Code.RULE_DEAD)

    assert (dead.message, dead.witness is None) == ("no case lets `bicycles-pass-free` apply", False)


def test_a_rule_that_its_exception_always_overrules_is_found(home: Path) -> None:
    change(home, TOLL, "    when: crossing.value > parameter.luxury_from\n", "    when: crossing.axles >= 1\n")
    change(home, TOLL, "    reading: official\n", "")

    first, second = [one for one in proved(home) if one.code is Code.RULE_OVERRULED]

    assert first.message == "wherever `a-voucher-lets-pass` applies, an exception to it applies"
    assert second.message == "wherever `milk-passes-free` applies, an exception to it applies"
    assert determining(home, second.witness, "toll") == {"luxury-milk-pays"}


def test_a_rule_that_others_always_accompany_is_found(home: Path) -> None:
    rule = """
  - id: old-adults-are-grown-up
    title: {en: a, fr: a}
    cites: [{source: decree, at: article 9}]
    in_force: {from: 2020-01-01}
    when: driver.age >= 80
    then: {grown_up: true}
"""
    path = home / CARD
    path.write_text(path.read_text(encoding="utf-8").rstrip() + rule, encoding="utf-8")
    (found,) = proved(home)

    assert (found.code, found.message) == (
        Code.RULE_SUBSUMED,
        "wherever `old-adults-are-grown-up` determines, other rules give all that it gives",
    )
    assert {"an-adult-is-grown-up", "old-adults-are-grown-up"} <= determining(home, found.witness, "pass_card")


def test_a_comparison_that_is_never_so_is_found_with_the_models_constraints(home: Path) -> None:
    change(home, TOLL, 'when: crossing.vehicle == "bicycle"', 'when: crossing.vehicle == "bicycle" or crossing.axles > 9')
    (found,) = proved(home)

    assert (found.code, found.message) == (Code.CONDITION_CONSTANT, "in `bicycles-pass-free`, `crossing.axles > 9` is never so")
    assert found.witness is not None
    assert found.witness["crossing"]["axles"] <= 9


def test_a_rule_for_every_case_is_written_as_a_comparison_with_the_day(home: Path) -> None:
    change(home, CARD, "    when: driver.age >= 18\n    then: {grown_up: true}", '    when: on >= "2020-01-01"\n    then: {grown_up: true}')

    assert Code.CONDITION_CONSTANT not in {one.code for one in proved(home)}


def test_what_cannot_be_told_within_bounds_is_said(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogue.Proposal, "fits", False)
    monkeypatch.setattr(dialogue, "MOST_REFUSED", 1)
    monkeypatch.setattr(dialogue.Dialogue, "_answer", lambda *_: None)
    change(home, CARD, "    when: driver.age < 18\n", "    when: driver.age <= 18\n")
    untold = [one.message for one in proved(home) if one.code is Code.NOT_TOLD]

    assert "whether `pass_card` has a gap or a conflict could not be told within bounds in the reading `official`" in untold


def test_what_does_not_come_out_when_it_is_decided_is_a_fault_of_the_proof(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change(home, CARD, "    when: driver.age < 18\n", "    when: driver.age <= 18\n")
    law = load(home)
    looked = Universe(rulebases(law)["official"], "pass_card")
    monkeypatch.setattr(Standing, "determines", lambda *_: False)
    with pytest.raises(UnprovedError, match=r"the conflict found for `pass_card\.grown_up` does not come out"):
        list(conflicts(looked))
    change(home, CARD, "    when: driver.age <= 18\n", "    when: driver.age < 17\n")
    law = load(home)
    monkeypatch.setattr(Standing, "determines", lambda *_: True)
    with pytest.raises(UnprovedError, match=r"the gap found for `pass_card\.grown_up` does not come out"):
        list(gaps(Universe(rulebases(law)["official"], "pass_card"), Places(law)))


def test_a_case_that_breaks_a_constraint_shows_nothing(home: Path) -> None:
    looked = Universe(rulebases(load(home))["official"], "toll")

    with pytest.raises(UnprovedError, match="the case found for `toll` breaks a constraint"):
        looked.decided(Witness({"on": universe.SINCE.isoformat(), "crossing": {"vehicle": "bicycle", "axles": 4}}, "toll", "official"))


def test_a_case_that_does_not_show_what_it_was_found_for_is_a_fault_of_the_proof(home: Path) -> None:
    looked = Universe(rulebases(load(home))["official"], "toll")

    with pytest.raises(UnprovedError, match="the case found for `toll` does not show what it was found for"):
        looked.show(looked.here(looked.node.rules["bicycles-pass-free"]), holds=lambda standing: standing.determines("motor-vehicles-pay"))


def test_where_no_case_can_be_told_none_is_shown(home: Path) -> None:
    looked = Universe(rulebases(load(home))["official"], "toll")

    assert looked.show(*map(looked.here, looked.node.values["toll"].values()), holds=lambda _: True) is None


def test_only_the_decisions_named_are_proved(home: Path) -> None:
    change(home, CARD, "    when: driver.age < 18\n", "    when: driver.age < 17\n")

    assert check(load(home), decisions=["toll"]) == ()
    assert {one.code for one in check(load(home), decisions=["pass_card"])} == {Code.GAP}
