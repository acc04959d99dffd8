"""what_would_change(): the least that a person can do to bring an outcome about, each way verified by deciding again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import combinations
from typing import Any, Final, TypeAlias

from pydantic import BaseModel

from couvert.answer import FieldValue
from couvert.inference.session import Backend
from couvert.inquiry import Inquiry
from couvert.language.facts import Scalar
from couvert.language.partial import Slot
from couvert.language.problems import CaseError
from couvert.language.rules import Ruleset
from couvert.loading import load
from couvert.reasons.given import value_of
from couvert.reasons.levers import Lever, levers
from couvert.reasons.outcome import Outcome
from couvert.reasons.possible import Verdict, decided, verdict
from couvert.reasons.reach import inputs_of
from couvert.reasons.values import values
from couvert.reasons.why_not import Against, against, hoping, meant

MOST_WAYS: Final = 20
"""How many ways are told unless more are asked for."""

MOST_AT_ONCE: Final = 4
"""How many things a way changes at most."""

MOST_TRIED: Final = 1_000
"""How many changed cases are decided at most."""


Pulled: TypeAlias = tuple[tuple[Lever, Scalar | None], ...]
"""Levers, each with the value that it was given."""


@dataclass(frozen=True)
class Change:
    """One thing that a person changes: a fact from one value to another, or a record (`obtains`, its key) that the person obtains.

    Of a day or number, `after` is the first that does, counted upwards.
    """

    path: str
    before: Any
    after: Any
    effort: int
    obtains: str | None = None


@dataclass(frozen=True)
class Way:
    """Changes that bring the outcome about together, none of them in vain, in an order that can be kept; `effort` is their sum.

    `gives` is what the field then has. Where facts that nobody has given yet would still have to be known, `missing` names them: then the
    changes make the outcome possible and not yet certain.
    """

    changes: tuple[Change, ...]
    effort: int
    gives: FieldValue | None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Changes:
    """What would bring an outcome about. There are ways only where it is excluded now; they stand in order of effort.

    `complete` says that there is no other way of at most MOST_AT_ONCE changes. `unmoved` are the reasons against it of which a person can
    change no fact: where there is one, there is no way.
    """

    outcome: Outcome
    on: date
    reading: str
    verdict: Verdict
    present: FieldValue | None
    ways: tuple[Way, ...] = ()
    complete: bool = True
    unmoved: tuple[Against, ...] = ()
    missing: tuple[str, ...] = ()


def what_would_change(  # noqa: PLR0913  # the same arguments as decide()
    case: Mapping[str, Any] | BaseModel | None,
    outcome: str,
    *,
    ruleset: Ruleset | None = None,
    on: date | str | None = None,
    reading: str | None = None,
    assume: bool | Iterable[str] | None = None,
    facts: Mapping[str, Any] | None = None,
    backend: Backend | None = None,
    most: int = MOST_WAYS,
) -> Changes:
    """Tell what a person can do to bring an outcome about, such as `carte_vitale.card=may_order`, or `carte_vitale.card` for any other.

    Only facts that the fact model marks as changeable are changed, in the directions that it allows; `most` ways at most are told. The
    other arguments are those of decide(); so are the errors. OutcomeError where the outcome is not one of the ruleset.
    """
    law = ruleset or load()
    inquiry = hoping(case, outcome, ruleset=law, on=on, reading=reading, assume=assume, facts=facts, backend=backend)
    return changing(inquiry, meant(inquiry, outcome), most=most)


def changing(inquiry: Inquiry, outcome: Outcome, *, most: int = MOST_WAYS) -> Changes:
    """Tell what would bring an outcome about on a case."""
    told = against(inquiry, outcome)
    about = Changes(outcome, inquiry.on, inquiry.reading, told.verdict, told.present, missing=told.missing)
    if told.verdict != "excluded":
        return about
    usable = levers(inquiry)
    reasons = [frozenset(fact.path for fact in one.facts) for one in told.reasons]
    movable = {str(lever.slot) for lever in usable}
    unmoved = tuple(one for one, facts in zip(told.reasons, reasons, strict=True) if facts.isdisjoint(movable))
    if unmoved:
        return replace(about, unmoved=unmoved)
    search = _Search(inquiry, outcome, usable, reasons, MOST_TRIED)
    ways = tuple(sorted(search.ways(), key=_order))
    complete = told.complete and search.left > 0 and len(ways) <= most
    return replace(about, ways=ways[:most], complete=complete)


def _order(way: Way) -> tuple[int, bool, int, list[str]]:
    return way.effort, bool(way.missing), len(way.changes), [f"{one.path} {one.obtains or one.after}" for one in way.changes]


@dataclass
class _Search:
    """The search through sets of levers, the least effort first. `left` counts down the cases that may still be decided."""

    inquiry: Inquiry
    outcome: Outcome
    usable: tuple[Lever, ...]
    reasons: list[frozenset[str]]
    left: int
    found: list[tuple[frozenset[Lever], bool]] = field(default_factory=list)
    enabling: dict[Lever, frozenset[Lever]] = field(default_factory=dict)

    def ways(self) -> Iterator[Way]:
        """Give every minimal way: of the sets that hit every reason, those of which no part does."""
        for chosen in self.sets():
            if any(known <= chosen and certain for known, certain in self.found):
                continue
            ordered = sorted(chosen, key=lambda lever: (lever.is_ordered, lever.is_of_a_record, self.usable.index(lever)))
            ways = tuple(self.tried(self.inquiry, tuple(ordered), ()))
            certain = tuple(way for way in ways if not way.missing)
            opening = () if any(known <= chosen for known, _ in self.found) else ways[:1]
            if certain or opening:
                self.found.append((frozenset(chosen), bool(certain)))
            yield from certain or opening

    def sets(self) -> list[frozenset[Lever]]:
        """Give the sets of levers that hit every reason, in order of effort."""
        useful = [lever for lever in self.usable if self.touches(lever)]
        for lever in useful:
            useful += [other for other in self.usable if other in self.enablers(lever) and other not in useful]
        most = min(MOST_AT_ONCE, len(useful))
        sets = (some for count in range(1, most + 1) for some in combinations(useful, count) if self.hits(some))
        ordered = sorted(sets, key=lambda some: (sum(lever.effort for lever in some), len(some)))
        return [frozenset(some) for some in ordered]

    def touches(self, lever: Lever) -> bool:
        """Tell whether a lever touches some reason."""
        return any(str(lever.slot) in reason for reason in self.reasons)

    def enablers(self, lever: Lever) -> frozenset[Lever]:
        """Give the levers that may make the condition of a lever hold, where it does not hold now."""
        if lever not in self.enabling:
            text = None if lever.allowed(self.inquiry) else lever.mark.only_if
            paths = inputs_of(self.inquiry.rulebase, self.inquiry.ruleset.changes_if[text]) if text else frozenset()
            self.enabling[lever] = frozenset(one for one in self.usable if one.slot.path in paths and one is not lever)
        return self.enabling[lever]

    def hits(self, some: tuple[Lever, ...]) -> bool:
        """Tell whether levers, each of another fact, touch every reason; each of them touches one or enables another of them."""
        slots = {str(lever.slot) for lever in some}
        needed = all(self.touches(one) or any(one in self.enablers(other) for other in some) for one in some)
        return needed and len(slots) == len(some) and all(slots & reason for reason in self.reasons)

    def tried(self, inquiry: Inquiry, waiting: tuple[Lever, ...], pulled: Pulled) -> Iterator[Way]:
        """Try the values of levers one after the other; of days and numbers the first that does is enough."""
        if not waiting:
            yield from self.verified(inquiry, pulled)
            return
        lever, decisions = waiting[0], inquiry.rulebase.involved(self.outcome.decision)
        for value in values(inquiry, lever, decisions):
            ways = tuple(self.tried(lever.pulled(inquiry, value), waiting[1:], (*pulled, (lever, value))))
            yield from ways
            if lever.is_ordered and any(not way.missing for way in ways):
                return

    def verified(self, inquiry: Inquiry, pulled: Pulled) -> Iterator[Way]:
        """Decide the changed case again; give the way where it makes the outcome certain, or at least possible."""
        if self.left <= 0 or _contradicts(inquiry):
            return
        self.left -= 1
        found = verdict(inquiry, self.outcome)
        ordered = self.in_order(self.inquiry, pulled) if found != "excluded" else None
        if ordered is not None:
            changes = tuple(self.change(lever, value) for lever, value in ordered)
            effort = sum(one.effort for one in changes)
            gives = decided(inquiry, self.outcome.decision).get(self.outcome.field) if found == "certain" else None
            yield Way(changes, effort, gives, () if found == "certain" else inquiry.decision(self.outcome.decision).missing)

    def in_order(self, inquiry: Inquiry, pulled: Pulled) -> Pulled | None:
        """Give levers in an order in which the condition of each holds once those before it are pulled; None where there is none."""
        if not pulled:
            return ()
        for one in pulled:
            lever, value = one
            if lever.allowed(inquiry):
                rest = self.in_order(lever.pulled(inquiry, value), tuple(other for other in pulled if other is not one))
                if rest is not None:
                    return (one, *rest)
        return None

    def change(self, lever: Lever, value: Any) -> Change:  # noqa: ANN401  # a scalar, or None
        """Tell a change."""
        before = None if lever.obtains else value_of(self.inquiry, lever.slot)
        path = str(Slot(lever.slot.path, lever.obtains.key)) if lever.obtains else str(lever.slot)
        return Change(path, before, value, lever.effort, lever.obtains.key if lever.obtains else None)


def _contradicts(inquiry: Inquiry) -> bool:
    try:
        inquiry.check()
    except CaseError:
        return True
    return False
