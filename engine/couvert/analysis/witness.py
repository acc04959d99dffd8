"""Witnesses: a completion that the solver found, written as a case that can be run."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

from couvert.language.facts import Kind, Scalar, euros
from couvert.language.model import Fact
from couvert.language.partial import Slot, key_of
from couvert.language.rules import Ruleset

Case: TypeAlias = dict[str, Any]
"""A case as people write it: groups of facts, each fact by name."""

Supposed: TypeAlias = Mapping[Slot, Scalar | None]


def filled(ruleset: Ruleset, case: Mapping[str, Any], supposed: Supposed) -> Case:
    """Give a case with the facts of a completion: a list that was not given as a whole, a leaf of a given record in its place."""
    whole: Case = {group: dict(given) if isinstance(given, dict) else given for group, given in case.items()}
    for path in dict.fromkeys(slot.path for slot in supposed):
        fact, slots = ruleset.model.facts[path], {slot: value for slot, value in supposed.items() if slot.path == path}
        group, _, name = path.rpartition(".")
        there = whole.setdefault(group, {}) if group else whole
        there[name] = _value(fact, slots, there.get(name))
    return whole


def _value(fact: Fact, slots: Supposed, given: list[Mapping[str, Any]] | None) -> Any:  # noqa: ANN401  # as the fact's type says
    if fact.type.shape == "scalar":
        return _written(fact, slots[Slot(fact.path)])
    if fact.type.shape == "set":
        return sorted(slot.key for slot, there in slots.items() if there)
    if given is not None:
        return [{**record, **_leaves(fact, slots, label)} for label, record in fact.labelled(given)]
    labels = [slot.key for slot, there in sorted(slots.items()) if there and not slot.leaf]
    return [{str(fact.key): key_of(label), **_leaves(fact, slots, label)} for label in labels]


def _leaves(fact: Fact, slots: Supposed, label: str) -> Mapping[str, Any]:
    own = {slot.leaf: value for slot, value in slots.items() if slot.key == label and slot.leaf and value is not None}
    return {leaf: _written(fact.leaf(leaf), value) for leaf, value in own.items()}


def _written(fact: Fact, value: Scalar | None) -> Any:  # noqa: ANN401  # as the fact's type says
    """Give a value as a case writes it."""
    if isinstance(value, date):
        return value.isoformat()
    return euros(value) if fact.type.kind is Kind.MONEY and isinstance(value, int) else value
