"""An edition of the law that another one is compared with: a ruleset, in a reading, as it is in force on a day or on every day."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from couvert.language.conditions import Atom, Condition, Ref
from couvert.language.facts import FIRST_DAY, Kind
from couvert.language.once import cached_property
from couvert.language.rules import NO_SOURCE, REFER, DecisionTable, InForce, Refer, Rule, Ruleset
from couvert.rulebase import Edition, rulebases

ALWAYS: Final = InForce(FIRST_DAY)
"""From the first day that a case may have."""

EVERY_DAY: Final = Atom("on", ">=", FIRST_DAY, Kind.DATE)
"""What holds in every case."""


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
    """Give a law as it is in force on a day, on every day: the days of a case choose no rules and no amounts.

    Where a rule compares the day that its decision goes by with a written one, that is a period of force as well, and the day is this one.
    All else that is compared with days are facts of the case.
    """
    return replace(law, decisions={name: _table(law, table, day) for name, table in law.decisions.items()})


def _table(law: Ruleset, table: DecisionTable, day: date) -> DecisionTable:
    editions = [rulebase.edition(table.name, day) for rulebase in rulebases(law).values()]
    rules = {rule.id: rule for edition in editions for rule in _rules(edition)}
    settled = (replace(rule, in_force=(ALWAYS,), when=_on(rule.when, {"on", table.as_of}, day)) for rule in rules.values())
    return replace(table, known_from=FIRST_DAY, rules=tuple(settled))


def _on(condition: Condition, paths: Collection[str], day: date) -> Condition:
    """Give a condition in which comparisons of some paths with a written day come out as on one day."""
    if not isinstance(condition, Atom):
        return replace(condition, parts=tuple(_on(part, paths, day) for part in condition.parts))
    if condition.path not in paths or isinstance(condition.right, Ref):
        return condition
    return EVERY_DAY if condition.holds(lambda _: day) else EVERY_DAY.opposite()


def _rules(edition: Edition) -> tuple[Rule, ...]:
    """Give the rules of an edition; of one before the first source, a rule by which every field refers."""
    if edition.sourced:
        return edition.rules
    table = edition.table
    then = {name: REFER for name, field in table.fields.items() if field.kind == "one"}
    return (Rule("no-source-for-the-day", {}, (), (ALWAYS,), EVERY_DAY, then, refer=Refer(table.desk, NO_SOURCE)),)
