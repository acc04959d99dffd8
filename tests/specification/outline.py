"""What the feature files hold, as gherkin parses them: pytest-bdd itself loses same-named scenarios in silence."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from gherkin.parser import Parser

ROOT: Final = Path(__file__).parents[2]
FEATURES: Final = ROOT / "features"
RULE_TAG: Final = "rule:"
NO_FEATURE: Final[Mapping[str, Any]] = {"language": "en", "tags": [], "children": []}
"""What an empty file holds."""
ANDS: Final = frozenset({"Conjunction", "Unknown"})
"""How gherkin types `And`, `But` and `*`: they go on with the step before."""


@dataclass(frozen=True)
class StepLine:
    """One step: `given`, `when` or `then`, its text and its line. Placeholders of outlines are filled in."""

    kind: str
    text: str
    line: int


@dataclass(frozen=True)
class Example:
    """One scenario, or one row of an outline. `tags` are those of its own; `rules` the ids in the tags of its Rule, None outside of any."""

    file: Path
    name: str
    line: int
    tags: frozenset[str]
    rules: tuple[str, ...] | None
    steps: tuple[StepLine, ...]
    is_outline: bool

    @property
    def place(self) -> str:
        """The place as file:line."""
        return f"{shown(self.file)}:{self.line}"


@dataclass(frozen=True)
class RuleBlock:
    """A `Rule:` of a feature, with the tags it has."""

    file: Path
    line: int
    name: str
    tags: frozenset[str]
    is_empty: bool

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the rules that it names."""
        return rule_ids(self.tags)

    @property
    def place(self) -> str:
        """The place as file:line."""
        return f"{shown(self.file)}:{self.line}"


@dataclass(frozen=True)
class Outline:
    """One feature file."""

    file: Path
    language: str
    tags: frozenset[str]
    rules: tuple[RuleBlock, ...]
    examples: tuple[Example, ...]
    example_tags: tuple[tuple[int, str], ...]
    headings: tuple[tuple[int, str], ...]
    """The line and name of every scenario, once for an outline."""


def shown(file: Path) -> str:
    """Give a path as people write it."""
    return str(file.relative_to(ROOT)) if file.is_relative_to(ROOT) else str(file)


def rule_ids(tags: Collection[str]) -> tuple[str, ...]:
    """Give the ids in tags `rule:<id>`."""
    return tuple(sorted(tag.removeprefix(RULE_TAG) for tag in tags if tag.startswith(RULE_TAG)))


def outlines(folder: Path = FEATURES) -> tuple[Outline, ...]:
    """Read every feature file of a folder."""
    return tuple(read(file) for file in sorted(folder.rglob("*.feature")))


@cache
def read(file: Path) -> Outline:
    """Read one feature file. Raises gherkin's own error, with its line, where it is not Gherkin."""
    feature: Mapping[str, Any] = Parser().parse(file.read_text(encoding="utf-8")).get("feature") or NO_FEATURE
    examples: list[Example] = []
    headings, example_tags = [], []
    for child, rule, background in _scenarios(file, feature):
        headings.append((child["location"]["line"], child["name"]))
        examples += _examples(file, child, rule, background)
        example_tags += [(table["location"]["line"], tag) for table in child["examples"] for tag in _tags(table)]
    blocks = [_block(file, child["rule"]) for child in feature["children"] if "rule" in child]
    return Outline(file, feature["language"], _tags(feature), tuple(blocks), tuple(examples), tuple(example_tags), tuple(headings))


def _scenarios(file: Path, feature: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], RuleBlock | None, list[Any]]]:
    """Give each scenario with its Rule and the steps of the backgrounds above it."""
    above = _background(feature)
    for child in feature["children"]:
        if "scenario" in child:
            yield child["scenario"], None, above
        for inner in child.get("rule", {}).get("children", ()):
            if "scenario" in inner:
                yield inner["scenario"], _block(file, child["rule"]), above + _background(child["rule"])


def _background(parent: Mapping[str, Any]) -> list[Any]:
    return [step for child in parent["children"] if "background" in child for step in child["background"]["steps"]]


def _block(file: Path, rule: Mapping[str, Any]) -> RuleBlock:
    is_empty = not any("scenario" in child for child in rule["children"])
    return RuleBlock(file, rule["location"]["line"], rule["name"], _tags(rule), is_empty)


def _tags(node: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(tag["name"].removeprefix("@") for tag in node["tags"])


def _examples(file: Path, scenario: Mapping[str, Any], rule: RuleBlock | None, background: list[Any]) -> Iterator[Example]:
    tags = _tags(scenario)
    ids = rule.ids if rule else None
    for line, row in _rows(scenario):
        steps = tuple(_steps(background + scenario["steps"], row))
        yield Example(file, scenario["name"], line, tags, ids, steps, is_outline=bool(scenario["examples"]))


def _rows(scenario: Mapping[str, Any]) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Give the line and values of each row of an outline; one empty row for a plain scenario."""
    if not scenario["examples"]:
        yield scenario["location"]["line"], {}
    for table in scenario["examples"]:
        header = [cell["value"] for cell in table["tableHeader"]["cells"]] if "tableHeader" in table else []
        for row in table.get("tableBody", ()):
            yield row["location"]["line"], dict(zip(header, (cell["value"] for cell in row["cells"]), strict=True))


def _steps(steps: list[Any], row: Mapping[str, str]) -> Iterator[StepLine]:
    kind = ""
    for step in steps:
        typed = step["keywordType"]
        kind = kind if typed in ANDS else {"Context": "given", "Action": "when", "Outcome": "then"}[typed]
        text = step["text"]
        for name, value in row.items():
            text = text.replace(f"<{name}>", value)
        yield StepLine(kind, text, step["location"]["line"])
