"""The rules put to regions, one and all, without a solver: what determines where, and whether the proof says the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import combinations
from operator import or_
from typing import Final

from couvert.analysis.regions import Mask, Regions, regions_of
from couvert.analysis.universe import SINCE, Universe, UnprovedError
from couvert.language.conditions import Ref
from couvert.language.once import cached_property
from couvert.language.rules import REFER, Rule, Ruleset
from couvert.rulebase import Edition, Rulebase, rulebases

DRAWS: Final = 60
"""How many combinations of conditions that hang together are drawn where a share is to be told from them."""


@dataclass(frozen=True)
class Share:
    """The share of the regions of a decision's last edition in which it refers, in percent.

    `regions` is how many it has, None where nobody knows. Where not all were listed and some may refer, the share is an estimate, worth one
    from so many that are `drawn` with the same chance; else `drawn` is None.
    """

    decision: str
    percent: float
    regions: int | None
    drawn: int | None


@dataclass(frozen=True, eq=False)
class Enumeration:
    """The rules of an edition on some of its regions, by the definition of their meaning."""

    regions: Regions

    @cached_property
    def applied(self) -> dict[str, Mask]:
        """Where each rule applies: its `when` holds and (it has no parent or some parent applies)."""
        edition, found = self.regions.edition, dict[str, Mask]()
        for rule in edition.parents_first:
            parents = edition.parents.get(rule)
            below = self.regions.every if parents is None else reduce(or_, (found[one] for one in parents), 0)
            found[rule] = below & self.regions.where(edition.by_id[rule].when)
        return found

    @cached_property
    def determined(self) -> dict[str, Mask]:
        """Where each rule determines: it applies and no exception to it applies."""
        exceptions = self.regions.edition.exceptions
        return {rule: rows & ~reduce(or_, (self.applied[one] for one in exceptions[rule]), 0) for rule, rows in self.applied.items()}

    def gap(self, name: str) -> Mask:
        """Give the regions in which no rule gives a field a value."""
        return self.regions.every & ~reduce(or_, (self.determined[rule.id] for rule in self.regions.edition.giving[name]), 0)

    def conflict(self, name: str) -> Mask:
        """Give the regions in which two rules give a field different values, both written in the rules."""
        written = [rule for rule in self.regions.edition.giving[name] if not isinstance(rule.then[name], Ref)]
        return reduce(or_, (self._both(*pair) for pair in combinations(written, 2) if pair[0].then[name] != pair[1].then[name]), 0)

    def _both(self, one: Rule, other: Rule) -> Mask:
        return self.determined[one.id] & self.determined[other.id]

    @property
    def referred(self) -> Mask:
        """Give the regions in which the decision refers: a main field does."""
        return reduce(or_, (self.determined[rule] for rule in referring(self.regions.edition)), 0)

    @property
    def share(self) -> Share:
        """The share of the regions that refer."""
        regions = self.regions
        percent = 100 * self.referred.bit_count() / max(1, regions.count)
        exact = regions.whole or not any(referring(regions.edition))
        return Share(regions.edition.table.name, percent, regions.known, None if exact else regions.worth)


def referring(edition: Edition) -> Iterator[str]:
    """Give the rules that let a main field refer."""
    return (rule.id for name in edition.table.main_fields for rule in edition.giving[name] if rule.then[name] == REFER)


def shares(ruleset: Ruleset) -> tuple[Share, ...]:
    """Give for each decision, in the reading that is used when none is asked for, the share of its regions that refer.

    Raises UnprovedError as `share` does.
    """
    return tuple(share(rulebases(ruleset)[ruleset.default_reading], name) for name in ruleset.decisions)


@lru_cache(maxsize=128)
def share(rulebase: Rulebase, decision: str) -> Share:
    """Put the rules of a decision to its regions, and compare; give the share of those of its last edition that refer.

    Where the last edition has too many regions to be listed, it alone is looked at, on regions that are drawn where a share is to be told
    from them. Raises UnprovedError where the solver says otherwise.
    """
    universe, found = Universe(rulebase, decision), list[Share]()
    for edition in reversed(rulebase.editions[decision]):
        if edition.sourced and (edition.until is None or edition.until >= SINCE):
            draws = DRAWS if rulebase.reading == rulebase.ruleset.default_reading and any(referring(edition)) else 0
            one = Enumeration(regions_of(universe, edition, draws=draws))
            compare(universe, one)
            found.append(one.share)
            if not one.regions.whole:
                break
    return found[0]


def compare(universe: Universe, enumeration: Enumeration) -> None:
    """Ask the solver the same of an edition. Raises UnprovedError where it says anything else.

    Where not every region was listed, it may find what they do not show, but has to find what they do.
    """
    during, node = universe.during(enumeration.regions.edition), universe.node
    for name, values in node.values.items():
        given = [universe.here(literal) for literal in values.values()]
        _agree(universe, enumeration, f"gap of `{name}`", enumeration.gap(name), (during, *(-one for one in given)))
        if not any(isinstance(rule.then[name], Ref) for rule in enumeration.regions.edition.giving[name]):
            _agree(universe, enumeration, f"conflict of `{name}`", enumeration.conflict(name), (during, universe.two_of(given)))
    for rule, rows in enumeration.determined.items():
        _agree(universe, enumeration, f"case that `{rule}` determines", rows, (during, universe.here(node.rules[rule])))


def _agree(universe: Universe, enumeration: Enumeration, what: str, rows: Mask, literals: tuple[int, ...]) -> None:
    """Hold what regions show against what the solver finds, unless it cannot tell."""
    if rows or enumeration.regions.whole:
        told = universe.tells(*literals)
        if told is not None and told is not bool(rows):
            said = f"the solver shows a {what}, and no region does" if told else f"the regions show a {what}, and the solver none"
            raise UnprovedError(f"in `{universe.decision}` since {enumeration.regions.edition.start.isoformat()} {said}")
