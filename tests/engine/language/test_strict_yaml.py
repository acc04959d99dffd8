"""Strict YAML: plain values with their places, and every refusal."""

from pathlib import Path

import pytest

from couvert.language.strict_yaml import MOST_BYTES, Document, YamlError, decode, read, read_file


def refused(text: str) -> str:
    with pytest.raises(YamlError) as caught:
        read(text, name="law.yaml")
    return str(caught.value)


def test_countries_and_days_stay_text() -> None:
    value = read("who: [DE, NO, FR]\non: 2026-01-31\nold: 012\nyes: yes\n", name="law.yaml").value

    assert value == {"who": ["DE", "NO", "FR"], "on": "2026-01-31", "old": "012", "yes": "yes"}


def test_truths_numbers_and_nothing_are_read() -> None:
    value = read('a: true\nb: False\nc: 12\nd: -1.5\ne: ~\nf:\ng: "12"\nh: 1e400\n', name="law.yaml").value

    assert value == {"a": True, "b": False, "c": 12, "d": -1.5, "e": None, "f": None, "g": "12", "h": "1e400"}


def test_every_place_knows_its_line_and_column() -> None:
    document = read("a:\n  - b: 1\n  - c: 2\n", name="law.yaml")

    assert document.place(("a", 1, "c")) == "law.yaml:3:8"
    assert document.place(("a", 1, "nowhere", "deeper")) == "law.yaml:3:5"
    assert Document("law.yaml", None, {}).place(()) == "law.yaml:1:1"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: 1\na: 2", "law.yaml:2:1: the key `a` stands twice (keep one of them) [name-taken]"),
        ("a: &x 1\nb: *x", "law.yaml:1:4: an anchor or alias is not allowed here (write the value out) [syntax-invalid]"),
        ("a: !!python/object 1", "law.yaml:1:4: a tag is not allowed here (write the value out) [syntax-invalid]"),
        ("? [1]\n: 2", "law.yaml:1:3: a key must be plain text [syntax-invalid]"),
        ("- 1\n---\n- 2", "law.yaml:2:1: not valid YAML: but found another document [syntax-invalid]"),
        ("# nothing", "law.yaml: the file is empty [file-unreadable]"),
        ("[" * 60 + "]" * 60, "law.yaml:1:41: nested too deeply [syntax-invalid]"),
    ],
)
def test_what_is_not_strict_is_refused(text: str, said: str) -> None:
    assert refused(text) == said


def test_broken_yaml_says_where() -> None:
    assert refused("a: [").startswith("law.yaml:1:5: not valid YAML: ")
    assert refused("a: \x01").startswith("law.yaml: not valid YAML")


def test_endless_nesting_is_refused_and_does_not_crash() -> None:
    assert refused("[" * 20_000) == "law.yaml:1:41: nested too deeply [syntax-invalid]"
    assert refused("- " * 20_000) == "law.yaml:1:81: nested too deeply [syntax-invalid]"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"  \n", "law.yaml: the file is empty [file-unreadable]"),
        (b"a: \0", "law.yaml: the file is binary, expected UTF-8 text [file-unreadable]"),
        (b"a: 1\nb: \xff", "law.yaml:2:1: the file is not UTF-8 text (save it as UTF-8) [file-unreadable]"),
        (b"a" * (MOST_BYTES + 1), "law.yaml: the file is larger than 512 KiB [file-unreadable]"),
    ],
)
def test_bytes_that_are_no_text_are_refused(content: bytes, said: str) -> None:
    with pytest.raises(YamlError) as caught:
        decode(content, name="law.yaml")

    assert str(caught.value) == said


def test_a_file_is_read_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "law.yaml"
    path.write_text("a: é", encoding="utf-8")

    assert read_file(path).place(("a",)) == f"{path}:1:4"


def test_an_escape_beyond_unicode_is_refused() -> None:
    assert refused('a: "\\UFFFFFFFF"') == "law.yaml: not valid YAML: cannot be read [syntax-invalid]"
