"""What Spark answers, held against what this machine answers, row by row."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import islice

import pyarrow as pa
import pyarrow.compute as pc
from pyspark.sql import SparkSession
from tests.differential.batched import typed_table
from tests.differential.random_cases import complete_cases, forgetful

import couvert.spark
from couvert import decide_many, load

DAYS = (date(2023, 8, 22), date(2026, 11, 23))
DRAWN = 200
"""How many cases are drawn; they stand in the table again and again."""


@contextmanager
def local_spark() -> Iterator[SparkSession]:
    """Give a Spark of this machine, with two workers."""
    builder = SparkSession.builder.master("local[2]").appName("couvert").config("spark.ui.enabled", "false")
    session = builder.config("spark.driver.host", "localhost").config("spark.sql.shuffle.partitions", "2").getOrCreate()
    try:
        yield session
    finally:
        session.stop()


def differing_rows(spark: SparkSession, rows: int, source: random.Random) -> int:
    """Count the rows that Spark answers or refuses otherwise."""
    table = numbered(drawn(source), rows)
    here = decide_many(table, keep=["number"])
    there = couvert.spark.decide(spark.createDataFrame(table).repartition(4), keep=["number"]).toArrow().sort_by("number")
    if there["number"].to_pylist() != list(range(rows)):
        return rows
    answered = there.filter(pc.is_null(there["rejected"]))
    expected = plain(here.answers.drop_columns(["row"]))
    if answered["number"].to_pylist() != expected["number"].to_pylist():
        return rows
    wrong = {number for name in expected.column_names for number in _unequal(answered, expected, name)}
    return len(wrong | _refused_otherwise(there.filter(pc.is_valid(there["rejected"])), here.rejects))


def _unequal(found: pa.Table, expected: pa.Table, name: str) -> Iterator[int]:
    """Give the numbers of rows in which a column differs."""
    if not found[name].equals(expected[name]):
        rows = zip(found["number"].to_pylist(), found[name].to_pylist(), expected[name].to_pylist(), strict=True)
        yield from (number for number, one, other in rows if one != other)


def _refused_otherwise(found: pa.Table, rejects: pa.Table) -> set[int]:
    reasons = zip(found["number"].to_pylist(), found["rejected"].to_pylist(), strict=True)
    there = {(number, one["place"], one["reason"], one["code"]) for number, many in reasons for one in many}
    here = {tuple(row[name] for name in ("number", "place", "reason", "code")) for row in rejects.to_pylist()}
    return {number for number, *_ in there ^ here}


def drawn(source: random.Random) -> pa.Table:
    """Give complete cases, some with facts forgotten, and two that cannot be, each with a number; words as text."""
    law = load()
    cases = [dict(case) for case in islice(complete_cases(law, seed=7, on=DAYS), DRAWN)]
    cases[::100] = [forgetful(case, share=0.1, source=source) for case in cases[::100]]
    cases[3]["person"] |= {"birth_date": "2026-11-24"}
    cases[4]["stay"] |= {"start": "2026-01-02", "end": "2026-01-01"}
    table = pa.Table.from_batches([typed_table(law, cases).table])
    plain = pa.schema([(one.name, one.type.value_type if pa.types.is_dictionary(one.type) else one.type) for one in table.schema])
    return table.cast(plain)


def numbered(table: pa.Table, rows: int) -> pa.Table:
    """Repeat a table until it has so many rows, and number them."""
    long = table.take(pa.array([number % table.num_rows for number in range(rows)], pa.int32()))
    return long.append_column("number", pa.array(range(rows), pa.int64()))


def plain(table: pa.Table) -> pa.Table:
    """Give words as text and lists as Spark gives them, in the order of the numbers."""
    fields = {one.name: pa.string() if pa.types.is_dictionary(one.type) else one.type for one in table.schema}
    fields |= {name: pa.list_(pa.string()) for name, of in fields.items() if pa.types.is_list(of) and name != "rejected"}
    return pa.table({name: table[name].cast(of) if name in fields else table[name] for name, of in fields.items()}).sort_by("number")
