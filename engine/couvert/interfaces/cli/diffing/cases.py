"""Files of many cases: one a line of JSON, a list in JSON or YAML, or a single case."""

from collections.abc import Iterator, Sequence
from json import JSONDecodeError
from pathlib import Path
from typing import Any, Final

import click

from couvert.interfaces.cli.files import reason, shown
from couvert.interfaces.cli.inputs import asked
from couvert.language.codes import ProblemCode
from couvert.language.problems import CaseError, Problem
from couvert.language.rules import Ruleset
from couvert.language.strict_json import DECODER

BY_LINE: Final = (".ndjson", ".jsonl")


def many_cases(files: Sequence[str], ruleset: Ruleset) -> Iterator[Any]:
    """Read the cases of some files one after the other. Raises UsageError for what cannot be read, CaseError for what it holds."""
    for name in files:
        if name.endswith(BY_LINE):
            yield from _by_line(name)
        else:
            document = asked((name,), (), ruleset=ruleset, on=None)[0].case
            yield from document if isinstance(document, list) else (document,)


def _by_line(name: str) -> Iterator[Any]:
    try:
        with Path(name).open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _case(line, f"{name}:{number}")
    except CaseError:
        raise
    except (OSError, ValueError) as error:  # a name may be none that a file can have
        raise click.UsageError(f"cannot read `{shown(name)}`: {reason(error)}") from None


def _case(line: str, place: str) -> Any:  # noqa: ANN401  # JSON: the fact model judges it
    try:
        return DECODER.decode(line)
    except (JSONDecodeError, RecursionError):
        message = "not valid JSON: a line holds one case"
    except ValueError as error:
        message = str(error)
    raise CaseError([Problem(ProblemCode.SYNTAX_INVALID, f"{place}:1", message)])
