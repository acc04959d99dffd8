"""`couvert change`: what a person can do to bring a hoped-for outcome about."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.hoped import Hoping, Teller
from couvert.interfaces.cli.hoped_text import HopedText
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.words import Words
from couvert.reasons.change import MOST_WAYS, Changes, what_would_change
from couvert.reasons.hoped_document import change_document
from couvert.reasons.ways import MOST_AT_ONCE, Change, Way


@click.command("change", cls=options.Deciding)
@click.argument("files", nargs=-1, metavar="[FILE|-]")
@click.argument("outcome")
@options.fact
@options.on
@options.reading
@options.assume_usual
@click.option("--most", type=click.IntRange(1, 1000), default=MOST_WAYS, show_default=True, help="How many ways to tell at most.")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def command(**given: Any) -> int:  # noqa: ANN401  # as the options above say
    """Say what a person can change so that OUTCOME comes about in the case in FILE.

    OUTCOME is DECISION.FIELD=VALUE, such as carte_vitale.card=may_order; for a list, VALUE is one of its elements. With != it is any other
    value, or a list without the element; without a value, any value other than the present one.

    Every way is verified by deciding the changed case again. The least effort comes first: 1 is a form, 2 a paper to obtain or to wait for,
    3 a change of life; of days, the nearest that does is told. What nobody can change (birth, nationality, the past) is never changed:
    where that alone stands against the outcome, it is said.
    """
    return Hoping(**given).run(Teller(find=what_would_change, document=change_document, text=write_ways))


def write_ways(told: Changes, words: Words, page: Page) -> None:
    """Write what would bring an outcome about."""
    text = HopedText(words, page)
    text.head(told)
    if told.unmoved:
        page.gap()
        page.line(words.say("change_unmoved"))
        for number, reason in enumerate(told.unmoved, start=1):
            text.reason(reason, number, told.outcome)
    elif told.verdict == "excluded":
        page.gap()
        _ways(told, _WayText(text, words, page, told))
    text.tail()


def _ways(told: Changes, writer: "_WayText") -> None:
    say, page = writer.words.say, writer.page
    if told.ways:
        page.heading(say("change_ways"))
    else:
        page.line(say("change_none", most=MOST_AT_ONCE))
    for number, way in enumerate(told.ways, start=1):
        writer.way(way, number)
    if not told.complete:
        page.line(say("change_still_more"), 1)


@dataclass(frozen=True, eq=False)
class _WayText:
    """Writes ways."""

    text: HopedText
    words: Words
    page: Page
    told: Changes

    def way(self, way: Way, number: int) -> None:
        """Write one way: its changes, and what would still have to be known."""
        say = self.words.say
        outcome = self.text.has(self.told.outcome, way.gives) if way.gives is not None else self.text.hoped(self.told.outcome)
        phrase = "change_way_open" if way.missing else "change_way"
        self.page.line(say(phrase, number=number, effort=way.effort, outcome=outcome), 1)
        for one in way.changes:
            self.page.item(self.change(one), 2)
            how = self.words.change(one.path, one.obtains)
            if how:
                self.page.line(how, 4)
        if way.missing:
            self.page.line(say("change_opens"), 2)
            self.text.missing(way.missing, 3)

    def change(self, one: Change) -> str:
        """Say one change."""
        say, words = self.words.say, self.words
        if one.obtains:
            said = say("change_obtain", record=words.named(one.path))
            return f"{said}, {say('change_until', day=words.day(one.after))}" if isinstance(one.after, date) else said
        before, after = words.told(one.path, one.before), words.told(one.path, one.after)
        return say("change_from", label=words.named(one.path), before=before, after=after)
