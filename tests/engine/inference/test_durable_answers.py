"""The durable-rules backend gives the definition's answers where the engine alone is known to lie, to crash or to hang."""

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.inference.durable_editions import ALWAYS, BACKEND, NEVER, agreed, alone, day, edition, flag, number, rule, word

from couvert.inference.encoding import LARGEST, LONGEST, FactRangeError, FactTypeError
from couvert.inference.session import Activation, Firing
from couvert.language.conditions import And, Atom, Or, Ref
from couvert.language.facts import Kind
from couvert.rulebase import Edition

COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")


def test_a_rule_that_holds_is_named_with_the_facts_that_matched() -> None:
    one = edition(rule("adults-enter", And((number("age", ">=", 18), flag("ticket")))), rule("dogs-wait", flag("dog")))
    assert agreed(one, {"age": 18, "ticket": True, "dog": False}) == Firing(
        (Activation("adults-enter", ("age", "ticket")),), ("adults-enter",)
    )


@pytest.mark.parametrize("op", COMPARISONS)
def test_every_comparison_is_exact_at_the_boundary_and_beside_it(op: str) -> None:
    one = edition(rule("a", number("n", op, 18)), rule("b", number("n", op, -18)), rule("c", day("d", op, date(2024, 2, 29))))
    for n in (-19, -18, -17, 0, 17, 18, 19):
        agreed(one, {"n": n})
    for moment in (date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1), date.min, date.max):
        agreed(one, {"d": moment})


@pytest.mark.parametrize("op", COMPARISONS)
def test_a_comparison_with_an_absent_fact_does_not_take_the_answer_of_the_test_before_it(op: str) -> None:
    one = edition(rule("a", And((flag("ready"), number("n", op, Ref("m"))))), rule("b", Or((number("n", op, Ref("m")), flag("ready")))))
    for n, m, ready in product((None, 1, 2), (None, 1, 2), (None, False, True)):
        facts = {path: value for path, value in {"n": n, "m": m, "ready": ready}.items() if value is not None}
        for _ in range(3):
            agreed(one, facts)


def test_a_fact_may_be_compared_with_itself() -> None:
    one = edition(rule("a", number("n", "==", Ref("n"))), rule("b", number("n", "<", Ref("n"))))
    assert agreed(one, {"n": 3}).determining == ("a",)
    assert agreed(one, {}).determining == ()


def test_words_and_days_and_bools_are_compared_with_one_another() -> None:
    one = edition(
        rule("a", word("here", "==", Ref("there"))),
        rule("b", word("here", "!=", Ref("there"))),
        rule("c", day("start", "<=", Ref("end"))),
        rule("d", Atom("left", "==", Ref("right"), Kind.BOOL)),
    )
    for here, there in product(("a", "ab", "abc", "b", "1", "true"), repeat=2):
        agreed(one, {"here": here, "there": there})
    for start, end in product((date(2024, 1, 1), date(2024, 12, 31)), repeat=2):
        agreed(one, {"start": start, "end": end, "left": start < end, "right": True})


def test_a_word_that_is_the_start_of_another_is_not_that_other() -> None:
    one = edition(
        rule("a", word("w", "==", "abc")), rule("b", word("w", "!=", "abc")), rule("c", word("w", "in", frozenset({"ab", "abcd"})))
    )
    for value in ("a", "ab", "abc", "abcd", "ABC", "abc.", "abc-", "abc_", "abc:"):
        agreed(one, {"w": value})


def test_an_outcome_that_refers_is_neither_true_nor_false() -> None:
    yes, no = Atom("due", "==", right=True, kind=Kind.BOOL), Atom("due", "==", right=False, kind=Kind.BOOL)
    one = edition(rule("due", yes), rule("not-due", no), rule("not-surely-due", yes.opposite()))
    assert agreed(one, {"due": "refer"}).determining == ("not-surely-due",)
    assert agreed(one, {"due": True}).determining == ("due",)
    assert agreed(one, {"due": False}).determining == ("not-due", "not-surely-due")


@pytest.mark.parametrize(
    ("kind", "literal", "value"),
    [
        (Kind.BOOL, True, 1),
        (Kind.BOOL, True, "true"),
        (Kind.INT, 1, True),
        (Kind.INT, 1, "1"),
        (Kind.INT, 1, ""),
        (Kind.INT, 1, 1.0),
        (Kind.INT, 1, float("nan")),
        (Kind.INT, 1, float("inf")),
        (Kind.INT, 1, None),
        (Kind.INT, 1, [1]),
        (Kind.MONEY, 150, 1.5),
        (Kind.MONEY, 150, Decimal("1.50")),
        (Kind.DATE, date(2024, 1, 1), "2024-01-01"),
        (Kind.DATE, date(2024, 1, 1), datetime(2024, 1, 1, tzinfo=UTC)),
        (Kind.DATE, date(2024, 1, 1), 738886),
        (Kind.ENUM, "1", 1),
        (Kind.ENUM, "true", True),
        (Kind.COUNTRY, "FR", b"FR"),
    ],
)
def test_a_fact_of_another_type_is_refused_and_never_compared(kind: Kind, literal: Any, value: Any) -> None:  # any type
    one = edition(rule("a", Atom("fact", "==", literal, kind)))
    with pytest.raises(FactTypeError, match="the fact `fact` is compared as"):
        BACKEND.fire(one, {"fact": value})
    assert agreed(one, {"fact": literal}).determining == ("a",)


def test_a_fact_that_no_condition_reads_is_not_looked_at() -> None:
    one = edition(rule("a", flag("ready")))
    assert BACKEND.fire(one, {"ready": True, "other": 1.5}).determining == ("a",)  # type: ignore[dict-item]  # that is the test


@pytest.mark.parametrize(
    "when",
    [
        And((Atom("n", "==", 1, Kind.INT), Atom("n", "==", "1", Kind.ENUM))),
        Atom("n", "==", right=True, kind=Kind.INT),
        Atom("n", "in", frozenset({1, "1"}), Kind.INT),
        Atom("n", "==", frozenset({1}), Kind.INT),
        Atom("w", "<", "abc", Kind.ENUM),
        Atom("w", ">=", Ref("v"), Kind.COUNTRY),
    ],
    ids=str,
)
def test_a_condition_that_mixes_types_or_orders_texts_is_refused(when: And | Atom) -> None:
    with pytest.raises(FactTypeError):
        BACKEND.fire(edition(rule("a", when)), {})


def test_whole_numbers_are_exact_up_to_the_largest_and_refused_beyond() -> None:
    one = edition(rule("a", number("n", "==", LARGEST)), rule("b", number("n", "<", LARGEST)), rule("c", number("n", "==", -LARGEST)))
    for value in (LARGEST, LARGEST - 1, -LARGEST, 1 - LARGEST):
        agreed(one, {"n": value})
    for value in (LARGEST + 1, -LARGEST - 1, 2**63, 10**400):
        with pytest.raises(FactRangeError, match="the value of `n` is beyond"):
            BACKEND.fire(one, {"n": value})
        with pytest.raises(FactRangeError):
            BACKEND.fire(edition(rule("a", number("n", "==", value))), {})


def test_texts_are_plain_and_short() -> None:
    longest = "x" * LONGEST
    one = edition(rule("a", word("w", "==", longest)))
    assert agreed(one, {"w": longest}).determining == ("a",)
    assert agreed(one, {"w": longest[1:]}).determining == ()
    for value in ("", longest + "x", "x" * 65_536, "a b", 'a"b', "a\\b", "a\n", "a\0", "\ud800", "é", "e\u0301", "٣", "😀"):
        with pytest.raises(FactRangeError, match="the value of `w` is not a text"):
            BACKEND.fire(one, {"w": value})
        with pytest.raises(FactRangeError):
            BACKEND.fire(edition(rule("a", word("w", "==", value))), {})


def test_two_facts_whose_names_have_one_hash_are_two_facts() -> None:
    one = edition(rule("a", flag("p_3e8855d4")), rule("b", flag("p_4ae7e1da")))
    assert agreed(one, {"p_3e8855d4": True, "p_4ae7e1da": False}).determining == ("a",)
    assert agreed(one, {"p_4ae7e1da": True}).determining == ("b",)


@pytest.mark.parametrize("path", ["id", "sid", "_", "w", "f0", "kind", "$forward", "$s", "$m", "a.b", 'a"b', "é", "x" * 5000])
def test_a_fact_may_bear_a_name_that_means_something_to_the_engine(path: str) -> None:
    one = edition(rule("a", flag(path)), rule("b", Or((flag(path, value=False), flag("other")))))
    for value, other in product((True, False), repeat=2):
        agreed(one, {path: value, "other": other})


def test_a_rule_fires_once_and_names_the_first_of_its_disjuncts_that_holds() -> None:
    one = edition(rule("a", Or((And((flag("p"), flag("q"))), flag("q"), number("n", "<", Ref("m")), flag("p")))))
    assert agreed(one, {"p": True, "q": True, "n": 1, "m": 2}).activations == (Activation("a", ("p", "q")),)
    assert agreed(one, {"p": False, "q": True, "n": 1, "m": 2}).activations == (Activation("a", ("q",)),)
    assert agreed(one, {"p": True, "q": False, "n": 1, "m": 2}).activations == (Activation("a", ("m", "n")),)
    assert agreed(one, {"p": True, "q": False, "n": 1}).activations == (Activation("a", ("p",)),)


def test_a_member_of_a_set_that_holds_late_does_not_hide_the_first_disjunct() -> None:
    one = edition(rule("a", Or((word("w", "in", frozenset({"x", "y", "z"})), And((word("w", "==", "x"), flag("p")))))))
    for value in ("w", "x", "y", "z"):
        agreed(one, {"w": value, "p": True})


@pytest.mark.parametrize("op", ["in", "not in"])
def test_membership_is_exact_for_every_kind_and_fails_on_absent_facts(op: str) -> None:
    one = edition(
        rule("a", word("w", op, frozenset({"x", "y"}))),
        rule("b", number("n", op, frozenset({-1, 2}))),
        rule("c", day("d", op, frozenset({date(2024, 1, 1)}))),
        rule("d", Atom("p", op, frozenset({True, False}), Kind.BOOL)),
        rule("e", number("n", op, frozenset())),
    )
    agreed(one, {})
    for w, n, d, p in product(("x", "z"), (-1, 1, 2), (date(2024, 1, 1), date(2024, 1, 2)), (True, False)):
        agreed(one, {"w": w, "n": n, "d": d, "p": p})


def test_a_condition_without_parts_always_or_never_holds() -> None:
    one = edition(rule("always", ALWAYS), rule("never", NEVER), rule("never-either", And((flag("p"), NEVER))))
    assert agreed(one, {}) == Firing((Activation("always", ()),), ("always",))
    assert agreed(one, {"p": True}).determining == ("always",)
    assert agreed(edition(rule("never", NEVER)), {}) == Firing((), ())


def test_an_edition_without_rules_fires_nothing() -> None:
    one = edition()
    assert agreed(one, {"p": True}) == Firing((), ())
    assert agreed(Edition(one.table, "official", date.min, one.start, (), sourced=False), {}) == Firing((), ())


def test_exceptions_silence_the_rules_that_they_are_exceptions_to_and_only_these() -> None:
    one = edition(
        rule("base", flag("a")),
        rule("other", flag("b")),
        rule("exception", flag("c"), exception_to=("base", "other")),
        rule("exception-to-the-exception", flag("d"), exception_to=("exception",)),
        rule("second-exception", flag("e"), exception_to=("base",)),
    )
    for truths in product((True, False), repeat=5):
        agreed(one, dict(zip("abcde", truths, strict=True)))


def test_an_exception_whose_parents_are_all_absent_never_applies_and_silences_nothing() -> None:
    one = edition(
        rule("base"),
        rule("orphan", exception_to=("gone", "gone-too")),
        rule("child-of-the-orphan", exception_to=("orphan",)),
        rule("half-orphan", flag("a"), exception_to=("gone", "base")),
    )
    firing = agreed(one, {"a": False})
    assert firing.determining == ("base",)
    assert [activation.rule for activation in firing.activations] == ["base", "child-of-the-orphan", "orphan"]
    assert agreed(one, {"a": True}).determining == ("half-orphan",)


def test_a_parent_named_twice_is_one_parent() -> None:
    one = edition(rule("base", flag("a")), rule("exception", flag("b"), exception_to=("base", "base")))
    for a, b in product((True, False), repeat=2):
        agreed(one, {"a": a, "b": b})


def fire_many_at_once() -> None:
    """More rules hold at once than the engine keeps open tests, more end on one test than it can list, in every depth of grouping."""
    for count in (1, 20, 21, 64, 65, 240):
        agreed(edition(*(rule(f"r{place:03}", flag("p")) for place in range(count))), {"p": True})
        agreed(edition(*(rule(f"r{place:03}", number("n", ">", -place)) for place in range(count))), {"n": 1})
    same = Or((And((flag("p"), number("n", "==", 1))), And((flag("p"), number("n", "in", frozenset({1}))))))
    agreed(edition(*(rule(f"r{place:03}", same) for place in range(240))), {"p": True, "n": 1})
    for count in (400, 401, 4000):
        agreed(edition(rule("one", Or(tuple(number("n", ">", -place) for place in range(count))))), {"n": 1})


def fire_many_tests() -> None:
    """More different tests, and more negated ones, than the engine can keep under one node."""
    many = edition(rule("one", number("n", "in", frozenset(range(1100)))), rule("two", Or(tuple(number("n", "!=", n) for n in range(700)))))
    for n in (0, 512, 1099, 1100):
        agreed(many, {"n": n})
    negated = edition(*(rule(f"r{place:03}", flag(f"p{place}", value=False)) for place in range(200)))
    agreed(negated, {f"p{place}": place % 3 == 0 for place in range(200)})
    agreed(edition(rule("one", number("n", "not in", frozenset(range(1000))))), {"n": 1000})


def test_hundreds_of_rules_may_hold_at_once() -> None:
    alone(fire_many_at_once)


def test_a_set_may_have_more_members_than_the_engine_keeps_under_a_node() -> None:
    alone(fire_many_tests)


def test_no_case_is_lost_where_default_ids_would_collide() -> None:
    one = edition(rule("low", number("integer", "<", 46_000)), rule("high", number("integer", ">=", 46_000)))
    for n in (*range(45_990, 46_030), 1, 10, 100):
        assert agreed(one, {"integer": n}).determining == (("low",) if n < 46_000 else ("high",))


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()) | st.binary() | st.dates() | st.sampled_from("abw"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None, database=None)
@given(st.dictionaries(st.sampled_from(["n", "p", "m", "w", "other"]) | st.text(), JUNK, max_size=5))
def fire_junk(facts: dict[str, Any]) -> None:
    """Whatever is given, it is refused as what it is, or the answer is exact."""
    one = edition(rule("a", Or((flag("p"), number("n", "<", Ref("m"))))), rule("b", word("w", "in", frozenset({"a", "b"}))))
    try:
        agreed(one, facts)
    except (FactTypeError, FactRangeError):
        agreed(one, {"n": 1})


def test_no_fact_reaches_the_engine_untyped() -> None:
    alone(fire_junk)
