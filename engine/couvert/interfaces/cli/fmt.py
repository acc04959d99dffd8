"""`couvert fmt`: the files of a ruleset in one layout."""

import click

from couvert.interfaces.cli import options
from couvert.interfaces.cli.faults import Exit
from couvert.interfaces.cli.inputs import find_home
from couvert.interfaces.cli.output import write_text
from couvert.workbench.formatter import formatted_files


@click.command("fmt")
@click.option("--check", "only_check", is_flag=True, help="Write nothing: name the files that do not have the layout, and exit with 1.")
@options.ruleset
def command(*, only_check: bool, ruleset: str) -> int:
    """Lay the YAML files of a ruleset out in one way, and name those that were changed.

    Keys stand in one order, texts between double quotes or none, two spaces a level, one empty line at most, and one between rules. What
    stands between brackets is on one line where it fits. Comments stay where they are. Conditions keep their words, and nothing means
    anything else than before. The ruleset need not load.

    Exits with 0, with 1 where --check names a file, with 5 where a file is not strict YAML.
    """
    files = formatted_files(find_home(ruleset))
    if not only_check:
        for path, text in files.items():
            path.write_text(text, encoding="utf-8", newline="\n")
    said = "not laid out" if only_check else "laid out"
    write_text("".join(f"{said}: {path}\n" for path in files) or "every file is laid out\n")
    return Exit.FOUND if only_check and files else Exit.ANSWERED
