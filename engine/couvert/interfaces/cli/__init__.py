"""The command line: `couvert`. Commands are imported when they are used, so that help and wrong usage load no ruleset."""

import gc
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import Any, Final

import click

from couvert.interfaces.cli.faults import guarded
from couvert.version import VERSION

COMMANDS: Final = {
    "decide": "Decide cases: what holds, why, from which sources, and what is missing.",
    "batch": "Decide a file of cases: CSV, NDJSON, JSON or Parquet in and out.",
    "ask": "Be asked, one question after the other, until what you want to know is decided.",
    "explain": "Explain one decision on a case, down to the facts given.",
    "why-not": "Say why a hoped-for outcome does not come about: every reason, and the rules that came close.",
    "change": "Say what a person can change to bring a hoped-for outcome about.",
    "compare": "Compare two cases, dates or readings, or a case with what if: what changes, and why.",
    "diff": "Compare two editions of a law: which outcomes change, and for whom.",
    "timeline": "Tell when the answers to a case will change although nobody does anything, and why.",
    "check": "Check a ruleset without a case.",
    "fmt": "Lay the files of a ruleset out in one way; what they say stays the same.",
    "new-rule": "Write the stubs of a new rule: the rule, its words and its feature.",
    "rules": "Read the rules of a ruleset.",
    "sources": "Read what the law rests on, what its sources state, and where they disagree.",
    "coverage": "Measure what the examples of a ruleset show of it, and suggest those that are missing.",
    "mutate": "See whether the examples of a ruleset notice small faults in its rules.",
    "facts": "Read which facts a case may give.",
    "doctor": "Examine the installation, and say how to mend it.",
    "completion": "Print the script that completes commands in a shell.",
}
"""Every command with its line of help; each stands in a module of its name."""


class Commands(click.Group):
    """The commands, each imported when it is first used; whatever goes wrong ends in a message and an exit code."""

    def list_commands(self, _: click.Context) -> list[str]:
        """Give the names of the commands."""
        return list(COMMANDS)

    def get_command(self, _: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"couvert.interfaces.cli.{cmd_name.replace('-', '_')}").command
        return command

    def format_commands(self, _: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def main(  # click's own signature
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001, FBT002  # click's own signature
        **extra: Any,  # noqa: ANN401  # click's own signature
    ) -> Any:  # noqa: ANN401  # click's own signature
        """Run a command line; in standalone mode, end the process with the contract's exit code.

        A process of its own collects no garbage while it starts, for all that it imports and loads stays: see `find_ruleset`.
        """
        if args is None:
            gc.disable()
        run = partial(super().main, args, prog_name or "couvert", complete_var, standalone_mode=False, **extra)
        if not standalone_mode:
            return run()
        raise SystemExit(guarded(run))


@click.command("couvert", cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(VERSION, prog_name="couvert", message="%(prog)s %(version)s")
def main() -> None:
    """Answers about French health insurance that never guess, with their proof and their sources.

    Exit codes: 0 answered, 1 something was found, 2 wrong usage, 3 not settled (only with --strict), 4 the case is invalid, 5 the ruleset
    does not load or does not answer the case, 70 our own fault, 130 interrupted.

    Messages about a case or a ruleset end with a code in brackets; `docs/diagnostics` has a page for each code.
    """
