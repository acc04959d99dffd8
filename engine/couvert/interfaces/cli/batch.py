"""`couvert batch`: a file of cases in, a file of answers out."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import Exit, say
from couvert.interfaces.cli.inputs import find_ruleset, known_names, ruleset_named
from couvert.interfaces.cli.output import write_text
from couvert.language.once import cached_property
from couvert.language.problems import CaseError
from couvert.language.rules import Ruleset

if TYPE_CHECKING:
    from couvert.batch.files.formats import Format
    from couvert.batch.plan import Plan
    from couvert.batch.running import Summary

FORMATS: Final = ("csv", "ndjson", "json", "parquet")
STEPS: Final = 1000


def _delimiter(_: click.Context, __: click.Parameter, given: str | None) -> str | None:
    """Refuse a delimiter that cells cannot be told apart by."""
    if given is not None and (len(given) != 1 or not given.isascii() or given in '"\r\n'):
        raise click.BadParameter("expected a delimiter of one ASCII character, such as `;`")
    return given


@click.command("batch", cls=options.Deciding)
@click.argument("cases", metavar="IN", type=options.FileName(exists=True, dir_okay=False))
@click.option("-o", "--out", required=True, metavar="OUT", type=options.FileName(dir_okay=False), help="The file of answers.")
@click.option("--from", "from_", type=click.Choice(FORMATS), help="The format of IN. Default: by the ending of its name.")
@click.option("--to", type=click.Choice(FORMATS), help="The format of OUT. Default: by the ending of its name.")
@click.option(
    "--delimiter",
    metavar="CHAR",
    callback=_delimiter,
    help="What stands between the cells of a CSV. Default: as the header shows: , or ; or a tab.",
)
@click.option("--keep", multiple=True, metavar="COLUMN", help="Hand a column of IN that is no fact on to OUT; may be repeated.")
@click.option("--columns", multiple=True, metavar="NAME,...", help="The columns of OUT: `affiliation.register`, `affiliation`, `*.status`.")
@click.option("--rejects", metavar="FILE", type=options.FileName(dir_okay=False), help="Default: OUT with the ending .rejects.csv.")
@click.option("--max-rejects", type=click.IntRange(min=0), default=0, show_default=True, help="Exit with 1 where more rows are refused.")
@click.option("--summary", is_flag=False, flag_value="text", type=click.Choice(["text", "json"]), help="Count what came out.")
@click.option("--resume", is_flag=True, help="Go on where a run that was stopped had come to.")
@click.option("--jobs", type=click.IntRange(min=1), help="How many processes decide. Default: one for each core.")
@options.on
@options.reading
@click.option("--decision", "decisions", multiple=True, metavar="NAME", help="Ask for this decision and no other; may be repeated.")
@options.assume_usual
@options.ruleset
def command(**given: Any) -> int:  # noqa: ANN401  # as the options above say
    """Decide a file of cases.

    IN is CSV, NDJSON, JSON (a list) or Parquet, a case a row. Columns are named by the path of a fact, such as `person.birth_date`, in any
    order. An empty cell is unknown, never "none"; a list is written a;b, or none. A row asks about a group of facts where one of its cells
    is filled.

    OUT has the number of each row, the columns kept, and for every decision asked its status, its fields, the rules that determine, the
    facts that are missing and the readings that dispute it. Rows that are no possible case go to a file of their own, with line, place and
    reason: none is lost. Both files are for their owner alone, and take their place when they are whole.
    """
    try:
        return Batching(**given).run()
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in {"pyarrow", "numpy"}:
            raise
        raise click.ClickException("files of cases need pyarrow and numpy: install `couvert[batch]`") from None


@dataclass(frozen=True, kw_only=True)
class Batching:
    """What the command line asks for. What needs pyarrow is imported where it is used, for not everybody has it."""

    cases: Path
    out: Path
    from_: str | None
    to: str | None
    delimiter: str | None
    keep: tuple[str, ...]
    columns: tuple[str, ...]
    rejects: Path | None
    max_rejects: int
    summary: str | None
    resume: bool
    jobs: int | None
    on: str | None
    reading: str | None
    decisions: tuple[str, ...]
    assume_usual: str | None
    ruleset: str

    def run(self) -> int:
        """Decide every case, write the answers and what is told of them, give the exit code."""
        known_names(self.law, readings=(self.reading,), decisions=self.decisions, allowed=self.allowed)
        _keep_apart(self.cases, self.out, self.refused)
        came = self.came_to()
        if self.summary:
            write_text(_summary(came, self.summary))
        if came.refused:
            say(f"couvert: {came.refused} of {came.refused + came.answered} rows were refused: `{self.refused}`")
        return Exit.FOUND if came.refused > self.max_rejects else Exit.ANSWERED

    def came_to(self) -> "Summary":
        """Decide the file, and tell what it came to. Raises ClickException where it cannot be read, or a column is none."""
        from couvert.batch.parts import BatchError  # noqa: PLC0415
        from couvert.batch.running import Run, cores, opened  # noqa: PLC0415

        read_as, written_as = self.formats()
        try:
            file = opened(self.cases, read_as, self.law, self.plan, self.delimiter)
            with _progress(self.cases.name) as told:
                run = Run(
                    ruleset=self.law,
                    plan=self.plan,
                    cases=file,
                    source=self.cases,
                    out=self.out,
                    out_format=written_as,
                    rejects=self.refused,
                    jobs=self.jobs or cores(),
                    told=told,
                    say=lambda text: say(f"couvert: {text}"),
                )
                return run.run(resume=self.resume)
        except (BatchError, CaseError) as error:
            raise click.ClickException(str(error)) from None

    def formats(self) -> "tuple[Format, Format]":
        """Give the formats of both files. Raises ClickException where an ending shows none."""
        from couvert.batch.files.formats import format_of  # noqa: PLC0415

        try:
            return format_of(self.cases, self.from_), format_of(self.out, self.to)
        except ValueError as error:
            raise click.ClickException(str(error)) from None

    @cached_property
    def law(self) -> Ruleset:
        """The ruleset asked for. Raises RulesetError."""
        return find_ruleset(self.ruleset)

    @cached_property
    def plan(self) -> "Plan":
        """How the cases are decided."""
        from couvert.batch.plan import Plan  # noqa: PLC0415
        from couvert.cases import today  # noqa: PLC0415

        return Plan(
            ruleset=ruleset_named(self.ruleset),
            on=self.on,
            reading=self.reading or self.law.default_reading,
            decisions=self.decisions,
            assume=self.allowed,
            columns=tuple(part.strip() for one in self.columns for part in one.split(",") if part.strip()),
            keep=self.keep,
            today=today(),
        )

    @property
    def allowed(self) -> bool | tuple[str, ...]:
        """The usual values that are allowed."""
        return options.assumed(self.assume_usual)

    @property
    def refused(self) -> Path:
        """The file of rows that are refused."""
        return self.rejects or self.out.with_name(f"{self.out.stem}.rejects.csv")


def _keep_apart(cases: Path, *written: Path) -> None:
    """Refuse to write where the cases stand, or two files in one place, or in a folder that is not there."""
    for file in written:
        if not file.parent.is_dir():
            raise click.ClickException(f"there is no folder `{file.parent}`")
    places = [file.resolve() for file in (cases, *written)]
    if len(set(places)) < len(places):
        raise click.ClickException("cases, answers and refused rows need a file each: give another name with `-o` or `--rejects`")


@contextmanager
def _progress(name: str) -> Iterator[Callable[[float], None]]:
    """Show how far a run has come, where a person looks at standard error."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    with click.progressbar(length=STEPS, label=name, file=sys.stderr) as bar:
        yield lambda done: bar.update(max(0, int(done * STEPS) - bar.pos))


def _summary(came: "Summary", layout: str) -> str:
    if layout == "json":
        document = {"answered": came.answered, "refused": came.refused, "settled_in_columns": came.in_columns, "counts": came.counts}
        return json.dumps(document, sort_keys=True, indent=2) + "\n"
    lines = [f"{came.answered} rows answered, {came.refused} refused"]
    for name, counts in ((name, counts) for name, counts in came.counts.items() if counts):
        lines += ["", name, *(f"  {word:<32} {count:>12}" for word, count in counts.most_common())]
    return "\n".join(lines) + "\n"
