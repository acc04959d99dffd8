"""`couvert mutate`: whether the examples of a law notice small faults in its rules."""

from pathlib import Path

import click

from couvert.cases import today
from couvert.interfaces.cli import options
from couvert.interfaces.cli.coverage import PERCENT, examples_option, tried
from couvert.interfaces.cli.faults import Exit
from couvert.interfaces.cli.inputs import find_ruleset, known_name
from couvert.interfaces.cli.measuring.mutation_text import MutationText, list_text, mutant_document, run_document
from couvert.interfaces.cli.output import as_json, styled, width, write, write_text
from couvert.interfaces.cli.words import Words
from couvert.language.codes import ProblemCode
from couvert.workbench.mutation.running import Run, Sample, run


@click.command("mutate")
@examples_option
@click.option("--decision", metavar="NAME", help="Try mutants of one decision only, and of the amounts that it reads.")
@click.option("--most", metavar="N", type=click.IntRange(1), default=300, show_default=True, help="Try N mutants at most.")
@click.option("--seed", metavar="N", type=int, default=0, show_default=True, help="Which mutants are drawn.")
@click.option("--list", "listed", is_flag=True, help="Name the mutants that would be tried, and try none.")
@click.option("--fail-under", metavar="PERCENT", type=PERCENT, help="Exit with 1 where fewer of those that are another law are killed.")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def command(  # noqa: PLR0913  # one argument an option
    *,
    file: Path | None,
    decision: str | None,
    most: int,
    seed: int,
    listed: bool,
    fail_under: float | None,
    output: str | None,
    compact: bool,
    lang: str,
    ruleset: str,
) -> int:
    """Put one small fault after the other into the rules of a ruleset, and see whether its examples notice.

    Faults: another operator, a limit off by one, a condition negated or left out, another outcome, a day later or earlier, an exception
    that is none, another amount. An example kills a mutant when what it demands no longer comes out. What survives comes with a scenario
    that would kill it, or is proved to be the same law: no possible case gives any field another value.
    """
    layout = options.layout(output, compact=compact)
    words, sample = Words(find_ruleset(ruleset), lang), Sample(most, seed, decision)
    known_name(decision, words.ruleset.decisions, code=ProblemCode.DECISION_UNKNOWN, what="decision")
    if listed:
        return _list(words, sample, layout, compact=compact)
    found = run(tried(words.ruleset, file), sample, today())
    if layout == "json":
        write(as_json(run_document(found), compact=compact))
    else:
        write_text(MutationText(words, width(), styled=styled()).report(found))
    return _code(found, fail_under)


def _list(words: Words, sample: Sample, layout: str, *, compact: bool) -> Exit:
    made, found = sample.of(words.ruleset)
    mutants = [mutant for mutant, _ in found]
    if layout == "json":
        write(as_json({"made": made, "mutants": [mutant_document(one) for one in mutants]}, compact=compact))
    else:
        write_text(list_text(words, mutants, made))
    return Exit.ANSWERED


def _code(found: Run, fail_under: float | None) -> Exit:
    low = fail_under is not None and found.percent < fail_under
    return Exit.FOUND if low or found.trials.broken else Exit.ANSWERED
