"""JSON read strictly: a key stands once in a mapping, and a number is one that JSON has."""

import json
from typing import Any, Final


def each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Read a mapping. Raises ValueError where a key stands twice."""
    if len(dict(pairs)) < len(pairs):
        message = "a key stands twice"
        raise ValueError(message)
    return dict(pairs)


def no_number(text: str) -> Any:  # noqa: ANN401  # never comes back
    """Refuse what Python alone takes for a number. Raises ValueError."""
    message = f"`{text}` is not a number of JSON"
    raise ValueError(message)


MOST_PLAIN: Final = 10_000
"""How long JSON may be that counts as plain, in characters."""
MOST_PARTS: Final = 40
"""How many mappings and lists it may hold: so few cannot be nested too deeply for strict YAML."""


def is_plain(text: str) -> bool:
    """Tell whether strict YAML surely reads the same in JSON: short, a few mappings and lists, each key once, ASCII without escapes."""
    if len(text) > MOST_PLAIN or not text.isascii() or "\\" in text or "\x7f" in text or text.count("{") + text.count("[") > MOST_PARTS:
        return False
    try:
        DECODER.decode(text)
    except ValueError:
        return False
    return True


DECODER: Final = json.JSONDecoder(object_pairs_hook=each_key_once, parse_constant=no_number)
"""Reads strict JSON. Raises ValueError, JSONDecodeError among others."""
