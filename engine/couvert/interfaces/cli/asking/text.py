"""An interview in words: questions, why they are asked, the answers to check, what does not go together."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from couvert.cases import Contradiction
from couvert.interfaces.cli.asking.countries import country_name
from couvert.interfaces.cli.asking.phrases import phrase
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.words import Words
from couvert.language.facts import Kind, cents
from couvert.questions import Interview, Question, Waiting
from couvert.questions.question import question_about
from couvert.questions.texts import ELEMENT, readable, wording

MOST_RULES: Final = 6
"""So many rules are told of each decision that waits; more would not be read."""
HINTS: Final = {Kind.DATE: "hint_day", Kind.MONEY: "hint_money", Kind.INT: "hint_number", Kind.COUNTRY: "hint_country"}


@dataclass(frozen=True, eq=False)
class AskingText:
    """Says what an interview has to say, in the language of `words`."""

    words: Words

    def say(self, key: str, **parts: object) -> str:
        """Say a phrase of interviews."""
        return phrase(key, self.words.asked, **parts)

    def question(self, page: Page, question: Question, number: int | None = None) -> None:
        """Write a question: its number, why in short, its help and the possible answers."""
        page.heading(f"{number}. {question.text}" if number else question.text)
        if question.why:
            page.line(self.why_in_short(question.why), 1)
        if question.help:
            page.line(question.help, 1)
        for hint in (HINTS.get(question.kind), None if question.shape == "scalar" else "hint_several"):
            if hint:
                page.line(self.say(hint), 1)
        self.choices(page, [choice.text for choice in question.choices])

    def choices(self, page: Page, texts: list[str]) -> None:
        """Write numbered answers."""
        for number, text in enumerate(texts, start=1):
            page.item(text, 2, mark=f"{number}.")

    def why_in_short(self, why: tuple[Waiting, ...]) -> str:
        """Name the first decision that waits, and say how many more do."""
        first = self.say("quoted", said=self.words.title(why[0].decision))
        return self.say("waits_more", said=first, count=len(why) - 1) if len(why) > 1 else self.say("waits", said=first)

    def why(self, page: Page, question: Question) -> None:
        """Write every open decision that waits for the fact, with its rules, their sources, and the fields made of it."""
        page.heading(self.say("why"))
        for one in question.why:
            page.line(self.words.title(one.decision), 1)
            for text in self._grounds(one):
                page.line(text, 2)
            for rule in one.rules[:MOST_RULES]:
                page.item(self.words.text(rule.title), 2)
                for cite in rule.cites:
                    page.line(self.words.cited(cite), 4)
            if len(one.rules) > MOST_RULES:
                page.item(self.say("rules_more", count=len(one.rules) - MOST_RULES), 2)

    def _grounds(self, one: Waiting) -> Iterator[str]:
        if one.dates:
            yield self.say("dates")
        for field in one.fields:
            yield self.say("field_waits", label=self.words.field(one.decision, field))
        if one.rules:
            yield self.say("rules_wait")
        elif not (one.dates or one.fields):
            yield self.say("through_others")

    def answers(self, page: Page, interview: Interview) -> tuple[str, ...]:
        """Write every answer with its number, then what was assumed; give the facts in the order of their numbers."""
        page.heading(self.say("answers"))
        answers = interview.answers
        for number, one in enumerate(answers, start=1):
            said = self.said(interview, one.fact, one.value)
            page.item(self.say("given", said=said) if one.origin == "given" else said, 1, mark=f"{number}.")
        for path, value in (interview.inquiry.assumed or {}).items():
            said = self.say("colon", label=self.words.label(path), said=self.words.value(path, value))
            page.item(self.say("assumed", said=said), 1)
        return tuple(one.fact for one in answers)

    def said(self, interview: Interview, path: str, value: Any) -> str:  # noqa: ANN401  # a plain value
        """Say a fact with its value."""
        question = question_about(interview.ruleset, path, self.words.asked)
        return self.say("colon", label=self.label(question), said=self.value(question, value))

    def label(self, question: Question) -> str:
        """Name a fact; a leaf of a record with its record in front."""
        element, label = ELEMENT.search(question.fact), self.words.label(ELEMENT.sub("", question.fact))
        if element is None:
            return label
        return f"{self.words.value(question.fact[: element.start()], element[1])}, {label}"

    def value(self, question: Question, value: Any) -> str:  # noqa: ANN401  # a plain value
        """Say a plain value of a fact; that nobody can tell where it is None."""
        if value is None:
            return self.say("dont_know")
        if isinstance(value, list):
            return self.words.say("semicolon").join(self.value(question, self._key(question, item)) for item in value) or self.say("none")
        texts = {choice.value: choice.text for choice in question.choices}
        match question.kind:
            case Kind.DATE:
                return self.words.day(date.fromisoformat(value))
            case Kind.MONEY:
                return self.words.money(cents(Decimal(value)))
            case Kind.COUNTRY:
                return f"{country_name(value, self.words.asked)} ({value})"
            case _:
                return texts.get(value, str(value))

    def _key(self, question: Question, item: Any) -> Any:  # noqa: ANN401  # a plain value
        """Give what tells a record apart: the one of its values that is a choice."""
        keys = {choice.value for choice in question.choices}
        return next(one for one in item.values() if one in keys) if isinstance(item, dict) else item

    def contradiction(self, interview: Interview, contradiction: Contradiction, path: str, value: Any) -> str:  # noqa: ANN401  # a plain value
        """Say what does not go together: each fact with its value, that of `path` as just answered, and the constraint in words."""
        known = {one.fact: one.value for one in interview.answers} | {path: value}
        facts = self.words.say("semicolon").join(self.said(interview, fact, known.get(fact)) for fact in contradiction.facts)
        told = wording(interview.ruleset, self.words.asked).get("constraints", {}).get(contradiction.constraint)
        told = told or (readable(contradiction.constraint) if self.words.asked == "en" else "")
        said = self.say("contradiction", facts=facts)
        return f"{said} ({told})" if told else said
