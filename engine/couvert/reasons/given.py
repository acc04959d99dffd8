"""The given facts of a case one by one, and the same case with only some of them given."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from couvert.inquiry import Inquiry
from couvert.language.model import Fact, FactModel
from couvert.language.partial import Slot, key_of


def given_slots(inquiry: Inquiry) -> tuple[Slot, ...]:
    """Give every fact that a case gives or assumes, the decision date apart.

    A list counts as one fact, with its members; so does each leaf of a record that would be unknown if it were not given.
    """
    model = inquiry.ruleset.model
    return tuple(slot for path in model.facts if path != "on" and path in inquiry.given for slot in _slots(model.facts[path], inquiry))


def only(inquiry: Inquiry, kept: Collection[Slot]) -> Inquiry:
    """Give the same inquiry with no other facts than those in `kept`, and the decision date."""
    slots = frozenset(kept)
    assumed = {path: value for path, value in (inquiry.assumed or {}).items() if Slot(path) in slots}
    return replace(inquiry, case=_kept(inquiry.case, inquiry.ruleset.model, slots, prefix=""), assumed=assumed or None)


def value_of(inquiry: Inquiry, slot: Slot) -> Any:  # noqa: ANN401  # a scalar, a set or records
    """Give the value of a given fact."""
    value = inquiry.given[slot.path]
    if not slot.leaf:
        return value
    fact = inquiry.ruleset.model.facts[slot.path]
    return next(record[slot.leaf] for label, record in fact.labelled(value) if label == slot.key)


def _slots(fact: Fact, inquiry: Inquiry) -> Iterator[Slot]:
    yield Slot(fact.path)
    if fact.leaves:
        for label, record in fact.labelled(inquiry.given[fact.path]):
            yield from (Slot(fact.path, label, leaf) for leaf in record if _is_apart(fact, label, leaf))


def _is_apart(fact: Fact, label: str, leaf: str) -> bool:
    """Tell whether a leaf of a record is a fact of its own: where a record can do without it, its absence would say something else."""
    return leaf != fact.key and not fact.may_lack(key_of(label), leaf)


def _kept(model: BaseModel, facts: FactModel, kept: frozenset[Slot], *, prefix: str) -> BaseModel:
    update: dict[str, Any] = {}
    for name in type(model).model_fields:
        value, path = getattr(model, name), f"{prefix}{name}"
        if isinstance(value, BaseModel):
            update[name] = _kept(value, facts, kept, prefix=f"{path}.")
        elif path != "on" and value is not None:
            fact = facts.facts[path]
            known = value if Slot(path) in kept else None
            update[name] = tuple(_record(fact, *one, kept) for one in fact.labelled(known)) if known and fact.leaves else known
    return model.model_copy(update=update)


def _record(fact: Fact, label: str, record: BaseModel, kept: frozenset[Slot]) -> BaseModel:
    apart = (leaf.path for leaf in fact.leaves if _is_apart(fact, label, leaf.path))
    return record.model_copy(update={leaf: None for leaf in apart if Slot(fact.path, label, leaf) not in kept})
