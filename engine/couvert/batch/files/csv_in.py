"""CSV -> blocks of text. A row with too few or too many cells, no UTF-8 or no end is refused with its line; an empty one is none."""

import csv
from collections import deque
from collections.abc import Iterator
from os import SEEK_END
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv

from couvert.batch.block import ROWS, Block, Unread

DELIMITERS: Final = (",", ";", "\t")
BYTES: Final = 1 << 24
TAIL: Final = 1 << 16
ENDLESS: Final = "a quotation mark in this row has no second one: what stands behind it, other rows too, cannot be told apart"


class Skipped(NamedTuple):
    """A row that has no place in a table: its number, the line ends in its cells, and the reason; none where it is blank."""

    row: int
    inside: int
    reason: str | None


class CsvFile:
    """A file of cases as CSV."""

    def __init__(self, file: Path, delimiter: str | None) -> None:
        """Read the header: where nothing is said, it shows what stands between cells."""
        self._file = file
        with file.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as stream:
            first = stream.readline()
            self._delimiter = delimiter or max(DELIMITERS, key=first.count)
            stream.seek(0)
            reader = csv.reader(stream, delimiter=self._delimiter)
            self.names = [name.strip() for name in next(reader, [])]
            self._header_lines = reader.line_num
        "".join(self.names).encode()  # names that are no text cannot be told
        self._skipped: deque[Skipped] = deque()
        self._row = self._inside = 0

    def blocks(self) -> Iterator[Block]:
        """Give the blocks in order."""
        size, number = self._file.stat().st_size or 1, 0
        with pa.input_stream(str(self._file)) as stream:
            before: tuple[pa.RecordBatch, float] | None = None
            for batch in self._batches(stream):
                for start in range(0, batch.num_rows, ROWS):
                    if before:
                        yield self._block(number, *before)
                        number += 1
                    before = batch.slice(start, ROWS), stream.tell() / size
            if before:
                yield self._block(number, *before, is_last=True)
                number += 1
        if self._skipped or not number:
            empty = pa.RecordBatch.from_arrays([pa.array([], pa.binary()) for _ in self.names], self._places())
            yield self._block(number, empty, 1.0)

    def _block(self, number: int, part: pa.RecordBatch, done: float, *, is_last: bool = False) -> Block:
        rows, lines, refused = self._placed(_line_ends(part))
        table, wrong = _decoded(part, self.names)
        unread = [Unread(int(rows[at]), int(lines[at]), "not UTF-8") for at in np.flatnonzero(wrong)]
        if is_last and not self._skipped and not wrong[-1] and self._goes_on(part):
            unread.append(Unread(int(rows[-1]), int(lines[-1]), ENDLESS))
            wrong[-1] = True
        kept = np.flatnonzero(~wrong & _filled(part))
        table = table if len(kept) == len(rows) else table.take(pa.array(kept))
        return Block(number, table, rows[kept], lines[kept], (*unread, *refused), {}, done)

    def _batches(self, stream: Any) -> Iterator[pa.RecordBatch]:  # noqa: ANN401  # a stream of Arrow
        try:
            yield from pacsv.open_csv(
                stream,
                read_options=pacsv.ReadOptions(
                    use_threads=False, block_size=BYTES, column_names=self._places(), skip_rows=self._header_lines
                ),
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

    def _goes_on(self, part: pa.RecordBatch) -> bool:
        """Tell whether the last cell of the file begins with a quotation mark and does not end with one: it may hold rows."""
        return b"\n" in part.columns[-1][-1].as_py() and not self._ends_quoted()

    def _ends_quoted(self) -> bool:
        with self._file.open("rb") as stream:
            stream.seek(-min(TAIL, stream.seek(0, SEEK_END)), SEEK_END)
            return stream.read().rstrip(b"\r\n").endswith(b'"')

    def _places(self) -> list[str]:
        """Give names for the columns that surely differ, whatever the header says."""
        return [str(place) for place in range(len(self.names))]

    def _skip(self, row: Any) -> str:  # noqa: ANN401  # an invalid row of Arrow
        blank = row.actual_columns <= 1 and not row.text.strip()
        reason = None if blank else f"expected {row.expected_columns} cells, found {row.actual_columns}"
        if row.text.count('"') % 2 and "\n" in row.text.rstrip("\r\n"):
            reason = ENDLESS
        self._skipped.append(Skipped(row.number - self._header_lines, row.text.rstrip("\r\n").count("\n"), reason))
        return "skip"

    def _placed(self, inside: Any) -> tuple[Any, Any, list[Unread]]:  # noqa: ANN401  # arrays
        """Give the number and the line of the next rows, by the line ends in each, and the rows refused between them.

        With no row left, these are all that were skipped behind the last one.
        """
        count, base = len(inside), self._row + 1
        skipped = list[Skipped]()
        while self._skipped and (not count or self._skipped[0].row - base - len(skipped) < count):
            skipped.append(self._skipped.popleft())
        behind = np.array([one.row - base - number for number, one in enumerate(skipped)], np.int64)  # how many of the rows come first
        ends, more = _before(inside), _before(np.array([one.inside for one in skipped], np.int64))
        between = np.searchsorted(behind, np.arange(count), "right")
        rows = base + np.arange(count) + between
        first = self._header_lines + self._inside
        refused = [
            Unread(one.row, int(first + one.row + ends[behind[at] if count else 0] + more[at]), one.reason)
            for at, one in enumerate(skipped)
            if one.reason is not None
        ]
        lines = first + rows + ends[:-1] + more[between]
        self._row += count + len(skipped)
        self._inside += int(ends[-1] + more[-1])
        return rows, lines, refused


def _before(counts: Any) -> Any:  # noqa: ANN401  # arrays
    """Give the sum of the counts before each, and of all."""
    return np.concatenate(([0], np.cumsum(counts))).astype(np.int64)


def _filled(batch: pa.RecordBatch) -> Any:  # noqa: ANN401  # an array
    """Tell which rows have a cell that is not empty: a line with nothing in it is no case."""
    filled = np.zeros(batch.num_rows, bool)
    for column in batch.columns:
        filled |= np.asarray(pc.binary_length(column)) > 0
    return filled


def _line_ends(batch: pa.RecordBatch) -> Any:  # noqa: ANN401  # an array
    """Count the line ends in the cells of every row."""
    inside = np.zeros(batch.num_rows, np.int64)
    for column in batch.columns:
        inside += np.asarray(pc.count_substring(column, "\n"))
    return inside


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
