"""The small toll law for tests of the engine, whole or with one file changed."""

import shutil
from functools import cache
from pathlib import Path

from couvert import load
from couvert.language.rules import Ruleset

HOME = Path(__file__).parent / "toll_law"


@cache
def toll_law() -> Ruleset:
    """Give the toll law."""
    return load(HOME)


def changed(folder: Path, name: str, old: str, new: str) -> Path:
    """Copy the toll law into a folder, with `old` replaced by `new` in one file; give the copy's home."""
    home = folder / "law"
    shutil.copytree(HOME, home, ignore=shutil.ignore_patterns("__pycache__"))
    path = home / name
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{name} does not say {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return home
