"""Between two laws drawn at random, what changes, for whom, and what is proved to stay, is what deciding every case says."""

import tempfile
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from tests.differential.differing import put, wrong
from tests.differential.drawn_laws import DAYS, HEAD, ON, VALUES, Drawing
from tests.engine.small_law import small_law

from couvert import Ruleset
from couvert.analysis.difference import Side, difference

CARDS = (
    [],
    [{"kind": "x", "issuer": "DE", "valid_from": DAYS[0], "valid_until": DAYS[2]}],
    [
        {"kind": "x", "issuer": "FR", "valid_from": DAYS[2], "valid_until": DAYS[4]},
        {"kind": "y", "issuer": "BR", "valid_from": DAYS[1], "valid_until": DAYS[3]},
    ],
)


def two_laws(seed: int) -> tuple[Ruleset, Ruleset]:
    """Draw a law, and one that has another condition for one of its fields, or goes by another day."""
    drawing = Drawing.begun(seed)
    files = drawing.files()
    kept, drawn = (drawing.source.choice((True, False)) for _ in range(2))
    head, rules = files["asked/asked.yaml"].split("rules:\n")
    first, second = (rules[: rules.index("  - id: other-true")], rules[rules.index("  - id: other-true") :])
    one = first if kept else drawing.rules("one")
    other = HEAD.format(as_of="p.first") if drawn else head + "rules:\n"
    other += one + (drawing.rules("other") if kept else second)
    with tempfile.TemporaryDirectory() as before, tempfile.TemporaryDirectory() as after:
        return small_law(Path(before), files), small_law(Path(after), {**files, "asked/asked.yaml": other})


def cases() -> Iterator[Mapping[str, Any]]:
    """Give every case of a few values."""
    names = tuple(VALUES)
    for values in product(*VALUES.values()):
        facts = dict(zip(names, values, strict=True))
        yield from ({"on": ON, "p": {**facts, "cards": cards}} for cards in CARDS)


@pytest.mark.parametrize("seed", range(100, 109))
def test_what_changes_between_two_drawn_laws_is_what_deciding_every_case_says(seed: int) -> None:
    before, after = (Side(law, "plain") for law in two_laws(seed))
    found = difference(before, after, on=date.fromisoformat(ON)).outcomes["asked"]
    possible = [(case, both) for case in cases() if (both := put(before, after, case)) is not None]

    assert not [(told, case) for case, both in possible for told in wrong(found, both)]
