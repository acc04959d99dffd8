"""Where a decision looks: the decisions that it hangs on, each with the day that it goes by, and what they read of that day."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import TypeAlias

from couvert.inference.memory import WorkingMemory
from couvert.language.conditions import Atom, Ref, atoms
from couvert.language.derivation import in_order, reads
from couvert.language.facts import Kind
from couvert.language.rules import Ruleset
from couvert.rulebase import Edition, rulebases

Days: TypeAlias = tuple[str, ...]
"""The facts that lead from the decision date to the day that a decision goes by, one read on the day that the last gave; () is `on`."""


@dataclass(frozen=True)
class Place:
    """One decision, gone by one day."""

    decision: str
    days: Days

    def moves(self, dated: frozenset[str]) -> bool:
        """Tell whether its day moves with the decision date."""
        return not self.days or self.days[0] in dated


@dataclass(frozen=True, eq=False)
class Looks:
    """What the decisions of a ruleset look at. `dated` are the facts that hang on the decision date."""

    ruleset: Ruleset
    dated: frozenset[str]
    _places: dict[str, tuple[Place, ...]] = field(default_factory=dict, repr=False)
    _read: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    _turning: dict[str, frozenset[Atom]] = field(default_factory=dict, repr=False)

    def places(self, decision: str) -> tuple[Place, ...]:
        """Give every place that an answer to a decision hangs on, in any reading; the decision's own first."""
        if decision not in self._places:
            self._places[decision] = self._found(decision)
        return self._places[decision]

    def _found(self, decision: str) -> tuple[Place, ...]:
        found: dict[Place, None] = {}
        waiting = [Place(decision, self.days_of(decision, ())), *(Place(name, self.days_of(name, ())) for name in self.shown(decision))]
        while waiting:
            one = waiting.pop(0)
            if one not in found:
                found[one] = None
                waiting += [Place(name, self.days_of(name, one.days)) for name in self._above(one.decision)]
        return tuple(found)

    def _above(self, decision: str) -> tuple[str, ...]:
        """Name the decisions that a decision reads directly, in any reading."""
        if decision not in self._read:
            found = {name for rulebase in rulebases(self.ruleset).values() for name in rulebase.upstream(decision)}
            self._read[decision] = tuple(sorted(found))
        return self._read[decision]

    def shown(self, decision: str) -> tuple[str, ...]:
        """Name the decisions whose outcomes a plan shows beside its steps."""
        fields = self.ruleset.decisions[decision].fields.values()
        return tuple(dict.fromkeys(path.split(".")[1] for one in fields for paths in one.shows.values() for path in paths))

    def days_of(self, decision: str, days: Days) -> Days:
        """Give how a decision, read by one that goes by `days`, comes to its own day."""
        as_of = self.ruleset.decisions[decision].as_of
        if as_of == "on":
            return days
        return (*days, as_of) if as_of in self.dated else (as_of,)

    def reads_day(self, atom: Atom) -> bool:
        """Tell whether a comparison reads the decision date. Other decisions' fields are places of their own."""
        return any(path in self.dated for path in atom.paths)

    def turning(self, decision: str) -> frozenset[Atom]:
        """Give every comparison of a decision that reads the day that it goes by: those of its rules, and whether an edition has begun."""
        if decision not in self._turning:
            rules = [rule for edition in self._editions(decision) for rule in edition.rules]
            found = (atom for rule in rules for atom in atoms(rule.when) if self.reads_day(atom))
            begun = (Atom("on", ">=", edition.start, Kind.DATE) for edition in self._editions(decision))
            self._turning[decision] = frozenset((*found, *begun))
        return self._turning[decision]

    def taken(self, decision: str) -> frozenset[str]:
        """Give the dated facts that a rule of a decision takes a value from."""
        values = (value for rule in self.ruleset.decisions[decision].rules for value in rule.then.values())
        return frozenset(value.path for value in values if isinstance(value, Ref) and value.path in self.dated)

    def worked_from(self, decision: str) -> frozenset[str]:
        """Give the dated facts that a computed field of a decision is worked out from."""
        fields = self.ruleset.decisions[decision].fields.values()
        return frozenset(need for one in fields for need in one.needs if need in self.dated)

    def of_the_case(self, decision: str) -> Iterator[Atom]:
        """Give the comparisons with the decision date that tell whether a decision comes first and whether the case is possible."""
        first = self.ruleset.decisions[decision].first_when
        conditions = [self.ruleset.constraints[one.id] for one in self.ruleset.model.constraints if one.each is None]
        yield from (atom for one in (*conditions, *((first,) if first else ())) for atom in atoms(one) if self.reads_day(atom))

    def _editions(self, decision: str) -> Iterator[Edition]:
        return (edition for rulebase in rulebases(self.ruleset).values() for edition in rulebase.editions[decision])


@lru_cache(maxsize=16)
def looks_of(ruleset: Ruleset) -> Looks:
    """Give what the decisions of a ruleset look at."""
    dated = {"on"}
    for one in in_order(ruleset.derived):
        if not dated.isdisjoint(reads(one)):
            dated.add(one.path)
    return Looks(ruleset, frozenset(dated))


def dated_memory(memory: WorkingMemory, days: Days) -> WorkingMemory | None:
    """Give the case on the day that `days` lead to; None where that day is not known."""
    for path in days:
        day = memory.look(path)
        if not isinstance(day, date):
            return None
        memory = memory.on_day(day)
    return memory
