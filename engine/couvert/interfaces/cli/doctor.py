"""`couvert doctor`: what the installation has, and how to mend what it lacks."""

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import Exit
from couvert.interfaces.cli.output import as_json, write, write_text
from couvert.workbench.doctor import Check, examine


@click.command("doctor")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), help="Text for people (default) or JSON for programs.")
@options.compact
def command(*, output: str | None, compact: bool) -> int:
    """Examine the installation. Exits with 1 when something is missing."""
    layout = options.layout(output, compact=compact)
    checks = examine()
    if layout == "json":
        write(as_json({"checks": [_document(one) for one in checks]}, compact=compact))
    else:
        write_text("".join(map(_text, checks)))
    return Exit.ANSWERED if all(one.ok for one in checks) else Exit.FOUND


def _document(one: Check) -> dict[str, object]:
    return {"name": one.name, "ok": one.ok, "found": one.found, "mend": one.mend}


def _text(one: Check) -> str:
    """Write one check; a command that mends stands alone on its line, so that it can be copied."""
    mend = f"         mend: {one.mend}\n" if one.mend else ""
    return f"{'ok' if one.ok else 'missing':8} {one.name}: {one.found}\n{mend}"
