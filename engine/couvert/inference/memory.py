"""Working memory: the facts of one case, given or supposed, and the facts derived from them. Extending it never changes it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from typing import Any, Protocol, TypeAlias

from couvert.language.conditions import DECISION, Atom, Condition, Ref, holds
from couvert.language.facts import Constraint, Given, Scalar
from couvert.language.partial import Argument, Record, RecordsView, SetView, Slot, Unknown, Value
from couvert.language.rules import Derived, Ruleset
from couvert.rulebase import Rulebase

Supposed: TypeAlias = Mapping[Slot, Scalar | None]
"""Values put in unknown slots. For a member or record, True or False; None in a leaf that a record need not have."""


class Outcome(Protocol):
    """Answers for the fields of decisions, taken in the reading of `rulebase`."""

    @property
    def rulebase(self) -> Rulebase:
        """The rulebase whose decisions are read."""
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

    def look_input(self, path: str) -> object:
        """Give what is known of an input fact, as a value that can be compared: a list as what its slots hold."""
        given = self.given.get(path)
        if given is None:
            return tuple(sorted((slot, value) for slot, value in self.supposed.items() if slot.path == path))
        if isinstance(given, tuple):
            supposed = (item for item in self.supposed.items() if item[0].path == path)
            return tuple(tuple(item.items()) if isinstance(item, Mapping) else item for item in given), tuple(sorted(supposed))
        return given

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
        return isinstance(view, RecordsView) and any(holds(condition, _leaf_of(record)) is False for record in view.records)

    def with_slot(self, slot: Slot, value: Scalar | None) -> "WorkingMemory":
        """Suppose one more thing. What is known already stays known."""
        return self.supposing({slot: value})

    def supposing(self, supposed: Supposed) -> "WorkingMemory":
        """Suppose many things at once."""
        supposed = {**self.supposed, **supposed}
        return WorkingMemory(self.ruleset, self.given, self.outcome, supposed, self.groups, dict(self.known), dict(self.truths))

    def on_day(self, day: date) -> "WorkingMemory":
        """Give the same case on another decision date."""
        if self.given.get("on") == day:
            return self
        return WorkingMemory(self.ruleset, {**self.given, "on": day}, self.outcome, self.supposed, self.groups)

    def on_open_day(self, day: Unknown) -> "WorkingMemory":
        """Give the same case on a decision date that is not known."""
        given = {path: value for path, value in self.given.items() if path != "on"}
        return WorkingMemory(self.ruleset, given, self.outcome, self.supposed, self.groups, unknown={"on": day})

    def trying(self, supposed: Supposed) -> "WorkingMemory":
        """Give the same case with more supposed, and nothing worked out yet: for a few looks."""
        return WorkingMemory(self.ruleset, self.given, self.outcome, {**self.supposed, **supposed}, self.groups)

    def look_for(self, path: str, word: str) -> Value:
        """Give the value that a derived fact would have if it named this one of its words only."""
        derived = self.ruleset.derived[path]
        arguments = (derived.function.only(argument, word) if isinstance(argument, tuple) else argument for argument in derived.arguments)
        return derived.function.apply(*(self._argument(argument) for argument in arguments))

    def keeps(self, constraint: str, path: str, label: str) -> tuple[tuple[Slot, ...], bool | None]:
        """Tell whether a record keeps a constraint between its leaves, and the slots that would tell; a leaf it lacks breaks none."""
        view, condition = self._argument(Ref(path)), self.ruleset.constraints[constraint]
        record = next((one for one in view.records if one.label == label), None) if isinstance(view, RecordsView) else None
        return (needs(condition, _leaf_of(record)), holds(condition, _leaf_of(record))) if record else ((), None)

    def asks_about(self, group: str | None) -> bool:
        """Tell whether the case has a group of facts; what is about no group in particular is always asked."""
        return group is None or self.groups is None or group in self.groups

    def _value(self, path: str) -> Value:
        if path.startswith(DECISION):
            return self.outcome(self, path)
        derived = self.ruleset.derived.get(path)
        if derived is not None:
            return derived.function.apply(*(self._argument(argument) for argument in derived.arguments))
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
            self.views[fact.path] = self._set(fact.path) if fact.type.shape == "set" else self._records(fact.path)
        return self.views[fact.path]

    def _set(self, path: str) -> SetView:
        if path in self.given:
            return SetView(path, frozenset(self.given[path]), closed=True)  # type: ignore[arg-type]  # a set of words
        members, lacking = self._supposed(path)
        return SetView(path, members, lacking, universe=self.words.universe(path))

    def _records(self, path: str) -> RecordsView:
        if path in self.given:
            return RecordsView(path, tuple(self._given_records(path)), closed=True)
        members, lacking = self._supposed(path)
        leaves = [leaf.path for leaf in self.ruleset.model.facts[path].leaves]
        have = tuple(Record(key, key, {leaf: self._leaf(Slot(path, key, leaf)) for leaf in leaves}) for key in sorted(members))
        return RecordsView(path, have, lacking, universe=self.words.universe(path))

    def _given_records(self, path: str) -> list[Record]:
        fact = self.ruleset.model.facts[path]
        counts: dict[str, int] = {}
        found = []
        for record in self.given[path]:  # type: ignore[union-attr]  # a list of records
            key = str(record[fact.key])  # type: ignore[index]  # a mapping with its key
            counts[key] = counts.get(key, 0) + 1
            label = key if counts[key] == 1 else f"{key}#{counts[key]}"
            leaves = {leaf.path: record.get(leaf.path, self._absent(Slot(path, label, leaf.path))) for leaf in fact.leaves}  # type: ignore[union-attr]  # a mapping
            found.append(Record(label, key, leaves))
        return found

    def _absent(self, slot: Slot) -> Value | None:
        may_lack = self.ruleset.model.facts[slot.path].may_lack(slot.key.split("#")[0], slot.leaf)
        return None if may_lack else self._leaf(slot)

    def _leaf(self, slot: Slot) -> Value | None:
        return self.supposed[slot] if slot in self.supposed else Unknown((slot,))

    def _supposed(self, path: str) -> tuple[frozenset[str], frozenset[str]]:
        held = {slot.key: value for slot, value in self.supposed.items() if slot.path == path and slot.key and not slot.leaf}
        return frozenset(key for key, value in held.items() if value), frozenset(key for key, value in held.items() if not value)

    @property
    def words(self) -> "Words":
        """The classes of words that derived facts can tell apart."""
        return words_of(self.ruleset)


def _leaf_of(record: Record) -> Callable[[str], Value]:
    def look(leaf: str) -> Value:
        value = record.leaves[leaf]
        return Unknown(()) if value is None else value

    return look


@dataclass(frozen=True, eq=False)
class Words:
    """For each list, one word for every class of words that derived facts can tell apart."""

    derived: tuple[Derived, ...]

    def universe(self, path: str) -> frozenset[str]:
        """Give the representatives of a list's members or keys; a word that no derived fact names stands for nothing."""
        return frozenset(self._representatives.get(path, ()))

    @cached_property
    def _representatives(self) -> Mapping[str, tuple[str, ...]]:
        told: dict[str, list[frozenset[str]]] = {}
        for one in self.derived:
            for first, second in zip(one.arguments, one.arguments[1:], strict=False):
                if isinstance(first, Ref) and isinstance(second, tuple):
                    told.setdefault(first.path, []).append(frozenset(second))
        return {path: representatives(groups) for path, groups in told.items()}


def representatives(groups: list[frozenset[str]]) -> tuple[str, ...]:
    """Give one word for each class of words that lie in the same groups."""
    classes: dict[tuple[bool, ...], str] = {}
    for word in sorted(frozenset().union(*groups)):
        classes.setdefault(tuple(word in group for group in groups), word)
    return tuple(classes.values())


@lru_cache(maxsize=16)
def words_of(ruleset: Ruleset) -> Words:
    """Give the classes of words of a ruleset."""
    return Words(tuple(ruleset.derived.values()))


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
