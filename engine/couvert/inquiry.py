"""One case put to one ruleset: what is asked, and what settles it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from threading import RLock

from pydantic import BaseModel

from couvert.cases import asked_groups, given_facts, keep_constraints, names
from couvert.computing import Computed, compute, compute_known
from couvert.decided import FieldValue
from couvert.footing import Footing
from couvert.inference.backends import default_backend
from couvert.inference.completions.outlook import outlook_of
from couvert.inference.memory import WorkingMemory
from couvert.inference.reference import matched
from couvert.inference.session import Backend
from couvert.inference.settling import Ground, Settled, foresee, remember, reread, settle, settled_by
from couvert.inference.signature.firing import signatures_of
from couvert.inference.signature.frame import Asked, Frame
from couvert.inference.standing import Standing, stand
from couvert.language.codes import ProblemCode
from couvert.language.conditions import Look, holds
from couvert.language.facts import Given, Scalar
from couvert.language.once import cached_property
from couvert.language.partial import Unknown, Value
from couvert.language.problems import CaseError, Problem, nearest, one_of
from couvert.language.rules import DecisionTable, Ruleset
from couvert.recalled import Searched, recalled
from couvert.rulebase import Rulebase, rulebases
from couvert.states import State, states
from couvert.sums import sums_of


@dataclass(frozen=True, eq=False)
class Inquiry:
    """One case put to one ruleset in one reading. `named` are the decisions asked for by name; `assumed` the usual values used."""

    ruleset: Ruleset
    reading: str
    case: BaseModel
    named: frozenset[str]
    backend: Backend
    assumed: Mapping[str, object] | None = None
    beside: "Inquiry | None" = None
    """The same inquiry with every decision that others read taken in its reading, where those in `otherwise` are not."""
    otherwise: Mapping[str, str] = field(default_factory=dict)
    """The decisions that others read in another reading, each with that reading."""
    lock: RLock = field(default_factory=RLock, repr=False)
    """Held by whoever works out what was not asked for at first."""

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
        """The case in working memory. Naming a decision asks about its group of facts, even where the case has none of them.

        Where the case was settled by what is recalled, it is looked through here as it was then: what comes after finds the same.
        """
        if self.beside is not None:
            return reread(self.beside.memory, self.rulebase, self.otherwise)
        found = self.__dict__["memory"] = remember(self.ruleset, self.given, self.rulebase, self._groups)
        if self._recalled is not None:
            self._searched  # noqa: B018  # for what it leaves in memory
        return found

    @cached_property
    def _present(self) -> frozenset[str]:
        """The groups of facts that the case has."""
        return asked_groups(self.case)

    @cached_property
    def _groups(self) -> frozenset[str]:
        """The groups of facts that the case is about."""
        return self._present | {self.ruleset.decisions[name].about for name in self.named}

    @cached_property
    def on(self) -> date:
        """The decision date."""
        return self.case.on  # type: ignore[attr-defined,no-any-return]  # every case read has its day

    def check(self) -> None:
        """Refuse a case whose facts contradict one another. Raises CaseError."""
        if (self.frame is None or not self.frame.is_possible()) and not self._recalled:
            keep_constraints(self.ruleset, self.memory)

    def asks(self, table: DecisionTable) -> bool:
        """Tell whether a decision is asked."""
        return table.name in self.asked

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """The decisions asked, each after those that it reads: those that come first, and those named, or else those about the case."""
        about = () if self.named else (name for group in self._present for name in self.rulebase.about.get(group, ()))
        return tuple(sorted(self.named.union(self.first, about), key=self.rulebase.places.__getitem__))

    @cached_property
    def first(self) -> tuple[str, ...]:
        """The decisions that stand first in the answer to this case, whatever was asked."""
        if self.frame:
            return self.frame.signatures.first(self.frame)
        come = ((table.name, table.first_when) for table in self.rulebase.coming_first)
        return tuple(name for name, condition in come if condition is not None and holds(condition, self.memory.look))

    @cached_property
    def settled(self) -> Mapping[str, Settled]:
        """Every decision asked, settled in the reading asked for."""
        return {name: one or self._left(name) for name, one in self._followed.items()}

    def _left(self, name: str) -> Settled:
        """Settle a decision that its signature leaves open: as it is recalled, or by looking through the completions."""
        if self._recalled is None:
            return self._searched[name].settled
        settled = replace(self._recalled[name].settled, ask=lambda: self._searched[name].settled.missing)
        self._computed[settled] = self._recalled[name].computed
        return settled

    @cached_property
    def _followed(self) -> Mapping[str, Settled | None]:
        """The decisions asked, each as its signature settles it; None where that leaves it open."""
        return {name: self._known(name, self.reading) for name in self.asked}

    @cached_property
    def _searched(self) -> Mapping[str, Searched]:
        """The decisions that signatures leave open, settled by looking through the completions."""
        left = [name for name, one in self._followed.items() if one is None]
        self._foresee(self.reading, left)
        settled = {name: settle(self.rulebase, self.memory, name, self.backend) for name in left}
        found = {name: Searched(one, self.computed(name, one)) for name, one in settled.items()}
        if found and self._key is not None:
            recalled(self.ruleset).keep(self._key, {name: Searched(replace(one, ask=tuple), sums) for name, (one, sums) in found.items()})
        return found

    @cached_property
    def _recalled(self) -> Mapping[str, Searched] | None:
        """What looking through the completions of an equal case came to, where one was asked not long ago."""
        left = any(one is None for one in self._followed.values())
        return recalled(self.ruleset).look(self._key) if left and self._key is not None else None

    @cached_property
    def _key(self) -> tuple[object, ...] | None:
        """All that an outcome hangs on, by which equal cases are told; none where decisions are fired or read in another way than usual."""
        if self.frame is None or self.beside is not None or self.otherwise:
            return None
        return self.reading, self.named, self._present, repr(self.given)

    def _foresee(self, reading: str, left: Collection[str]) -> None:
        """Lay out what may come of decisions that signatures leave open, in a reading."""
        if left:
            foresee(self.rulebase.siblings[reading], self.memory, left)

    def settled_in(self, reading: str, name: str) -> Settled:
        """Settle a decision by the rules of a reading, on the same facts; what it reads is taken in the reading asked for."""
        if reading == self.reading and name in self.settled:
            return self.settled[name]
        known = self._known(name, reading)
        return known or settle(self.rulebase.siblings[reading], self.memory, name, self.backend)

    @cached_property
    def frame(self) -> Frame | None:
        """The case laid out for what is kept by signature; none where the caller wants every decision fired."""
        if self.backend is not default_backend():
            return None
        signatures = signatures_of(self.ruleset)
        facts = signatures.layout.facts(self.case, self.assumed or {})
        return Frame(signatures, facts, Asked(self.reading, self.otherwise, self._groups))

    def _known(self, name: str, reading: str) -> Settled | None:
        """Give a decision settled by its signature, where that is known whole."""
        frame = self.frame
        followed = frame.followed(name) if frame else None
        if frame is None or followed is None:
            return None
        return settled_by(followed.readings[reading], reading, followed.as_of, frame)

    def grounds(self, settled: Settled) -> tuple[Ground, ...]:
        """Give the ways in which a decision comes about as it is settled, with the facts that matched."""
        if settled.followed is None:
            return settled.grounds
        rules, look = settled.followed.rules, self.look_on(settled)
        return (Ground(rules, {rule.id: {path: look(path) for path in matched(rule, look)} for rule in rules}),)  # type: ignore[misc]  # known

    def read(self, path: str) -> FieldValue | None:
        """Give the value of a decision's field by its path, whether it was asked or not; None where it is open or absent."""
        _, name, field = path.split(".")
        if name not in self._outcomes:
            settled = self.settled_in(self.reading, name)
            self._outcomes[name] = {**settled.fields, **self.computed(name, settled).fields}
        return self._outcomes[name].get(field)

    @cached_property
    def _outcomes(self) -> dict[str, Mapping[str, FieldValue]]:
        return {}

    @cached_property
    def missing(self) -> Mapping[str, tuple[str, ...]]:
        """The facts that matter and are not known, for each decision asked. Worked out for all in their order, whichever is looked at."""
        with self.lock:
            found = {name: (*one.missing, *self.computed(name, one).missing) for name, one in self.settled.items()}
            for reading in self.rulebase.siblings:
                self._foresee(reading, [name for name, one in self.settled.items() if one.possible])
            return {name: tuple(dict.fromkeys(paths)) for name, paths in found.items()}

    def computed(self, name: str, settled: Settled) -> Computed:
        """Work out the computed fields of a decision on the day that it goes by."""
        found = self._computed.get(settled)
        if found is None:
            frame, table = self.frame, self.ruleset.decisions[name]
            sums = sums_of(table, settled.followed, frame.layout) if frame and settled.followed else None
            worked_out = sums.worked_out(frame.on_day(settled.as_of)) if frame and sums else None  # type: ignore[arg-type]  # it has its day
            found = self._computed[settled] = self._worked_out(table, settled) if worked_out is None else Computed(worked_out)
        return found

    @cached_property
    def _computed(self) -> dict[Settled, Computed]:
        return {}

    def _worked_out(self, table: DecisionTable, settled: Settled) -> Computed:
        """Work out the computed fields of a decision by what each fact is, or may be."""
        known = None if settled.possible else compute_known(table, settled.fields, self.look_on(settled))
        if known is not None:
            return known
        dated = self.memory.on_day(settled.as_of) if isinstance(settled.as_of, date) else self.memory
        return compute(table, settled, dated, partial(self.together, table.name, settled.reading))

    def assuming(self, assume: bool | Iterable[str] | None) -> "Inquiry":  # noqa: FBT001  # True, or which facts
        """Give the same inquiry with usual values in the place of facts that are missing, where allowed; nothing allowed, the same."""
        if not assume:
            return self
        usual = {path: fact.usual.value for path, fact in self.ruleset.model.facts.items() if fact.usual}
        allowed = frozenset(usual) if assume is True else names(assume, of="facts")
        unknown = sorted(allowed - usual.keys())
        if unknown:
            raise CaseError(
                Problem(ProblemCode.USUAL_UNKNOWN, path, "has no usual value", nearest(path, usual) or f"one of {one_of(usual)}")
                for path in unknown
            )
        missing = {path for name in self.settled for path in self.missing[name]}
        used = {path: usual[path] for path in sorted(allowed & missing)}
        if not used:
            return self
        more = replace(self, assumed={**(self.assumed or {}), **used})
        more.check()
        return more.assuming(assume)

    def footing(self, name: str) -> Footing:
        """Tell what the outcome of a decision that is asked rests on."""
        settled = self.settled[name]
        return Footing(self.ruleset, settled, self.on, self.look_on(settled), partial(self.stand, name))

    @cached_property
    def bare(self) -> "Inquiry":
        """The same inquiry without usual values."""
        return replace(self, assumed=None)

    def look_on(self, settled: Settled) -> Look:
        """Give how the facts are seen on the day that a decision goes by."""
        if not isinstance(settled.as_of, date):
            return self.memory.look
        return self._look(self.frame.on_day(settled.as_of)) if self.frame else self.memory.on_day(settled.as_of).look

    def _look(self, frame: Frame) -> Look:
        """Give how facts are seen on a frame; what is not known there, as working memory has it."""
        dated: WorkingMemory | None = None

        def look(path: str) -> Value:
            """See a fact by its path."""
            nonlocal dated
            value = frame.look(path)
            if not isinstance(value, Unknown):
                return value
            dated = dated or self.memory.on_day(frame.day)
            return dated.look(path)

        return look

    def stand(self, name: str, reading: str | None = None) -> Standing:
        """Tell how a decision stands, in the reading asked for or in another one."""
        return stand(self.rulebase.siblings[reading or self.reading], self.memory, name)

    def together(self, name: str, reading: str, outcomes: Mapping[str, Scalar]) -> bool:
        """Tell whether some completion gives several fields of a decision these values at once, by the rules of a reading."""
        return outlook_of(self.rulebase.siblings[reading], self.memory, name).together(outcomes)

    def states(self, name: str, settled: Settled) -> Mapping[str, State]:
        """Give the state of every field of a decision, computed ones included, once it is settled."""
        computed = self.computed(name, settled)
        return states({**settled.fields, **computed.fields}, settled.possible, settled.certain, computed.intervals)
