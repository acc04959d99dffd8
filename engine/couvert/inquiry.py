"""One case put to one ruleset: what is asked, what settles it, and the answer with its proof."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial
from typing import Any

from pydantic import BaseModel

from couvert.answer import Answer, Decision, Dispute, FieldValue, Reason, Status
from couvert.cases import asked_groups, given_facts, keep_constraints
from couvert.computing import Computed, Interval, compute
from couvert.footing import Footing, StaleAmount, StaleSource
from couvert.inference.completions.outlook import outlook_of
from couvert.inference.memory import WorkingMemory
from couvert.inference.session import Backend
from couvert.inference.settling import Ground, Settled, foresee, remember, settle
from couvert.inference.standing import Outcomes, stand
from couvert.language.codes import ProblemCode
from couvert.language.conditions import DECISION, holds
from couvert.language.facts import Given, Scalar
from couvert.language.problems import CaseError, Problem, nearest, one_of
from couvert.language.rules import NO_SOURCE, REFER, DecisionTable, Rule, Ruleset
from couvert.language.types import field_types
from couvert.plans import plans
from couvert.rulebase import Rulebase, hangs_on, rulebases
from couvert.states import Change, State, changes, states
from couvert.version import VERSION


@dataclass(frozen=True, eq=False)
class Inquiry:
    """One case put to one ruleset in one reading. `named` are the decisions asked for by name; `assumed` the usual values used."""

    ruleset: Ruleset
    reading: str
    case: BaseModel
    named: frozenset[str]
    backend: Backend
    assumed: Mapping[str, object] | None = None
    remembered: WorkingMemory | None = None
    """The case in working memory, where the decisions that others read are not all taken in this reading."""

    @cached_property
    def rulebase(self) -> Rulebase:
        """The ruleset in the reading asked for."""
        return rulebases(self.ruleset)[self.reading]

    @cached_property
    def given(self) -> Given:
        """The facts of the case by path, usual values included."""
        return {**given_facts(self.ruleset, self.case), **(self.assumed or {})}  # type: ignore[dict-item]  # usual values are of their fact's type

    @cached_property
    def memory(self) -> WorkingMemory:
        """The case in working memory. Naming a decision asks about its group of facts, even where the case has none of them."""
        named = {self.ruleset.decisions[name].about for name in self.named}
        return self.remembered or remember(self.ruleset, self.given, self.rulebase, asked_groups(self.case) | named)

    @cached_property
    def on(self) -> date:
        """The decision date."""
        return self.given["on"]  # type: ignore[return-value]  # every case read has its day

    def check(self) -> None:
        """Refuse a case whose facts contradict one another. Raises CaseError."""
        keep_constraints(self.ruleset, self.memory)

    def asks(self, table: DecisionTable) -> bool:
        """Tell whether a decision is asked: because it comes first here, by name, or by a group of facts in the case."""
        return table.name in self.first or (table.name in self.named if self.named else table.about in asked_groups(self.case))

    @cached_property
    def first(self) -> tuple[str, ...]:
        """The decisions that stand first in the answer to this case, whatever was asked."""
        tables = self.ruleset.decisions.values()
        return tuple(table.name for table in tables if table.first_when is not None and holds(table.first_when, self.memory.look))

    @cached_property
    def settled(self) -> Mapping[str, Settled]:
        """Every decision asked, settled in the reading asked for."""
        asked = [name for name in self.rulebase.strata if self.asks(self.ruleset.decisions[name])]
        foresee(self.rulebase, self.memory, asked)
        return {name: settle(self.rulebase, self.memory, name, self.backend) for name in asked}

    def read(self, path: str) -> FieldValue | None:
        """Give the value of a decision's field by its path, whether it was asked or not; None where it is open or absent."""
        _, name, field = path.split(".")
        if name not in self._outcomes:
            settled = self.settled.get(name) or settle(self.rulebase, self.memory, name, self.backend, missing=False)
            self._outcomes[name] = {**settled.fields, **self.computed(name, settled).fields}
        return self._outcomes[name].get(field)

    @cached_property
    def _outcomes(self) -> dict[str, Mapping[str, FieldValue]]:
        return {}

    def missing(self, name: str) -> tuple[str, ...]:
        """Give the facts that matter for a decision that is asked and are not known."""
        settled = self.settled[name]
        return tuple(dict.fromkeys((*settled.missing, *self.computed(name, settled).missing)))

    def computed(self, name: str, settled: Settled) -> Computed:
        """Work out the computed fields of a decision on the day that it goes by."""
        if settled not in self._computed:
            self._computed[settled] = self._worked_out(name, settled)
        return self._computed[settled]

    @cached_property
    def _computed(self) -> dict[Settled, Computed]:
        return {}

    def _worked_out(self, name: str, settled: Settled) -> Computed:
        dated = self.memory.on_day(settled.as_of) if isinstance(settled.as_of, date) else self.memory
        return compute(self.ruleset.decisions[name], settled, dated, partial(self.together, name))

    def assuming(self, assume: bool | Iterable[str] | None) -> "Inquiry":  # noqa: FBT001  # True, or which facts
        """Give the same inquiry with usual values in the place of facts that are missing, where allowed; nothing allowed, the same."""
        if not assume:
            return self
        usual = {path: fact.usual.value for path, fact in self.ruleset.model.facts.items() if fact.usual}
        allowed = frozenset(usual) if assume is True else frozenset(assume)
        unknown = sorted(allowed - usual.keys())
        if unknown:
            raise CaseError(
                Problem(ProblemCode.USUAL_UNKNOWN, path, "has no usual value", nearest(path, usual) or f"one of {one_of(usual)}")
                for path in unknown
            )
        missing = {path for name in self.settled for path in self.missing(name)}
        used = {path: usual[path] for path in sorted(allowed & missing)}
        if not used:
            return self
        more = replace(self, assumed={**(self.assumed or {}), **used})
        more.check()
        return more.assuming(assume)

    def answer(self) -> Answer:
        """Put the answer together; which question comes next is for others to choose."""
        types = field_types(self.ruleset)
        decisions = {name: self.decision(name) for name in dict.fromkeys((*self.first, *self.ruleset.decisions))}
        notice = self.ruleset.notice.get("en", "")
        return Answer(VERSION, self.ruleset.identity, self.on, self.reading, decisions, notice, self.first, types)

    def decision(self, name: str) -> Decision:
        """Give one decision with its proof, and with what marks it: what is disputed, stale and weak."""
        if name not in self.settled:
            return Decision(name, "not_asked")
        footing = self.footing(name)
        stale_sources, stale_amounts, weak_rules = footing.stale_sources(), footing.stale_amounts(), footing.weak_rules()
        return replace(
            self.unmarked(name),
            disputed=tuple(self.disputes(name)),
            stale=stale_ids(stale_sources, stale_amounts),
            weak=tuple(weak.rule for weak in weak_rules),
            stale_sources=stale_sources,
            stale_amounts=stale_amounts,
            weak_rules=weak_rules,
        )

    def unmarked(self, name: str) -> Decision:
        """Give one decision with its proof alone: less work, where only the outcome is wanted."""
        if name not in self.settled:
            return Decision(name, "not_asked")
        table, settled = self.ruleset.decisions[name], self.settled[name]
        status = _status(table, settled)
        to, why = self.referral(table, settled) if status == "refer" else (None, None)
        computed = self.computed(name, settled)
        boundless = [field for field, values in settled.possible.items() if not values and table.fields[field].has_order]
        return Decision(
            name=name,
            status=status,
            as_of=settled.as_of if isinstance(settled.as_of, date) else None,
            fields={**settled.fields, **computed.fields},
            possible={field: values for field, values in settled.possible.items() if field not in boundless},
            intervals=computed.intervals | dict.fromkeys(boundless, Interval(None, None)),
            certain=settled.certain,
            plans=plans(settled, stand(self.rulebase, self.memory, name), self.read),
            missing=self.missing(name),
            grounds=tuple(_reasons(ground) for ground in settled.grounds),
            assumed=self.assumed or {},
            without_assumed=self.without_assumed(name),
            to=to,
            why=why,
        )

    def footing(self, name: str) -> Footing:
        """Tell what the outcome of a decision that is asked rests on."""
        return Footing(self.ruleset, stand(self.rulebase, self.memory, name), self.settled[name], self.on)

    def together(self, name: str, outcomes: Mapping[str, Scalar]) -> bool:
        """Tell whether some completion gives several fields of a decision these values at once."""
        return outlook_of(self.rulebase, self.memory, name).together(outcomes)

    def referral(self, table: DecisionTable, settled: Settled) -> tuple[str, str]:
        """Give the desk to ask and what is unsettled, of a decision that refers."""
        found = [rule.refer for ground in settled.grounds for rule in ground.rules if rule.refer is not None]
        return (found[0].to, found[0].why) if found else (table.desk, NO_SOURCE)

    def without_assumed(self, name: str) -> Mapping[str, tuple[Any, ...]]:
        """Give the values that stay possible when no usual value is used."""
        if not self.assumed:
            return {}
        possible = self._bare.settled[name].possible
        return {field: values for field, values in possible.items() if field in self.settled[name].fields}

    @cached_property
    def _bare(self) -> "Inquiry":
        """The same inquiry without usual values."""
        return replace(self, assumed=None)

    def disputes(self, name: str) -> Iterator[Dispute]:
        """Give what other readings of this decision's own rules give on the same facts, where it differs."""
        mine = self.settled[name]
        for reading, rulebase in rulebases(self.ruleset).items():
            if reading != self.reading:
                theirs = settle(rulebase, self.memory, name, self.backend, missing=False)
                differing = {field for field in (*mine.fields, *mine.possible) if _differs(mine, theirs, field)}
                if differing:
                    yield self.dispute(name, reading, theirs, differing)

    def dispute(self, name: str, reading: str, theirs: Settled, differing: set[str]) -> Dispute:
        """Give both sides of a dispute about the fields of a decision that differ, and what the other side means."""
        there = replace(self, reading=reading, remembered=self.memory).states(name, theirs)
        own = changes(name, self.ruleset.decisions[name].fields, self.states(name, self.settled[name]), there)
        rules, own_rules = self.behind(reading, name, theirs, differing), self.behind(self.reading, name, self.settled[name], differing)
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
            changes=(*own, *self.further(name, reading, differing)),
        )

    def behind(self, reading: str, name: str, settled: Settled, fields: set[str]) -> tuple[Rule, ...]:
        """Give the rules that give some fields in a reading; while no rule is sure to, those of this reading alone that may."""
        given = {rule.id: rule for ground in settled.grounds for rule in ground.rules if fields & rule.then.keys()}
        if given:
            return tuple(given.values())
        standing = stand(rulebases(self.ruleset)[reading], self.memory, name)
        may = {rule.id: rule for field in sorted(fields) for rule in standing.rules_giving(field) if rule.reading == reading}
        return tuple(may[one] for one in sorted(may) if standing.determines(one) is not False)

    def states(self, name: str, settled: Settled) -> Mapping[str, State]:
        """Give the state of every field of a decision, computed ones included, once it is settled."""
        computed = self.computed(name, settled)
        return states({**settled.fields, **computed.fields}, settled.possible, settled.certain, computed.intervals)

    def further(self, name: str, reading: str, differing: set[str]) -> Iterator[Change]:
        """Give what changes in other decisions that are asked when they read some fields of a decision as another reading gives them.

        Of a decision that is open here, nothing is told: what is possible there says little beside what is possible here.
        """
        paths = frozenset(f"{DECISION}{name}.{field}" for field in differing)
        touched = frozenset(other for other in self.rulebase.strata if hangs_on(self.rulebase, other, paths))
        others = [
            other for other in self.ruleset.decisions if other in touched and other in self.settled and not self.settled[other].possible
        ]
        there = replace(self, remembered=self.remembered_in(reading, name, touched)) if others else self
        for other in others:
            settled = settle(self.rulebase, there.memory, other, self.backend, missing=False)
            fields = self.ruleset.decisions[other].fields
            yield from changes(other, fields, self.states(other, self.settled[other]), there.states(other, settled))

    def remembered_in(self, reading: str, name: str, touched: frozenset[str]) -> WorkingMemory:
        """Remember the same case with one decision read in another reading; what no decision that it touches tells stays known."""
        anew = {*touched, name}
        known = {path: value for path, value in self.memory.known.items() if not (path.startswith(DECISION) and path.split(".")[1] in anew)}
        fresh = remember(self.ruleset, self.given, self.rulebase, self.memory.groups)
        return replace(fresh, outcome=Outcomes(self.rulebase, ((name, reading),)), known=known)


def _status(table: DecisionTable, settled: Settled) -> Status:
    mains = [settled.fields.get(name) for name in table.main_fields]
    if None in mains:
        return "undetermined"
    return "refer" if REFER in mains else "decided"


def _reasons(ground: Ground) -> tuple[Reason, ...]:
    return tuple(Reason(rule.id, ground.facts[rule.id], rule.cites) for rule in ground.rules)


def _differs(mine: Settled, theirs: Settled, field: str) -> bool:
    """Tell whether a reading gives a field another value, or leaves other values possible."""
    keys = (mine.fields.get(field), mine.possible.get(field), mine.certain.get(field))
    return keys != (theirs.fields.get(field), theirs.possible.get(field), theirs.certain.get(field))


def stale_ids(sources: Iterable[StaleSource], amounts: Iterable[StaleAmount]) -> tuple[str, ...]:
    """Give the sources whose review is overdue, of rules and of amounts, sorted."""
    return tuple(sorted({*(one.source for one in sources), *(name for one in amounts for name in one.sources)}))
