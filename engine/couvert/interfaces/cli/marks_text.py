"""What a reader has to know of an outcome besides: both sides where sources disagree, what is weak, what may be out of date."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from couvert.decided import Decision, Dispute
from couvert.footing import StaleAmount, StaleSource, WeakRule
from couvert.interfaces.cli.change_text import ChangeText
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.words import Words
from couvert.language.rules import Citation
from couvert.states import Change


@dataclass(frozen=True, eq=False)
class MarksText:
    """Writes on a page what marks an outcome. `reading` is the one that the answer follows."""

    words: Words
    page: Page
    reading: str

    def write(self, one: Decision, depth: int = 1) -> None:
        """Write everything that marks one decision."""
        for dispute in one.disputed:
            self.dispute(one, dispute, depth)
        for weak in one.weak_rules:
            self.weak(one.name, weak, depth)
        for source in one.stale_sources:
            self.stale(one.name, source, depth)
        for amount in one.stale_amounts:
            self.amount(amount, depth)

    def dispute(self, one: Decision, dispute: Dispute, depth: int) -> None:
        """Write what each side says, with its sources, and what the other side would change."""
        asserted = self.words.ruleset.decisions[one.name].asserted
        own = [change for change in dispute.changes if change.decision == one.name and change.field in asserted]
        further = [change for change in dispute.changes if change not in own]
        self.page.line(self.words.say("disputed"), depth)
        self.side("followed", self.reading, own, depth + 1)
        self.sources(dispute.own_cites, depth + 3)
        self.side("other_side", dispute.reading, own, depth + 1)
        self.sources(dispute.cites, depth + 3)
        self.sources(dispute.against, depth + 3, before=self.words.say("against"))
        if further:
            self.page.line(self.words.say("would_change"), depth + 1)
        for decision, changes in groupby(further, key=lambda change: change.decision):
            elsewhere = decision != one.name
            if elsewhere:
                self.page.line(self.words.title(decision), depth + 2)
            for change in changes:
                for text in ChangeText(self.words).lines(change):
                    self.page.item(text, depth + 3 if elsewhere else depth + 2)

    def side(self, key: str, reading: str, changes: Iterable[Change], depth: int) -> None:
        """Write what one side says of every field in dispute."""
        self.page.line(self.words.say(key, reading=self.words.reading(reading)), depth)
        for one in changes:
            state = one.before if key == "followed" else one.after
            said = ChangeText(self.words).state(one.decision, one.field, state)
            self.page.item(self.words.say("field", label=self.words.field(one.decision, one.field), value=said), depth + 1)

    def sources(self, cites: Iterable[Citation], depth: int, *, before: str = "") -> None:
        """Write places in sources."""
        for cite in cites:
            self.page.line(f"{before} {self.words.cited(cite)}".strip(), depth)

    def weak(self, decision: str, one: WeakRule, depth: int) -> None:
        """Write a rule with weak sources, and what rests on it."""
        self.page.line(self.words.say("weak", title=self.words.rule(decision, one.rule)), depth)
        self.page.line(self.resting(decision, one.fields), depth + 1)

    def stale(self, decision: str, one: StaleSource, depth: int) -> None:
        """Write a source whose review is overdue, since when, and what rests on it."""
        self.page.line(self.words.say("stale", source=self.words.source(self.words.ruleset.sources[one.source])), depth)
        self.page.line(self.words.say("review_due", day=self.words.day(one.review_on)), depth + 1)
        self.page.line(self.resting(decision, one.fields), depth + 1)

    def amount(self, one: StaleAmount, depth: int) -> None:
        """Write an amount that may be out of date, and why."""
        say, used = self.words.say, one.amount
        title = self.words.text(self.words.ruleset.parameters[used.parameter].title)
        value = self.words.amount(used.parameter, used.value)
        self.page.line(say("stale_amount", amount=say("amount", title=title, value=value, day=self.words.day(used.start))), depth)
        if one.revalued_on is not None:
            self.page.line(say("revalued", day=self.words.day(one.revalued_on)), depth + 1)
        for name in one.sources:
            source = self.words.ruleset.sources[name]
            due = say("review_due", day=self.words.day(source.review_on))
            self.page.line(say("field", label=due, value=self.words.source(source)), depth + 1)

    def resting(self, decision: str, fields: Iterable[str]) -> str:
        """Name the fields that rest on something."""
        return self.words.say("resting", fields=self.words.say("semicolon").join(self.words.field(decision, field) for field in fields))
