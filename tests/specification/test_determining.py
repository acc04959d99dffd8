"""A scenario under a Rule is refused when that rule does not determine in the answer that it got."""

from datetime import date

from tests.specification.determining import determining, owners, silent_rules
from tests.specification.doors import library
from tests.specification.story import Story

import couvert

LAW = couvert.load()


def story(age: int, *, reading: str | None = None) -> Story:
    told = Story(library)
    told.tell({"registration.attached": True, "registration.number": "permanent"})
    told.age, told.reading = age, reading
    told.ask("carte_vitale", date(2026, 9, 15))
    return told


def test_a_rule_that_determines_is_not_silent() -> None:
    assert list(silent_rules(story(17), ("from-16-the-person-may-order-the-card",), LAW)) == []


def test_a_rule_that_does_not_determine_is_named_beside_those_that_do() -> None:
    (problem,) = silent_rules(story(15), ("from-16-the-person-may-order-the-card",), LAW)
    assert problem.startswith("rule `from-16-the-person-may-order-the-card` does not determine here; from-12-to-15-")


def test_a_rule_of_another_reading_is_looked_for_in_that_readings_answer() -> None:
    rule = "the-guide-makes-the-card-mandatory-at-18"
    assert list(silent_rules(story(18), (rule,), LAW)) == []
    assert list(silent_rules(story(18, reading="guides"), (rule,), LAW)) == []
    assert list(silent_rules(story(17), (rule,), LAW)) != []


def test_a_rule_of_another_decision_is_refused() -> None:
    rule = next(rule for rule, (decision, _) in owners(LAW).items() if decision == "care_path")
    assert list(silent_rules(story(17), (rule,), LAW)) == [
        f"rule `{rule}` belongs to `care_path`, and the scenario asks for `carte_vitale`"
    ]


def test_where_an_answer_comes_about_in_several_ways_a_rule_determines_in_all_of_them() -> None:
    ways = [[{"rule": "a"}, {"rule": "b"}], [{"rule": "b"}, {"rule": "c"}]]
    assert determining({"decisions": {"card": {"because": {"any_of": ways}}}}, "card") == {"b"}
