"""The tree of reasons as plain data for JSON."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from couvert.answer import Types, marks
from couvert.language.conditions import PARAMETER
from couvert.language.facts import Scalar
from couvert.language.model import FactType
from couvert.language.rules import Ruleset
from couvert.language.types import field_types, plain
from couvert.reasons.tree import AmountUsed, Cited, Explanation, Known, Missing, RuleUsed, Tested, Worked
from couvert.version import VERSION


def to_document(explanation: Explanation, ruleset: Ruleset) -> dict[str, Any]:
    """Give an explanation as plain data: days as ISO text, money as text with two decimals."""
    asked = {"field": explanation.field} if explanation.field else {}
    return {**Writer(field_types(ruleset)).explanation(explanation), **asked, **about(explanation.on, ruleset)}


def about(on: date, ruleset: Ruleset) -> dict[str, Any]:
    """Give what stands with everything that is told of a case."""
    return {"couvert": VERSION, "ruleset": ruleset.identity, "on": on.isoformat(), "notice": ruleset.notice.get("en", "")}


class Writer:
    """Writes with the type of every fact and field at hand."""

    def __init__(self, types: Types) -> None:
        """Keep the types."""
        self.types = types

    def explanation(self, one: Explanation) -> dict[str, Any]:
        """Write an explanation."""
        outcome, sourced = one.outcome, {} if one.sourced else {"sourced_from": one.sourced_from.isoformat()}
        told: dict[str, Any] = {"to": outcome.to, "why": outcome.why}
        told |= {"certain_already": [self.rule(rule, one.decision) for rule in one.sure]}
        told |= {"missing": [self.missing(part, one.decision) for part in one.missing]}
        told |= {"worked_out": [self.worked(part, one.decision) for part in one.worked]}
        return {
            "decision": one.decision,
            "reading": one.reading,
            "status": outcome.status,
            "as_of": self.known(one.dated),
            "fields": {name: plain(value, self.field(one.decision, name)) for name, value in outcome.fields.items()},
            "possible": self.possible(one),
            "because": self.because(one),
            **sourced,
            **({"suffices": [self.known(part) for part in one.suffices]} if one.suffices else {}),
            **{key: value for key, value in {**told, **marks(outcome, self.types)}.items() if value},
        }

    def possible(self, one: Explanation) -> dict[str, Any]:
        """Write what is still possible, sums as intervals."""
        possible: dict[str, Any] = {
            name: [plain(value, self.field(one.decision, name)) for value in values] for name, values in one.outcome.possible.items()
        }
        for name, interval in one.outcome.intervals.items():
            ends = {"from": interval.start, "to": interval.end}
            possible[name] = {end: None if value is None else plain(value, self.field(one.decision, name)) for end, value in ends.items()}
        return possible

    def because(self, one: Explanation) -> Any:  # noqa: ANN401  # a list, or the mapping `any_of`
        """Write the rules behind an outcome, or each way of several."""
        ways = [[self.rule(rule, one.decision) for rule in way] for way in one.ways]
        return {"any_of": ways} if len(ways) > 1 else ways[0] if ways else []

    def missing(self, one: Missing, decision: str) -> dict[str, Any]:
        """Write a missing fact."""
        rules = [self.rule(rule, decision) for rule in one.rules]
        return {"fact": one.path, "rules": rules, "fields": list(one.fields), "dates_the_decision": one.dates}

    def worked(self, one: Worked, decision: str) -> dict[str, Any]:
        """Write a computed field."""
        value = plain(one.value, self.field(decision, one.field))
        return {"field": one.field, "value": value, "call": one.call, "about": one.about, "parts": [self.known(part) for part in one.parts]}

    def rule(self, one: RuleUsed, decision: str) -> dict[str, Any]:
        """Write a rule."""
        period = {"attested_from" if one.period.attested else "from": one.period.start.isoformat()}
        period |= {"until": one.period.until.isoformat()} if one.period.until else {}
        return {
            "rule": one.id,
            "title": dict(one.title),
            "gives": {name: plain(value, self.field(decision, name)) for name, value in one.gives.items()},
            "in_force": period,
            "reading": one.reading,
            "weak": one.weak,
            "conditions": [self.tested(part) for part in one.conditions],
            "exception_to": [self.rule(parent, decision) for parent in one.parents],
            "cites": sources(one.cites),
            "against": sources(one.against),
        }

    def tested(self, one: Tested) -> dict[str, Any]:
        """Write a comparison."""
        document: dict[str, Any] = {"condition": one.text, "holds": one.holds, "fact": self.known(one.fact)}
        document |= {"compared_with": self.known(one.other)} if one.other else {}
        return document | ({"parameter": self.amount(one.amount)} if one.amount else {})

    def amount(self, one: AmountUsed) -> dict[str, Any]:
        """Write an amount."""
        return {
            "parameter": one.id,
            "title": dict(one.title),
            "unit": one.unit,
            "value": plain(one.value, self.types.get(f"{PARAMETER}{one.id}")),
            "from": one.since.isoformat(),
            "cites": sources(one.cites),
        }

    def known(self, one: Known) -> dict[str, Any]:
        """Write a fact with where it comes from."""
        document: dict[str, Any] = {"fact": one.path, "value": fact_document(one.value, self.types.get(one.path)), "origin": one.origin}
        document |= {"call": one.call, "parts": [self.known(part) for part in one.parts]} if one.call else {}
        return document | ({"decision": self.explanation(one.decision)} if one.decision else {})

    def field(self, decision: str, name: str) -> FactType | None:
        """Give the type of a field."""
        return self.types.get(f"decision.{decision}.{name}")


def fact_document(value: Any, of: FactType | None) -> Any:  # noqa: ANN401  # a scalar, a set or records
    """Give the value of a fact as plain data."""
    records = isinstance(value, tuple) and any(isinstance(item, dict) for item in value)
    return [{leaf: plain(part, None) for leaf, part in item.items()} for item in value] if records else plain(value, of)


def sources(cites: Iterable[Cited]) -> list[dict[str, Scalar | None]]:
    """Give citations with the publisher, title, address and date of their sources."""
    return [
        {
            "source": one.source.id,
            "at": one.citation.at,
            "publisher": next(iter(one.source.publisher.values())),
            "title": next(iter(one.source.title.values())),
            "address": next(iter(one.source.address.values())),
            "dated": one.source.dated.isoformat() if one.source.dated else None,
        }
        for one in cites
    ]
