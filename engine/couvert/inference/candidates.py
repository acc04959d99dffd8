"""The values worth supposing for an unknown slot: one for every class of values that the conditions in reach can tell apart.

Dates are found by their boundaries: every known or written day, moved by every span that derived facts use, and the days beside it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from typing import Final

from couvert.inference.memory import WorkingMemory, needs
from couvert.language.conditions import DECISION, Atom, Condition, Ref, atoms
from couvert.language.derivation import reads
from couvert.language.facts import FIRST_DAY, LAST_DAY, Kind, Scalar
from couvert.language.functions import MONTHS, add_days, add_months, end_of_month, end_of_quarter, start_of_year
from couvert.language.model import Fact
from couvert.language.partial import Slot
from couvert.rulebase import Rulebase, condition_paths

EFFORT: Final = {Kind.BOOL: 0, Kind.ENUM: 1, Kind.COUNTRY: 2, Kind.INT: 2, Kind.MONEY: 2, Kind.DATE: 3}
MOST_KEPT: Final = 20_000
ELSEWHERE: Final = ("BR", "IN", "SN", "JP", "AQ")
CALENDAR: Final = {"end_of_month": end_of_month, "end_of_quarter": end_of_quarter, "start_of_year": start_of_year}
MONTHLY: Final = frozenset({"age_at", "months_between", "add_months", "add_years"})


@dataclass(frozen=True, eq=False)
class Candidates:
    """Finds candidate values under one rulebase, for the decisions that are asked."""

    rulebase: Rulebase
    decisions: tuple[str, ...]
    _found: dict[object, tuple[Scalar | None, ...]] = field(default_factory=dict, repr=False)
    _relations: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    _reads: dict[Condition, frozenset[str]] = field(default_factory=dict, repr=False)
    _bounds: dict[str, tuple[frozenset[date], frozenset[int], frozenset[int]]] = field(default_factory=dict, repr=False)

    def of(self, slot: Slot, memory: WorkingMemory) -> tuple[Scalar | None, ...]:
        """Give candidate values of a slot, in a fixed order. True and False for a member or record."""
        if slot.key and not slot.leaf:
            return (True, False)
        key = (slot, tuple(memory.look_input(path) for path in self._related(slot.path)))
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= MOST_KEPT:
                self._found.clear()
            found = self._found[key] = self._of(slot, memory)
        return found

    def _of(self, slot: Slot, memory: WorkingMemory) -> tuple[Scalar | None, ...]:
        whole = self.rulebase.ruleset.model.facts[slot.path]
        fact = whole.leaf(slot.leaf) if slot.leaf else whole
        if fact.type.kind is Kind.BOOL:
            return (True, False)
        values = tuple(dict.fromkeys(self._values(fact, slot, memory)))
        optional: tuple[None, ...] = (None,) if slot.leaf and whole.may_lack(slot.key.split("#")[0], slot.leaf) else ()
        return (*optional, *self._told_apart(slot, values, memory))

    def effort(self, slot: Slot) -> int:
        """Tell how many candidates a slot of this kind has, roughly: what is cheap is supposed first."""
        if slot.key and not slot.leaf:
            return 0
        fact = self.rulebase.ruleset.model.facts[slot.path]
        return EFFORT[(fact.leaf(slot.leaf) if slot.leaf else fact).type.kind]

    def first(self, slots: Iterable[Slot]) -> Slot:
        """Give the slot to suppose first: the cheapest, in the order given."""
        return min(slots, key=self.effort)

    def reads(self, condition: Condition) -> frozenset[str]:
        """Give the input facts that a condition reads, derived facts and decisions taken apart."""
        if condition not in self._reads:
            paths = tuple(condition_paths(condition))
            upstream = (path.split(".")[1] for path in paths if path.startswith(DECISION))
            own = {part for path in paths for part in self._inputs(path)}
            self._reads[condition] = frozenset(own.union(*(self._upstream_inputs(decision) for decision in upstream)))
        return self._reads[condition]

    def _values(self, fact: Fact, slot: Slot, memory: WorkingMemory) -> Iterator[Scalar]:
        if fact.type.kind is Kind.ENUM:
            yield from fact.type.values
        elif fact.type.kind is Kind.COUNTRY:
            mentioned = self._mentioned(slot)
            yield from sorted(mentioned)
            yield next(code for code in ELSEWHERE if code not in mentioned)
        elif fact.type.kind is Kind.DATE:
            yield from self._days(slot, memory)
        else:
            written = {value for atom in self._atoms_on(slot) for value in _literals(atom) if isinstance(value, int)}
            around = {value + step for value in written for step in (-1, 0, 1)} | {fact.low or 0, (fact.low or 0) + 1}
            yield from sorted(value for value in around if value >= (fact.low or 0) and (fact.high is None or value <= fact.high))

    def _told_apart(self, slot: Slot, values: tuple[Scalar, ...], memory: WorkingMemory) -> Iterator[Scalar]:
        """Keep one value of each class. Where a class still hangs on other unknown facts, keep its first, middle and last."""
        classes: dict[tuple[object, tuple[bool | None, ...]], list[Scalar]] = {}
        relevant = [atom for atom in self._atoms_on(slot) if slot in needs(atom, memory.look)]
        for value in values:
            look = memory.with_slot(slot, value).look
            truths = tuple(atom.holds(look) for atom in relevant)
            classes.setdefault((self._editions(slot, value), truths), []).append(value)
        for (_, truths), members in classes.items():
            kept = members[:1] if None not in truths else [members[0], members[len(members) // 2], members[-1]]
            yield from dict.fromkeys(kept)

    def _days(self, slot: Slot, memory: WorkingMemory) -> Iterator[date]:
        written, months, days = self._boundaries(slot.path)
        anchors = {*written, *_days_in(memory.look_input(path) for path in self._related(slot.path))}
        anchors |= {start for name in self._dated_by(slot) for start in self._starts(name)}
        moved = {add_months(day, span) for day in anchors for span in months} | {add_days(day, span) for day in anchors for span in days}
        bounds = {bound(day) for bound in self._calendar_bounds for day in anchors | moved}
        found = {add_days(day, step) for day in anchors | moved | bounds for step in (-1, 0, 1)} | {FIRST_DAY, LAST_DAY}
        yield from sorted(day for day in found if FIRST_DAY <= day <= LAST_DAY)

    def _boundaries(self, path: str) -> tuple[frozenset[date], frozenset[int], frozenset[int]]:
        """Give the days written in the conditions on a fact and on the facts beside it, and the months and days by which they move."""
        if path not in self._bounds:
            beside = (one for one in (path, *self._related(path)) if one != "on")
            near = tuple(dict.fromkeys(atom for one in beside for atom in self._atoms_by_path.get(one, ())))
            derived = {part for atom in near for name in atom.paths for part in self._inputs(name)} & self.rulebase.ruleset.derived.keys()
            days = frozenset(value for atom in near for value in _literals(atom) if isinstance(value, date))
            self._bounds[path] = days, frozenset(self._months(derived, near)), frozenset(self._days_moved(derived))
        return self._bounds[path]

    def _months(self, derived: Collection[str], near: Iterable[Atom]) -> Iterator[int]:
        for one in (self.rulebase.ruleset.derived[path] for path in derived):
            if one.function.name in MONTHLY:
                scale = MONTHS if one.function.name in {"age_at", "add_years"} else 1
                written = [argument for argument in one.arguments if isinstance(argument, int)]
                compared = [value for atom in near if atom.path == one.path for value in _literals(atom)]
                whole = [int(value) for value in (*written, *compared) if isinstance(value, int)]
                yield from (step * scale * (value + more) for value in whole for step in (1, -1) for more in (0, 1))

    def _days_moved(self, derived: Collection[str]) -> Iterator[int]:
        for one in (self.rulebase.ruleset.derived[path] for path in derived):
            if one.function.name == "add_days":
                yield from (step * argument for argument in one.arguments if isinstance(argument, int) for step in (1, -1))

    def _upstream_inputs(self, decision: str) -> frozenset[str]:
        siblings = self.rulebase.siblings.values()
        return frozenset(path for one in siblings for name in one.involved(decision) for path in one.reach(name))

    @cached_property
    def _calendar_bounds(self) -> tuple[Callable[[date], date], ...]:
        """Give the functions by which derived facts go to the bounds of months, quarters and years."""
        used = {one.function.name for one in self.rulebase.ruleset.derived.values()}
        return tuple(function for name, function in CALENDAR.items() if name in used)

    def _editions(self, slot: Slot, value: Scalar) -> tuple[date, ...]:
        """Give the editions that a day picks, where the slot is the day that a decision goes by."""
        if not isinstance(value, date):
            return ()
        siblings = self.rulebase.siblings.values()
        return tuple(one.edition(name, value).start for one in siblings for name in self._dated_by(slot))

    def _related(self, path: str) -> tuple[str, ...]:
        """Give the input facts that the same conditions read."""
        if path not in self._relations:
            paths = {part for atom in self._atoms_by_path.get(path, ()) for read in atom.paths for part in self._inputs(read)}
            self._relations[path] = tuple(sorted(paths & self.rulebase.ruleset.model.facts.keys()))
        return self._relations[path]

    def inputs_of(self, constraint: str) -> frozenset[str]:
        """Give the input facts that a constraint reads, the decision date apart, which is always known."""
        found = {part for path in condition_paths(self.rulebase.ruleset.constraints[constraint]) for part in self._inputs(path)}
        return frozenset(path for path in found if path in self.rulebase.ruleset.model.facts and path != "on")

    def _mentioned(self, slot: Slot) -> frozenset[str]:
        words = {value for atom in self._atoms_on(slot) for value in _literals(atom) if isinstance(value, str)}
        for one in self.rulebase.ruleset.derived.values():
            if slot.path in reads(one):
                words |= {word for argument in one.arguments if isinstance(argument, tuple) for word in argument if word.isupper()}
        return frozenset(words)

    def _dated_by(self, slot: Slot) -> Iterator[str]:
        return (name for name in self.decisions if self.rulebase.ruleset.decisions[name].as_of == slot.path)

    def _starts(self, decision: str) -> Iterator[date]:
        return (edition.start for one in self.rulebase.siblings.values() for edition in one.editions[decision])

    def _atoms_on(self, slot: Slot) -> tuple[Atom, ...]:
        return self._atoms_by_path.get(slot.path, ())

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition in reach: of the decisions asked, in all their editions and readings, and the constraints."""
        siblings = self.rulebase.siblings.values()
        rules = [rule.when for one in siblings for name in self.decisions for edition in one.editions[name] for rule in edition.rules]
        return tuple(dict.fromkeys([*rules, *(self.rulebase.ruleset.constraints[one] for one in self.scalar_constraints)]))

    @cached_property
    def scalar_constraints(self) -> tuple[str, ...]:
        """The constraints that are about facts of the case, not about the leaves of a record."""
        return tuple(one.id for one in self.rulebase.ruleset.model.constraints if one.each is None)

    @cached_property
    def _atoms_by_path(self) -> Mapping[str, tuple[Atom, ...]]:
        found: dict[str, dict[Atom, None]] = {}
        for atom in dict.fromkeys(atom for condition in self.conditions for atom in atoms(condition)):
            for read in {part for path in atom.paths for part in self._inputs(path)}:
                found.setdefault(read, {})[atom] = None
        return {path: tuple(on_path) for path, on_path in found.items()}

    def _inputs(self, path: str) -> Iterator[str]:
        yield path
        for part in self.rulebase.read_by(path):
            yield from self._inputs(part)


@lru_cache(maxsize=256)
def candidates_for(rulebase: Rulebase, decisions: tuple[str, ...]) -> Candidates:
    """Give the candidates of some decisions, worked out once for a rulebase."""
    return Candidates(rulebase, decisions)


def _literals(atom: Atom) -> Iterator[Scalar]:
    if isinstance(atom.right, frozenset):
        yield from atom.right
    elif not isinstance(atom.right, Ref):
        yield atom.right


def _days_in(values: Iterable[object]) -> Iterator[date]:
    for value in values:
        if isinstance(value, date):
            yield value
        elif isinstance(value, tuple):
            yield from _days_in(value)
