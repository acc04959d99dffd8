"""Every code has its page, and what the page shows is so: the bad example gives the code, the good one does not."""

import re
import shlex
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from click.testing import CliRunner

from couvert.analysis import Code, check
from couvert.inference.completions import dialogue
from couvert.interfaces.cli import main
from couvert.language.codes import ProblemCode
from couvert.language.problems import RulesetError
from couvert.loading import load

PAGES = Path(__file__).parents[2] / "docs" / "diagnostics"
BRIDGE = PAGES / "bridge"
CODES = sorted({*map(str, Code), *map(str, ProblemCode)})
EXAMPLE = r"^## {}\n\n```(\w+)\n(?:# (\S+)\n)?(.*?)^```$"


def page(code: str) -> str:
    return (PAGES / f"{code}.md").read_text(encoding="utf-8")


def example(code: str, kind: str) -> tuple[str, str, str]:
    """Give the language, the file (none for commands) and the text of the `Bad` or `Good` example of a page."""
    found = re.search(EXAMPLE.format(kind), page(code), re.MULTILINE | re.DOTALL)
    assert found, f"{code}.md has no example under `## {kind}`"
    return found[1], found[2], found[3]


def codes(text: str) -> set[str]:
    return set(re.findall(r"\[([a-z-]+)\]$", text, re.MULTILINE))


def told(home: Path) -> set[str]:
    """Give the codes of whatever is wrong with a ruleset."""
    try:
        return {str(one.code) for one in check(load(home))}
    except RulesetError as error:
        return {str(problem.code) for problem in error.problems}


def replaced(text: str, old: str, new: str) -> str:
    """Put a passage in the place of another, whose lines stand there once, all as far to the right."""
    for margin in ("", " " * 2, " " * 4, " " * 6):
        there, instead = (re.sub(r"^(?=.)", margin, passage.rstrip("\n"), flags=re.MULTILINE) for passage in (old, new))
        if len(re.findall(whole := rf"^{re.escape(there)}", text, re.MULTILINE)) == 1:
            return re.sub(whole, lambda _: instead, text, count=1, flags=re.MULTILINE)  # noqa: B023  # used at once
    pytest.fail(f"the law of the bridge does not say once:\n{old}")


@pytest.fixture(name="bridge")
def _bridge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return copytree(BRIDGE, tmp_path / "bridge", ignore=ignore_patterns("__pycache__"))


def run(code: str, kind: str, home: Path) -> set[str]:
    """Give the codes that an example leads to."""
    language, name, text = example(code, kind)
    if language == "console":
        return codes(CliRunner().invoke(main, shlex.split(text.removeprefix("$ couvert "))).output)
    if name == "case.yaml":
        return codes(CliRunner().invoke(main, ["decide", "--ruleset", str(home), "-"], input=text).output)
    _, _, good = example(code, "Good")
    path = home / name
    path.write_text(replaced(path.read_text(encoding="utf-8"), good, text), encoding="utf-8")
    return told(home)


def test_nothing_is_found_in_the_law_of_the_bridge() -> None:
    assert told(BRIDGE) == set()


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert sorted(path.stem for path in PAGES.glob("*.md") if path.stem != "README") == CODES


@pytest.mark.parametrize("code", CODES)
def test_a_page_begins_with_its_code_and_what_it_means_as_the_list_has_it(code: str) -> None:
    heading, _, meaning, *_ = page(code).splitlines()
    assert heading == f"# {code}"
    assert f"| [{code}]({code}.md) | {meaning} |" in (PAGES / "README.md").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("code", list(Code))
def test_a_page_says_what_the_code_itself_says(code: Code) -> None:
    assert page(code).splitlines()[2] == code.meaning


@pytest.mark.parametrize("code", CODES)
def test_a_page_says_how_to_mend_it(code: str) -> None:
    assert re.search(r"^## How to mend it\n\n[\w`]", page(code), re.MULTILINE)


@pytest.mark.parametrize("code", [code for code in CODES if code != Code.NOT_TOLD])
def test_the_bad_example_gives_the_code_and_the_good_one_gives_none(code: str, bridge: Path) -> None:
    assert run(code, "Good", bridge) == set()
    assert code in run(code, "Bad", bridge)


def test_what_the_search_does_not_reach_is_not_told(bridge: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogue, "MOST_REFUSED", 1)
    assert Code.NOT_TOLD not in run(Code.NOT_TOLD, "Good", bridge)
    assert Code.NOT_TOLD in run(Code.NOT_TOLD, "Bad", bridge)


@pytest.mark.parametrize("arguments", [("--help",), ("check", "--help")])
def test_help_says_where_the_pages_are(arguments: tuple[str, ...]) -> None:
    assert PAGES.relative_to(PAGES.parents[1]).as_posix() in CliRunner().invoke(main, arguments).output
