"""A file of cases -> a file of answers: block by block on all cores, each kept aside, so that a run that was stopped goes on there."""

import csv
import multiprocessing
import os
import signal
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field, replace
from io import UnsupportedOperation
from pathlib import Path
from typing import Any, Final, Protocol

import pyarrow as pa

from couvert.batch.block import ROWS, Block
from couvert.batch.deciding import Answers
from couvert.batch.files.csv_in import CsvFile
from couvert.batch.files.formats import Format
from couvert.batch.files.json_in import JsonFile
from couvert.batch.files.out import written
from couvert.batch.files.parquet_in import ParquetFile
from couvert.batch.parts import BatchError, Parts, put
from couvert.batch.plan import Plan
from couvert.language.rules import Ruleset
from couvert.loading import load
from couvert.version import VERSION

AHEAD: Final = 2
"""How many blocks are read ahead for each process."""
PACKED: Final = pa.ipc.IpcWriteOptions(compression="lz4")
"""How parts are written: the same words stand in them again and again."""


class CasesFile(Protocol):
    """A file of cases."""

    names: list[str]

    def blocks(self) -> Iterator[Block]:
        """Give the blocks in order."""
        ...  # pragma: no cover


@dataclass
class Summary:
    """What a run came to: rows answered and refused, those settled in columns, and how often each status and main outcome came out."""

    answered: int = 0
    refused: int = 0
    in_columns: int = 0
    counts: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, told: Mapping[str, Any]) -> None:
        """Add what a block came to."""
        self.answered += told["answered"]
        self.refused += told["refused"]
        self.in_columns += told["in_columns"]
        for name, counts in told["counts"].items():
            self.counts.setdefault(name, Counter()).update(counts)


def opened(file: Path, how: Format, ruleset: Ruleset, plan: Plan, delimiter: str | None) -> CasesFile:
    """Open a file of cases. Raises BatchError where it cannot be read, or is not of its format."""
    try:
        if how is Format.CSV:
            return _with_columns(CsvFile(file, delimiter), file)
        if how is Format.PARQUET:
            return ParquetFile(file)
        return JsonFile(file, ruleset.model, plan.keep, lines=how is Format.NDJSON)
    except (OSError, pa.ArrowException, UnicodeError, csv.Error) as error:
        raise BatchError(f"`{file}` cannot be read as {how}: {_reason(error)}") from None


def _with_columns(opened_: CsvFile, file: Path) -> CsvFile:
    if not any(opened_.names):
        raise BatchError(f"`{file}` has no column: its first line names them")
    return opened_


def _reason(error: Exception) -> str:
    if isinstance(error, UnsupportedOperation):
        return "a pipe can be read once only, and its beginning is needed twice: name a file"
    if isinstance(error, UnicodeError):
        return "not UTF-8"
    return error.strerror.lower() if isinstance(error, OSError) and error.strerror else "not of this format"


@dataclass(frozen=True, kw_only=True)
class Run:
    """One run: from a file of cases to a file of answers, and one of refused rows where there are any."""

    ruleset: Ruleset
    plan: Plan
    cases: CasesFile
    source: Path
    out: Path
    out_format: Format
    rejects: Path
    jobs: int
    told: Callable[[float], None] = lambda _: None
    say: Callable[[str], None] = lambda _: None

    def run(self, *, resume: bool) -> Summary:
        """Decide every case; with `resume`, go on where a run that was stopped had come to. Raises BatchError, CaseError."""
        self.plan.decider(self.ruleset).wanted(self.cases.names)
        parts = Parts.of(self.out, self._identity(), resume=resume, say=self.say)
        plan = replace(self.plan, today=parts.today)
        summary = Summary()
        for told in self._blocks(parts, plan):
            summary.add(told)
        self._gather(parts)
        parts.clear()
        return summary

    def _identity(self) -> dict[str, Any]:
        """Tell what has to be the same for a run to go on."""
        seen = self.source.stat()
        plan = {**asdict(self.plan), "ruleset": self.ruleset.digest}
        today = plan.pop("today").isoformat()
        file = [str(self.source.resolve()), seen.st_size, seen.st_mtime_ns]
        told = {"version": VERSION, "size of blocks": ROWS, "question": plan, "file of cases": file, "columns": self.cases.names}
        return told | {"today": today}

    def _blocks(self, parts: Parts, plan: Plan) -> Iterator[Mapping[str, Any]]:
        """Decide the blocks that no part holds yet; tell of all, in order."""
        waiting: deque[tuple[float, Future[Mapping[str, Any]] | Mapping[str, Any]]] = deque()
        with _pool(self.jobs, plan, parts.folder, self.ruleset) as submit:
            for block in self._read():
                done = parts.done(block.number)
                waiting.append((block.done, done or submit(block)))
                while len(waiting) > AHEAD * self.jobs or (waiting and isinstance(waiting[0][1], Mapping)):
                    yield self._finished(*waiting.popleft())
            while waiting:
                yield self._finished(*waiting.popleft())

    def _read(self) -> Iterator[Block]:
        try:
            yield from self.cases.blocks()
        except (pa.ArrowException, OSError) as error:
            raise BatchError(f"`{self.source}` cannot be read to its end: {_reason(error)}") from None

    def _finished(self, done: float, what: "Future[Mapping[str, Any]] | Mapping[str, Any]") -> Mapping[str, Any]:
        try:
            told = what if isinstance(what, Mapping) else what.result()
        except BrokenProcessPool:
            raise BatchError("a process that decides has been ended: go on with `--resume`") from None
        self.told(done)
        return told

    def _gather(self, parts: Parts) -> None:
        """Write the answers, and the refused rows, from the parts."""
        with written(self.out, self.out_format, parts.schema("answers")) as writer:
            for table in parts.tables("answers"):
                writer.write(table)
        if any(table.num_rows for table in parts.tables("rejects")):
            with written(self.rejects, Format.CSV, parts.schema("rejects")) as writer:
                for table in parts.tables("rejects"):
                    writer.write(table)
        else:
            self.rejects.unlink(missing_ok=True)


class Working:
    """Decides blocks in one process, and keeps what comes out as parts."""

    def __init__(self, plan: Plan, folder: Path, ruleset: Ruleset) -> None:
        """Begin with nothing decided."""
        self._decider, self._folder = plan.decider(ruleset), folder
        tables = ruleset.decisions.values()
        self._counted = {f"{table.name}.{name}" for table in tables for name in ("status", *table.main_fields)}

    def work(self, block: Block) -> Mapping[str, Any]:
        """Decide a block, keep its answers and refused rows, tell what it came to."""
        done = self._decider.decide(block)
        name = f"{block.number:08}"
        for what, table in (("answers", done.answers), ("rejects", done.rejects)):
            self._keep(f"{name}.{what}", table)
        told = _told(done, self._counted)
        put(self._folder / f"{name}.json", told)
        return told

    def _keep(self, name: str, table: pa.RecordBatch) -> None:
        with pa.OSFile(str(self._folder / name), "wb") as file, pa.ipc.new_file(file, table.schema, options=PACKED) as writer:
            writer.write_batch(table)


def _told(done: Answers, counted: Collection[str]) -> Mapping[str, Any]:
    """Count what came out in some columns of words."""
    columns = dict(zip(done.answers.schema.names, done.answers.columns, strict=True))
    words = {name: column for name, column in columns.items() if name in counted and pa.types.is_dictionary(column.type)}
    found = {name: column.value_counts().to_pylist() for name, column in words.items()}
    counts = {name: {one["values"]: one["counts"] for one in counts if one["values"] is not None} for name, counts in found.items()}
    refused = len(set(done.rejects.column("row").to_pylist()))
    return {"answered": done.answers.num_rows, "refused": refused, "in_columns": done.settled_in_columns, "counts": counts}


_WORKING: list[Working] = []


def _begin(plan: Plan, folder: Path) -> None:
    """Begin in a process of its own: the ruleset is loaded once there. Whoever interrupts the run interrupts the process that began it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _WORKING[:] = [Working(plan, folder, load(plan.ruleset))]


def _work(block: Block) -> Mapping[str, Any]:
    return _WORKING[0].work(block)


class _pool:  # noqa: N801  # reads as a function
    """Several processes that decide blocks, or with one, this process itself."""

    def __init__(self, jobs: int, plan: Plan, folder: Path, ruleset: Ruleset) -> None:
        """Begin without a process."""
        self._jobs, self._plan, self._folder, self._ruleset = jobs, plan, folder, ruleset
        self._executor: ProcessPoolExecutor | None = None

    def __enter__(self) -> Callable[[Block], "Future[Mapping[str, Any]] | Mapping[str, Any]"]:
        """Give what a block is handed to."""
        if self._jobs == 1:
            return Working(self._plan, self._folder, self._ruleset).work
        context = multiprocessing.get_context("spawn")
        self._executor = ProcessPoolExecutor(self._jobs, context, _begin, (self._plan, self._folder))
        executor = self._executor
        return lambda block: executor.submit(_work, block)

    def __exit__(self, *_: object) -> None:
        """End the processes; what is not begun is not done."""
        if self._executor is not None:
            self._executor.shutdown(cancel_futures=True)


def cores() -> int:
    """Tell how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
