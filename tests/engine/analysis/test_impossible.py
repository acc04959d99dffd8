"""Constraints that nothing keeps: what is found of them, and where."""

from pathlib import Path

import pytest
from tests.engine.analysis.sound_law import change, sound_law

from couvert.analysis import check
from couvert.loading import load


@pytest.fixture(name="home")
def _home(tmp_path: Path) -> Path:
    return sound_law(tmp_path)


def found(home: Path) -> list[tuple[str, str, str]]:
    """Check a law; give code, place and message of each finding."""
    return [(one.code, one.place.removeprefix(f"{home}/"), one.message) for one in check(load(home))]


@pytest.mark.parametrize(
    "constraint", ["driver.birth_date <= crossing.date and driver.birth_date > crossing.date", "crossing.axles > 9", "driver.age > 200"]
)
def test_a_constraint_that_no_case_keeps_is_found_and_nothing_is_proved(home: Path, constraint: str) -> None:
    change(home, "facts.py", "driver.birth_date <= crossing.date", constraint)
    assert found(home) == [("constraint-impossible", "facts.py:59:16", "no case keeps the constraint `nobody-crosses-before-being-born`")]


def test_a_constraint_that_no_record_keeps_is_found(home: Path) -> None:
    change(home, "facts.py", "valid_until >= valid_from", "valid_until > valid_from and valid_until < valid_from")
    message = "no record of `crossing.vouchers` whose facts are known keeps the constraint `a-voucher-ends-after-it-starts`"
    assert found(home) == [("constraint-impossible", "facts.py:61:16", message)]


def test_constraints_that_no_case_keeps_together_are_found(home: Path) -> None:
    change(home, "facts.py", "driver.birth_date <= crossing.date", "crossing.axles < 3")
    change(home, "facts.py", 'crossing.vehicle != "bicycle" or crossing.axles <= 3', "crossing.axles > 3")
    message = "no case keeps these constraints together: `nobody-crosses-before-being-born`, `a-bicycle-has-no-more-than-three-axles`"
    assert found(home) == [("constraint-impossible", "facts.py:59:16", message)]


def test_a_constraint_whose_name_is_put_together_has_the_place_of_the_model(home: Path) -> None:
    change(home, "facts.py", "driver.birth_date <= crossing.date", "crossing.axles > 9")
    change(home, "facts.py", '"nobody-crosses-before-being-born"', '"nobody-crosses-before-" + "being-born"')
    assert [place for _, place, _ in found(home)] == ["facts.py:1:1"]
