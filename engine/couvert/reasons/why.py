"""explain(): why a decision on a case is what it is, down to the facts given, or what it waits for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pydantic import BaseModel

from couvert.asking import inquire
from couvert.decided import Decision
from couvert.inference.session import Backend
from couvert.inference.standing import Standing, stand
from couvert.inquiry import Inquiry
from couvert.language.codes import ProblemCode
from couvert.language.conditions import DECISION
from couvert.language.once import cached_property
from couvert.language.problems import CaseError, Problem, nearest, one_of
from couvert.language.rules import Rule, Ruleset
from couvert.proving import prove
from couvert.questions.waiting import waiting_in
from couvert.reasons.facts import Facts, known
from couvert.reasons.rules import Rules
from couvert.reasons.suffices import sufficing
from couvert.reasons.tree import Explanation, Known, Missing, RuleUsed, Worked


def explain(  # noqa: PLR0913  # the same arguments as decide()
    case: Mapping[str, Any] | BaseModel | None,
    decision: str,
    *,
    ruleset: Ruleset | None = None,
    on: date | str | None = None,
    reading: str | None = None,
    assume: bool | Iterable[str] | None = None,
    facts: Mapping[str, Any] | None = None,
    backend: Backend | None = None,
    field: str | None = None,
) -> Explanation:
    """Explain one decision on a case, asked for by name, or one `field` of it; with a minimal set of given facts that suffices for it.

    The other arguments are those of decide(); so are the errors. CaseError also where the decision has no such field.
    """
    inquiry = inquire(case, ruleset=ruleset, on=on, reading=reading, decisions=[decision], facts=facts, backend=backend)
    fields = inquiry.ruleset.decisions[decision].fields
    if field is not None and field not in fields:
        hint = nearest(field, fields) or f"one of {one_of(fields)}"
        raise CaseError([Problem(ProblemCode.FIELD_UNKNOWN, "", f"unknown field of `{decision}` `{field}`", hint)])
    inquiry = inquiry.assuming(assume)
    told = explained(inquiry, decision, field=field)
    return replace(told, suffices=tuple(known(inquiry, slot) for slot in sufficing(inquiry, told.outcome, field=field)))


def explained(inquiry: Inquiry, decision: str, *, field: str | None = None) -> Explanation:
    """Explain one decision that an inquiry asks for; only the rules that give `field`, if one is named."""
    return _Explainer(inquiry, decision, field).explanation()


@dataclass(frozen=True, eq=False)
class _Explainer:
    """Explains one decision of one inquiry."""

    inquiry: Inquiry
    decision: str
    field: str | None

    @cached_property
    def standing(self) -> Standing:
        return stand(self.inquiry.rulebase, self.inquiry.memory, self.decision)

    @cached_property
    def facts(self) -> Facts:
        return Facts(self.standing.memory, frozenset(self.inquiry.assumed or ()), self.other_decision)

    @cached_property
    def rules(self) -> Rules:
        return Rules(self.inquiry.ruleset, self.standing, self.facts)

    def explanation(self) -> Explanation:
        table, outcome = self.standing.table, prove(self.inquiry, self.decision)
        grounds = self.inquiry.grounds(self.inquiry.settled[self.decision])
        ways = {one: tuple(self._used(ground.rules, ground.facts)) for ground in grounds if (one := self._about(ground.rules))}
        missing = tuple(self._missing(path) for path in outcome.missing)
        sure = () if ways else tuple(self._used(self._sure(), {}))
        return Explanation(
            decision=self.decision,
            on=self.inquiry.on,
            reading=self.inquiry.reading,
            outcome=outcome,
            dated=self._dated(),
            sourced_from=table.known_from,
            ways=tuple(ways.values()),
            sure=sure,
            worked=tuple(self._worked(outcome)),
            missing=missing,
            field=self.field,
        )

    @cached_property
    def _others(self) -> dict[str, Known]:
        return {}

    def other_decision(self, path: str) -> Known:
        """Explain a field of a decision that this one reads, on this one's own date."""
        if path not in self._others:
            _, name, field = path.split(".")
            case = self.inquiry.case.model_copy(update={"on": self.standing.memory.given["on"]})
            other = explained(replace(self.inquiry, case=case, named=frozenset({name})), name, field=field)
            self._others[path] = Known(path, other.outcome.fields.get(field), "decision", decision=other)
        return self._others[path]

    def _dated(self) -> Known:
        facts = Facts(self.inquiry.memory, frozenset(self.inquiry.assumed or ()), self.other_decision)
        return facts.known(self.standing.table.as_of)

    def _about(self, rules: Iterable[Rule]) -> tuple[str, ...]:
        return tuple(rule.id for rule in rules if self.field is None or self.field in rule.then)

    def _used(self, rules: Iterable[Rule], matched: Mapping[str, Mapping[str, Any]]) -> Iterator[RuleUsed]:
        by_id = {rule.id: rule for rule in rules}
        return (self.rules.used(by_id[name], matched.get(name)) for name in self._about(by_id.values()))

    def _worked(self, outcome: Decision) -> Iterator[Worked]:
        """Explain the computed fields that have a value."""
        for one in self.standing.table.fields.values():
            if one.by is not None and one.name in outcome.fields and self.field in {None, one.name}:
                call = f"{one.by.__name__}({', '.join(one.needs)})"
                parts = tuple(self._part(need, outcome) for need in one.needs)
                yield Worked(one.name, call, (one.by.__doc__ or "").strip().split("\n")[0], outcome.fields[one.name], parts)

    def _part(self, need: str, outcome: Decision) -> Known:
        own = need in self.standing.table.fields
        return Known(f"{DECISION}{self.decision}.{need}", outcome.fields.get(need), "decision") if own else self.facts.known(need)

    def _sure(self) -> Iterator[Rule]:
        edition = self.standing.edition
        return (rule for rule in edition.rules if self.rules.determines[rule.id]) if edition else iter(())

    def _missing(self, path: str) -> Missing:
        awaited = waiting_in(self.decision, self.standing, path)
        return Missing(path, tuple(map(self.rules.used, awaited.rules)), awaited.fields, dates=awaited.dates)
