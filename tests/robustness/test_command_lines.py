"""Whatever is typed after `couvert`, it ends with an exit code of the contract and without a traceback."""

from contextlib import chdir
from functools import cache

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.interfaces.door import ROOT, couvert
from tests.robustness.strange import NAMES, TEXTS, WORDS

from couvert.interfaces.cli import COMMANDS, main
from couvert.interfaces.cli.faults import Exit

FUZZ = settings.get_profile("strange")
WRITES = {"new-rule", "fmt"}
"""Commands that may change files: what they are asked here is only how they are used."""
SLOW = {"mutate", "coverage", "check"}
"""Commands that examine a whole ruleset."""
FILES = tuple(str(path) for path in sorted((ROOT / "examples").glob("*.yaml"))[:3])
ARGUMENTS = st.one_of(
    st.sampled_from(("toll", "pass_card", "toll=free", "list", "show", "schema", "case", "-", "--", ".", "none.yaml", "en", *FILES)),
    st.sampled_from(WORDS),
    st.builds("{}.{}={}".format, st.sampled_from(NAMES), st.sampled_from(NAMES), TEXTS),
    TEXTS.map(lambda text: text.replace("\0", "")),
)  # fmt: skip


@cache
def options_of(name: str) -> tuple[str, ...]:
    """Name the options of a command and of the commands below it."""
    command = main.get_command(click.Context(main), name)
    below = command.commands.values() if isinstance(command, click.Group) else ()
    return tuple(sorted({option for one in (command, *below) if one for parameter in one.params for option in parameter.opts}))


@st.composite
def command_lines(draw: st.DrawFn) -> list[str]:
    """Give a command with options and arguments of its own, and with others."""
    name = draw(st.sampled_from(sorted(COMMANDS)))
    words = st.one_of(st.sampled_from(options_of(name) or ("--help",)), ARGUMENTS, st.sampled_from(("-f", "-o", "--on", "--help")))
    typed = draw(st.lists(words, max_size=6))
    return [name, *typed, *(["--help"] if name in WRITES | SLOW else [])]


@FUZZ
@given(typed=command_lines())
def test_any_command_line_ends_with_a_code_of_the_contract(typed: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    with chdir(tmp_path_factory.getbasetemp()):  # an interview keeps its answers in the file it is given
        result = couvert(*typed, stdin="driver: {}\n")
    assert result.exit_code in set(Exit) - {Exit.FAULT}, (typed, result.stderr)
    assert "Traceback" not in result.stderr


@FUZZ
@given(typed=st.lists(TEXTS.map(lambda text: text.replace("\0", "")), max_size=4))
def test_anything_typed_ends_with_a_code_of_the_contract(typed: list[str]) -> None:
    assert couvert(*(typed or [""])).exit_code in set(Exit) - {Exit.FAULT}
