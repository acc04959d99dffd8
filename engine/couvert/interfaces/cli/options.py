"""The options that commands share."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import click

from couvert.interfaces.cli.files import is_there

LANGUAGES: Final = ("en", "fr")
EVERY: Final = "*"
"""What `--assume-usual` stands for when no fact is named."""

fact = click.option(
    "-f",
    "--fact",
    "facts",
    multiple=True,
    metavar="FACT=VALUE",
    help="Give a fact by its dotted path; wins over a FILE. A list is written a;b, records as JSON, the empty list as none.",
)
on = click.option("--on", metavar="DATE", help="The decision date, such as 2026-11-23. Default: the case's own, else today in Paris.")
reading = click.option("--reading", metavar="NAME", help="How to read sources that disagree. Default: the ruleset's own.")
language = click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True, help="The language of texts.")
ruleset = click.option(
    "--ruleset",
    metavar="NAME|DIR",
    default="couvert_fr",
    show_default=True,
    help="An installed ruleset, or the folder of one. A ruleset holds Python: loading one runs its code.",
)
compact = click.option("--compact", is_flag=True, help="JSON without insignificant space. Implies -o json.")
assume_usual = click.option(
    "--assume-usual",
    metavar="[=FACT,...]",
    help="Allow usual values where facts are missing: all, or those of the facts named after `=`. The answer says which were used.",
)


class FileName(click.Path):
    """The name of a file or folder, as a path. One that no file can have is refused."""

    def __init__(self, *, exists: bool = False, dir_okay: bool = True) -> None:
        """Take a name; where `exists`, of a file that is there, and of no folder where these are not allowed."""
        super().__init__(exists=exists, dir_okay=dir_okay, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401  # click's own
        """Read a name."""
        is_there(str(value))
        return super().convert(value, param, ctx)


class Deciding(click.Command):
    """A command with `--assume-usual[=FACT,...]`, whose value may stand only after `=`: a FILE after the bare option stays a FILE."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line."""
        return super().parse_args(ctx, list(_with_value(args)))


def _with_value(args: Sequence[str]) -> Iterator[str]:
    ended = False
    for argument in args:
        ended = ended or argument == "--"
        yield f"--assume-usual={EVERY}" if argument == "--assume-usual" and not ended else argument


def assumed(value: str | None) -> bool | tuple[str, ...]:
    """Give what `--assume-usual` allows: nothing (False), every usual value (True), or those of the facts named."""
    if value is None or value == EVERY:
        return value == EVERY
    return tuple(part.strip() for part in value.split(",") if part.strip())


def layout(value: str | None, *, compact: bool, json: tuple[str, ...] = ("json",)) -> str:
    """Give the layout asked for; text when none is, JSON when it is to be compact. Raises UsageError where the two do not fit.

    `json` are the layouts that are JSON, and may be compact.
    """
    if compact and value not in {None, *json}:
        raise click.UsageError(f"`--compact` goes with {' or '.join(f'`-o {one}`' for one in json)} only")
    return value or ("json" if compact else "text")
