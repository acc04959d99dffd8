"""All minimal sets with a property, against brute force."""

from itertools import chain, combinations
from random import Random

import pytest

from couvert.reasons import minimal
from couvert.reasons.minimal import minimal_sets, shrunk

MEMBERS = "abcdefg"


def parts(members: str) -> list[frozenset[str]]:
    return [frozenset(one) for one in chain.from_iterable(combinations(members, size) for size in range(len(members) + 1))]


@pytest.mark.parametrize("seed", range(30))
def test_every_minimal_set_is_found_once_and_no_other(seed: int) -> None:
    random = Random(seed)
    causes = [frozenset(random.sample(MEMBERS, random.randint(1, 4))) for _ in range(random.randint(0, 6))]

    found = minimal_sets(MEMBERS, lambda one: any(cause <= one for cause in causes), most=50)

    holding = [one for one in parts(MEMBERS) if any(cause <= one for cause in causes)]
    assert sorted(map(sorted, found.sets)) == sorted(sorted(one) for one in holding if not any(other < one for other in holding))
    assert found.complete


def test_what_always_holds_needs_nothing() -> None:
    assert minimal_sets(MEMBERS, lambda _: True, most=5).sets == (frozenset(),)


def test_more_sets_than_asked_for_are_not_complete() -> None:
    found = minimal_sets(MEMBERS, lambda one: len(one) >= 2, most=20)
    assert (len(found.sets), found.complete) == (20, False)
    assert minimal_sets(MEMBERS, lambda one: len(one) >= 2, most=21).complete


def test_a_map_that_takes_too_long_is_not_complete(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(minimal, "MOST_LOOKS", 1)
    found = minimal_sets(MEMBERS, lambda one: "a" in one or "b" in one, most=5)
    assert (len(found.sets), found.complete) == (1, False)


def test_shrinking_asks_once_for_each_member() -> None:
    asked = []

    def holds(one: frozenset[str]) -> bool:
        asked.append(one)
        return {"b", "d"} <= one

    assert shrunk(MEMBERS, holds) == {"b", "d"}
    assert len(asked) == len(MEMBERS)
