"""Small laws drawn at random, of days, ages and cards that hang together in every way the stock of functions allows, and cases under them.

Every fact has so few values that all completions can be decided: the constraints of the law hold each day to a handful of days.
"""

import random
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations_with_replacement, product
from math import prod
from pathlib import Path
from typing import Any, Final

from tests.differential.enumerated import Case
from tests.differential.enumerating import Values
from tests.engine.small_law import small_law

from couvert import Ruleset

FIRST: Final = date(2020, 2, 27)
ON: Final = "2020-02-28"
DAYS: Final = [(FIRST + timedelta(more)).isoformat() for more in range(5)]
"""Around the end of February of a leap year."""
BORN: Final = [day.replace("2020", "2002") for day in DAYS if day != "2020-02-29"]
VALUES: Final[Mapping[str, Sequence[Any]]] = {
    "born": BORN,
    "first": DAYS,
    "second": DAYS,
    "number": [0, 1, 2],
    "yes": [True, False],
    "word": ["u", "v", "w"],
}
MOST: Final = 2_500
"""How many completions a case may have."""

FACTS: Final = '''
"""A person of a few days."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from couvert.language.facts import FACTS, Constraint, Country, Day, records


class Card(BaseModel):
    """A card that covers some days."""

    model_config = FACTS

    kind: Literal["x", "y"]
    issuer: Country | None = None
    valid_from: Day | None = None
    valid_until: Day | None = None


class Person(BaseModel):
    """Somebody."""

    model_config = FACTS

    born: Day | None = None
    first: Day | None = None
    second: Day | None = None
    number: Annotated[int, Field(ge=0, le=2)] | None = None
    yes: bool | None = None
    word: Literal["u", "v", "w"] | None = None
    cards: Annotated[tuple[Card, ...] | None, records(key="kind")] = None


class Case(BaseModel):
    """A case."""

    model_config = FACTS

    on: Day | None = None
    p: Person | None = None


CONSTRAINTS = (
'''
LIMITS: Final = [(f"p.{name}", days) for name, days in VALUES.items() if name in {"born", "first", "second"}]
CARDS: Final = [f'{leaf} >= "{DAYS[0]}" and {leaf} <= "{DAYS[-1]}"' for leaf in ("valid_from", "valid_until")]
HEAD: Final = """
decision: asked
title: {{en: Asked, fr: Posé}}
about: p
as_of: {as_of}
known_from: 1990-01-01
desk: office
gives:
  one: {{kind: one, type: bool, main: true}}
  other: {{kind: one, type: bool}}
rules:
"""
RULE: Final = """
  - id: {field}-{value}
    title: {{en: a, fr: a}}
    cites: [{{source: decree, at: a}}]
    in_force: {{from: 1990-01-01}}
    when: {when}
    then: {{{field}: {value}}}
"""


@dataclass(frozen=True)
class Drawing:
    """One law being drawn. `dates`, `numbers` and `truths` are the facts that conditions may compare, given or derived."""

    source: random.Random
    dates: list[str]
    numbers: list[str]
    truths: list[str]
    derived: dict[str, str]

    @classmethod
    def begun(cls, seed: int) -> "Drawing":
        """Draw the derived facts."""
        drawn = cls(random.Random(seed), ["p.first", "p.second", "p.born"], ["p.number"], ["p.yes"], {})
        for number in range(drawn.source.randint(3, 6)):
            drawn.derive(f"p.d{number}")
        return drawn

    def derive(self, path: str) -> None:
        """Derive one more fact, sometimes of a derived day."""
        day, other, some = self.source.choice(self.dates), self.source.choice(self.dates), self.source.choice(('"x"', '"x", "y"'))
        country = self.source.choice(('"DE"', '"FR"', '"DE", "FR"'))
        kind, call = self.source.choice(
            [
                (self.numbers, f"age_at(p.born, {other})"),
                (self.numbers, f"months_between({day}, {other})"),
                (self.dates, f"add_months({day}, {self.source.choice((-3, -1, 1))})"),
                (self.dates, f"add_days({day}, {self.source.choice((-2, 1, 2))})"),
                (self.dates, f"add_years({day}, {self.source.choice((-18, 18))})"),
                (self.dates, f"{self.source.choice(('end_of_month', 'end_of_quarter', 'start_of_year'))}({day})"),
                (self.dates, f"{self.source.choice(('first_of', 'last_of'))}({day}, {other})"),
                (self.dates, f"cover_end(p.cards, {some}, {self.source.choice((day, 'on'))})"),
                (
                    self.truths,
                    f"{self.source.choice(('covered_on', 'holds_document'))}(p.cards, {some}, {self.source.choice((day, 'on'))})",
                ),
                (self.truths, f"issued_by(p.cards, {some}, {country})"),
                (self.truths, f"has_document(p.cards, {some})"),
            ]
        )
        kind.append(path)
        self.derived[path] = call

    def condition(self) -> str:
        """Draw a condition of up to three comparisons."""
        parts = [self.comparison() for _ in range(self.source.choice((1, 2, 2, 3)))]
        joined = parts[0]
        for part in parts[1:]:
            joined = f"({joined}) {self.source.choice(('and', 'or'))} ({part})"
        return joined

    def comparison(self) -> str:
        """Draw a comparison of days, of numbers, of a word, or something that is so or is not."""
        op = self.source.choice((">=", ">", "<", "<=", "==", "!="))
        day, other = self.source.sample(self.dates, 2)
        written = self.source.choice(DAYS + BORN)
        word = self.source.choice(('== "u"', '!= "v"', 'in {"u", "w"}'))
        choices = [
            f"{day} {op} {other}",
            f"{day} {op} {other}",
            f'{day} {op} "{written}"',
            f"{self.source.choice(self.numbers)} {op} {self.source.choice((0, 1, 2, 17, 18))}",
            f"{self.source.choice(('', 'not '))}{self.source.choice(self.truths)}",
            f"{self.source.choice(('', 'not '))}{self.source.choice(self.truths)}",
            f"p.word {word}",
        ]
        return self.source.choice(choices)

    def files(self) -> Mapping[str, str]:
        """Write the law."""
        limits = [f'{path} >= "{days[0]}" and {path} <= "{days[-1]}"' for path, days in LIMITS]
        between = [*limits, *(self.condition() for _ in range(self.source.choice((0, 0, 1, 1))))]
        of_cards = [*CARDS, *(["valid_until >= valid_from"] if self.source.random() < 0.7 else [])]
        kept = [f"    Constraint('c{at}', '{when}'),\n" for at, when in enumerate(between)]
        kept += [f"    Constraint('e{at}', '{when}', each='p.cards'),\n" for at, when in enumerate(of_cards)]
        rules = "".join(self.rules(field) for field in ("one", "other"))
        return {
            "facts.py": FACTS + "".join(kept) + ")\n",
            "derived.yaml": "facts:\n" + "".join(f"  {path}: {call}\n" for path, call in self.derived.items()),
            "asked/asked.yaml": HEAD.format(as_of=self.source.choice(('"on"', '"on"', "p.first"))) + rules,
        }

    def rules(self, field: str) -> str:
        """Write the two rules of a field."""
        when = self.condition()
        return RULE.format(field=field, value="true", when=when) + RULE.format(field=field, value="false", when=f"not ({when})")


def drawn_laws(*, seed: int, count: int) -> Iterator[tuple[Ruleset, Sequence[tuple[Case, Values]]]]:
    """Give laws drawn at random, each with partial cases, and the values that the forgotten facts of each may take."""
    for number in range(seed, seed + count):
        drawing = Drawing.begun(number)
        with tempfile.TemporaryDirectory() as home:
            law = small_law(Path(home), drawing.files())
        yield law, list(_cases(drawing.source))


def _cases(source: random.Random) -> Iterator[tuple[Case, Values]]:
    for _ in range(2):
        given = {name: source.choice(values) for name, values in VALUES.items()}
        asked: dict[str, Sequence[Any]] = {name: VALUES[name] for name in source.sample(sorted(VALUES), source.choice((1, 2, 3)))}
        given["cards"], open_leaves = _cards(source)
        asked |= open_leaves if source.random() < 0.6 else {"cards": _lists(source)}
        if prod(map(len, asked.values())) <= MOST:
            kept = {name: value for name, value in given.items() if name not in asked}
            yield {"on": ON, "p": kept}, {f"p.{name}": values for name, values in asked.items()}


def _cards(source: random.Random) -> tuple[list[dict[str, Any]], dict[str, Sequence[Any]]]:
    """Give up to three cards, and the ends that are not known of some."""
    cards = [_card(source.choice("xxy"), source) for _ in range(source.choice((0, 1, 2, 3)))]
    kinds = [card["kind"] for card in cards]
    alone = [card for card in cards if kinds.count(card["kind"]) == 1 and source.random() < 0.5]
    for card in alone:
        del card["valid_until"]
    return cards, {f"cards[{card['kind']}].valid_until": DAYS for card in alone}


def _card(kind: str, source: random.Random) -> dict[str, Any]:
    start, end = sorted(source.choices(DAYS, k=2))
    return {"kind": kind, "issuer": source.choice(("DE", "FR", "BR")), "valid_from": start, "valid_until": end}


def _lists(source: random.Random) -> list[list[dict[str, Any]]]:
    """Give the lists of cards that somebody may have: up to two of the first kind, and perhaps one of the second."""
    spans = [(start, end) for start, end in product(DAYS[1:4], DAYS[1:4]) if start <= end or source.random() < 0.5]
    some = [_made(kind, issuer, span) for kind in "xy" for issuer in ("DE", "FR", "BR") for span in spans]
    firsts, seconds = [one for one in some if one["kind"] == "x"], [one for one in some if one["kind"] == "y"]
    pairs = list(combinations_with_replacement(firsts, 2))
    chosen = [list(pair) for pair in source.sample(pairs, min(len(pairs), 120))]
    return [[], *([one] for one in some), *chosen, *([one, source.choice(seconds)] for one in firsts)]


def _made(kind: str, issuer: str, span: tuple[str, str]) -> dict[str, Any]:
    return {"kind": kind, "issuer": issuer, "valid_from": span[0], "valid_until": span[1]}
