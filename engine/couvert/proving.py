"""Decisions with their proof: the status, the rules that determine, what is disputed, stale and weak; and the whole answer."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache, partial
from typing import Any, NamedTuple

from couvert.answer import Answer
from couvert.computing import Interval
from couvert.decided import Decision, Dispute, Proof, Reason, Status
from couvert.footing import StaleAmount, StaleSource
from couvert.inference.settling import Ground, Settled
from couvert.inference.signature.layout import layout_of
from couvert.inference.signature.program import Consequences
from couvert.inquiry import Inquiry
from couvert.language.conditions import DECISION
from couvert.language.once import copied, kept_for, kept_with
from couvert.language.rules import NO_SOURCE, REFER, DecisionTable, Rule, Ruleset
from couvert.language.types import field_types
from couvert.plans import plans
from couvert.rulebase import hangs_on
from couvert.states import Change, changes
from couvert.sums import Sums, sums_of
from couvert.version import VERSION


def answer(inquiry: Inquiry, *, asking: Callable[[], str | None] = lambda: None) -> Answer:
    """Put the answer together; `asking` chooses the question that comes next."""
    ruleset = inquiry.ruleset
    none = _none_asked(ruleset)
    decisions = {**{name: none[name] for name in inquiry.first}, **none} if inquiry.first else dict(none)
    for name in inquiry.asked:
        decisions[name] = _at_once(inquiry, name) or prove(inquiry, name)
    notice = ruleset.notice.get("en", "")
    return Answer(VERSION, ruleset.identity, inquiry.on, inquiry.reading, decisions, notice, inquiry.first, field_types(ruleset), asking)


class _Common(NamedTuple):
    """What a decision says in each case from which the same follows and that goes by the same day; its sums, unless these hang on more."""

    said: Decision
    sums: Sums | None


def _at_once(inquiry: Inquiry, name: str) -> Decision | None:
    """Give a decision that its signature settles, with its sums; None where that takes a closer look."""
    frame = inquiry.frame
    followed = frame.followed(name) if frame else None
    if frame is None or followed is None:
        return None
    consequences, as_of = followed.readings[inquiry.reading], followed.as_of
    if consequences.taken:
        return None
    common = kept_for(consequences, "common", as_of, _common, inquiry, name, consequences, as_of)
    sums = common.sums.worked_out(frame.on_day(as_of)) if common.sums else None
    if sums is None:
        return None
    return copied(
        common.said,
        fields={**consequences.constants, **sums},
        possible={},
        intervals={},
        certain={},
        assumed=inquiry.assumed or {},
        ask=partial(_missing, inquiry, name),
        prove=partial(_proof, inquiry, name),
    )


def _common(inquiry: Inquiry, name: str, consequences: Consequences, as_of: date) -> _Common:
    table, layout = inquiry.ruleset.decisions[name], layout_of(inquiry.ruleset)
    settled = Settled(inquiry.reading, consequences.edition, as_of, consequences.constants, {}, {}, followed=consequences)
    return _Common(_said(table, settled), sums_of(table, consequences, layout))


def prove(inquiry: Inquiry, name: str) -> Decision:
    """Give one decision. Its proof is worked out when it is looked at."""
    settled = inquiry.settled.get(name)
    if settled is None:
        return _not_asked(name)
    computed, said = inquiry.computed(name, settled), kept_with(settled, "said", lambda: _said(inquiry.ruleset.decisions[name], settled))
    return copied(
        said,
        fields={**settled.fields, **computed.fields},
        intervals={**computed.intervals, **said.intervals},
        assumed=inquiry.assumed or {},
        ask=partial(_missing, inquiry, name),
        prove=partial(_proof, inquiry, name),
    )


def _said(table: DecisionTable, settled: Settled) -> Decision:
    """Give what is said of a decision that is asked before sums and proof: the status, what is possible, and where it refers, to whom."""
    status = status_of(table, settled.fields)
    boundless = [field for field, values in settled.possible.items() if not values and table.fields[field].has_order]
    to, why = referral(table, settled.rules) if status == "refer" else (None, None)
    return Decision(
        name=table.name,
        status=status,
        as_of=settled.as_of if isinstance(settled.as_of, date) else None,
        possible={field: values for field, values in settled.possible.items() if field not in boundless},
        intervals=dict.fromkeys(boundless, Interval(None, None)),
        certain=settled.certain,
        to=to,
        why=why,
    )


def _missing(inquiry: Inquiry, name: str) -> tuple[str, ...]:
    return inquiry.missing[name]


@lru_cache(maxsize=16)
def _none_asked(ruleset: Ruleset) -> Mapping[str, Decision]:
    """Give every decision of a ruleset as one that is not asked."""
    return {name: _not_asked(name) for name in ruleset.decisions}


@cache
def _not_asked(name: str) -> Decision:
    return Decision(name, "not_asked")


def status_of(table: DecisionTable, fields: Mapping[str, object]) -> Status:
    """Give the status of a decision that is asked, by its fields that have one value."""
    mains = [fields.get(name) for name in table.main_fields]
    if None in mains:
        return "undetermined"
    return "refer" if REFER in mains else "decided"


def referral(table: DecisionTable, rules: Iterable[Rule]) -> tuple[str, str]:
    """Give the desk to ask and what is unsettled, of a decision that refers and in which these rules determine."""
    found = [rule.refer for rule in rules if rule.refer is not None]
    return (found[0].to, found[0].why) if found else (table.desk, NO_SOURCE)


def _proof(inquiry: Inquiry, name: str) -> Proof:
    """Give the proof of a decision that is asked."""
    with inquiry.lock:
        _ = inquiry.missing  # always before what other readings give, so that equal cases have equal proofs
        settled, footing = inquiry.settled[name], inquiry.footing(name)
        stale_sources, stale_amounts, weak_rules = footing.stale_sources(), footing.stale_amounts(), footing.weak_rules()
        return Proof(
            grounds=tuple(_reasons(ground) for ground in inquiry.grounds(settled)),
            plans=plans(inquiry.ruleset.decisions[name], settled, partial(inquiry.stand, name), inquiry.read),
            without_assumed=_without_assumed(inquiry, name),
            disputed=tuple(Disputes(inquiry, name).all()),
            stale=_stale_ids(stale_sources, stale_amounts),
            weak=tuple(weak.rule for weak in weak_rules),
            stale_sources=stale_sources,
            stale_amounts=stale_amounts,
            weak_rules=weak_rules,
        )


def _reasons(ground: Ground) -> tuple[Reason, ...]:
    return tuple(Reason(rule.id, ground.facts[rule.id], rule.cites) for rule in ground.rules)


def _stale_ids(sources: Iterable[StaleSource], amounts: Iterable[StaleAmount]) -> tuple[str, ...]:
    """Give the sources whose review is overdue, of rules and of amounts, sorted."""
    return tuple(sorted({*(one.source for one in sources), *(name for one in amounts for name in one.sources)}))


def _without_assumed(inquiry: Inquiry, name: str) -> Mapping[str, tuple[Any, ...]]:
    """Give the values that stay possible when no usual value is used."""
    if not inquiry.assumed:
        return {}
    possible = inquiry.bare.settled[name].possible
    return {field: values for field, values in possible.items() if field in inquiry.settled[name].fields}


@dataclass(frozen=True, eq=False)
class Disputes:
    """What other readings of a decision's own rules give on the same facts, where it differs."""

    inquiry: Inquiry
    name: str

    def all(self) -> Iterator[Dispute]:
        """Give the dispute with every other reading."""
        mine = self.inquiry.settled[self.name]
        for reading in self.inquiry.rulebase.siblings:
            if reading != self.inquiry.reading:
                theirs = self.inquiry.settled_in(reading, self.name)
                differing = {field for field in (*mine.fields, *mine.possible) if _differs(mine, theirs, field)}
                if differing:
                    yield self._dispute(reading, theirs, differing)

    def _dispute(self, reading: str, theirs: Settled, differing: set[str]) -> Dispute:
        """Give both sides of a dispute about the fields of a decision that differ, and what the other side means."""
        inquiry, name, mine = self.inquiry, self.name, self.inquiry.settled[self.name]
        own = changes(name, inquiry.ruleset.decisions[name].fields, inquiry.states(name, mine), inquiry.states(name, theirs))
        rules, own_rules = self._behind(reading, theirs, differing), self._behind(inquiry.reading, mine, differing)
        sums = {one.field: one.after.value for one in own if one.field not in differing and one.after and one.after.value is not None}
        return Dispute(
            reading=reading,
            fields={**{field: value for field, value in theirs.fields.items() if field in differing}, **sums},
            possible={field: values for field, values in theirs.possible.items() if field in differing},
            cites=tuple(dict.fromkeys(cite for rule in rules for cite in rule.cites)),
            against=tuple(dict.fromkeys(cite for rule in rules for cite in rule.against)),
            rules=tuple(rule.id for rule in rules),
            own_rules=tuple(rule.id for rule in own_rules),
            own_cites=tuple(dict.fromkeys(cite for rule in own_rules for cite in rule.cites)),
            changes=(*own, *self._further(reading, differing)),
        )

    def _behind(self, reading: str, settled: Settled, fields: set[str]) -> tuple[Rule, ...]:
        """Give the rules that give some fields in a reading; while no rule is sure to, those of this reading alone that may."""
        given = {rule.id: rule for rule in settled.rules if fields & rule.then.keys()}
        if given:
            return tuple(given.values())
        standing = self.inquiry.stand(self.name, reading)
        may = {rule.id: rule for field in sorted(fields) for rule in standing.rules_giving(field) if rule.reading == reading}
        return tuple(may[one] for one in sorted(may) if standing.determines(one) is not False)

    def _further(self, reading: str, differing: set[str]) -> Iterator[Change]:
        """Give what changes in other decisions that are asked when they read some fields of this one as another reading gives them.

        Of a decision that is open here, nothing is told: what is possible there says little beside what is possible here.
        """
        inquiry = self.inquiry
        paths = frozenset(f"{DECISION}{self.name}.{field}" for field in differing)
        touched = frozenset(other for other in inquiry.rulebase.strata if hangs_on(inquiry.rulebase, other, paths))
        asked = (other for other in inquiry.ruleset.decisions if other in touched and other in inquiry.settled)
        others = [other for other in asked if not inquiry.settled[other].possible]
        there = replace(inquiry, beside=inquiry, otherwise={self.name: reading})
        for other in others:
            settled = there.settled_in(inquiry.reading, other)
            fields = inquiry.ruleset.decisions[other].fields
            yield from changes(other, fields, inquiry.states(other, inquiry.settled[other]), there.states(other, settled))


def _differs(mine: Settled, theirs: Settled, field: str) -> bool:
    """Tell whether a reading gives a field another value, or leaves other values possible."""
    keys = (mine.fields.get(field), mine.possible.get(field), mine.certain.get(field))
    return keys != (theirs.fields.get(field), theirs.possible.get(field), theirs.certain.get(field))
