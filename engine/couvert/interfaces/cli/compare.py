"""`couvert compare`: two cases, dates or readings, or a case and the same case with other facts: what comes out otherwise, and why."""

from dataclasses import dataclass, replace
from typing import Any, Final

import click

from couvert.asking import inquire
from couvert.inquiry import Inquiry
from couvert.interfaces.cli import options
from couvert.interfaces.cli.compare_text import CompareText, Names
from couvert.interfaces.cli.faults import Exit
from couvert.interfaces.cli.inputs import Asked, asked, find_ruleset, known_names
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.output import as_json, styled, width, write, write_text
from couvert.interfaces.cli.words import Words
from couvert.language.codes import ProblemCode
from couvert.language.once import cached_property
from couvert.language.problems import CaseError, Problem
from couvert.language.rules import Ruleset
from couvert.reasons.comparing import compared
from couvert.reasons.comparison import Comparison
from couvert.reasons.comparison_document import to_document

MOST_FILES: Final = 2


@click.command("compare", cls=options.Deciding)
@click.argument("files", nargs=-1, metavar="FILE|- [FILE|-]")
@options.fact
@options.on
@click.option(
    "--against-on", metavar="DATE", help="The decision date of the second side. Default: that of --on, else the second FILE's own."
)
@options.reading
@click.option("--against-reading", metavar="NAME", help="The reading of the second side. Default: that of the first.")
@click.option("--decision", "decisions", multiple=True, metavar="NAME", help="Compare this decision and no other; may be repeated.")
@options.assume_usual
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def command(**given: Any) -> int:  # noqa: ANN401  # as the options above say
    """Compare two sides: what comes out otherwise, and because of which facts, rules and amounts.

    The first side is the first FILE. The second is the second FILE, or the first once more, with the facts of -f laid over it. --on and
    --reading hold for both sides; --against-on and --against-reading take their place on the second. So each of these is a question:

    \b
      couvert compare anna.yaml bruno.yaml                    two people
      couvert compare anna.yaml -f registration.card=lost     what if
      couvert compare anna.yaml -f visit.referred=            what if that were not known
      couvert compare anna.yaml --against-on 2027-09-01       another day
      couvert compare anna.yaml --against-reading guides      another reading

    For each decision that changes, it names the differing facts that explain the change: these alone, put into the first case, make it come
    out as the second does, and none of them can be left out. This is verified by deciding cases in between.
    """  # noqa: D301  # click keeps the lines after \b as they are
    return Comparing(**given).run()


@dataclass(frozen=True, kw_only=True)
class Comparing:
    """What the command line asks for."""

    files: tuple[str, ...]
    facts: tuple[str, ...]
    on: str | None
    against_on: str | None
    reading: str | None
    against_reading: str | None
    decisions: tuple[str, ...]
    assume_usual: str | None
    output: str | None
    compact: bool
    lang: str
    ruleset: str

    def run(self) -> int:
        """Compare the two sides, write what differs, give the exit code."""
        layout = options.layout(self.output, compact=self.compact)
        self.refuse_one_side_only()
        self.refuse_unknown_names()
        first, second = self.sides()
        before, after = self.inquiries(first, second)
        comparison = self.comparison(before, after)
        if layout == "json":
            write(as_json(to_document(comparison, self.law), compact=self.compact))
        else:
            page = Page(width(), styled=styled())
            names = Names(first.name, second.name if len(self.files) > 1 else None)
            CompareText(Words(self.law, self.lang), page, names).write(comparison)
            write_text(str(page))
        return Exit.ANSWERED

    @cached_property
    def law(self) -> Ruleset:
        """The ruleset asked for. Raises RulesetError."""
        return find_ruleset(self.ruleset)

    def refuse_one_side_only(self) -> None:
        """Refuse a command line that gives no two sides. Raises UsageError."""
        if not self.files:
            raise click.UsageError("give the FILE of the first case, or `-` for standard input")
        if len(self.files) > MOST_FILES:
            raise click.UsageError("two FILEs at most")
        if len(self.files) == 1 and not self.facts and self.against_on is None and self.against_reading is None:
            raise click.UsageError("give what to compare it with: a second FILE, `-f FACT=VALUE`, `--against-on` or `--against-reading`")

    def refuse_unknown_names(self) -> None:
        """Refuse names that the ruleset does not hold. Raises UsageError."""
        allowed = options.assumed(self.assume_usual)
        known_names(self.law, readings=(self.reading, self.against_reading), decisions=self.decisions, allowed=allowed)

    def sides(self) -> tuple[Asked, Asked]:
        """Read both sides. Raises UsageError and CaseError as reading a case does."""
        cases = asked(self.files, self.facts, ruleset=self.law, on=self.on)
        if self.against_on is not None and not self.against_on.strip():
            raise CaseError([Problem(ProblemCode.VALUE_INVALID, "--against-on", "expected a day such as `2026-03-31`")])
        second = cases[-1] if self.against_on is None else replace(cases[-1], on=self.against_on, on_option="--against-on")
        return replace(cases[0], facts={}), second

    def inquiries(self, first: Asked, second: Asked) -> tuple[Inquiry, Inquiry]:
        """Put both cases to the law. Raises CaseError with what is wrong in either of them."""
        readings = (self.reading, self.against_reading or self.reading)
        found, problems = [], dict[Problem, None]()
        for one, reading in zip((first, second), readings, strict=True):
            try:
                found.append(self.inquiry(one, reading))
            except CaseError as error:
                problems |= dict.fromkeys(one.located(error).problems)
        if problems:
            raise CaseError(problems)
        return found[0], found[1]

    def inquiry(self, one: Asked, reading: str | None) -> Inquiry:
        """Put one case to the law. Raises CaseError."""
        return inquire(one.case, ruleset=self.law, on=one.on, reading=reading, decisions=self.decisions, facts=one.facts)

    def comparison(self, before: Inquiry, after: Inquiry) -> Comparison:
        """Compare the two."""
        return compared(before, after, assume=options.assumed(self.assume_usual))
