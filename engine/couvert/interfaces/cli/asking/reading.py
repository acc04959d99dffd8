"""What a person writes -> the plain value of an answer; or what was expected, with the nearest right word. It is never repeated."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any, Final

from couvert.interfaces.cli.asking.countries import MOST, countries_called, country_name, folded, nearest_country, without_article
from couvert.interfaces.cli.asking.phrases import phrase
from couvert.interfaces.cli.phrases import MONTHS
from couvert.language.facts import FIRST_DAY, LAST_DAY, Kind, euros
from couvert.questions import Choice, Question

ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
FRENCH: Final = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
IN_WORDS: Final = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+) (\d{4})")
MONTH_FIRST: Final = re.compile(r"([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})")
SUM: Final = re.compile(r"\d{1,9}(?:[.,]\d{1,2})?")
NOTHING: Final = frozenset({"0", "none", "none of these", "aucun", "aucune", "rien"})
TRUTHS: Final[Mapping[str, bool]] = {
    **dict.fromkeys(("y", "yes", "true", "oui", "o", "vrai"), True),
    **dict.fromkeys(("n", "no", "false", "non", "faux"), False),
}
WORD_OR_CODE: Final = frozenset({"no", "No"})
"""Rather an answer than the code of Norway, which has capitals."""
MOST_DIGITS: Final = 9


class UnreadError(ValueError):
    """The text is no answer to the question; says what was expected, in the person's language."""


def read_answer(question: Question, text: str, language: str) -> Any:  # noqa: ANN401  # a plain value
    """Read an answer to a question. Raises UnreadError."""
    if question.shape == "scalar":
        return _Reader(question, language).one(text)
    return _Reader(question, language).several(text)


def read_choices(choices: Sequence[Choice], text: str, language: str) -> list[Any]:
    """Read one or several of some choices. Raises UnreadError."""
    parts = _parts(text)
    return list(dict.fromkeys(chosen(choices, part, language) for part in parts))


def chosen(choices: Sequence[Choice], text: str, language: str) -> Any:  # noqa: ANN401  # a plain value
    """Give the value of the choice that a text names by its number or in words. Raises UnreadError."""
    if text.isascii() and text.isdigit():
        number = int(text[:MOST_DIGITS])
        if 1 <= number <= len(choices):
            return choices[number - 1].value
        raise UnreadError(phrase("not_a_choice", language, first=1, last=len(choices)))
    said = folded(text)
    fitting = _fitting(choices, said)
    if len(fitting) == 1:
        return fitting[0].value
    if fitting:
        raise UnreadError(
            phrase("several_fit", language, options=phrase("semicolon", language).join(_numbered(choices, one) for one in fitting[:MOST]))
        )
    raise UnreadError(_not_chosen(choices, said, language))


def _fitting(choices: Sequence[Choice], said: str) -> list[Choice]:
    """Give the choices that a folded text may mean: the one whose words it is, or which begins with them, else those that hold them."""
    texts = {folded(one.text): one for one in choices}
    said = without_article(said)
    exact = [one for text, one in texts.items() if said and without_article(text) == said]
    begun = [one for text, one in texts.items() if said and f"{without_article(text)} ".startswith(f"{said} ")]
    within = [one for text, one in texts.items() if said and (f" {said} " in f" {text} " or said == folded(str(one.value)))]
    return exact or (begun if len(begun) == 1 else within)


def _not_chosen(choices: Sequence[Choice], said: str, language: str) -> str:
    words = {
        word: one
        for one in choices
        for word in (*folded(one.text).split(), folded(one.text), folded(str(one.value)))
        if len(word) > MOST - 2
    }
    close = get_close_matches(said, words, n=1, cutoff=0.7)
    expected = phrase("not_a_choice", language, first=1, last=len(choices))
    if not close:
        return expected
    meant = phrase("did_you_mean", language, said=_numbered(choices, words[close[0]]))
    return phrase("with_hint", language, said=expected, hint=meant)


def _numbered(choices: Sequence[Choice], one: Choice) -> str:
    return f"{list(choices).index(one) + 1}. {one.text}"


def _parts(text: str) -> list[str]:
    """Take a list apart: at commas, semicolons, `and`, `et`, and between bare numbers at spaces."""
    if re.fullmatch(r"[\d\s,;]+", text):
        return re.findall(r"\d+", text)
    return [part for part in (one.strip() for one in re.split(r"[,;]|\s(?:and|et)\s", text)) if part]


@dataclass(frozen=True)
class _Reader:
    """Reads answers to one question in one language."""

    question: Question
    language: str

    def several(self, text: str) -> list[Any]:
        if folded(text) in NOTHING:
            return []
        if self.question.kind is not Kind.COUNTRY and len(_fitting(self.question.choices, folded(text))) == 1:
            parts = [text]
        else:
            parts = [text] if self.question.kind is Kind.COUNTRY and len(countries_called(text)) == 1 else _parts(text)
        if not parts:
            raise self.unread("empty")
        return list(dict.fromkeys(self.one(part) for part in parts))

    def one(self, text: str) -> Any:  # noqa: ANN401  # a plain value
        match self.question.kind:
            case Kind.BOOL:
                truth = TRUTHS.get(folded(text))
                return chosen(self.question.choices, text, self.language) if truth is None else truth
            case Kind.DATE:
                return self.day(text)
            case Kind.MONEY:
                return self.money(text)
            case Kind.INT:
                return self.number(text)
            case Kind.COUNTRY:
                return self.country(text)
            case Kind.ENUM:
                return chosen(self.question.choices, text, self.language)

    def unread(self, key: str, **parts: object) -> UnreadError:
        return UnreadError(phrase(key, self.language, **parts))

    def day(self, text: str) -> str:
        parts = _day_parts(text, self.language)
        if parts is None:
            raise self.unread("day")
        try:
            day = date(*parts)
        except ValueError:
            raise self.unread("day_absent") from None
        if not FIRST_DAY <= day <= LAST_DAY:
            raise self.unread("day_range")
        return day.isoformat()

    def money(self, text: str) -> str:
        plain = re.sub(r"[\s\u00a0\u202f€]|euros?|eur", "", text, flags=re.IGNORECASE)
        if not SUM.fullmatch(plain) or not plain.isascii():
            raise self.unread("money")
        whole, _, part = plain.replace(",", ".").partition(".")
        cents = int(whole) * 100 + int((part or "0").ljust(2, "0"))
        self.keep_limits(cents, euros)
        return euros(cents)

    def number(self, text: str) -> int:
        plain = re.sub(r"[\s\u00a0\u202f]", "", text)
        if not (plain.isascii() and plain.removeprefix("-").isdigit()) or len(plain) > MOST_DIGITS:
            raise self.unread("number")
        self.keep_limits(int(plain), str)
        return int(plain)

    def keep_limits(self, value: int, say: Any) -> None:  # noqa: ANN401  # says a number
        low, high = self.question.low, self.question.high
        if low is not None and value < low:
            raise self.unread("at_least", limit=say(low))
        if high is not None and value > high:
            raise self.unread("at_most", limit=say(high))

    def country(self, text: str) -> str:
        found = countries_called(text)
        if len(found) == 1 and text.strip() not in WORD_OR_CODE:
            return found[0]
        if 1 < len(found) <= MOST:
            raise self.unread("several_fit", options=phrase("semicolon", self.language).join(self.named(code) for code in found))
        near = found[0] if found else nearest_country(text)
        said = phrase("semicolon", self.language) + phrase("did_you_mean", self.language, said=self.named(near)) if near else ""
        raise UnreadError(phrase("country", self.language) + said)

    def named(self, code: str) -> str:
        return f"{country_name(code, self.language)} ({code})"


def _day_parts(text: str, language: str) -> tuple[int, int, int] | None:
    """Give year, month and day as written; days before months in figures are read in French only, for elsewhere they mean either."""
    text = text.strip()
    if found := ISO.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if language == "fr" and (found := FRENCH.fullmatch(text)):
        return int(found[3]), int(found[2]), int(found[1])
    months = {folded(name): number for names in MONTHS.values() for number, name in enumerate(names, start=1)}
    said = folded(text)
    if (found := IN_WORDS.fullmatch(said)) and found[2] in months:
        return int(found[3]), months[found[2]], int(found[1])
    if (found := MONTH_FIRST.fullmatch(said)) and found[1] in months:
        return int(found[3]), months[found[1]], int(found[2])
    return None
