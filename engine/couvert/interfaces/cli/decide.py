"""`couvert decide`: cases in, answers out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import click

from couvert.answer import Answer
from couvert.decision import decide
from couvert.interfaces.cli import options
from couvert.interfaces.cli.answer_text import AnswerText
from couvert.interfaces.cli.faults import Exit
from couvert.interfaces.cli.inputs import Asked, asked, find_ruleset, known_names
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.output import many_as_json, many_as_yaml, styled, width, write, write_text
from couvert.interfaces.cli.words import Words
from couvert.language.once import cached_property
from couvert.language.problems import CaseError, Problem
from couvert.language.rules import Ruleset

UNSETTLED: Final = frozenset({"undetermined", "refer"})


@click.command("decide", cls=options.Deciding)
@click.argument("files", nargs=-1, metavar="[FILE|-]...")
@options.fact
@options.on
@options.reading
@click.option("--decision", "decisions", multiple=True, metavar="NAME", help="Ask for this decision and no other; may be repeated.")
@options.assume_usual
@click.option("--strict", is_flag=True, help="Exit with 3 when a decision is undetermined, refers, or rests on a stale source or amount.")
@click.option("-o", "--output", type=click.Choice(["text", "json", "yaml"]), help="Text for people (default), JSON or YAML for programs.")
@options.compact
@options.language
@options.ruleset
def command(**given: Any) -> int:  # noqa: ANN401  # as the options above say
    """Decide cases.

    A FILE is YAML or JSON; `-` is standard input. A fact that is not given is unknown, and never taken for false. The facts of -f are
    laid over every FILE. Without a FILE, -f gives the whole case.

    Of several FILEs, text gives the answers one after the other, each under the name of its FILE; JSON gives one list, or with --compact
    one document a line (NDJSON); YAML gives documents with `---` between them. All in the order of the FILEs, and none if one is invalid.
    """
    return Deciding(**given).run()


@dataclass(frozen=True, kw_only=True)
class Deciding:
    """What the command line asks for."""

    files: tuple[str, ...]
    facts: tuple[str, ...]
    on: str | None
    reading: str | None
    decisions: tuple[str, ...]
    assume_usual: str | None
    strict: bool
    output: str | None
    compact: bool
    lang: str
    ruleset: str

    def run(self) -> int:
        """Decide every case, write the answers, give the exit code."""
        layout = options.layout(self.output, compact=self.compact)
        if not (self.files or self.facts or self.decisions):
            raise click.UsageError("give a FILE, `-` for standard input, or facts with `-f FACT=VALUE`")
        self.refuse_unknown_names()
        cases = asked(self.files, self.facts, ruleset=self.law, on=self.on)
        answers = self.answers(cases)
        if layout == "text":
            write_text("\n\n".join(self.texts(cases, answers)))
        else:
            documents = [answer.to_document() for answer in answers]
            write(many_as_json(documents, compact=self.compact) if layout == "json" else many_as_yaml(documents))
        return Exit.UNSETTLED if self.strict and any(map(unsettled, answers)) else Exit.ANSWERED

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

    def answers(self, cases: tuple[Asked, ...]) -> list[Answer]:
        """Decide every case. Raises CaseError with what is wrong in any of them."""
        answers: list[Answer] = []
        problems: list[Problem] = []
        for one in cases:
            try:
                answers.append(self.answer(one))
            except CaseError as error:
                problems += one.located(error).problems
        if problems:
            raise CaseError(problems)
        return answers

    def answer(self, one: Asked) -> Answer:
        """Decide one case."""
        return decide(
            one.case,
            ruleset=self.law,
            on=self.on,
            reading=self.reading,
            decisions=self.decisions,
            assume=self.allowed,
            facts=one.facts,
        )

    def texts(self, cases: tuple[Asked, ...], answers: list[Answer]) -> Iterator[str]:
        """Write every answer, under the name of its file where there are several."""
        words = Words(self.law, self.lang)
        for case, answer in zip(cases, answers, strict=True):
            page = Page(width(), styled=styled())
            if len(cases) > 1:
                page.heading(f"== {case.name}")
                page.gap()
            AnswerText(answer, words, page).write()
            yield str(page)


def unsettled(answer: Answer) -> bool:
    """Tell whether something in an answer is not settled, or rests on a source whose review is overdue, or on a stale amount."""
    return any(one.status in UNSETTLED or one.stale or one.stale_amounts for one in answer.decisions.values())
