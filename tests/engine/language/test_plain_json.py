"""Plain JSON is what strict YAML reads the same in; the places of what stands in it are looked for late."""

import json

import pytest

from couvert.language.strict_json import MOST_PARTS, MOST_PLAIN, is_plain
from couvert.language.strict_yaml import Document, LateMarks, read

CASE = '{"on": "2026-09-15",\n "person": {"nationalities": ["BR", "FR"], "minor": false, "age": 17, "height": 1.5, "name": null}}'


def test_strict_yaml_reads_the_same_in_plain_json() -> None:
    assert is_plain(CASE)
    assert read(CASE, name="case.json").value == json.loads(CASE)


@pytest.mark.parametrize(
    "text",
    [
        '{"on": 1, "on": 2}',
        '{"name": "Zo\\u00eb"}',
        '{"name": "Zoë"}',
        '{"name": "\x7f"}',
        '{"height": NaN}',
        '{"height": }',
        "[" * (MOST_PARTS + 1) + "]" * (MOST_PARTS + 1),
        '{"name": "' + "a" * MOST_PLAIN + '"}',
    ],
    ids=["a key twice", "an escape", "no ascii", "delete", "no number", "no json", "deep", "long"],
)
def test_what_may_be_read_otherwise_is_not_plain(text: str) -> None:
    assert not is_plain(text)


def test_places_are_looked_for_once_and_late() -> None:
    looked: list[str] = []
    late = LateMarks(lambda: looked.append("now") or read(CASE, name="case.json").marks)  # type: ignore[func-returns-value]  # both
    document = Document("case.json", json.loads(CASE), late)
    assert looked == []
    assert document.place(("person", "nationalities", 1)) == "case.json:2:37"
    assert document.place(("person", "age", "years")) == read(CASE, name="case.json").place(("person", "age"))
    assert dict(late) == read(CASE, name="case.json").marks
    assert len(late) == len(read(CASE, name="case.json").marks)
    assert looked == ["now"]
