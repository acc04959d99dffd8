"""How a decision stands on what is known: each rule, the values each field may still have, and what would tell.

Three-valued logic only narrows here; whether a field is decided is settled by completions. Everything is worked out when asked for.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import cast

from couvert.inference.memory import WorkingMemory, needs
from couvert.inference.reference import any_of
from couvert.language.conditions import Ref
from couvert.language.facts import Scalar
from couvert.language.once import cached_property
from couvert.language.partial import Slot, Unknown, Value
from couvert.language.rules import REFER, DecisionTable, Rule
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
    reading: str
    memory: WorkingMemory
    edition: Edition | None
    editions: tuple[Edition, ...]
    as_of: Value
    applied: dict[str, bool | None] = field(default_factory=dict, repr=False)
    determined: dict[str, bool | None] = field(default_factory=dict, repr=False)

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """The fields that rules assert and that the case asks about."""
        return tuple(name for name in self.table.asserted if self.memory.asks_about(self.table.fields[name].about))

    def when(self, rule: Rule) -> bool | None:
        """Tell whether a rule's condition holds."""
        return self.memory.holds(id(rule), rule.when)

    def applies(self, rule_id: str) -> bool | None:
        """Tell whether a rule applies: its `when` holds and (it has no parent or some parent applies)."""
        if rule_id not in self.applied:
            edition = self.known_edition
            truth = self.when(edition.by_id[rule_id])
            parents = edition.parents.get(rule_id)
            if truth is not False and parents is not None:
                below = any_of([self.applies(parent) for parent in parents])
                truth = False if below is False else None if None in (truth, below) else True
            self.applied[rule_id] = truth
        return self.applied[rule_id]

    def determines(self, rule_id: str) -> bool | None:
        """Tell whether a rule determines: it applies and no exception to it applies.

        An exception to a rule that applies has a parent that applies, so its own `when` tells, and often tells sooner.
        """
        if rule_id not in self.determined:
            truth = self.applies(rule_id)
            if truth is not False:
                edition = self.known_edition
                silenced = any_of([self.when(edition.by_id[exception]) for exception in edition.exceptions[rule_id]])
                truth = False if silenced else None if None in (truth, silenced) else True
            self.determined[rule_id] = truth
        return self.determined[rule_id]

    @property
    def known_edition(self) -> Edition:
        """The edition; to be asked for only once the day is known."""
        return cast("Edition", self.edition)

    def rules_giving(self, field_: str) -> tuple[Rule, ...]:
        """Give the rules of the edition that give a field; none while the day is not known."""
        return self.edition.giving.get(field_, ()) if self.edition else ()

    def may_come(self, fields: Iterable[str] | None = None) -> frozenset[Seen]:
        """Give everything that may still come out for the fields (all when None), and perhaps more: never less."""
        return frozenset(seen for name in (fields or self.asked) for seen in self._may(name))

    def waits_for(self, rules: Iterable[str]) -> Iterator[Slot]:
        """Give the slots that rules wait for: their own, then those of their parents, then those of their exceptions."""
        for slots in self.waits(rules):
            yield from slots

    def waits(self, rules: Iterable[str]) -> Iterator[tuple[Slot, ...]]:
        """Give, condition by condition, the slots that rules wait for."""
        edition = self.known_edition
        for rule_id in self._chain(rules):
            if self.when(edition.by_id[rule_id]) is None:
                yield needs(edition.by_id[rule_id].when, self.memory.look)

    def needs(self, fields: Iterable[str] | None = None) -> tuple[Slot, ...]:
        """Give the slots that the fields (all when None) wait for; empty when everything is settled."""
        if isinstance(self.as_of, Unknown):
            return self.as_of.needs
        if self.edition is None or not self.edition.sourced:
            return ()
        giving = {rule.id: rule for name in (fields or self.asked) for rule in self.rules_giving(name)}
        found = dict.fromkeys(self.waits_for(rule for rule in giving if self.determines(rule) is None))
        taken = [
            value.path for rule in giving.values() if self.determines(rule.id) for value in rule.then.values() if isinstance(value, Ref)
        ]
        looked = (self.memory.look(path) for path in taken)
        return tuple(found | {slot: None for value in looked if isinstance(value, Unknown) for slot in value.needs})

    def _may(self, name: str) -> Iterator[Seen]:
        if self.table.fields[name].kind == "set":
            yield from (Seen(name, item, held) for item in self.table.fields[name].values for held in self._held(name, item))
        elif self.edition is None:
            yield from (seen for edition in self.editions for seen in self._any(name, edition))
        elif not self.edition.sourced:
            yield Seen(name, REFER)
        else:
            yield from (
                Seen(name, self.given_value(rule.then[name])) for rule in self.rules_giving(name) if self.determines(rule.id) is not False
            )

    def _held(self, name: str, item: str) -> tuple[bool, ...]:
        if self.edition is None:
            return (True, False)
        truths = [self.determines(rule.id) for rule in self.edition.adding[name, item]]
        return (True,) if True in truths else (True, False) if None in truths else (False,)

    def _any(self, name: str, edition: Edition) -> Iterator[Seen]:
        if not edition.sourced:
            yield Seen(name, REFER)
        yield from (Seen(name, self.given_value(rule.then[name])) for rule in edition.giving.get(name, ()))

    def given_value(self, value: object) -> Scalar | Unknown:
        """Give the value of a consequence: as written, or taken from a fact."""
        return self.memory.look(value.path) if isinstance(value, Ref) else value  # type: ignore[return-value]  # a scalar

    def _chain(self, rules: Iterable[str]) -> Iterator[str]:
        """Give the rules that the standing of some rules hangs on: they, their ancestors, and their exceptions."""
        edition = self.known_edition
        first = list(rules)
        waiting, found = list(first), dict[str, None]()
        while waiting:
            one = waiting.pop(0)
            if one not in found and self.applies(one) is not False:
                found[one] = None
                waiting[:0] = edition.parents.get(one, ())
        yield from dict.fromkeys((*found, *(exception for rule_id in first for exception in edition.exceptions[rule_id])))


def open_fields(seen: Collection[Seen]) -> frozenset[str]:
    """Give the fields of which more than one thing may come, or a value that is not known."""
    count = Counter(one.thing for one in seen)
    unknown = {one.field for one in seen if isinstance(one.value, Unknown)}
    return frozenset(field for (field, _), times in count.items() if times > 1) | unknown


def stand(rulebase: Rulebase, memory: WorkingMemory, decision: str) -> Standing:
    """Tell how a decision stands. `on`, and the decisions it reads, are taken on the day that the decision goes by."""
    key = (rulebase.reading, decision)
    known: Standing | None = memory.standings.get(key)
    if known is not None:
        return known
    table = rulebase.ruleset.decisions[decision]
    as_of = memory.look(table.as_of)
    edition = rulebase.edition(decision, as_of) if isinstance(as_of, date) else None
    dated = memory.on_day(as_of) if isinstance(as_of, date) else memory
    standing = Standing(table, rulebase.reading, dated, edition, rulebase.editions[decision], as_of)
    memory.standings[key] = standing
    return standing


@dataclass(frozen=True)
class Outcomes:
    """Answers for the fields of decisions in the reading of a rulebase, but for those that are read `otherwise`: each with its reading."""

    rulebase: Rulebase
    otherwise: tuple[tuple[str, str], ...] = ()

    def __call__(self, memory: WorkingMemory, path: str) -> Value:
        """Give the value of `decision.<name>.<field>`; Unknown, with the values it may have, while more than one may come."""
        _, decision, field_ = path.split(".")
        reading = dict(self.otherwise).get(decision, self.rulebase.reading)
        standing = stand(self.rulebase.siblings[reading], memory, decision)
        values = frozenset(seen.value for seen in standing.may_come((field_,)))
        if len(values) == 1:
            return next(iter(values))
        known = frozenset(value for value in values if not isinstance(value, Unknown))
        return Unknown(standing.needs((field_,)), known if len(known) == len(values) else None)
