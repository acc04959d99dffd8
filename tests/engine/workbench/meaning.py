"""What a ruleset means: all that was loaded, without where it stands and how it is laid out."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from couvert.language.rules import Ruleset
from couvert.workbench.formatting.spacing import words

LEFT_OUT = {"place", "digest", "model"}


def meaning(ruleset: Ruleset) -> Any:
    """Give what two rulesets have in common that answer alike in the same words: plain values that can be compared."""
    return _plain(ruleset)


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {one.name: _named(one.name, getattr(value, one.name)) for one in fields(value) if one.name not in LEFT_OUT}
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return value.__qualname__ if callable(value) else value


def _named(name: str, value: Any) -> Any:
    return words(value) if name == "text" else _plain(value)
