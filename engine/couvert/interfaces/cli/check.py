"""`couvert check`: what is wrong with a ruleset, without a case."""

import click

from couvert.analysis import SINCE, Code, Finding, check
from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import Exit
from couvert.interfaces.cli.findings import as_document, as_junit, as_sarif
from couvert.interfaces.cli.inputs import find_ruleset
from couvert.interfaces.cli.output import as_json, write, write_text
from couvert.interfaces.cli.phrases import phrase
from couvert.language.rules import Ruleset

UNPROVED = frozenset({Code.GAP, Code.CONFLICT, Code.NOT_TOLD, Code.AMOUNT_MISSING})
"""Findings beside which it is not so that every case gets one value."""


@click.command("check")
@click.option(
    "-o",
    "--output",
    type=click.Choice(["text", "json", "sarif", "junit"]),
    help="Text for people (default), JSON for programs, SARIF 2.1.0 for code scanning, or JUnit XML for build servers.",
)
@options.compact
@options.language
@options.ruleset
def command(*, output: str | None, compact: bool, lang: str, ruleset: str) -> int:
    """Check a ruleset without a case: it is loaded, and every finding is named with its place.

    For every decision, reading and day since 2016 it is proved that each possible case gets one value for each field and only one.
    Looked for as well are rules that determine in no case or give nothing of their own, outcomes that never come out, comparisons that
    are always or never so, titles, words and citations that are missing, and what nothing uses. Where a case shows a finding, JSON holds
    it as `witness`, ready to be run.

    Each message ends with its code in brackets. `docs/diagnostics/CODE.md` says what it means and how to mend it, with an example.

    Exits with 0 when nothing is found, 1 when something is, 5 when the ruleset does not load.
    """
    law = find_ruleset(ruleset)
    findings = check(law)
    if output == "junit":
        write_text(as_junit(law, findings))
    elif output == "sarif":
        write(as_json(as_sarif(law, findings), compact=compact))
    elif options.layout(output, compact=compact) == "json":
        write(as_json(as_document(law, findings), compact=compact))
    else:
        write_text(_text(law, findings, lang))
    return Exit.FOUND if findings else Exit.ANSWERED


def _text(law: Ruleset, findings: tuple[Finding, ...], language: str) -> str:
    counts = {"decisions": len(law.decisions), "rules": sum(len(table.rules) for table in law.decisions.values()), "count": len(findings)}
    key = "check_found" if findings else "check_clean"
    summary = phrase(key, language, name=law.name, version=law.version, **counts)
    proved = [] if any(one.code in UNPROVED for one in findings) else [phrase("check_proof", language, day=SINCE.isoformat())]
    return "\n".join([*map(str, findings), summary, *proved]) + "\n"
