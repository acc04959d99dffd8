"""What follows for a decision from its signature: fired in every reading the first time that the signature is seen, then kept."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, Final, NamedTuple, TypeAlias

from couvert.inference.backends import default_backend
from couvert.inference.session import Backend
from couvert.inference.signature.arranging import order
from couvert.inference.signature.constraints import constraints_of
from couvert.inference.signature.frame import Frame
from couvert.inference.signature.kept import Kept
from couvert.inference.signature.layout import layout_of
from couvert.inference.signature.program import Consequences, Gives, Program
from couvert.inference.signature.truth import HOLDS, OPEN
from couvert.language.facts import Scalar
from couvert.language.once import cached_property, kept_for, kept_with
from couvert.language.rules import DecisionTable, Ruleset
from couvert.rulebase import rulebases

MOST: Final = 20_000
"""How many signatures are kept for a ruleset; each takes some hundred bytes."""
NOT_SEEN: Final = object()

Readings: TypeAlias = Mapping[str, Consequences]
"""What follows, by reading."""


class FiringError(RuntimeError):
    """The inference engine and the definition of the meaning of rules do not agree on which rules determine."""


class Followed(NamedTuple):
    """What follows for a decision: the day that it goes by, what each reading gives on it, and the fields in the one asked."""

    as_of: date
    readings: Readings
    mine: Gives


class Signatures:
    """The decisions of a ruleset by their signatures. Safe to use from several threads."""

    def __init__(self, ruleset: Ruleset, backend: Backend) -> None:
        """Begin with nothing seen; what was never seen is fired by `backend`."""
        self.ruleset, self.backend = ruleset, backend
        self.layout = layout_of(ruleset)
        self.constraints = constraints_of(self.layout)
        self._kept: Kept[Readings | None] = Kept(MOST)
        self._programs = programs_of(ruleset)

    def programs(self, decision: str) -> "Programs":
        """Give the programs of a decision."""
        return self._programs[decision]

    def follow(self, decision: str, frame: Frame) -> Followed | None:
        """Give what follows for a decision on a case; None while it is open, and where the rules give a field no value or two."""
        programs = self._programs[decision]
        as_of, asked = frame.value(programs.as_of), frame.asked
        if as_of is OPEN:
            return None
        dated = frame.on_day(as_of)
        if dated is not frame and programs.as_of < frame.layout.given:
            return dated.followed(decision)
        program = programs.on(as_of)
        if program is None:
            return None
        signature = program.signature(dated)
        key = (program, signature, () if program.asks_always else kept_for(program, "asks", asked.groups, program.asked, asked.groups))
        readings: Any = self._kept.look(key, NOT_SEEN)
        if readings is NOT_SEEN:
            readings = self._kept.keep(key, self._fired(program, signature, dated))
        reading = asked.otherwise.get(decision, asked.reading) if asked.otherwise else asked.reading
        mine = readings[reading].given(dated) if readings else None
        return None if mine is None else tuple.__new__(Followed, (as_of, readings, mine))

    def first(self, frame: Frame) -> tuple[str, ...]:
        """Name the decisions that stand first in the answer to a case, whatever was asked."""
        names, truths = self._first
        found = truths(frame)
        return tuple([name for name, truth in zip(names, found, strict=True) if truth == HOLDS]) if HOLDS in found else ()

    @cached_property
    def _first(self) -> tuple[tuple[str, ...], Callable[[Frame], bytes]]:
        """The decisions that come first where their conditions hold, and the truth values of these."""
        some = {name: table.first_when for name, table in self.ruleset.decisions.items() if table.first_when is not None}
        names, conditions = tuple(some), tuple(some.values())
        return tuple(names[number] for number in order(conditions)), self.layout.truths(conditions)

    def _fired(self, program: Program, signature: bytes, frame: Frame) -> Readings | None:
        """Fire a decision, where rules differ in every reading; None while a field that is asked is open, or where it has no one value."""
        asked = program.asked(frame.asked.groups)
        sure = {reading: program.sure(reading, signature, asked) for reading in program.editions}
        known = {reading: rules for reading, rules in sure.items() if rules is not None}
        found = program.by_reading(known, asked) if len(known) == len(sure) else None
        if found is None:
            return None
        looked = {path: frame.value(frame.layout.places[path]) for path in program.paths}
        if not self.fires(program, {path: value for path, value in looked.items() if value is not OPEN}, known, asked):
            raise FiringError(f"the rules that determine `{program.table.name}` are not those that durable-rules fired")
        return found

    def fires(self, program: Program, facts: Mapping[str, Scalar], rules: Mapping[str, Collection[str]], asked: Collection[str]) -> bool:
        """Fire a decision, once for readings whose rules differ in what they give alone; tell whether the rules named determine."""
        firings = {reading: self.backend.fire(program.editions[reading], facts) for reading in dict.fromkeys(program.fired_by.values())}
        for reading, edition in program.editions.items():
            fired = firings[program.fired_by[reading]].determining
            if {rule for rule in fired if not edition.by_id[rule].then.keys().isdisjoint(asked)} != set(rules[reading]):
                return False
        return True


class Programs:
    """The programs of one decision, each from a day on."""

    def __init__(self, ruleset: Ruleset, table: DecisionTable) -> None:
        """Find the days on which the rules of a reading change; a program is compiled when it is first needed."""
        self._layout = layout_of(ruleset)
        self.as_of = self._layout.places[table.as_of]
        self._editions = {reading: rulebase.editions[table.name] for reading, rulebase in rulebases(ruleset).items()}
        self.starts = sorted({edition.start for editions in self._editions.values() for edition in editions})
        self._programs: dict[int, Program | None] = {}

    def on(self, day: date) -> Program | None:
        """Give the program of a day; None before the first day for which the decision has sources."""
        number = bisect_right(self.starts, day) - 1
        return self._programs[number] if number in self._programs else self.numbered(number)

    def since(self, day: date) -> Iterator[Program]:
        """Give the programs of a day and of every later one."""
        first = max(0, bisect_right(self.starts, day) - 1)
        found = (self.numbered(number) for number in range(first, len(self.starts)))
        return (program for program in found if program is not None)

    def numbered(self, number: int) -> Program | None:
        """Give the program that begins on the day in this place of `starts`."""
        if number not in self._programs:
            self._programs[number] = self._from(self.starts[number])
        return self._programs[number]

    def _from(self, start: date) -> Program | None:
        found = {reading: next(one for one in reversed(editions) if one.start <= start) for reading, editions in self._editions.items()}
        return Program(self._layout, found) if all(edition.sourced for edition in found.values()) else None


def programs_of(ruleset: Ruleset) -> Mapping[str, Programs]:
    """Give the programs of every decision of a ruleset, the same each time."""
    return kept_with(ruleset, "_programs", lambda: {name: Programs(ruleset, table) for name, table in ruleset.decisions.items()})


@lru_cache(maxsize=16)
def signatures_of(ruleset: Ruleset) -> Signatures:
    """Give the signatures of a ruleset, fired by durable-rules where never seen; the same each time."""
    return Signatures(ruleset, default_backend())
