"""Which given facts suffice for what is decided: a minimal set, found by leaving out one fact after the other."""

from collections.abc import Callable, Collection, Mapping
from typing import TypeAlias

from couvert.decided import Decision, FieldValue
from couvert.inquiry import Inquiry
from couvert.language.partial import Slot
from couvert.reasons.deciding import read_paths
from couvert.reasons.given import given_slots, only
from couvert.reasons.minimal import shrunk
from couvert.reasons.possible import keeps
from couvert.reasons.reach import hung_on

Enough: TypeAlias = Callable[[Collection[Slot]], bool]
"""Tells whether some given facts suffice."""


def sufficing(inquiry: Inquiry, outcome: Decision, *, field: str | None = None) -> tuple[Slot, ...]:
    """Give a minimal set of given facts that suffices for the decided fields of a decision, or for one field.

    With these facts alone the fields have the same values, without any one of them some field is open. Nothing where nothing is decided.
    """
    fields = {name: value for name, value in outcome.fields.items() if field in {None, name}}
    if not fields:
        return ()

    def enough(kept: Collection[Slot]) -> bool:
        return keeps(only(inquiry, kept), outcome.name, fields)

    left = shrunk(_start(inquiry, outcome.name, fields, enough), enough)
    return tuple(slot for slot in given_slots(inquiry) if slot in left)


def _start(inquiry: Inquiry, decision: str, fields: Mapping[str, FieldValue], enough: Enough) -> tuple[Slot, ...]:
    """Give facts that suffice to begin with: those that the proof reads, or else all that the fields hang on."""
    related = hung_on(inquiry, decision, fields)
    read = read_paths(inquiry, decision, tuple(fields))
    proof = tuple(slot for slot in related if slot.path in read)
    return proof if len(proof) == len(related) or enough(proof) else related
