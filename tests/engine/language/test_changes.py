"""What people can change: marks that fit the fact model, and what is wrong with one that does not."""

from pathlib import Path

import pytest
from tests.engine.law_fixtures import changed, toll_law

from couvert import RulesetError, load
from couvert.language.facts import Changeable, Obtainable

DATE = 'Changeable(1, only_if="crossing.date >= on")'
WORKER = 'Obtainable("worker", 1, only_if="driver.age >= 16")'


def test_a_fact_tells_whether_and_how_a_person_can_change_it() -> None:
    facts = toll_law().model.facts

    assert facts["crossing.date"].changeable == Changeable(1, only_if="crossing.date >= on")
    assert facts["crossing.vehicle"].changeable == Changeable(3, to=("lorry", "car", "bicycle"), onward=True)
    assert facts["crossing.vouchers"].obtainable == (Obtainable("resident", 2), Obtainable("worker", 1, only_if="driver.age >= 16"))
    assert facts["crossing.vouchers"].leaf("valid_until").changeable == Changeable(2, onward=True)
    assert facts["driver.birth_date"].changeable is None
    assert str(toll_law().changes_if["driver.age >= 16"]) == "driver.age >= 16"


def test_a_condition_for_a_change_may_read_what_decisions_give(tmp_path: Path) -> None:
    law = load(changed(tmp_path, "facts.py", DATE, "Changeable(1, only_if='decision.pass_card.card == \"yes_please\"')"))

    assert list(law.changes_if) == ['decision.pass_card.card == "yes_please"', "driver.age >= 16"]


def test_a_record_that_a_person_can_obtain_takes_some_of_its_values_from_facts(tmp_path: Path) -> None:
    leaves = {"valid_from": "on", "valid_until": "crossing.date"}
    law = load(changed(tmp_path, "facts.py", WORKER, f'Obtainable("worker", 1, {leaves})'))

    assert law.model.facts["crossing.vouchers"].obtainable[1].leaves == leaves


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (DATE, "Changeable(0)", "the effort to change `crossing.date` is not a whole number from 1"),
        (DATE, 'Changeable(1, only_if="crossing.dat >= on")', "the change of `crossing.date`: unknown fact `crossing.dat` (did you mean"),
        (DATE, 'Changeable(1, only_if="crossing.date")', "the change of `crossing.date`: "),
        ('to=("lorry", "car", "bicycle")', 'to=("lory", "car")', "`crossing.vehicle` cannot become `lory` (did you mean `lorry`?)"),
        ('Changeable(3, to=("lorry", "car", "bicycle"), onward=True)', "Changeable(3, onward=True)", "moves onward along no order"),
        ('Literal["wood", "milk", "sand"], ...] | None, many()', 'Literal["wood", "milk", "sand"], ...] | None, many(), Changeable(1)',
         "`crossing.loads` is a list, which does not change as a whole (mark it with `Obtainable`)"),
        (WORKER, 'Obtainable("workers", 1)', "`crossing.vouchers` has no record `workers` (did you mean `worker`?)"),
        (WORKER, 'Obtainable("worker", 1, {"isuer": "crossing.vehicle"})', "has no `isuer` (did you mean `issuer`?)"),
        (WORKER, 'Obtainable("worker", 1, {"issuer": "driver.country"})', "unknown fact `driver.country`"),
    ],
)  # fmt: skip
def test_a_mark_that_does_not_fit_is_refused_with_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(RulesetError) as caught:
        load(changed(tmp_path, "facts.py", old, new))

    (problem,) = caught.value.problems
    assert problem.place == f"{tmp_path / 'law' / 'facts.py'}:1:1"
    assert said in str(problem)
