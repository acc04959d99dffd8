"""How tests move with numbers and days: what single functions of the stock say of themselves holds, and so what is made of it."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.inference.completions.people_law import DERIVED, FACTS, memory_of, table
from tests.engine.small_law import small_law

from couvert import decide
from couvert.inference.completions.circles import EARLIER, LATER, SHIFTING
from couvert.inference.completions.leaves import Leaf, Look
from couvert.inference.completions.looking import Looking
from couvert.inference.completions.moves import ANY_DAY, ENDS_OF_MONTHS, Moves, moves_of
from couvert.language.functions import LEAVES_MOVE, STOCK
from couvert.language.partial import Record, RecordsView, Slot
from couvert.language.rules import Ruleset

days = st.dates(date(2019, 1, 1), date(2021, 12, 31))
spans = st.tuples(days, days).map(sorted)
DATED = {"date": days, "number": st.integers(-40, 40)}
MOVING = [(name, place) for name, one in STOCK.items() for place, kind in enumerate(one.takes) if kind in {"date", "dates"}]
MORE = """
      person.month_end: end_of_month(visit.date)
      person.next_month: add_months(visit.date, 1)
      person.age_next_month: age_at(person.birth_date, person.next_month)
      person.end_of_next_month: end_of_month(person.next_month)
      person.last_day: last_of(visit.date, person.birth_date)
      person.covered_next_month: covered_on(person.cards, "blue", person.next_month)
"""


def law(home: Path, when: str = "person.tall") -> Ruleset:
    return small_law(
        home, {"facts.py": FACTS, "derived.yaml": DERIVED.rstrip() + MORE, "answer/table.yaml": table("answer", when, f"not ({when})")}
    )


def view(cards: list[tuple[date, date]]) -> RecordsView:
    leaves = [{"valid_from": start, "valid_until": end} for start, end in cards]
    return RecordsView("cards", tuple(Record(f"x#{at}", "x", one) for at, one in enumerate(leaves)), closed=True)


def arguments(name: str, source: st.DataObject) -> list[Any]:
    """Draw arguments of a function."""
    drawn = {"records": spans.flatmap(lambda _: st.lists(spans, max_size=3)), "words": st.just(("x",)), "dates": days, **DATED}
    some = [source.draw(drawn[kind]) for kind in STOCK[name].takes]
    return [view(one) if kind == "records" else one for one, kind in zip(some, STOCK[name].takes, strict=True)]


def moves_as_said(before: Any, after: Any, sign: int) -> bool:
    return not sign or before == after or (after > before) is (sign > 0)


@pytest.mark.parametrize(("name", "place"), MOVING)
@given(source=st.data(), more=st.integers(1, 400))
def test_a_function_moves_with_a_day_as_it_says(name: str, place: int, source: st.DataObject, more: int) -> None:
    first = arguments(name, source)
    later = [*first[:place], date.fromordinal(first[place].toordinal() + more), *first[place + 1 :]]

    assert moves_as_said(STOCK[name].apply(*first), STOCK[name].apply(*later), STOCK[name].moves_with(place))


@pytest.mark.parametrize("name", ["covered_on", "cover_end", "holds_document"])
@given(cards=st.lists(spans, min_size=1, max_size=3), day=days, more=st.integers(1, 400))
def test_a_function_moves_with_the_leaves_of_records_as_it_says(name: str, cards: list[tuple[date, date]], day: date, more: int) -> None:
    apply = STOCK[name].apply
    start, end = cards[0]
    sooner = date.fromordinal(start.toordinal() - more), end
    longer = start, date.fromordinal(end.toordinal() + more)

    for other, sign in ((sooner, -LEAVES_MOVE["valid_from"]), (longer, LEAVES_MOVE["valid_until"])):
        assert moves_as_said(apply(view(cards), ("x",), day), apply(view([other, *cards[1:]]), ("x",), day), sign)


def moves(home: Path, left: str, right: Any) -> Moves:
    ruleset = law(home)
    return moves_of(Leaf(Look(left), ">=", right), Looking(ruleset, memory_of(ruleset, {}).given), ())


def test_an_age_rises_with_the_day_and_falls_with_the_birth_through_all_that_days_are_made_of(tmp_path: Path) -> None:
    told = moves(tmp_path, "person.age_next_month", 18)

    assert (told.direction(Slot("visit.date")), told.direction(Slot("person.birth_date"))) == (1, -1)
    assert not list(told.points(Slot("visit.date"), 0, 10**6))


@pytest.mark.parametrize(
    ("left", "right", "points"),
    [
        ("visit.date", "person.last_day", ()),
        ("visit.date", "person.month_end", ENDS_OF_MONTHS),
        ("person.next_month", "person.month_end", ENDS_OF_MONTHS),
        ("visit.date", "person.end_of_next_month", ANY_DAY),
        ("person.covered_next_month", True, ANY_DAY),
        ("person.covered_until", "visit.date", ()),
    ],
)
def test_a_test_that_moves_both_ways_with_a_day_turns_at_some_points_at_most(tmp_path: Path, left: str, right: Any, points: Any) -> None:
    told = moves(tmp_path, left, Look(right) if isinstance(right, str) else right)

    assert list(told.points(Slot("visit.date"), 0, 10**6)) == list(points)


def test_the_last_day_of_any_month_is_found(tmp_path: Path) -> None:
    asked = law(tmp_path, "visit.date == person.month_end")
    decision = decide({"on": "2025-01-01", "person": {}, "visit": {}}, ruleset=asked).decisions["answer"]

    assert (dict(decision.possible), decision.missing) == ({"answer": ("a", "b")}, ("visit.date",))


@pytest.mark.parametrize(
    "never",
    [
        "person.next_month >= on and person.end_of_next_month < on",
        "visit.date > on and person.next_month <= on",
        "person.covered_until >= visit.date and person.covered_until < on",
    ],
)
def test_days_that_chase_one_another_to_the_end_of_time_are_refused_at_once(tmp_path: Path, never: str) -> None:
    decision = decide({"on": "2025-01-01", "person": {}, "visit": {}}, ruleset=law(tmp_path, never)).decisions["answer"]

    assert (decision.status, dict(decision.fields)) == ("decided", {"answer": "b"})


@given(day=days, other=days, more=st.integers(0, 40))
def test_what_is_never_before_something_else_is_not(day: date, other: date, more: int) -> None:
    for name in LATER:
        assert STOCK[name].apply(*(day, other)[: len(STOCK[name].takes)]) >= day
    for name in EARLIER:
        assert STOCK[name].apply(*(day, other)[: len(STOCK[name].takes)]) <= day
    for name in SHIFTING:
        assert STOCK[name].apply(day, -more) <= day <= STOCK[name].apply(day, more)
