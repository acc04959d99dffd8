"""The type of everything that conditions can read or that decisions give, and its values as plain data."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from couvert.language.conditions import PARAMETER
from couvert.language.facts import Kind, euros
from couvert.language.model import FactType
from couvert.language.rules import Ruleset


@lru_cache(maxsize=16)
def field_types(ruleset: Ruleset) -> Mapping[str, FactType]:
    """Give the type of every fact, derived fact, parameter and decision's field, by path."""
    types = {path: fact.type for path, fact in ruleset.model.facts.items()}
    types |= {path: FactType(one.function.gives) for path, one in ruleset.derived.items()}
    types |= {f"{PARAMETER}{one.id}": one.type for one in ruleset.parameters.values()}
    fields = ((table.name, field) for table in ruleset.decisions.values() for field in table.fields.values())
    return types | {f"decision.{name}.{field.name}": field.type for name, field in fields if field.type}


def plain(value: object, of: FactType | None) -> Any:  # noqa: ANN401  # JSON values
    """Give a value as plain data: days as ISO text, money as text with two decimals, lists as lists."""
    if isinstance(value, tuple):
        return [plain(item, of) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    if of is not None and of.kind is Kind.MONEY and isinstance(value, int):
        return euros(value)
    return value
