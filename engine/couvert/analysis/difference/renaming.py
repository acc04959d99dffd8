"""The second of two editions, with other names for all that is not the same in the first."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from couvert.language.conditions import DECISION, And, Atom, Condition, Or, Ref
from couvert.language.derivation import in_order, reads
from couvert.language.rules import Consequent, DecisionTable, Derived, Rule

AFTER: Final = "~after"
"""What the names of the second edition end with, where they stand for something else in the first."""


def own_name(name: str) -> str:
    """Give the name that something has in its edition."""
    return name.replace(AFTER, "")


@dataclass(frozen=True)
class Renaming:
    """Gives new names to some paths, and to every decision."""

    paths: Collection[str]

    def path(self, path: str) -> str:
        """Give the name of a fact, parameter or decision's field."""
        if path.startswith(DECISION):
            head, name, field = path.split(".")
            return f"{head}.{name}{AFTER}.{field}"
        return f"{path}{AFTER}" if path in self.paths else path

    def condition(self, condition: Condition) -> Condition:
        """Give a condition over the new names."""
        if isinstance(condition, Atom):
            right = Ref(self.path(condition.right.path)) if isinstance(condition.right, Ref) else condition.right
            return Atom(self.path(condition.path), condition.op, right, condition.kind)
        parts = tuple(map(self.condition, condition.parts))
        return And(parts) if isinstance(condition, And) else Or(parts)

    def derived(self, one: Derived) -> Derived:
        """Give a derived fact made of the new names."""
        arguments = tuple(Ref(self.path(part.path)) if isinstance(part, Ref) else part for part in one.arguments)
        return replace(one, path=self.path(one.path), arguments=arguments)

    def table(self, table: DecisionTable) -> DecisionTable:
        """Give a decision over the new names."""
        rules = tuple(map(self._rule, table.rules))
        return replace(table, name=f"{table.name}{AFTER}", as_of=self.path(table.as_of), rules=rules)

    def _rule(self, rule: Rule) -> Rule:
        return replace(rule, when=self.condition(rule.when), then={name: self._value(value) for name, value in rule.then.items()})

    def _value(self, value: Consequent) -> Consequent:
        return Ref(self.path(value.path)) if isinstance(value, Ref) else value


def made_anew(before: Mapping[str, Derived], after: Mapping[str, Derived], facts: Iterable[str]) -> Mapping[str, Derived]:
    """Give the derived facts that the second law makes otherwise, or the first does not make; `facts` are not the same in both."""
    anew, found = set(facts), dict[str, Derived]()
    for one in in_order(after):
        same = before.get(one.path)
        if same is None or (same.function, same.arguments) != (one.function, one.arguments) or not anew.isdisjoint(reads(one)):
            anew.add(one.path)
            found[one.path] = one
    return found
