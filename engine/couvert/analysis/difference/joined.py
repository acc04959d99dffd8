"""Two editions as one ruleset, in which every decision stands twice: what is the same in both is there once, and told once.

A case of it has the facts of both editions. It is possible where neither refuses it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from couvert.analysis.difference.renaming import AFTER, Renaming, made_anew
from couvert.analysis.difference.sides import Side
from couvert.analysis.difference.vocabulary import Vocabulary
from couvert.analysis.witness import Case
from couvert.language.conditions import PARAMETER, Condition, atoms
from couvert.language.facts import Constraint
from couvert.language.model import FactModel
from couvert.language.once import cached_property
from couvert.language.rules import DecisionTable, Derived, Parameter, Ruleset
from couvert.rulebase import Rulebase, rulebases


@dataclass(frozen=True, eq=False)
class Joined:
    """Two editions side by side. Names that end with AFTER are of the second alone."""

    before: Side
    after: Side

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The facts of both."""
        return Vocabulary(self.before.law.model, self.after.law.model)

    @property
    def both(self) -> tuple[str, ...]:
        """The decisions that both have."""
        return tuple(name for name in self.before.law.decisions if name in self.after.law.decisions)

    @cached_property
    def rulebase(self) -> Rulebase:
        """The joined ruleset, in its one reading."""
        return rulebases(self.law)[self.before.reading]

    @cached_property
    def law(self) -> Ruleset:
        """The joined ruleset: each decision of the first edition by its name, and each of the second by its name and AFTER."""
        first, kept = self.before.in_force, dict(self._constraints())
        return replace(
            first,
            readings={self.before.reading: first.readings[self.before.reading]},
            model=FactModel(first.model.case, tuple(constraint for constraint, _ in kept.values()), self.vocabulary.facts),
            derived={**self._derived(first), **{one.path: one for one in map(self.renaming.derived, self.derived_anew.values())}},
            constraints={name: condition for name, (_, condition) in kept.items()},
            parameters={**first.parameters, **dict(self._parameters())},
            decisions={table.name: table for table in self._tables()},
            wording={},
            changes_if={},
        )

    @cached_property
    def derived_anew(self) -> Mapping[str, Derived]:
        """The derived facts of the second edition that are not the same in the first."""
        return made_anew(self._derived(self.before.law), self._derived(self.after.law), self.vocabulary.apart)

    @cached_property
    def revalued(self) -> tuple[str, ...]:
        """The parameters of which the second law knows other amounts than the first."""
        first, second = self.before.law.parameters, self.after.law.parameters
        return tuple(name for name, one in second.items() if name not in first or _values(one) != _values(first[name]))

    @cached_property
    def renaming(self) -> Renaming:
        """The new names of the second edition."""
        return Renaming(frozenset((*self.vocabulary.apart, *self.derived_anew, *(f"{PARAMETER}{name}" for name in self.revalued))))

    @cached_property
    def included(self) -> frozenset[tuple[str, object]]:
        """The limits that rules of either edition write as the last value on one side, by path: at most so much, more than so much."""
        rules = (rule for editions in self.rulebase.editions.values() for edition in editions for rule in edition.rules)
        return frozenset((atom.path, atom.right) for rule in rules for atom in atoms(rule.when) if atom.op in {"<=", ">"})

    @cached_property
    def constrained(self) -> tuple[str, ...]:
        """The constraints that only one edition has, or that it words otherwise."""
        first, second = self.before.law.constraints, self.after.law.constraints
        own = [name for name in first if name not in second]
        return (*own, *(name for name in second if name not in first or self.renaming.condition(second[name]) != first[name]))

    def of_before(self, case: Mapping[str, Any]) -> Case:
        """Give a case as the first edition takes it: without the facts of the second alone."""
        return dict(_with_facts(case, {path: path for path in self.before.law.model.facts}))

    def of_after(self, case: Mapping[str, Any]) -> Case:
        """Give a case as the second edition takes it: without the facts of the first alone."""
        return dict(_with_facts(case, {self.renaming.path(path): path for path in self.after.law.model.facts}))

    def _derived(self, law: Ruleset) -> Mapping[str, Derived]:
        return {path: self.vocabulary.known(one) for path, one in law.derived.items()}

    def _parameters(self) -> Iterator[tuple[str, Parameter]]:
        second = self.after.in_force.parameters
        return ((f"{name}{AFTER}", replace(second[name], id=f"{name}{AFTER}")) for name in self.revalued)

    def _constraints(self) -> Iterator[tuple[str, tuple[Constraint, Condition]]]:
        first, second = self.before.law, self.after.law
        yield from ((one.id, (one, first.constraints[one.id])) for one in first.model.constraints)
        for one in (one for one in second.model.constraints if one.id in self.constrained):
            condition = self.renaming.condition(second.constraints[one.id])
            named = replace(one, id=f"{one.id}{AFTER}", each=self.renaming.path(one.each) if one.each else None)
            yield named.id, (named, condition)

    def _tables(self) -> Iterator[DecisionTable]:
        yield from (_asserting(table, self.before.reading) for table in self.before.in_force.decisions.values())
        for table in self.after.in_force.decisions.values():
            yield self.renaming.table(_asserting(table, self.after.reading))


def _values(one: Parameter) -> tuple[object, ...]:
    return (one.type, *((amount.start, amount.value) for amount in one.amounts))


def _asserting(table: DecisionTable, reading: str) -> DecisionTable:
    """Give a decision with the rules of one reading, and with the fields that rules assert."""
    rules = tuple(replace(rule, reading=None) for rule in table.rules if rule.reading in {None, reading})
    return replace(table, rules=rules, fields={name: table.fields[name] for name in table.asserted}, first_when=None)


def _with_facts(case: Mapping[str, Any], names: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    """Give the groups of a case with the facts that have a name, by that name; a group without facts where one of its facts has."""
    groups = {path.partition(".")[0] for path in names.values()}
    for group, given in case.items():
        if isinstance(given, Mapping) and group in groups:
            paths = {f"{group}.{name}": value for name, value in given.items()}
            yield group, {names[path].rpartition(".")[2]: value for path, value in paths.items() if path in names}
        elif group in names:
            yield names[group], given
