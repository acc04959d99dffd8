"""The type of everything that conditions can read or that decisions give."""

from collections.abc import Mapping

from couvert.language.conditions import PARAMETER
from couvert.language.model import FactType
from couvert.language.rules import Ruleset


def field_types(ruleset: Ruleset) -> Mapping[str, FactType]:
    """Give the type of every fact, derived fact, parameter and decision's field, by path."""
    types = {path: fact.type for path, fact in ruleset.model.facts.items()}
    types |= {path: FactType(one.function.gives) for path, one in ruleset.derived.items()}
    types |= {f"{PARAMETER}{one.id}": one.type for one in ruleset.parameters.values()}
    fields = ((table.name, field) for table in ruleset.decisions.values() for field in table.fields.values())
    return types | {f"decision.{name}.{field.name}": field.type for name, field in fields if field.type}
