"""Editions of a law of tickets, in two folders."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from tests.engine.small_law import small_law

from couvert.analysis.difference import Difference, Side, difference
from couvert.analysis.difference.turns import Turn
from couvert.language.rules import Ruleset

ON = date(2026, 6, 1)
FACTS = '''
"""Somebody who asks for a ticket."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from couvert.language.facts import FACTS, Constraint, Country, Day, many, records


class Pass(BaseModel):
    """A pass."""

    model_config = FACTS

    kind: Literal[{kinds}]
    valid_from: Day | None = None
    valid_until: Day | None = None


class Person(BaseModel):
    """Somebody."""

    model_config = FACTS

    age: Annotated[int, Field(ge={low}, le={high})] | None = None
    trade: Literal[{trades}] | None = None
    day: Day | None = None
    passes: Annotated[tuple[Pass, ...] | None, records(key="kind")] = None
    {more}


class Case(BaseModel):
    """A case."""

    model_config = FACTS

    on: Day | None = None
    p: Person | None = None


CONSTRAINTS = ({constraints})
'''
FIRST = {"kinds": '"old", "new"', "trades": '"baker", "smith", "other"', "low": 0, "high": 120, "more": "", "constraints": ""}
TICKET = """
decision: ticket
title: {en: Which ticket?, fr: Quel billet ?}
about: p
as_of: "on"
known_from: 1990-01-01
desk: office
gives:
  ticket: {kind: one, values: [full, half], main: true}
rules:
"""
RULE = """
  - id: {id}
    title: {{en: a, fr: a}}
    cites: [{{source: decree, at: a}}]
    in_force: {{from: 1990-01-01}}
    when: {when}
    then: {then}
"""


def rules(when: str, *, half: str = "{ticket: half}", full: str = "{ticket: full}") -> str:
    """Write the decision: half price where a condition holds, and full price elsewhere."""
    some, others = RULE.format(id="some-pay-half", when=when, then=half), RULE.format(id="others-pay-all", when=f"not ({when})", then=full)
    return TICKET + some + others


def law(home: Path, ticket: str, derived: str = "{}", files: Mapping[str, str] | None = None, **facts: Any) -> Ruleset:
    home.mkdir(parents=True)
    written = {"facts.py": FACTS.format(**{**FIRST, **facts}), "ticket/ticket.yaml": ticket, "derived.yaml": derived}
    return small_law(home, {**written, **(files or {})})


def compared(before: Ruleset, after: Ruleset) -> Difference:
    return difference(Side(before, "plain"), Side(after, "plain"), on=ON)


def turns(found: Difference) -> set[Turn]:
    return {change.turn for change in found.outcomes["ticket"].changes}


def conditions(found: Difference) -> set[str]:
    return {str(where.atom) for one in found.outcomes["ticket"].changes for region in one.regions for where in region.conditions}
