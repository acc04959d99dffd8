"""What the engine cannot hold is refused when an edition is compiled; what is just under a limit fires exactly."""

import json
from collections.abc import Iterator
from typing import Any, TypeAlias

import pytest
from tests.engine.inference.durable_editions import ALWAYS, BACKEND, NEVER, agreed, alone, edition, flag, number, rule, word

from couvert.inference.compiler import MOST_FIELDS, MOST_RULES, MOST_TESTS, Layer, RulebaseTooLarge, breadth, compiled
from couvert.language.conditions import And, Condition, Or, Ref
from couvert.rulebase import Edition

Node: TypeAlias = dict[str, Any]


def one_of(count: int) -> Condition:
    return Or(tuple(number("n", "==", place) for place in range(count)))


def members(count: int, *, op: str = "in", path: str = "n") -> Condition:
    return number(path, op, frozenset(range(count)))


def many_facts(count: int) -> Edition:
    return edition(rule("r", And(tuple(flag(f"p{place}") for place in range(count)))))


def many_rules(count: int) -> Edition:
    return edition(*(rule(f"r{place:03}", flag("p")) for place in range(count)))


def many_chains(width: int) -> Edition:
    """Four generations of exceptions, each to all of the generation above."""
    generations = [tuple(f"g{depth}-{place:02}" for place in range(width)) for depth in range(4)]
    above = [(), *generations[:-1]]
    return edition(*(rule(one, exception_to=parents) for ids, parents in zip(generations, above, strict=True) for one in ids))


def many_tests(count: int) -> Edition:
    """One group of twenty rules, each with a flag, the test that `n` is there, and as many members as make up the number."""
    rest, more = divmod(count - 1, 20)
    return edition(
        *(rule(f"r{place:02}", And((flag(f"p{place}"), members(rest - 2 + (place < more), op="not in")))) for place in range(20))
    )


LIMITS = {
    "facts": (many_facts, MOST_FIELDS, MOST_FIELDS + 1),
    "rules": (many_rules, MOST_FIELDS, MOST_FIELDS + 1),
    "conjunctions": (lambda count: edition(rule("r", one_of(count))), MOST_RULES, MOST_RULES + 1),
    "tests": (many_tests, MOST_TESTS, MOST_TESTS + 1),
    "chains of exceptions": (many_chains, 7, 8),
}


def fire_just_under() -> None:
    for make, under, _ in LIMITS.values():
        one = make(under)
        everything = {path: path != "n" if path.startswith("p") else 5000 for path in one.paths}
        agreed(one, everything)
        agreed(one, everything | dict.fromkeys(one.paths[:1], 0 if one.paths[:1] == ("n",) else False))


def test_an_edition_just_under_a_limit_fires_exactly() -> None:
    alone(fire_just_under)


@pytest.mark.parametrize("what", LIMITS)
def test_an_edition_just_over_a_limit_is_refused_in_words(what: str) -> None:
    make, under, over = LIMITS[what]
    compiled(make(under))
    with pytest.raises(RulebaseTooLarge, match=rf"the decision `entry` from 2020-01-01 has \d+ {what}, more than \d+"):
        BACKEND.fire(make(over), {})


def test_a_condition_that_would_explode_is_refused_before_it_is_written_out() -> None:
    either = And(tuple(Or((flag(f"p{place}"), flag(f"q{place}"))) for place in range(100)))
    assert breadth(either) == 2**100
    with pytest.raises(RulebaseTooLarge, match="has 1267650600228229401496703205376 conjunctions"):
        compiled(edition(rule("r", either)))


def test_exceptions_with_several_parents_that_would_explode_are_refused_before_they_are_written_out() -> None:
    with pytest.raises(RulebaseTooLarge, match=r"has \d+ chains of exceptions"):
        compiled(many_generations(4))


def many_generations(depth: int) -> Edition:
    ids = [tuple(f"g{level}-{place}" for place in range(10)) for level in range(depth)]
    return edition(*(rule(one, exception_to=parents) for own, parents in zip(ids, [(), *ids[:-1]], strict=True) for one in own))


@pytest.mark.parametrize(
    ("condition", "count"),
    [
        (ALWAYS, 1),
        (NEVER, 0),
        (flag("p"), 1),
        (word("w", "in", frozenset({"x", "y"})), 2),
        (word("w", "not in", frozenset({"x", "y"})), 1),
        (And((members(3), Or((flag("p"), members(2, path="m"))))), 9),
    ],
    ids=str,
)
def test_the_breadth_of_a_condition_is_the_number_of_its_conjunctions(condition: Condition, count: int) -> None:
    assert breadth(condition) == count
    assert compiled(edition(rule("r", condition))).matching.rules == count


@pytest.mark.parametrize("count", [1, 20, 21, 400, 401, 4000])
def test_no_case_keeps_more_tests_open_than_the_engine_can(count: int) -> None:
    program = compiled(
        edition(rule("r", Or(tuple(number("n", "<", place if place % 2 else Ref(f"m{place % 9}")) for place in range(count)))))
    )
    for layer in (program.matching, program.determining, compiled(many_rules(240)).matching, compiled(many_rules(240)).determining):
        tree = shared_tests(layer)
        assert all(len(node) <= 21 for node in nodes(tree))
        assert most_open(tree) <= 64


def shared_tests(layer: Layer) -> Node:
    """Share the tests as the engine does: rules that begin with the same tests, but for those with another field, hang together."""
    root: Node = {}
    for name, body in json.loads(layer.definition).items():
        node = root
        for place, test in enumerate(body["all"][0]["m"]["$and"]):
            text = json.dumps(test)
            node = node.setdefault(f"{text} {name} {place}" if "$m" in text else text, {})
    return root


def nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node.values():
        yield from nodes(child)


def most_open(node: Node) -> int:
    """Count the tests that wait at once when every test holds and the worst is always taken first."""
    return max(len(node), len(node) - 1 + max(map(most_open, node.values()), default=0)) if node else 0


def test_no_two_names_that_the_engine_sees_have_one_hash() -> None:
    names = ["id", "sid", "_", "w", "$s", "$m", "$forward", "$pulse", *(f"f{place}" for place in range(MOST_FIELDS + 1))]
    assert len({fnv_1a(name) for name in names}) == len(names)
    assert fnv_1a("p_3e8855d4") == fnv_1a("p_4ae7e1da")


def test_no_two_sessions_that_a_network_may_open_have_one_hash() -> None:
    assert len({fnv_1a(str(place)) for place in range(100_000)}) == 100_000


def fnv_1a(text: str) -> int:
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value
