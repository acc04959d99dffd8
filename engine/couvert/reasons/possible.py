"""What the facts of a case leave possible: the one door from reasons to the search for completions."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from couvert.decided import FieldValue
from couvert.inference.settling import Settled, settle
from couvert.inference.standing import Standing, open_fields, stand
from couvert.inquiry import Inquiry
from couvert.language.partial import Unknown
from couvert.reasons.outcome import Outcome

Verdict: TypeAlias = Literal["certain", "possible", "excluded"]
"""Whether an outcome comes about in every completion of a case, in some, or in none."""


def verdict(inquiry: Inquiry, outcome: Outcome) -> Verdict:
    """Tell whether a case makes an outcome certain, leaves it possible, or excludes it."""
    standing = stand(inquiry.rulebase, inquiry.memory, outcome.decision)
    if outcome.field not in standing.asked:
        return _of_computed(inquiry, outcome)
    at_once = _at_once(standing, outcome)
    return _settled(settled(inquiry, outcome.decision), outcome) if at_once == "possible" else at_once


def keeps(inquiry: Inquiry, decision: str, fields: Mapping[str, FieldValue]) -> bool:
    """Tell whether a case decides these fields of a decision, with these values."""
    standing = stand(inquiry.rulebase, inquiry.memory, decision)
    asked = [name for name in fields if name in standing.asked]
    computed = len(asked) < len(fields)
    if not computed and open_fields(standing.may_come(asked)).isdisjoint(asked):
        return all(_sure(standing, name) == fields[name] for name in asked)
    return fields.items() <= decided(inquiry, decision, computed=computed).items()


def decided(inquiry: Inquiry, decision: str, *, computed: bool = True) -> Mapping[str, FieldValue]:
    """Give the fields of a decision that a case decides, with or without the computed ones."""
    found = settled(inquiry, decision)
    return {**found.fields, **(inquiry.computed(decision, found).fields if computed else {})}


def settled(inquiry: Inquiry, decision: str) -> Settled:
    """Settle a decision on a case, whether it is asked or not."""
    return settle(inquiry.rulebase, inquiry.memory, decision, inquiry.backend)


def determining(inquiry: Inquiry, standing: Standing) -> tuple[frozenset[str], ...]:
    """Give the rules that determine in each of the ways in which a decision comes about, where its main fields are decided."""
    found = settle(inquiry.rulebase, standing.memory, standing.table.name, inquiry.backend)
    return tuple(frozenset(rule.id for rule in ground.rules) for ground in found.grounds)


def _sure(standing: Standing, field: str) -> FieldValue:
    """Give the value of a field that is not open."""
    seen = standing.may_come((field,))
    if standing.table.fields[field].kind == "set":
        return standing.table.fields[field].arranged({str(one.value) for one in seen if one.held})
    return next(one.value for one in seen if not isinstance(one.value, Unknown))


def _at_once(standing: Standing, outcome: Outcome) -> Verdict:
    """Tell what three-valued logic knows: it excludes nothing and takes nothing for certain that is not so."""
    seen = [one for one in standing.may_come((outcome.field,)) if not outcome.is_set or one.value == outcome.value]
    if any(isinstance(one.value, Unknown) for one in seen):
        return "possible"
    met = {(one.held is not outcome.other) if outcome.is_set else outcome.met_by(one.value) for one in seen}  # type: ignore[arg-type]  # known values
    return _verdict(met)


def _settled(found: Settled, outcome: Outcome) -> Verdict:
    if outcome.field in found.fields:
        return "certain" if outcome.met_by(found.fields[outcome.field]) else "excluded"
    values = found.possible[outcome.field]
    if not outcome.is_set:
        return _verdict({outcome.met_by(value) for value in values}) if values else "possible"
    if outcome.value in values:
        return "possible"
    return "certain" if outcome.met_by(found.certain.get(outcome.field, ())) else "excluded"


def _of_computed(inquiry: Inquiry, outcome: Outcome) -> Verdict:
    computed = inquiry.computed(outcome.decision, settled(inquiry, outcome.decision))
    interval = computed.intervals.get(outcome.field)
    if interval is None:
        return "certain" if outcome.met_by(computed.fields.get(outcome.field)) else "excluded"
    low, high = interval.start, interval.end
    inside = (low is None or low <= outcome.value) and (high is None or outcome.value <= high)  # type: ignore[operator]  # of one kind
    return "possible" if inside or outcome.other else "excluded"


def _verdict(met: set[bool]) -> Verdict:
    return "possible" if len(met) > 1 else "certain" if met == {True} else "excluded"
