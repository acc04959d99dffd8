"""The doors through which every scenario asks: the library, the command line in process, and the command line as a real process."""

import json
import subprocess
import sysconfig
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from click.testing import CliRunner
from tests.specification.story import Document, Door, Question

import couvert
from couvert.interfaces.cli import main

COMMAND: Final = Path(sysconfig.get_path("scripts"), "couvert")


def library(question: Question) -> Document:
    """Ask the library. What it answered is kept for the other doors, which are compared with it."""
    return _answered(json.dumps(question.case), question.on, question.reading, tuple(question.decisions))


@lru_cache(maxsize=1000)
def _answered(case: str, on: date, reading: str | None, decisions: tuple[str, ...]) -> Document:
    return couvert.decide(json.loads(case), on=on, reading=reading, decisions=decisions).to_document()


def arguments(question: Question) -> list[str]:
    """Give the command line for a question whose case stands on standard input."""
    decisions = [argument for name in question.decisions for argument in ("--decision", name)]
    reading = ["--reading", question.reading] if question.reading else []
    return ["decide", "-", "-o", "json", "--on", question.on.isoformat(), *reading, *decisions]


def command_line(question: Question) -> Document:
    """Ask the command line in process, and check that its answer equals the library's."""
    result = CliRunner().invoke(main, arguments(question), input=json.dumps(question.case))
    assert result.exit_code == 0, result.output
    return _equal(json.loads(result.stdout), library(question))


def process(question: Question) -> Document:
    """Ask the command `couvert` as a real process, and check that its answer equals the library's."""
    command = [str(COMMAND), *arguments(question)]
    result = subprocess.run(command, input=json.dumps(question.case), capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return _equal(json.loads(result.stdout), library(question))


def _equal(answer: Mapping[str, Any], expected: Document) -> Document:
    assert answer == expected, "the door gives another answer than the library"
    return answer


DOORS: Final[Mapping[str, Door]] = {"library": library, "command line": command_line, "process": process}
