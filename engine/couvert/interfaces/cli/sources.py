"""`couvert sources`: what the law rests on, what each guide states and which rules carry it, where sources disagree."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import click

from couvert.cases import today
from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import Exit, say
from couvert.interfaces.cli.inputs import find_ruleset, known_name
from couvert.interfaces.cli.output import as_json, styled, width, write, write_text
from couvert.interfaces.cli.source_documents import SourceDocuments
from couvert.interfaces.cli.source_text import SourceText
from couvert.interfaces.cli.words import Words
from couvert.language.codes import ProblemCode
from couvert.workbench.bibliography import bibliography
from couvert.workbench.disagreements import disagreements
from couvert.workbench.scenarios import RECORD, NoScenariosError, scenarios
from couvert.workbench.trace import collections, trace


@dataclass(frozen=True)
class View:
    """What is shown: as text, as plain data, and the exit code."""

    text: Callable[[], str]
    document: Callable[[], Any]
    code: Exit = Exit.ANSWERED


@click.command("sources")
@click.option("--trace", "collection", metavar="NAME", help="Follow each statement of a collection of sources into rules and scenarios.")
@click.option("--holes", is_flag=True, help="With --trace: show only the statements that nothing carries.")
@click.option("--conflicts", is_flag=True, help="List where sources disagree, and what each side says.")
@click.option(
    "--scenarios",
    "record",
    metavar="PATH",
    type=options.FileName(),
    help=f"With --trace: the record of the scenarios that passed. Default: {RECORD} of the project. Made anew where it is out of date.",
)
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def command(  # noqa: PLR0913  # one argument an option
    *, collection: str | None, holes: bool, conflicts: bool, record: Path | None, output: str | None, compact: bool, lang: str, ruleset: str
) -> int:
    """List every source: who publishes it, when it was last checked, and what cites it.

    With --trace, each statement of a collection of sources, with the rules that carry it and the scenarios that pass in which these rules
    determine. Exits with 1 where nothing carries a statement and nothing says why. With --conflicts, where sources disagree.
    """
    layout = options.layout(output, compact=compact)
    if conflicts and collection is not None:
        raise click.UsageError("`--trace` and `--conflicts` do not go together")
    if collection is None and (holes or record is not None):
        raise click.UsageError(f"`{'--holes' if holes else '--scenarios'}` goes with `--trace` only")
    words = Words(find_ruleset(ruleset), lang)
    view = _traced(words, collection, record, holes=holes) if collection is not None else _disputed(words) if conflicts else _listed(words)
    if layout == "json":
        write(as_json(view.document(), compact=compact))
    else:
        write_text(view.text())
    return view.code


def _listed(words: Words) -> View:
    held, day = bibliography(words.ruleset), today()
    return View(partial(_text(words).bibliography, held, day), partial(SourceDocuments(words).bibliography, held, day))


def _traced(words: Words, collection: str, record: Path | None, *, holes: bool) -> View:
    known = collections(words.ruleset)
    if not known:
        raise click.UsageError(f"the ruleset `{words.ruleset.name}` has no collection of sources")
    known_name(collection, known, code=ProblemCode.VALUE_IMPOSSIBLE, what="collection of sources")
    try:
        passed = scenarios(words.ruleset, file=record, tell=lambda text: say(f"couvert: {text}")).passed
    except NoScenariosError as error:
        raise click.UsageError(str(error)) from None
    traced = trace(words.ruleset, collection, passed)
    shown = traced.holes if holes else traced.statements
    code = Exit.FOUND if traced.holes else Exit.ANSWERED
    return View(partial(_text(words).trace, traced, shown), partial(SourceDocuments(words).trace, traced, shown), code)


def _disputed(words: Words) -> View:
    found = disagreements(words.ruleset)
    return View(partial(_text(words).disagreements, found), partial(SourceDocuments(words).disagreements, found))


def _text(words: Words) -> SourceText:
    return SourceText(words, width(), styled=styled())
