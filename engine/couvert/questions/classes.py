"""Classes of values: for an open slot, one value for each class that the comparisons in question can tell apart.

Days are found by their boundaries: every known or written day near the slot, moved by the spans of derived facts, and the days beside it.
"""

from bisect import bisect
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import product
from typing import Final

from couvert.inference.memory import WorkingMemory
from couvert.language.conditions import DECISION, Atom, Ref, atoms
from couvert.language.derivation import reads
from couvert.language.facts import FIRST_DAY, LAST_DAY, Kind, Scalar
from couvert.language.functions import MONTHS, add_days, add_months, end_of_month, end_of_quarter, start_of_year
from couvert.language.model import Fact
from couvert.language.partial import Slot, Unknown
from couvert.language.rules import Derived
from couvert.rulebase import Rulebase

MOST_CLASSES: Final = 24
"""A slot with more classes is reduced to so many, spread evenly."""
FEW: Final = 7
"""How many values of another open slot a value is tried against."""
ELSEWHERE: Final = ("BR", "IN", "SN", "JP", "AQ")
"""Countries that stand for all that no rule mentions."""
CALENDAR: Final = {"end_of_month": end_of_month, "end_of_quarter": end_of_quarter, "start_of_year": start_of_year}
IN_MONTHS: Final = frozenset({"age_at", "months_between", "add_months", "add_years"})

Value = Scalar | None


@dataclass(frozen=True, eq=False)
class Reads:
    """What comparisons read, derived facts taken apart."""

    rulebase: Rulebase
    _inputs: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)
    _on_days: dict[tuple[str, Slot], tuple[Atom, ...]] = field(default_factory=dict, repr=False)
    _involved: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    _starts: dict[str, tuple[date, ...]] = field(default_factory=dict, repr=False)

    def inputs(self, path: str) -> frozenset[str]:
        """Give a path and all that it is made of."""
        if path not in self._inputs:
            parts = (self.inputs(part) for part in self.rulebase.read_by(path))
            self._inputs[path] = frozenset({path}).union(*parts)
        return self._inputs[path]

    def of(self, atom: Atom) -> frozenset[str]:
        """Give everything that a comparison reads."""
        return frozenset[str]().union(*(self.inputs(path) for path in atom.paths))

    def on_days(self, decision: str, slot: Slot) -> tuple[Atom, ...]:
        """Give the comparisons, in all editions, that hang on the day in a slot by which a decision goes."""
        if (decision, slot) not in self._on_days:
            editions = (edition for name in self.involved(decision) for edition in self.rulebase.editions[name])
            found = dict.fromkeys(atom for edition in editions for rule in edition.rules for atom in atoms(rule.when))
            self._on_days[decision, slot] = tuple(atom for atom in found if not {"on", slot.path}.isdisjoint(self.of(atom)))
        return self._on_days[decision, slot]

    def involved(self, decision: str) -> tuple[str, ...]:
        """Give a decision and all that it reads, directly or not."""
        if decision not in self._involved:
            self._involved[decision] = self.rulebase.involved(decision)
        return self._involved[decision]

    def starts(self, decision: str) -> tuple[date, ...]:
        """Give the days on which an edition of a decision, or of one that it reads, starts, in order."""
        if decision not in self._starts:
            editions = (edition for name in self.involved(decision) for edition in self.rulebase.editions[name])
            self._starts[decision] = tuple(sorted({edition.start for edition in editions}))
        return self._starts[decision]


@lru_cache(maxsize=16)
def reads_of(rulebase: Rulebase) -> Reads:
    """Give what the comparisons of a rulebase read, worked out once."""
    return Reads(rulebase)


class Values:
    """The classes of values of open slots, as the comparisons that read each slot tell them apart."""

    def __init__(
        self, rulebase: Rulebase, memory: WorkingMemory, wanted: Mapping[Slot, Collection[Atom]], dated: Mapping[Slot, str]
    ) -> None:
        """Find them for the slots in `wanted`; `dated` names the decision that goes by the day in a slot."""
        self.rulebase, self.memory, self.wanted, self.dated = rulebase, memory, wanted, dated
        self.reads = reads_of(rulebase)
        self.model = rulebase.ruleset.model.facts
        self._raw: dict[Slot, tuple[Value, ...]] = {}
        self._words: dict[str, frozenset[str]] = {}

    def classes(self, slot: Slot) -> tuple[Value, ...]:
        """Give one value of each class, in a fixed order."""
        found = self.raw(slot)
        if slot.key and slot.path not in self.memory.given and slot.key not in self._kinds(slot.path):
            return (False,) if not slot.leaf else found[:1]
        if isinstance(found[-1], bool):
            return found
        kept: dict[object, Value] = {}
        beside = self._beside(slot)
        for value in found:
            kept.setdefault(self._signature(slot, value, beside), value)
        return thinned(tuple(kept.values()), MOST_CLASSES)

    def raw(self, slot: Slot) -> tuple[Value, ...]:
        """Give every value worth telling apart."""
        if slot not in self._raw:
            whole = self.model[slot.path]
            fact = whole.leaf(slot.leaf) if slot.leaf else whole
            truth = fact.type.kind is Kind.BOOL or (slot.key and not slot.leaf)
            absent: tuple[Value, ...] = (None,) if slot.leaf and whole.may_lack(slot.key.split("#")[0], slot.leaf) else ()
            self._raw[slot] = (True, False) if truth else (*absent, *dict.fromkeys(self._values(fact, slot)))
        return self._raw[slot]

    def _kinds(self, path: str) -> frozenset[str]:
        """Give the members of an open list to suppose: one for each class of words that the comparisons in question can tell apart."""
        if path not in self._words:
            slots = [slot for slot in self.wanted if slot.path == path]
            derived = {one.path: one for slot in slots for one in self._derived(slot) if path in reads(one)}
            groups = [frozenset(words) for one in derived.values() for words in one.arguments if isinstance(words, tuple)]
            fact, kinds = self.model[path], dict[object, str]()
            for word in sorted({slot.key for slot in slots}):
                kinds.setdefault((word in fact.endless, *(word in group for group in groups)), word)
            self._words[path] = frozenset(kinds.values())
        return self._words[path]

    def _values(self, fact: Fact, slot: Slot) -> Iterator[Scalar]:
        if fact.type.kind is Kind.ENUM:
            yield from fact.type.values
        elif fact.type.kind is Kind.COUNTRY:
            mentioned = self._countries(slot)
            yield from (*sorted(mentioned), next(code for code in ELSEWHERE if code not in mentioned))
        elif fact.type.kind is Kind.DATE:
            yield from self._days(slot)
        else:
            yield from self._numbers(fact, slot)

    def _numbers(self, fact: Fact, slot: Slot) -> Iterator[int]:
        low = fact.low or 0
        compared = [self.memory.look(path) for atom in self.wanted[slot] for path in atom.paths]
        written = {value for value in (*self._literals(slot), *compared) if isinstance(value, int)}
        around = {value + step for value in written for step in (-1, 0, 1)} | {low, low + 1}
        yield from sorted(value for value in around if value >= low and (fact.high is None or value <= fact.high))

    def _literals(self, slot: Slot) -> Iterator[Scalar]:
        for atom in self.wanted[slot]:
            if isinstance(atom.right, frozenset):
                yield from atom.right
            elif not isinstance(atom.right, Ref):
                yield atom.right

    def _countries(self, slot: Slot) -> frozenset[str]:
        derived = self._derived(slot)
        words = {
            word for one in derived for argument in one.arguments if isinstance(argument, tuple) for word in argument if word.isupper()
        }
        return frozenset(words | {value for value in self._literals(slot) if isinstance(value, str)})

    def _derived(self, slot: Slot) -> tuple[Derived, ...]:
        paths = {path for atom in self.wanted[slot] for path in self.reads.of(atom)}
        return tuple(one for path, one in self.rulebase.ruleset.derived.items() if path in paths)

    def _days(self, slot: Slot) -> Iterator[date]:
        derived, near = self._derived(slot), {path for atom in self.wanted[slot] for path in self.reads.of(atom)}
        known = (self.memory.given.get(path) for path in sorted(near | {"on"}))
        anchors = {*_days_in(known), *_days_in(self._literals(slot))}
        starts = self.reads.starts(self.dated[slot]) if slot in self.dated else ()
        months, days = self._months(derived, slot), _moved(derived)
        moved = {add_months(day, span) for day in anchors for span in months} | {add_days(day, span) for day in anchors for span in days}
        bounds = {bound(day) for one in derived if (bound := CALENDAR.get(one.function.name)) for day in anchors | moved}
        found = {add_days(day, step) for day in anchors | moved | bounds for step in (-1, 0, 1)} | set(starts)
        yield from sorted(day for day in found | {FIRST_DAY, LAST_DAY} if FIRST_DAY <= day <= LAST_DAY)

    def _months(self, derived: Iterable[Derived], slot: Slot) -> set[int]:
        found = set()
        for one in derived:
            if one.function.name in IN_MONTHS:
                scale = MONTHS if one.function.name in {"age_at", "add_years"} else 1
                compared = [atom.right for atom in self.wanted[slot] if atom.path == one.path]
                whole = [value for value in (*one.arguments, *compared) if isinstance(value, int)]
                found |= {step * scale * (value + more) for value in whole for step in (1, -1) for more in (0, 1)}
        return found

    def _beside(self, slot: Slot) -> tuple[tuple[Atom, tuple[Mapping[Slot, Value], ...]], ...]:
        """Give the comparisons that read a slot, each with ways to fill in the other open slots that it reads."""
        found = []
        for atom in dict.fromkeys(self.wanted[slot]):
            others: dict[Slot, None] = {}
            self._open(atom, slot, self.memory, others)
            ways = product(*(thinned(self.raw(other), FEW) for other in others))
            found.append((atom, tuple(dict(zip(others, way, strict=True)) for way in ways)))
        return tuple(found)

    def _open(self, atom: Atom, slot: Slot, memory: WorkingMemory, found: dict[Slot, None]) -> None:
        """Gather the other open slots that a comparison hangs on, two at most."""
        here = memory.supposing({slot: self.raw(slot)[-1]})
        for path in atom.paths:
            value = here.look(path) if not path.startswith(DECISION) else None
            for other in value.needs if isinstance(value, Unknown) else ():
                if other in self.wanted and other != slot and len(found) < 2:  # noqa: PLR2004  # see above
                    found[other] = None

    def _signature(self, slot: Slot, value: Value, beside: Iterable[tuple[Atom, tuple[Mapping[Slot, Value], ...]]]) -> object:
        here = self.memory.supposing({slot: value})
        if slot in self.dated and isinstance(value, date):
            here = here.on_day(value)
        truths = tuple(self._told(atom, here.supposing(way) if way else here) for atom, ways in beside for way in ways)
        return (*truths, self._editions(slot, value))

    @staticmethod
    def _told(atom: Atom, memory: WorkingMemory) -> bool | None:
        """Tell whether a comparison of facts holds; of one with an outcome, nothing is told."""
        return None if any(path.startswith(DECISION) for path in atom.paths) else atom.holds(memory.look)

    def _editions(self, slot: Slot, value: Value) -> int:
        """Give the place of a day among the starts of editions."""
        return bisect(self.reads.starts(self.dated[slot]), value) if slot in self.dated and isinstance(value, date) else 0


def thinned(values: tuple[Value, ...], most: int) -> tuple[Value, ...]:
    """Give at most so many of the values, spread evenly, the first and the last among them."""
    if len(values) <= most:
        return values
    last = len(values) - 1
    return tuple(values[round(place * last / (most - 1))] for place in range(most))


def _moved(derived: Iterable[Derived]) -> set[int]:
    spans = (argument for one in derived if one.function.name == "add_days" for argument in one.arguments if isinstance(argument, int))
    return {sign * span for span in spans for sign in (1, -1)}


def _days_in(values: Iterable[object]) -> Iterator[date]:
    for value in values:
        if isinstance(value, date):
            yield value
        elif isinstance(value, tuple):
            yield from _days_in(value)
        elif isinstance(value, Mapping):
            yield from _days_in(value.values())
