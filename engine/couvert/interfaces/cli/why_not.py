"""`couvert why-not`: every reason against a hoped-for outcome."""

from typing import Any

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.hoped import Hoping, Teller
from couvert.interfaces.cli.hoped_text import HopedText
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.words import Words
from couvert.reasons.hoped_document import why_not_document
from couvert.reasons.why_not import MOST_REASONS, WhyNot, why_not


@click.command("why-not", cls=options.Deciding)
@click.argument("files", nargs=-1, metavar="[FILE|-]")
@click.argument("outcome")
@options.fact
@options.on
@options.reading
@options.assume_usual
@click.option("--most", type=click.IntRange(1, 1000), default=MOST_REASONS, show_default=True, help="How many reasons to tell at most.")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def command(**given: Any) -> int:  # noqa: ANN401  # as the options above say
    """Say why OUTCOME does not come about in the case in FILE.

    OUTCOME is DECISION.FIELD=VALUE, such as carte_vitale.card=may_order; for a list, VALUE is one of its elements. With != it is any other
    value, or a list without the element; without a value, any value other than the present one.

    It tells every minimal reason: given facts that rule the outcome out together, and not without any one of them, with the rules that
    decide otherwise and their sources. Then the rules that came close, each with all conditions that fail and the exceptions that apply. An
    outcome that is possible, or already given, is said to be so.
    """
    return Hoping(**given).run(Teller(find=why_not, document=why_not_document, text=write_reasons))


def write_reasons(told: WhyNot, words: Words, page: Page) -> None:
    """Write what stands against an outcome."""
    text = HopedText(words, page)
    text.head(told)
    if told.reasons:
        page.gap()
        page.heading(words.say("reason_against" if len(told.reasons) == 1 else "reasons_against", count=len(told.reasons)))
    for number, reason in enumerate(told.reasons, start=1):
        text.reason(reason, number, told.outcome)
    if not told.complete:
        page.line(words.say("reasons_more", count=len(told.reasons)), 1)
    if told.verdict == "excluded":
        page.gap()
        page.heading(words.say("close"))
        for one in told.close:
            text.close(one)
        if not told.close:
            page.line(words.say("no_rule_gives"), 1)
    text.tail()
