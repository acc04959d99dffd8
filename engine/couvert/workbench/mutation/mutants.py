"""Mutants: laws with one small fault, of the kinds that people who write rules make."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import zip_longest
from random import Random
from typing import Final

from couvert.language.conditions import Condition, written
from couvert.language.rules import Amount, InForce, Parameter, Rule, Ruleset
from couvert.rulebase import parameters_of
from couvert.workbench.mutation.conditions import Fault, faults
from couvert.workbench.mutation.outcomes import swapped

KINDS: Final = ("operator", "boundary", "negation", "dropped", "outcome", "date", "exception", "amount")
A_DAY: Final = timedelta(1)


@dataclass(frozen=True, eq=False)
class Mutant:
    """One fault: a rule, of a decision, or a parameter (`decision` None), in the place of another. `was` and `became` say it in words."""

    kind: str
    decision: str | None
    original: Rule | Parameter
    mutated: Rule | Parameter
    was: str
    became: str

    @property
    def name(self) -> str:
        """The fault in one line."""
        return f"{self.original.id}: {self.kind}: {self.was} -> {self.became}"

    def law(self, law: Ruleset) -> Ruleset:
        """Give the law with the fault in it."""
        if isinstance(self.mutated, Parameter):
            return replace(law, parameters={**law.parameters, self.mutated.id: self.mutated})
        table = law.decisions[str(self.decision)]
        rules = tuple(self.mutated if rule is self.original else rule for rule in table.rules)
        return replace(law, decisions={**law.decisions, table.name: replace(table, rules=rules)})

    def touched(self, law: Ruleset) -> dict[str, tuple[str, ...]]:
        """Give the rules that the fault is in, or that read an amount that it is in, by decision."""
        if self.decision is not None:
            return {self.decision: (self.original.id,)}
        reading = {
            name: tuple(rule.id for rule in table.rules if self.original.id in parameters_of(rule)) for name, table in law.decisions.items()
        }
        return {name: rules for name, rules in reading.items() if rules}


def mutants(law: Ruleset, decision: str | None = None) -> tuple[Mutant, ...]:
    """Give every mutant of a law, or of one `decision`, and of the amounts that it reads."""
    tables = [table for table in law.decisions.values() if decision in {None, table.name}]
    read = {parameter for table in tables for rule in table.rules for parameter in parameters_of(rule)}
    of_rules = (mutant for table in tables for rule in table.rules for mutant in _of_rule(law, table.name, rule))
    return (*of_rules, *(mutant for one in law.parameters.values() if one.id in read for mutant in _of_parameter(one)))


def drawn(found: Iterable[Mutant], seed: int) -> tuple[Mutant, ...]:
    """Put mutants in a random order in which the kinds take turns; the same `seed`, the same order."""
    some = tuple(found)
    piles = [[mutant for mutant in some if mutant.kind == kind] for kind in KINDS]
    for pile in piles:
        Random(seed).shuffle(pile)  # noqa: S311  # a sample is no secret
    return tuple(mutant for turn in zip_longest(*piles) for mutant in turn if mutant is not None)


def _of_rule(law: Ruleset, decision: str, rule: Rule) -> Iterator[Mutant]:
    for fault in faults(rule.when):
        yield _mutant(decision, rule, fault, replace(rule, when=fault.mutated))
    for field, value in swapped(law.decisions[decision], rule):
        then = {**rule.then, field: value}
        yield Mutant("outcome", decision, rule, replace(rule, then=then), f"{field}: {_told(rule.then[field])}", f"{field}: {_told(value)}")
    for was, became in _shifted(rule.in_force):
        periods = tuple(became if period is was else period for period in rule.in_force)
        yield Mutant("date", decision, rule, replace(rule, in_force=periods), _period(was), _period(became))
    for parent in rule.exception_to:
        others = tuple(one for one in rule.exception_to if one != parent)
        yield Mutant("exception", decision, rule, replace(rule, exception_to=others), f"exception to {parent}", "no exception to it")


def _mutant(decision: str, rule: Rule, fault: Fault, mutated: Rule) -> Mutant:
    return Mutant(fault.kind, decision, rule, mutated, _condition(fault.was), _condition(fault.became))


def _condition(condition: Condition | None) -> str:
    return "nothing" if condition is None else f"`{condition}`"


def _told(value: object) -> str:
    return ", ".join(map(str, value)) or "nothing" if isinstance(value, tuple) else str(getattr(value, "path", value))


def _shifted(periods: Iterable[InForce]) -> Iterator[tuple[InForce, InForce]]:
    """Give every period with its first or last day a day later or earlier."""
    for period in periods:
        for step in (A_DAY, -A_DAY):
            yield period, replace(period, start=period.start + step)
            if period.until is not None:
                yield period, replace(period, until=period.until + step)


def _period(period: InForce) -> str:
    return f"from {period.start.isoformat()}" + (f" until {period.until.isoformat()}" if period.until else "")


def _of_parameter(one: Parameter) -> Iterator[Mutant]:
    for index, amount in enumerate(one.amounts):
        if amount.value is not None:
            more = replace(amount, value=amount.value + 1)
            was, became = (written(value, one.type.kind) for value in (amount.value, amount.value + 1))
            yield Mutant("amount", None, one, _with(one, index, more), f"{was} from {amount.start.isoformat()}", became)
            later = replace(amount, start=amount.start + A_DAY)
            yield Mutant("date", None, one, _with(one, index, later), f"{was} from {amount.start.isoformat()}", "a day later")


def _with(one: Parameter, index: int, amount: Amount) -> Parameter:
    return replace(one, amounts=(*one.amounts[:index], amount, *one.amounts[index + 1 :]))
