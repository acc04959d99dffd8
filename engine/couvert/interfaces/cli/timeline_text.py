"""A timeline in words: day by day, what each answer was, what it is from then on, why, and from which sources."""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from couvert.interfaces.cli.condition_text import ConditionText
from couvert.interfaces.cli.difference_text import DifferenceText, arrow
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.recurrence import Recurring, gathered
from couvert.interfaces.cli.words import Words
from couvert.language.conditions import DECISION
from couvert.language.rules import Citation
from couvert.reasons.coming import Cause, ComingChange, Difference, Moved, Reformed, ReviewDue, Timeline, Turned
from couvert.reasons.tree import Known


@dataclass(frozen=True, eq=False)
class TimelineText:
    """Writes one timeline on a page; `full` tells changes of reasons too, and every rule that turns."""

    timeline: Timeline
    words: Words
    page: Page
    full: bool

    def write(self) -> None:
        """Write every day on which something changes, the days on which only reviews fall due, the notice."""
        one, say = self.timeline, self.words.say
        title = self.words.text(self.words.ruleset.readings[one.reading].title)
        self.page.line(say("timeline", day=self.words.day(one.on), until=self.words.day(one.until), reading=title))
        told = [change for change in one.changes if self.full or not change.reasons_only]
        recurring = tuple(map(Recurring, told)) if self.full else gathered(told, self.read)
        for day, found in groupby(recurring, key=lambda one: one.change.day):
            self.day(day, list(found))
        if not told:
            self.page.gap()
            self.page.line(say("nothing_changes" if one.courses else "nothing_asked"))
        hidden = len(one.changes) - len(told)
        if hidden:
            self.page.gap()
            self.page.line(say("reasons_hidden", count=hidden))
        self.page.gap()
        self.page.line(self.words.text(self.words.ruleset.notice))

    def day(self, day: date, found: list[Recurring]) -> None:
        """Write what changes on one day: first what is another answer, then in one line the sources due for review."""
        self.page.gap()
        self.page.heading(self.words.day(day))
        for one in found:
            if _parts(one.change):
                self.change(one.change)
                self.again(one.again)
        self.reviews(one.change for one in found)

    def change(self, one: ComingChange) -> None:
        """Write one change: the question, before and after, why, the sources."""
        self.page.line(self.words.title(one.decision), 1)
        if one.until is not None:
            self.page.line(self.words.say("moves_with_the_day", day=self.words.day(one.until)), 2)
        if one.reasons_only:
            self.page.line(self.words.say("reasons_only"), 2)
        for text in self.differences(one):
            self.page.item(text, 2)
        causes = self.causes(one)
        if causes:
            self.page.line(self.words.say("because"), 2)
        for text in causes:
            self.page.item(text, 3)
        for cite in self.cites(one):
            self.page.line(self.words.cited(cite), 4)

    def again(self, days: tuple[date, ...]) -> None:
        """Write on which later days the same change comes again."""
        if days:
            key = "again_once" if len(days) == 1 else "again"
            self.page.line(self.words.say(key, count=len(days), day=self.words.day(days[-1])), 2)

    def read(self, one: ComingChange) -> Hashable:
        """Give a change as people read it."""
        return (one.decision, self.differences(one), self.causes(one), tuple(self.cites(one)))

    def differences(self, one: ComingChange) -> tuple[str, ...]:
        """Say every part that changes."""
        return tuple(DifferenceText(self.words, one.decision, full=self.full).lines(_parts(one)))

    def causes(self, one: ComingChange) -> tuple[str, ...]:
        """Say why, each cause once."""
        return tuple(dict.fromkeys(text for cause in _without_opposites(one.causes) for text in self.cause(cause)))

    def cause(self, one: Cause) -> Iterator[str]:
        """Say what makes an answer change."""
        say = self.words.say
        if isinstance(one, Turned):
            yield self.turned(one)
        elif isinstance(one, Reformed):
            for key, rules in (("enters", one.entered), ("leaves", one.left)):
                yield from (say("field", label=say(key), value=self.words.text(rule.title)) for rule in rules)
            for amount in one.amounts:
                value = self.words.amount(amount.id, amount.value)
                yield say("amount", title=self.words.text(amount.title), value=value, day=self.words.day(amount.since))
        elif isinstance(one, Moved):
            yield self.moved(one.fact, one.before)
        elif not isinstance(one, ReviewDue):
            yield say("field", label=say("possible_changes"), value=say("semicolon").join(self.words.named(path) for path in one.facts))

    def turned(self, one: Turned) -> str:
        """Say which fact moved, or for the decision date, what is so from this day on, or no longer."""
        tested = one.tested
        if tested.fact.value != one.before and tested.fact.path != "on":
            return self.moved(tested.fact, one.before)
        if tested.other is not None and "on" in {tested.fact.path, tested.other.path}:
            return self.reached(tested.other if tested.fact.path == "on" else tested.fact)
        test = ConditionText(self.words).test(tested)
        other = "" if tested.other is None else f" ({self.of(tested.other)})"
        key = "from_now" if tested.holds else "no_longer"
        return self.words.say(key, test=f"{self.words.label(tested.fact.path)} {test}{other}")

    def reached(self, known: Known) -> str:
        """Say the day that has come or gone by, with the facts given that it comes from."""
        parts = self.words.say("semicolon").join(self.of(part) for part in _given(known))
        return f"{self.of(known)} ({parts})" if parts else self.of(known)

    def moved(self, known: Known, before: Any) -> str:  # noqa: ANN401  # a fact's value
        """Say a fact before and after, with the facts given that it comes from."""
        values = (self.words.say("open") if value is None else self.words.value(known.path, value) for value in (before, known.value))
        parts = self.words.say("semicolon").join(self.of(part) for part in _given(known))
        said = arrow(self.words, self.words.label(known.path), *values)
        return f"{said} ({parts})" if parts else said

    def of(self, known: Known) -> str:
        """Say a fact with its value."""
        value = self.words.say("open") if known.value is None else self.words.value(known.path, known.value)
        return self.words.say("field", label=self.words.label(known.path), value=value)

    def cites(self, one: ComingChange) -> Iterator[Citation]:
        """Give the sources of the rules that determine from then on and did not before, and those of reforms."""
        before = {reason.rule for reason in one.before.because}
        found = [cite for reason in one.after.because if reason.rule not in before for cite in reason.cites]
        for cause in one.causes:
            if isinstance(cause, Reformed):
                found += [cited.citation for rule in cause.entered for cited in rule.cites]
                found += [cited.citation for amount in cause.amounts for cited in amount.cites]
        return iter(dict.fromkeys(found))

    def reviews(self, changes: Iterable[ComingChange]) -> None:
        """Write which sources are due for review, each once."""
        sources = {cause.source.id: cause.source for change in changes for cause in change.causes if isinstance(cause, ReviewDue)}
        if sources:
            self.page.line(self.words.say("reviews_due"), 1)
        for source in sources.values():
            self.page.item(self.words.source(source), 2)


def _parts(one: ComingChange) -> list[Difference]:
    """Give what changes in the answer itself: reviews that fall due are told apart."""
    return [difference for difference in one.differences if difference.part != ("stale",)]


def _without_opposites(causes: Iterable[Cause]) -> Iterator[Cause]:
    """Leave out comparisons of two facts that were told already: where one ceases to hold, its opposite begins to."""
    told: set[tuple[str, ...]] = set()
    for cause in causes:
        compared = (cause.tested.fact.path, cause.tested.other.path) if isinstance(cause, Turned) and cause.tested.other else ()
        key = tuple(sorted(compared))
        if not key or key not in told:
            yield cause
        told.add(key)


def _given(known: Known) -> Iterator[Known]:
    """Give the facts of the case that a fact comes from."""
    for part in known.parts:
        if part.path != "on" and not part.path.startswith(DECISION):
            yield from _given(part) if part.parts else (part,)
