"""How a decision goes day by day: decided only where something turned, worked out anew where a day moves into a sum, else carried on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from typing import Any, TypeAlias

from couvert.computing import Computed, compute
from couvert.decided import Decision, FieldValue
from couvert.inference.settling import Settled
from couvert.inquiry import Inquiry
from couvert.language.once import cached_property
from couvert.plans import plans
from couvert.proving import prove
from couvert.reasons.content import Content, content_of
from couvert.reasons.openness import Openness
from couvert.reasons.places import Looks, looks_of
from couvert.reasons.scan import Scan, Window


@dataclass(frozen=True, eq=False)
class Stretch:
    """Days, from `start` to `end`, on which a decision stays the same. `waits` are the facts that its rules wait for."""

    start: date
    end: date
    decision: Decision
    content: Content
    waits: tuple[str, ...] = ()


Course: TypeAlias = tuple[Stretch, ...]
"""A decision over a window: stretches without a gap, each unlike the one before it."""


def on_day(inquiry: Inquiry, day: date) -> Inquiry:
    """Put the same case on another decision date."""
    return inquiry if inquiry.on == day else replace(inquiry, case=inquiry.case.model_copy(update={"on": day}))


@dataclass(frozen=True, eq=False)
class Courses:
    """Follows the decisions of one inquiry through a window. `decided` counts how often a decision was decided, for who measures."""

    inquiry: Inquiry
    window: Window
    decided: list[str] = field(default_factory=list)

    @cached_property
    def looks(self) -> Looks:
        """What the ruleset's decisions look at."""
        return looks_of(self.inquiry.ruleset)

    @cached_property
    def scan(self) -> Scan:
        """The days on which something turns."""
        names = tuple(self.inquiry.ruleset.decisions)
        asked = tuple(name for name in names if self._may_be_asked(name))
        return Scan(self.looks, self.inquiry.memory, self.window, asked)

    def _may_be_asked(self, name: str) -> bool:
        table = self.inquiry.ruleset.decisions[name]
        return table.first_when is not None or self.inquiry.asks(table)

    def all(self) -> Mapping[str, Course]:
        """Follow every decision that is asked on some day."""
        found = {name: self.course(name) for name in self.scan.decisions}
        return {name: course for name, course in found.items() if any(one.decision.status != "not_asked" for one in course)}

    def course(self, name: str) -> Course:
        """Follow one decision."""
        stretches: list[Stretch] = []
        for start, decision, waits in self._days(name):
            content = content_of(decision)
            if stretches and stretches[-1].content == content and stretches[-1].waits == waits:
                continue
            if stretches:
                stretches[-1] = replace(stretches[-1], end=start - timedelta(1))
            stretches.append(Stretch(start, self.window.end, decision, content, waits))
        return tuple(stretches)

    def _days(self, name: str) -> Iterator[tuple[date, Decision, tuple[str, ...]]]:
        """Give the decision on every day on which it may become another one."""
        moving = self.scan.moves(name)
        known: dict[object, Run] = {}
        for run_window, key, complete in self._runs(name):
            run = known.get(key)
            if run is None:
                self.decided.append(name)
                run = known[key] = Run(self.dated(run_window.start), name, is_complete=complete)
            days = {run_window.start, *(day for day in moving | run.reviews if run_window.start <= day <= run_window.end)}
            for day in sorted(days):
                yield day, run.on(day, anew=bool(moving)), run.waits

    def dated(self, day: date) -> Inquiry:
        """Put the case on a day. Raises CaseError where it is not possible on that day."""
        if day not in self._dated:
            self._dated[day] = on_day(self.inquiry, day)
            self._dated[day].check()
        return self._dated[day]

    @cached_property
    def _dated(self) -> dict[date, Inquiry]:
        return {}

    def _runs(self, name: str) -> Iterator[tuple[Window, object, bool]]:
        """Give stretches of days with a key each, and whether they are complete. Days with equal keys are alike."""
        turns = sorted({self.window.start, *(day for day in self.scan.turns(name) if day > self.window.start)})
        ends = [*(day - timedelta(1) for day in turns[1:]), self.window.end]
        for start, end in zip(turns, ends, strict=True):
            inquiry = self.dated(start)
            if not inquiry.asks(inquiry.ruleset.decisions[name]):
                yield Window(start, end), "not asked", True
            else:
                one = Openness(self.looks, inquiry, name)
                yield from ((window, key, one.is_complete) for window, key in one.runs(Window(start, end)))


@dataclass(frozen=True, eq=False)
class Run:
    """A decision on one day, and on others that are like it but for what moves with the day."""

    dated: Inquiry
    name: str
    is_complete: bool

    @cached_property
    def inquiry(self) -> Inquiry:
        """The inquiry on its day: for this decision alone where it is complete, else with what the search for others has shown."""
        return replace(self.dated, named=frozenset({self.name})) if self.is_complete else self.dated

    @cached_property
    def decision(self) -> Decision:
        """The decision on the day of the inquiry."""
        asked = self.dated.asks(self.dated.ruleset.decisions[self.name])
        return prove(self.inquiry, self.name) if asked else Decision(self.name, "not_asked")

    @cached_property
    def waits(self) -> tuple[str, ...]:
        """The facts that the rules of the decision wait for."""
        return self.inquiry.settled[self.name].missing if self.decision.status != "not_asked" else ()

    @cached_property
    def reviews(self) -> frozenset[date]:
        """The days on which the review of a source behind the decision becomes overdue."""
        return frozenset(self.dated.ruleset.sources[source].review_on + timedelta(1) for source in self._sources)

    def on(self, day: date, *, anew: bool) -> Decision:
        """Give the decision on a day of the run; `anew` asks for what is worked out from the day."""
        one = self.decision
        if one.status == "not_asked":
            return one
        sources = self.dated.ruleset.sources
        stale = tuple(source for source in self._sources if sources[source].review_on < day)
        return (self._anew(day) if anew and day != self.dated.on else one).marked(stale=stale)

    @cached_property
    def _sources(self) -> tuple[str, ...]:
        return self.inquiry.footing(self.name).sources() if self.decision.status != "not_asked" else ()

    def _anew(self, day: date) -> Decision:
        """Work out anew what moves with the day: computed fields, those that another reading gives, those that a plan shows."""
        own = self._worked(self.name, self.inquiry.reading, day)
        settled = self.inquiry.settled[self.name]
        table = self.inquiry.ruleset.decisions[self.name]
        worked = {field.name for field in table.fields.values() if field.kind == "computed"}
        disputed = tuple(
            replace(
                one,
                fields={**{name: value for name, value in one.fields.items() if name not in worked}, **self._sums(one.reading, own, day)},
            )
            for one in self.decision.disputed
        )
        return replace(
            self.decision,
            fields={**settled.fields, **own.fields},
            intervals={**{name: value for name, value in self.decision.intervals.items() if name not in worked}, **own.intervals},
            ask=lambda: tuple(dict.fromkeys((*settled.missing, *own.missing))),
        ).marked(disputed=disputed, plans=plans(table, settled, partial(self.inquiry.stand, self.name), partial(self._read, day)))

    def _sums(self, reading: str, own: Computed, day: date) -> Mapping[str, FieldValue]:
        theirs = self._worked(self.name, reading, day)
        return {name: value for name, value in theirs.fields.items() if value != own.fields.get(name)}

    def _read(self, day: date, path: str) -> Any:  # noqa: ANN401  # a field's value
        _, name, field_ = path.split(".")
        worked = self._worked(name, self.inquiry.reading, day).fields
        return {**self._settled(name, self.inquiry.reading).fields, **worked}.get(field_)

    def _worked(self, name: str, reading: str, day: date) -> Computed:
        """Work out the computed fields of a decision on a day. What comes out together is the same on every day of the run."""
        settled, inquiry = self._settled(name, reading), self._in_reading(reading)
        table = inquiry.ruleset.decisions[name]
        gone_by = day if table.as_of == "on" else settled.as_of
        memory = inquiry.memory.on_day(gone_by) if isinstance(gone_by, date) else inquiry.memory
        return compute(table, settled, memory, partial(inquiry.together, name, reading))

    @cached_property
    def _others(self) -> dict[tuple[str, str], Settled]:
        return {}

    def _settled(self, name: str, reading: str) -> Settled:
        if (name, reading) == (self.name, self.inquiry.reading):
            return self.inquiry.settled[name]
        if (name, reading) not in self._others:
            self._others[name, reading] = self.inquiry.settled_in(reading, name)
        return self._others[name, reading]

    @cached_property
    def _readings(self) -> dict[str, Inquiry]:
        return {self.inquiry.reading: self.inquiry}

    def _in_reading(self, reading: str) -> Inquiry:
        if reading not in self._readings:
            self._readings[reading] = replace(self.inquiry, reading=reading)
        return self._readings[reading]
