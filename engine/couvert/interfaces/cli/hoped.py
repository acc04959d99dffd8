"""What `couvert why-not` and `couvert change` share: a case, and the outcome that somebody hopes for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import Exit
from couvert.interfaces.cli.files import is_file, shown
from couvert.interfaces.cli.inputs import asked, find_ruleset, known_name, known_usual
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.output import as_json, styled, width, write, write_text
from couvert.interfaces.cli.words import Words
from couvert.language.codes import ProblemCode
from couvert.language.once import cached_property
from couvert.language.problems import CaseError
from couvert.language.rules import Ruleset
from couvert.reasons.outcome import OutcomeError, read_outcome

Told = TypeVar("Told")


@dataclass(frozen=True, kw_only=True)
class Teller(Generic[Told]):
    """How an answer about a hoped-for outcome is found, and written for programs and for people."""

    find: Callable[..., Told]
    document: Callable[[Told, Ruleset], dict[str, Any]]
    text: Callable[[Told, Words, Page], None]


@dataclass(frozen=True, kw_only=True)
class Hoping:
    """What the command line asks for."""

    files: tuple[str, ...]
    outcome: str
    facts: tuple[str, ...]
    on: str | None
    reading: str | None
    assume_usual: str | None
    most: int
    output: str | None
    compact: bool
    lang: str
    ruleset: str

    def run(self, teller: Teller[Told]) -> int:
        """Find the answer, write it, give the exit code. Raises UsageError where the outcome is not one of the ruleset."""
        layout = options.layout(self.output, compact=self.compact)
        if len(self.files) > 1:
            raise click.UsageError("one FILE at a time")
        if not self.files and is_file(self.outcome):
            raise click.UsageError(f"`{shown(self.outcome)}` is a FILE: the OUTCOME comes after it")
        try:
            told = self.told(teller)
        except OutcomeError as error:
            raise click.UsageError(str(error.problems[0])) from None
        if layout == "json":
            write(as_json(teller.document(told, self.law), compact=self.compact))
        else:
            page = Page(width(), styled=styled())
            teller.text(told, Words(self.law, self.lang), page)
            write_text(str(page))
        return Exit.ANSWERED

    @cached_property
    def law(self) -> Ruleset:
        """The ruleset asked for. Raises RulesetError."""
        return find_ruleset(self.ruleset)

    def told(self, teller: Teller[Told]) -> Told:
        """Find the answer. Raises CaseError with the places in the file, OutcomeError for the outcome."""
        read_outcome(self.outcome, self.law)
        known_name(self.reading, self.law.readings, code=ProblemCode.READING_UNKNOWN, what="reading")
        allowed = options.assumed(self.assume_usual)
        known_usual(allowed, self.law)
        (one,) = asked(self.files, self.facts, ruleset=self.law, on=self.on)
        more: dict[str, Any] = {"on": self.on, "reading": self.reading, "assume": allowed, "facts": one.facts, "most": self.most}
        try:
            return teller.find(one.case, self.outcome, ruleset=self.law, **more)
        except OutcomeError:
            raise
        except CaseError as error:
            raise one.located(error) from None
