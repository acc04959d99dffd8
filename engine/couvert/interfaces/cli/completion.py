"""`couvert completion`: click's own completion scripts."""

import click
from click.shell_completion import get_completion_class

from couvert.interfaces.cli.output import write


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(context: click.Context, *, shell: str) -> None:
    """Print the script that completes commands in a SHELL.

    For bash, add to ~/.bashrc: eval "$(couvert completion bash)"
    """
    kind = get_completion_class(shell)
    assert kind is not None  # noqa: S101  # click knows these three
    write(kind(context.find_root().command, {}, "couvert", "_COUVERT_COMPLETE").source() + "\n")
