"""Examples: cases with what is demanded of the decision asked, one a line of JSON. A run of the features writes them, or whoever likes."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from couvert.language.rules import Ruleset
from couvert.workbench.expectations import Expectation, expectation
from couvert.workbench.scenarios import Left, NoScenariosError, Scenario, features_digest, project_of, up_to_date

RECORD: Final = Path("build", "examples.ndjson")
KEYS: Final = frozenset({"file", "name", "line", "case", "on", "reading", "decision", "expected", "steps", "language"})


class NoExamplesError(Exception):
    """A file holds no examples; the text says where, and what is wrong."""


@dataclass(frozen=True)
class Said:
    """One line of a scenario: `given`, `when` or `then`, its text, the facts that it tells by path, as JSON, and what it demands."""

    kind: str
    text: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    expected: tuple[Expectation, ...] = ()

    def to_document(self) -> dict[str, Any]:
        """Give the line as plain data."""
        demands = [one.to_document() for one in self.expected]
        return {"kind": self.kind, "text": self.text, "facts": dict(self.facts), "expected": demands}


@dataclass(frozen=True)
class Example:
    """One row of a scenario: the question as JSON (`reading` None: the default one), what is demanded of the answer, and its lines.

    `line` is that of the row, or of the scenario where it has none, in its file; `language` is the one that the steps are written in.
    """

    scenario: Scenario
    line: int
    case: Mapping[str, Any]
    on: str
    reading: str | None
    decision: str
    expected: tuple[Expectation, ...]
    steps: tuple[Said, ...] = ()
    language: str = "en"

    @property
    def title(self) -> str:
        """The example as people name it."""
        return f"{self.scenario.file}:{self.line}: {self.scenario.name}"

    def to_document(self) -> dict[str, Any]:
        """Give the example as plain data."""
        return {
            "file": self.scenario.file,
            "name": self.scenario.name,
            "line": self.line,
            "case": self.case,
            "on": self.on,
            "reading": self.reading,
            "decision": self.decision,
            "expected": [one.to_document() for one in self.expected],
            "steps": [one.to_document() for one in self.steps],
            "language": self.language,
        }


@dataclass(frozen=True)
class Examples:
    """Every example of some features. `ruleset` and `features` are digests of what was run, None where nobody says."""

    examples: tuple[Example, ...] = field(repr=False)
    ruleset: str | None = None
    features: str | None = None
    whole: bool = True

    def to_lines(self) -> str:
        """Give one line of JSON about all, then one an example."""
        head = {"ruleset": self.ruleset, "features": self.features, "whole": self.whole}
        documents = (head, *(one.to_document() for one in self.examples))
        return "".join(json.dumps(one, ensure_ascii=False, sort_keys=True) + "\n" for one in documents)

    def is_of(self, ruleset: Ruleset, features: Path) -> bool:
        """Tell whether these are the examples of a whole run of these features on this ruleset."""
        return self.whole and (self.ruleset, self.features) == (ruleset.digest, features_digest(features))


def examples(ruleset: Ruleset, *, file: Path | None, tell: Callable[[str], None]) -> Examples:
    """Give the examples in `file`, as they are; without one, those of the ruleset's own features, recorded anew where these have changed.

    `tell` is told before the features are run. Raises NoExamplesError.
    """
    if file is not None:
        return read_examples(file)
    project = project_of(ruleset)
    if project is None:
        raise NoExamplesError(f"there are no features of `{ruleset.name}` here: name a file of examples")
    try:
        return up_to_date(Left(project, (project / RECORD).absolute(), "--examples-out", _left), ruleset, tell=tell)
    except NoScenariosError as error:
        raise NoExamplesError(str(error)) from None


def left_examples(ruleset: Ruleset) -> tuple[Example, ...]:
    """Give the examples that the ruleset's own features left when they ran last, whatever law they ran on; none where they never did."""
    project = project_of(ruleset)
    left = _left(project / RECORD) if project else None
    return left.examples if left else ()


def _left(path: Path) -> Examples | None:
    try:
        return read_examples(path)
    except NoExamplesError:
        return None


def example(document: Mapping[str, Any], *, file: str = "", line: int = 1) -> Example:
    """Read an example from plain data; `file` and `line` tell where it stands, unless it does. Raises ValueError where it is none."""
    unknown, lacking = sorted(document.keys() - KEYS), sorted({"case", "on", "decision"} - document.keys())
    if unknown or lacking:
        raise ValueError(f"unknown key `{unknown[0]}`" if unknown else f"the example lacks `{lacking[0]}`")
    try:
        return Example(
            Scenario(document.get("file", file), document.get("name", f"line {line}")),
            document.get("line", line),
            document["case"],
            document["on"],
            document.get("reading"),
            document["decision"],
            tuple(map(expectation, document.get("expected", ()))),
            tuple(map(_said, document.get("steps", ()))),
            document.get("language", "en"),
        )
    except (TypeError, AttributeError, KeyError):
        raise ValueError("`expected` or `steps` is no list of mappings") from None


def _said(one: Mapping[str, Any]) -> Said:
    return Said(one["kind"], one["text"], one.get("facts", {}), tuple(map(expectation, one.get("expected", ()))))


def read_examples(path: Path) -> Examples:
    """Read a file of examples; its first line may say of which run they are. Raises NoExamplesError."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise NoExamplesError(f"`{path}` cannot be read: {getattr(error, 'strerror', None) or 'it is no text'}") from None
    documents = [(number, _document(path, number, line)) for number, line in enumerate(lines, start=1) if line.strip()]
    head = documents.pop(0)[1] if documents and documents[0][1].keys() == {"ruleset", "features", "whole"} else {}
    return Examples(tuple(_example(path, number, one) for number, one in documents), **head)


def _document(path: Path, number: int, line: str) -> Mapping[str, Any]:
    try:
        document = json.loads(line)
    except ValueError:
        document = None
    if not isinstance(document, dict):
        raise NoExamplesError(f"{path}:{number}: expected a mapping as JSON")
    return document


def _example(path: Path, number: int, document: Mapping[str, Any]) -> Example:
    try:
        return example(document, file=path.name, line=number)
    except ValueError as error:
        raise NoExamplesError(f"{path}:{number}: {error}") from None
