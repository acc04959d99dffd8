"""FILE, standard input and `-f` -> cases; what is wrong with one -> file:line:column. What a person wrote as a value is never repeated."""

import gc
import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any, Final

import click

from couvert.cases import from_text
from couvert.interfaces.cli.files import is_folder, reason, shown
from couvert.language.codes import ProblemCode
from couvert.language.problems import CaseError, Problem, nearest, one_of
from couvert.language.rules import Ruleset
from couvert.language.strict_json import is_plain, no_number
from couvert.language.strict_yaml import MOST_BYTES, Document, LateMarks, YamlError, decode, read
from couvert.loading import home_of, installed, load

STANDARD_INPUT: Final = "-"
NAMES: Final[Mapping[str, str]] = {STANDARD_INPUT: "standard input"}


@dataclass(frozen=True)
class Asked:
    """One case that is asked about: its document (None where all of it stands in `-f`), and the facts of `-f` by path."""

    name: str
    document: Document | None
    facts: Mapping[str, Any] = field(default_factory=dict)
    on: str | None = None
    on_option: str = "--on"

    @property
    def case(self) -> Any:  # noqa: ANN401  # whatever stands in the file: the fact model judges it
        """What the document says."""
        return {} if self.document is None else self.document.value

    def located(self, error: CaseError) -> CaseError:
        """Put the place in the file, or the option, before every problem."""
        return CaseError(replace(problem, place=self._place(problem.place)) for problem in error.problems)

    def _place(self, path: str) -> str:
        if self.on is not None and path == "on":
            return self.on_option
        given = next((one for one in self.facts if path == one or path.startswith((f"{one}.", f"{one}["))), None)
        if given is not None or self.document is None:
            return f"-f {path}" if given else path
        place = self.document.place(_steps(path))
        return f"{place}: {path}" if path else place


def find_ruleset(name: str) -> Ruleset:
    """Load an installed ruleset by name, or the one in a folder. Raises RulesetError.

    From here on a process of its own collects garbage, but leaves alone what was there before.
    """
    law = load(ruleset_named(name))
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
    return law


def find_home(name: str) -> Path:
    """Find the folder of a ruleset, which need not load. Raises RulesetError where there is none of this name."""
    return home_of(ruleset_named(name))


def ruleset_named(name: str) -> str | Path:
    """Tell whether a name is that of a folder or of an installed ruleset."""
    folder = Path(name)
    return folder if is_folder(name) and (name not in installed() or folder.parent != Path()) else name


def asked(files: Sequence[str], given: Iterable[str], *, ruleset: Ruleset, on: str | None) -> tuple[Asked, ...]:
    """Read every case; the facts of `-f` go to each. Raises UsageError for what is no readable file, CaseError for what it holds."""
    if files.count(STANDARD_INPUT) > 1:
        raise click.UsageError("standard input (`-`) can be read only once")
    if on is not None and not on.strip():
        raise CaseError([Problem(ProblemCode.VALUE_INVALID, "--on", "expected a day such as `2026-03-31`")])
    facts = facts_given(given, ruleset)
    if not files:
        return (Asked("-f", None, facts, on),)
    read_ones, problems = [], []
    for name in files:
        try:
            read_ones.append(Asked(NAMES.get(name, shown(name)), _document(name), facts, on))
        except YamlError as error:
            problems.append(error.problem)
    if problems:
        raise CaseError(problems)
    return tuple(read_ones)


def facts_given(given: Iterable[str], ruleset: Ruleset) -> Mapping[str, Any]:
    """Read `-f fact=value`, each fact once. Raises UsageError without `=`, CaseError for what is no fact or stands twice."""
    facts: dict[str, Any] = {}
    problems: list[Problem] = []
    for one in given:
        path, equals, text = one.partition("=")
        path = path.strip()
        if not equals or not path:
            raise click.UsageError("`-f` takes FACT=VALUE, such as `-f person.birth_date=2004-03-02`")
        if path in facts:
            problems.append(Problem(ProblemCode.NAME_TAKEN, f"-f {path}", "the fact stands twice", "keep one of them"))
        try:
            facts[path] = from_text(ruleset, path, text)
        except CaseError as error:
            problems += [replace(problem, place=f"-f {problem.place}") for problem in error.problems]
    if problems:
        raise CaseError(dict.fromkeys(problems))
    return facts


def known_name(name: str | None, known: Iterable[str], *, code: ProblemCode, what: str) -> None:
    """Refuse a name that the ruleset does not hold. Raises UsageError with the nearest one."""
    names = tuple(known)
    if name is not None and name not in names:
        hint = nearest(name, names) or f"one of {one_of(names)}"
        raise click.UsageError(str(Problem(code, "", f"unknown {what} `{name}`", hint)))


def known_names(ruleset: Ruleset, *, readings: Iterable[str | None], decisions: Iterable[str], allowed: bool | tuple[str, ...]) -> None:
    """Refuse readings, decisions and facts with usual values that the ruleset does not hold. Raises UsageError with the nearest one."""
    for reading in readings:
        known_name(reading, ruleset.readings, code=ProblemCode.READING_UNKNOWN, what="reading")
    for name in decisions:
        known_name(name, ruleset.decisions, code=ProblemCode.DECISION_UNKNOWN, what="decision")
    known_usual(allowed, ruleset)


def known_usual(allowed: bool | tuple[str, ...], ruleset: Ruleset) -> None:  # noqa: FBT001  # True, or which facts
    """Refuse facts that have no usual value. Raises UsageError."""
    for path in allowed if isinstance(allowed, tuple) else ():
        known_name(
            path,
            (name for name, one in ruleset.model.facts.items() if one.usual),
            code=ProblemCode.USUAL_UNKNOWN,
            what="fact with a usual value",
        )


def _steps(path: str) -> tuple[str | int, ...]:
    """Take `cover.documents[0].kind` apart."""
    return tuple(int(index) if index else name for index, name in re.findall(r"\[(\d+)\]|([^.\[\]]+)", path))


def _document(name: str) -> Document:
    called = NAMES.get(name, shown(name))
    text = decode(_content(name), name=called)
    if name.endswith(".json") or (name == STANDARD_INPUT and text.lstrip().startswith("{") and _is_json(text)):
        return _json(text, name=called)
    return read(text, name=called)


def _content(name: str) -> bytes:
    """Read a file, but never more than one byte over the limit of a case. Raises UsageError where it cannot be read."""
    try:
        if name == STANDARD_INPUT:
            return _limited(sys.stdin.buffer) if sys.stdin is not None else b""
        with Path(name).open("rb") as file:
            return _limited(file)
    except (OSError, ValueError) as error:
        raise click.UsageError(f"cannot read `{shown(name)}`: {reason(error)}") from None


def _limited(stream: IO[bytes]) -> bytes:
    found = b""
    while len(found) <= MOST_BYTES and (more := stream.read(MOST_BYTES + 1 - len(found))):
        found += more
    return found


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _json(text: str, *, name: str) -> Document:
    """Read JSON: its values by JSON's own rules, the places of its facts and the limits by those of strict YAML, which holds it.

    That is slow, so that places are looked for only where somebody asks for one, as errors do.
    """
    try:
        value = json.loads(text, parse_constant=no_number)
    except json.JSONDecodeError as error:
        raise YamlError(
            Problem(ProblemCode.SYNTAX_INVALID, f"{name}:{error.lineno}:{error.colno}", f"not valid JSON: {error.msg.lower()}")
        ) from None
    except RecursionError:
        raise YamlError(Problem(ProblemCode.SYNTAX_INVALID, name, "not valid JSON: nested too deeply")) from None
    except ValueError:
        raise YamlError(Problem(ProblemCode.SYNTAX_INVALID, name, "not valid JSON: a number that JSON does not have")) from None
    written = text.replace("\t", " ")
    if is_plain(text):
        return Document(name, value, LateMarks(lambda: _marks(written, name=name)))
    return replace(read(written, name=name), value=value)


def _marks(text: str, *, name: str) -> Mapping[tuple[str | int, ...], tuple[int, int]]:
    """Give the places in JSON; none where YAML does not read it, as it does not where a key is long, or ends its line."""
    try:
        return read(text, name=name).marks
    except YamlError:
        return {}
