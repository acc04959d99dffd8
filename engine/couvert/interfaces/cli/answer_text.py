"""An answer in words: every decision that was asked, the next question, what was not asked, the notice."""

from dataclasses import dataclass

from couvert.answer import Answer
from couvert.interfaces.cli.decision_text import DecisionText
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.words import Words


@dataclass(frozen=True, eq=False)
class AnswerText:
    """Writes one answer on a page."""

    answer: Answer
    words: Words
    page: Page

    def write(self) -> None:
        """Write the whole answer: each decision that was asked, the next question, what was not asked, the notice."""
        say, reading = self.words.say, self.words.ruleset.readings[self.answer.reading]
        self.page.line(say("on", day=self.words.day(self.answer.on), reading=self.words.text(reading.title)))
        for decision in self.answer.decisions.values():
            if decision.status != "not_asked":
                self.page.gap()
                DecisionText(self.words, self.page, self.answer.reading).write(decision)
        self.missing()
        self.not_asked()
        self.page.gap()
        self.page.line(self.words.text(self.words.ruleset.notice))

    def missing(self) -> None:
        """Write the question to answer next, and what may be asked after it."""
        following = self.answer.next_question
        if following is None:
            return
        self.page.gap()
        self.page.heading(self.words.say("next"))
        self.page.line(self.words.question(following), 1)
        for text in filter(None, (self.words.help(following), self.words.say("give", path=following))):
            self.page.line(text, 1)
        answers = self.words.answers(following)
        if answers:
            self.page.line(self.words.say("answers"), 1)
        for value, said in answers:
            self.page.item(self.words.say("field", label=value, value=said), 2)
        others = dict.fromkeys(path for one in self.answer.decisions.values() for path in one.missing if path != following)
        if others:
            self.page.gap()
            self.page.heading(self.words.say("also_missing"))
        for path in others:
            self.page.item(f"{self.words.question(path)} ({path})", 1)

    def not_asked(self) -> None:
        """Name the decisions that were not asked, by the group of facts that asks them."""
        about: dict[str, list[str]] = {}
        for decision in self.answer.decisions.values():
            if decision.status == "not_asked":
                about.setdefault(self.words.ruleset.decisions[decision.name].about, []).append(decision.name)
        if about:
            self.page.gap()
            self.page.heading(self.words.say("not_asked"))
        for group, names in about.items():
            self.page.line(self.words.say("facts_about", group=group), 1)
            for name in names:
                self.page.item(f"{self.words.title(name)} ({name})", 2)
