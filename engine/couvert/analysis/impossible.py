"""Is there any possible case? With a constraint that none keeps there is not, and whatever else is proved of all cases says nothing."""

from collections.abc import Iterator
from dataclasses import replace

from couvert.analysis.finding import Code, Finding
from couvert.analysis.places import Places
from couvert.inference.completions.search import at_odds, keeps
from couvert.inference.memory import WorkingMemory
from couvert.inference.settling import remember
from couvert.language.facts import Constraint
from couvert.language.python_places import of_text
from couvert.language.rules import Ruleset
from couvert.rulebase import rulebases


def never_kept(ruleset: Ruleset, places: Places) -> Iterator[Finding]:
    """Find constraints that no case, or no record whose facts are known, keeps; or that no case keeps together."""
    alone = tuple(one for one in ruleset.model.constraints if not _may_be_kept(ruleset, one))
    for one in alone:
        what = "case" if one.each is None else f"record of `{one.each}` whose facts are known"
        yield _finding(places, one.id, f"no {what} keeps the constraint `{one.id}`")
    together = () if alone else at_odds(_nothing_of(ruleset))
    if together:
        said = ", ".join(f"`{name}`" for name in together)
        yield _finding(places, together[0], f"no case keeps these constraints together: {said}")


def _may_be_kept(ruleset: Ruleset, constraint: Constraint) -> bool:
    if constraint.each is None:
        return keeps(_nothing_of(ruleset), [constraint.id])
    leaves = {leaf.path: leaf for leaf in ruleset.model.facts[constraint.each].leaves}
    model = replace(ruleset.model, constraints=(replace(constraint, each=None),), told=leaves)
    own = {constraint.id: ruleset.constraints[constraint.id]}
    return keeps(_nothing_of(replace(ruleset, model=model, constraints=own, derived={})), [constraint.id])


def _nothing_of(ruleset: Ruleset) -> WorkingMemory:
    """Remember a case of which nothing is known. Constraints read no decisions."""
    facts_alone = replace(ruleset, decisions={})
    return remember(facts_alone, {}, rulebases(facts_alone)[ruleset.default_reading])


def _finding(places: Places, constraint: str, message: str) -> Finding:
    return Finding(
        Code.CONSTRAINT_IMPOSSIBLE, of_text(places.home / "facts.py", constraint), message, "nothing is proved until it is mended"
    )
