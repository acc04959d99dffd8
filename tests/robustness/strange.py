"""What nobody should send, drawn at random: values of every kind, and texts, files and command lines made of them or of good ones."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from tests.engine.law_fixtures import toll_law

ROOT = Path(__file__).parents[2]
WRITTEN = "zebra-at-noon"
"""Stands for what a person would not want repeated."""

GROUPS = sorted({path.split(".")[0] for path in toll_law().model.facts})
NAMES = sorted({part for path in toll_law().model.facts for part in path.split(".")} | {"kind", "issuer", "valid_from", "valid_until"})
WORDS = (
    "car",
    "lorry",
    "milk",
    "resident",
    "DE",
    "FR",
    "2026-01-01",
    "2000-02-29",
    "1899-12-31",
    "9999-12-31",
    "0000-00-00",
    "12.50",
    "1e9",
)

ODD_TEXTS = st.sampled_from(
    (
        "",
        " ",
        "\0",
        "\ufeff",
        "\ud800",
        "\U0001f600",
        "\x1b[31m",
        "\u202e",
        "a" * 3_000,
        "nan",
        ".inf",
        "~",
        "<<",
        "%",
        "@",
        "&a",
        "*a",
        "!!x",
    )
)
TEXTS = st.one_of(st.sampled_from(WORDS), st.sampled_from(NAMES), ODD_TEXTS, st.text(max_size=20), st.just(WRITTEN))
NUMBERS = st.one_of(
    st.integers(-3, 12),
    st.sampled_from((2**31, 2**63, -(2**64), 10**30, 10**400)),
    st.floats(),
    st.decimals(),
)
DAYS = st.one_of(st.dates(), st.datetimes(), st.sampled_from((date.min, date.max, datetime.max.replace(tzinfo=UTC))))
SCALARS = st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS, DAYS, st.binary(max_size=8), st.just(Decimal("NaN")), st.just(object()))


def nested(leaves: st.SearchStrategy[Any], keys: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Give leaves, and lists and mappings of them."""
    return st.recursive(
        leaves, lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=4)), max_leaves=12
    )


KEYS = st.one_of(st.sampled_from(NAMES), TEXTS)
VALUES = nested(SCALARS, st.one_of(KEYS, st.integers(), st.none()))
"""Any value that a caller of the library may hand over."""

PLAIN = nested(st.one_of(st.none(), st.booleans(), st.integers(-5, 10**25), st.floats(), TEXTS), KEYS)
CASES = st.one_of(
    st.dictionaries(st.one_of(st.sampled_from(GROUPS), TEXTS), st.one_of(PLAIN, st.dictionaries(st.sampled_from(NAMES), PLAIN))), PLAIN
)
"""Cases as JSON could hold them, most of them invalid."""

GOOD = tuple(path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.yaml")))
SNIPPETS = st.sampled_from(
    ("&a ", "*a", "!!int ", "!x ", "{", "}", "[", "]", ": ", "- ", "? ", "| ", "> ", "\t", "\n", "\r", "---\n", "...\n", "%YAML 1.1\n", "#")
)  # fmt: skip
INSERTED = st.one_of(SNIPPETS, TEXTS, st.just("[" * 3_000), st.just("{a: " * 3_000), st.just("9" * 5_000), st.just("on: on\n"))


@st.composite
def mutated(draw: st.DrawFn, texts: tuple[str, ...]) -> str:
    """Give a good text with a few places cut out, doubled or written over."""
    text = draw(st.sampled_from(texts))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 40)))
        middle = draw(st.one_of(st.just(""), INSERTED, st.just(text[start:end] * 2)))
        text = text[:start] + middle + text[end:]
    return text


def encoded(text: str) -> bytes:
    """Give the bytes of a text, half characters included."""
    return text.encode("utf-8", "surrogatepass")


CASE_FILES = st.one_of(
    st.binary(max_size=300),
    mutated(GOOD).map(encoded),
    CASES.map(lambda case: json.dumps(case).encode()),
    CASES.map(lambda case: encoded(json.dumps(case, ensure_ascii=False, indent=1))),
    mutated(('{"on": "2026-01-01", "crossing": {"vehicle": "car", "vouchers": [{"kind": "worker"}]}}',)).map(encoded),
)
"""Files of cases, most of them invalid."""
