"""A block of a file of cases: some of its rows, and those that could not be read."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import numpy as np
import pyarrow as pa

ROWS: Final = 32_768
"""How many rows a block has at most."""


class Unread(NamedTuple):
    """A row that could not be read: its number, its line where the file has lines, and the reason."""

    row: int
    line: int | None
    reason: str


class Block(NamedTuple):
    """Rows of a file, each with its number and its line (none in Parquet).

    `documents` are the cases of rows that do not fit a table, by their place in it; `done` is how far the file has been read, from 0 to 1.
    """

    number: int
    table: pa.RecordBatch
    rows: Any
    lines: Any
    unread: tuple[Unread, ...]
    documents: Mapping[int, Any]
    done: float


def plain_block(table: pa.RecordBatch, *, number: int = 0, read: int = 0, done: float = 1.0) -> Block:
    """Give rows of which nothing is lost, without lines, as the block that comes after so many rows that were `read` before."""
    return Block(number, table, np.arange(read + 1, read + table.num_rows + 1), None, (), {}, done)
