"""Numbers and days that fit together, and what is done where none do."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.engine.inference.completions.people_law import law, memory_of, outlook, table

from couvert.inference.completions import fitting
from couvert.inference.completions.domains import domains_of
from couvert.inference.completions.fitting import Demand, Fitting, Unsettled
from couvert.inference.completions.leaves import Leaf, Look
from couvert.inference.completions.looking import Looking
from couvert.inference.completions.moves import Moves, moves_of
from couvert.inference.standing import Seen
from couvert.language.partial import Slot
from couvert.language.rules import Ruleset

BIRTH, VISIT = (0, Slot("person.birth_date")), (0, Slot("visit.date"))
AGE = Look("person.age_at_the_visit")
AGES = table("answer", "person.age_at_the_visit >= 18", "person.age_at_the_visit < 18")


def search(ruleset: Ruleset, *demands: tuple[int, bool]) -> Fitting:
    """Look for days of birth and visit with which the age reaches some numbers, or does not."""
    looking = Looking(ruleset, memory_of(ruleset, {}).given)
    domains = {place: domains_of(ruleset).of(place[1]) for place in (BIRTH, VISIT)}
    limits = {place: (domain.low, domain.high) for place, domain in domains.items()}
    tests = [Leaf(AGE, ">=", age) for age, _ in demands]
    moves = [moves_of(test, looking, ()) for test in tests]
    return Fitting(
        looking,
        domains,
        limits,
        [Demand(test, truth, (BIRTH, VISIT), {}, move) for test, move, (_, truth) in zip(tests, moves, demands, strict=True)],
    )


def test_the_least_days_that_fit_are_found(tmp_path: Path) -> None:
    found = search(law(tmp_path, AGES), (18, True), (19, False)).found()

    assert found is not None
    assert found[VISIT] - found[BIRTH] == 18 * 365 + 4


def test_days_that_cannot_fit_are_not_found_and_the_demands_that_failed_are_kept(tmp_path: Path) -> None:
    looked = search(law(tmp_path, AGES), (30, True), (18, False))

    assert looked.found() is None
    assert not looked.may_fit()
    assert {demand.truth for demand in looked.failed} == {True, False}


def test_what_could_not_be_told_counts_as_possible(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "MOST_LOOKS", 0)
    looked = search(law(tmp_path, AGES), (18, True))

    with pytest.raises(Unsettled):
        looked.found()
    assert looked.may_fit()
    assert outlook(law(tmp_path / "again", AGES), {"person": {}, "visit": {}}).possible() == {Seen("answer", "a"), Seen("answer", "b")}


@dataclass(frozen=True)
class EitherPair:
    """Facts of which two together are enough, or two others: no single one helps, and none is needed at any rate."""

    def truth(self, _: object, values: Mapping[Slot, int]) -> bool:
        first, second, third, fourth = (value >= 50 for value in values.values())
        return (first and second) or (third and fourth)


def either_pair(home: Path, moves: Moves, *, high: int) -> Fitting:
    """Look for four heights."""
    places = tuple((0, Slot("person.height", str(number))) for number in range(4))
    demand = Demand(Leaf(AGE, ">=", 1), True, places, {}, moves)  # noqa: FBT003  # that it holds
    domain = domains_of(law(home, AGES)).of(Slot("person.height"))
    return Fitting(EitherPair(), dict.fromkeys(places, domain), dict.fromkeys(places, (0, high)), [demand])  # type: ignore[arg-type]  # facts


@pytest.mark.parametrize("high", [99, 49])
def test_where_no_single_value_helps_halves_are_tried(tmp_path: Path, high: int) -> None:
    found = either_pair(tmp_path, Moves(directions={"person.height": 1}), high=high).found()

    assert (found is None) is (high < 50)
    assert found is None or sum(number >= 50 for number in found.values()) >= 2


def test_a_value_that_may_turn_a_demand_at_too_many_points_is_not_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "MOST_POINTS", 1)

    with pytest.raises(Unsettled):
        either_pair(tmp_path, Moves(known=(1,)), high=99).found()
