"""How the lines of scenarios are read: one pattern for every pronoun, in English and in French."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any, Final, Literal, TypeVar

from pytest_bdd import step
from pytest_bdd.parsers import StepParser

Function = TypeVar("Function", bound=Callable[..., object])
Kind = Literal["given", "when", "then"]

PEOPLE: Final = (
    "person|student|pupil|intern|researcher|worker|employee|pensioner|child|visitor|newcomer|resident|patient|holder|refugee|parent"
)
SUBJECT: Final = re.compile(rf"(^|\b(?:whether|that|because|if|until) )(?:he|the (?:{PEOPLE}))\b(?!')")
POSSESSIVE: Final = re.compile(rf"\b(?:his|their|the (?:{PEOPLE})'s)\b")
OF_MINE: Final = re.compile(r"\bof (?:his|theirs)\b(?= is\b|$)")
OBJECT: Final = re.compile(r"\b(?:him|them|herself|himself|themselves)\b")
THEY: Final = re.compile(r"\bthey (\w+)")
UNCHANGED: Final = frozenset({"must", "may", "can", "will", "should"})
IRREGULAR: Final = {"are": "is", "have": "has", "do": "does", "were": "was", "go": "goes", "need": "needs"}

PERSONNES: Final = "personne|étudiante?|patiente?|stagiaire|élève|enfant|titulaire|visiteuse|visiteur|assurée?"
SUJET: Final = re.compile(
    rf"(^|\b(?:si|que|quand|lorsque) |\b(?:s'|qu'|lorsqu'))"
    rf"(?:il(?! n'y a| y a| se peut)|la (?:{PERSONNES})|le (?:{PERSONNES})|l'(?:{PERSONNES}))\b"
)
ELISION: Final = {"s'": "si ", "qu'": "qu'", "lorsqu'": "lorsqu'"}

MONTHS: Final = (
    ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"),
    ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
DAY: Final = r"\d{1,2}(?:er)? [A-Za-zûé]+ \d{4}"
"""A day in words, to be put in a pattern."""
EUROS: Final = r"(?P<euros>\d+(?:[.,]\d\d)?)"
"""A sum in euros, to be put in a pattern."""


def as_day(text: str) -> date:
    """Read `15 September 2026` or `1er septembre 2026`."""
    number, month, year = text.replace("er ", " ", 1).split(" ") if "er " in text[:5] else text.split(" ")
    names = next((names for names in MONTHS if month.lower() in names), None)
    assert names is not None, f"no month `{month}`"
    return date(int(year), names.index(month.lower()) + 1, int(number))


@cache
def said(text: str) -> str:
    """Give a line in the form that patterns are written in: `she`, `her`; `elle`."""
    text = THEY.sub(lambda match: f"she {_third_person(match[1])}", text)
    text = OBJECT.sub(lambda match: "herself" if match[0].endswith(("self", "selves")) else "her", text)
    text = OF_MINE.sub("of hers", text)
    text = POSSESSIVE.sub("her", SUBJECT.sub(r"\1she", text))
    return SUJET.sub(lambda match: f"{ELISION.get(match[1], match[1])}elle", text)


def _third_person(verb: str) -> str:
    return IRREGULAR.get(verb) or (verb if verb in UNCHANGED or verb.endswith("ed") else f"{verb}s")


class Sentence(StepParser):
    """Matches a whole line, whatever its pronoun, against a regular expression."""

    def __init__(self, pattern: str) -> None:
        """Compile the pattern."""
        super().__init__(pattern)
        self.regex = re.compile(pattern)

    def is_matching(self, name: str) -> bool:
        """Tell whether the line is this sentence."""
        return self.regex.fullmatch(said(name)) is not None

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        """Give the named parts of the line."""
        match = self.regex.fullmatch(said(name))
        return None if match is None else match.groupdict()


class Phrases(StepParser):
    """Matches any line of a table, whatever its pronoun; the step gets what the table holds for it as `meaning`."""

    def __init__(self, name: str, table: Mapping[str, Any]) -> None:
        """Keep the table."""
        super().__init__(name)
        self.table = table

    def is_matching(self, name: str) -> bool:
        """Tell whether the line stands in the table."""
        return said(name) in self.table

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        """Give the meaning of the line."""
        return {"meaning": self.table[said(name)]}


def sentence(kind: Kind | None, *patterns: str) -> Callable[[Function], Function]:
    """Define a step by sentences, usually one in English and one in French. None: it may stand anywhere."""

    def define(function: Function) -> Function:
        for pattern in patterns:
            step(Sentence(pattern), kind, stacklevel=2)(function)
        return function

    return define


def phrases(kind: Kind, name: str, table: Mapping[str, Any]) -> Callable[[Function], Function]:
    """Define a step by a table of whole lines."""

    def define(function: Function) -> Function:
        step(Phrases(name, table), kind, stacklevel=2)(function)
        return function

    return define


def one_of(*words: str) -> str:
    """Give a pattern for any of some words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
