"""Answers -> CSV, NDJSON, JSON or Parquet: written aside for its owner alone, and put in its place when whole."""

import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from math import isfinite
from pathlib import Path
from typing import IO, Any, Final

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv
import pyarrow.parquet as pq

from couvert.batch.arrow import is_bytes, is_text
from couvert.batch.files.formats import Format

FORMULA: Final = re.compile(r"[=+\-@\t\r]")
NUMBER: Final = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?")
OWNER_ALONE: Final = 0o600


@contextmanager
def written(place: Path, how: Format, schema: pa.Schema) -> Iterator["Writer"]:
    """Give a writer; what it wrote takes the place of a file when all is written, and nothing is left where it is not."""
    aside = place.with_name(f".{place.name}.aside")
    aside.unlink(missing_ok=True)  # of a run that was killed
    descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ALONE)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            writer = Writer(stream, how, schema)
            yield writer
            writer.end()
            stream.flush()
            os.fsync(stream.fileno())
        aside.replace(place)
    except BaseException:
        with suppress(OSError):
            aside.unlink()
        raise


class Writer:
    """Writes tables one after the other."""

    def __init__(self, stream: IO[bytes], how: Format, schema: pa.Schema) -> None:
        """Begin the file."""
        self._stream, self._how, self._count = stream, how, 0
        self._schema = schema if how is Format.PARQUET else pa.schema([(one.name, pa.string()) for one in schema])
        self._parquet = pq.ParquetWriter(stream, schema) if how is Format.PARQUET else None
        if how is Format.CSV:
            pacsv.write_csv(pa.schema([(harmless(one.name), pa.string()) for one in schema]).empty_table(), stream)

    def write(self, table: pa.RecordBatch) -> None:
        """Write a table."""
        if self._parquet is not None:
            self._parquet.write_batch(table)
        elif self._how is Format.CSV:
            cells = [as_text(column) for column in table.columns]
            pacsv.write_csv(pa.RecordBatch.from_arrays(cells, table.schema.names), self._stream, pacsv.WriteOptions(include_header=False))
        else:
            for row in _rows(table):
                start = b"" if self._how is Format.NDJSON else b"[\n" if not self._count else b",\n"
                self._stream.write(start + _as_json(row).encode())
                self._stream.write(b"\n" if self._how is Format.NDJSON else b"")
                self._count += 1

    def end(self) -> None:
        """End the file."""
        if self._parquet is not None:
            self._parquet.close()
        elif self._how is Format.JSON:
            self._stream.write(b"\n]\n" if self._count else b"[]\n")


def _rows(table: pa.RecordBatch) -> list[dict[str, Any]]:
    """Give rows as plain values; of columns with a cell that Python cannot hold, such as a day after year 9999, as text."""
    columns = [_values(column) for column in table.columns]
    return [dict(zip(table.schema.names, row, strict=True)) for row in zip(*columns, strict=True)]


def _values(column: Any) -> list[Any]:  # noqa: ANN401  # an array of Arrow
    try:
        found: list[Any] = column.to_pylist()
    except (ValueError, OverflowError):
        found = column.cast(pa.string()).to_pylist()
    return found


def _as_json(row: Any) -> str:  # noqa: ANN401  # plain values
    """Write a row as JSON, which has no number that is none: it is written as text."""
    try:
        return json.dumps(row, ensure_ascii=False, default=str, sort_keys=True, allow_nan=False)
    except ValueError:
        return json.dumps(_finite(row), ensure_ascii=False, default=str, sort_keys=True)


def _finite(value: Any) -> Any:  # noqa: ANN401  # plain values
    if isinstance(value, dict):
        return {name: _finite(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_finite(one) for one in value]
    return str(value) if isinstance(value, float) and not isfinite(value) else value


def as_text(column: Any) -> Any:  # noqa: ANN401  # an array of Arrow
    """Give the cells of a column as text: lists with `;` between their elements, and nothing that a spreadsheet would run as a formula."""
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if pa.types.is_list(column.type) and not pa.types.is_nested(column.type.value_type):
        joined = _joined(column.cast(pa.list_(pa.string())))
        column = pc.if_else(pc.equal(pc.list_value_length(column), 0), pa.scalar("none"), joined)
    if is_text(column.type):
        coded = column.cast(pa.string()).dictionary_encode()
        return pa.array([harmless(cell) for cell in coded.dictionary.to_pylist()], pa.string()).take(coded.indices)
    if pa.types.is_nested(column.type) or is_bytes(column.type):
        return pa.array([None if cell is None else harmless(json.dumps(cell, default=str)) for cell in column.to_pylist()], pa.string())
    return column.cast(pa.string())


def _joined(lists: Any) -> Any:  # noqa: ANN401  # an array of Arrow
    """Put `;` between the elements of each list; one that is null is empty."""
    if not lists.flatten().null_count:
        return pc.binary_join(lists, ";")
    return pa.array([None if cell is None else ";".join(one or "" for one in cell) for cell in lists.to_pylist()], pa.string())


def harmless(cell: str) -> str:
    """Put a quotation mark before text that a spreadsheet would run as a formula."""
    return f"'{cell}" if FORMULA.match(cell) and not NUMBER.fullmatch(cell) else cell
