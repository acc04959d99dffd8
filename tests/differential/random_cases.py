"""Random cases of a ruleset: every fact given, no constraint broken; and the same with facts forgotten."""

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from couvert.cases import nested, read_case
from couvert.inference.settling import remember
from couvert.language.derivation import reads
from couvert.language.facts import Kind, euros
from couvert.language.model import Fact
from couvert.language.problems import CaseError
from couvert.language.rules import Ruleset
from couvert.rulebase import condition_paths, rulebases

COUNTRIES = ("FR", "DE", "CH", "GB", "BR", "CA", "NC", "PF", "PM", "MC", "AD", "DZ", "SN")
TWICE = 0.3
"""How often a second record is of the kind of the first."""
MOST_MENDS = 200
"""How often a case is mended before another one is drawn."""
FEW_DAYS = (-400, -95, -92, -91, -1, 0, 1, 30, 89, 92, 93, 280, 400)


def value(fact: Fact, on: date, source: random.Random) -> Any:
    """Draw a value of a fact."""
    if fact.type.shape == "records":
        records = [{leaf.path: value(leaf, on, source) for leaf in fact.leaves} for _ in range(source.choice((0, 0, 1, 1, 2)))]
        alike = {str(fact.key): records[0][str(fact.key)]} if len(records) > 1 and source.random() < TWICE else {}
        return [*records[:1], *({**one, **alike} for one in records[1:])]
    if fact.type.shape == "set":
        words = fact.type.values or COUNTRIES
        return source.sample(words, source.choice((0, 0, 1, 1, 1, 2)))
    return scalar(fact, on, source)


def scalar(fact: Fact, on: date, source: random.Random) -> Any:
    """Draw a value of a scalar fact; birth dates give ages near the thresholds."""
    kind = fact.type.kind
    if kind is Kind.BOOL:
        return source.random() < 0.5
    if kind is Kind.DATE:
        years = source.choice((5, 11, 12, 15, 16, 17, 18, 20, 25, 26, 27, 28, 29, 40)) if "birth" in fact.path else 0
        return (on - timedelta(days=int(365.25 * years) + source.choice(FEW_DAYS))).isoformat()
    if kind is Kind.INT:
        return source.choice((fact.low or 0, 3, 7, 8, 9, 10, 11))
    if kind is Kind.MONEY:
        return euros(source.choice((0, 400, 405, 406, 434, 435, 436, 99999, 100000, 130000)))
    return source.choice(fact.type.values or COUNTRIES)


def complete_cases(law: Ruleset, *, seed: int, on: tuple[date, ...]) -> Iterator[dict[str, Any]]:
    """Give random possible cases without end: facts that break a constraint are drawn anew, at first they alone."""
    source = random.Random(seed)
    while True:
        day = source.choice(on)
        facts = {path: value(fact, day, source) for path, fact in law.model.facts.items()} | {"on": day.isoformat()}
        for _ in range(MOST_MENDS):
            at_odds = contradictory(law, nested(facts))
            if not at_odds:
                yield nested(facts)
                break
            facts |= {path: value(law.model.facts[path], day, source) for path in at_odds if path != "on"}


def contradictory(law: Ruleset, case: Mapping[str, Any]) -> tuple[str, ...]:
    """Name the facts to draw anew: of the first constraint that is broken, or all if the case cannot be read; none of a valid case."""
    try:
        given = law.model.given(read_case(law, case, on=None))
    except CaseError:
        return tuple(law.model.facts)
    memory = remember(law, given, rulebases(law)[law.default_reading])
    broken = next((one for one in law.model.constraints if memory.breaks(one)), None)
    if broken is None:
        return ()
    return (broken.each,) if broken.each else tuple(inputs_of(law, broken.id))


def inputs_of(law: Ruleset, constraint: str) -> Iterator[str]:
    """Give the input facts that a constraint reads."""
    for path in condition_paths(law.constraints[constraint]):
        derived = law.derived.get(path)
        yield from reads(derived) if derived else (path,)


def forgetful(case: Mapping[str, Any], *, share: float, source: random.Random) -> dict[str, Any]:
    """Give the case with a share of its facts forgotten; its groups stay."""
    return {
        group: {name: value for name, value in facts.items() if source.random() >= share} if isinstance(facts, dict) else facts
        for group, facts in case.items()
    }
