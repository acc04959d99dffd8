"""People who know their whole case and tell what they are asked."""

from collections.abc import Mapping
from typing import Any

from couvert.language.model import Fact
from couvert.language.rules import Ruleset
from couvert.questions import Interview
from couvert.questions.slots import slot_of


def as_told(law: Ruleset, case: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what nobody is asked of records: the leaves that they can do without."""
    told = {group: dict(facts) if isinstance(facts, dict) else facts for group, facts in case.items()}
    for fact in law.model.facts.values():
        if fact.leaves:
            group, name = fact.path.split(".")
            told[group][name] = [_needed(fact, record) for record in told[group][name]]
    return told


def _needed(fact: Fact, record: Mapping[str, Any]) -> dict[str, Any]:
    return {leaf: value for leaf, value in record.items() if not fact.may_lack(record[fact.key], leaf)}


def value_in(law: Ruleset, case: Mapping[str, Any], path: str) -> Any:
    """Give what a case says of a fact, as an interview is told: of records their kinds, one by one."""
    fact, slot = slot_of(law, path)
    group, name = fact.path.split(".")
    value = case[group][name]
    if slot.leaf:
        return dict(fact.labelled(value))[slot.key][slot.leaf]
    return [record[fact.key] for record in value] if fact.leaves else value


def to_the_end(one: Interview, case: Mapping[str, Any]) -> Interview:
    """Answer every question with what a case says."""
    while one.question is not None:
        one = one.answer(value_in(one.ruleset, case, one.question.fact))
    return one
