"""Witnesses: a completion that the solver found, written as a case that can be run."""

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from couvert.language.facts import Scalar
from couvert.language.model import Fact
from couvert.language.partial import Slot, key_of
from couvert.language.rules import Ruleset
from couvert.language.types import plain

Case: TypeAlias = dict[str, Any]
"""A case as people write it: groups of facts, each fact by name."""

Supposed: TypeAlias = Mapping[Slot, Scalar | None]

NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


@dataclass(frozen=True, eq=False)
class Witness:
    """A case that shows something when it is put to a decision in a reading."""

    case: Case
    decision: str
    reading: str

    def smallest(self, shows: Callable[["Witness"], bool], *, groups: Container[str]) -> "Witness":
        """Leave out every fact without which it `shows` the same; `groups` stay, even without a fact."""
        left = self
        for group, name in [(group, name) for group, facts in self.case.items() if isinstance(facts, dict) for name in facts]:
            facts = {one: value for one, value in left.case[group].items() if one != name}
            fewer = replace(left, case={**left.case, group: facts})
            left = fewer if shows(fewer) else left
        return replace(left, case={group: facts for group, facts in left.case.items() if facts or group in groups})


def filled(ruleset: Ruleset, case: Mapping[str, Any], supposed: Supposed) -> Case:
    """Give a case with the facts of a completion: a list that was not given as a whole, a leaf of a given record in its place."""
    whole: Case = {group: dict(given) if isinstance(given, dict) else given for group, given in case.items()}
    given = {f"{group}.{name}": value for group, facts in whole.items() if isinstance(facts, dict) for name, value in facts.items()}
    return placed(facts_of(ruleset, supposed, given), whole)


def placed(facts: Mapping[str, Any], case: Case) -> Case:
    """Put facts by path in a case, which is changed."""
    for path, value in facts.items():
        group, _, name = path.rpartition(".")
        there = case.setdefault(group, {}) if group else case
        there[name] = value
    return case


def fewest(facts: Mapping[str, Any], shows: Callable[[Mapping[str, Any]], bool]) -> Mapping[str, Any]:
    """Leave out fact after fact, and member after member of each list, wherever what is left still `shows` the same."""
    for path in tuple(facts):
        without = {one: value for one, value in facts.items() if one != path}
        facts = without if shows(without) else _shortest(facts, path, shows)
    return facts


def _shortest(facts: Mapping[str, Any], path: str, shows: Callable[[Mapping[str, Any]], bool]) -> Mapping[str, Any]:
    for member in facts[path] if isinstance(facts[path], list) else ():
        shorter = {**facts, path: [one for one in facts[path] if one != member]}
        facts = shorter if shows(shorter) else facts
    return facts


def facts_at(ruleset: Ruleset, supposed: Supposed, paths: Container[str]) -> dict[str, Any]:
    """Give the facts of a completion that stand at some paths, as `facts_of` does; a list has all that is supposed to be in it."""
    return facts_of(ruleset, {slot: value for slot, value in sorted(supposed.items()) if slot.path in paths})


def facts_of(ruleset: Ruleset, supposed: Supposed, given: Mapping[str, Any] = NOTHING) -> dict[str, Any]:
    """Give the facts of a completion by path, as plain data, in the order of its slots; `given` are lists whose records lack leaves."""
    slots: dict[str, dict[Slot, Scalar | None]] = {}
    for slot, value in supposed.items():
        slots.setdefault(slot.path, {})[slot] = value
    return {path: _value(ruleset.model.facts[path], own, given.get(path)) for path, own in slots.items()}


def _value(fact: Fact, slots: Supposed, given: list[Mapping[str, Any]] | None) -> Any:  # noqa: ANN401  # as the fact's type says
    if fact.type.shape == "scalar":
        return plain(slots[Slot(fact.path)], fact.type)
    if fact.type.shape == "set":
        return sorted(slot.key for slot, there in slots.items() if there)
    if given is not None:
        return [{**record, **_leaves(fact, slots, label)} for label, record in fact.labelled(given)]
    labels = [slot.key for slot, there in sorted(slots.items()) if there and not slot.leaf]
    return [{str(fact.key): key_of(label), **_leaves(fact, slots, label)} for label in labels]


def _leaves(fact: Fact, slots: Supposed, label: str) -> Mapping[str, Any]:
    own = {slot.leaf: value for slot, value in slots.items() if slot.key == label and slot.leaf and value is not None}
    return {leaf: plain(value, fact.leaf(leaf).type) for leaf, value in own.items()}
