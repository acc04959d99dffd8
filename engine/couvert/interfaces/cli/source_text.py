"""Sources, traces and disagreements for people."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.rule_text import period_text
from couvert.interfaces.cli.words import Words
from couvert.language.rules import Source
from couvert.workbench.bibliography import AmountUse, Entry, RuleUse
from couvert.workbench.disagreements import Disagreement, Side
from couvert.workbench.trace import Carrier, Trace, Traced


class SourceText:
    """Writes what is known of sources on a page."""

    def __init__(self, words: Words, width: int, *, styled: bool) -> None:
        """Write with these words, in this many columns."""
        self.words, self.page = words, Page(width, styled=styled)

    def bibliography(self, entries: Iterable[Entry], day: date) -> str:
        """Write every source with what cites it."""
        for entry in entries:
            self.page.gap()
            self._source(entry.source, day)
            self._rules("cited_by", [use for use in entry.rules if not use.against])
            self._rules("contradicts", [use for use in entry.rules if use.against])
            self._amounts(entry.amounts)
            if not entry.rules and not entry.amounts:
                self.page.line(self.words.say("not_cited"), 1)
        return str(self.page)

    def trace(self, trace: Trace, shown: Iterable[Traced]) -> str:
        """Write one block for each statement to show, and the counts of all."""
        for source, statements in groupby(shown, key=lambda one: one.source.id):
            self.page.gap()
            self.page.heading(self.words.source(self.words.ruleset.sources[source]))
            for one in statements:
                self.page.gap()
                self._statement(one)
        self.page.gap()
        self.page.line(self.words.say("trace_counts", **trace.counts))
        return str(self.page)

    def disagreements(self, found: Iterable[Disagreement]) -> str:
        """Write every disagreement with both sides, and how many there are."""
        count = 0
        for count, one in enumerate(found, start=1):
            self.page.gap()
            self.page.heading(f"{count}. {self.words.title(one.decision)}")
            self._side("side_decided", one.decided)
            self._side("side_other", one.other)
        self.page.gap()
        self.page.line(self.words.say("disagreements_count", count=count))
        return str(self.page)

    def _source(self, source: Source, day: date) -> None:
        say = self.words.say
        self.page.heading(self.words.source(source))
        self.page.line(f"{source.id} · {self.words.text(source.address)}", 1)
        self.page.line(say(f"authority_{source.authority}"), 1)
        checked = say("checked", day=self.words.day(source.checked_on), review=self.words.day(source.review_on))
        self.page.line(f"{checked} {say('overdue')}" if source.is_stale(day) else checked, 1)

    def _rules(self, key: str, uses: list[RuleUse]) -> None:
        if uses:
            self.page.line(self.words.say(key), 1)
        for use in uses:
            self._item(f"{self.words.text(use.rule.title)} ({use.rule.id})", use.cite.place(self.words.asked))

    def _amounts(self, uses: tuple[AmountUse, ...]) -> None:
        if uses:
            self.page.line(self.words.say("amounts"), 1)
        for use in uses:
            since = self.words.say("since", label=self.words.text(use.parameter.title), day=self.words.day(use.amount.start))
            self._item(since, use.cite.place(self.words.asked))

    def _item(self, label: str, value: str) -> None:
        self.page.item(self.words.say("field", label=label, value=value), 2)

    def _statement(self, one: Traced) -> None:
        self.page.heading(one.statement.id, 1)
        self.page.line(self.words.text(one.statement.says), 2)
        for carrier in one.carriers:
            self._carrier(carrier)
        if one.statement.not_carried is not None:
            self.page.line(self.words.say("not_carried", why=self.words.text(one.statement.not_carried)), 2)
        elif one.is_hole:
            self.page.line(self.words.say("hole"), 2)

    def _carrier(self, carrier: Carrier) -> None:
        self.page.item(f"{self.words.text(carrier.rule.title)} ({carrier.rule.id})", 2)
        if not carrier.scenarios:
            self.page.line(self.words.say("no_scenario"), 4)
        for scenario in carrier.scenarios:
            self.page.line(f"{scenario.file}: {scenario.name}", 4)

    def _side(self, key: str, side: Side) -> None:
        self.page.line(self.words.say(key), 1)
        for rule in side.rules:
            periods = self.words.say("semicolon").join(period_text(self.words, period) for period in rule.in_force)
            reading = f", {self.words.say('reading', title=self.words.reading(rule.reading))}" if rule.reading else ""
            self.page.item(f"{self.words.text(rule.title)} ({rule.id}), {periods}{reading}", 2)
        for statement in side.statements:
            self.page.item(f"{self.words.text(statement.says)} ({statement.id})", 2)
        for cite in side.cites:
            self.page.line(self.words.cited(cite), 4)
