"""timeline(): on which days an answer changes although nobody does anything, and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any, Final

from pydantic import BaseModel

from couvert.asking import inquire
from couvert.cases import names
from couvert.inference.session import Backend
from couvert.inquiry import Inquiry
from couvert.language.codes import ProblemCode
from couvert.language.facts import FIRST_DAY, ISO_DAY, LAST_DAY
from couvert.language.functions import add_years
from couvert.language.once import cached_property
from couvert.language.problems import CaseError, Problem, nearest, one_of
from couvert.language.rules import Ruleset
from couvert.reasons.causes import Causes
from couvert.reasons.coming import ComingChange, Difference, Timeline
from couvert.reasons.content import Part, differing
from couvert.reasons.courses import Course, Courses, Stretch, on_day
from couvert.reasons.places import looks_of
from couvert.reasons.scan import Window

YEARS: Final = 5
"""How many years a timeline runs where nobody says until when."""
MOST_YEARS: Final = 25
FEWEST_MOVES: Final = 3
"""So many changes one after the other of a value worked out from the day are told as one that moves with the day."""
NEXT_DAYS: Final = timedelta(2)
"""How far apart such changes may lie: two years after 28 and after 29 February is the same day."""


def timeline(  # noqa: PLR0913  # the arguments of decide(), and until when
    case: Mapping[str, Any] | BaseModel | None = None,
    *,
    until: date | str | None = None,
    ruleset: Ruleset | None = None,
    on: date | str | None = None,
    reading: str | None = None,
    decisions: Iterable[str] | None = None,
    assume: bool | Iterable[str] | None = None,
    facts: Mapping[str, Any] | None = None,
    backend: Backend | None = None,
) -> Timeline:
    """Tell every day from the decision date to `until` (included; five years later when absent) on which an answer changes.

    The facts stay as they are; only the day goes by. The timeline equals deciding the case on every single day. The other arguments are
    those of decide(), and so are the errors; CaseError too where `until` is no day, lies before the decision date or more than 25 years
    after it, and where the case is not possible on a later day.
    """
    inquiry = inquire(case, ruleset=ruleset, on=on, reading=reading, decisions=decisions, facts=facts, backend=backend)
    window = Window(inquiry.on, last_day(until, inquiry.on))
    usual = _allowed(inquiry.ruleset, assume)
    following = Following(inquiry, window)
    return following.timeline(following.courses(usual))


def last_day(until: object, on: date) -> date:
    """Read the last day of a timeline. Raises CaseError."""
    if until is None:
        return min(add_years(on, YEARS), LAST_DAY)
    if isinstance(until, str):
        until = _day(until.strip())
    if not isinstance(until, date) or isinstance(until, datetime):
        raise CaseError([Problem(ProblemCode.VALUE_INVALID, "until", "expected a day such as `2031-03-31`")])
    if not on <= until <= min(add_years(on, MOST_YEARS), LAST_DAY):
        latest = min(add_years(on, MOST_YEARS), LAST_DAY)
        raise CaseError(
            [
                Problem(
                    ProblemCode.VALUE_INVALID, "until", f"expected a day from {on.isoformat()} (the decision date) to {latest.isoformat()}"
                )
            ]
        )
    return until


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text) if ISO_DAY.fullmatch(text) else None
    except ValueError:
        raise CaseError([Problem(ProblemCode.VALUE_INVALID, "until", "this day does not exist in the calendar")]) from None
    if day is None:
        raise CaseError([Problem(ProblemCode.VALUE_INVALID, "until", "expected a day such as `2031-03-31`")])
    return max(day, FIRST_DAY)


def _allowed(ruleset: Ruleset, assume: bool | Iterable[str] | None) -> Mapping[str, object]:  # noqa: FBT001  # True, or which facts
    """Give the usual values that are allowed. Raises CaseError."""
    usual = {path: fact.usual.value for path, fact in ruleset.model.facts.items() if fact.usual}
    named = tuple(usual) if assume is True else sorted(names(assume, of="facts"))
    unknown = sorted(set(named) - usual.keys())
    if unknown:
        raise CaseError(
            Problem(ProblemCode.USUAL_UNKNOWN, path, "has no usual value", nearest(path, usual) or f"one of {one_of(usual)}")
            for path in unknown
        )
    return {path: usual[path] for path in named}


@dataclass(frozen=True, eq=False)
class Following:
    """Follows an inquiry through a window; with the usual values that are used, it is another inquiry for each part of the window."""

    inquiry: Inquiry
    window: Window
    decided: list[str] = field(default_factory=list)
    _inquiries: list[tuple[Window, Inquiry]] = field(default_factory=list, repr=False)

    def courses(self, usual: Mapping[str, object]) -> Mapping[str, Course]:
        """Follow every decision; `usual` are the usual values allowed, used on days on which the fact is missing."""
        return {name: tuple(_joined(stretches)) for name, stretches in self._followed(self.inquiry, self.window, usual).items()}

    def _followed(self, inquiry: Inquiry, window: Window, usual: Mapping[str, object]) -> dict[str, list[Stretch]]:
        found = Courses(inquiry, window, self.decided).all()
        parts = list(_parts(found, window, usual)) if usual else []
        if all(not used for _, used in parts):
            self._inquiries.append((window, inquiry))
            return {name: list(course) for name, course in found.items()}
        joined: dict[str, list[Stretch]] = {}
        for part, used in parts:
            more = replace(inquiry, assumed={**(inquiry.assumed or {}), **{path: usual[path] for path in used}}) if used else inquiry
            left = {path: value for path, value in usual.items() if path not in used}
            for name, stretches in self._followed(more, part, left if used else {}).items():
                joined.setdefault(name, []).extend(stretches)
        return joined

    def timeline(self, courses: Mapping[str, Course]) -> Timeline:
        """Tell the changes in the courses of all decisions."""
        order = list(self.inquiry.ruleset.decisions)
        found = [change for name in order if name in courses for change in self._changes(name, courses[name])]
        changes = sorted(found, key=lambda change: (change.day, order.index(change.decision)))
        return Timeline(self.window.start, self.window.end, self.inquiry.reading, tuple(changes), courses, len(self.decided))

    def _changes(self, name: str, course: Course) -> Iterator[ComingChange]:
        for group in _grouped(course):
            (before, first), (_, last) = group[0], group[-1]
            parts = dict.fromkeys(part for one, other in group for part in differing(one.content, other.content))
            differences = tuple(Difference(part, before.content.get(part), last.content.get(part)) for part in parts)
            if differences:
                causes = self._causes(name, first.start).of(differences)
                until = last.start if len(group) > 1 else None
                yield ComingChange(first.start, name, before.decision, last.decision, differences, causes, until)

    def _causes(self, name: str, day: date) -> Causes:
        yesterday = day - timedelta(1)
        return Causes(looks_of(self.inquiry.ruleset), name, self._dated(yesterday), self._dated(day))

    def _dated(self, day: date) -> Inquiry:
        if day not in self._days:
            self._days[day] = on_day(next(one for window, one in self._inquiries if window.start <= day <= window.end), day)
        return self._days[day]

    @cached_property
    def _days(self) -> dict[date, Inquiry]:
        return {}


def _parts(found: Mapping[str, Course], window: Window, usual: Mapping[str, object]) -> Iterator[tuple[Window, tuple[str, ...]]]:
    """Split a window by the usual values that are wanted: those of facts that some decision waits for."""
    starts = sorted({window.start, *(one.start for course in found.values() for one in course)})
    wanted: list[tuple[date, tuple[str, ...]]] = []
    for start in starts:
        waits = {path for course in found.values() for one in course if one.start <= start <= one.end for path in one.waits}
        used = tuple(path for path in sorted(usual) if path in waits)
        if not wanted or wanted[-1][1] != used:
            wanted.append((start, used))
    ends = [*(start - timedelta(1) for start, _ in wanted[1:]), window.end]
    return ((Window(start, end), used) for (start, used), end in zip(wanted, ends, strict=True))


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Join neighbours that are alike."""
    last: Stretch | None = None
    for one in stretches:
        if last is not None and last.content == one.content and last.end == one.start - timedelta(1):
            last = replace(last, end=one.end)
        else:
            if last is not None:
                yield last
            last = one
    if last is not None:
        yield last


def _grouped(course: Course) -> Iterator[list[tuple[Stretch, Stretch]]]:
    """Give every change as two stretches; those of values that move with the day together."""
    group: list[tuple[Stretch, Stretch]] = []
    for pair in pairwise(course):
        if group and not _goes_on(group[-1], pair):
            yield from _whole(group)
            group = []
        group.append(pair)
    yield from _whole(group)


def _whole(group: list[tuple[Stretch, Stretch]]) -> Iterator[list[tuple[Stretch, Stretch]]]:
    if len(group) >= FEWEST_MOVES:
        yield group
    else:
        yield from ([pair] for pair in group)


def _goes_on(last: tuple[Stretch, Stretch], pair: tuple[Stretch, Stretch]) -> bool:
    """Tell whether a change goes on with the last one: the same values, and no others, move again a day or two later."""
    parts, before = (differing(one.content, other.content) for one, other in (pair, last))
    return parts == before and pair[1].start - last[1].start <= NEXT_DAYS and all(map(_may_move, parts))


def _may_move(part: Part) -> bool:
    return part[0] in {"fields", "plan", "intervals"} or part[2:3] == ("fields",)
