"""`couvert check`: what is wrong with a ruleset, without a case."""

from pathlib import Path

import click

from couvert.analysis import SINCE, Code, Finding, Share, check, shares
from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import Exit, say
from couvert.interfaces.cli.findings import as_document, as_junit, as_sarif
from couvert.interfaces.cli.inputs import find_ruleset
from couvert.interfaces.cli.measuring.finding_features import write_features
from couvert.interfaces.cli.measuring.phrases import phrase
from couvert.interfaces.cli.output import as_json, write, write_text
from couvert.interfaces.cli.words import Words
from couvert.language.rules import Ruleset
from couvert.workbench.examples import RECORD, Example, NoExamplesError, left_examples, read_examples

UNPROVED = frozenset({Code.GAP, Code.CONFLICT, Code.NOT_TOLD, Code.AMOUNT_MISSING, Code.CONSTRAINT_IMPOSSIBLE})
"""Findings beside which it is not so that every case gets one value."""

SPACE = "\N{NARROW NO-BREAK SPACE}"
"""What stands between thousands in French."""


@click.command("check")
@click.option(
    "-o",
    "--output",
    type=click.Choice(["text", "json", "sarif", "junit"]),
    help="Text for people (default), JSON for programs, SARIF 2.1.0 for code scanning, or JUnit XML for build servers.",
)
@click.option(
    "--write-feature",
    "feature",
    metavar="FILE|DIR",
    type=options.FileName(),
    help="Write each finding that a case shows as a scenario: in a folder that is there one file a decision, else one file for all.",
)
@click.option(
    "--examples",
    metavar="PATH",
    type=options.FileName(),
    help=f"The examples in whose lines scenarios are told. Default: {RECORD} of the project, as the features left it when they ran last.",
)
@options.compact
@options.language
@options.ruleset
def command(  # noqa: PLR0913  # one argument an option
    *, output: str | None, feature: Path | None, examples: Path | None, compact: bool, lang: str, ruleset: str
) -> int:
    """Check a ruleset without a case: it is loaded, and every finding is named with its place.

    For every decision, reading and day since 2016 it is proved that each possible case gets one value for each field and only one. What is
    proved is compared with an enumeration of regions, the combinations of conditions that are possible; the share that refers is said.
    Looked for as well are constraints that no case keeps, rules that determine in no case or give nothing of their own, outcomes that never
    come out, comparisons that are always or never so, titles, words and citations that are missing, and what nothing uses. Where a case
    shows a finding, JSON holds it as `witness`, ready to be run, and --write-feature tells it as a scenario.

    Each message ends with its code in brackets. `docs/diagnostics/CODE.md` says what it means and how to mend it, with an example.

    Exits with 0 when nothing is found, 1 when something is, 5 when the ruleset does not load.
    """
    layout = options.layout(output, compact=compact, json=("json", "sarif"))
    if feature is not None and not feature.parent.is_dir():
        raise click.UsageError(f"cannot write `{feature}`: there is no such folder")
    law = find_ruleset(ruleset)
    told = _examples(examples, law) if feature else ()
    findings = check(law)
    regions = () if any(one.code in UNPROVED for one in findings) else shares(law)
    if layout == "junit":
        write_text(as_junit(law, findings))
    elif layout == "text":
        write_text(_text(law, findings, regions, lang))
    else:
        write(as_json(as_sarif(law, findings) if layout == "sarif" else as_document(law, findings, regions), compact=compact))
    for file in write_features(feature, findings, Words(law, lang), told) if feature else ():
        say(f"couvert: written: {file}")
    return Exit.FOUND if findings else Exit.ANSWERED


def _examples(file: Path | None, law: Ruleset) -> tuple[Example, ...]:
    """Give the examples in whose lines scenarios are told. Raises UsageError."""
    try:
        return read_examples(file).examples if file else left_examples(law)
    except NoExamplesError as error:
        raise click.UsageError(str(error)) from None


def _text(law: Ruleset, findings: tuple[Finding, ...], regions: tuple[Share, ...], language: str) -> str:
    counts = {"decisions": len(law.decisions), "rules": sum(len(table.rules) for table in law.decisions.values()), "count": len(findings)}
    key = "check_found" if findings else "check_clean"
    summary = phrase(key, language, name=law.name, version=law.version, **counts)
    proved = [phrase("check_proof", language, day=SINCE.isoformat()), phrase("check_regions", language)] if regions else []
    return "\n".join([*map(str, findings), summary, *proved, *(_share(one, language) for one in regions)]) + "\n"


def _share(one: Share, language: str) -> str:
    """Say how much of a decision refers, with the count of its regions where it is known."""
    key = f"check_share{'' if one.regions else '_of_many'}{'' if one.drawn is None else '_estimated'}"
    percent, regions, drawn = f"{one.percent:.1f}", f"{one.regions or 0:,}", f"{one.drawn or 0:,}"
    if language == "fr":
        percent, regions, drawn = percent.replace(".", ","), regions.replace(",", SPACE), drawn.replace(",", SPACE)
    return f"  {phrase(key, language, decision=one.decision, percent=percent, regions=regions, drawn=drawn)}"
