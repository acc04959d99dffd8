"""What a table of cases costs: beside other engines, with rows that repeat or not, and as whole files of Parquet."""

import gc
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from sysconfig import get_path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq
from benchmarks.figures import Absent, Figure, figure
from benchmarks.one_case import Work
from benchmarks.peers.in_columns import TABLES, answers_of, table_of
from benchmarks.prepared import FOUR, TWO, Prepared, Task, task
from tests.differential.batched import typed_table
from tests.differential.random_cases import complete_cases

from couvert import decide_many

RUNS: Final = 3
BLOCK: Final = 1_000_000


def figures(one: Work) -> Iterator[Figure | Absent]:
    """Take every figure of tables. What other figures left in memory is not looked through by the garbage collector meanwhile."""
    gc.collect()
    gc.freeze()
    yield beside(one, "polars", FOUR, "batch.vs_polars")
    yield beside(one, "OpenFisca", TWO, "batch.vs_openfisca")
    yield uniform(one)
    if one.quick:
        yield from (Absent(name, "takes minutes") for name in ("batch.files_vs_copy", "batch.memory_mb"))
    else:
        yield from files(one, 10_000_000)


def beside(one: Work, engine: str, names: Sequence[str], name: str) -> Figure | Absent:
    """Decide a table of cases that come again and again, and the same with another engine, from derived facts that it is given."""
    tasks = [task(one.law, each) for each in names]
    cases = one.prepared(tasks)
    try:
        theirs = TABLES[engine](tasks)
    except ImportError:
        return Absent(name, f"{engine} is not installed")
    given = table_of(cases, tasks)
    compared(engine, theirs(given), cases, tasks)
    rows, wanted = 100_000 if one.quick else 1_000_000, list(answers_of(cases, tasks))
    ours, table = repeated(raw(one, [each.case for each in cases]), rows), repeated(given, rows)
    ratios, speeds = [], []
    for _ in range(RUNS):
        mine = seconds(lambda: decide_many(ours, ruleset=one.law, decisions=names, columns=wanted))
        other = seconds(lambda: theirs(table))
        ratios.append(other / mine)
        speeds.append((rows / mine, rows / other))
    told = [f"{median(column):,.0f} rows a second" for column in zip(*speeds, strict=True)]
    return figure(name, ratios, f"{rows:,} rows: {told[0]} beside {told[1]}")


def compared(engine: str, found: pa.Table, cases: Sequence[Prepared], tasks: Sequence[Task]) -> None:
    """Make sure that an engine answers as ours does; else, end with the columns that differ."""
    expected = answers_of(cases, tasks)
    wrong = [name for name, values in expected.items() if _words(found[name].to_pylist()) != _words(values)]
    if wrong:
        sys.exit(f"{engine} answers otherwise: {wrong}")


def _words(values: Sequence[Any]) -> list[str | None]:
    return [None if value is None else str(value).lower() for value in values]


def raw(one: Work, cases: Sequence[Any]) -> pa.Table:
    """Give cases as a table of their facts."""
    return pa.Table.from_batches([typed_table(one.law, cases).table])


def repeated(table: pa.Table, rows: int) -> pa.Table:
    """Repeat the rows of a table: few situations are frequent, many are rare."""
    weights = [1 / (number + 1) for number in range(table.num_rows)]
    chosen = random.Random(31).choices(range(table.num_rows), weights, k=rows)
    return table.take(pa.array(chosen, pa.int32())).combine_chunks()


def seconds(work: Callable[[], object]) -> float:
    """Give the time that a piece of work takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def uniform(one: Work) -> Figure:
    """Decide a table of which every row was drawn by itself, over one of as many rows that come again and again."""
    rows = 500 if one.quick else 20_000
    drawn = complete_cases(one.law, seed=97, on=(one.day,))
    again, ratios, ways = repeated(raw(one, one.cases), rows), list[float](), set[str]()
    for _ in range(RUNS):
        apart = raw(one, [next(drawn) for _ in range(rows)])
        times = [seconds(partial(decide_many, table, ruleset=one.law, decisions=FOUR)) for table in (apart, again)]
        ratios.append(times[0] / times[1])
        because = decide_many(apart, ruleset=one.law, decisions=FOUR, columns=[f"{name}.because" for name in FOUR]).answers
        ways = {str(row) for row in because.drop_columns(["row"]).to_pylist()}
    return figure("batch.uniform_over_realistic", ratios, f"{rows:,} rows each, {len(ways):,} ways in which they are decided")


def files(one: Work, rows: int) -> Iterator[Figure | Absent]:
    """Decide the whole law for a file of Parquet, beside polars, which copies that file and the answers; and look at the memory."""
    try:
        import polars as pl  # noqa: PLC0415  # it may be absent
    except ImportError:
        yield from (Absent(name, "polars is not installed") for name in ("batch.files_vs_copy", "batch.memory_mb"))
        return
    with TemporaryDirectory() as folder:
        cases, answers, copy = (Path(folder) / name for name in ("cases.parquet", "answers.parquet", "copy.parquet"))
        block = repeated(raw(one, one.cases), min(rows, BLOCK))
        with pq.ParquetWriter(cases, block.schema) as writer:
            for _ in range(rows // block.num_rows):
                writer.write_table(block)
        watch = Watch([str(Path(get_path("scripts"), "couvert")), "batch", str(cases), "-o", str(answers), "--on", str(one.day)])
        mine = seconds(watch.run)
        theirs = sum(seconds(partial(pl.scan_parquet(file).sink_parquet, copy)) for file in (cases, answers))
        yield figure("batch.files_vs_copy", [mine / theirs], f"{rows:,} rows: {rows / mine:,.0f} rows a second")
        yield figure("batch.memory_mb", [watch.most / 2**20])


class Watch:
    """A command, and the most memory that it and its children took together."""

    def __init__(self, command: list[str]) -> None:
        """Watch this command."""
        self.command, self.most = command, 0

    def run(self) -> None:
        """Run it. Ends the program where it fails."""
        with subprocess.Popen(self.command) as process:  # noqa: S603  # written by those who call
            watching = threading.Thread(target=self._watch, args=(process.pid,))
            watching.start()
            failed = process.wait()
            watching.join()
        if failed:
            sys.exit(f"{self.command} failed")

    def _watch(self, pid: int) -> None:
        while Path(f"/proc/{pid}/status").exists() and not _is_over(pid):
            self.most = max(self.most, sum(map(_memory, _family(pid))))
            time.sleep(0.1)


def _is_over(pid: int) -> bool:
    return "\nState:\tZ" in Path(f"/proc/{pid}/status").read_text(encoding="ascii")


def _family(pid: int) -> Iterator[int]:
    """Give a process and all that it started."""
    yield pid
    for task_ in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = task_.read_text(encoding="ascii").split()
        except OSError:
            continue
        for child in children:
            yield from _family(int(child))


def _memory(pid: int) -> int:
    """Give the memory of a process in bytes, its part of what it shares."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
