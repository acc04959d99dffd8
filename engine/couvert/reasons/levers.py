"""What a person can change in a case, and to which values: one lever for each changeable fact, leaf of a record and record to obtain."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from couvert.inquiry import Inquiry
from couvert.language.conditions import DECISION, Look, holds
from couvert.language.facts import Changeable, Kind, Obtainable, Scalar
from couvert.language.model import Fact
from couvert.language.partial import Slot, Unknown, Value
from couvert.reasons.given import given_slots, only, value_of


@dataclass(frozen=True, eq=False)
class Lever:
    """One thing that a person can change: a fact or leaf that is given, or a record (`obtains`) to obtain for a list that is given.

    `fact` is what takes a value: the fact, the leaf, or for a record its leaf that is chosen (None where there is no choice).
    """

    slot: Slot
    mark: Changeable | Obtainable
    fact: Fact | None

    @property
    def effort(self) -> int:
        """What it costs to pull it."""
        return self.mark.effort

    @property
    def obtains(self) -> Obtainable | None:
        """The record that it obtains."""
        return self.mark if isinstance(self.mark, Obtainable) else None

    @property
    def moves(self) -> Changeable:
        """How what takes the value moves."""
        leaf = self.fact.changeable if self.fact is not None else None
        return leaf or Changeable(self.effort)

    def allowed(self, inquiry: Inquiry) -> bool:
        """Tell whether its condition holds on a case."""
        return self.mark.only_if is None or holds(inquiry.ruleset.changes_if[self.mark.only_if], _settling(inquiry)) is True

    def ruled_out(self, inquiry: Inquiry) -> bool:
        """Tell whether its condition fails on a case, whatever is not known of it."""
        return self.mark.only_if is not None and holds(inquiry.ruleset.changes_if[self.mark.only_if], inquiry.memory.look) is False

    @property
    def is_ordered(self) -> bool:
        """Tell whether it takes numbers or days."""
        return self.fact is not None and self.fact.type.kind.ordered

    @property
    def is_of_a_record(self) -> bool:
        """Tell whether it is about a record of a list."""
        return self.obtains is not None or bool(self.slot.leaf)

    def allows(self, value: Scalar, inquiry: Inquiry) -> bool:
        """Tell whether a person can give it a value: never the one it has, no day before the decision, and onward where it moves on."""
        before = None if self.obtains else value_of(inquiry, self.slot)
        if value == before or (isinstance(value, date) and value < inquiry.on):
            return False
        to = self.moves.to
        if to is not None and value not in to:
            return False
        if before is None or not self.moves.onward:
            return True
        if to is not None:
            return before not in to or to.index(before) < to.index(value)
        return bool(before < value)

    def pulled(self, inquiry: Inquiry, value: Scalar | None) -> Inquiry:
        """Give the inquiry with the value in its place."""
        group, _, name = self.slot.path.partition(".")
        model: Any = getattr(inquiry.case, group)
        changed = self._changed(inquiry, getattr(model, name), value)
        assumed = {path: one for path, one in (inquiry.assumed or {}).items() if path != self.slot.path}
        case = inquiry.case.model_copy(update={group: model.model_copy(update={name: changed})})
        return replace(inquiry, case=case, assumed=assumed or None)

    def _changed(self, inquiry: Inquiry, before: Any, value: Scalar | None) -> Any:  # noqa: ANN401  # facts as their model has them
        if self.obtains is not None:
            return (*before, self._obtained(inquiry, self.obtains, value))
        if not self.slot.leaf:
            return self._as_in_models(value)
        fact = inquiry.ruleset.model.facts[self.slot.path]
        update = {self.slot.leaf: self._as_in_models(value)}
        return tuple(one.model_copy(update=update) if label == self.slot.key else one for label, one in fact.labelled(before))

    def _obtained(self, inquiry: Inquiry, mark: Obtainable, value: Scalar | None) -> BaseModel:
        fact = inquiry.ruleset.model.facts[self.slot.path]
        taken = {leaf: inquiry.given.get(path) for leaf, path in mark.leaves.items()}
        chosen = {self.fact.path: value} if self.fact else {}
        leaves: dict[str, Any] = {**taken, **chosen, str(fact.key): mark.key}
        return inquiry.ruleset.model.record(fact.path).model_validate({leaf: one for leaf, one in leaves.items() if one is not None})

    def _as_in_models(self, value: Scalar | None) -> object:
        is_money = self.fact is not None and self.fact.type.kind is Kind.MONEY
        return Decimal(value).scaleb(-2) if is_money and isinstance(value, int) else value


def _settling(inquiry: Inquiry) -> Look:
    """Give a look at facts, and at what decisions give in every completion."""

    def look(path: str) -> Value:
        if not path.startswith(DECISION):
            return inquiry.memory.look(path)
        value = inquiry.read(path)
        return Unknown(()) if value is None or isinstance(value, tuple) else value

    return look


def levers(inquiry: Inquiry) -> tuple[Lever, ...]:
    """Give everything that a person can change of what is given; leave out what no change of the rest would allow."""
    facts = inquiry.ruleset.model.facts
    left = tuple(lever for path, fact in facts.items() if path in inquiry.given for lever in _of_fact(inquiry, fact))
    while True:
        fixed = frozenset(given_slots(inquiry)) - {lever.slot for lever in left}
        open_to = tuple(lever for lever in left if not lever.ruled_out(only(inquiry, fixed | {lever.slot})))
        if len(open_to) == len(left):
            return left
        left = open_to


def _of_fact(inquiry: Inquiry, fact: Fact) -> Iterator[Lever]:
    if fact.changeable is not None:
        yield Lever(Slot(fact.path), fact.changeable, fact)
    if fact.leaves:
        given = tuple(fact.labelled(inquiry.given[fact.path]))
        for label, record in given:
            for leaf in fact.leaves:
                if leaf.changeable is not None and leaf.path in record:
                    yield Lever(Slot(fact.path, label, leaf.path), leaf.changeable, leaf)
        present = {record[fact.key] for _, record in given}
        yield from (Lever(Slot(fact.path), mark, _chosen(fact, mark)) for mark in fact.obtainable if mark.key not in present)


def _chosen(fact: Fact, mark: Obtainable) -> Fact | None:
    """Give the leaf of a new record that is chosen: a changeable one that is taken from nowhere and that the record cannot do without."""
    leaves = (leaf for leaf in fact.leaves if leaf.changeable and leaf.path not in mark.leaves and not fact.may_lack(mark.key, leaf.path))
    return next(leaves, None)
