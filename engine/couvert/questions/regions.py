"""The regions of a partial case: its rows, and for each decision asked what comes out on each row.

Slots get a column when rows wait for them; then more rows may wait for more slots, until no row waits. Few combinations are all listed;
of many, a sample is drawn, the same for equal cases.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial, reduce
from itertools import product
from operator import and_
from random import Random
from typing import Final, TypeAlias
from zlib import crc32

from couvert.inference.completions.network import network_of
from couvert.inference.completions.outlook import outlook_of
from couvert.inference.memory import WorkingMemory
from couvert.language.conditions import DECISION, Condition, Ref, atoms, holds
from couvert.language.facts import Constraint, Scalar
from couvert.language.partial import Slot, Unknown, Value
from couvert.questions.classes import Values
from couvert.questions.rows import Classes, Mask, Rows, combined, drawn, size
from couvert.questions.survey import Survey, World
from couvert.questions.wants import wants
from couvert.rulebase import Rulebase

MOST_ROWS: Final = 60_000
"""Cases with no more combinations have them all listed."""
DRAWN: Final = 800
"""How many rows are drawn of the others."""
MENDS: Final = 25

Mark: TypeAlias = tuple[str, object]
"""A field and what it is given, or what is added to it."""

Asked: TypeAlias = Mapping[str, tuple[str, ...]]
"""The fields asked of each decision."""


@dataclass(frozen=True, eq=False)
class Regions:
    """Rows that keep the constraints (`kept`), and whether they are all there are (`whole`)."""

    survey: Survey
    kept: Mask
    whole: bool

    @property
    def rows(self) -> Rows:
        """The rows, kept or not."""
        return self.survey.rows

    def outcomes(self, decision: str, fields: Collection[str]) -> tuple[tuple[frozenset[object], Mask], ...]:
        """Give what may come out of a decision, as a set of marks, each with its rows. Values taken from facts are left aside."""
        parts: list[tuple[tuple[object, ...], Mask]] = [((), self.kept)]
        for mark, rows in self._marks(decision, fields):
            parts = [(marks, part) for old, whole in parts for marks, part in (((*old, mark), whole & rows), (old, whole & ~rows)) if part]
        return tuple((frozenset(marks), rows) for marks, rows in parts)

    def _marks(self, decision: str, fields: Collection[str]) -> Iterator[tuple[Mark, Mask]]:
        found: dict[Mark, Mask] = {}
        for sitting in self.survey.sittings(decision, self.survey.base)[0]:
            for name in fields:
                for value, rows in self.survey.given(sitting, name):
                    items = value if isinstance(value, tuple) else (value,)
                    for item in items:
                        for one, having in self._resolved(sitting.world, item):
                            found[name, one] = found.get((name, one), 0) | (rows & having)
        yield from ((mark, rows) for mark, rows in found.items() if rows & self.kept)

    def _resolved(self, world: World, item: object) -> Iterator[tuple[object, Mask]]:
        if isinstance(item, Ref) and item.path.startswith(DECISION):
            yield from self.survey.split(world, item.path)
        else:
            yield item, self.rows.every

    def taken(self, decision: str, fields: Collection[str]) -> tuple[str, ...]:
        """Give the facts that what comes out of a decision takes its values from, by path, outcomes that it passes on included."""
        found: dict[str, None] = {}
        for mark, _ in self._marks(decision, fields):
            value = mark[1]
            if isinstance(value, Ref):
                found[value.path] = None
            elif isinstance(value, Unknown):
                found.update({slot.path: None for slot in value.needs if not slot.key})
        return tuple(found)


class Builder:
    """Builds the regions of one case."""

    def __init__(self, rulebase: Rulebase, memory: WorkingMemory, asked: Asked) -> None:
        """Build for the decisions in `asked`, on the case in `memory`."""
        self.rulebase, self.memory, self.asked = rulebase, memory, asked
        self.wanted: dict[Slot, None] = {}
        (decision,) = asked
        self.values = Values(outlook_of(rulebase, memory, decision))
        self.source = Random(crc32(repr(sorted(memory.given.items(), key=lambda item: item[0])).encode()))  # noqa: S311  # no secret

    def build(self) -> Regions:
        """Give the regions."""
        survey = Survey(self.rulebase, self.memory, combined({}))
        while self._grows(survey):
            survey = Survey(self.rulebase, self.memory, self._rows(self._classes()))
        return self._kept(survey)

    def _grows(self, survey: Survey) -> bool:
        before = len(self.wanted)
        for decision, fields in self.asked.items():
            self.wanted |= dict.fromkeys(wants(survey, decision, fields))
        return before != len(self.wanted)

    def _classes(self) -> Classes:
        slots = self._slots()
        return {slot: self.values.of(slot, slots) for slot in slots}

    def _slots(self) -> tuple[Slot, ...]:
        """Give the slots that have a column, in the order of declaration."""
        order = {path: place for place, path in enumerate(self.rulebase.ruleset.model.facts)}
        return tuple(sorted(self.wanted, key=lambda slot: (order[slot.path], slot)))

    def _bounds(self) -> Iterator[tuple[Condition, tuple[Slot, ...]]]:
        """Give the constraints between slots that have a column, each with those slots."""
        network = network_of(self.rulebase)
        for one in self._constraints():
            paths = network.read_by_constraint[one.id]
            condition = self.rulebase.ruleset.constraints[one.id]
            yield condition, tuple(slot for slot in self._slots() if slot.path in paths and not slot.key)

    def _constraints(self) -> tuple[Constraint, ...]:
        return tuple(one for one in self.rulebase.ruleset.model.constraints if one.each is None)

    def _rows(self, classes: Classes) -> Rows:
        return combined(classes) if size(classes) <= MOST_ROWS else self._mended(drawn(classes, DRAWN, self.source))

    def _mended(self, rows: Rows) -> Rows:
        """Draw anew what breaks a constraint."""
        for _ in range(MENDS):
            survey = Survey(self.rulebase, self.memory, rows)
            places = {slot: list(found) for slot, found in rows.places.items()}
            broken = [(survey.truth(survey.base, condition)[1], slots) for condition, slots in self._bounds() if slots]
            if not any(bad for bad, _ in broken):
                break
            for bad, slots in broken:
                for row in range(rows.count):
                    if bad >> row & 1:
                        slot = self.source.choice(slots)
                        places[slot][row] = self.source.randrange(len(rows.classes[slot]))
            rows = Rows(rows.classes, places, rows.count)
        return rows

    def _kept(self, survey: Survey) -> Regions:
        rows = survey.rows
        kept = rows.every
        for condition, _ in self._bounds():
            kept &= ~survey.truth(survey.base, condition)[1]
        for slot, masks in rows.masks.items():
            record = Slot(slot.path, slot.key)
            if slot.leaf and record in rows.classes:
                absent = rows.masks[record][rows.classes[record].index(False)]
                kept &= ~(absent & ~masks[0])
        for one in (one for one in self.rulebase.ruleset.model.constraints if one.each is not None):
            kept &= ~self._broken_in_records(one, rows)
        return Regions(survey, kept, size(rows.classes) <= MOST_ROWS)

    def _broken_in_records(self, one: Constraint, rows: Rows) -> Mask:
        """Give the rows in which some record breaks a constraint between its leaves."""
        condition, broken = self.rulebase.ruleset.constraints[one.id], 0
        leaves = {path for atom in atoms(condition) for path in atom.paths}
        for key in dict.fromkeys(slot.key for slot in rows.classes if slot.path == one.each and slot.leaf in leaves):
            slots = [slot for slot in rows.classes if (slot.path, slot.key) == (one.each, key) and slot.leaf in leaves]
            record = Slot(str(one.each), key)
            present = dict(rows.having(record)).get(True, rows.every) if record in rows.classes else rows.every
            for filled in product(*(tuple(rows.having(slot)) for slot in slots)):
                values = {slot.leaf: value for slot, (value, _) in zip(slots, filled, strict=True)}
                if holds(condition, partial(_leaf, values)) is False:
                    broken |= reduce(and_, (having for _, having in filled), present)
        return broken

    def turned(self, regions: Regions, slots: Collection[Slot]) -> Regions:
        """Give the same rows with some slots, and the leaves of records among them, filled in anew."""
        rows = regions.rows
        records = {slot.path for slot in slots if slot.key and not slot.leaf}
        moving = {slot: values for slot, values in rows.classes.items() if slot in slots or slot.path in records}
        places = {**rows.places, **drawn(moving, rows.count, self.source).places}
        return self._kept(Survey(self.rulebase, self.memory, Rows(rows.classes, places, rows.count)))


def _leaf(values: Mapping[str, Scalar | None], leaf: str) -> Value:
    """Give the value of a leaf; of one that the record lacks, or that has no column, nothing that would tell."""
    value = values.get(leaf)
    return Unknown(()) if value is None else value
