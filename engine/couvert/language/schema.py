"""JSON Schemas of the files that people write, so that an editor completes and checks them: the case, and the files of a ruleset."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from pydantic import BaseModel

from couvert.language import authored
from couvert.language.facts import EUROS, Kind
from couvert.language.model import Fact
from couvert.language.rules import Ruleset

Schema: TypeAlias = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
SHAPES: Final[Mapping[str, type[BaseModel]]] = {
    "decision": authored.AuthoredDecision,
    "derived": authored.AuthoredDerived,
    "parameters": authored.AuthoredParameters,
    "ruleset": authored.AuthoredRuleset,
    "sources": authored.AuthoredSources,
    "wording": authored.AuthoredWording,
}
"""The model of each kind of file in a ruleset."""

MONEY: Final[tuple[Schema, ...]] = ({"type": "string", "pattern": f"^{EUROS.pattern}$"}, {"type": "number", "minimum": 0, "maximum": 10**9})
"""Euros: a decimal string, or a number."""

NAMED: Final = frozenset({"properties", "patternProperties", "$defs"})
"""The keywords under which names stand, and not keywords."""


def file_schema(kind: str) -> Schema:
    """Give the JSON Schema of one kind of file of a ruleset. Raises KeyError for a kind that is not in SHAPES."""
    return {"$schema": DIALECT, **_pruned(SHAPES[kind].model_json_schema(by_alias=True)), "title": f"{kind}: a file of a Couvert ruleset"}


def case_schema(ruleset: Ruleset, *, language: str) -> Schema:
    """Give the JSON Schema of a case; the words of `language`, where there are any, are its titles and descriptions."""
    schema: Schema = _pruned(ruleset.model.case.model_json_schema(mode="validation"))
    words = ruleset.wording.get(language, {}).get("facts", {})
    for path, fact in _facts(ruleset):
        place = _place(schema, path)
        if fact.type.kind is Kind.MONEY:
            place["anyOf"] = [*MONEY, {"type": "null"}]
        said = words.get(path) or {}
        told = {"title": said.get("label"), "description": " ".join(filter(None, (said.get("question"), said.get("help"))))}
        place |= {key: text for key, text in told.items() if text}
    return {"$schema": DIALECT, **schema, "title": f"a case for {ruleset.name} {ruleset.version}"}


def _facts(ruleset: Ruleset) -> Iterator[tuple[str, Fact]]:
    for fact in ruleset.model.facts.values():
        yield fact.path, fact
        yield from ((f"{fact.path}.{leaf.path}", leaf) for leaf in fact.leaves)


def _place(schema: Schema, path: str) -> Schema:
    """Find the part of a schema that is about a fact, or about a leaf of a record."""
    here = schema
    for name in path.split("."):
        here = _group(schema, here)["properties"][name]
    return here


def _group(schema: Schema, here: Schema) -> Schema:
    """Follow references, unions with null and lists to the schema of a group of facts or of a record."""
    while "properties" not in here:
        here = schema["$defs"][here["$ref"].rsplit("/", 1)[1]] if "$ref" in here else here["items"] if "items" in here else here["anyOf"][0]
    return here


def _pruned(node: Any) -> Any:  # noqa: ANN401  # JSON
    """Drop the titles and defaults that pydantic makes up, and refuse names that fit no pattern."""
    if isinstance(node, list):
        return [_pruned(item) for item in node]
    if not isinstance(node, dict):
        return node
    made_up = {"title"} | ({"default"} if node.get("default", ...) is None else set())
    pruned = {key: _under(key, value) for key, value in node.items() if key not in made_up}
    return {"additionalProperties": False, **pruned} if "patternProperties" in pruned else pruned


def _under(key: str, value: Any) -> Any:  # noqa: ANN401  # JSON
    return {name: _pruned(part) for name, part in value.items()} if key in NAMED else _pruned(value)
