"""What the durable-rules engine is asked, and what it is never asked, because it would crash, hang, wait or lie."""

import ast
import json
import sys
from collections.abc import Iterator
from datetime import date
from itertools import pairwise, product
from typing import Any

import pytest
from tests.engine.inference.durable_editions import ROOT, Recorder, agreed, alone, day, edition, flag, number, rule, word

from couvert.inference import durable
from couvert.inference.compiler import compiled
from couvert.inference.encoding import WRITE
from couvert.inference.rebuild import rebuild_command
from couvert.language.conditions import And, Or, Ref
from couvert.language.facts import Kind, Scalar

ENTRY = edition(
    rule("adults", And((number("age", ">=", 18), word("country", "not in", frozenset({"FR", "DE"}))))),
    rule("always", And(())),
    rule("guests", Or((flag("invited"), day("until", ">", Ref("on")), word("country", "in", frozenset({"FR", "BR"}))))),
    rule("late-guests", number("price", "!=", 1250), exception_to=("guests", "adults")),
)
FACTS: dict[str, Scalar] = {"age": 20, "country": "BR", "invited": True, "until": date(2024, 2, 1), "on": date(2024, 1, 1), "price": 0}


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    recorder = Recorder()
    monkeypatch.setattr(durable, "load_engine", lambda: recorder)
    return recorder


def fire_every_way(recorder: Recorder) -> None:
    backend = durable.DurableBackend()
    for absent in [(), *product(FACTS, repeat=2)]:
        agreed(ENTRY, {path: value for path, value in FACTS.items() if path not in absent}, backend)
    backend.close()
    assert recorder.calls


def test_only_the_calls_that_are_safe_are_made(recorder: Recorder) -> None:
    fire_every_way(recorder)
    assert {call.name for call in recorder.calls} == {
        "create_ruleset",
        "assert_fact",
        "start_action_for_state",
        "complete_and_start_action",
        "retract_fact",
        "delete_state",
        "delete_ruleset",
    }


def test_facts_are_flat_with_our_own_id_and_hold_only_whole_numbers_and_short_texts(recorder: Recorder) -> None:
    fire_every_way(recorder)
    for _, text in [*recorder.named("assert_fact"), *recorder.named("retract_fact")]:
        pairs = json.loads(text, object_pairs_hook=list)
        names = [name for name, _ in pairs]
        assert names[:2] == ["id", "sid"]
        assert len(set(names)) == len(names) <= 243
        assert all(type(value) in {int, str} for _, value in pairs)


def test_no_decimal_reaches_the_engine_so_that_no_locale_matters(recorder: Recorder) -> None:
    fire_every_way(recorder)
    texts = [text for call in recorder.calls for text in call.arguments if isinstance(text, str) and text.startswith("{")]
    assert texts
    for text in texts:
        json.loads(text, parse_float=pytest.fail, parse_constant=pytest.fail)


def test_a_rule_of_the_engine_is_one_conjunction_of_known_operators_on_one_fact() -> None:
    program = compiled(ENTRY)
    for layer in (program.matching, program.determining):
        for body in json.loads(layer.definition).values():
            [(name, patterns)] = body.items()
            [pattern] = patterns
            assert (name, list(pattern), list(pattern["m"])) == ("all", ["m"], ["$and"])
            assert pattern["m"]["$and"]
            for test in pattern["m"]["$and"]:
                assert all(key in {"$neq", "$lt", "$lte", "$gt", "$gte", "$ex", "$m"} for key in operators(test)), test


def operators(test: Any) -> Iterator[str]:  # any JSON
    if isinstance(test, dict):
        assert len(test) == 1
        [(key, inner)] = test.items()
        if key.startswith("$"):
            yield key
        yield from operators(inner)


def test_a_comparison_with_another_field_stands_after_the_test_that_it_is_there() -> None:
    compared = 0
    for body in json.loads(compiled(ENTRY).matching.definition).values():
        seen: set[str] = set()
        for test in body["all"][0]["m"]["$and"]:
            [(key, inner)] = test.items()
            if key == "$ex":
                seen |= set(inner)
            elif key.startswith("$") and isinstance(right := next(iter(inner.values())), dict):
                compared += 1
                assert right["$m"] in seen
    assert compared == 1


def test_every_group_of_rules_hangs_under_a_test_that_only_facts_of_ours_pass() -> None:
    program = compiled(ENTRY)
    for layer in (program.matching, program.determining):
        firsts = {name: body["all"][0]["m"]["$and"][0] for name, body in json.loads(layer.definition).items()}
        assert firsts.pop("w") == {"w": 1}
        assert all(first == {"$neq": {"_": 1}} for first in firsts.values())


def test_a_fact_is_retracted_only_when_nothing_waits_to_be_fired(recorder: Recorder) -> None:
    fire_every_way(recorder)
    answers = [(call.name, before.answer) for before, call in pairwise(recorder.calls)]
    assert {answer for name, answer in answers if name == "retract_fact"} == {None}


def test_a_session_is_deleted_before_its_ruleset_and_only_after_a_rule_fired_in_it(recorder: Recorder) -> None:
    fire_every_way(recorder)
    rulesets = range(len(recorder.named("create_ruleset")))
    assert len(rulesets) == 2
    for handle in {arguments[0] for arguments in recorder.named("delete_ruleset")}:
        names = [call.name for call in recorder.calls if call.arguments[0] == handle]
        assert names.index("complete_and_start_action") < names.index("delete_state") == len(names) - 2
        assert names[-1] == "delete_ruleset"


def test_an_edition_that_never_fired_is_freed_without_its_session(recorder: Recorder) -> None:
    network = durable.Network(recorder, compiled(ENTRY).matching)
    network.close()
    network.close()
    assert [call.name for call in recorder.calls] == ["create_ruleset", "delete_ruleset"]


def free_what_never_fired() -> None:
    """Free a hundred networks, never fired, in a process whose memory is full of other values."""
    engine = durable.load_engine()
    layers = [compiled(ENTRY).matching, compiled(ENTRY).determining]
    for _ in range(50):
        rubbish = [bytes([255]) * size for size in range(100, 20_000, 37)]
        del rubbish
        for layer in layers:
            durable.Network(engine, layer)
            network = durable.Network(engine, layer)
            network.fire(',"f0":1')
            network.close()


def test_freeing_what_never_fired_does_not_crash() -> None:
    alone(free_what_never_fired)


def test_a_session_is_empty_after_every_firing() -> None:
    network = durable.Network(durable.load_engine(), compiled(ENTRY).matching)
    program = compiled(ENTRY)
    for facts in (FACTS, {}, {"invited": True}):
        network.fire(program.facts(facts))
        kept = json.loads(network._engine.get_facts(network._handle, "0"))  # type: ignore[attr-defined]  # noqa: SLF001  # to look into it
        assert [fact for fact in kept if not fact["id"].startswith("sid-")] == []
        assert network._engine.start_action_for_state(network._handle, 1) is None  # noqa: SLF001  # to look into it


def test_importing_without_the_engine_gives_the_command_that_builds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    with pytest.raises(ImportError, match="durable-rules cannot be imported") as raised:
        durable.DurableBackend()
    assert rebuild_command() in str(raised.value)
    assert isinstance(raised.value.__cause__, ImportError)


def imported(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_one_module_alone_imports_the_engine_and_none_its_host() -> None:
    importers = set()
    for path in [*(ROOT / "engine").rglob("*.py"), *(ROOT / "rulesets").rglob("*.py")]:
        source = path.read_text(encoding="utf-8")
        names = set(imported(source))
        assert not any(name == "durable" or name.startswith("durable.") for name in names), path
        assert "get_host" not in source, path
        if "durable_rules_engine" in names:
            importers.add(path.relative_to(ROOT).as_posix())
    assert importers == {"engine/couvert/inference/durable.py"}


def test_every_kind_of_fact_is_written() -> None:
    assert set(WRITE) == set(Kind)


def test_an_exception_to_a_rule_and_to_its_exception_needs_the_rule_alone() -> None:
    one = edition(rule("a", flag("ticket")), rule("b", flag("dog"), exception_to=("a",)), rule("c", flag("child"), exception_to=("a", "b")))
    for ticket, dog, child in product((False, True), repeat=3):
        assert ("c" in agreed(one, {"ticket": ticket, "dog": dog, "child": child}).determining) is (ticket and child)
