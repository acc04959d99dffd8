"""`couvert batch`: a file of cases in, a file of answers out."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import Exit, say
from couvert.interfaces.cli.inputs import find_ruleset, known_name, known_usual, ruleset_named
from couvert.interfaces.cli.output import write_text
from couvert.language.codes import ProblemCode

FORMATS: Final = ("csv", "ndjson", "json", "parquet")
STEPS: Final = 1000


def _delimiter(_: click.Context, __: click.Parameter, given: str | None) -> str | None:
    """Refuse a delimiter that cells cannot be told apart by."""
    if given is not None and (len(given) != 1 or not given.isascii() or given in '"\r\n'):
        raise click.BadParameter("expected a delimiter of one ASCII character, such as `;`")
    return given


@click.command("batch", cls=options.Deciding)
@click.argument("cases", metavar="IN", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("-o", "--out", required=True, metavar="OUT", type=click.Path(dir_okay=False, path_type=Path), help="The file of answers.")
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
@click.option(
    "--rejects", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path), help="Default: OUT with the ending .rejects.csv."
)
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
        return _run(**given)
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in {"pyarrow", "numpy"}:
            raise
        raise click.ClickException("files of cases need pyarrow and numpy: install `couvert[batch]`") from None


def _run(  # noqa: PLR0913  # one for each option
    *,
    cases: Path,
    out: Path,
    from_: str | None,
    to: str | None,
    delimiter: str | None,
    keep: tuple[str, ...],
    columns: tuple[str, ...],
    rejects: Path | None,
    max_rejects: int,
    summary: str | None,
    resume: bool,
    jobs: int | None,
    on: str | None,
    reading: str | None,
    decisions: tuple[str, ...],
    assume_usual: str | None,
    ruleset: str,
) -> int:
    from couvert.batch.files.formats import format_of  # noqa: PLC0415  # needs what not everybody has installed
    from couvert.batch.parts import BatchError  # noqa: PLC0415
    from couvert.batch.running import Plan, Run, cores, opened  # noqa: PLC0415
    from couvert.cases import today  # noqa: PLC0415
    from couvert.language.problems import CaseError  # noqa: PLC0415

    law, allowed = find_ruleset(ruleset), options.assumed(assume_usual)
    known_name(reading, law.readings, code=ProblemCode.READING_UNKNOWN, what="reading")
    for name in decisions:
        known_name(name, law.decisions, code=ProblemCode.DECISION_UNKNOWN, what="decision")
    known_usual(allowed, law)
    plan = Plan(
        ruleset=ruleset_named(ruleset),
        on=on,
        reading=reading or law.default_reading,
        decisions=decisions,
        assume=allowed,
        columns=tuple(part.strip() for one in columns for part in one.split(",") if part.strip()),
        keep=keep,
        today=today(),
    )
    aside = rejects or out.with_name(f"{out.stem}.rejects.csv")
    _keep_apart(cases, out, aside)
    try:
        read_as, written_as = format_of(cases, from_), format_of(out, to)
    except ValueError as error:
        raise click.ClickException(str(error)) from None
    try:
        file = opened(cases, read_as, law, plan, delimiter)
        with _progress(cases.name) as told:
            run = Run(
                ruleset=law,
                plan=plan,
                cases=file,
                source=cases,
                out=out,
                out_format=written_as,
                rejects=aside,
                jobs=jobs or cores(),
                told=told,
                say=lambda text: say(f"couvert: {text}"),
            )
            came = run.run(resume=resume)
    except (BatchError, CaseError) as error:
        raise click.ClickException(str(error)) from None
    if summary:
        write_text(_summary(came, summary))
    if came.refused:
        say(f"couvert: {came.refused} of {came.refused + came.answered} rows were refused: `{run.rejects}`")
    return Exit.FOUND if came.refused > max_rejects else Exit.ANSWERED


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


def _summary(came: Any, layout: str) -> str:  # noqa: ANN401  # a Summary
    if layout == "json":
        document = {"answered": came.answered, "refused": came.refused, "settled_in_columns": came.in_columns, "counts": came.counts}
        return json.dumps(document, sort_keys=True, indent=2) + "\n"
    lines = [f"{came.answered} rows answered, {came.refused} refused"]
    for name, counts in ((name, counts) for name, counts in came.counts.items() if counts):
        lines += ["", name, *(f"  {word:<32} {count:>12}" for word, count in counts.most_common())]
    return "\n".join(lines) + "\n"
