"""When answers change by themselves: on which days, from what to what, and why."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.differential.daily import wrong_days
from tests.engine.analysis.sound_law import change as changed_in
from tests.engine.analysis.sound_law import sound_law
from tests.engine.law_fixtures import changed, toll_law

from couvert import CaseError, ComingChange, Timeline, load, timeline
from couvert.reasons.coming import Moved, Possible, Reformed, ReviewDue, Turned
from couvert.reasons.timeline_document import to_document

CAR = {"date": "2026-11-20", "vehicle": "car", "axles": 2, "value": "10", "loads": [], "vouchers": []}
CHILD = {"on": "2026-11-23", "driver": {"birth_date": "2009-03-01", "disabled": False}, "crossing": CAR}


def toll(case: dict[str, Any], **more: Any) -> Timeline:
    return timeline(case, ruleset=toll_law(), **more)


def days(found: Timeline) -> list[tuple[date, str]]:
    return [(one.day, one.decision) for one in found.changes]


@pytest.fixture(name="law", scope="module")
def _law(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The toll law with ages on the day of the decision, and a pass that ends a year after it."""
    home = sound_law(tmp_path_factory.mktemp("law"))
    text = (home / "pass_card" / "pass_card.yaml").read_text().replace("driver.age", "driver.age_now")
    ends = "ends: {kind: computed, type: date, by: same, needs: [driver.year_on], only_if: {card: [yes_please]}}"
    more = f"  grown_up: {{kind: one, type: bool}}\n  {ends}\n"
    (home / "pass_card" / "pass_card.yaml").write_text(text.replace("  grown_up: {kind: one, type: bool}\n", more))
    changed_in(
        home, "derived.yaml", "facts:\n", "facts:\n  driver.age_now: age_at(driver.birth_date, on)\n  driver.year_on: add_years(on, 1)\n"
    )
    changed_in(home, "computed.py", "def to_pay", "def same(day: date) -> date:\n    return day\n\n\ndef to_pay")
    return load(home)


def test_a_source_becomes_stale_on_the_day_after_its_review() -> None:
    (first, second) = toll(CHILD, on="2025-12-20", until="2026-02-01", decisions=["toll", "pass_card"]).changes

    assert (first.day, first.decision, second.decision) == (date(2026, 1, 2), "pass_card", "toll")
    assert isinstance(first.causes[0], ReviewDue)
    assert first.causes[0].source.id == "decree"
    assert first.after.stale == ("decree",)
    assert not first.reasons_only


def test_a_source_of_an_amount_that_an_answer_rests_on_becomes_stale_too(tmp_path: Path) -> None:
    amended = "source: decree, at: article 4 as amended"
    law = load(changed(tmp_path, "parameters.yaml", amended, "source: leaflet, at: page 3"))
    luxury = {"on": "2026-11-23", "crossing": {**CAR, "value": "2000", "loads": ["milk"]}}

    found = timeline(luxury, ruleset=law, until="2027-02-01", decisions=["toll"]).changes

    assert [(one.day, one.after.stale) for one in found] == [(date(2027, 1, 2), ("decree", "leaflet"))]
    assert list(wrong_days(luxury, law, until=date(2027, 2, 1))) == []


def test_nothing_changes_for_a_crossing_in_the_past_but_reviews() -> None:
    assert days(toll(CHILD)) == []


def test_a_birthday_changes_an_answer_and_is_told_with_the_birth_date(law: Any) -> None:
    found = timeline(CHILD, ruleset=law, until="2027-03-01").changes

    (birthday,) = found
    assert (birthday.day, birthday.decision) == (date(2027, 3, 1), "pass_card")
    assert {one.part: (one.before, one.after) for one in birthday.differences}[("fields", "card")] == ("not_yet", "yes_please")
    cause = birthday.causes[0]
    assert isinstance(cause, Turned)
    assert (cause.tested.fact.path, cause.before, cause.tested.fact.value) == ("driver.age_now", 17, 18)
    assert cause.tested.fact.parts[0].value == date(2009, 3, 1)


def test_a_value_that_moves_with_the_day_is_one_change(law: Any) -> None:
    _, moving = timeline(CHILD, ruleset=law, until="2027-06-30").changes

    assert (moving.day, moving.until) == (date(2027, 3, 2), date(2027, 6, 30))
    assert [(one.part, one.before, one.after) for one in moving.differences] == [(("fields", "ends"), date(2028, 3, 1), date(2028, 6, 30))]
    assert isinstance(moving.causes[0], Moved)


def test_every_day_of_a_value_that_moves_can_be_asked_for(law: Any) -> None:
    found = timeline(CHILD, ruleset=law, until="2027-06-30")

    assert found.content("pass_card", date(2027, 4, 17))["fields", "ends"] == date(2028, 4, 17)
    assert ("fields", "ends") not in found.content("pass_card", date(2027, 2, 28))
    with pytest.raises(ValueError, match="the timeline runs from 2026-11-23 to 2027-06-30"):
        found.content("pass_card", date(2027, 7, 1))


def test_a_reform_names_the_rules_that_enter_and_the_new_amounts(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    (home / "toll" / "toll.yaml").write_text((home / "toll" / "toll.yaml").read_text().replace("as_of: crossing.date", 'as_of: "on"'))
    case = {
        "on": "2021-12-01",
        "driver": {"birth_date": "2000-01-01"},
        "crossing": {**CAR, "date": "2021-11-01", "loads": ["milk"], "value": "1100"},
    }

    found = timeline(case, ruleset=load(home), until="2024-06-01", decisions=["toll"]).changes

    reforms = [(one.day, cause) for one in found for cause in one.causes if isinstance(cause, Reformed)]
    assert [day for day, _ in reforms] == [date(2022, 1, 1), date(2024, 1, 1)]
    last = reforms[-1][1]
    assert [(one.id, one.value, one.cites[0].citation.at) for one in last.amounts] == [("luxury_from", 120050, "article 4 as amended")]


def test_a_possibility_that_ends_names_the_facts_that_are_not_known(law: Any) -> None:
    case = {"on": "2026-11-23", "driver": {"disabled": False}, "crossing": {**CAR, "date": "2026-11-30"}}

    found = timeline(case, ruleset=law, until="2046-12-31", decisions=["pass_card"]).changes

    assert all(isinstance(one, ComingChange) for one in found)
    assert {type(cause) for one in found for cause in one.causes} <= {Possible, ReviewDue, Moved}


def test_few_decisions_are_taken(law: Any) -> None:
    found = timeline(CHILD, ruleset=law)

    assert found.decided <= 4
    assert (found.on, found.until) == (date(2026, 11, 23), date(2031, 11, 23))


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("2026-11-22", "expected a day from 2026-11-23 (the decision date) to 2051-11-23"),
        ("2060-01-01", "expected a day from 2026-11-23 (the decision date) to 2051-11-23"),
        ("2027-02-30", "this day does not exist in the calendar"),
        ("soon", "expected a day such as `2031-03-31`"),
    ],
)
def test_a_last_day_that_cannot_be_is_refused(until: str, said: str) -> None:
    with pytest.raises(CaseError, match="until") as caught:
        toll(CHILD, until=until)
    assert caught.value.problems[0].message == said


def test_a_usual_value_that_does_not_exist_is_refused() -> None:
    with pytest.raises(CaseError, match="has no usual value"):
        toll(CHILD, assume=["crossing.axles"])


def test_the_same_case_gives_the_same_document(law: Any) -> None:
    first, second = (to_document(timeline(CHILD, ruleset=law, until="2027-12-31"), law) for _ in range(2))

    assert first == second
    assert first["changes"][0]["after"]["fields"]["card"] == "yes_please"
    assert first["changes"][0]["why"][0]["kind"] == "condition"
    assert first["changes"][1]["moves_with_the_day_until"] == "2027-12-31"
