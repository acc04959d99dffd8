"""`couvert diff`: two editions of a law: which outcomes change, for whom, proved of all possible cases and counted on those given."""

import click

from couvert.analysis.difference import Difference, Side, difference
from couvert.analysis.difference.joined import Joined
from couvert.cases import today
from couvert.interfaces.cli import options
from couvert.interfaces.cli.diffing.cases import many_cases
from couvert.interfaces.cli.diffing.document import DiffDocument
from couvert.interfaces.cli.diffing.editions import Editions
from couvert.interfaces.cli.diffing.sayings import Sayings
from couvert.interfaces.cli.diffing.text import DiffText
from couvert.interfaces.cli.faults import Exit
from couvert.interfaces.cli.inputs import known_name
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.output import as_json, styled, width, write, write_text
from couvert.language.codes import ProblemCode
from couvert.workbench.effects import Effects, Twice


@click.command("diff")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@click.option("--decision", "decisions", multiple=True, metavar="NAME", help="Compare this decision and no other; may be repeated.")
@click.option(
    "--regions",
    metavar="N",
    type=click.IntRange(1),
    default=3,
    show_default=True,
    help="For each change, look for N different groups of people whom it concerns at most.",
)
@click.option(
    "--cases",
    multiple=True,
    metavar="FILE",
    help="Count what changes on the cases of a file: a line of JSON each (.ndjson, .jsonl), a list, or a single case. May be repeated.",
)
@click.option("--fail-on-change", is_flag=True, help="Exit with 1 where an outcome changes, or it could not be told whether one does.")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def command(  # noqa: PLR0913  # one argument an option
    *,
    before: str,
    after: str,
    decisions: tuple[str, ...],
    regions: int,
    cases: tuple[str, ...],
    fail_on_change: bool,
    output: str | None,
    compact: bool,
    lang: str,
    ruleset: str,
) -> int:
    """Compare two editions of a law, A and B: what they decide otherwise, and for whom.

    An edition is a ruleset (NAME or DIR), a day and a reading, joined by `@`; each may be left out. What is left out: the ruleset of
    --ruleset, its own reading, every day.

    \b
      couvert diff 2025-12-31 2026-11-28            what a reform changes
      couvert diff official guides                  what a reading changes
      couvert diff ../old/rulesets/couvert_fr .     a ruleset before and after it was edited
      couvert diff 2026-01-01@official 2026-01-01@guides
      couvert diff ../old@2026-01-01 ../new@2026-01-01

    With a day, every case is decided by the rules and amounts that are in force on it; the days of the case stay as they are. So the same
    person in the same situation is looked at under both. An installed ruleset has one version: of another one, give the folder.

    The solver looks through all possible cases since 2016. Each change comes with conditions that are enough for it, and with a case that
    was decided again; that nothing else changes is proved, or it says what could not be told.
    """  # noqa: D301  # click keeps the lines after \b as they are
    layout = options.layout(output, compact=compact)
    editions = Editions(ruleset)
    sides = editions.side(before), editions.side(after)
    _refuse_unknown(decisions, sides)
    effects = Twice(Joined(*sides), decisions).effects(many_cases(cases, sides[1].law)) if cases else None
    found = difference(*sides, on=sides[1].day or sides[0].day or today(), decisions=decisions, most=regions)
    _tell(found, effects, Sayings(found.joined, lang), as_plain=layout == "json", compact=compact)
    return _code(found, effects, fail_on_change=fail_on_change)


def _refuse_unknown(decisions: tuple[str, ...], sides: tuple[Side, Side]) -> None:
    """Refuse the name of a decision that is not in both editions. Raises UsageError."""
    for name in decisions:
        for side in sides:
            known_name(name, side.law.decisions, code=ProblemCode.DECISION_UNKNOWN, what="decision")


def _tell(found: Difference, effects: Effects | None, sayings: Sayings, *, as_plain: bool, compact: bool) -> None:
    """Write what was found: as JSON, or as text for people."""
    if as_plain:
        write(as_json(DiffDocument(found, sayings).whole(effects), compact=compact))
    else:
        write_text(DiffText(sayings, Page(width(), styled=styled())).report(found, effects))


def _code(found: Difference, effects: Effects | None, *, fail_on_change: bool) -> Exit:
    is_changed = not found.is_same or (effects is not None and effects.changed > 0)
    return Exit.FOUND if fail_on_change and is_changed else Exit.ANSWERED
