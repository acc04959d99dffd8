"""`couvert check`: what is wrong with a ruleset, without a case."""

from typing import Any, Final

import click

from couvert.analysis import Finding, check
from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import Exit
from couvert.interfaces.cli.inputs import find_ruleset
from couvert.interfaces.cli.output import as_json, write, write_text
from couvert.interfaces.cli.phrases import phrase
from couvert.language.rules import Ruleset

PROOF: Final = "not proved yet"
"""What is said of gaps and conflicts: nobody has looked for them."""


@click.command("check")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def command(*, output: str | None, compact: bool, lang: str, ruleset: str) -> int:
    """Check a ruleset without a case: it is loaded, and every finding is named with its place.

    Exits with 0 when nothing is found, 1 when something is, 5 when the ruleset does not load. It proves nothing about gaps and conflicts.
    """
    layout = options.layout(output, compact=compact)
    law = find_ruleset(ruleset)
    findings = check(law)
    if layout == "json":
        write(as_json(_document(law, findings), compact=compact))
    else:
        write_text(_text(law, findings, lang))
    return Exit.FOUND if findings else Exit.ANSWERED


def _document(law: Ruleset, findings: tuple[Finding, ...]) -> dict[str, Any]:
    return {
        "ruleset": {"name": law.name, "version": law.version, "digest": law.digest},
        "findings": [{"code": one.code, "place": one.place, "message": one.message, "hint": one.hint} for one in findings],
        "proof": PROOF,
    }


def _text(law: Ruleset, findings: tuple[Finding, ...], language: str) -> str:
    counts = {"decisions": len(law.decisions), "rules": sum(len(table.rules) for table in law.decisions.values()), "count": len(findings)}
    key = "check_found" if findings else "check_clean"
    summary = phrase(key, language, name=law.name, version=law.version, **counts)
    return "\n".join([*map(str, findings), summary, phrase("check_proof", language)]) + "\n"
