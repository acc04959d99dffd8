"""A small law of ages, stays and cards, with constraints that tie facts to one another."""

from pathlib import Path

from tests.engine.small_law import small_law

from couvert.inference.completions.outlook import Outlook, outlook_of
from couvert.inference.memory import WorkingMemory
from couvert.inference.settling import remember
from couvert.language.rules import Ruleset
from couvert.rulebase import rulebases

FACTS = '''
    """People, their stay and a visit."""

    from typing import Annotated, Literal

    from pydantic import BaseModel, Field

    from couvert.language.facts import FACTS, Constraint, Day, many, records


    class Card(BaseModel):
        """A card that covers."""

        model_config = FACTS

        kind: Literal["blue", "green"]
        valid_from: Day | None = None
        valid_until: Day | None = None


    class Person(BaseModel):
        """Somebody."""

        model_config = FACTS

        birth_date: Day | None = None
        tall: bool | None = None
        short: bool | None = None
        height: Annotated[int, Field(ge=0, le=300)] | None = None
        talents: Annotated[tuple[Literal["song", "dance", "chess"], ...] | None, many()] = None
        cards: Annotated[tuple[Card, ...] | None, records(key="kind")] = None


    class Visit(BaseModel):
        """A visit."""

        model_config = FACTS

        date: Day | None = None


    class Case(BaseModel):
        """One person, one visit."""

        model_config = FACTS

        on: Day | None = None
        person: Person | None = None
        visit: Visit | None = None


    CONSTRAINTS = (
        Constraint("nobody-visits-before-being-born", "person.birth_date <= visit.date"),
        Constraint("who-is-tall-is-not-short", "not person.tall or not person.short"),
        Constraint("who-is-not-tall-is-short", "person.tall or person.short"),
        Constraint("who-is-tall-has-two-metres", "not person.tall or person.height >= 200"),
        Constraint("a-card-ends-after-it-starts", "valid_until >= valid_from", each="person.cards"),
        Constraint("cards-end-in-this-century", 'valid_until >= "2000-01-01" and valid_until <= "2099-12-31"', each="person.cards"),
    )
'''
DERIVED = """
    facts:
      person.age_today: age_at(person.birth_date, on)
      person.age_at_the_visit: age_at(person.birth_date, visit.date)
      person.has_a_stage_talent: includes(person.talents, "song", "dance")
      person.is_covered: covered_on(person.cards, "blue", on)
      person.covered_until: cover_end(person.cards, "blue", "green", on)
      person.has_a_green_card: has_document(person.cards, "green")
      person.was_covered: holds_document(person.cards, "blue", "green", visit.date)
"""
HEAD = """
    decision: {name}
    title: {{en: Q, fr: Q}}
    about: person
    as_of: {as_of}
    known_from: 2020-01-01
    desk: office
    gives:
      {name}: {{kind: one, values: [a, b], main: true}}
    rules:
"""
RULE = """
      - id: {name}-{place}
        title: {{en: R, fr: R}}
        cites: [{{source: decree, at: article 1}}]
        in_force: {{from: 2020-01-01}}
        when: {when}
        then: {{{name}: {value}}}
"""


def table(name: str, when: str, otherwise: str, as_of: str = '"on"') -> str:
    """Write a decision that gives `a` on one condition and `b` on another."""
    rules = ((0, when, "a"), (1, otherwise, "b"))
    return HEAD.format(name=name, as_of=as_of) + "".join(
        RULE.format(name=name, place=at, when=said, value=value) for at, said, value in rules
    )


def law(home: Path, *tables: str) -> Ruleset:
    """Make a law of decisions."""
    files = {f"{one.split('decision: ')[1].split()[0]}/table.yaml": one for one in tables}
    return small_law(home, {"facts.py": FACTS, "derived.yaml": DERIVED, **files})


def memory_of(ruleset: Ruleset, case: dict[str, object]) -> WorkingMemory:
    """Put a case on 1 January 2025 in working memory."""
    given = ruleset.model.given(ruleset.model.case.model_validate({"on": "2025-01-01", **case}))
    return remember(ruleset, given, rulebases(ruleset)["plain"])


def outlook(ruleset: Ruleset, case: dict[str, object], decision: str = "answer") -> Outlook:
    """Give the outlook for a decision on a case."""
    return outlook_of(rulebases(ruleset)["plain"], memory_of(ruleset, case), decision)
