"""What follows for many cases: the inference engine is asked what is new in them, and nothing twice."""

from collections.abc import Mapping
from itertools import product
from pathlib import Path

import pyarrow as pa
import pytest
from tests.engine.small_law import small_law

from couvert import decide, decide_many
from couvert.batch import deciding
from couvert.inference.reference import fire
from couvert.inference.session import Firing
from couvert.inference.signature.firing import FiringError, Signatures
from couvert.language.facts import Scalar
from couvert.language.rules import Ruleset
from couvert.rulebase import Edition

FACTS = '''
    """A bag to send."""

    from typing import Annotated

    from pydantic import BaseModel, Field

    from couvert.language.facts import FACTS, Day


    class Bag(BaseModel):
        """What is sent."""

        model_config = FACTS

        heavy: bool | None = None
        fragile: bool | None = None
        wet: bool | None = None
        kilos: Annotated[int, Field(ge=0, le=50)] | None = None


    class Case(BaseModel):
        """One bag."""

        model_config = FACTS

        on: Day | None = None
        bag: Bag | None = None


    CONSTRAINTS = ()
'''
HEAD = """
decision: sending
title: {en: Q, fr: Q}
about: bag
as_of: "on"
known_from: 2020-01-01
desk: office
gives:
  hands: {kind: one, values: [one, two], main: true}
  wrapped: {kind: one, values: ["yes", "no", "twice"], main: true}
  charged: {kind: one, type: int}
rules:
"""
RULES = {
    "heavy-bags-take-two": "when: bag.heavy, then: {hands: two}",
    "others-take-one": "when: not bag.heavy, then: {hands: one}",
    "bags-are-not-wrapped": "when: bag.kilos >= 0, then: {wrapped: 'no', charged: {from: bag.kilos}}",
    "fragile-bags-are-wrapped": "exception_to: [bags-are-not-wrapped], when: bag.fragile, then: {wrapped: 'yes', charged: 1}",
}
YES_OR_NO = (True, False)


def law(home: Path, rules_of: Mapping[str, str] = RULES) -> Ruleset:
    """Give a law in which two trees of exceptions stand beside each other."""
    more = "title: {en: T, fr: T}, cites: [{source: decree, at: a}], in_force: {from: 2020-01-01}"
    rules = "".join(f"  - {{id: {name}, {more}, {said}}}\n" for name, said in rules_of.items())
    return small_law(home, {"facts.py": FACTS, "sending/sending.yaml": HEAD + rules})


def table(*bags: Mapping[str, object]) -> pa.Table:
    return pa.table({f"bag.{name}": [bag.get(name) for bag in bags] for name in bags[0]})


class Engine:
    """Fires by the definition and counts; or says that nothing fires."""

    def __init__(self, *, lies: bool = False) -> None:
        self.fired, self.lies = 0, lies

    def fire(self, edition: Edition, facts: Mapping[str, Scalar]) -> Firing:
        self.fired += 1
        return Firing((), ()) if self.lies else fire(edition, facts)


@pytest.fixture(name="ruleset")
def _ruleset(tmp_path: Path) -> Ruleset:
    return law(tmp_path)


@pytest.fixture(name="engine")
def _engine(ruleset: Ruleset, monkeypatch: pytest.MonkeyPatch) -> Engine:
    engine = Engine()
    signatures = Signatures(ruleset, engine)
    monkeypatch.setattr(deciding, "signatures_of", lambda _: signatures)
    return engine


BAGS = [{"heavy": heavy, "fragile": fragile, "kilos": 7} for heavy, fragile in product(YES_OR_NO, YES_OR_NO)]


def test_what_is_a_new_combination_of_what_was_fired_is_not_fired(ruleset: Ruleset, engine: Engine) -> None:
    found = decide_many(table(*BAGS), ruleset=ruleset, columns=["sending.hands", "sending.wrapped", "sending.charged"])

    assert [tuple(row.values())[1:] for row in found.answers.to_pylist()] == [
        ("two", "yes", 1), ("two", "no", 7), ("one", "yes", 1), ("one", "no", 7)
    ]  # fmt: skip
    assert engine.fired == 3


def test_what_was_fired_for_one_table_is_not_fired_for_the_next(ruleset: Ruleset, engine: Engine) -> None:
    for _ in range(2):
        decide_many(table(*BAGS), ruleset=ruleset)

    assert engine.fired == 3


def test_an_engine_that_fires_other_rules_is_not_believed(ruleset: Ruleset, engine: Engine) -> None:
    engine.lies = True

    with pytest.raises(FiringError, match="`sending`"):
        decide_many(table(*BAGS), ruleset=ruleset)


def test_a_field_that_is_taken_from_a_fact_is_open_where_that_is_not_known(tmp_path: Path) -> None:
    rules = {**RULES, "bags-are-not-wrapped": "when: not bag.wet, then: {wrapped: 'no', charged: {from: bag.kilos}}"}
    rules["wet-bags-are-wrapped-twice"] = "when: bag.wet, then: {wrapped: twice, charged: 2}"
    ruleset = law(tmp_path, rules)
    bags = [{"heavy": True, "fragile": False, "wet": False, "kilos": kilos} for kilos in (7, None, 9)]

    found = decide_many(table(*bags), ruleset=ruleset, columns=["sending.charged", "sending.missing"]).answers.to_pylist()

    singly = [decide({"bag": bag}, ruleset=ruleset).decisions["sending"] for bag in bags]
    assert [row["sending.charged"] for row in found] == [one.fields.get("charged") for one in singly] == [7, None, 9]
    assert [row["sending.missing"] or [] for row in found] == [list(one.missing) for one in singly] == [[], ["bag.kilos"], []]
