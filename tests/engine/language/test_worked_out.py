"""Functions of computed fields: those that do not fit their field are refused, and what fails in one is told without the case."""

import datetime as dt
import pickle
from collections.abc import Callable, Sized
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

import pytest
from tests.engine.law_fixtures import changed

from couvert import RulebaseError, RulesetError, decide, load
from couvert.language.facts import Kind
from couvert.language.model import FactType
from couvert.language.worked_out import Function, amiss, takes, unfit

if TYPE_CHECKING:
    from decimal import Decimal

MONEY, DAY, BOOL, TEXT = FactType(Kind.MONEY), FactType(Kind.DATE), FactType(Kind.BOOL), FactType(Kind.ENUM)
PAPER = FactType(Kind.ENUM, ("card", "slip"))
CASE = {"on": "2026-01-01", "crossing": {"date": "2026-01-01", "vehicle": "car", "axles": 7, "loads": [], "value": "5", "vouchers": []}}


class Named(Protocol):
    name: str


def annotated(gives: Any) -> Callable[..., Any]:
    def function() -> Any:
        return None

    function.__annotations__["return"] = gives
    return function


def untold() -> "Decimal": ...  # type: ignore[empty-body]  # only its annotation is looked at


def twice(number: int) -> int:
    return 2 * number


@pytest.mark.parametrize(
    ("gives", "of"),
    [
        (int, MONEY),
        (int | None, MONEY),
        ("int | None", MONEY),
        (dt.date, DAY),
        (bool, BOOL),
        (str, TEXT),
        (str, PAPER),
        (Literal["card", "slip"] | None, PAPER),
        (Any, MONEY),
        (object, MONEY),
        (list[int] | int, MONEY),
    ],
)
def test_an_annotation_that_may_be_meant_fits(gives: Any, of: FactType) -> None:
    assert unfit(annotated(gives), of) is None


@pytest.mark.parametrize(
    ("gives", "of", "said"),
    [
        (str, MONEY, "gives `str`, and not whole cents"),
        (int | str, MONEY, "gives `str`, and not whole cents"),
        (float, MONEY, "gives `float`, and not whole cents"),
        (bool, FactType(Kind.INT), "gives `bool`, and not a whole number"),
        (int, BOOL, "gives `int`, and not true or false"),
        (dt.datetime, DAY, "gives `datetime`, and not a day"),
        (int, TEXT, "gives `int`, and not text"),
        (Literal["card", "stamp"], PAPER, "gives `stamp`, and not one of `card`, `slip`"),
    ],
)
def test_an_annotation_that_the_type_does_not_allow_is_said(gives: Any, of: FactType, said: str) -> None:
    assert unfit(annotated(gives), of) == said


def test_what_nobody_knows_of_a_function_is_not_refused() -> None:
    assert unfit(untold, MONEY) is None
    assert unfit(lambda: "text", MONEY) is None
    assert takes(dict, ["a"])
    assert takes(iter, ["a", "b", "c"])
    assert not takes(twice, ["a", "b"])


def fare(toll: str, axles: int | None, *rest: int) -> int:
    return len(toll) + (axles or 0) + sum(rest)


@pytest.mark.parametrize(
    ("needs", "said"),
    [
        ([TEXT, MONEY], []),
        ([TEXT, MONEY, BOOL, MONEY], []),
        ([MONEY, TEXT], ["takes `str` for `0`, which is whole cents", "takes `int | None` for `1`, which is text"]),
        ([TEXT, MONEY, MONEY, DAY], ["takes `int` for `3`, which is a day"]),
        ([FactType(Kind.ENUM, ("card",), "set"), MONEY], []),
        ([TEXT], []),
    ],
)
def test_a_function_that_takes_something_else_for_a_value_is_said(needs: list[FactType], said: list[str]) -> None:
    named = [(str(place), of) for place, of in enumerate(needs)]
    assert list(amiss(fare, named)) == said
    assert list(amiss(Function(fare, "toll.amount", MONEY), named)) == said


@pytest.mark.parametrize(
    ("takes_", "of", "fits"),
    [
        (float, MONEY, True),
        (float, TEXT, False),
        (Literal["card"], PAPER, True),
        (Literal["card"], MONEY, False),
        (list[int], MONEY, True),
        (Any, MONEY, True),
        (object, DAY, True),
        (dt.datetime, DAY, True),
        (Sized, TEXT, True),
        (Named, TEXT, True),
    ],
)
def test_what_is_annotated_to_be_taken_may_be_meant_or_not(takes_: Any, of: FactType, *, fits: bool) -> None:
    def function(value: Any) -> None: ...

    function.__annotations__["value"] = takes_
    assert (list(amiss(function, [("a", of)])) == []) is fits


@pytest.mark.parametrize(
    ("gives", "of", "said"),
    [
        (5.0, MONEY, "gives `float` (expected whole cents)"),
        (True, MONEY, "gives `bool` (expected whole cents)"),
        (dt.datetime(2026, 1, 1, tzinfo=dt.UTC), DAY, "gives `datetime` (expected a day)"),
        ("stamp", PAPER, "gives `str` (expected one of `card`, `slip`)"),
        (3, PAPER, "gives `int` (expected one of `card`, `slip`)"),
    ],
)
def test_what_a_function_gives_on_a_case_is_refused_where_the_type_does_not_allow_it(gives: Any, of: FactType, said: str) -> None:
    def made() -> Any:
        return gives

    line = made.__code__.co_firstlineno
    with pytest.raises(RulebaseError) as raised:
        Function(made, "toll.amount", of)()
    assert str(raised.value.problem) == f"{__file__}:{line}:1: the function `made` of `toll.amount` {said} [function-invalid]"


@pytest.mark.parametrize(
    ("gives", "of"), [(None, MONEY), (5, MONEY), (True, BOOL), (dt.date(2026, 1, 1), DAY), ("slip", PAPER), (None, PAPER), ("x", TEXT)]
)
def test_what_the_type_allows_is_given_on(gives: Any, of: FactType) -> None:
    assert Function(lambda: gives, "toll.amount", of)() == gives


def test_a_function_that_fails_is_told_with_its_line_and_without_the_case() -> None:
    def fails(day: str) -> int:
        return int(day)

    with pytest.raises(RulebaseError) as raised:
        Function(fails, "toll.amount", MONEY)("1955-04-03")
    place = f"{__file__}:{fails.__code__.co_firstlineno + 1}:1"
    assert str(raised.value.problem) == f"{place}: the function `fails` of `toll.amount` fails: ValueError [function-invalid]"
    assert isinstance(raised.value.__cause__, ValueError)


def test_a_function_that_is_not_written_in_python_has_no_place() -> None:
    with pytest.raises(RulebaseError, match=r"the function `int` of `toll\.amount` fails: ValueError") as raised:
        Function(int, "toll.amount", MONEY)("x")
    assert raised.value.problem.place == ""


def test_a_function_keeps_its_name_and_travels_between_processes() -> None:
    function = Function(twice, "toll.amount", MONEY)
    copy = pickle.loads(pickle.dumps(function))  # noqa: S301  # our own
    assert (copy(21), copy.__name__, copy == function, hash(copy) == hash(function)) == (42, "twice", True, True)
    assert copy != Function(twice, "toll.other", MONEY)
    assert copy != twice


def test_a_function_annotated_with_another_type_than_its_field_has_is_refused(tmp_path: Path) -> None:
    home = changed(tmp_path, "computed.py", "axles: int) -> int | None", "axles: int) -> str | None")
    with pytest.raises(RulesetError) as raised:
        load(home)
    (problem,) = raised.value.problems
    place, message = f"{home}/toll/toll.yaml:10:11", "`to_pay` gives `str`, and not whole cents"
    assert str(problem) == f"{place}: {message} (mend its annotation, or the `type` of the field) [function-invalid]"


@pytest.mark.parametrize("facts", [{}, {"crossing.axles": None}])
def test_a_function_that_fails_on_a_case_is_a_fault_of_the_ruleset(tmp_path: Path, facts: dict[str, Any]) -> None:
    law = load(changed(tmp_path, "computed.py", "return 250 * axles", "return 250 * axles // 0"))
    with pytest.raises(RulebaseError) as raised:
        decide(CASE, facts=facts, ruleset=law).to_document()
    assert str(raised.value.problem).endswith(
        "computed.py:8:1: the function `to_pay` of `toll.amount` fails: ZeroDivisionError [function-invalid]"
    )
