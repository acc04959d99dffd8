"""How a decision stands on what is known: each rule, the values each field may still have, and what would tell.

Three-valued logic only narrows here; whether a field is decided is settled by completions.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from couvert.inference.memory import WorkingMemory, needs
from couvert.inference.reference import Truths, applying, determining
from couvert.language.conditions import Ref
from couvert.language.facts import Scalar
from couvert.language.partial import Slot, Unknown, Value
from couvert.language.rules import REFER, DecisionTable
from couvert.rulebase import Edition, Rulebase


@dataclass(frozen=True)
class Seen:
    """One thing that may come out: a field has a value; for a set, `held` tells whether the element `value` is in it."""

    field: str
    value: Scalar | Unknown
    held: bool | None = None

    @property
    def thing(self) -> tuple[str, object]:
        """What it is about: a field, or an element of a set. While it is open, one thing is seen in more than one way."""
        return self.field, None if self.held is None else self.value


@dataclass(frozen=True, eq=False)
class Standing:
    """How one decision stands on one day. `edition` is None while the day is not known."""

    table: DecisionTable
    memory: WorkingMemory
    edition: Edition | None
    editions: tuple[Edition, ...]
    as_of: Value

    @cached_property
    def determining(self) -> Truths:
        """For each rule of the edition: whether it determines."""
        edition = self.edition
        if edition is None:
            return {}
        when = {
            rule.id: self.memory.holds((edition.table.name, edition.reading, edition.start, rule.id), rule.when) for rule in edition.rules
        }
        return determining(edition, applying(edition, when))

    @cached_property
    def open_rules(self) -> tuple[str, ...]:
        """The rules of which it is not known whether they determine."""
        return tuple(rule for rule, truth in self.determining.items() if truth is None)

    @cached_property
    def may_come(self) -> frozenset[Seen]:
        """Everything that may still come out, and perhaps more: never less."""
        return frozenset(
            seen for name, field in self.table.fields.items() if field.kind != "computed" for seen in self._may(name, field.kind)
        )

    @cached_property
    def needs(self) -> tuple[Slot, ...]:
        """The slots that the open rules and the values taken from facts wait for; empty when everything is settled."""
        if isinstance(self.as_of, Unknown):
            return self.as_of.needs
        if self.edition is None:
            return ()
        found: dict[Slot, None] = {}
        for rule_id in self.open_rules:
            for part in self._chain(rule_id):
                found |= dict.fromkeys(needs(self.edition.by_id[part].when, self.memory.look))
        taken = (self.memory.look(path) for path in self._taken())
        return (*found, *(slot for value in taken if isinstance(value, Unknown) for slot in value.needs if slot not in found))

    def _may(self, name: str, kind: str) -> list[Seen]:
        if self.edition is None:
            return [seen for edition in self.editions for seen in self._any(name, kind, edition)]
        if not self.edition.sourced:
            return [Seen(name, REFER)] if kind == "one" else [Seen(name, value, held=False) for value in self._elements(name)]
        giving = [(rule.then[name], self.determining[rule.id]) for rule in self.edition.rules if name in rule.then]
        if kind == "one":
            return [Seen(name, self._value(value)) for value, truth in giving if truth is not False]
        elements = {item: [truth for values, truth in giving if item in values] for item in self._elements(name)}  # type: ignore[operator]  # sets hold words
        return [
            Seen(name, item, held=held)
            for item, truths in elements.items()
            for held in (True, False)
            if (held and any(truth is not False for truth in truths)) or (not held and True not in truths)
        ]

    def _any(self, name: str, kind: str, edition: Edition) -> list[Seen]:
        if kind != "one":
            return [Seen(name, value, held=held) for value in self._elements(name) for held in (True, False)]
        given = [Seen(name, self._value(rule.then[name])) for rule in edition.rules if name in rule.then]
        return given if edition.sourced else [Seen(name, REFER)]

    def _elements(self, name: str) -> tuple[str, ...]:
        of = self.table.fields[name].type
        return of.values if of else ()

    def _value(self, value: object) -> Scalar | Unknown:
        return self.memory.look(value.path) if isinstance(value, Ref) else value  # type: ignore[return-value]  # a scalar

    def _taken(self) -> list[str]:
        rules = self.edition.rules if self.edition else ()
        return [value.path for rule in rules if self.determining[rule.id] for value in rule.then.values() if isinstance(value, Ref)]

    def _chain(self, rule_id: str) -> list[str]:
        """Give the rules that the standing of a rule hangs on: itself, its ancestors and its exceptions, with their other parents."""
        edition = self.edition
        found: dict[str, None] = {}
        waiting = [rule_id, *(edition.exceptions[rule_id] if edition else ())]
        while waiting:
            one = waiting.pop(0)
            if edition is not None and one not in found:
                found[one] = None
                waiting += edition.parents.get(one, ())
        return list(found)


def open_fields(seen: Collection[Seen]) -> frozenset[str]:
    """Give the fields of which more than one thing may come, or a value that is not known."""
    count = Counter(one.thing for one in seen)
    unknown = {one.field for one in seen if isinstance(one.value, Unknown)}
    return frozenset(field for (field, _), times in count.items() if times > 1) | unknown


def stand(rulebase: Rulebase, memory: WorkingMemory, decision: str) -> Standing:
    """Tell how a decision stands. The decisions it reads are taken on its own date."""
    key = (rulebase.reading, decision)
    known: Standing | None = memory.standings.get(key)
    if known is not None:
        return known
    table = rulebase.ruleset.decisions[decision]
    as_of = memory.look(table.as_of)
    edition = rulebase.edition(decision, as_of) if isinstance(as_of, date) else None
    dated = memory.on_day(as_of) if isinstance(as_of, date) else memory
    standing = Standing(table, dated, edition, rulebase.editions[decision], as_of)
    memory.standings[key] = standing
    return standing


def outcome(rulebase: Rulebase, memory: WorkingMemory, path: str) -> Value:
    """Give the value of `decision.<name>.<field>`; Unknown, with the values it may have, while more than one may come."""
    _, decision, field = path.split(".")
    standing = stand(rulebase, memory, decision)
    values = frozenset(seen.value for seen in standing.may_come if seen.field == field)
    if len(values) == 1:
        return next(iter(values))
    known = frozenset(value for value in values if not isinstance(value, Unknown))
    return Unknown(standing.needs, known if len(known) == len(values) else None)
