"""One layout for the files of a ruleset. What they say stays the same, and what has the layout already stays as it is."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from couvert.language import authored
from couvert.language.problems import Problem, RulesetError
from couvert.language.reader import WORDING
from couvert.language.strict_yaml import Plain, YamlError, compose, decode, document, read
from couvert.workbench.formatting.comments import notes
from couvert.workbench.formatting.printer import Printer
from couvert.workbench.formatting.shapes import Shape, is_expression, item, order, under
from couvert.workbench.formatting.spacing import words

TABLES: Final[Mapping[str, Shape]] = {
    "derived.yaml": authored.AuthoredDerived,
    "parameters.yaml": authored.AuthoredParameters,
    "ruleset.yaml": authored.AuthoredRuleset,
    "sources.yaml": authored.AuthoredSources,
}
"""The files at the top of a ruleset, each with its shape."""


class LayoutError(Exception):
    """The layout would change what a file says: a fault of the formatter."""


def formatted_files(home: Path) -> Mapping[Path, str]:
    """Give the files of the ruleset in the folder `home` that do not have the layout, each with the text that has.

    Raises RulesetError for files that are no strict YAML.
    """
    found: dict[Path, str] = {}
    problems: list[Problem] = []
    for path, shape in sorted(_files(home)):
        try:
            text = decode(path.read_bytes(), name=str(path))
            laid_out = formatted(text, name=str(path), shape=shape)
        except YamlError as error:
            problems.append(error.problem)
        else:
            found |= {path: laid_out} if laid_out.encode() != path.read_bytes() else {}
    if problems:
        raise RulesetError(problems)
    return found


def formatted(text: str, *, name: str, shape: Shape) -> str:
    """Give the text of a file in the layout. Raises YamlError for what is no strict YAML, LayoutError where its meaning would change."""
    text = "\n".join(text.splitlines()) + "\n"
    root = compose(text, name=name)
    before = document(root, name=name).value
    after = Printer(text, notes(text, root)).document(root, shape)
    if after != text and not _same(before, read(after, name=name).value, shape):
        raise LayoutError(f"`{name}` would say something else")
    return after


def kept(before: str, after: str, *, name: str, shape: Shape) -> str:
    """Give the text `after` in the layout where the text `before` has it, else as it is. Raises as `formatted` does."""
    return formatted(after, name=name, shape=shape) if formatted(before, name=name, shape=shape) == before else after


def _files(home: Path) -> Iterator[tuple[Path, Shape]]:
    yield from ((home / name, shape) for name, shape in TABLES.items() if (home / name).exists())
    for path in home.glob("*/*.yaml"):
        yield path, authored.AuthoredWording if path.parent.name == WORDING else authored.AuthoredDecision
    yield from ((path, authored.AuthoredWording) for path in home.glob(f"{WORDING}/*/*.yaml"))


def _same(before: Plain, after: Plain, shape: Shape) -> bool:
    """Tell whether two plain values mean the same: the order of keys counts only where the shape has none of its own."""
    if isinstance(before, dict) and isinstance(after, dict):
        in_order = set(before) == set(after) if order(shape) else list(before) == list(after)
        return in_order and all(_same(before[key], after[key], under(shape, key)) for key in before)
    if isinstance(before, list) and isinstance(after, list):
        return len(before) == len(after) and all(_same(*pair, item(shape)) for pair in zip(before, after, strict=True))
    if is_expression(shape) and isinstance(before, str) and isinstance(after, str):
        return words(before) == words(after)
    return before == after
