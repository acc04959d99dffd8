"""How a phrase of a table is said."""

from collections.abc import Mapping


def said(phrases: Mapping[str, Mapping[str, str]], key: str, language: str, **parts: object) -> str:
    """Say a phrase in a language; English where it has no other. Raises KeyError for a phrase that does not exist."""
    return phrases[key].get(language, phrases[key]["en"]).format(**parts)
