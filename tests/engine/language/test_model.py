"""The fact model: what a case may say, how values are checked, and what the engine sees of them."""

import pickle
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError
from tests.engine.toll_law.facts import CONSTRAINTS, Case, Voucher

from couvert.language.codes import ProblemCode
from couvert.language.facts import FACTS, Kind, country_codes, euros
from couvert.language.model import FactModel
from couvert.language.problems import CaseError, Problem
from couvert.language.validation import case_problems

MODEL = FactModel(Case, CONSTRAINTS)


def said(case: dict[str, Any]) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        Case.model_validate(case)
    return [str(problem) for problem in case_problems(caught.value, Case)]


def test_every_fact_has_a_path_a_kind_and_limits() -> None:
    axles, value, loads = (MODEL.facts[f"crossing.{name}"] for name in ("axles", "value", "loads"))

    assert (axles.type.kind, axles.low, axles.high) == (Kind.INT, 1, 9)
    assert (value.type.kind, value.low, value.high) == (Kind.MONEY, 0, 10**11)
    assert (loads.type.shape, loads.type.values) == ("set", ("wood", "milk", "sand"))
    assert MODEL.facts["crossing.vouchers"].leaf("issuer").type.kind is Kind.COUNTRY
    assert MODEL.groups == ("driver", "crossing")


def test_the_engine_sees_cents_sorted_sets_and_only_what_is_given() -> None:
    case = Case.model_validate(
        {
            "on": date(2026, 1, 1),
            "crossing": {"value": 12.5, "loads": ["wood", "milk", "wood"], "vouchers": [{"kind": "worker", "issuer": None}]},
        }
    )

    assert MODEL.given(case) == {
        "on": date(2026, 1, 1),
        "crossing.value": 1250,
        "crossing.loads": ("milk", "wood"),
        "crossing.vouchers": ({"kind": "worker"},),
    }


@pytest.mark.parametrize("amount", ["12.50", 12, 12.5, Decimal("12.50"), "0"])
def test_euros_are_text_or_numbers_with_two_decimals(amount: object) -> None:
    assert Case.model_validate({"crossing": {"value": amount}}).crossing.value == Decimal(str(amount))  # type: ignore[attr-defined]


def test_cents_are_written_with_two_decimals() -> None:
    assert [euros(amount) for amount in (0, 5, 1250)] == ["0.00", "0.05", "12.50"]


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ({"foo": 1}, "foo: unknown name `foo` (expected one of `on`, `driver`, `crossing`) [name-unknown]"),
        ({"crossing": {"vehicel": "car"}}, "crossing.vehicel: unknown name `vehicel` (did you mean `vehicle`?) [name-unknown]"),
        (
            {"crossing": {"vehicle": "bicyle"}},
            "crossing.vehicle: not one of the possible values (did you mean `bicycle`?) [value-impossible]",
        ),
        (
            {"crossing": {"vehicle": "x"}},
            "crossing.vehicle: not one of the possible values (expected one of `bicycle`, `car`, `lorry`) [value-impossible]",
        ),
        ({"crossing": {"axles": "3"}}, "crossing.axles: expected a whole number [value-invalid]"),
        ({"crossing": {"axles": 0}}, "crossing.axles: expected at least 1 [value-invalid]"),
        ({"crossing": {"axles": 10}}, "crossing.axles: expected at most 9 [value-invalid]"),
        ({"crossing": {"value": "12.505"}}, 'crossing.value: expected euros with at most two decimals, such as `"12.50"` [value-invalid]'),
        ({"crossing": {"value": True}}, 'crossing.value: expected euros with at most two decimals, such as `"12.50"` [value-invalid]'),
        ({"crossing": {"loads": "milk"}}, "crossing.loads: expected a list [value-invalid]"),
        ({"crossing": {"vouchers": [{"issuer": "DE"}]}}, "crossing.vouchers[0].kind: `kind` is missing [key-missing]"),
        (
            {"crossing": {"vouchers": [{"kind": "worker", "isuer": "DE"}]}},
            "crossing.vouchers[0].isuer: unknown name `isuer` (did you mean `issuer`?) [name-unknown]",
        ),
        ({"crossing": [1]}, "crossing: expected a mapping [value-invalid]"),
        ({"driver": {"disabled": 1}}, "driver.disabled: expected `true` or `false` [value-invalid]"),
        ({"driver": {"birth_date": "2004-02-30"}}, "driver.birth_date: this day does not exist in the calendar [value-invalid]"),
        ({"driver": {"birth_date": "9999-12-31"}}, "driver.birth_date: expected a day from 1900-01-01 to 2100-12-31 [value-invalid]"),
        ({"driver": {"birth_date": "30/02/2004"}}, "driver.birth_date: expected a day such as `2026-03-31` [value-invalid]"),
        ({"driver": {"birth_date": datetime(2004, 1, 1)}}, "driver.birth_date: expected a day such as `2026-03-31` [value-invalid]"),  # noqa: DTZ001
        (
            {"driver": {"nationalities": ["br"]}},
            "driver.nationalities[0]: expected a country code of two letters in capitals, such as `BR` [value-invalid]",
        ),
        (
            {"driver": {"nationalities": ["Brazil"]}},
            "driver.nationalities[0]: expected a country code of two letters, such as `BR` [value-invalid]",
        ),
        ({"driver": {"nationalities": [3]}}, "driver.nationalities[0]: expected text [value-invalid]"),
    ],
)
def test_bad_input_names_the_place_the_expectation_and_the_nearest_word(case: dict[str, Any], expected: str) -> None:
    assert said(case) == [expected]


def test_an_invalid_case_travels_between_processes_with_its_problems() -> None:
    error = CaseError([Problem(ProblemCode.VALUE_INVALID, "driver.age", "expected a whole number")])

    assert pickle.loads(pickle.dumps(error)).problems == error.problems  # noqa: S301  # made here


def test_the_records_of_a_list_have_a_model_of_their_own() -> None:
    assert MODEL.record("crossing.vouchers") is Voucher


def test_overseas_collectivities_have_codes_of_their_own() -> None:
    assert {"NC", "PF", "PM", "WF", "YT"} <= country_codes()


def test_a_type_that_conditions_cannot_read_is_refused() -> None:
    class Odd(BaseModel):
        model_config = FACTS

        odd: bytes | None = None

    with pytest.raises(TypeError, match="the fact `odd` has a type that conditions cannot read"):
        _ = FactModel(Odd).facts
