"""Follows what sources state into the rules that carry it, and from there into scenarios that pass."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from couvert.language.once import cached_property
from couvert.language.rules import Rule, Ruleset, Source, Statement
from couvert.workbench.scenarios import Scenario


@dataclass(frozen=True)
class Carrier:
    """A rule that carries a statement, its decision, and the scenarios in which it determines and that passed."""

    decision: str
    rule: Rule
    scenarios: tuple[Scenario, ...]


@dataclass(frozen=True)
class Traced:
    """One statement of a source, followed through."""

    source: Source
    statement: Statement
    carriers: tuple[Carrier, ...]

    @property
    def is_carried(self) -> bool:
        """Whether a rule with a passing scenario carries it."""
        return any(carrier.scenarios for carrier in self.carriers)

    @property
    def is_hole(self) -> bool:
        """Whether nothing carries it, and nothing says why."""
        return not self.is_carried and self.statement.not_carried is None


@dataclass(frozen=True)
class Trace:
    """Every statement of some sources."""

    sources: tuple[Source, ...]
    statements: tuple[Traced, ...]

    @cached_property
    def holes(self) -> tuple[Traced, ...]:
        """The statements that nothing carries, and that do not say why."""
        return tuple(one for one in self.statements if one.is_hole)

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many: sources, statements; carried, explained (not carried, and they say why), holes; rules and scenarios that carry."""
        carriers = [carrier for one in self.statements for carrier in one.carriers if carrier.scenarios]
        return {
            "sources": len(self.sources),
            "statements": len(self.statements),
            "carried": sum(one.is_carried for one in self.statements),
            "explained": sum(one.statement.not_carried is not None for one in self.statements),
            "holes": len(self.holes),
            "rules": len({carrier.rule.id for carrier in carriers}),
            "scenarios": len({scenario for carrier in carriers for scenario in carrier.scenarios}),
        }


def collections(ruleset: Ruleset) -> tuple[str, ...]:
    """Give the names of the collections that sources stand in, sorted."""
    return tuple(sorted({source.collection for source in ruleset.sources.values() if source.collection}))


def trace(ruleset: Ruleset, collection: str, passed: Mapping[str, Iterable[Scenario]]) -> Trace:
    """Follow every statement of a collection; `passed` gives the scenarios that passed under each rule."""
    carriers = {
        rule.id: Carrier(name, rule, tuple(sorted(passed.get(rule.id, ()))))
        for name, table in ruleset.decisions.items()
        for rule in table.rules
    }
    sources = tuple(source for source in ruleset.sources.values() if source.collection == collection)
    statements = (
        Traced(source, statement, tuple(carriers[rule] for rule in statement.carried_by))
        for source in sources
        for statement in source.statements
    )
    return Trace(sources, tuple(statements))
