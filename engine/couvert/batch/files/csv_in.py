"""CSV -> blocks of text. A row with too few or too many cells, or that is no UTF-8, is refused with its line; an empty one is none."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv

from couvert.batch.block import ROWS, Block, Unread

DELIMITERS: Final = (",", ";", "\t")
BYTES: Final = 1 << 24


def header(file: Path, delimiter: str | None) -> tuple[list[str], str]:
    """Give the names of the columns, and what stands between cells: where nothing is said, what the first line shows."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        first = stream.readline()
        between = delimiter or max(DELIMITERS, key=first.count)
        stream.seek(0)
        names = next(csv.reader(stream, delimiter=between), [])
    return [name.strip() for name in names], between


class CsvFile:
    """A file of cases as CSV."""

    def __init__(self, file: Path, delimiter: str | None) -> None:
        """Read the header."""
        self._file = file
        self.names, self._delimiter = header(file, delimiter)
        self._skipped: list[tuple[int, str | None]] = []

    def blocks(self) -> Iterator[Block]:
        """Give the blocks in order."""
        size, number, read, line = self._file.stat().st_size or 1, 0, 0, 2
        with pa.input_stream(str(self._file)) as stream:
            for batch in self._batches(stream):
                for start in range(0, batch.num_rows, ROWS):
                    part = batch.slice(start, ROWS)
                    rows = self._numbers(read, part.num_rows)
                    read += part.num_rows
                    table, wrong = _decoded(part, self.names)
                    lines, line = _lines(part, rows, line - (int(rows[0]) if part.num_rows else 0))
                    unread = [Unread(int(rows[at]), int(lines[at]), "not UTF-8") for at in np.flatnonzero(wrong)]
                    kept = np.flatnonzero(~wrong)
                    table = table.take(pa.array(kept)) if unread else table
                    yield Block(number, table, rows[kept], lines[kept], (*unread, *self._refused(int(rows[-1]))), {}, stream.tell() / size)
                    number += 1
        rest = tuple(self._refused(None))
        if rest or not number:
            empty = pa.RecordBatch.from_arrays([pa.array([], pa.string()) for _ in self.names], self.names)
            yield Block(number, empty, np.zeros(0, np.int64), np.zeros(0, np.int64), rest, {}, 1.0)

    def _batches(self, stream: Any) -> Iterator[pa.RecordBatch]:  # noqa: ANN401  # a stream of Arrow
        try:
            yield from pacsv.open_csv(
                stream,
                read_options=pacsv.ReadOptions(use_threads=False, block_size=BYTES, column_names=self._places(), skip_rows=1),
                parse_options=pacsv.ParseOptions(
                    delimiter=self._delimiter, newlines_in_values=True, ignore_empty_lines=False, invalid_row_handler=self._skip
                ),
                convert_options=pacsv.ConvertOptions(
                    column_types=dict.fromkeys(self._places(), pa.binary()), strings_can_be_null=False, null_values=[]
                ),
            )
        except pa.ArrowInvalid as error:
            if "Empty CSV" not in str(error):
                raise

    def _places(self) -> list[str]:
        """Give names for the columns that surely differ, whatever the header says."""
        return [str(place) for place in range(len(self.names))]

    def _skip(self, row: Any) -> str:  # noqa: ANN401  # an invalid row of Arrow
        blank = row.actual_columns <= 1 and not row.text.strip()
        reason = None if blank else f"expected {row.expected_columns} cells, found {row.actual_columns}"
        self._skipped.append((row.number - 1, reason))  # the header is a row
        return "skip"

    def _numbers(self, read: int, count: int) -> Any:  # noqa: ANN401  # an array
        """Give the numbers of rows of which `read` were read before: rows that were skipped count."""
        numbers = np.arange(read + 1, read + count + 1)
        for skipped, _ in self._skipped:
            numbers[numbers >= skipped] += 1
        return numbers

    def _refused(self, until: int | None) -> Iterator[Unread]:
        """Give the rows that were skipped before a row, or all that are left, once; blank ones are none."""
        for at, (row, reason) in enumerate(self._skipped):
            if reason is not None and (until is None or row <= until):
                yield Unread(row, row + 1, reason)
                self._skipped[at] = (row, None)


def _filled(batch: pa.RecordBatch) -> Any:  # noqa: ANN401  # an array
    """Tell which rows have a cell that is not empty: a line with nothing in it is no case."""
    filled = np.zeros(batch.num_rows, bool)
    for column in batch.columns:
        filled |= np.asarray(pc.binary_length(column)) > 0
    return filled


def _decoded(batch: pa.RecordBatch, names: list[str]) -> tuple[pa.RecordBatch, Any]:
    """Give the cells as text, and which rows have a cell that is none."""
    wrong = np.zeros(batch.num_rows, bool)
    columns = []
    for column in batch.columns:
        try:
            columns.append(column.cast(pa.string()))
        except pa.ArrowInvalid:
            texts = [_text(cell) for cell in column.to_pylist()]
            wrong |= np.array([text is None for text in texts], bool)
            columns.append(pa.array(texts, pa.string()))
    return pa.RecordBatch.from_arrays(columns, names), wrong


def _text(cell: bytes) -> str | None:
    try:
        return cell.decode()
    except UnicodeDecodeError:
        return None


def _lines(batch: pa.RecordBatch, rows: Any, offset: int) -> tuple[Any, int]:  # noqa: ANN401  # arrays
    """Give the line of every row, and the line after the last: cells may hold line ends."""
    inside = np.zeros(batch.num_rows, np.int64)
    for column in batch.columns:
        inside += np.asarray(pc.count_substring(column, "\n"))
    before = np.cumsum(inside) - inside
    lines = rows + offset + before
    return lines, int(lines[-1] + inside[-1] + 1) if len(lines) else offset
