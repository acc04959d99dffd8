"""Computed fields while something is open: intervals that completions reach, and nothing where nothing can be worked out."""

from typing import Any

import pytest
from tests.engine.small_law import small_law

from couvert import decide
from couvert.language.rules import Ruleset
from couvert.recalled import recalled

FILES = {
    "facts.py": '''
        """Facts of a ride."""

        from typing import Annotated, Literal

        from pydantic import BaseModel, Field

        from couvert.language.facts import FACTS, Day, Money


        class Ride(BaseModel):
            """One ride."""

            model_config = FACTS
            date: Day | None = None
            rider: Literal["child", "adult", "pilot"] | None = None
            price: Money | None = None
            zones: Annotated[int, Field(ge=1, le=9)] | None = None
            bags: int | None = None
            night: bool | None = None
            line: Literal["red", "blue"] | None = None


        class Case(BaseModel):
            """One ride."""

            model_config = FACTS
            on: Day | None = None
            ride: Ride | None = None


        CONSTRAINTS = ()
    ''',
    "computed.py": '''
        """Computed fields of the ride law."""


        def fare(rate: int, surcharge: int, price: int) -> int:
            return price * rate // 100 + surcharge


        def capped(rate: int, price: int) -> int:
            return min(price, 1000) * rate // 100


        def rest(price: int) -> int:
            return 500 - price


        def by_zone(zones: int, night: bool, line: str) -> int:
            return 100 * zones + (50 if night else 0) + (7 if line == "red" else 0)


        def for_bags(bags: int) -> int:
            return 100 * bags


        def late(is_late: bool) -> int:
            return 300 if is_late else 100
    ''',
    "derived.yaml": """
        facts:
          ride.on_a_line: is_in(ride.line, "red")
          ride.late_by: months_between(ride.date, on)
    """,
    "ride/ride.yaml": """
        decision: ride
        title: {en: What does it cost?}
        about: ride
        as_of: ride.date
        known_from: 2020-01-01
        desk: office
        gives:
          rate: {kind: one, type: int, main: true}
          surcharge: {kind: one, type: money}
          card: {kind: one, values: [shown, hidden]}
          fare: {kind: computed, type: money, by: fare, needs: [rate, surcharge, ride.price]}
          capped: {kind: computed, type: money, by: capped, needs: [rate, ride.price]}
          rest: {kind: computed, type: money, by: rest, needs: [ride.price]}
          by_zone: {kind: computed, type: money, by: by_zone, needs: [ride.zones, ride.night, ride.line]}
          for_bags: {kind: computed, type: money, by: for_bags, needs: [ride.bags]}
          late: {kind: computed, type: money, by: late, needs: [ride.on_a_line]}
          months: {kind: computed, type: int, by: for_bags, needs: [ride.late_by], only_if: {card: [shown]}}
        rules:
          - {id: children, title: {en: c}, cites: [{source: decree, at: a}], in_force: {from: 2020-01-01}, when: ride.rider == "child",
             then: {rate: 50, surcharge: "2.00", card: shown}}
          - {id: adults, title: {en: a}, cites: [{source: decree, at: a}], in_force: {from: 2020-01-01}, when: ride.rider == "adult",
             then: {rate: 100, surcharge: 0, card: hidden}}
          - {id: pilots, title: {en: p}, cites: [{source: decree, at: a}], in_force: {from: 2020-01-01}, when: ride.rider == "pilot",
             then: {rate: refer, surcharge: 0, card: hidden}, refer: {to: office, why: pilots}}
    """,
}
DAY = {"date": "2026-01-01"}


@pytest.fixture(name="law", scope="module")
def _law(tmp_path_factory: pytest.TempPathFactory) -> Ruleset:
    return small_law(tmp_path_factory.mktemp("law"), FILES)


def told(law: Ruleset, field: str, **ride: Any) -> Any:  # JSON
    """Give the value of a computed field, its interval, or None where the answer says nothing of it."""
    decision = decide({"on": "2026-06-01", "ride": {**DAY, **ride}}, ruleset=law).to_document()["decisions"]["ride"]
    return decision["fields"].get(field, decision.get("possible", {}).get(field))


def missing(law: Ruleset, **ride: Any) -> tuple[str, ...]:  # facts of the ride
    return decide({"on": "2026-06-01", "ride": {**DAY, **ride}}, ruleset=law).decisions["ride"].missing


def test_a_sum_is_worked_out_from_outcomes_and_facts(law: Ruleset) -> None:
    assert told(law, "fare", rider="child", price="10.00") == "7.00"


def test_outcomes_that_hang_together_are_tried_together(law: Ruleset) -> None:
    """A child pays half and a surcharge, an adult all and none: half and none, which would be less, is nobody's."""
    assert told(law, "fare", price="10.00") == {"from": None, "to": "10.00"}
    assert told(law, "capped", price="10.00") == {"from": None, "to": "10.00"}


def test_a_sum_that_has_a_bound_keeps_it_when_a_number_is_unknown(law: Ruleset) -> None:
    assert told(law, "capped", rider="child") == {"from": "0.00", "to": "5.00"}


def test_a_sum_without_bound_says_so(law: Ruleset) -> None:
    assert told(law, "fare", rider="child") == {"from": "2.00", "to": None}
    assert told(law, "rest", rider="child") == {"from": None, "to": "5.00"}


def test_every_value_of_a_choice_and_the_limits_of_a_number_are_tried(law: Ruleset) -> None:
    assert told(law, "by_zone", rider="child", zones=2) == {"from": "2.00", "to": "2.57"}
    assert told(law, "by_zone", rider="child", night=True, line="red", zones=2) == "2.57"
    assert told(law, "late", rider="child") == {"from": "1.00", "to": "3.00"}


def test_a_number_without_limits_leaves_everything_open(law: Ruleset) -> None:
    assert told(law, "for_bags", rider="child") == {"from": None, "to": None}
    assert "ride.bags" in missing(law, rider="child")


def test_of_too_many_combinations_no_bound_is_told(law: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("couvert.computing.MOST_COMBINATIONS", 2)
    recalled.cache_clear()
    assert told(law, "fare", price="10.00") == {"from": None, "to": None}
    assert told(law, "fare", rider="child") == {"from": "2.00", "to": None}


def test_the_ends_of_a_sum_may_come_from_different_outcomes(law: Ruleset) -> None:
    """Below 4 euros the surcharge of a child weighs more than the other half of the price of an adult."""
    assert told(law, "fare", price="3.00") == {"from": None, "to": "3.50"}
    assert told(law, "fare", price="5.00") == {"from": None, "to": "5.00"}


def test_rounding_does_not_make_a_sum_stand_still(law: Ruleset) -> None:
    """Half of a price grows by nothing with every other cent."""
    assert told(law, "fare", rider="child") == {"from": "2.00", "to": None}
    assert told(law, "fare", rider="adult") == {"from": "0.00", "to": None}


def test_what_refers_gives_no_sum(law: Ruleset) -> None:
    assert told(law, "fare", rider="pilot", price="10.00") is None
    assert told(law, "fare", rider="pilot") is None


def test_a_field_that_does_not_stand_is_not_given(law: Ruleset) -> None:
    assert told(law, "months", rider="adult") is None


def test_the_facts_are_those_of_the_day_that_the_decision_goes_by(law: Ruleset) -> None:
    assert told(law, "months", rider="child") == 0


def test_only_facts_that_change_a_sum_are_waited_for(law: Ruleset) -> None:
    known = {"zones": 1, "night": True, "line": "red", "bags": 1}
    assert missing(law, rider="pilot", price="1.00", **known) == ()
    assert missing(law, rider="child", **known) == ("ride.price",)
