"""A small law of days that hang together: ages on unknown days, a card's span, a stay of three months, facts that constraints tie."""

import random
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

from tests.differential.enumerated import Case, completed
from tests.differential.enumerating import Values
from tests.differential.random_cases import contradictory
from tests.engine.small_law import small_law

from couvert import Ruleset

SPANS: Final = {
    "birth": (date(2008, 2, 25), date(2008, 3, 5)),
    "visit": (date(2026, 2, 25), date(2026, 3, 5)),
    "arrival": (date(2025, 11, 25), date(2025, 12, 5)),
    "departure": (date(2026, 2, 25), date(2026, 3, 5)),
    "card_from": (date(2026, 2, 22), date(2026, 3, 4)),
    "card_until": (date(2026, 2, 24), date(2026, 3, 8)),
}
"""Between which days each day lies: few enough for each of them to be tried."""

TIED: Final = ("insured", "works", "pays")
TIED_AS_WELL: Final = 0.3
"""In how many cases the facts that are tied together are forgotten too."""

KINDS: Final = ("blue", "green")
"""The papers that everybody has: when they start is known, when they end may be forgotten."""

VALUES: Final[Mapping[str, Sequence[Any]]] = {
    **{name: [(first + timedelta(more)).isoformat() for more in range((last - first).days + 1)] for name, (first, last) in SPANS.items()},
    **{name: [True, False] for name in TIED},
    **{f"papers[{kind}].valid_until": [(date(2026, 2, 24) + timedelta(more)).isoformat() for more in range(13)] for kind in KINDS},
}
DAYS: Final = [name for name in VALUES if name not in TIED]
STARTS: Final = [{"valid_from": f"2026-0{month}-0{day}"} for month, day in ((1, 1), (3, 1), (3, 2), (3, 3), (3, 4), (3, 5))]
FACTS = '''
"""One person, one visit."""

from typing import Annotated, Literal

from pydantic import BaseModel

from couvert.language.facts import FACTS, Constraint, Day, records


class Paper(BaseModel):
    """A paper that covers some days."""

    model_config = FACTS

    kind: Literal["blue", "green"]
    valid_from: Day | None = None
    valid_until: Day | None = None


class Person(BaseModel):
    """Who comes."""

    model_config = FACTS

    birth: Day | None = None
    visit: Day | None = None
    arrival: Day | None = None
    departure: Day | None = None
    card_from: Day | None = None
    card_until: Day | None = None
    insured: bool | None = None
    works: bool | None = None
    pays: bool | None = None
    papers: Annotated[tuple[Paper, ...] | None, records(key="kind")] = None


class Case(BaseModel):
    """One case."""

    model_config = FACTS

    on: Day | None = None
    person: Person | None = None


CONSTRAINTS = (
    *SPANS,
    Constraint("a-paper-ends-in-these-days", 'valid_until >= "2026-02-24" and valid_until <= "2026-03-08"', each="person.papers"),
    Constraint("a-paper-ends-after-it-starts", "valid_until >= valid_from", each="person.papers"),
    Constraint("no-visit-after-departure", "person.visit <= person.departure"),
    Constraint("a-card-lasts-three-days-or-more", "person.three_days <= person.card_until"),
    Constraint("who-works-is-insured-and-pays",
        "(person.insured and person.works and person.pays) or (not person.insured and not person.works and not person.pays)"),
)
'''
DERIVED = """
    facts:
      person.age: age_at(person.birth, person.visit)
      person.age_on_departure: age_at(person.birth, person.departure)
      person.age_on: age_at(person.birth, on)
      person.months: months_between(person.arrival, person.departure)
      person.three_months: add_months(person.arrival, 3)
      person.three_days: add_days(person.card_from, 2)
      person.first: first_of(person.card_until, person.departure)
      person.last: last_of(person.card_from, person.arrival)
      person.covered_until: cover_end(person.papers, "blue", "green", person.visit)
      person.covered_on_departure: covered_on(person.papers, "blue", person.departure)
      person.month_end: end_of_month(person.visit)
"""
DECISIONS: Final[Mapping[str, tuple[tuple[str, ...], tuple[tuple[str, str], ...]]]] = {
    "ages": (
        ("birth", "visit", "departure"),
        (
            ("a", "person.age >= 18"),
            ("b", "person.age < 18 and person.age_on_departure >= 18"),
            ("c", "person.age < 18 and person.age_on_departure < 18"),
        ),
    ),
    "stays": (
        ("arrival", "departure", "visit"),
        (
            ("a", "person.months < 3"),
            ("b", "person.months >= 3 and person.visit <= person.three_months"),
            ("c", "person.months >= 3 and person.visit > person.three_months"),
        ),
    ),
    "cards": (
        ("card_from", "card_until", "visit"),
        (
            ("a", "person.visit < person.card_from"),
            ("b", "person.visit >= person.card_from and person.visit <= person.card_until"),
            ("c", "person.visit > person.card_until and person.visit >= person.card_from"),
        ),
    ),
    "exact": (
        ("arrival", "departure", "birth", "visit"),
        (
            ("a", "person.departure == person.three_months and person.age >= 18"),
            ("b", "person.departure != person.three_months and person.age >= 18"),
            ("c", "person.age < 18"),
        ),
    ),
    "ends": (
        ("card_from", "card_until", "arrival", "departure", "visit"),
        (
            ("a", "person.first >= person.visit and person.last <= person.visit"),
            ("b", "person.first < person.visit and person.month_end > person.departure"),
            ("c", "person.first < person.visit and person.month_end <= person.departure"),
            ("c", "person.first >= person.visit and person.last > person.visit"),
        ),
    ),
    "papers": (
        ("papers[blue].valid_until", "papers[green].valid_until", "visit", "departure"),
        (
            ("a", "person.covered_until >= person.departure"),
            ("b", "person.covered_until < person.departure and person.covered_until >= person.visit"),
            ("c", "person.covered_until < person.visit and person.covered_on_departure"),
            ("d", "person.covered_until < person.visit and not person.covered_on_departure"),
        ),
    ),
    "tied": (
        ("insured", "works"),
        (("a", "person.insured and person.works"), ("b", "person.insured != person.works"),
         ("c", "not person.insured and not person.works")),
    ),
    "loosely": (("insured",), (("a", "person.insured"), ("b", "not person.insured"))),
}  # fmt: skip
"""The decisions, each with the facts that it reads, and its values with their conditions."""

READ: Final = {name: tuple(f"person.{fact}" for fact in facts) for name, (facts, _) in DECISIONS.items()}
HEAD = """
    decision: {name}
    title: {{en: {name}, fr: {name}}}
    about: person
    as_of: on
    known_from: 2020-01-01
    desk: office
    gives:
      answer: {{kind: one, values: [a, b, c, d], main: true}}
    rules:
"""
RULE = """
      - id: {name}-{place}
        title: {{en: {name} {place}, fr: {name} {place}}}
        cites: [{{source: decree, at: article 1}}]
        in_force: {{from: 2020-01-01}}
        when: {when}
        then: {{answer: {value}}}
"""


@cache
def days_law() -> Ruleset:
    """Give the law."""
    spans = ", ".join(
        f"""Constraint("{name}-span", 'person.{name} >= "{first}" and person.{name} <= "{last}"')"""
        for name, (first, last) in SPANS.items()
    )
    files = {
        f"{name}/{name}.yaml": HEAD.format(name=name).rstrip()
        + "".join(RULE.format(name=name, place=place, value=value, when=when) for place, (value, when) in enumerate(rules))
        for name, (_, rules) in DECISIONS.items()
    }
    return small_law(Path(tempfile.mkdtemp()) / "law", {**files, "facts.py": FACTS.replace("*SPANS", spans), "derived.yaml": DERIVED})


def day_cases(*, seed: int, count: int) -> Iterator[tuple[Case, Values]]:
    """Give random cases with two or three days forgotten, at times what is tied too, and every value that each of these may take."""
    source = random.Random(seed)
    for _ in range(count):
        starts, facts = _whole(source)
        forgotten = source.sample(DAYS, source.choice((2, 2, 3)))
        forgotten += TIED if source.random() < TIED_AS_WELL else ()
        known = {f"person.{name}": value for name, value in facts.items() if name not in forgotten}
        yield completed(starts, known), {f"person.{name}": VALUES[name] for name in forgotten}


def _whole(source: random.Random) -> tuple[Case, Mapping[str, Any]]:
    """Draw a case without contradictions: the papers with their starts, and all else."""
    while True:
        papers = [{"kind": kind, **source.choice([{}, *STARTS])} for kind in KINDS]
        starts = {"on": source.choice(["2026-02-28", "2026-03-01"]), "person": {"papers": papers}}
        facts = {name: source.choice(VALUES[name]) for name in DAYS} | dict.fromkeys(TIED, source.random() < 0.5)
        if not contradictory(days_law(), completed(starts, {f"person.{name}": value for name, value in facts.items()})):
            return starts, facts
