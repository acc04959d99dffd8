"""Engines that take one case at a time. Each function is given the rules of a decision, and gives what tells which of them determine.

Those that know no exceptions tell which conditions hold; what follows from the exceptions is then told in Python, for all alike. Each
raises ImportError where its engine is not installed.
"""

import json
from collections.abc import Callable, Collection, Mapping
from itertools import count
from typing import Any, Final, TypeAlias

from benchmarks.prepared import Facts, Language, Outcome, Task, named

from couvert.inference.compiler import Layer, compiled

Decides: TypeAlias = Callable[[Facts], Outcome]
LISTS: Final = {"members": "[{}]"}
RUST: Final = Language(both="&&", either="||", true="true", false="false", without="!({left} in {right})", **LISTS)


def by_function(one: Task) -> Decides:
    """Write one function of Python for all the rules, as a person would: each condition is looked at once, and only where it can count."""
    place = {rule.id: number for number, rule in enumerate(one.in_order)}
    lines = [f"{named(path)} = facts[{named(path)!r}]" for path in one.paths]
    for rule in one.in_order:
        parents = one.edition.parents.get(rule.id)
        above = "" if parents is None else f"({' or '.join(f'r{place[parent]}' for parent in parents) or False}) and "
        lines.append(f"r{place[rule.id]} = {above}{Language().written(rule.when)}")
    for rule in one.in_order:
        silent = "".join(f" and not r{place[name]}" for name in one.edition.exceptions[rule.id])
        lines.append(f"if r{place[rule.id]}{silent}: found.append({rule.id!r})")
    body = "\n    ".join(["def decide(facts):", "found = []", *lines, "return frozenset(found)"])
    space: dict[str, Any] = {}
    exec(body, space)  # noqa: S102  # written above, from rules that were read
    function = space["decide"]
    return lambda facts: function(facts.plain)


def by_durable_rules(one: Task) -> Decides:
    """Use durable-rules directly, in the two layers of `inference/durable.py`: no host, no threads."""
    from couvert.inference.durable import DurableBackend  # noqa: PLC0415  # an engine that may be absent

    backend = DurableBackend()
    return lambda facts: frozenset(backend.fire(one.edition, facts.scalars).determining)


def by_durable_host(one: Task) -> Decides:
    """Use durable-rules through its own Host: the same two layers, with an action in Python for each rule."""
    from durable.engine import Host  # noqa: PLC0415  # an engine that may be absent

    program, numbers, fired = compiled(one.edition), count(), list[str]()
    layers = {"matching": program.matching, "determining": program.determining}
    host = Host({name: _with_actions(layer, fired) for name, layer in layers.items()})

    def ran(layer: str, fields: str) -> list[int]:
        """Assert one wide fact; give the numbers of the rules that fired."""
        fired.clear()
        sid = str(next(numbers))
        host.assert_fact(layer, json.loads(f'{{"id":"0","sid":"{sid}","_":0{fields}}}'))
        return [int(name) for name in fired]

    def decide(facts: Facts) -> Outcome:
        """Assert the facts, then a flag for each rule."""
        raised = {program.matches[number][0] for number in ran("matching", program.facts(facts.scalars))}
        return frozenset(program.determines[number] for number in ran("determining", program.flags(raised)))

    return decide


def _with_actions(layer: Layer, fired: list[str]) -> dict[str, Any]:
    rules: dict[str, Any] = json.loads(layer.definition)
    return {name: {**rule, "run": _noting(name, fired)} for name, rule in rules.items()}


def _noting(name: str, fired: list[str]) -> Callable[[Any], None]:
    return lambda _: fired.append(name)


def by_clips(one: Task) -> Decides:
    """Use CLIPS, with rules that say in its own words what exceptions mean."""
    from tests.differential.second_engine import SecondEngine  # noqa: PLC0415  # an engine that may be absent

    engine = SecondEngine()
    return lambda facts: frozenset(engine.fire(one.edition, facts.scalars).determining)


def by_zen(one: Task) -> Decides:
    """Use zen-engine: a graph with one node of expressions, one for each rule that applies and one for each that determines."""
    import zen  # noqa: PLC0415  # an engine that may be absent

    place = {rule.id: number for number, rule in enumerate(one.in_order)}
    language = Language(true="true", false="false", without="not({left} in {right})", **LISTS)
    lines = {}
    for rule in one.in_order:
        parents = one.edition.parents.get(rule.id)
        above = "" if parents is None else f"({' or '.join(f'$.r{place[parent]}' for parent in parents) or 'false'}) and "
        lines[f"r{place[rule.id]}"] = above + language.written(rule.when)
    for rule in one.in_order:
        silent = "".join(f" and not($.r{place[name]})" for name in one.edition.exceptions[rule.id])
        lines[f"d{place[rule.id]}"] = f"$.r{place[rule.id]}{silent}"
    decision = zen.ZenEngine().create_decision(json.dumps(_graph(lines)))
    return lambda facts: _named_by_zen(one, decision.evaluate(facts.plain)["result"])


def _named_by_zen(one: Task, result: Mapping[str, Any]) -> Outcome:
    return frozenset(rule.id for number, rule in enumerate(one.in_order) if result[f"d{number}"])


def _graph(lines: Mapping[str, str]) -> dict[str, Any]:
    expressions = [{"id": key, "key": key, "value": value} for key, value in lines.items()]
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode"},
        {"id": "rules", "name": "rules", "type": "expressionNode", "content": {"expressions": expressions}},
        {"id": "out", "name": "out", "type": "outputNode"},
    ]
    edges = [{"id": f"{a}-{b}", "sourceId": a, "targetId": b, "type": "edge"} for a, b in (("in", "rules"), ("rules", "out"))]
    return {"nodes": nodes, "edges": edges}


def by_rule_engine(one: Task) -> Decides:
    """Use rule-engine for the conditions: one of its rules for each."""
    import rule_engine  # noqa: PLC0415  # an engine that may be absent

    language = Language(true="true", false="false", without="not ({left} in {right})", **LISTS)
    rules = {rule.id: rule_engine.Rule(language.written(rule.when)) for rule in one.in_order}
    return lambda facts: _determining(one, {name for name, rule in rules.items() if rule.matches(facts.plain)})


def by_cel(one: Task) -> Decides:
    """Use CEL, in Rust, for the conditions: one program for each."""
    import cel  # noqa: PLC0415  # an engine that may be absent

    programs = {rule.id: cel.compile(RUST.written(rule.when)) for rule in one.in_order}

    def decide(facts: Facts) -> Outcome:
        """Hand the facts over once."""
        context = cel.Context(variables=dict(facts.plain))
        return _determining(one, {name for name, program in programs.items() if program.execute(context)})

    return decide


def _determining(one: Task, holding: Collection[str]) -> Outcome:
    """Tell which rules determine, of those whose conditions hold."""
    applying: set[str] = set()
    for name in one.edition.parents_first:
        parents = one.edition.parents.get(name)
        if name in holding and (parents is None or not applying.isdisjoint(parents)):
            applying.add(name)
    return frozenset(name for name in applying if applying.isdisjoint(one.edition.exceptions[name]))


ENGINES: Final[Mapping[str, Callable[[Task], Decides]]] = {
    "durable-rules": by_durable_rules,
    "durable-rules, Host": by_durable_host,
    "CLIPS": by_clips,
    "zen-engine": by_zen,
    "rule-engine": by_rule_engine,
    "CEL": by_cel,
}
"""Engines in this process, by name."""
