"""An edition of the law that another one is compared with: a ruleset, in a reading, as it is in force on a day or on every day."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final

from couvert.language.conditions import Atom
from couvert.language.facts import FIRST_DAY, Kind
from couvert.language.rules import NO_SOURCE, REFER, DecisionTable, InForce, Refer, Rule, Ruleset
from couvert.rulebase import Edition, rulebases

ALWAYS: Final = InForce(FIRST_DAY)
"""From the first day that a case may have."""


@dataclass(frozen=True, eq=False)
class Side:
    """An edition: `law` read in `reading`. With a `day`, what is in force on that day decides each case, whatever its own days are."""

    law: Ruleset
    reading: str
    day: date | None = None

    @cached_property
    def in_force(self) -> Ruleset:
        """The law that decides cases: as authored, or with the rules and amounts of the day alone, in force for ever."""
        return self.law if self.day is None else in_force_on(self.law, self.day)

    def rules(self, decision: str) -> dict[str, Rule]:
        """Give the rules of a decision in this reading by id, as authored; with a day, those in force on it."""
        if decision not in self.law.decisions:
            return {}
        rulebase, authored = rulebases(self.law)[self.reading], self.law.decisions[decision].rules
        editions = rulebase.editions[decision] if self.day is None else (rulebase.edition(decision, self.day),)
        present = frozenset(rule.id for edition in editions for rule in edition.rules)
        return {rule.id: rule for rule in authored if rule.id in present}


def in_force_on(law: Ruleset, day: date) -> Ruleset:
    """Give a law as it is in force on a day, on every day: the days of a case are compared as before, but choose no rules or amounts."""
    return replace(law, decisions={name: _table(law, table, day) for name, table in law.decisions.items()})


def _table(law: Ruleset, table: DecisionTable, day: date) -> DecisionTable:
    editions = [rulebase.edition(table.name, day) for rulebase in rulebases(law).values()]
    rules = {rule.id: replace(rule, in_force=(ALWAYS,)) for edition in editions for rule in _rules(edition)}
    return replace(table, known_from=FIRST_DAY, rules=tuple(rules.values()))


def _rules(edition: Edition) -> tuple[Rule, ...]:
    """Give the rules of an edition; of one before the first source, a rule by which every field refers."""
    if edition.sourced:
        return edition.rules
    table = edition.table
    every = Atom("on", ">=", FIRST_DAY, Kind.DATE)
    then = {name: REFER for name, field in table.fields.items() if field.kind == "one"}
    return (Rule("no-source-for-the-day", {}, (), (ALWAYS,), every, then, refer=Refer(table.desk, NO_SOURCE)),)
