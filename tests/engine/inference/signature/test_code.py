"""Conditions and calls compiled to Python give what they mean, known or not."""

from datetime import date
from itertools import product
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from couvert.inference.signature.arranging import order
from couvert.inference.signature.code import Writer
from couvert.inference.signature.truth import NOT_YET, OPEN, TRUTHS
from couvert.language.conditions import Ref, holds
from couvert.language.facts import Kind
from couvert.language.model import FactType
from couvert.language.parser import parse_condition
from couvert.language.partial import Unknown

TYPES = {
    "person.birth_date": FactType(Kind.DATE),
    "on": FactType(Kind.DATE),
    "person.age": FactType(Kind.INT),
    "visit.urgent": FactType(Kind.BOOL),
    "visit.act": FactType(Kind.ENUM, ("glasses", "glaucoma", "other")),
}
PLACES = {path: place for place, path in enumerate(TYPES)}
GIVEN = len(PLACES) - 1
"""The last of the places is worked out."""
WORLD = st.fixed_dictionaries(
    {
        "person.birth_date": st.sampled_from([OPEN, date(2000, 1, 1), date(2026, 1, 1)]),
        "on": st.sampled_from([OPEN, date(2026, 1, 1)]),
        "person.age": st.sampled_from([OPEN, 15, 16, 17]),
        "visit.urgent": st.sampled_from([OPEN, True, False]),
        "visit.act": st.sampled_from([OPEN, "glasses", "other"]),
    }
)
LEAVES = st.sampled_from(
    [
        "person.birth_date < on",
        "person.age >= 16",
        "15 < person.age <= 16",
        "person.age in {15, 17}",
        "visit.urgent",
        "not visit.urgent",
        'visit.act in {"glasses", "glaucoma"}',
        'visit.act not in {"glasses"}',
        'visit.act != "other"',
    ]
)
TEXTS = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, min_size=2, max_size=4).flatmap(
        lambda parts: st.sampled_from([f" {word} ".join(f"({part})" for part in parts) for word in ("and", "or")])
    ),
    max_leaves=10,
)


def frame(world: dict[str, Any]) -> Any:
    """Give what the functions look at: the last place is worked out when it is first looked at, and no more than once."""
    values = [world[path] for path in PLACES]
    one = SimpleNamespace(values=[*values[:GIVEN], NOT_YET], asked=[])

    def work(_: object) -> Any:
        one.asked.append(GIVEN)
        one.values[GIVEN] = values[GIVEN]
        return values[GIVEN]

    one.works = {GIVEN: work}
    return one


@given(st.lists(TEXTS, min_size=1, max_size=4), WORLD)
def test_a_compiled_condition_is_as_true_as_the_condition(texts: list[str], world: dict[str, Any]) -> None:
    conditions, one = [parse_condition(text, TYPES) for text in texts], frame(world)

    signature = Writer(PLACES, worked_out=GIVEN).truths(conditions)(one)

    looked = [holds(condition, lambda path: Unknown(()) if world[path] is OPEN else world[path]) for condition in conditions]
    expected = [looked[number] for number in order(conditions)]
    assert [TRUTHS[truth] for truth in signature] == expected
    assert len(one.asked) <= 1


def test_what_cannot_matter_is_not_worked_out() -> None:
    condition = parse_condition('person.age >= 16 and visit.act == "other"', TYPES)
    one = frame({"person.birth_date": OPEN, "on": OPEN, "person.age": 15, "visit.urgent": OPEN, "visit.act": "other"})

    assert Writer(PLACES, worked_out=GIVEN).truths([condition])(one) == b"\0"
    assert one.asked == []


@pytest.mark.parametrize("urgent", [True, False, OPEN])
@pytest.mark.parametrize("age", [15, 16, OPEN])
def test_a_condition_is_looked_at_where_one_above_it_holds_or_may(urgent: object, age: object) -> None:
    texts = ("visit.urgent", "person.age >= 16", 'visit.act == "other"', 'visit.act == "other"')
    one = frame({"person.birth_date": OPEN, "on": OPEN, "person.age": age, "visit.urgent": urgent, "visit.act": "other"})

    conditions, over = [parse_condition(text, TYPES) for text in texts], {2: (0, 1), 3: ()}

    truths = dict(zip(order(conditions, over), Writer(PLACES, worked_out=GIVEN).truths(conditions, over)(one), strict=True))

    above = urgent is not False or not isinstance(age, int) or age >= 16
    assert (truths[2], truths[3]) == (above, False)
    assert bool(one.asked) is above


@pytest.mark.parametrize(("age", "given"), [(15, "15 of 3 cards"), (OPEN, OPEN)])
def test_a_compiled_call_is_the_call_unless_something_is_not_known(age: object, given: object) -> None:
    def told(years: int, cards: int) -> str:
        return f"{years} of {cards} cards"

    work = Writer(PLACES, worked_out=GIVEN).call(told, (Ref("person.age"), 3))

    found = work(SimpleNamespace(values=[OPEN, OPEN, age, OPEN, OPEN], works={}))
    assert found is given or found == given


def test_what_a_call_gives_can_be_put_in_its_place() -> None:
    one = SimpleNamespace(values=[OPEN, OPEN, 15, OPEN, NOT_YET], works={})

    assert Writer(PLACES, worked_out=GIVEN).call(max, (Ref("person.age"), 3), into=GIVEN)(one) == one.values[GIVEN] == 15


def test_a_call_may_read_no_fact() -> None:
    assert Writer(PLACES, worked_out=GIVEN).call(max, (3, 4))(SimpleNamespace(values=[], works={})) == 4


@pytest.mark.parametrize(("one", "other"), list(product((True, False, OPEN), repeat=2)))
def test_what_is_not_known_follows_kleene(one: Any, other: Any) -> None:
    said = [None if side is OPEN else side for side in (one, other)]
    both, either = one & other, one | other

    assert (both is OPEN, either is OPEN) == (False not in said and None in said, True not in said and None in said)
    assert both is OPEN or both is all(said)
    assert either is OPEN or either is any(said)
