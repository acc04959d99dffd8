"""`couvert ask`: questions, one after the other, until what a person wants to know is decided."""

import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from couvert.answer import Answer
from couvert.interfaces.cli import options
from couvert.interfaces.cli.answer_text import AnswerText
from couvert.interfaces.cli.asking.dialogue import Dialogue, StoppedError, topics
from couvert.interfaces.cli.asking.session import Progress, progress_in, save
from couvert.interfaces.cli.asking.text import AskingText
from couvert.interfaces.cli.faults import Exit, say
from couvert.interfaces.cli.files import is_there, shown
from couvert.interfaces.cli.inputs import STANDARD_INPUT, asked, find_ruleset, known_names
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.output import as_json, styled, width, write, write_text
from couvert.interfaces.cli.words import Words
from couvert.language.once import cached_property
from couvert.language.problems import CaseError
from couvert.language.rules import Ruleset
from couvert.language.strict_yaml import decode
from couvert.questions import Choice, Interview, interview


@click.command("ask", cls=options.Deciding)
@click.argument("file", required=False, metavar="[FILE]")
@click.option("--save", "kept", metavar="FILE", help="Keep the answers in this new file, after every answer; only you may read it.")
@options.fact
@options.on
@options.reading
@click.option("--decision", "decisions", multiple=True, metavar="NAME", help="Ask until this decision is decided; may be repeated.")
@options.assume_usual
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="The result as text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def command(**given: Any) -> int:  # noqa: ANN401  # as the options above say
    """Be asked, one question after the other, until what you want to know is decided.

    Only questions that still matter are asked, and `?` tells why. "I don't know" is always an answer: the result then says what is still
    possible. `<` goes back, `=` shows all answers and lets you change any, `stop` ends.

    FILE is a case to begin with. One that does not exist yet, or that `ask` has kept, keeps the answers after every one of them, and the
    same command goes on where you stopped; any other case is only read. Whatever is kept is a case that `couvert decide` takes.

    The questions go to standard error, the result to standard output. When standard input ends, the result is what is known so far, and
    the exit code 0; Ctrl-C ends with 130, and keeps the answers given.
    """
    return Asking(**given).run()


@dataclass(frozen=True, kw_only=True)
class Asking:
    """What the command line asks for."""

    file: str | None
    kept: str | None
    facts: tuple[str, ...]
    on: str | None
    reading: str | None
    decisions: tuple[str, ...]
    assume_usual: str | None
    output: str | None
    compact: bool
    lang: str
    ruleset: str

    def run(self) -> int:
        """Hold the interview, write the answer, give the exit code."""
        layout = options.layout(self.output, compact=self.compact)
        self.refuse()
        begun = self.begin()
        if not begun.decisions:
            begun = self.about(begun)
        done = self.hold(begun)
        self.write(done.outcome(), layout)
        self.farewell(done, again=True)
        return Exit.ANSWERED

    @cached_property
    def law(self) -> Ruleset:
        """The ruleset asked for. Raises RulesetError."""
        return find_ruleset(self.ruleset)

    @cached_property
    def text(self) -> AskingText:
        """The words of the interview."""
        return AskingText(Words(self.law, self.lang))

    @cached_property
    def begins(self) -> bool:
        """Tell whether FILE is a new one."""
        return self.file is not None and not is_there(self.file)

    @cached_property
    def progress(self) -> Progress | None:
        """How far the interview in FILE has come; None where there is none in it. Raises CaseError."""
        if self.file is None or self.begins:
            return None
        return progress_in(decode(Path(self.file).read_bytes(), name=self.file), name=self.file)

    @property
    def home(self) -> Path | None:
        """The file in which the answers are kept, if any."""
        if self.kept is not None:
            return Path(self.kept)
        return Path(self.file) if self.file is not None and (self.begins or self.progress) else None

    def refuse(self) -> None:
        """Refuse files that cannot be used, and names that the ruleset does not hold. Raises UsageError."""
        if STANDARD_INPUT in (self.file, self.kept):
            raise click.UsageError("standard input (`-`) is where the answers come from: give a FILE")
        if self.kept is not None and is_there(self.kept) and self.kept != self.file:
            raise click.UsageError(f"`{shown(self.kept)}` exists (give it as FILE to go on, or name another one)")
        known_names(self.law, readings=(self.reading,), decisions=self.decisions, allowed=options.assumed(self.assume_usual))

    def begin(self) -> Interview:
        """Begin, or go on. Raises CaseError with the places in the file."""
        files = [] if self.file is None or self.begins else [self.file]
        (one,) = asked(files, self.facts, ruleset=self.law, on=self.on)
        told = self.progress or Progress()
        try:
            return interview(
                one.case,
                ruleset=self.law,
                on=self.on,
                reading=self.reading or told.reading,
                decisions=self.decisions or told.decisions,
                assume=options.assumed(self.assume_usual) or told.assume,
                facts=one.facts,
                language=self.lang,
                answered=told.answered,
                unknown=told.unknown,
            )
        except CaseError as error:
            raise one.located(error) from None

    def about(self, begun: Interview) -> Interview:
        """Let the person choose what they want to know."""
        names = tuple(self.law.decisions)
        choices = [Choice((name,), self.text.words.title(name)) for name in names]
        try:
            chosen = topics([*choices, Choice(names, self.text.say("all_of_it"))], self.text, self.page())
        except StoppedError:
            return begun
        return begun.about(chosen)

    def hold(self, begun: Interview) -> Interview:
        """Hold the interview; give it as it stands when it ends, or the person stops."""
        dialogue = Dialogue(begun, self.text, self.keep, self.page)
        self.keep(begun)
        say(self.text.say("kept_in", file=self.home) if self.home else self.text.say("not_kept"))
        try:
            return dialogue.run() if begun.decisions else begun
        except StoppedError:
            say(self.text.say("stopped"))
            self.farewell(dialogue.interview, again=False)
            return dialogue.interview
        except KeyboardInterrupt:
            say("")
            self.farewell(dialogue.interview, again=False)
            raise

    def keep(self, interview: Interview) -> None:
        """Keep the interview in its file, if it has one."""
        if self.home is not None:
            save(interview, self.home)

    def page(self) -> Page:
        """Give an empty page."""
        return Page(width(), styled=styled())

    def write(self, answer: Answer, layout: str) -> None:
        """Write the answer as `decide` does."""
        if layout == "json":
            write(as_json(answer.to_document(), compact=self.compact))
        else:
            page = self.page()
            AnswerText(answer, self.text.words, page).write()
            write_text(str(page))

    def farewell(self, interview: Interview, *, again: bool) -> None:
        """Say how to go on with the interview, or how to see its answer again."""
        if self.home is None:
            return
        name = "decide" if again else "ask"
        parts = ["couvert", name, str(self.home), *(["--lang", self.lang] if self.lang != "en" else [])]
        parts += ["--ruleset", self.ruleset] if self.ruleset != "couvert_fr" else []
        parts += [part for decision in interview.decisions for part in ("--decision", decision)] if again else []
        parts += ["--reading", interview.reading] if again and interview.reading else []
        say(self.text.say("again" if again else "resume", command=shlex.join(parts)))
