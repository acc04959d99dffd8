"""The meaning of the rules, in a page. It is the definition, and the oracle that every other way of firing is tested against."""

from collections.abc import Mapping

from couvert.inference.session import Activation, Firing
from couvert.language.conditions import Look, holds
from couvert.language.facts import Scalar
from couvert.language.partial import Slot, Unknown, Value
from couvert.language.rules import Rule
from couvert.rulebase import Edition

Truths = Mapping[str, bool | None]
"""For each rule by id: True, False, or None while it is not known."""


def any_of(truths: list[bool | None]) -> bool | None:
    """Give Kleene's `or`."""
    return True if True in truths else None if None in truths else False


def whens(edition: Edition, look: Look) -> Truths:
    """Tell for each rule whether its `when` holds."""
    return {rule.id: holds(rule.when, look) for rule in edition.rules}


def applying(edition: Edition, when: Truths) -> Truths:
    """A rule applies when its `when` holds and (it has no parent or some parent applies)."""
    applies: dict[str, bool | None] = {}
    for rule in edition.parents_first:
        parents = edition.parents.get(rule)
        below = True if parents is None else any_of([applies[parent] for parent in parents])
        applies[rule] = False if when[rule] is False or below is False else None if None in (when[rule], below) else True
    return applies


def determining(edition: Edition, applies: Truths) -> Truths:
    """A rule determines when it applies and no exception to it applies."""
    silenced = {rule: any_of([applies[exception] for exception in edition.exceptions[rule]]) for rule in applies}
    return {
        rule: False if applied is False or silenced[rule] is True else None if None in (applied, silenced[rule]) else True
        for rule, applied in applies.items()
    }


def fire(edition: Edition, facts: Mapping[str, Scalar]) -> Firing:
    """Fire an edition on known facts; a fact that is absent is unknown and no test on it holds."""

    def look(path: str) -> Value:
        return facts[path] if path in facts else Unknown((Slot(path),))

    when = {rule: truth is True for rule, truth in whens(edition, look).items()}
    determined = determining(edition, applying(edition, when))
    activations = tuple(Activation(rule.id, matched(rule, look)) for rule in edition.rules if when[rule.id])
    return Firing(activations, tuple(sorted(rule for rule, truth in determined.items() if truth)))


def matched(rule: Rule, look: Look) -> tuple[str, ...]:
    """Give the facts of the first disjunct of a rule that holds."""
    first = next(way for way in rule.ways if all(atom.holds(look) for atom in way))
    return tuple(sorted({path for atom in first for path in atom.paths}))
