"""prove(): what all possible cases since a day say about the rules, told by a solver; whatever it finds is decided again."""

from collections.abc import Iterable, Iterator

from couvert.analysis.completeness import conflicts, gaps
from couvert.analysis.enumeration import share
from couvert.analysis.finding import Code, Finding
from couvert.analysis.places import Places
from couvert.analysis.reach import comparisons_that_never_turn, outcomes_never_seen, rules_without_effect
from couvert.analysis.universe import Universe
from couvert.language.rules import Ruleset
from couvert.rulebase import rulebases


def prove(ruleset: Ruleset, places: Places, decisions: Iterable[str]) -> Iterator[Finding]:
    """Find what is wrong with the rules of some decisions, in every reading, on every day since 2016.

    Raises UnprovedError where a case that was found does not bear out what it was found for, or where regions show anything else.
    """
    for name in decisions:
        universes = tuple(Universe(rulebase, name) for rulebase in rulebases(ruleset).values())
        for universe in universes:
            yield from gaps(universe, places)
        yield from rules_without_effect(universes)
        yield from outcomes_never_seen(universes, places)
        yield from comparisons_that_never_turn(universes)
        for universe in universes:
            yield from conflicts(universe)
        yield from _untold(universes, places)
        for universe in universes:
            share(universe.rulebase, name)


def _untold(universes: tuple[Universe, ...], places: Places) -> Iterator[Finding]:
    for universe in universes:
        if universe.untold:
            message = f"whether `{universe.decision}` has a gap or a conflict could not be told within bounds{universe.said}"
            yield Finding(Code.NOT_TOLD, places.in_decision(universe.decision, ()), message)
