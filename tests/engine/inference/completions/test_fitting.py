"""Numbers and days that fit together, and what is done where none do."""

from pathlib import Path

import pytest
from tests.engine.inference.completions.people_law import law, memory_of, outlook, table

from couvert.inference.completions import fitting
from couvert.inference.completions.domains import domains_of
from couvert.inference.completions.fitting import Demand, Fitting, Unsettled
from couvert.inference.completions.leaves import Leaf, Look
from couvert.inference.completions.looking import Looking
from couvert.inference.completions.moves import moves_of
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
