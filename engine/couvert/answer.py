"""What comes out: the answer to a case, decision by decision, and the one document that every door gives of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from couvert.computing import Interval
from couvert.decided import Decision, Dispute, Reason
from couvert.footing import StaleAmount, StaleSource
from couvert.language.conditions import PARAMETER
from couvert.language.model import FactType
from couvert.language.once import cached_property
from couvert.language.rules import Citation
from couvert.language.types import plain
from couvert.plans import Step
from couvert.states import Change, State

Types: TypeAlias = Mapping[str, FactType]


@dataclass(frozen=True)
class Answer:
    """The answer to a case. Same case, same ruleset, same answer, through every door.

    `decisions` stand in the order in which people read them; those named in `first` come before all others. `asking` chooses the
    question to ask next when it is wanted.
    """

    couvert: str
    ruleset: Mapping[str, str]
    on: date
    reading: str
    decisions: Mapping[str, Decision]
    notice: str
    first: tuple[str, ...] = ()
    types: Types = field(repr=False, compare=False, default_factory=dict)
    asking: Callable[[], str | None] = field(repr=False, compare=False, default=lambda: None)

    @cached_property
    def next_question(self) -> str | None:
        """The fact to ask for next, by path; None where nothing that is missing would tell more."""
        return self.asking()

    def __getstate__(self) -> dict[str, Any]:
        """Give what is kept of an answer that travels between processes: the next question chosen, not how it is chosen."""
        chosen = self.next_question
        return {**self.__dict__, "next_question": chosen, "asking": None}

    def to_document(self) -> dict[str, Any]:
        """Give the answer as plain data for JSON: dates as ISO text, money as text with two decimals."""
        return {
            "couvert": self.couvert,
            "ruleset": dict(self.ruleset),
            "on": self.on.isoformat(),
            "reading": self.reading,
            "decisions": {name: decision_document(one, self.types) for name, one in self.decisions.items()},
            "next_question": self.next_question,
            "notice": self.notice,
            **({"first": list(self.first)} if self.first else {}),
        }


def decision_document(one: Decision, types: Types) -> dict[str, Any]:
    """Give one decision as plain data for JSON."""
    if one.status == "not_asked":
        return {"status": one.status}
    of = {name: types.get(f"decision.{one.name}.{name}") for name in one.fields}
    document: dict[str, Any] = {
        "status": one.status,
        "as_of": one.as_of.isoformat() if one.as_of else None,
        "fields": {name: plain(value, of[name]) for name, value in one.fields.items()},
        "because": _because(one, types),
        "assumed": {path: plain(value, types.get(path)) for path, value in one.assumed.items()},
        **marks(one, types),
    }
    if one.possible or one.intervals:
        document["possible"] = possible_document(one, types)
    optional = {"certain": {name: list(values) for name, values in one.certain.items()}, "missing": list(one.missing)}
    optional |= {"without_assumed": {name: [plain(value, types.get(f"decision.{one.name}.{name}")) for value in values]
                                     for name, values in one.without_assumed.items()}}  # fmt: skip
    told = {"to": one.to, "why": one.why, "plan": {name: [_step(step, types) for step in steps] for name, steps in one.plans.items()}}
    return document | {key: value for key, value in {**optional, **told}.items() if value}


def possible_document(one: Decision, types: Types) -> dict[str, Any]:
    """Give the values that open fields may have as plain data, those of numbers as an interval."""
    of = {name: types.get(f"decision.{one.name}.{name}") for name in (*one.possible, *one.intervals)}
    listed = {name: [plain(value, of[name]) for value in values] for name, values in one.possible.items()}
    return {**listed, **{name: _interval(interval, of[name]) for name, interval in one.intervals.items()}}


def _step(step: Step, types: Types) -> dict[str, Any]:
    shows = {path: plain(value, types.get(path)) for path, value in step.shows.items()}
    return {"step": step.value, "rules": list(step.rules), "shows": shows}


def _because(one: Decision, types: Types) -> Any:  # noqa: ANN401  # a list, or the mapping `any_of`
    grounds = [[_reason(reason, types) for reason in ground] for ground in one.grounds]
    return {"any_of": grounds} if len(grounds) > 1 else grounds[0] if grounds else []


def _reason(reason: Reason, types: Types) -> dict[str, Any]:
    facts = {path: plain(value, types.get(path)) for path, value in reason.facts.items()}
    return {"rule": reason.rule, "facts": facts, "cites": cited(reason.cites)}


def marks(one: Decision, types: Types) -> dict[str, Any]:
    """Give what is disputed, stale and weak in a decision as plain data."""
    told = {
        "stale_sources": [_stale_source(stale) for stale in one.stale_sources],
        "stale_amounts": [_stale_amount(stale, types) for stale in one.stale_amounts],
        "weak_rules": [{"rule": weak.rule, "fields": list(weak.fields), "cites": cited(weak.cites)} for weak in one.weak_rules],
    }
    return {
        "disputed": [_dispute(dispute, one.name, types) for dispute in one.disputed],
        "stale": list(one.stale),
        "weak": list(one.weak),
        **{key: value for key, value in told.items() if value},
    }


def _stale_source(one: StaleSource) -> dict[str, Any]:
    return {"source": one.source, "review_on": one.review_on.isoformat(), "rules": list(one.rules), "fields": list(one.fields)}


def _stale_amount(one: StaleAmount, types: Types) -> dict[str, Any]:
    amount, days = one.amount, {"review_on": one.review_on, "revalued_on": one.revalued_on}
    return {
        "parameter": amount.parameter,
        "value": plain(amount.value, types.get(f"{PARAMETER}{amount.parameter}")),
        "from": amount.start.isoformat(),
        "cites": cited(amount.cites),
        "stale": list(one.sources),
        **{key: day.isoformat() for key, day in days.items() if day is not None},
    }


def change_document(one: Change, types: Types, sides: tuple[str, str]) -> dict[str, Any]:
    """Give a change as plain data, with what is known on either side under the names in `sides`; null where the field is absent."""
    of = types.get(f"decision.{one.decision}.{one.field}")
    told: dict[str, Any] = {"added": list(one.added), "removed": list(one.removed)} if one.of_a_set else {}
    told |= {"opened": list(one.opened)} if one.opened else {}
    told |= {} if one.difference is None else {"difference": plain(one.difference, of)}
    return {"decision": one.decision, "field": one.field, sides[0]: _state(one.before, of), sides[1]: _state(one.after, of), **told}


def _state(one: State | None, of: FactType | None) -> dict[str, Any] | None:
    if one is None:
        return None
    if one.interval is not None:
        return _interval(one.interval, of)
    if one.value is not None:
        return {"value": plain(one.value, of)}
    certain = {} if one.certain is None else {"certain": list(one.certain)}
    return {"possible": [plain(value, of) for value in one.possible], **certain}


def _dispute(dispute: Dispute, decision: str, types: Types) -> dict[str, Any]:
    def typed(name: str) -> FactType | None:
        return types.get(f"decision.{decision}.{name}")

    document: dict[str, Any] = {
        "reading": dispute.reading,
        "fields": {name: plain(value, typed(name)) for name, value in dispute.fields.items()},
        "cites": cited(dispute.cites),
        "rules": list(dispute.rules),
        "here": {"rules": list(dispute.own_rules), "cites": cited(dispute.own_cites)},
        "changes": [change_document(one, types, ("here", "there")) for one in dispute.changes],
    }
    if dispute.possible:
        document["possible"] = {name: [plain(value, typed(name)) for value in values] for name, values in dispute.possible.items()}
    return document | ({"against": cited(dispute.against)} if dispute.against else {})


def _interval(interval: Interval, of: FactType | None) -> dict[str, Any]:
    ends = {"from": interval.start, "to": interval.end}
    return {name: None if end is None else plain(end, of) for name, end in ends.items()}


def cited(cites: tuple[Citation, ...]) -> list[dict[str, str]]:
    """Give citations as plain data."""
    return [{"source": cite.source, "at": cite.at} for cite in cites]
