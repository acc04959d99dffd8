"""What examples should show of a law: that each rule determines, that each condition holds and does not, and decides alone, and so on.

A condition decides alone where its rule's `when` would come out otherwise if it did: two examples in which it does, once by holding and
once by not holding, are the pair that modified condition/decision coverage asks for (masking: the other conditions may differ).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final, TypeAlias

from couvert.language.conditions import And, Atom, Condition, Ref, atoms, negated
from couvert.language.facts import Scalar
from couvert.language.rules import DecisionTable, Rule, Ruleset
from couvert.rulebase import parameters_of, rulebases


@dataclass(frozen=True)
class RuleGoal:
    """That a rule determines."""

    decision: str
    rule: str

    @property
    def kind(self) -> str:
        """What it is counted as."""
        return "rules"


@dataclass(frozen=True)
class ConditionGoal:
    """That a condition of a rule, by its place among those of its `when`, holds or does not; `alone`: and that it decides alone."""

    decision: str
    rule: str
    place: int
    truth: bool
    alone: bool

    @property
    def kind(self) -> str:
        """What it is counted as."""
        return "pairs" if self.alone else "conditions"

    def condition(self, when: Condition) -> Condition:
        """Give the condition under which a case shows it, `when` being that of the rule on the day."""
        return _shown(when, self.place, truth=self.truth, alone=self.alone)


@dataclass(frozen=True)
class AmountGoal:
    """That an outcome rests on the amount of a parameter that is in force from `start`."""

    parameter: str
    start: date

    @property
    def kind(self) -> str:
        """What it is counted as."""
        return "amounts"


@dataclass(frozen=True)
class OutcomeGoal:
    """That a field of a decision is demanded to be, or to hold, a value."""

    decision: str
    field: str
    value: Scalar

    @property
    def kind(self) -> str:
        """What it is counted as."""
        return "outcomes"


Goal: TypeAlias = RuleGoal | ConditionGoal | AmountGoal | OutcomeGoal

KINDS: Final = ("rules", "conditions", "pairs", "amounts", "outcomes")


def goals(law: Ruleset, decision: str | None = None) -> tuple[Goal, ...]:
    """Give everything that examples should show of a law, or of one `decision`: decision by decision, then the amounts that they read."""
    tables = [table for table in law.decisions.values() if decision in {None, table.name}]
    found: dict[Goal, None] = {}
    for table in tables:
        for rule in table.rules:
            found |= dict.fromkeys(_of_rule(table, rule))
        found |= dict.fromkeys(_outcomes(law, table))
    return (*found, *_amounts(law, {parameter for table in tables for rule in table.rules for parameter in parameters_of(rule)}))


def _of_rule(table: DecisionTable, rule: Rule) -> Iterator[Goal]:
    yield RuleGoal(table.name, rule.id)
    for alone in (False, True):
        for place, _ in enumerate(atoms(rule.when)):
            for truth in (True, False):
                yield ConditionGoal(table.name, rule.id, place, truth, alone)


def _outcomes(law: Ruleset, table: DecisionTable) -> Iterator[Goal]:
    """Give every value and element that some rule gives on some day, in some reading."""
    editions = [edition for rulebase in rulebases(law).values() for edition in rulebase.editions[table.name]]
    for rule in (rule for edition in editions for rule in edition.rules):
        for field, given in rule.then.items():
            values = given if isinstance(given, tuple) else () if isinstance(given, Ref) else (given,)
            yield from (OutcomeGoal(table.name, field, value) for value in values)


def _amounts(law: Ruleset, read: Collection[str]) -> Iterator[Goal]:
    for one in law.parameters.values():
        if one.id in read:
            yield from (AmountGoal(one.id, amount.start) for amount in one.amounts if amount.value is not None)


@cache
def _shown(when: Condition, place: int, *, truth: bool, alone: bool) -> Condition:
    if isinstance(when, Atom):
        return when if truth else when.opposite()
    first = 0
    for index, part in enumerate(when.parts):
        size = sum(1 for _ in atoms(part))
        if place < first + size:
            inner = _shown(part, place - first, truth=truth, alone=alone)
            others = (other for number, other in enumerate(when.parts) if number != index)
            return And((inner, *(other if isinstance(when, And) else negated(other) for other in others))) if alone else inner
        first += size
    raise IndexError(place)
