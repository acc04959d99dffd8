"""The search for the least changes: sets of levers that hit every reason against an outcome, their values, and each way verified."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations, product
from typing import Any, Final, TypeAlias

from couvert.decided import FieldValue
from couvert.inquiry import Inquiry
from couvert.language.facts import Scalar
from couvert.language.partial import Slot
from couvert.language.problems import CaseError
from couvert.proving import prove
from couvert.reasons.given import given_slots, only, value_of
from couvert.reasons.levers import Lever
from couvert.reasons.minimal import minimal_sets
from couvert.reasons.outcome import Outcome
from couvert.reasons.possible import decided, verdict
from couvert.reasons.reach import inputs_of
from couvert.reasons.values import values

MOST_AT_ONCE: Final = 4
"""How many things a way changes at most."""

MOST_TRIED: Final = 1_000
"""How many changed cases are decided at most."""

Pulled: TypeAlias = tuple[tuple[Lever, Scalar | None], ...]
"""Levers, each with the value that it was given."""

Key: TypeAlias = frozenset[tuple[Lever, Scalar | None]]
"""Levers with their values; of days and numbers, that they were pulled at all."""


MOST_BESIDES: Final = 20
"""How many sets of other facts are looked at for what changes in vain need besides."""


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


@dataclass
class Search:
    """The search through sets of levers, the least effort first. `left` counts down the cases that may still be decided."""

    inquiry: Inquiry
    outcome: Outcome
    usable: tuple[Lever, ...]
    reasons: list[frozenset[str]]
    related: frozenset[Slot]
    left: int = field(default_factory=lambda: MOST_TRIED)
    whole: bool = True
    found: dict[Key, Way] = field(default_factory=dict)
    failing: dict[Key, Pulled] = field(default_factory=dict)
    enabling: dict[Lever, frozenset[Lever]] = field(default_factory=dict)

    def ways(self) -> tuple[Way, ...]:
        """Give every minimal way: from the sets of levers that hit every reason, and from what their values in vain need besides."""
        for chosen in self.sets():
            self.take(self.tried(self.inquiry, _in_turn(chosen, self.usable), ()))
        done = set[Key]()
        while failing := [one for one in self.failing if one not in done]:
            done.update(failing)
            for one in failing:
                self.extend(self.failing[one])
        certain = {key for key, way in self.found.items() if not way.missing}
        return tuple(
            way for key, way in self.found.items() if not any(other < key for other in (certain if not way.missing else self.found))
        )

    def take(self, ways: Iterable[tuple[Way, Key]]) -> None:
        """Keep the ways that a set of levers gives; one that leaves something open only where none of them is certain."""
        found = tuple(ways)
        certain = tuple(one for one in found if not one[0].missing)
        self.found.update((key, way) for way, key in certain or found[:1])

    def extend(self, pulled: Pulled) -> None:
        """Try what else has to change where changes alone do not do: every minimal set of other levers that makes the outcome possible."""
        inquiry, taken = self.inquiry, {lever.slot for lever, _ in pulled}
        for lever, value in pulled:
            inquiry = lever.pulled(inquiry, value)
        others = [slot for slot in dict.fromkeys(lever.slot for lever in self.usable) if slot in self.related and slot not in taken]

        def opens(forgotten: frozenset[Slot]) -> bool:
            self.left -= 1
            return self.left <= 0 or verdict(only(inquiry, set(given_slots(inquiry)) - forgotten), self.outcome) != "excluded"

        if self.left <= 0 or len(pulled) >= MOST_AT_ONCE or _contradicts(inquiry) or not opens(frozenset(others)):
            return
        besides = minimal_sets(others, opens, most=MOST_BESIDES)
        self.whole = self.whole and besides.complete
        for forgotten in besides.sets:
            by_slot = [[lever for lever in self.usable if lever.slot == slot] for slot in forgotten]
            for chosen in product(*by_slot) if len(pulled) + len(forgotten) <= MOST_AT_ONCE else ():
                self.take(self.tried(inquiry, _in_turn(chosen, self.usable), pulled))

    def in_vain(self, pulled: Pulled) -> bool:
        """Tell whether a part of these changes is known to do; of days and numbers, whichever their values."""
        return any(known <= _key(pulled) for known, way in self.found.items() if not way.missing)

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

    def tried(self, inquiry: Inquiry, waiting: tuple[Lever, ...], pulled: Pulled) -> Iterator[tuple[Way, Key]]:
        """Try the values of levers one after the other; of days and numbers the first that does is enough."""
        if not waiting:
            yield from self.verified(inquiry, pulled)
            return
        lever, decisions = waiting[0], inquiry.rulebase.involved(self.outcome.decision)
        for value in values(inquiry, lever, decisions):
            more = (*pulled, (lever, value))
            ways = () if self.in_vain(more) else tuple(self.tried(lever.pulled(inquiry, value), waiting[1:], more))
            yield from ways
            if lever.is_ordered and any(not way.missing for way, _ in ways):
                return

    def verified(self, inquiry: Inquiry, pulled: Pulled) -> Iterator[tuple[Way, Key]]:
        """Decide the changed case again; give the way where it makes the outcome certain, or at least possible."""
        if self.left <= 0 or _contradicts(inquiry):
            return
        self.left -= 1
        found = verdict(inquiry, self.outcome)
        if found == "excluded" and not any(lever.is_ordered for lever, _ in pulled):
            self.failing.setdefault(_key(pulled), pulled)
        ordered = self.in_order(self.inquiry, pulled) if found != "excluded" else None
        if ordered is not None and (found == "certain" or not self.opened(pulled)):
            changes = tuple(self.change(lever, value) for lever, value in ordered)
            effort = sum(one.effort for one in changes)
            gives = decided(inquiry, self.outcome.decision).get(self.outcome.field) if found == "certain" else None
            missing = () if found == "certain" else prove(inquiry, self.outcome.decision).missing
            yield Way(changes, effort, gives, missing), _key(pulled)

    def opened(self, pulled: Pulled) -> bool:
        """Tell whether a part of these changes is known to make the outcome possible."""
        return any(known <= _key(pulled) for known in self.found)

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


def _in_turn(chosen: Iterable[Lever], usable: tuple[Lever, ...]) -> tuple[Lever, ...]:
    """Put levers in the order in which their values are tried: days and numbers last, for what they have to be hangs on the rest."""
    return tuple(sorted(chosen, key=lambda lever: (lever.is_ordered, lever.is_of_a_record, usable.index(lever))))


def _key(pulled: Pulled) -> Key:
    return frozenset((lever, None if lever.is_ordered else value) for lever, value in pulled)


def _contradicts(inquiry: Inquiry) -> bool:
    try:
        inquiry.check()
    except CaseError:
        return True
    return False
