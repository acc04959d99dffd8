"""Working memory: the facts of one case, given or supposed, and the facts derived from them. Extending it never changes it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from couvert.inference.lists import Lists, Supposed, words_of
from couvert.language.conditions import DECISION, Atom, Condition, Ref, holds
from couvert.language.facts import Constraint, Given
from couvert.language.partial import Argument, Record, RecordsView, SetView, Slot, Unknown, Value
from couvert.language.rules import Ruleset
from couvert.rulebase import Rulebase


class Outcome(Protocol):
    """Answers for the fields of decisions, taken in the reading of `rulebase`, or `otherwise`."""

    @property
    def rulebase(self) -> Rulebase:
        """The rulebase whose decisions are read."""
        ...  # pragma: no cover

    @property
    def otherwise(self) -> tuple[tuple[str, str], ...]:
        """The decisions that are read in another reading, each with that reading."""
        ...  # pragma: no cover

    def __call__(self, memory: "WorkingMemory", path: str) -> Value:
        """Give the value of `decision.<name>.<field>`; Unknown while more than one may come."""
        ...  # pragma: no cover


@dataclass(frozen=True, eq=False)
class WorkingMemory:
    """What is known of a case. `outcome` answers for decisions' fields, as `decision.<name>.<field>`.

    `groups` are the groups of facts that the case has, even when empty; None stands for all. `searches` keeps what looking through the
    completions has shown, so that what is shown for one decision serves the next.
    """

    ruleset: Ruleset
    given: Given
    outcome: "Outcome"
    supposed: Supposed = field(default_factory=dict)
    groups: frozenset[str] | None = None
    known: dict[str, Value] = field(default_factory=dict, repr=False)
    truths: dict[object, bool] = field(default_factory=dict, repr=False)
    unknown: dict[str, Unknown] = field(default_factory=dict, repr=False)
    undecided: dict[object, None] = field(default_factory=dict, repr=False)
    views: dict[str, SetView | RecordsView] = field(default_factory=dict, repr=False)
    standings: dict[tuple[str, str], Any] = field(default_factory=dict, repr=False)
    searches: dict[str, Any] = field(default_factory=dict, repr=False)

    def look(self, path: str) -> Value:
        """Give the value of a scalar fact, a derived fact or a decision's field; Unknown with what would tell."""
        if path in self.known:
            return self.known[path]
        if path in self.unknown:
            return self.unknown[path]
        value = self._value(path)
        if isinstance(value, Unknown):
            self.unknown[path] = value
        else:
            self.known[path] = value
        return value

    def holds(self, key: object, condition: Condition) -> bool | None:
        """Tell whether a condition holds; `key` names the condition, so that it is worked out once."""
        if key in self.truths:
            return self.truths[key]
        if key in self.undecided:
            return None
        truth = holds(condition, self.look)
        if truth is None:
            self.undecided[key] = None
        else:
            self.truths[key] = truth
        return truth

    def breaks(self, constraint: Constraint) -> bool:
        """Tell whether a constraint is broken whatever the rest; one about records, whether a record breaks it."""
        condition = self.ruleset.constraints[constraint.id]
        if constraint.each is None:
            return self.holds(constraint.id, condition) is False
        view = self._argument(Ref(constraint.each))
        return isinstance(view, RecordsView) and any(holds(condition, leaf_of(record)) is False for record in view.records)

    def supposing(self, supposed: Supposed) -> "WorkingMemory":
        """Suppose many things at once."""
        supposed = {**self.supposed, **supposed}
        return WorkingMemory(self.ruleset, self.given, self.outcome, supposed, self.groups, dict(self.known), dict(self.truths))

    def on_day(self, day: date) -> "WorkingMemory":
        """Give the same case on another decision date."""
        if self.given["on"] == day:
            return self
        return WorkingMemory(self.ruleset, {**self.given, "on": day}, self.outcome, self.supposed, self.groups)

    def asks_about(self, group: str | None) -> bool:
        """Tell whether the case has a group of facts; what is about no group in particular is always asked."""
        return group is None or self.groups is None or group in self.groups

    def _value(self, path: str) -> Value:
        if path.startswith(DECISION):
            return self.outcome(self, path)
        derived = self.ruleset.derived.get(path)
        if derived is not None:
            return derived.function.apply(*(self._argument(argument) for argument in words_of(self.ruleset).arguments(derived)))
        slot = Slot(path)
        value = self.given.get(path, self.supposed.get(slot))
        return Unknown((slot,)) if value is None else value  # type: ignore[return-value]  # conditions read scalars only

    def _argument(self, argument: Ref | int | tuple[str, ...]) -> Argument:
        if not isinstance(argument, Ref):
            return argument
        fact = self.ruleset.model.facts.get(argument.path)
        if fact is None or fact.type.shape == "scalar":
            return self.look(argument.path)
        if fact.path not in self.views:
            self.views[fact.path] = Lists(self.ruleset, self.given).view(fact.path, self.supposed)
        return self.views[fact.path]


def leaf_of(record: Record) -> Callable[[str], Value]:
    """Give how conditions see the leaves of a record; one that it lacks is unknown, and nothing would tell."""

    def look(leaf: str) -> Value:
        """Give the value of a leaf."""
        value = record.leaves[leaf]
        return Unknown(()) if value is None else value

    return look


def needs(condition: Condition, look: Callable[[str], Value]) -> tuple[Slot, ...]:
    """Give the slots that an undecided condition waits for: those of the undecided atoms in its undecided parts."""
    waiting = (look(path) for atom in _undecided(condition, look) for path in atom.paths)
    return tuple(dict.fromkeys(slot for value in waiting if isinstance(value, Unknown) for slot in value.needs))


def _undecided(condition: Condition, look: Callable[[str], Value]) -> Iterator[Atom]:
    if holds(condition, look) is None:
        if isinstance(condition, Atom):
            yield condition
        else:
            for part in condition.parts:
                yield from _undecided(part, look)
