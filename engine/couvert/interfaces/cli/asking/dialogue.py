"""The conversation of an interview: ask, read, answer, and begin again until nothing is left to ask."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from couvert.cases import ContradictionError
from couvert.interfaces.cli.asking.countries import folded
from couvert.interfaces.cli.asking.reading import MOST_DIGITS, UnreadError, read_answer, read_choices
from couvert.interfaces.cli.asking.text import AskingText
from couvert.interfaces.cli.faults import say
from couvert.interfaces.cli.layout import Page
from couvert.language.problems import CaseError
from couvert.questions import Choice, Interview, Question
from couvert.questions.question import question_about

Keep: TypeAlias = Callable[[Interview], None]

MOST_LETTERS: Final = 4_000
WHY: Final = frozenset({"?", "why", "why?", "pourquoi", "pourquoi ?"})
BACK: Final = frozenset({"<", "back", "retour"})
CHECK: Final = frozenset({"=", "check", "verifier"})
STOP: Final = frozenset({"stop", "quit", "exit", "quitter"})
UNKNOWN: Final = frozenset({"don t know", "dont know", "i don t know", "i dont know", "idk", "je ne sais pas", "sais pas", "nsp"})


class StoppedError(EOFError):
    """The person stops here, or what they write has ended."""


@dataclass(eq=False)
class Dialogue:
    """Talks with one person. `keep` is called with the interview after every answer; `page` makes an empty page to write on."""

    interview: Interview
    text: AskingText
    keep: Keep
    page: Callable[[], Page]

    def run(self) -> Interview:
        """Ask until nothing is left and the answers are checked; give the interview. Raises StoppedError, KeyboardInterrupt."""
        say(self.text.say("how"))
        while True:
            question = self.interview.question
            if question is None:
                if self.check(done=True):
                    return self.interview
            else:
                self.ask(question)

    def ask(self, question: Question) -> None:
        """Ask one question until it is answered, or the person goes elsewhere."""
        self.write(question, len(self.interview.answered) + 1)
        asked = self.interview
        while self.interview is asked:
            line = self.line()
            if line in WHY:
                page = self.page()
                self.text.why(page, question)
                say(str(page).rstrip("\n"))
            elif folded_command(line) in BACK:
                self.back()
            elif folded_command(line) in CHECK:
                self.check(done=False)
                if self.interview is asked:
                    self.write(question, len(self.interview.answered) + 1)
            else:
                self.take(question, line, asked.answer)

    def take(self, question: Question, line: str, state: Callable[[Any], Interview]) -> bool:
        """Read an answer and state it; tell what is wrong with it where it is not taken. Tell whether it was."""
        before = self.interview
        try:
            value = self.read(question, line)
        except UnreadError as error:
            say(f"  {error}")
            return False
        try:
            after = state(value)
        except ContradictionError as error:
            for one in error.contradictions:
                say(f"  {self.text.contradiction(before, one, question.fact, value)}")
            say(f"  {self.text.say('contradiction_mend')}")
            return False
        except CaseError as error:
            for problem in error.problems:
                say(f"  {problem}")
            return False
        if not line.isdigit() and value is not None:
            say(f"  {self.text.say('understood', said=self.text.value(question, value))}")
        self.move(after)
        return True

    def read(self, question: Question, line: str) -> Any:  # noqa: ANN401  # a plain value
        """Read a line as an answer; None says that nobody can tell. Raises UnreadError."""
        if line == "-" or folded(line) in UNKNOWN:
            return None
        if not line:
            raise UnreadError(self.text.say("empty"))
        return read_answer(question, line, self.text.words.asked)

    def back(self) -> None:
        """Go back to the question before, and say how it was answered."""
        if not self.interview.answered:
            say(f"  {self.text.say('first')}")
            return
        last = self.interview.answers[-1]
        question = question_about(self.interview.ruleset, last.fact, self.text.words.asked)
        self.move(self.interview.back())
        say(f"  {self.text.say('before', said=self.text.value(question, last.value))}")

    def check(self, *, done: bool) -> bool:
        """Show all answers and let them be changed; tell whether the person agrees with them."""
        facts = self.write_answers(done=done)
        while True:
            line = self.line()
            if not line:
                return True
            if folded_command(line) in BACK:
                if done:
                    self.back()
                return False
            if not (line.isascii() and line.isdigit() and 1 <= int(line[:MOST_DIGITS]) <= len(facts)):
                say(f"  {self.text.say('wrong_number', last=len(facts))}")
                continue
            self.change(facts[int(line[:MOST_DIGITS]) - 1])
            if self.interview.question is not None:
                return False
            facts = self.write_answers(done=done)

    def write_answers(self, *, done: bool) -> tuple[str, ...]:
        """Write the page of answers; give the facts in the order of their numbers."""
        page = self.page()
        facts = self.text.answers(page, self.interview)
        page.line(self.text.say("check_done" if done else "check_open"))
        say("\n" + str(page).rstrip("\n"))
        return facts

    def change(self, fact: str) -> None:
        """Ask a question that was answered once more, until it is answered, or the person goes back."""
        before = self.interview
        question = question_about(before.ruleset, fact, self.text.words.asked)
        self.write(question, None)
        values = {one.fact: one.value for one in before.answers}
        say(f"  {self.text.say('before', said=self.text.value(question, values[fact]))}")
        while True:
            line = self.line()
            if folded_command(line) in BACK:
                return
            if self.take(question, line, lambda value: before.change(fact, value)):
                break
        gone = [one for one in before.answers if one.fact not in {later.fact for later in self.interview.answers}]
        for one in gone:
            say(f"  {self.text.say('taken_back', said=self.text.said(before, one.fact, one.value))}")

    def move(self, interview: Interview) -> None:
        """Go on with another interview, and keep it."""
        self.interview = interview
        self.keep(interview)

    def write(self, question: Question, number: int | None) -> None:
        """Write a question."""
        page = self.page()
        self.text.question(page, question, number)
        say("\n" + str(page).rstrip("\n"))

    def line(self) -> str:
        """Read a line. Raises StoppedError where there is none, or the person stops."""
        line = read_line()
        if folded_command(line) in STOP:
            raise StoppedError
        return line


def topics(choices: Sequence[Choice], text: AskingText, page: Page) -> tuple[str, ...]:
    """Ask what the person wants to know: one or several of the choices, the last of which is everything. Raises StoppedError."""
    page.heading(text.say("topics"))
    text.choices(page, [choice.text for choice in choices])
    say(str(page).rstrip("\n"))
    while True:
        line = read_line()
        if folded_command(line) in STOP:
            raise StoppedError
        try:
            chosen = read_choices(choices, line, text.words.asked)
        except UnreadError as error:
            say(f"  {error}")
            continue
        if chosen:
            return tuple(name for one in chosen for name in one)
        say(f"  {text.say('not_a_choice', first=1, last=len(choices))}")


def folded_command(line: str) -> str:
    """Write a line as commands are compared."""
    return line if line in {"<", "="} else folded(line)


def read_line() -> str:
    """Read a line from standard input, whatever its bytes are. Raises StoppedError at its end."""
    sys.stderr.write("> ")
    sys.stderr.flush()
    line = sys.stdin.buffer.readline(MOST_LETTERS) if sys.stdin is not None else b""
    if not line:
        say("")
        raise StoppedError
    return line.decode("utf-8", errors="replace").strip()
