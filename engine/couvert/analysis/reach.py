"""Is there a case for everything written? Rules that never determine, outcomes that never come out, comparisons that never turn.

What holds in one reading is enough: a rule of two readings that determines in one of them is not dead.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from couvert.analysis.finding import Code, Finding
from couvert.analysis.places import Places
from couvert.analysis.universe import SINCE, Universe
from couvert.analysis.witness import Witness
from couvert.inference.standing import Standing
from couvert.language.conditions import And, Atom, Condition, atoms, holds
from couvert.language.rules import DecisionTable, Rule


def rules_without_effect(universes: Sequence[Universe]) -> Iterator[Finding]:
    """Find rules that no case lets apply, that exceptions always overrule, or that other rules always accompany."""
    for name in {name: None for one in universes for name in one.rules}:
        yield from _without_effect([one for one in universes if name in one.rules], name)


def _without_effect(there: Sequence[Universe], name: str) -> Iterator[Finding]:
    place = there[-1].rules[name].place
    if not any(one.is_seen(one.here(one.node.applied[name])) for one in there):
        yield Finding(Code.RULE_DEAD, place, f"no case lets `{name}` apply", shown_by=_first(_nearest(one, name) for one in there))
    elif not any(one.is_seen(one.here(one.node.rules[name])) for one in there):
        shown = _first(one.show(one.here(one.node.applied[name]), holds=lambda standing: standing.applies(name)) for one in there)
        yield Finding(Code.RULE_OVERRULED, place, f"wherever `{name}` applies, an exception to it applies", shown_by=shown)
    elif not any(one.is_seen(_alone(one, name)) for one in there):
        shown = _first(one.show(one.here(one.node.rules[name]), holds=lambda standing: standing.determines(name)) for one in there)
        yield Finding(Code.RULE_SUBSUMED, place, f"wherever `{name}` determines, other rules give all that it gives", shown_by=shown)


def _nearest(universe: Universe, name: str) -> Witness | None:
    """Give a case in which a dead rule is in force and all of its condition holds but for one part; if there is none, any while it is."""
    when, present = universe.rules[name].when, universe.here(universe.node.present[name])
    parts = when.parts if isinstance(when, And) else ()
    near = (*(tuple(one for one in parts if one is not other) for other in parts), ())
    return _first(universe.show(present, *map(universe.condition, some), holds=partial(_comes_near, name, some)) for some in near)


def _comes_near(name: str, parts: tuple[Condition, ...], standing: Standing) -> bool | None:
    """Tell whether a rule does not apply though parts of its condition hold."""
    applied = standing.applies(name)
    return holds(And(parts), standing.memory.look) if applied is False else None if applied is None else False


def _first(witnesses: Iterable[Witness | None]) -> Witness | None:
    return next(filter(None, witnesses), None)


def _alone(universe: Universe, name: str) -> int:
    """Give the literal of a rule's determining and giving something that no other rule gives."""
    own = universe.here(universe.node.rules[name])
    return universe.all_of((own, universe.any_of(-universe.any_of(others) for others in _others(universe, name))))


def _others(universe: Universe, name: str) -> Iterator[list[int]]:
    """Give for each thing that a rule gives the literals of the other rules that give it."""
    for field, value in universe.rules[name].then.items():
        for item in value if isinstance(value, tuple) else (None,):
            others = (other for other in universe.rules if other != name)
            yield [universe.here(universe.node.rules[other]) for other in others if _gives(universe.rules[other], field, item)]


def _gives(rule: Rule, field: str, item: str | None) -> bool:
    """Tell whether a rule gives a field, or an element of it."""
    value = rule.then.get(field)
    return field in rule.then if item is None else isinstance(value, tuple) and item in value


def outcomes_never_seen(universes: Sequence[Universe], places: Places) -> Iterator[Finding]:
    """Find values of fields and elements of sets that some rule gives and that come out in no case."""
    for field, value in {one: None for universe in universes for one in _written(universe.table)}:
        if not any(universe.is_seen(universe.here(_outcome(universe, field, value))) for universe in universes):
            place = places.in_decision(universes[0].decision, ("gives", field))
            yield Finding(Code.OUTCOME_UNREACHABLE, place, f"no case gives `{field}` the value `{str(value).lower()}`")


def _written(table: DecisionTable) -> Iterator[tuple[str, str | bool]]:
    """Give each word, and each yes or no, that rules give a field."""
    for rule in table.rules:
        for field, value in rule.then.items():
            yield from ((field, item) for item in (value if isinstance(value, tuple) else (value,)) if isinstance(item, str | bool))


def _outcome(universe: Universe, field: str, value: str | bool) -> int:  # noqa: FBT001  # one value of a field
    elements = universe.node.elements
    return elements[field, str(value)] if (field, value) in elements else universe.node.values.get(field, {}).get(value, -1)


def comparisons_that_never_turn(universes: Sequence[Universe]) -> Iterator[Finding]:
    """Find comparisons in conditions that come out the same in every case while their rule is in force.

    A rule without a condition is written as one comparison with the day, which is none.
    """
    versions = {(rule.id, atom): rule for one in universes for rule in _versions(one) for atom in _compared(rule)}
    for (name, atom), rule in versions.items():
        there = [one for one in universes if name in one.rules]
        yield from _constant(there, rule, atom, atom.opposite(), "always")
        yield from _constant(there, rule, atom.opposite(), atom, "never")


def _constant(there: Sequence[Universe], rule: Rule, so: Atom, turned: Atom, said: str) -> Iterator[Finding]:
    """Say that a comparison is always `so` where it is never `turned` while its rule is in force."""
    present = [(one, one.here(one.node.present[rule.id])) for one in there]
    if not any(one.is_seen(literal, one.condition(turned)) for one, literal in present):
        message = f"in `{rule.id}`, `{so if said == 'always' else turned}` is {said} so"
        shown = _first(one.show(literal, one.condition(so), holds=lambda it: so.holds(it.memory.look)) for one, literal in present)
        yield Finding(Code.CONDITION_CONSTANT, rule.place, message, "leave it out, or mend it", shown)


def _compared(rule: Rule) -> tuple[Atom, ...]:
    return () if isinstance(rule.when, Atom) and rule.when.path == "on" else tuple(atoms(rule.when))


def _versions(universe: Universe) -> Iterator[Rule]:
    """Give the rules of every edition that is in force on a day looked at, with the amounts of that edition."""
    for edition in universe.rulebase.editions[universe.decision]:
        if edition.until is None or edition.until >= SINCE:
            yield from edition.rules
