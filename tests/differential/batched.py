"""Cases as tables and files have them, and what a table has to answer for each: told from the document that `decide` gives."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa

from couvert.batch.block import Block
from couvert.language.model import Fact
from couvert.language.rules import Ruleset

SAID: Final = (
    "status", "as_of", "refers", "refer_to", "refer_why", "because", "missing", "possible", "assumed", "disputed", "weak", "stale",
)  # fmt: skip


def by_path(case: Mapping[str, Any]) -> dict[str, Any]:
    """Give the facts of a case by their paths."""
    flat: dict[str, Any] = {}
    for group, given in case.items():
        flat |= {f"{group}.{name}": value for name, value in given.items()} if isinstance(given, Mapping) else {group: given}
    return flat


def cell(value: Any) -> str | None:
    """Write a fact as the cell of a table of text."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list) and value and isinstance(value[0], Mapping):
        return json.dumps(value)
    return (";".join(value) or "none") if isinstance(value, list) else str(value)


def block(columns: Mapping[str, Any], size: int) -> Block:
    """Give a table as a block that is a file's first and last."""
    table = pa.RecordBatch.from_arrays(list(columns.values()), list(columns))
    return Block(0, table, np.arange(1, size + 1), None, (), {}, 1.0)


def table_of_text(cases: Iterable[Mapping[str, Any]]) -> Block:
    """Give cases as a table of text."""
    rows = [by_path(case) for case in cases]
    paths = dict.fromkeys(path for row in rows for path in row)
    return block({path: pa.array([cell(row.get(path)) for row in rows], pa.string()) for path in paths}, len(rows))


def typed_table(law: Ruleset, cases: Iterable[Mapping[str, Any]]) -> Block:
    """Give cases as a table of the types that Arrow has for them."""
    rows = [by_path(case) for case in cases]
    paths = dict.fromkeys(path for row in rows for path in row)
    return block({path: typed(law.model.facts[path], [row.get(path) for row in rows]) for path in paths}, len(rows))


def typed(fact: Fact, values: list[Any]) -> Any:
    """Give the values of a fact as Arrow has them: words as codes of a dictionary."""
    if fact.type.shape == "set":
        return pa.array(values, pa.list_(pa.string()))
    if fact.type.shape == "records":
        leaves = pa.struct([(leaf.path, _type(leaf)) for leaf in fact.leaves])
        read = [None if one is None else [_record(fact, each) for each in one] for one in values]
        return pa.array(read, pa.list_(leaves))
    cells = pa.array([_read(fact, value) for value in values], _type(fact))
    return cells.dictionary_encode() if pa.types.is_string(cells.type) else cells


def _record(fact: Fact, record: Mapping[str, Any]) -> dict[str, Any]:
    return {leaf.path: _read(leaf, record.get(leaf.path)) for leaf in fact.leaves}


def _type(fact: Fact) -> Any:
    return {"bool": pa.bool_(), "int": pa.int32(), "money": pa.decimal128(12, 2), "date": pa.date32()}.get(fact.type.kind, pa.string())


def _read(fact: Fact, value: Any) -> Any:
    if value is None:
        return None
    return {"money": Decimal, "date": date.fromisoformat}.get(fact.type.kind, lambda same: same)(value)


def ndjson(cases: Iterable[Mapping[str, Any]], file: Path) -> Path:
    """Write cases as NDJSON."""
    file.write_text("".join(json.dumps(case) + "\n" for case in cases), encoding="utf-8")
    return file


def expected(law: Ruleset, document: Mapping[str, Any]) -> dict[str, Any]:
    """Give every cell that a table has to answer, by column, where `decide` gives a document."""
    cells: dict[str, Any] = {"next_question": document["next_question"]}
    for name, table in law.decisions.items():
        one = document["decisions"].get(name, {"status": "not_asked"})
        said = _said(one) if one["status"] != "not_asked" else dict.fromkeys(SAID) | {"status": "not_asked"}
        cells |= {f"{name}.{what}": value for what, value in said.items() if what == "status" or what not in table.fields}
        cells |= {f"{name}.{field}": _field(law, name, field, one.get("fields", {}).get(field)) for field in table.fields}
    return cells


def _field(law: Ruleset, decision: str, field: str, value: Any) -> Any:
    of = law.decisions[decision].fields[field].type
    if value == "refer" and of is not None and of.kind not in {"enum", "country"}:
        return None
    if value is None or of is None or isinstance(value, list):
        return value
    return {"money": Decimal, "date": date.fromisoformat}.get(of.kind, lambda same: same)(value)


def _said(one: Mapping[str, Any]) -> dict[str, Any]:
    because, possible = one["because"], one.get("possible")
    as_of = one["as_of"]
    listed = {
        "refers": [name for name, value in one["fields"].items() if value == "refer"],
        "because": [reason["rule"] for reason in because] if isinstance(because, list) else [],
        "missing": one.get("missing"),
        "assumed": list(one["assumed"]),
        "disputed": [dispute["reading"] for dispute in one.get("disputed", ())],
        "weak": one.get("weak"),
        "stale": one.get("stale"),
    }
    return {
        "status": one["status"],
        "as_of": date.fromisoformat(as_of) if as_of else None,
        "refer_to": one.get("to"),
        "refer_why": one.get("why"),
        "possible": json.dumps(possible, sort_keys=True) if possible else None,
        **{name: list(values) if values else None for name, values in listed.items()},
    }
