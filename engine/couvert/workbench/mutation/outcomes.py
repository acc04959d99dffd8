"""Faults of what rules give: another value, an element left out."""

from collections.abc import Iterator
from datetime import date, timedelta

from couvert.language.conditions import Ref
from couvert.language.rules import Consequent, DecisionTable, Field, Rule


def swapped(table: DecisionTable, rule: Rule) -> Iterator[tuple[str, Consequent]]:
    """Give each field of a rule with another value, or with an element less."""
    for name, value in rule.then.items():
        for other in _others(table.fields[name], value):
            yield name, other


def _others(field: Field, value: Consequent) -> Iterator[Consequent]:
    if isinstance(value, tuple):
        yield from (tuple(item for item in value if item != left_out) for left_out in value)
    elif isinstance(value, bool):
        yield not value
    elif isinstance(value, date):
        yield value + timedelta(1)
    elif isinstance(value, int):
        yield value + 1
    elif not isinstance(value, Ref):
        values = [one for one in field.values if one != value]
        yield from values[field.values.index(value) % len(values) if value in field.values else 0 :][:1]
