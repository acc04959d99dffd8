"""Every source with what cites it: rules for themselves, rules against it, amounts."""

from collections.abc import Iterator
from dataclasses import dataclass

from couvert.language.rules import Amount, Citation, Parameter, Rule, Ruleset, Source


@dataclass(frozen=True)
class RuleUse:
    """A rule that cites a source, or that the source contradicts (`against`)."""

    decision: str
    rule: Rule
    cite: Citation
    against: bool


@dataclass(frozen=True)
class AmountUse:
    """An amount that is taken from a source."""

    parameter: Parameter
    amount: Amount
    cite: Citation


@dataclass(frozen=True)
class Entry:
    """A source with everything that cites it."""

    source: Source
    rules: tuple[RuleUse, ...]
    amounts: tuple[AmountUse, ...]


def bibliography(ruleset: Ruleset) -> tuple[Entry, ...]:
    """Give every source, in the order in which the ruleset names them."""
    rules, amounts = tuple(_rules(ruleset)), tuple(_amounts(ruleset))
    return tuple(
        Entry(
            source,
            tuple(use for use in rules if use.cite.source == source.id),
            tuple(use for use in amounts if use.cite.source == source.id),
        )
        for source in ruleset.sources.values()
    )


def _rules(ruleset: Ruleset) -> Iterator[RuleUse]:
    for name, table in ruleset.decisions.items():
        for rule in table.rules:
            yield from (RuleUse(name, rule, cite, against=False) for cite in rule.cites)
            yield from (RuleUse(name, rule, cite, against=True) for cite in rule.against)


def _amounts(ruleset: Ruleset) -> Iterator[AmountUse]:
    for parameter in ruleset.parameters.values():
        for amount in parameter.amounts:
            yield from (AmountUse(parameter, amount, cite) for cite in amount.cites)
