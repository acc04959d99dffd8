"""The facts of an interview as plain values, slot by slot: a fact, or a leaf of a record such as `cover.documents[ehic].valid_until`."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from pydantic import BaseModel

from couvert.language.codes import ProblemCode
from couvert.language.model import Fact
from couvert.language.partial import Slot
from couvert.language.problems import CaseError, Problem, nearest, one_of
from couvert.language.rules import Ruleset
from couvert.language.types import plain

Facts: TypeAlias = Mapping[str, Any]
"""Facts by path, as JSON has them: days and money as text, lists of records as lists of mappings."""

NAMED: Final = re.compile(r"([^\[\]]+)(?:\[([^\[\]]+)\]\.([^\[\]]+))?")


def slot_of(ruleset: Ruleset, path: str) -> tuple[Fact, Slot]:
    """Take the name of a slot apart. Raises CaseError, with the nearest name, where the model has no such fact."""
    found = NAMED.fullmatch(path)
    slot = Slot(*(part or "" for part in found.groups())) if found else Slot(path)
    fact = ruleset.model.facts.get(slot.path)
    if fact is None:
        known = ruleset.model.facts
        raise CaseError(
            [Problem(ProblemCode.FACT_UNKNOWN, path, "unknown fact", nearest(slot.path, known) or f"expected one of {one_of(known)}")]
        )
    leaves = [leaf.path for leaf in fact.leaves if leaf.path != fact.key]
    if slot.leaf and slot.leaf not in leaves:
        raise CaseError(
            [
                Problem(
                    ProblemCode.NAME_UNKNOWN,
                    path,
                    f"unknown name `{slot.leaf}`",
                    nearest(slot.leaf, leaves) or f"expected one of {one_of(leaves)}",
                )
            ]
        )
    return fact, slot


def plain_facts(ruleset: Ruleset, case: BaseModel) -> Facts:
    """Give the facts of a validated case as plain values, by path."""
    return {path: _plain(ruleset.model.facts[path], value) for path, value in ruleset.model.given(case).items()}


def _plain(fact: Fact, value: Any) -> Any:  # noqa: ANN401  # plain values
    if fact.leaves:
        return [{leaf: plain(item, fact.leaf(leaf).type) for leaf, item in record.items()} for record in value]
    return plain(value, fact.type)


def filled(ruleset: Ruleset, facts: Facts) -> Iterator[tuple[str, Any]]:
    """Give every slot that holds a value, in the order of the model; the leaves of records after their list."""
    for path, fact in ruleset.model.facts.items():
        if path in facts:
            yield path, facts[path]
            for label, record in fact.labelled(facts[path]) if fact.leaves else ():
                yield from ((f"{path}[{label}].{leaf}", value) for leaf, value in record.items() if leaf != fact.key)


def put(ruleset: Ruleset, facts: Facts, path: str, value: Any) -> Facts:  # noqa: ANN401  # a plain value
    """Put a value in a slot, or empty it with None. A list of records may be given by their keys; what is known of each stays."""
    fact, slot = slot_of(ruleset, path)
    if slot.leaf:
        value = _with_leaf(fact, slot, facts, value)
    elif fact.leaves and isinstance(value, list | tuple):
        value = _with_records(fact, facts.get(path, ()), value)
    rest = {name: one for name, one in facts.items() if name != slot.path}
    return rest if value is None else {**rest, slot.path: value}


def _with_leaf(fact: Fact, slot: Slot, facts: Facts, value: Any) -> list[Any]:  # noqa: ANN401  # a plain value
    records = dict(fact.labelled(facts.get(fact.path, ())))
    if slot.key not in records:
        raise CaseError([Problem(ProblemCode.VALUE_IMPOSSIBLE, str(slot), f"the list holds no `{slot.key}`", nearest(slot.key, records))])
    records[slot.key] = {**{leaf: one for leaf, one in records[slot.key].items() if leaf != slot.leaf}, slot.leaf: value}
    return list(records.values())


def _with_records(fact: Fact, before: Any, given: list[Any] | tuple[Any, ...]) -> list[Any]:  # noqa: ANN401  # plain values
    named = [{fact.key: one} if isinstance(one, str) else one for one in given]
    if not all(isinstance(one, Mapping) and isinstance(one.get(fact.key), str) for one in named):
        return named
    known = dict(fact.labelled(before))
    return [{**known.get(label, {}), **one} for label, one in fact.labelled(named)]
