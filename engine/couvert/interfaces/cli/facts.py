"""`couvert facts`: which facts a case may give."""

from typing import Any

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.inputs import find_ruleset
from couvert.interfaces.cli.output import as_json, write, write_text
from couvert.interfaces.cli.words import Words
from couvert.language.model import Fact
from couvert.language.schema import case_schema


@click.group("facts")
def command() -> None:
    """Read which facts a case may give."""


@command.command("list")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
@options.language
@options.ruleset
def list_(*, output: str | None, compact: bool, lang: str, ruleset: str) -> None:
    """List the facts by path, each with its type, its possible values and its words."""
    layout = options.layout(output, compact=compact)
    words = Words(find_ruleset(ruleset), lang)
    facts = [one for fact in words.ruleset.model.facts.values() for one in _with_leaves(fact)]
    if layout == "json":
        write(as_json([_document(path, fact, words) for path, fact in facts], compact=compact))
    else:
        write_text("".join(_text(path, fact, words) for path, fact in facts))


@command.command("schema")
@options.compact
@options.language
@options.ruleset
def schema(*, compact: bool, lang: str, ruleset: str) -> None:
    """Print the JSON Schema of a case, for an editor that completes and checks."""
    write(as_json(case_schema(find_ruleset(ruleset), language=lang), compact=compact))


def _with_leaves(fact: Fact) -> list[tuple[str, Fact]]:
    return [(fact.path, fact), *((f"{fact.path}[].{leaf.path}", leaf) for leaf in fact.leaves)]


def _document(path: str, fact: Fact, words: Words) -> dict[str, Any]:
    named = path.replace("[]", "")
    return {
        "fact": path,
        "type": fact.type.kind,
        "shape": fact.type.shape,
        "values": list(fact.type.values),
        "label": words.label(named),
        "question": words.question(named),
        "has_usual_value": fact.usual is not None,
        "effort_to_change": fact.changeable.effort if fact.changeable else None,
        "obtainable": {one.key: one.effort for one in fact.obtainable},
    }


def _text(path: str, fact: Fact, words: Words) -> str:
    shape = {"scalar": "", "set": "list of ", "records": "list of records by "}[fact.type.shape]
    values = f" {' | '.join(fact.type.values)}" if fact.type.values else ""
    return f"{path}\n    {words.label(path.replace('[]', ''))}\n    {shape}{fact.type.kind}{values}\n"
