"""Conditions are arranged so that what they have in common is looked at once, and nothing of them where it does not hold."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from couvert.inference.signature.arranging import Branch, Leaf, arranged, order
from couvert.inference.signature.code import Writer
from couvert.inference.signature.truth import NOT_YET
from couvert.language.conditions import And, Atom
from couvert.language.facts import Kind
from couvert.language.model import FactType
from couvert.language.parser import parse_condition

TYPES = {name: FactType(Kind.BOOL) for name in ("a.dry", "a.cold", "a.dark", "a.late")}
PLACES = {path: place for place, path in enumerate(TYPES)}
TEXTS = st.lists(st.lists(st.sampled_from(sorted(TYPES)), min_size=1, max_size=4, unique=True).map(" and ".join), max_size=6)


def conditions(*texts: str) -> list[object]:
    return [parse_condition(text, TYPES) for text in texts]


def test_what_most_have_in_common_comes_first() -> None:
    dry, cold, dark = conditions("a.dry", "a.cold", "a.dark")

    found = list(arranged(conditions("a.dry and a.cold", "a.dark", "a.cold and a.dark", "a.cold and a.dark and a.dry")))

    assert found == [
        Branch((Branch((Leaf(0, ()), Leaf(3, (dark,))), parts=(dry,)), Leaf(2, (dark,))), parts=(cold,)),
        Leaf(1, (dark,)),
    ]
    assert [one.size for one in found] == [3, 1]


def test_all_that_the_same_ones_have_in_common_is_one_test() -> None:
    dry, cold, dark = conditions("a.dry", "a.cold", "a.dark")

    found = list(arranged(conditions("a.dry and a.cold and a.dark", "a.late", "a.dark and a.dry")))

    assert found == [Branch((Leaf(0, (cold,)), Leaf(2, ())), parts=(dry, dark)), Leaf(1, tuple(conditions("a.late")))]


@pytest.mark.parametrize("common", [1, 80])
def test_many_conditions_that_go_on_from_one_another_are_told(common: int) -> None:
    flags = [Atom(f"a.f{number}", "==", right=True, kind=Kind.BOOL) for number in range(120)]
    some = [And(tuple(flags[: number + common])) for number in range(1, 120 - common)]
    frame = SimpleNamespace(values=[True] * 60 + [False] * 60, works={})

    truths = Writer({flag.path: place for place, flag in enumerate(flags)}, worked_out=120).truths(some)(frame)

    assert dict(zip(order(some), truths, strict=True)) == {number: len(one.parts) <= 60 for number, one in enumerate(some)}


def test_those_with_others_above_them_come_after_these_side_by_side() -> None:
    above = {1: (0,), 2: (1,), 3: (0,), 4: ()}

    assert order(conditions("a.dry", "a.cold", "a.dark", "a.late", "a.dry"), above) == (0, 1, 3, 4, 2)


@given(TEXTS, st.data())
def test_every_condition_has_one_place_after_those_above_it(texts: list[str], data: st.DataObject) -> None:
    numbers = range(len(texts))
    above = {
        number: tuple(sorted(data.draw(st.sets(st.sampled_from(range(number)), max_size=2)))) if number else ()
        for number in data.draw(st.sets(st.sampled_from(numbers)) if texts else st.just(set[int]()))
    }

    found = order(conditions(*texts), above)

    assert sorted(found) == list(numbers)
    assert all(found.index(up) < found.index(number) for number, ups in above.items() for up in ups)


def test_what_is_in_common_and_does_not_hold_keeps_the_rest_from_being_looked_at() -> None:
    asked: list[str] = []
    frame = SimpleNamespace(values=[False, NOT_YET, NOT_YET, NOT_YET])
    frame.works = {place: lambda _, path=path: asked.append(path) or True for path, place in PLACES.items()}
    some = conditions("a.dry and a.cold", "a.dark and a.dry", "a.late")

    truths = Writer(PLACES, worked_out=1).truths(some)(frame)

    assert dict(zip(order(some), truths, strict=True)) == {0: 0, 1: 0, 2: 1}
    assert asked == ["a.late"]
