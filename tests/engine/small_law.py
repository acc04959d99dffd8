"""Small laws for tests of one thing: only what differs is written out."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent
from typing import Final

from couvert import load
from couvert.language.rules import Ruleset

ORDINARY: Final[Mapping[str, str]] = {
    "computed.py": '"""No computed fields."""\n',
    "derived.yaml": "{}",
    "parameters.yaml": "{}",
    "ruleset.yaml": """
        name: small
        version: "1"
        title: {en: Small, fr: Petite}
        languages: [en, fr]
        readings: {plain: {default: true, title: {en: plain, fr: simple}}}
        notice: {en: invented for tests, fr: inventé pour les essais}
    """,
    "sources.yaml": """
        decree: {publisher: P, title: T, address: A, authority: official, dated: 2020-01-01, checked_on: 2026-01-01}
    """,
    "wording/en.yaml": "{}",
    "wording/fr.yaml": "{}",
}


def write_law(home: Path, files: Mapping[str, str]) -> Path:
    """Write a ruleset: `files`, and what is ordinary."""
    for name, text in {**ORDINARY, **files}.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(dedent(text).lstrip(), encoding="utf-8")
    return home


def small_law(home: Path, files: Mapping[str, str]) -> Ruleset:
    """Write and load a ruleset."""
    return load(write_law(home, files))
