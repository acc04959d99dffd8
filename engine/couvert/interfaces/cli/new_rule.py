"""`couvert new-rule`: the stubs of a rule, its words and its feature."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import say
from couvert.interfaces.cli.inputs import find_ruleset, known_name
from couvert.interfaces.cli.output import write_text
from couvert.language.codes import ProblemCode
from couvert.language.problems import Problem
from couvert.language.rules import DecisionTable, Ruleset
from couvert.workbench.scaffold import NewRule, Scaffold

KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
GIVEN = re.compile(r"(?P<field>[a-z][a-z0-9_]*)=(?P<value>[a-z0-9_]+)")


@click.command("new-rule")
@click.argument("decision")
@click.argument("rule", metavar="ID")
@click.option("--exception-to", "parents", multiple=True, metavar="RULE", help="A rule of the same decision that it is an exception to.")
@click.option(
    "--gives",
    multiple=True,
    metavar="FIELD=VALUE",
    help="A value that it gives, such as refer; one that an enumeration does not have yet is declared, with stubs of its words.",
)
@click.option(
    "--features",
    metavar="DIR",
    type=options.FileName(),
    help="The folder of the features, with a folder for each decision. Default: that of the project around the ruleset.",
)
@options.ruleset
def command(  # noqa: PLR0913  # one argument an option
    *, decision: str, rule: str, parents: tuple[str, ...], gives: tuple[str, ...], features: Path | None, ruleset: str
) -> None:
    """Write the stubs of a new rule of DECISION: the rule, the words that it needs, and a feature with a scenario.

    The ID is a sentence in the present, such as children-wait-for-a-pass. The rule stands behind those that it is an exception to, else
    at the end. The scenario is told as one of a rule nearby. Whatever has to be decided is marked TODO, and until it has been, the ruleset
    does not load (code stub-unfilled, exit code 5) and the features are refused. Nothing that stands there already is changed. Where no
    feature can be written, that is said.
    """
    law = find_ruleset(ruleset)
    known_name(decision, law.decisions, code=ProblemCode.DECISION_UNKNOWN, what="decision")
    table = law.decisions[decision]
    _refuse_id(rule, law)
    for parent in parents:
        known_name(parent, (one.id for one in table.rules), code=ProblemCode.RULE_UNKNOWN, what="rule")
    if features is not None and not features.is_dir():
        raise click.UsageError(f"cannot write into `{features}`: there is no such folder")
    scaffold = Scaffold(law, NewRule(decision, rule, parents, _values(gives, table)), features)
    files = scaffold.files
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    write_text("".join(f"written: {path}\n" for path in files) + "fill in what is marked TODO, then run `couvert check`\n")
    if scaffold.feature is None:
        say(
            "couvert: no feature is written, for the ruleset stands in no project with features of it (name their folder: `--features DIR`)"
        )
    elif scaffold.feature not in files:
        say(f"couvert: no feature is written, for `{scaffold.feature}` is there already")


def _refuse_id(rule: str, law: Ruleset) -> None:
    """Refuse an id that is not written as ids are, or that another rule has. Raises UsageError."""
    if not KEBAB.fullmatch(rule):
        raise click.UsageError(f"`{rule}` is not an id (a sentence in the present, in lower case, such as `children-wait-for-a-pass`)")
    for table in law.decisions.values():
        if rule in {one.id for one in table.rules}:
            message = f"the rule `{rule}` stands in `{table.name}` already"
            raise click.UsageError(str(Problem(ProblemCode.NAME_TAKEN, "", message, "give each rule its own id")))


def _values(gives: Iterable[str], table: DecisionTable) -> Mapping[str, str]:
    """Read what the rule gives, by field. Raises UsageError."""
    found: dict[str, str] = {}
    for one in gives:
        given = GIVEN.fullmatch(one)
        if given is None:
            raise click.UsageError("`--gives` takes FIELD=VALUE, such as `--gives path=refer`")
        known_name(given["field"], table.asserted, code=ProblemCode.FIELD_UNKNOWN, what=f"field of `{table.name}`")
        found[given["field"]] = given["value"]
    return found
