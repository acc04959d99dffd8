"""What goes wrong -> a message on standard error and the contract's exit code. No fact of a case is ever written there."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from enum import IntEnum
from pathlib import Path
from types import TracebackType
from typing import Any, Final

import click

from couvert.version import VERSION

HOME: Final = Path(__file__).parents[3]
"""The folder that holds the package, so that places in a report name no folder of anybody's machine."""


class Exit(IntEnum):
    """The exit codes of the contract."""

    ANSWERED = 0
    FOUND = 1
    USAGE = 2
    UNSETTLED = 3
    CASE = 4
    RULESET = 5
    FAULT = 70
    INTERRUPTED = 130


class OutputGoneError(Exception):
    """Whoever read our output has gone: a pipe that was closed."""


def guarded(run: Callable[[], Any]) -> int:
    """Run a command line; give its exit code. A command gives its own exit code, or None when it answered."""
    try:
        code = run()
    except click.ClickException as error:
        error.show()
        return Exit.USAGE
    except OutputGoneError:
        return Exit.INTERRUPTED
    except (KeyboardInterrupt, click.Abort):
        say("interrupted")
        return Exit.INTERRUPTED
    except Exception as error:  # noqa: BLE001  # whatever it is, it must not show a case
        return _known(error) or _own(error)
    return int(code or Exit.ANSWERED)


def say(text: str) -> None:
    """Write a line on standard error; when nobody can read it, so be it."""
    with suppress(OSError):
        click.echo(text, err=True)


def _known(error: Exception) -> int | None:
    """Report an invalid case, or a ruleset that does not load or does not answer a case."""
    from couvert.language.problems import CaseError, RulebaseError, RulesetError  # noqa: PLC0415  # help and wrong usage load no engine

    if isinstance(error, CaseError):
        return _told("the case is invalid", error.problems, Exit.CASE)
    if isinstance(error, RulesetError):
        return _told("the ruleset does not load", error.problems, Exit.RULESET)
    if isinstance(error, RulebaseError):
        return _told("the ruleset does not answer this case", (error.problem,), Exit.RULESET)
    return None


def _told(what: str, problems: Iterable[object], code: Exit) -> Exit:
    say(f"couvert: {what}")
    for problem in problems:
        say(f"  {problem}")
    return code


def _own(error: Exception) -> int:
    """Apologise for our own fault: what kind, where in our code, how to report it. Its text may hold facts and is kept back."""
    say(f"couvert: sorry, this is our own fault: {type(error).__name__}")
    for place in _places(error.__traceback__):
        say(f"  at {place}")
    if isinstance(error, ImportError):
        say("`couvert doctor` tells what the installation lacks.")
    python = ".".join(map(str, sys.version_info[:3]))
    say(f"Please report it as an issue of Couvert, with these lines (couvert {VERSION}, Python {python}, {sys.platform}),")
    say("and with an invented case that shows it, never with the facts of a real person.")
    return Exit.FAULT


def _places(trace: TracebackType | None) -> Iterator[str]:
    """Give the places in our own code that an error passed through, without the text of any value."""
    while trace is not None:
        code, path = trace.tb_frame.f_code, Path(trace.tb_frame.f_code.co_filename)
        if path.is_relative_to(HOME / "couvert"):
            yield f"{path.relative_to(HOME).as_posix()}:{trace.tb_lineno} in {code.co_name}"
        trace = trace.tb_next
