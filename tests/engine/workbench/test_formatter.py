"""`couvert fmt`: one layout, which says the same and is its own layout."""

import re
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from tests.engine.interfaces.door import couvert
from tests.engine.workbench.rewritten import dumped

from couvert.language import authored
from couvert.language.strict_yaml import YamlError, read
from couvert.workbench import formatter
from couvert.workbench.formatter import LayoutError, formatted, formatted_files

BRIDGE = Path(__file__).parents[3] / "docs" / "diagnostics" / "bridge"


def laid_out(text: str, shape: Any = authored.AuthoredDecision) -> str:
    """Lay a text out, and make sure that its layout is its own."""
    once = formatted(dedent(text).lstrip("\n"), name="law.yaml", shape=shape)
    assert formatted(once, name="law.yaml", shape=shape) == once
    return once


def test_keys_stand_in_the_order_of_their_shape_and_those_that_it_does_not_know_come_last() -> None:
    text = """
    rules:
      - then: {toll: due}
        when: crossing.on_foot
        note: none
        in_force: {until: 2021-01-01, from: 2020-01-01}
        id: walkers-pay
    decision: toll
    """
    assert laid_out(text) == dedent("""\
    decision: toll
    rules:
      - id: walkers-pay
        in_force: {from: 2020-01-01, until: 2021-01-01}
        when: crossing.on_foot
        then: {toll: due}
        note: none
    """)


def test_the_order_of_languages_and_values_is_the_authors() -> None:
    text = "title: {fr: Péage, en: Toll}\ngives:\n  toll: {values: [free, due], kind: one}\n"
    assert laid_out(text) == "title: {fr: Péage, en: Toll}\ngives:\n  toll: {kind: one, values: [free, due]}\n"


def test_comments_go_with_what_they_stand_above_or_beside() -> None:
    text = """
    # The toll

    # which decision
    decision:   toll   # its name
    gives:
      # the main field


      toll: {kind: one}
    rules:
      # First the general rule
      - # its condition
        when: a # b
        id: "a # b"   # no comment inside

    # the end
    """
    assert laid_out(text) == dedent("""\
    # The toll

    # which decision
    decision: toll  # its name
    gives:
      # the main field

      toll: {kind: one}
    rules:
      # First the general rule
      # its condition
      - id: "a # b"  # no comment inside
        when: a  # b

    # the end
    """)


def test_one_empty_line_stands_between_rules_and_no_two_anywhere() -> None:
    text = """
    decision: toll


    rules:

      - id: a
      # Of bicycles
      - id: b



      - id: c
    """
    assert laid_out(text) == dedent("""\
    decision: toll

    rules:
      - id: a

      # Of bicycles
      - id: b

      - id: c
    """)


def test_brackets_lie_on_one_line_where_they_fit() -> None:
    text = """
    title: {  en : Toll,
       fr:   Péage}
    gives: {toll: {kind: one ,values: [ a,b ]}}
    rules: [ ]
    """
    assert laid_out(text) == "title: {en: Toll, fr: Péage}\ngives: {toll: {kind: one, values: [a, b]}}\nrules: []\n"


def test_brackets_that_do_not_fit_are_taken_apart_and_words_fill_lines() -> None:
    long, words = "x" * 50, ", ".join(["a-rule-of-this-name"] * 9)
    text = f"rules: [{{id: a, title: {{en: {long}, fr: {long}}}, exception_to: [{words}]}}]\n"
    filled = ", ".join(["a-rule-of-this-name"] * 6)
    rest = ", ".join(["a-rule-of-this-name"] * 3)
    assert laid_out(text) == (
        f"rules:\n  - id: a\n    title: {{en: {long}, fr: {long}}}\n    exception_to:\n      [{filled},\n      {rest}]\n"
    )


def test_brackets_that_hold_a_comment_are_taken_apart() -> None:
    text = """
    gives: {
      toll: {kind: one}, # the main field
      # what to show
      papers: {kind: set}}
    """
    assert laid_out(text) == dedent("""\
    gives:
      toll: {kind: one}  # the main field
      # what to show
      papers: {kind: set}
    """)


@pytest.mark.parametrize(
    ("written", "laid"),
    [
        ("'it is'", '"it is"'),
        ('"it\'s"', '"it\'s"'),
        ("'say \"no\"'", "'say \"no\"'"),
        ("'it''s \"no\"'", "'it''s \"no\"'"),
        ("it is", "it is"),
        ("it\n    is", "it is"),
        ('"it\n    is"', '"it is"'),
        ("'say\n\n    \"no\"'", '"say\\n\\"no\\""'),
        ("it\n\n    is", '"it\\nis"'),
        ("|+\n    it is\n", '"it is\\n\\n"'),
        (">-\n      it\n      is", ">-\n    it\n    is"),
        ("|\n      it\n\n        is\n", "|\n    it\n\n      is"),
        (">-  # in two lines\n      it\n      is", ">-  # in two lines\n    it\n    is"),
        ("", ""),
        ("null", "null"),
    ],
)
def test_a_text_is_plain_or_between_double_quotes_and_keeps_its_own_lines(written: str, laid: str) -> None:
    assert laid_out(f"title:\n  en: {written}\n") == f"title:\n  en: {laid}".rstrip() + "\n"


@pytest.mark.parametrize(
    ("written", "laid"),
    [
        ('a.b=="x"', 'a.b == "x"'),
        ('a.b  in{"x  y" ,"z"}and not(c)', 'a.b in {"x  y", "z"} and not (c)'),
        ("a.b>=-3", "a.b >= -3"),
        ("( a.b )", "(a.b)"),
        ("'a.b==\"x\"'", "'a.b == \"x\"'"),
        ("\"a.b=='x'\"", "\"a.b == 'x'\""),
        (">-\n    a.b   and (\n      c   or\n\n      d)", ">-\n  a.b and (\n    c or\n    d)"),
        ("a  +  b ? c", "a  +  b ? c"),
        ("a  and (b", "a  and (b"),
    ],
)
def test_a_condition_keeps_its_words_in_their_order(written: str, laid: str) -> None:
    assert laid_out(f"first_when: {written}\n") == f"first_when: {laid}\n"


@pytest.mark.parametrize("text", ["just words\n", "# why\n{}  # nothing\n", "- a\n- [b]\n", "-\n  - a\n"])
def test_a_file_of_another_shape_is_laid_out_too(text: str) -> None:
    assert "".join(laid_out(text).split()) == "".join(text.split())


def test_derived_facts_are_expressions_too() -> None:
    text = "facts: {a.b: 'age_at( c.d,on )'}\ngroups: {}\n"
    assert laid_out(text, authored.AuthoredDerived) == 'groups: {}\nfacts: {a.b: "age_at(c.d, on)"}\n'


def test_bytes_of_other_systems_become_ours(tmp_path: Path) -> None:
    (tmp_path / "derived.yaml").write_bytes(b"\xef\xbb\xbffacts: {}\r\n\r\n")
    assert list(formatted_files(tmp_path).values()) == ["facts: {}\n"]


def test_a_file_that_is_no_strict_yaml_is_refused() -> None:
    with pytest.raises(YamlError, match="stands twice"):
        laid_out("a: 1\na: 2\n")


def test_every_file_that_is_no_strict_yaml_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "toll").mkdir()
    files = {"derived.yaml": "facts:   {}\n", "sources.yaml": "a: [", "toll/toll.yaml": "a: &b 1\n"}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    result = couvert("fmt", law=str(tmp_path))

    assert result.exit_code == 5
    assert [f"{tmp_path / name}:" in result.stderr for name in files] == [False, True, True]
    assert {name: (tmp_path / name).read_text(encoding="utf-8") for name in files} == files


def test_a_layout_that_would_say_something_else_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formatter.Printer, "document", lambda *_: "decision: bridge\n")
    with pytest.raises(LayoutError, match=r"^`law.yaml` would say something else$"):
        laid_out("decision: toll\n")


TEXTS = st.text(st.sampled_from("ab é'\"#:,-[]{}&*!|>%@\\\n"), max_size=12)
KEYS = st.sampled_from(["when", "then", "id", "x y", "é"])
TREES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 9), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=12,
)
FILES = st.dictionaries(st.sampled_from(["rules", "decision", "title", "gives", "other"]), TREES, max_size=4)


@settings(deadline=None, database=None)
@given(tree=FILES, style=st.sampled_from([None, True, False]))
def test_whatever_is_written_says_the_same_in_its_layout(tree: dict[str, Any], style: bool | None) -> None:  # noqa: FBT001  # ruamel's own values
    text = dumped(tree, style=style)
    try:
        before = read(text, name="law.yaml").value
    except YamlError:
        reject()  # ruamel cannot read all that it writes: in braces, a text that begins with a colon
    assert read(laid_out(text), name="law.yaml").value == before


TOLL = (BRIDGE / "toll" / "toll.yaml").read_text(encoding="utf-8")
TORN = "\n".join(line if "when" in line else line.replace(", ", ",\n          ") for line in TOLL.splitlines()).splitlines()
"""The lines of a decision whose brackets go over many lines."""


@settings(deadline=None, database=None, max_examples=30)
@given(above=st.sets(st.integers(0, len(TORN) - 1)), beside=st.sets(st.integers(0, len(TORN) - 1)))
def test_no_comment_is_lost_wherever_it_stands(above: set[int], beside: set[int]) -> None:
    lines = [
        (f"# above {number}\n" if number in above else "") + line + (f" # beside {number}" if number in beside and line else "")
        for number, line in enumerate(TORN)
    ]
    after = laid_out("\n".join(lines))
    said = [f"# above {number}" for number in above] + [f"# beside {number}" for number in beside if TORN[number]]

    assert sorted(re.findall(r"# (?:above|beside) [0-9]+", after)) == sorted(said)
    assert read(after, name="law.yaml").value == read(TOLL, name="law.yaml").value
