"""`couvert rules`: the rules of a ruleset, to read."""

from collections.abc import Iterator

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.inputs import find_ruleset, known_name
from couvert.interfaces.cli.output import as_json, styled, width, write, write_text
from couvert.interfaces.cli.rule_text import RuleText, rule_document
from couvert.interfaces.cli.words import Words
from couvert.language.codes import ProblemCode
from couvert.language.rules import DecisionTable, Rule, Ruleset
from couvert.language.schema import SHAPES, file_schema


@click.group("rules")
def command() -> None:
    """Read the rules of a ruleset."""


@command.command("list")
@click.option("--decision", metavar="NAME", help="Only the rules of this decision.")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def list_(*, decision: str | None, output: str | None, compact: bool, lang: str, ruleset: str) -> None:
    """List the rules of every decision: the identifier and the sentence."""
    layout = options.layout(output, compact=compact)
    law = find_ruleset(ruleset)
    known_name(decision, law.decisions, code=ProblemCode.DECISION_UNKNOWN, what="decision")
    words = Words(law, lang)
    rules = [(table, rule) for table, rule in _rules(law) if decision in {None, table.name}]
    if layout == "json":
        write(
            as_json([{"decision": table.name, "rule": rule.id, "title": words.text(rule.title)} for table, rule in rules], compact=compact)
        )
    else:
        write_text("".join(f"{table.name} {rule.id}\n    {words.text(rule.title)}\n" for table, rule in rules))


@command.command("show")
@click.argument("rule")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def show(*, rule: str, output: str | None, compact: bool, lang: str, ruleset: str) -> None:
    """Show one RULE whole: when it holds, what it gives, since when, and its sources."""
    layout = options.layout(output, compact=compact)
    law = find_ruleset(ruleset)
    by_id = {one.id: (table, one) for table, one in _rules(law)}
    known_name(rule, by_id, code=ProblemCode.RULE_UNKNOWN, what="rule")
    found: tuple[DecisionTable, Rule] = by_id[rule]
    if layout == "json":
        write(as_json(rule_document(law, *found), compact=compact))
    else:
        write_text(RuleText(Words(law, lang), width(), styled=styled()).text(*found))


@command.command("schema")
@click.argument("kind", type=click.Choice(list(SHAPES)), default="decision")
@options.compact
def schema(*, kind: str, compact: bool) -> None:
    """Print the JSON Schema of one KIND of file of a ruleset, for an editor that completes and checks. Default: decision."""
    write(as_json(file_schema(kind), compact=compact))


def _rules(law: Ruleset) -> Iterator[tuple[DecisionTable, Rule]]:
    return ((table, rule) for table in law.decisions.values() for rule in table.rules)
