"""What changes, when and why: frozen, plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from couvert.decided import Decision
from couvert.language.rules import Source, Texts
from couvert.reasons.content import REASONS, Content, Part
from couvert.reasons.courses import Course
from couvert.reasons.tree import AmountUsed, Cited, Known, Tested


@dataclass(frozen=True)
class RuleNamed:
    """A rule that enters into force or leaves it, with its sources."""

    id: str
    title: Texts
    cites: tuple[Cited, ...]


@dataclass(frozen=True)
class Turned:
    """A comparison of a rule of `decision` that begins or ceases to hold; `before` is the value that its fact had on the day before."""

    decision: str
    rule: str
    tested: Tested
    before: Any


@dataclass(frozen=True)
class Reformed:
    """Other rules of `decision` are in force: those that enter, those that leave, and the new amounts in those that stay."""

    decision: str
    entered: tuple[RuleNamed, ...]
    left: tuple[RuleNamed, ...]
    amounts: tuple[AmountUsed, ...]


@dataclass(frozen=True)
class Moved:
    """A fact that a field is worked out from has another value; `before` is the one of the day before."""

    fact: Known
    before: Any


@dataclass(frozen=True)
class ReviewDue:
    """The review of a source behind the answer has become overdue."""

    source: Source


@dataclass(frozen=True)
class Possible:
    """What the missing facts leave possible is another thing, for they are compared with the day."""

    facts: tuple[str, ...]


Cause: TypeAlias = Turned | Reformed | Moved | ReviewDue | Possible


@dataclass(frozen=True)
class Difference:
    """One part of an answer that changes: what it is, of which field, before and after. None where there is no such part."""

    part: Part
    before: Any
    after: Any

    @property
    def of_reasons(self) -> bool:
        """Tell whether only the rules behind the part change."""
        if self.part[0] == "plan" and self.before and self.after:
            return [(step, shows) for step, _, shows in self.before] == [(step, shows) for step, _, shows in self.after]
        return self.part == REASONS


@dataclass(frozen=True)
class ComingChange:
    """An answer that changes on a day. Where it moves with the day, it changes on every day from `day` to `until`."""

    day: date
    decision: str
    before: Decision
    after: Decision
    differences: tuple[Difference, ...]
    causes: tuple[Cause, ...]
    until: date | None = None

    @property
    def reasons_only(self) -> bool:
        """Tell whether the answer stays the same, for other reasons."""
        return all(one.of_reasons for one in self.differences)


@dataclass(frozen=True)
class Timeline:
    """Every change of an answer from `on` to `until`, by day, then as people read the decisions.

    `courses` hold the answer to each decision that is asked on some day, stretch by stretch; `decided` counts how many decisions that took.
    """

    on: date
    until: date
    reading: str
    changes: tuple[ComingChange, ...]
    courses: Mapping[str, Course] = field(repr=False)
    decided: int = field(compare=False, default=0)

    def content(self, decision: str, day: date) -> Content:
        """Give what the answer to a decision is on a day of the timeline, part by part. Raises ValueError for another day."""
        if not self.on <= day <= self.until:
            message = f"the timeline runs from {self.on.isoformat()} to {self.until.isoformat()}"
            raise ValueError(message)
        stretches = (one for one in self.courses.get(decision, ()) if one.start <= day <= one.end)
        return next((one.content for one in stretches), {("status",): "not_asked"})
