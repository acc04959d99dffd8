"""The regions of an edition, counted by hand, and what the rules do on them, held against the solver."""

from pathlib import Path

import pytest
from tests.engine.analysis.sound_law import sound_law
from tests.engine.small_law import small_law

from couvert import Ruleset, load
from couvert.analysis import Share, UnprovedError, enumeration, groups, regions, shares
from couvert.analysis.enumeration import Enumeration, compare, share
from couvert.analysis.regions import Regions, regions_of
from couvert.analysis.universe import Universe
from couvert.inference.completions import dialogue
from couvert.rulebase import rulebases

FACTS = '''
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from couvert.language.facts import FACTS, Constraint, Day


class Ride(BaseModel):
    """A ride on a ferry."""

    model_config = FACTS

    first: Day | None = None
    last: Day | None = None
    age: Annotated[int, Field(ge=0, le=120)] | None = None
    kind: Literal["walker", "rider", "driver"] | None = None
    luggage: bool | None = None


class Case(BaseModel):
    """A case."""

    model_config = FACTS

    on: Day | None = None
    ride: Ride | None = None


CONSTRAINTS = (Constraint("who-drives-is-grown-up", 'ride.kind != "driver" or ride.age >= 18'),)
'''
RULE = """
  - id: {id}
    title: {{en: T, fr: T}}
    cites: [{{source: decree, at: article 1}}]
    in_force: {{from: 2020-01-01}}
    when: {when}
    then: {then}
"""
FERRY = """
decision: ferry
title: {en: Ferry, fr: Bac}
about: ride
as_of: "on"
known_from: 2020-01-01
desk: port
gives:
  pays: {kind: one, type: bool, main: true}
  since: {kind: one, type: date}
rules:""" + "".join(
    RULE.format(id=f"rule-{number}", when=when, then=then)
    for number, (when, then) in enumerate(
        (
            ('ride.age < 12 and ride.kind != "driver"', "{pays: false}"),
            ('(ride.age >= 12 or ride.kind == "driver") and not ride.luggage', "{pays: true}"),
            (
                '(ride.age >= 12 or ride.kind == "driver") and ride.luggage',
                "{pays: refer}\n    refer: {to: port, why: luggage}",
            ),
            ("ride.first <= ride.last", "{since: {from: ride.first}}"),
            ("ride.first > ride.last", "{since: {from: ride.last}}"),
        )
    )
)


@pytest.fixture(name="law")
def _law(tmp_path: Path) -> Ruleset:
    return small_law(tmp_path, {"facts.py": FACTS, "ferry/ferry.yaml": FERRY})


def looked_at(law: Ruleset, *, draws: int = 1) -> Regions:
    """Give the regions of the ferry's last edition."""
    rulebase = rulebases(law)["plain"]
    return regions_of(Universe(rulebase, "ferry"), rulebase.editions["ferry"][-1], draws=draws)


def test_regions_are_what_conditions_on_the_same_facts_allow_times_what_those_on_others_do(law: Ruleset) -> None:
    ways_of_age_and_kind = 3  # a child walks, a grown-up walks, a grown-up drives: no child drives
    found = looked_at(law)

    assert (found.known, found.count, found.whole) == (ways_of_age_and_kind * 2 * 2, 12, True)
    assert found.every == 2**12 - 1


def test_the_share_that_refers_is_counted(law: Ruleset) -> None:
    assert shares(law) == (Share("ferry", pytest.approx(100 * 4 / 12), 12, None),)  # type: ignore[arg-type]  # a number


def test_of_too_many_regions_some_are_drawn(law: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regions, "MOST_REGIONS", 11)
    (one,) = shares(law)

    assert (one.regions, one.drawn) == (12, regions.DRAWN)
    assert one.percent == pytest.approx(100 * 4 / 12, abs=3)


def test_of_conditions_that_hang_together_in_too_many_ways_some_are_drawn_by_weight(law: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "MOST_TOGETHER", 2)
    monkeypatch.setattr(enumeration, "DRAWS", 200)
    (one,) = shares(law)

    assert one.regions is None
    assert one.drawn is not None
    assert 100 <= one.drawn <= 200
    assert one.percent == pytest.approx(100 * 4 / 12, abs=10)


def test_where_all_that_is_drawn_is_impossible_something_possible_is_taken(law: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "MOST_TOGETHER", 2)
    monkeypatch.setattr(Universe, "may_hold", lambda *_: False)

    assert [len(one.combinations) for one in looked_at(law).groups if not one.whole] == [1]


def test_what_is_drawn_and_turns_out_to_be_impossible_does_not_count(law: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "MOST_TOGETHER", 2)
    monkeypatch.setattr(Universe, "tells", lambda *_: None)

    assert [one.weights for one in looked_at(law, draws=3).groups if not one.whole] == [(1,)]


def test_where_nothing_is_to_be_drawn_no_regions_are_looked_for(law: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "MOST_TOGETHER", 2)

    assert (looked_at(law, draws=0).known, looked_at(law, draws=0).count) == (None, 0)


def test_where_no_rule_refers_none_is_an_exact_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regions, "MOST_REGIONS", 1)
    sure = FERRY.replace("{pays: refer}\n    refer: {to: port, why: luggage}", "{pays: false}")
    (one,) = shares(small_law(tmp_path, {"facts.py": FACTS, "ferry/ferry.yaml": sure}))

    assert (one.percent, one.drawn) == (0, None)


def test_an_edition_that_no_case_falls_into_has_no_regions(law: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Universe, "during", lambda self, _: -self.any_of((1,)))

    assert looked_at(law).known == 0
    assert Enumeration(looked_at(law)).share.percent == 0


def test_what_cannot_be_told_to_be_possible_leaves_regions_unknown(law: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogue.Proposal, "fits", False)
    monkeypatch.setattr(dialogue, "MOST_REFUSED", 1)
    monkeypatch.setattr(dialogue.Dialogue, "_answer", lambda *_: None)

    assert (looked_at(law).known, looked_at(law).count) == (None, 0)


def test_every_edition_in_every_reading_of_a_sound_law_is_as_the_solver_says(tmp_path: Path) -> None:
    law = load(sound_law(tmp_path))

    assert {share(rulebase, name).regions for rulebase in rulebases(law).values() for name in law.decisions} == {8, 16, 32}


@pytest.mark.parametrize("what", ["gap", "conflict"])
def test_what_the_regions_show_and_the_solver_does_not_is_a_fault_of_the_proof(
    what: str, law: Ruleset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Enumeration, what, lambda self, _: self.regions.every)
    found = looked_at(law)

    with pytest.raises(UnprovedError, match=f"in `ferry` since 2020-01-01 the regions show a {what} of `pays`, and the solver none"):
        compare(found.universe, Enumeration(found))


def test_what_the_solver_shows_and_no_region_does_is_one_too(law: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Enumeration, "gap", lambda *_: 0)
    monkeypatch.setattr(Enumeration, "determined", {"rule-0": 0, "rule-1": 0, "rule-2": 0, "rule-3": 0, "rule-4": 0})
    found = looked_at(law)

    with pytest.raises(UnprovedError, match="the solver shows a case that `rule-0` determines, and no region does"):
        compare(found.universe, Enumeration(found))


def test_gaps_and_conflicts_come_out_on_regions_too(tmp_path: Path) -> None:
    faulty = FERRY.replace("ride.age < 12 and", "ride.age < 10 and").replace("ride.first > ride.last", "ride.first >= ride.last")
    found = looked_at(small_law(tmp_path, {"facts.py": FACTS, "ferry/ferry.yaml": faulty}))
    one = Enumeration(found)
    compare(found.universe, one)

    assert one.gap("pays").bit_count() == found.count // 4
    assert one.conflict("pays") == one.conflict("since") == one.gap("since") == 0
