"""`couvert coverage`: what the examples of a law show of it, and what no example shows yet."""

from itertools import islice
from pathlib import Path

import click

from couvert.cases import today
from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import Exit, say
from couvert.interfaces.cli.inputs import find_ruleset, known_name
from couvert.interfaces.cli.measuring.coverage_text import CoverageText, coverage_document, scenarios_text
from couvert.interfaces.cli.output import as_json, styled, width, write, write_text
from couvert.interfaces.cli.words import Words
from couvert.language.codes import ProblemCode
from couvert.language.rules import Ruleset
from couvert.workbench.coverage.measuring import Coverage, measure
from couvert.workbench.examples import RECORD, NoExamplesError, examples
from couvert.workbench.trials import Trials, put

PERCENT = click.FloatRange(0, 100)

examples_option = click.option(
    "--examples",
    "file",
    metavar="PATH",
    type=options.FileName(),
    help=f"The examples, one a line of JSON. Default: {RECORD} of the project, made anew by its features where it is out of date.",
)


@click.command("coverage")
@examples_option
@click.option("--decision", metavar="NAME", help="Measure one decision only.")
@click.option("--holes", is_flag=True, help="Name everything that no example shows.")
@click.option("--suggest", metavar="N", type=click.IntRange(1), help="Write scenarios that fill holes, at most N, instead of the measure.")
@click.option("--fail-under", metavar="PERCENT", type=PERCENT, help="Exit with 1 where less than this of what can be shown is.")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def command(  # noqa: PLR0913  # one argument an option
    *,
    file: Path | None,
    decision: str | None,
    holes: bool,
    suggest: int | None,
    fail_under: float | None,
    output: str | None,
    compact: bool,
    lang: str,
    ruleset: str,
) -> int:
    """Measure what the examples of a ruleset show: rules that determine, conditions true and false, pairs, amounts, outcomes demanded.

    A condition decides alone where its rule would come out otherwise if it did; examples of it holding and not holding are a pair (MC/DC,
    masking). What no case at all can show, by proof, does not count. Exits with 1 under --fail-under, or where the law breaks an example.
    """
    layout = options.layout(output, compact=compact)
    words = Words(find_ruleset(ruleset), lang)
    known_name(decision, words.ruleset.decisions, code=ProblemCode.DECISION_UNKNOWN, what="decision")
    coverage = measure(tried(words.ruleset, file), today(), decision=decision)
    if suggest is not None:
        write_text(scenarios_text(words, coverage, islice(coverage.suggestions(), suggest)))
    elif layout == "json":
        write(as_json(coverage_document(words, coverage), compact=compact))
    else:
        write_text(CoverageText(words, width(), styled=styled()).report(coverage, holes=holes))
    return _code(coverage, fail_under)


def tried(law: Ruleset, file: Path | None) -> Trials:
    """Put the examples to a law. Raises UsageError where there are none."""
    try:
        return put(examples(law, file=file, tell=lambda text: say(f"couvert: {text}")).examples, law)
    except NoExamplesError as error:
        raise click.UsageError(str(error)) from None


def _code(coverage: Coverage, fail_under: float | None) -> Exit:
    low = fail_under is not None and coverage.whole.percent < fail_under
    return Exit.FOUND if low or coverage.trials.broken else Exit.ANSWERED
