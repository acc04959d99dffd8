"""Conditions: parsed, refused, evaluated with unknown facts, negated, put in disjunctive form, printed and read again."""

from collections.abc import Mapping
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from couvert.language.conditions import Atom, Condition, Ref, atoms, bound, disjuncts, holds, negated
from couvert.language.facts import Kind, Scalar
from couvert.language.model import FactType
from couvert.language.parser import ConditionError, parse_condition
from couvert.language.partial import Slot, Unknown, Value

TYPES = {
    "on": FactType(Kind.DATE),
    "person.birth_date": FactType(Kind.DATE),
    "person.age": FactType(Kind.INT),
    "person.home": FactType(Kind.COUNTRY),
    "person.nationalities": FactType(Kind.COUNTRY, shape="set"),
    "visit.act": FactType(Kind.ENUM, ("glasses", "glaucoma", "other")),
    "visit.fee": FactType(Kind.MONEY),
    "visit.referred": FactType(Kind.BOOL),
    "visit.urgent": FactType(Kind.BOOL),
    "visit.refund": FactType(Kind.MONEY),
    "parameter.limit": FactType(Kind.MONEY),
    "parameter.most": FactType(Kind.MONEY),
    "decision.refund.sum": FactType(Kind.MONEY),
    "decision.refund.due": FactType(Kind.BOOL),
}


def parse(text: str) -> Condition:
    return parse_condition(text, TYPES)


def truth(text: str, facts: Mapping[str, Scalar]) -> bool | None:
    return holds(parse(text), look_in(facts))


def look_in(facts: Mapping[str, Scalar]):  # noqa: ANN201  # a function over facts
    def look(path: str) -> Value:
        return facts.get(path, Unknown((Slot(path),)))

    return look


@pytest.mark.parametrize(
    "text",
    [
        'visit.act == "glasses" and not visit.referred',
        "decision.refund.due or not visit.urgent",
        "person.age >= 16 and person.age <= 25",
        'visit.act in {"glaucoma", "glasses"} or (visit.urgent or visit.referred) and person.age != 3',
        'person.birth_date <= on and on > "2020-12-31"',
        "visit.fee > 4.35",
        "visit.fee <= parameter.limit",
        'person.home not in {"DE", "FR"}',
    ],
)
def test_a_condition_prints_as_it_reads(text: str) -> None:
    assert parse(str(parse(text))) == parse(text)


def test_chained_comparisons_and_literals_on_the_left_are_understood() -> None:
    assert str(parse("16 <= person.age <= 25")) == "person.age >= 16 and person.age <= 25"
    assert str(parse('"2020-01-01" == on')) == 'on == "2020-01-01"'
    assert str(parse("visit.fee > 4")) == "visit.fee > 4.00"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("parameter.limit < visit.fee", "visit.fee > parameter.limit"),
        ("parameter.limit <= visit.fee", "visit.fee >= parameter.limit"),
        ("parameter.limit > visit.fee", "visit.fee < parameter.limit"),
        ("parameter.limit >= visit.fee", "visit.fee <= parameter.limit"),
        ("parameter.limit == visit.fee", "visit.fee == parameter.limit"),
        ("parameter.limit != visit.fee", "visit.fee != parameter.limit"),
        ("not parameter.limit < visit.fee", "visit.fee <= parameter.limit"),
        ("parameter.limit < visit.fee <= parameter.most", "visit.fee > parameter.limit and visit.fee <= parameter.most"),
        ("visit.refund < parameter.limit <= visit.fee", "visit.refund < parameter.limit and visit.fee >= parameter.limit"),
        ("4 < visit.fee < parameter.most", "visit.fee > 4.00 and visit.fee < parameter.most"),
    ],
)
def test_a_parameter_may_stand_on_either_side(text: str, printed: str) -> None:
    assert str(parse(text)) == printed
    assert parse(printed) == parse(text)


@pytest.mark.parametrize(
    ("text", "said", "hint"),
    [
        ("visit.actt == 1", "unknown fact `visit.actt`", "did you mean `visit.act`?"),
        ('visit.act == "glases"', "`glases` is not a possible value", "did you mean `glasses`?"),
        ('visit.act == "zzz"', "`zzz` is not a possible value", "expected one of `glasses`, `glaucoma`, `other`"),
        ("visit.act == 3", "`3` is not one of `glasses`, `glaucoma`, `other`", "expected one of `glasses`, `glaucoma`, `other`"),
        ('visit.act < "glasses"', "`visit.act` has no order", "use ==, != or in"),
        ("visit.act", "`visit.act` is not true or false", "compare it with a value"),
        (
            "decision.refund.sum == 3",
            "`decision.refund.sum` may refer, and is then no number or day",
            "read a field that has one of several values",
        ),
        (
            "decision.refund.due and visit.fee > decision.refund.sum",
            "`decision.refund.sum` may refer, and is then no number or day",
            "read a field that has one of several values",
        ),
        ("visit.referred == 1", "`1` is not True or False", "expected True or False"),
        ("person.age == True", "`True` is not a whole number", "expected a whole number"),
        ("visit.fee == 1.234", "`1.234` is not euros with at most two decimals", "expected euros with at most two decimals"),
        ('visit.fee == "x"', "`x` is not euros with at most two decimals", "expected euros with at most two decimals"),
        ('on == "2020-02-30"', '`2020-02-30` is not a day such as "2026-03-31"', 'expected a day such as "2026-03-31"'),
        ("on == 3", '`3` is not a day such as "2026-03-31"', 'expected a day such as "2026-03-31"'),
        ('person.home == "de"', "`de` is not a country code of two capitals", "expected a country code of two capitals"),
        ('person.home == "Germany"', "`Germany` is not a country code of two capitals", "expected a country code of two capitals"),
        ("on == person.age", "`person.age` is of another kind", "expected date"),
        ('person.nationalities == "DE"', "`person.nationalities` is a list", "only stock functions read lists: derive a fact from it"),
        ("1 < 2", "a comparison needs a fact on its left", None),
        ("1 < parameter.limit", "a comparison needs a fact on its left", None),
        ("parameter.limit < 1", "`parameter.limit` is an amount and no fact", "compare a fact with it"),
        ("parameter.limit < parameter.most", "`parameter.limit` is an amount and no fact", "compare a fact with it"),
        ("visit.fee < parameter.most < 5", "`parameter.most` is an amount and no fact", "compare a fact with it"),
        ("parameter.limit in {1, 2}", "`parameter.limit` is an amount and no fact", "compare a fact with it"),
        ("parameter.limit", "`parameter.limit` is not true or false", "compare it with a value"),
        ("parameter.limt < 1", "unknown fact `parameter.limt`", "did you mean `parameter.limit`?"),
        ("parameter.limt < visit.fee", "unknown fact `parameter.limt`", "did you mean `parameter.limit`?"),
        ("parameter.limit < visit.fe", "unknown fact `visit.fe`", "did you mean `visit.fee`?"),
        ("parameter.limit < person.age", "`parameter.limit` is of another kind", "expected int"),
        ("person.age is 3", "this comparison is not allowed", None),
        ("person.age in [1, 2]", "expected a set of literals", 'such as {"a", "b"}'),
        ("person.age == 1 + 1", "`1 + 1` is not a literal", None),
        ("__import__('os')", "`__import__('os')` is not allowed in a condition", "use names, literals, comparisons, and, or, not"),
        ("person.age ==", "not a condition", "use names, literals, comparisons, and, or, not"),
        ("not " * 60 + "visit.urgent", "the condition is nested too deeply", None),
        ("1" + "+1" * 500, "the condition is nested too deeply", None),
        ("visit" + ".urgent" * 500, "the condition is nested too deeply", None),
    ],
)
def test_what_is_outside_the_language_is_refused_with_a_hint(text: str, said: str, hint: str | None) -> None:
    with pytest.raises(ConditionError) as caught:
        parse(text)

    assert (caught.value.message, caught.value.hint) == (said, hint)


def test_the_place_in_the_text_is_told() -> None:
    with pytest.raises(ConditionError) as caught:
        parse('visit.urgent and visit.act == "glases"')

    assert caught.value.offset == len("visit.urgent and visit.act == ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("visit.urgent or visit.referred", True),
        ("visit.referred and visit.urgent", None),
        ("visit.referred or not visit.referred", None),
        ("visit.referred and not visit.urgent", False),
        ("person.age < 18", None),
        ("on == person.birth_date", None),
    ],
)
def test_unknown_is_neither_true_nor_false(text: str, expected: bool | None) -> None:  # noqa: FBT001  # a table of truths
    assert truth(text, {"visit.urgent": True, "on": date(2026, 1, 1)}) is expected


def test_a_fact_known_to_be_one_of_few_values_can_be_enough() -> None:
    def look(path: str) -> Value:
        return Unknown((Slot(path),), frozenset({"glasses", "glaucoma"}))

    assert holds(parse('visit.act != "other"'), look) is True
    assert holds(parse('visit.act == "glasses"'), look) is None


@pytest.mark.parametrize(
    ("text", "truths"),
    [
        ("parameter.limit < visit.fee", (False, False, True)),
        ("parameter.limit <= visit.fee", (False, True, True)),
        ("parameter.limit > visit.fee", (True, False, False)),
        ("parameter.limit >= visit.fee", (True, True, False)),
        ("parameter.limit == visit.fee", (False, True, False)),
        ("parameter.limit != visit.fee", (True, False, True)),
        ("parameter.limit <= visit.fee < parameter.most", (False, True, False)),
        ("not parameter.limit <= visit.fee < parameter.most", (True, False, True)),
    ],
)
def test_an_amount_on_the_left_is_compared_as_written(text: str, truths: tuple[bool, ...]) -> None:
    condition = bound(parse(text), {"parameter.limit": 435, "parameter.most": 436})

    assert all(not path.startswith("parameter.") for atom in atoms(condition) for path in atom.paths)
    assert tuple(holds(condition, look_in({"visit.fee": fee})) for fee in (434, 435, 436)) == truths


def test_amounts_take_the_place_of_parameters() -> None:
    condition = bound(parse("visit.fee > parameter.limit and visit.urgent or visit.fee == 1"), {"parameter.limit": 435})

    assert str(condition) == "visit.fee > 4.35 and visit.urgent or visit.fee == 1.00"
    assert Ref("parameter.limit") not in {atom.right for atom in atoms(condition)}


LEAVES = st.sampled_from(["visit.urgent", "not visit.referred", "person.age < 3", 'visit.act in {"glasses", "other"}', "visit.fee >= 1"])
TEXTS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(lambda x: f"({x[0]} {x[1]} {x[2]})"), inner.map(lambda x: f"not ({x})")
    ),
    max_leaves=8,
)
WORLDS = [
    dict(zip(("visit.urgent", "visit.referred", "person.age", "visit.act", "visit.fee"), values, strict=True))
    for values in product((True, False), (True, False), (2, 3), ("glasses", "glaucoma"), (99, 100))
]


@given(TEXTS)
def test_negation_and_disjunctive_form_keep_the_meaning(text: str) -> None:
    condition = parse(text)
    for world in WORLDS:
        look = look_in(world)
        expected = holds(condition, look)
        assert holds(negated(condition), look) is (not expected)
        assert any(all(atom.holds(look) for atom in disjunct) for disjunct in disjuncts(condition)) is expected


@given(TEXTS, st.sets(st.sampled_from(sorted(WORLDS[0]))))
def test_a_definite_answer_never_changes_when_more_is_known(text: str, hidden: set[str]) -> None:
    condition = parse(text)
    for world in WORLDS:
        partial = holds(condition, look_in({path: value for path, value in world.items() if path not in hidden}))
        assert partial in {None, holds(condition, look_in(world))}


def test_the_opposite_of_an_atom_is_an_atom() -> None:
    atom = Atom("person.age", "<", 3, Kind.INT)

    assert atom.opposite() == Atom("person.age", ">=", 3, Kind.INT)
    assert atom.opposite().opposite() == atom
