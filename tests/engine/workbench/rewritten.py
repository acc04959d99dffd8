"""A law written as somebody else would write it: other styles, other orders of keys, the same meaning."""

from io import StringIO
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any

from ruamel.yaml import YAML
from tests.engine.interfaces.door import couvert
from tests.engine.workbench.meaning import meaning

from couvert.language.strict_yaml import read
from couvert.loading import load


def dumped(tree: Any, *, style: bool | None) -> str:
    """Write a tree as somebody else would."""
    yaml, stream = YAML(typ="safe", pure=True), StringIO()
    yaml.default_flow_style, yaml.allow_unicode, yaml.width = style, True, 60
    yaml.dump(tree, stream)
    return stream.getvalue()


def turned(value: Any) -> Any:
    """Turn the order of keys round where it means nothing: in what has the keys of a rule or a source."""
    if isinstance(value, list):
        return [turned(one) for one in value]
    if not isinstance(value, dict):
        return value
    pairs = [(key, turned(part)) for key, part in value.items()]
    return dict(pairs[::-1] if {"cites", "when"} & value.keys() or "publisher" in value else pairs)


def keeps_its_meaning(law: Path, folder: Path, *, style: bool | None) -> bool:
    """Write a law otherwise, have it laid out, and tell whether it says what it said."""
    home = copytree(law, folder / "law", ignore=ignore_patterns("__pycache__"))
    before = meaning(load(home))
    for path in home.rglob("*.yaml"):
        path.write_text(dumped(turned(read(path.read_text(encoding="utf-8"), name=path.name).value), style=style), encoding="utf-8")
    assert couvert("fmt", law=str(home)).exit_code == 0
    assert couvert("fmt", "--check", law=str(home)).stdout == "every file is laid out\n"
    return meaning(load(home)) == before
