"""What a program hands to the library and is of the wrong kind is refused like any invalid case."""

from typing import Any

import pytest
from tests.engine.law_fixtures import toll_law

from couvert import CaseError, compare, decide, timeline

CASE = {"crossing": {"vehicle": "car"}}


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"facts": ["crossing.axles"]}, "expected a mapping of facts by dotted path"),
        ({"facts": {5: 2}}, "expected a mapping of facts by dotted path"),
        ({"facts": {"crossing.vehicle": 10**5_000}}, "crossing.vehicle: not one of the possible values"),
        ({"reading": ["official"]}, "expected the name of a reading"),
        ({"decisions": 5}, "expected a list of names of decisions"),
        ({"decisions": [["toll"]]}, "expected a list of names of decisions"),
        ({"assume": 5}, "expected a list of names of facts"),
        ({"assume": [None]}, "expected a list of names of facts"),
    ],
)
def test_a_wish_of_the_wrong_kind_is_refused(wish: dict[str, Any], said: str) -> None:
    with pytest.raises(CaseError, match=said):
        decide(CASE, ruleset=toll_law(), **wish)


@pytest.mark.parametrize("until", [5, [], {"day": 1}])
def test_a_timeline_until_no_day_is_refused(until: Any) -> None:
    with pytest.raises(CaseError, match="until: expected a day"):
        timeline(CASE, ruleset=toll_law(), until=until)


def test_usual_values_of_the_wrong_kind_are_refused_wherever_they_are_allowed() -> None:
    for ask in (timeline, compare):
        with pytest.raises(CaseError, match="expected a list of names of facts"):
            ask(CASE, ruleset=toll_law(), assume=5)  # type: ignore[arg-type]  # on purpose
