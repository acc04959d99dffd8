"""Whether facts can be true together is told without a search where some values of what is not known show that they can."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.engine.inference.signature.test_signatures import frame
from tests.engine.law_fixtures import toll_law
from tests.engine.small_law import small_law

from couvert.inference.reference import fire
from couvert.inference.signature.constraints import MOST_TRIED
from couvert.inference.signature.firing import Signatures

BORN, CROSSED = "1990-01-01", "2026-11-23"


class Definition:
    """Fires by the definition."""

    fire = staticmethod(fire)


def kept(signatures: Signatures, **groups: Mapping[str, Any]) -> bool:
    return frame(signatures, {"on": CROSSED, **groups}).is_possible()


@pytest.mark.parametrize(
    ("groups", "told"),
    [
        ({}, True),
        ({"driver": {"birth_date": BORN}, "crossing": {"date": CROSSED, "vehicle": "car"}}, True),
        ({"driver": {"birth_date": CROSSED}, "crossing": {"date": BORN}}, False),
        ({"driver": {"birth_date": BORN}}, True),
        ({"crossing": {"vehicle": "bicycle"}}, True),
        ({"crossing": {"vehicle": "bicycle", "axles": 4}}, False),
        ({"crossing": {"axles": 4}}, True),
        ({"crossing": {"vouchers": [{"kind": "resident", "valid_from": CROSSED}]}}, True),
        ({"crossing": {"vouchers": [{"kind": "resident", "valid_from": CROSSED, "valid_until": BORN}]}}, False),
    ],
)
def test_facts_that_can_be_true_together(groups: Mapping[str, Any], told: bool) -> None:  # noqa: FBT001  # a table
    assert kept(Signatures(toll_law(), Definition()), **groups) is told


def test_what_served_once_serves_again_and_where_it_does_not_others_are_tried() -> None:
    signatures = Signatures(toll_law(), Definition())

    assert [kept(signatures, crossing={"axles": axles}) for axles in (2, 2, 4, 2)] == [True] * 4


FACTS = """
    from typing import Annotated, Literal
    from pydantic import BaseModel, Field
    from couvert.language.facts import FACTS, Constraint, Country, Day, many

    class Person(BaseModel):
        model_config = FACTS
        home: Country | None = None
        homes: Annotated[tuple[Country, ...] | None, many()] = None
        rank: Annotated[int, Field(ge=0, le=9)] | None = None
        other_rank: Annotated[int, Field(ge=0, le=9)] | None = None

    class Case(BaseModel):
        model_config = FACTS
        on: Day | None = None
        person: Person | None = None

    CONSTRAINTS = (
        Constraint("homes-are-known", 'person.rank != 3 or person.at_home'),
        Constraint("one-home", 'person.rank != 4 or person.home == "FR"'),
        Constraint("ranks-lie-between", 'person.rank != 5 or (person.other_rank > 3 and person.other_rank < 5)'),
    )
"""
RULES = """
    decision: rank
    title: {en: Rank, fr: Rang}
    about: person
    as_of: on
    known_from: 2020-01-01
    desk: office
    gives:
      high: {kind: one, values: [yes, no], main: true}
    rules:
      - id: high-from-five
        title: {en: T, fr: T}
        cites: [{source: decree, at: a}]
        in_force: {from: 2020-01-01}
        when: person.rank >= 5
        then: {high: "yes"}
      - id: low-below-five
        title: {en: T, fr: T}
        cites: [{source: decree, at: a}]
        in_force: {from: 2020-01-01}
        when: person.rank < 5
        then: {high: "no"}
"""


@pytest.mark.parametrize(
    ("person", "told"),
    [
        ({"rank": 3, "homes": ["FR"]}, True),
        ({"rank": 3}, False),
        ({"rank": 4}, False),
        ({"rank": 5}, False),
        ({"rank": 6}, True),
    ],
)
def test_where_no_value_tried_serves_it_takes_a_closer_look(tmp_path: Path, person: Mapping[str, Any], told: bool) -> None:  # noqa: FBT001  # a table
    derived = 'facts:\n  person.at_home: includes(person.homes, "FR")\n'
    law = small_law(tmp_path, {"facts.py": FACTS, "derived.yaml": derived, "rank/rank.yaml": RULES})

    assert MOST_TRIED > 1
    one = frame(Signatures(law, Definition()), {"on": CROSSED, "person": person}, reading="plain")
    assert one.is_possible() is told
