"""The register of disagreements between sources, made from the rules: those of one reading, and those that a source contradicts.

Two rules are two sides of one disagreement where they are not of one reading, give the same field, one is against a source that the
other cites, and they can meet: one excepts from the other, or each is of a reading of its own. Of several such, those fit best that
except from one another, then those with the same condition, then those that name the very same place of a source.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from couvert.language.rules import Citation, DecisionTable, Rule, Ruleset, Statement

Fit: TypeAlias = tuple[bool, bool, int]


@dataclass(frozen=True)
class Side:
    """What one side says: rules, or where the ruleset holds none for it, statements of sources; and the places that say so."""

    rules: tuple[Rule, ...]
    statements: tuple[Statement, ...]
    cites: tuple[Citation, ...]


@dataclass(frozen=True)
class Disagreement:
    """Two sides of one point: what is decided where no reading is asked for, and what other sources say."""

    decision: str
    decided: Side
    other: Side


def disagreements(ruleset: Ruleset) -> tuple[Disagreement, ...]:
    """Give every disagreement that the rules know of, decision by decision."""
    return tuple(one for table in ruleset.decisions.values() for one in _Register(ruleset, table).disagreements())


@dataclass(frozen=True, eq=False)
class _Register:
    """The disagreements within one decision."""

    ruleset: Ruleset
    table: DecisionTable

    def disagreements(self) -> Iterator[Disagreement]:
        """Give one for each disputed rule; for one of another reading only where it is not the other side of one already."""
        disputed = [rule for rule in self.table.rules if rule.reading is not None or rule.against]
        told: set[str] = set()
        for rule in filter(self.is_decided, disputed):
            partners = self.partners(rule)
            told.update(partner.id for partner in partners)
            yield Disagreement(self.table.name, _side([rule]), self.against(rule, partners))
        for rule in disputed:
            if not self.is_decided(rule) and rule.id not in told:
                partners = self.partners(rule)
                decided = _side(partners) if partners else self.against(rule, ())
                yield Disagreement(self.table.name, decided, _side([rule]))

    def is_decided(self, rule: Rule) -> bool:
        """Tell whether a rule holds where no reading is asked for."""
        return rule.reading in {None, self.ruleset.default_reading}

    def partners(self, rule: Rule) -> tuple[Rule, ...]:
        """Give the rules on the other side that fit best."""
        fits = [(one, _fit(rule, one)) for one in self.table.rules if _can_meet(rule, one)]
        best = max((fit for _, fit in fits), default=None)
        return tuple(one for one, fit in fits if fit == best)

    def against(self, rule: Rule, partners: Sequence[Rule]) -> Side:
        """Give the side that contradicts a rule: its partners, else what the sources that it is against state, where it carries that."""
        sources = {cite.source for cite in rule.against}
        stated = [one for name in sorted(sources) for one in self.ruleset.sources[name].statements if rule.id in one.carried_by]
        cites = [*rule.against, *(cite for partner in partners for cite in partner.cites if cite.source in sources)]
        return Side(tuple(partners), () if partners else tuple(stated), tuple(dict.fromkeys(cites)))


def _side(rules: Sequence[Rule]) -> Side:
    """Give what rules say, with their sources."""
    return Side(tuple(rules), (), tuple(dict.fromkeys(cite for rule in rules for cite in rule.cites)))


def _can_meet(rule: Rule, other: Rule) -> bool:
    """Tell whether two rules can be the two sides of one disagreement."""
    if rule.reading == other.reading or rule.then.keys().isdisjoint(other.then):
        return False
    crossed = _crossed(rule, other) or _crossed(other, rule)
    return crossed and (_related(rule, other) or None not in {rule.reading, other.reading})


def _crossed(rule: Rule, other: Rule) -> bool:
    """Tell whether a rule is against a source that the other one cites."""
    return not {cite.source for cite in rule.against}.isdisjoint(cite.source for cite in other.cites)


def _related(rule: Rule, other: Rule) -> bool:
    return rule.id in other.exception_to or other.id in rule.exception_to


def _fit(rule: Rule, other: Rule) -> Fit:
    """Tell how well two sides fit; more is better."""
    places = {*rule.against} & {*other.cites} | {*other.against} & {*rule.cites}
    return _related(rule, other), rule.when == other.when, len(places)
