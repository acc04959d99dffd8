"""`couvert timeline`: on which days an answer changes although nobody does anything, and why."""

from dataclasses import dataclass, replace
from typing import Any

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import Exit
from couvert.interfaces.cli.inputs import Asked, asked, find_ruleset, known_names
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.output import as_json, styled, width, write, write_text
from couvert.interfaces.cli.timeline_text import TimelineText
from couvert.interfaces.cli.words import Words
from couvert.language.once import cached_property
from couvert.language.problems import CaseError
from couvert.language.rules import Ruleset
from couvert.reasons import Timeline, timeline
from couvert.reasons.timeline_document import to_document


@click.command("timeline", cls=options.Deciding)
@click.argument("files", nargs=-1, metavar="[FILE|-]")
@options.fact
@options.on
@click.option("--until", metavar="DATE", help="The last day, such as 2031-03-31; at most 25 years on. Default: five years after the first.")
@options.reading
@click.option("--decision", "decisions", multiple=True, metavar="NAME", help="Ask for this decision and no other; may be repeated.")
@options.assume_usual
@click.option(
    "--full", is_flag=True, help="Tell all that changes: the rules behind an answer that stays the same, and each rule that turns."
)
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def command(**given: Any) -> int:  # noqa: ANN401  # as the options above say
    """Tell when the answers to the case in FILE will change although nobody does anything.

    A birthday, the end of a card or a permit, the end of a deadline, a reform, a new amount, a source that is due for review: each day on
    which an answer changes, with what it was before, what it is from then on, and why. It is as if the case were decided on every day.
    """
    return Following(**given).run()


@dataclass(frozen=True, kw_only=True)
class Following:
    """What the command line asks for."""

    files: tuple[str, ...]
    facts: tuple[str, ...]
    on: str | None
    until: str | None
    reading: str | None
    decisions: tuple[str, ...]
    assume_usual: str | None
    full: bool
    output: str | None
    compact: bool
    lang: str
    ruleset: str

    def run(self) -> int:
        """Find the changes, write them, give the exit code."""
        layout = options.layout(self.output, compact=self.compact)
        if len(self.files) > 1:
            raise click.UsageError("one FILE at a time")
        if not (self.files or self.facts or self.decisions):
            raise click.UsageError("give a FILE, `-` for standard input, or facts with `-f FACT=VALUE`")
        self.refuse_unknown_names()
        (one,) = asked(self.files, self.facts, ruleset=self.law, on=self.on)
        found = self.timeline(one)
        if layout == "json":
            write(as_json(to_document(found, self.law), compact=self.compact))
        else:
            page = Page(width(), styled=styled())
            TimelineText(found, Words(self.law, self.lang), page, full=self.full).write()
            write_text(str(page))
        return Exit.ANSWERED

    @cached_property
    def law(self) -> Ruleset:
        """The ruleset asked for. Raises RulesetError."""
        return find_ruleset(self.ruleset)

    @property
    def allowed(self) -> bool | tuple[str, ...]:
        """The usual values that are allowed."""
        return options.assumed(self.assume_usual)

    def refuse_unknown_names(self) -> None:
        """Refuse names that the ruleset does not hold. Raises UsageError."""
        known_names(self.law, readings=(self.reading,), decisions=self.decisions, allowed=self.allowed)

    def timeline(self, one: Asked) -> Timeline:
        """Find the changes of the case. Raises CaseError with the places in the file."""
        try:
            return timeline(
                one.case,
                until=self.until,
                ruleset=self.law,
                on=self.on,
                reading=self.reading,
                decisions=self.decisions,
                assume=self.allowed,
                facts=one.facts,
            )
        except CaseError as error:
            about_until = [replace(problem, place="--until") for problem in error.problems if problem.place == "until"]
            raise CaseError(about_until) if about_until else one.located(error) from None
