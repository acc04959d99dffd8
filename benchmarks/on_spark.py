"""Whether Spark answers what this machine answers."""

import random
from collections.abc import Iterator

from benchmarks.figures import Absent, Figure, figure
from benchmarks.one_case import Work


def figures(one: Work) -> Iterator[Figure | Absent]:
    """Count the rows that differ."""
    if one.quick:
        yield Absent("spark.equal", "takes minutes")
        return
    try:
        from tests.spark.comparing import differing_rows, local_spark  # noqa: PLC0415  # Spark may be absent
    except ImportError:
        yield Absent("spark.equal", "Spark is not installed")
        return
    with local_spark() as spark:
        rows = 1_000_000
        yield figure("spark.equal", [differing_rows(spark, rows, random.Random(7))], f"{rows:,} rows")
