"""What Spark answers, held against what this machine answers, row by row."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import islice, zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
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
    """Count the rows that Spark answers or refuses otherwise, or loses."""
    table = numbered(drawn(source), rows)
    here = decide_many(table, keep=["number"])
    place = {number: row for row, number in enumerate(here.answers["number"].to_pylist())}
    left, wrong = set(range(rows)), set[int]()
    with TemporaryDirectory() as folder:
        for there in answered_by_files(spark, table, Path(folder)):
            answered = there.filter(pc.is_null(there["rejected"]))
            refused = there.filter(pc.is_valid(there["rejected"]))
            numbers = answered["number"].to_pylist()
            left -= {*numbers, *refused["number"].to_pylist()}
            expected = plain(here.answers.take([place[number] for number in numbers if number in place]).drop_columns(["row"]))
            wrong |= {number for name in expected.column_names for number in _unequal(answered, expected, name)}
            wrong |= _refused_otherwise(refused, here.rejects)
    return len(left | wrong)


def answered_by_files(spark: SparkSession, table: pa.Table, folder: Path) -> Iterator[pa.Table]:
    """Have Spark read cases from Parquet, and write the answers to Parquet; give these part by part."""
    cases, answers = folder / "cases.parquet", folder / "answers"
    pq.write_table(table, cases)
    parts = max(4, table.num_rows // 50_000)
    couvert.spark.decide(spark.read.parquet(str(cases)).repartition(parts), keep=["number"]).write.parquet(str(answers))
    return (pq.read_table(part) for part in sorted(answers.glob("*.parquet")))


def _unequal(found: pa.Table, expected: pa.Table, name: str) -> Iterator[int]:
    """Give the numbers of rows in which a column differs; all where there are not as many."""
    if not found[name].equals(expected[name]):
        rows = zip_longest(found["number"].to_pylist(), found[name].to_pylist(), expected[name].to_pylist())
        yield from (number for number, one, other in rows if one != other)


def _refused_otherwise(found: pa.Table, rejects: pa.Table) -> set[int]:
    mine = rejects.filter(pc.is_in(rejects["number"], found["number"]))
    reasons = zip(found["number"].to_pylist(), found["rejected"].to_pylist(), strict=True)
    there = {(number, one["place"], one["reason"], one["code"]) for number, many in reasons for one in many}
    here = {tuple(row[name] for name in ("number", "place", "reason", "code")) for row in mine.to_pylist()}
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
    """Give words as text and lists as Spark gives them."""
    fields = {one.name: pa.string() if pa.types.is_dictionary(one.type) else one.type for one in table.schema}
    fields |= {name: pa.list_(pa.string()) for name, of in fields.items() if pa.types.is_list(of) and name != "rejected"}
    return pa.table({name: table[name].cast(of) if name in fields else table[name] for name, of in fields.items()})
