"""A comparison as plain data for JSON."""

from collections.abc import Iterable, Mapping
from typing import Any

from couvert.answer import Types, change_document, cited
from couvert.footing import UsedAmount
from couvert.language.conditions import PARAMETER
from couvert.language.rules import Rule, Ruleset
from couvert.language.types import field_types, plain
from couvert.reasons.comparison import Compared, Comparison, Difference, Side
from couvert.reasons.document import fact_document
from couvert.rulebase import Edition
from couvert.version import VERSION

SIDES = ("first", "second")


def to_document(comparison: Comparison, ruleset: Ruleset) -> dict[str, Any]:
    """Give a comparison as plain data: days as ISO text, money as text with two decimals."""
    writer = _Writer(field_types(ruleset))
    return {
        "couvert": VERSION,
        "ruleset": ruleset.identity,
        "first": writer.side(comparison.before),
        "second": writer.side(comparison.after),
        "differences": [writer.difference(one) for one in comparison.differences],
        "decisions": {name: writer.decision(one) for name, one in comparison.decisions.items()},
        "changed": [one.name for one in comparison.changed],
        "unneeded": [one.path for one in comparison.unneeded],
        "notice": ruleset.notice.get("en", ""),
    }


class _Writer:
    """Writes with the type of every fact and field at hand."""

    def __init__(self, types: Types) -> None:
        self.types = types

    def side(self, one: Side) -> dict[str, Any]:
        assumed = {path: plain(value, self.types.get(path)) for path, value in one.assumed.items()}
        return {"on": one.on.isoformat(), "reading": one.reading, "assumed": assumed}

    def difference(self, one: Difference) -> dict[str, Any]:
        of = self.types.get(one.path)
        return {"fact": one.path, "first": fact_document(one.before, of), "second": fact_document(one.after, of)}

    def decision(self, one: Compared) -> dict[str, Any]:
        told: dict[str, Any] = {"rules": self.pair(self.rules(one.only_before), self.rules(one.only_after))}
        told["amounts"] = [
            {"parameter": change.parameter, **self.pair(self.amount(change.before), self.amount(change.after))} for change in one.amounts
        ]
        told["editions"] = self.pair(*(_edition(edition) for edition in one.editions)) if one.editions else None
        told |= {name: self.pair(*both) for name, both in _said(one).items() if both[0] != both[1]}
        return {
            "changed": one.is_changed,
            "status": self.pair(one.before.status, one.after.status),
            "changes": [self.without_decision(change_document(change, self.types, SIDES)) for change in one.changes],
            "steps": [
                {
                    "field": step.field,
                    "step": step.step,
                    "shows": step.path,
                    **self.pair(*(plain(value, self.types.get(step.path)) for value in (step.before, step.after))),
                }
                for step in one.steps
            ],
            "because_of": list(one.because_of),
            **told,
        }

    def pair(self, first: Any, second: Any) -> dict[str, Any]:  # noqa: ANN401  # JSON
        return dict(zip(SIDES, (first, second), strict=True))

    def without_decision(self, change: Mapping[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in change.items() if key != "decision"}

    def rules(self, rules: Iterable[Rule]) -> list[dict[str, Any]]:
        return [{"rule": rule.id, "title": dict(rule.title), "cites": cited(rule.cites)} for rule in rules]

    def amount(self, one: UsedAmount) -> dict[str, Any]:
        value = plain(one.value, self.types.get(f"{PARAMETER}{one.parameter}"))
        return {"value": value, "from": one.start.isoformat(), "cites": cited(one.cites)}


def _said(one: Compared) -> dict[str, tuple[Any, Any]]:
    """Give what else each side says of a decision: the facts it misses, the desk and what is unsettled, the day it goes by."""
    first, second = one.before, one.after
    days = [None if side.as_of is None else side.as_of.isoformat() for side in (first, second)]
    return {
        "missing": (list(first.missing), list(second.missing)),
        "to": (first.to, second.to),
        "why": (first.why, second.why),
        "as_of": (days[0], days[1]),
    }


def _edition(one: Edition | None) -> dict[str, Any] | None:
    return None if one is None else {"from": one.start.isoformat(), "until": None if one.until is None else one.until.isoformat()}
