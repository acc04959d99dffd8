"""The file in which an interview is kept: a case, and in comments before it how far the interview has come."""

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click

from couvert.interfaces.cli.files import reason, shown
from couvert.interfaces.cli.output import many_as_yaml
from couvert.language.codes import ProblemCode
from couvert.language.problems import CaseError, Problem, nearest, one_of
from couvert.language.strict_yaml import Document, YamlError, read
from couvert.questions import Interview

MARK: Final = "#: "
TITLE: Final = "# A case, as `couvert decide` takes it. The lines with a colon tell `couvert ask` where its interview stands."
LISTS: Final = ("decisions", "answered", "unknown")


@dataclass(frozen=True)
class Progress:
    """How far an interview has come: the decisions asked for, the reading, the usual values allowed, what was answered or unknown."""

    decisions: tuple[str, ...] = ()
    answered: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    reading: str | None = None
    assume: bool | tuple[str, ...] = False


def progress_in(text: str, *, name: str) -> Progress | None:
    """Read how far an interview has come; None where the text is a case without any. Raises CaseError with the place."""
    lines = text.splitlines()
    if not any(line.startswith(MARK) for line in lines):
        return None
    kept = "\n".join(line.replace(MARK, " " * len(MARK), 1) if line.startswith(MARK) else "" for line in lines)
    try:
        document = read(kept, name=name)
    except YamlError as error:
        raise CaseError([error.problem]) from None
    return _progress(document)


def _progress(document: Document) -> Progress:
    told = document.value
    if not isinstance(told, Mapping):
        raise CaseError([Problem(ProblemCode.VALUE_INVALID, document.place(()), "expected names with their values after `#:`")])
    known = (*LISTS, "reading", "assume")
    problems = [
        Problem(ProblemCode.NAME_UNKNOWN, document.place((key,)), f"unknown name `{key}`", nearest(key, known) or f"one of {one_of(known)}")
        for key in told
        if key not in known
    ]
    lists: dict[str, Any] = {key: told[key] for key in LISTS if key in told}
    lists |= {"assume": told["assume"]} if "assume" in told and not isinstance(told["assume"], bool) else {}
    problems += [
        Problem(ProblemCode.VALUE_INVALID, document.place((key,)), "expected a list of names")
        for key, value in lists.items()
        if not _is_names(value)
    ]
    if "reading" in told and not isinstance(told["reading"], str):
        problems.append(Problem(ProblemCode.VALUE_INVALID, document.place(("reading",)), "expected the name of a reading"))
    if problems:
        raise CaseError(problems)
    return Progress(**{**told, **{key: tuple(value) for key, value in lists.items()}})  # type: ignore[arg-type]  # checked above


def _is_names(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def session_text(interview: Interview) -> str:
    """Write an interview as a case with how far it has come."""
    told: dict[str, Any] = {"decisions": list(interview.decisions)}
    told |= {"reading": interview.reading} if interview.reading else {}
    told |= {"assume": interview.assume if isinstance(interview.assume, bool) else list(interview.assume)} if interview.assume else {}
    told |= {"answered": list(interview.answered), "unknown": [path for path in interview.answered if path in interview.unknown]}
    lines = (f"{MARK}{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in told.items())
    return "\n".join((TITLE, *lines, many_as_yaml([interview.case])))


def save(interview: Interview, path: Path) -> None:
    """Keep an interview in a file that its owner alone may read: whole, or as it was before. Raises ClickException."""
    try:
        home = path.resolve()
        number, name = tempfile.mkstemp(dir=home.parent, prefix=f".{home.name}.")
        try:
            with os.fdopen(number, "w", encoding="utf-8") as file:
                file.write(session_text(interview))
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(home)
        except BaseException:
            with suppress(FileNotFoundError):
                Path(name).unlink()
            raise
    except (OSError, ValueError) as error:
        raise click.ClickException(f"the answers cannot be kept in `{shown(str(path))}`: {reason(error)}") from None
