"""`couvert explain`: one decision on one case, down to the facts given."""

from dataclasses import dataclass
from typing import Any

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.explanation_text import ExplanationText
from couvert.interfaces.cli.faults import Exit
from couvert.interfaces.cli.files import is_file, shown
from couvert.interfaces.cli.inputs import Asked, asked, find_ruleset, known_name, known_usual
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.output import as_json, styled, width, write, write_text
from couvert.interfaces.cli.short_text import ShortText
from couvert.interfaces.cli.words import Words
from couvert.language.codes import ProblemCode
from couvert.language.once import cached_property
from couvert.language.problems import CaseError
from couvert.language.rules import Ruleset
from couvert.reasons import Explanation, explain
from couvert.reasons.document import to_document


@click.command("explain", cls=options.Deciding)
@click.argument("files", nargs=-1, metavar="[FILE|-]")
@click.argument("decision")
@options.fact
@options.on
@options.reading
@options.assume_usual
@click.option("--field", metavar="NAME", help="Explain one field of the decision only.")
@click.option("--short", is_flag=True, help="Three lines: the main outcome; the facts that suffice for it; the rules and sources.")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def command(**given: Any) -> int:  # noqa: ANN401  # as the options above say
    """Explain one DECISION on the case in FILE.

    It names the rules behind the outcome, the facts that made each hold and where these come from (given, worked out by which function
    from which facts, another decision, assumed), and the sources with their addresses; for what is open, what waits for each missing fact.
    It also names a minimal set of given facts that suffices: with these alone the outcome is the same, without any one of them it is open.
    """
    return Explaining(**given).run()


@dataclass(frozen=True, kw_only=True)
class Explaining:
    """What the command line asks for."""

    files: tuple[str, ...]
    decision: str
    facts: tuple[str, ...]
    on: str | None
    reading: str | None
    assume_usual: str | None
    field: str | None
    short: bool
    output: str | None
    compact: bool
    lang: str
    ruleset: str

    def run(self) -> int:
        """Explain the decision, write the reasons, give the exit code."""
        layout = options.layout(self.output, compact=self.compact)
        if self.short and layout == "json":
            raise click.UsageError("`--short` goes with text only: JSON always holds everything")
        if len(self.files) > 1:
            raise click.UsageError("one FILE at a time")
        if not self.files and is_file(self.decision):
            raise click.UsageError(f"`{shown(self.decision)}` is a FILE: the DECISION comes after it")
        self.refuse_unknown_names()
        (one,) = asked(self.files, self.facts, ruleset=self.law, on=self.on)
        explanation = self.explanation(one)
        if layout == "json":
            write(as_json(to_document(explanation, self.law), compact=self.compact))
        else:
            page = Page(width(), styled=styled())
            text = ShortText if self.short else ExplanationText
            text(Words(self.law, self.lang), page).write(explanation)
            write_text(str(page))
        return Exit.ANSWERED

    @cached_property
    def law(self) -> Ruleset:
        """The ruleset asked for. Raises RulesetError."""
        return find_ruleset(self.ruleset)

    @property
    def main_field(self) -> str | None:
        """The field that three lines are about: the main one, where there is one only."""
        mains = self.law.decisions[self.decision].main_fields
        return mains[0] if self.short and len(mains) == 1 else None

    def refuse_unknown_names(self) -> None:
        """Refuse names that the ruleset does not hold. Raises UsageError."""
        known_name(self.decision, self.law.decisions, code=ProblemCode.DECISION_UNKNOWN, what="decision")
        known_name(self.field, self.law.decisions[self.decision].fields, code=ProblemCode.FIELD_UNKNOWN, what=f"field of `{self.decision}`")
        known_name(self.reading, self.law.readings, code=ProblemCode.READING_UNKNOWN, what="reading")
        known_usual(options.assumed(self.assume_usual), self.law)

    def explanation(self, one: Asked) -> Explanation:
        """Explain the decision on the case. Raises CaseError with the places in the file."""
        allowed = options.assumed(self.assume_usual)
        try:
            return explain(
                one.case,
                self.decision,
                ruleset=self.law,
                on=self.on,
                reading=self.reading,
                assume=allowed,
                facts=one.facts,
                field=self.field or self.main_field,
            )
        except CaseError as error:
            raise one.located(error) from None
