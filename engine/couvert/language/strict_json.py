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


DECODER: Final = json.JSONDecoder(object_pairs_hook=each_key_once, parse_constant=no_number)
"""Reads strict JSON. Raises ValueError, JSONDecodeError among others."""
