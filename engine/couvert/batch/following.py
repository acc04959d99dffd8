"""What follows for a decision on many cases: where its rules determine is told in columns, once for each signature.

The signature of a case is which rules apply to it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from couvert.batch.column import Array, Column, Truth, all_of, any_of
from couvert.batch.frame import Columns, ManyFrame
from couvert.batch.stock import day_number
from couvert.batch.unique import distinct
from couvert.batch.unseen import NOT_SEEN, ByReading, Unseen
from couvert.inference.signature.firing import Programs, Readings, Signatures
from couvert.inference.signature.frame import Asked, Frame
from couvert.inference.signature.program import Program
from couvert.language.facts import Kind
from couvert.language.rules import REFER, DecisionTable
from couvert.rulebase import Edition

OPEN: Final = -1
"""The number of what follows where that is open."""
NOWHERE: Final = -1


@dataclass(eq=False)
class Known:
    """What follows for one decision in some of many cases, numbered: what each reading gives, and tables of its fields by these numbers."""

    table: DecisionTable
    reading: str
    columns: Columns
    all: list[Readings] = field(default_factory=list)
    takers: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    """The numbers of those that take a field from a place, by that place, in whichever reading."""
    _numbers: dict[int, int] = field(default_factory=dict)
    _tables: dict[str, tuple[int, Array, Array, Array]] = field(default_factory=dict)

    def number(self, readings: Readings) -> int:
        """Give the number of what follows; the same object has the same."""
        if id(readings) not in self._numbers:
            self._numbers[id(readings)] = len(self.all)
            for place in {place for one in readings.values() for place in one.taken.values()}:
                self.takers[place].append(len(self.all))
            self.all.append(readings)
        return self._numbers[id(readings)]

    def taken(self, field_: str) -> Array:
        """Give by number the place from which a field is taken; NOWHERE where it is a constant, or absent."""
        return np.array([one[self.reading].taken.get(field_, NOWHERE) for one in self.all], np.int64)

    def constants(self, field_: str) -> tuple[Array, Array, Array]:
        """Give by number the constant of a field that is no set: as columns hold it, where there is one, and where it refers.

        A field of words holds `refer` as one of them; of any other, the value that refers is none.
        """
        size, values, there, refers = self._tables.get(field_, (0, np.zeros(0), np.zeros(0), np.zeros(0)))
        if size < len(self.all):
            of = self.table.fields[field_].type
            kind = of.kind if of else Kind.ENUM
            given = [one[self.reading].constants.get(field_) for one in self.all]
            each: dict[Any, int] = {one: at for at, one in enumerate(dict.fromkeys(given))}
            told = [one if one != REFER or kind.is_word else None for one in each]
            held = [0 if one is None else self.columns.held(one, kind) for one in told]
            at = np.array([each[one] for one in given], np.int64)
            values = np.array(held, bool if kind is Kind.BOOL else np.int64)[at]
            there = np.array([one is not None for one in told], bool)[at]
            refers = np.array([one == REFER for one in each], bool)[at]
            self._tables[field_] = (len(self.all), values, there, refers)
        return values, there, refers


@dataclass(frozen=True, eq=False)
class ManyFollowed:
    """What follows for a decision on many cases: the number of it for each, OPEN where it is open, and the cases on their days."""

    known: Known
    frame: ManyFrame
    as_of: Column
    numbers: Array

    def outcome(self, field_: str) -> Column:
        """Give the value of a field that is no set; not known where it is open, absent, or no word and refers."""
        values, there, _ = self.known.constants(field_)
        if not len(values):
            return Column(np.zeros(len(self.numbers), np.int64), np.zeros(len(self.numbers), bool))
        found, known = values[self.numbers], there[self.numbers] & (self.numbers != OPEN)
        if not self.known.takers:
            return Column(found, None if known.all() else known)
        places = self.known.taken(field_)
        for place in np.unique(places[places != NOWHERE]):
            rows = np.flatnonzero((places == place)[self.numbers] & (self.numbers != OPEN))
            taken = self.frame.column(int(place)).take(rows)
            found[rows], known[rows] = taken.values, taken.is_known()
        return Column(found, None if known.all() else known)

    def refers(self, field_: str) -> Array:
        """Tell where a field refers."""
        _, _, refers = self.known.constants(field_)
        return refers[self.numbers] & (self.numbers != OPEN) if len(refers) else np.zeros(len(self.numbers), bool)


class Following:
    """The decisions of a ruleset on many cases that have the same groups of facts."""

    def __init__(self, signatures: Signatures, columns: Columns, asked: Asked, known: Mapping[str, Known]) -> None:
        """Begin with what was found to follow for these cases."""
        self.signatures, self.columns, self.asked = signatures, columns, asked
        self.known = known

    def follow(self, decision: str, frame: ManyFrame) -> ManyFollowed:
        """Give what follows for a decision."""
        programs = self.signatures.programs(decision)
        as_of = frame.column(programs.as_of)
        dated = frame.on_days_of(programs.as_of)
        numbers = np.full(frame.size, OPEN, np.int64)
        for program, rows in _by_program(programs, as_of):
            numbers[rows] = Determining(self, decision, program, dated, rows).numbers()
        return ManyFollowed(self.known[decision], dated, as_of, numbers)

    def one(self, frame: ManyFrame, row: int) -> Frame:
        """Give one of the cases by itself."""
        return Frame(self.signatures, [self.columns.seen(frame, place, row) for place in range(self.columns.layout.given)], self.asked)


def _by_program(programs: Programs, as_of: Column) -> Iterator[tuple[Program, Array]]:
    """Give the programs of the days that a decision goes by, each with the cases."""
    starts = np.array([day_number(start) for start in programs.starts])
    numbers = np.searchsorted(starts, as_of.values, "right") - 1
    if as_of.known is not None:
        numbers = np.where(as_of.known, numbers, OPEN)
    for number in np.unique(numbers):
        program = None if number < 0 else programs.numbered(int(number))
        if program is not None:
            yield program, np.flatnonzero(numbers == number)


class Determining:
    """Which rules of one decision apply and determine, in every reading, in the cases that one program holds for."""

    def __init__(self, following: Following, decision: str, program: Program, frame: ManyFrame, rows: Array) -> None:
        """Begin with the truth of every rule's condition."""
        self._following, self._decision, self._program, self._frame, self._rows = following, decision, program, frame, rows
        self._asked = program.asked(following.asked.groups)
        whole = len(rows) == frame.size
        truths = (frame.truth(following.columns.conditions.number(rule.when)) for rule in program.rules)
        self._when = {rule.id: one if whole else _some(one, rows) for rule, one in zip(program.rules, truths, strict=True)}
        self._joined: dict[tuple[int, ...], Truth] = {}

    def numbers(self) -> Array:
        """Give the number of what follows for each case."""
        applies = {reading: self._applies(edition) for reading, edition in self._program.editions.items()}
        determines = {reading: self._determines(edition, applies[reading]) for reading, edition in self._program.editions.items()}
        settled = np.ones(len(self._rows), bool)
        for truth in (one for truths in determines.values() for one in truths.values() if not one.is_known):
            settled &= truth.holds == truth.may
        numbers = np.full(len(self._rows), OPEN, np.int64)
        signature = tuple({id(one): one for truths in applies.values() for one in truths.values()}.values())
        rows = np.flatnonzero(settled)
        packed = _packed(signature) if len(rows) == len(numbers) else _packed(signature)[:, rows]
        numbers[rows] = self._numbered(packed, tuple(one.is_known for one in signature), applies, determines, rows)
        return self._without_open(numbers)

    def _numbered(self, signatures: Array, layout: tuple[bool, ...], applies: ByReading, determines: ByReading, rows: Array) -> Array:
        """Give the number of what follows for some cases, a column of `signatures` for each; `layout` says what their bits stand for."""
        first, inverse = distinct(signatures)
        seen = self._following.columns.before.signatures
        keys = [(self._program, layout, self._asked, signature.tobytes()) for signature in np.ascontiguousarray(signatures[:, first].T)]
        found: list[Any] = [seen.look(key, NOT_SEEN) for key in keys]
        new = [number for number, one in enumerate(found) if one is NOT_SEEN]
        if new:
            for number, readings in zip(new, self._unseen(rows[first[new]], applies, determines).readings(), strict=True):
                found[number] = seen.keep(keys[number], readings)
        known = self._following.known[self._decision]
        return np.array([OPEN if one is None else known.number(one) for one in found], np.int64)[inverse]

    def _unseen(self, rows: Array, applies: ByReading, determines: ByReading) -> Unseen:
        """Give the cases that stand for signatures never seen."""
        chosen = {id(truth): _some(truth, rows) for one in (applies, determines) for truths in one.values() for truth in truths.values()}
        some = [
            {reading: {rule: chosen[id(truth)] for rule, truth in truths.items()} for reading, truths in one.items()}
            for one in (applies, determines)
        ]
        return Unseen(self._following, self._decision, self._program, self._frame, self._rows[rows], *some)

    def _without_open(self, numbers: Array) -> Array:
        """Leave a case open where a value that a field is taken from is not known."""
        for place, takers in self._following.known[self._decision].takers.items():
            known = self._frame.column(place).known
            if known is not None:
                numbers[np.isin(numbers, takers) & ~known[self._rows]] = OPEN
        return numbers

    def _applies(self, edition: Edition) -> Mapping[str, Truth]:
        """Tell where each rule applies; what is the same in two readings is the same object."""
        applies: dict[str, Truth] = {}
        for rule in edition.parents_first:
            parents, when = edition.parents.get(rule), self._when[rule]
            if parents is not None:
                above = [applies[one] for one in parents]
                key = (id(when), *map(id, above))
                if key not in self._joined:
                    self._joined[key] = all_of((when, any_of(above))) if above else _never(when)
                when = self._joined[key]
            applies[rule] = when
        return applies

    def _determines(self, edition: Edition, applies: Mapping[str, Truth]) -> Mapping[str, Truth]:
        """Tell where each rule determines that gives a field which is asked."""
        asked = (rule.id for rule in edition.rules if not rule.then.keys().isdisjoint(self._asked))
        silenced = {rule: [applies[one] for one in edition.exceptions[rule]] for rule in asked}
        return {rule: all_of((applies[rule], any_of(by).opposite())) if by else applies[rule] for rule, by in silenced.items()}


def _packed(truths: Iterable[Truth]) -> Array:
    """Give the truth values of every case, eight to a byte: where each holds, and of those that are not known everywhere, where it may."""
    parts = [part for one in truths for part in ((one.holds,) if one.is_known else (one.holds, one.may))]
    packed = np.zeros((-(-len(parts) // 8), len(parts[0])), np.uint8)
    for number, part in enumerate(parts):
        packed[number // 8] |= part.view(np.uint8) << number % 8
    return packed


def _never(like: Truth) -> Truth:
    no = np.zeros(len(like.holds), bool)
    return Truth(no, no)


def _some(truth: Truth, rows: Array) -> Truth:
    holds = truth.holds[rows]
    return Truth(holds, holds if truth.is_known else truth.may[rows])
