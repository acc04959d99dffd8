"""Does every possible case give every field one value? Gaps and conflicts, each with a case that shows it."""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from couvert.analysis.finding import Code, Finding
from couvert.analysis.places import Places
from couvert.analysis.universe import Universe, UnprovedError
from couvert.inference.standing import Standing
from couvert.language.conditions import Ref
from couvert.language.facts import Scalar
from couvert.language.partial import Value
from couvert.language.rules import Rule

MOST_PAIRS: Final = 10
"""How many pairs of rules that conflict are named for one field."""


def gaps(universe: Universe, places: Places) -> Iterator[Finding]:
    """Find fields that no rule gives a value in some case. Raises UnprovedError where that case has one."""
    for name, values in universe.node.values.items():
        witness = universe.find(*(-universe.here(literal) for literal in values.values()))
        if witness is not None:
            standing = universe.decided(witness)
            if any(standing.determines(rule.id) is not False for rule in standing.rules_giving(name)):
                raise UnprovedError(f"the gap found for `{universe.decision}.{name}` does not come out")
            place = places.in_decision(universe.decision, ("gives", name))
            yield Finding(Code.GAP, place, f"no rule gives `{name}` a value in some case{universe.said}", shown_by=witness)


def conflicts(universe: Universe) -> Iterator[Finding]:
    """Find pairs of rules that give a field two values in one case. Raises UnprovedError where that case has one."""
    for name, values in universe.node.values.items():
        two = universe.two_of([universe.here(literal) for literal in values.values()])
        for _ in range(MOST_PAIRS):
            witness = universe.find(two)
            if witness is None:
                break
            first, second = _at_odds(universe, universe.decided(witness), name)
            message = f"`{first.id}` and `{second.id}` give `{name}` different values in one case{universe.said}"
            yield Finding(Code.CONFLICT, first.place, message, f"the other stands at {second.place}", witness)
            universe.forget(*(universe.here(universe.node.rules[rule.id]) for rule in (first, second)))


def _at_odds(universe: Universe, standing: Standing, name: str) -> tuple[Rule, Rule]:
    """Give two rules that determine and give a field different values."""
    rules = sorted((rule for rule in standing.rules_giving(name) if standing.determines(rule.id)), key=lambda rule: rule.id)
    differing = (pair for pair in combinations(rules, 2) if _given(standing, pair[0], name) != _given(standing, pair[1], name))
    found = next(differing, None)
    if found is None:
        raise UnprovedError(f"the conflict found for `{universe.decision}.{name}` does not come out")
    return found


def _given(standing: Standing, rule: Rule, name: str) -> Value | tuple[str, ...] | Scalar:
    value = rule.then[name]
    return standing.memory.look(value.path) if isinstance(value, Ref) else value
