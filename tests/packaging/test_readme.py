"""What README.md says is so."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import couvert

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_two_commands_stand_on_the_first_screen() -> None:
    screen = README.split("\n")[:25]
    assert "$ python3 bootstrap.py run decide examples/brazilian_masters_student.yaml" in screen
    assert "$ python3 bootstrap.py test" in screen
    assert sum("apt-get install python3-venv python3-dev gcc" in line for line in screen) == 1


def test_every_file_and_folder_that_it_names_exists() -> None:
    named = re.findall(r"`([\w./]+/[\w./]*|[A-Z]+\.md)`|^(\w+/[\w/]+/) |\b(examples/\S+)", README, re.MULTILINE)
    assert [path for found in named for path in found if path and not (ROOT / path).exists()] == []


@pytest.mark.parametrize("command", ["decide", "change", "compare", "diff", "timeline"])
def test_what_it_shows_of_a_command_is_what_the_command_tells(command: str) -> None:
    written = re.findall(rf"run ({command} .*)$", README, re.MULTILINE)
    told = [tell(*line.split()) for line in written]
    assert any(set(block.splitlines()) <= set(one.splitlines()) for one in told for block in blocks("text"))


def tell(*arguments: str) -> str:
    program = Path(sys.executable).with_name("couvert")
    return subprocess.run(
        [program, *arguments], cwd=ROOT, env={**os.environ, "COLUMNS": "100"}, capture_output=True, text=True, check=True
    ).stdout


def test_the_interview_that_it_shows_runs_so() -> None:
    command, *shown = blocks("text")[1].splitlines()
    typed = [line.removeprefix(">").strip() for line in shown if line.startswith(">")]
    ask = [Path(sys.executable).with_name("couvert"), *shlex.split(command.removeprefix("$ couvert "))]
    told = subprocess.run(ask, input="".join(f"{line}\n" for line in typed), cwd=ROOT, capture_output=True, text=True, check=True)
    expected = "".join("> " if line.startswith(">") else f"{line}\n" for line in shown)
    assert told.stderr == expected


def test_the_example_in_python_runs() -> None:
    names: dict[str, Any] = {}
    for block in blocks("python"):
        exec(block, names)  # noqa: S102 - our own README
    assert names["answer"].decisions["affiliation"].status in {"decided", "undetermined", "refer", "not_asked"}
    assert (names["change"].is_changed, names["change"].because_of) == (True, ("stay.longer_than_three_months",))


def test_the_example_of_a_case_is_a_valid_case() -> None:
    for block in blocks("yaml"):
        assert couvert.decide(YAML(typ="safe").load(block)).decisions
