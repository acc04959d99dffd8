"""Leaves: the comparisons that facts decide by themselves, in the few forms that all others are made of.

What can be ordered is compared by `>=` alone, everything else by `==`. A frame tells the day that `on` stands for: () the decision date,
(`visit.date`,) the day of the visit.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, TypeAlias

from couvert.inference.memory import WorkingMemory
from couvert.language.conditions import COMPARE
from couvert.language.facts import Scalar
from couvert.language.partial import Slot, Unknown, Value, unknown

Frame: TypeAlias = tuple[str, ...]
"""The dates gone by, the last one first asked for: each is looked up on the day of those before it."""

EVERYWHERE: Final[Frame] = ()


@dataclass(frozen=True)
class Look:
    """A fact, by path, in a frame. `word` narrows a derived fact that holds for any of its words to that one."""

    path: str
    frame: Frame = EVERYWHERE
    word: str | None = None


Side: TypeAlias = Look | Scalar


@dataclass(frozen=True)
class Leaf:
    """One comparison, by `>=` or `==`."""

    left: Look
    op: str
    right: Side

    @property
    def group(self) -> tuple[Look, str]:
        """Give what leaves share that differ only in the limit written in the rule."""
        return self.left, self.op


@dataclass(frozen=True)
class Kept:
    """That one record, by its label in the list `path`, keeps a constraint between its leaves."""

    constraint: str
    path: str
    label: str


Test: TypeAlias = Leaf | Kept


@dataclass(frozen=True, eq=False)
class Views:
    """One case as it looks in every frame."""

    memory: WorkingMemory
    _known: dict[Frame, WorkingMemory] = field(default_factory=dict, repr=False)

    def within(self, frame: Frame) -> WorkingMemory:
        """Give the case on the day of a frame; `on` is unknown in it while that day is."""
        if not frame:
            return self.memory
        if frame not in self._known:
            day = self.within(frame[:-1]).look(frame[-1])
            self._known[frame] = self.memory.on_day(day) if isinstance(day, date) else self.memory.on_open_day(day)  # type: ignore[arg-type]  # a day
        return self._known[frame]

    def value(self, side: Side) -> Value:
        """Give the value of a side; Unknown with what would tell."""
        if isinstance(side, Look):
            memory = self.within(side.frame)
            return memory.look(side.path) if side.word is None else memory.look_for(side.path, side.word)
        return side

    def truth(self, test: Test) -> bool | None:
        """Tell whether a leaf holds, or a record keeps a constraint; None while it is not known."""
        if isinstance(test, Kept):
            needs, truth = self.memory.keeps(test.constraint, test.path, test.label)
            return None if truth is None and needs else truth is not False
        left, right = self.value(test.left), self.value(test.right)
        if isinstance(left, Unknown) or isinstance(right, Unknown):
            return None
        return COMPARE[test.op](left, right)

    def needs(self, test: Test) -> tuple[Slot, ...]:
        """Give the slots that a test waits for."""
        if isinstance(test, Kept):
            return self.memory.keeps(test.constraint, test.path, test.label)[0]
        waiting = unknown((self.value(test.left), self.value(test.right)))
        return waiting.needs if waiting else ()

    def trying(self, supposed: dict[Slot, Scalar | None]) -> "Views":
        """Give the same case with values supposed, and nothing remembered."""
        return Views(self.memory.trying(supposed))


def after(value: Scalar) -> Scalar:
    """Give the next number, sum or day."""
    return min(value, date.max - timedelta(1)) + timedelta(1) if isinstance(value, date) else int(value) + 1


def is_constant(side: object) -> bool:
    """Tell whether a side is written in the rule."""
    return not isinstance(side, Look)
