"""How decisions stand on many rows at once: the meaning of rules, worked out for sets of rows in the place of single truth values.

A truth is two sets of rows: where it holds and where it does not; rows in neither wait for slots that have no column.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from couvert.inference.memory import WorkingMemory
from couvert.language.conditions import COMPARE, DECISION, And, Atom, Condition, Ref
from couvert.language.partial import Slot, Unknown, Value
from couvert.language.rules import REFER, Consequent, Rule
from couvert.questions.rows import Mask, Rows
from couvert.rulebase import Edition, Rulebase

Truth: TypeAlias = tuple[Mask, Mask]
"""The rows where something holds, and those where it does not."""

Split: TypeAlias = tuple[tuple[Value, Mask], ...]
"""The values that a fact has, each with the rows where it has it."""


@dataclass(frozen=True, eq=False)
class World:
    """The case on one decision date, and the rows that it is about."""

    memory: WorkingMemory
    rows: Mask
    splits: dict[str, Split] = field(default_factory=dict, repr=False)
    truths: dict[Atom, Truth] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, eq=False)
class Sitting:
    """One edition of a decision in the world where it is in force."""

    edition: Edition
    world: World
    whens: dict[str, Truth] = field(default_factory=dict, repr=False)
    applied: dict[str, Truth] = field(default_factory=dict, repr=False)
    determined: dict[str, Truth] = field(default_factory=dict, repr=False)


class Survey:
    """The decisions of one rulebase on one case, on all rows of a table."""

    def __init__(self, rulebase: Rulebase, memory: WorkingMemory, rows: Rows) -> None:
        """Survey the case in `memory`, whose open slots are filled in by `rows`."""
        self.rulebase, self.rows = rulebase, rows
        self.base = World(memory.supposing({}), rows.every)
        self._worlds: dict[tuple[int, date], World] = {}
        self._sittings: dict[tuple[str, int], tuple[tuple[Sitting, ...], Split]] = {}

    def split(self, world: World, path: str) -> Split:
        """Give the values of a path, each with its rows."""
        if path not in world.splits:
            found: dict[Value, Mask] = {}
            pieces = self._outcome(world, path) if path.startswith(DECISION) else self._pieces(world.memory, path, world.rows)
            for value, rows in pieces:
                found[value] = found.get(value, 0) | rows
            world.splits[path] = tuple(found.items())
        return world.splits[path]

    def _pieces(self, memory: WorkingMemory, path: str, rows: Mask) -> Iterator[tuple[Value, Mask]]:
        value = memory.look(path)
        slot = next((one for one in value.needs if one in self.rows.classes), None) if isinstance(value, Unknown) else None
        if slot is None:
            yield value, rows
            return
        for filled, having in self.rows.having(slot):
            if having & rows:
                yield from self._pieces(memory.supposing({slot: filled}), path, having & rows)

    def _outcome(self, world: World, path: str) -> Iterator[tuple[Value, Mask]]:
        """Give the values of a decision's field; rows where it is open have Unknown."""
        _, decision, name = path.split(".")
        left = world.rows
        for sitting in self.sittings(decision, world)[0]:
            for value, rows in self.given(sitting, name):
                resolved = self.split(sitting.world, value.path) if isinstance(value, Ref) else ((value, rows),)
                for one, having in resolved:
                    if having & rows & left:
                        yield one, having & rows & left  # type: ignore[misc]  # a field that conditions read has one value
                left &= ~rows
        if left:
            yield Unknown(()), left

    def sittings(self, decision: str, world: World) -> tuple[tuple[Sitting, ...], Split]:
        """Give the editions in force on the days that a decision goes by, and the rows where the day is not known."""
        key = decision, id(world)
        if key not in self._sittings:
            days = self.split(world, self.rulebase.ruleset.decisions[decision].as_of)
            known = ((day, rows) for day, rows in days if isinstance(day, date))
            sat = tuple(Sitting(self.rulebase.edition(decision, day), self._on_day(world, decision, day, rows)) for day, rows in known)
            self._sittings[key] = sat, tuple((day, rows) for day, rows in days if isinstance(day, Unknown))
        return self._sittings[key]

    def _on_day(self, world: World, decision: str, day: date, rows: Mask) -> World:
        dated, slot = world.memory.on_day(day), Slot(self.rulebase.ruleset.decisions[decision].as_of)
        if dated is world.memory and rows == world.rows:
            return world
        key = id(world), day
        if key not in self._worlds:
            supposed = {slot: day} if slot in self.rows.classes else {}
            self._worlds[key] = World(dated.supposing(supposed), rows)
        return self._worlds[key]

    def truth(self, world: World, condition: Condition) -> Truth:
        """Tell where a condition holds and where it does not."""
        if isinstance(condition, Atom):
            if condition not in world.truths:
                world.truths[condition] = self._compared(world, condition)
            return world.truths[condition]
        parts = (self.truth(world, part) for part in condition.parts)
        return every(parts, world.rows) if isinstance(condition, And) else some(parts, world.rows)

    def _compared(self, world: World, atom: Atom) -> Truth:
        compare, true, false = COMPARE[atom.op], 0, 0
        rights = self.split(world, atom.right.path) if isinstance(atom.right, Ref) else ((atom.right, world.rows),)
        for left, having in self.split(world, atom.path):
            for right, also in rights:
                both = having & also
                if both and not isinstance(left, Unknown) and not isinstance(right, Unknown):
                    true, false = (true | both, false) if compare(left, right) else (true, false | both)
        return true, false

    def when(self, sitting: Sitting, rule: Rule) -> Truth:
        """Tell where a rule's condition holds."""
        if rule.id not in sitting.whens:
            sitting.whens[rule.id] = self.truth(sitting.world, rule.when)
        return sitting.whens[rule.id]

    def applies(self, sitting: Sitting, rule_id: str) -> Truth:
        """Tell where a rule applies."""
        if rule_id not in sitting.applied:
            edition, rows = sitting.edition, sitting.world.rows
            truth, parents = self.when(sitting, edition.by_id[rule_id]), edition.parents.get(rule_id)
            if parents is not None and truth[0] | (rows & ~truth[1]):
                truth = every([truth, some((self.applies(sitting, one) for one in parents), rows)], rows)
            sitting.applied[rule_id] = truth
        return sitting.applied[rule_id]

    def determines(self, sitting: Sitting, rule_id: str) -> Truth:
        """Tell where a rule determines."""
        if rule_id not in sitting.determined:
            edition, rows = sitting.edition, sitting.world.rows
            applied = self.applies(sitting, rule_id)
            silenced = some((self.when(sitting, edition.by_id[one]) for one in edition.exceptions[rule_id]), rows)
            sitting.determined[rule_id] = every([applied, silenced[::-1]], rows)
        return sitting.determined[rule_id]

    def given(self, sitting: Sitting, name: str) -> Iterator[tuple[Consequent, Mask]]:
        """Give what rules that determine give a field, each with its rows."""
        if not sitting.edition.sourced and sitting.edition.table.fields[name].kind == "one":
            yield REFER, sitting.world.rows
        for rule in sitting.edition.giving.get(name, ()):
            rows, _ = self.determines(sitting, rule.id)
            if rows:
                yield rule.then[name], rows


def every(truths: Iterable[Truth], rows: Mask) -> Truth:
    """Give Kleene's `and` on sets of rows."""
    true, false = rows, 0
    for holds, fails in truths:
        true &= holds
        false |= fails
        if false == rows:
            break
    return true, false


def some(truths: Iterable[Truth], rows: Mask) -> Truth:
    """Give Kleene's `or` on sets of rows."""
    true, false = 0, rows
    for holds, fails in truths:
        true |= holds
        false &= fails
        if true == rows:
            break
    return true, false
