"""What is asked of Arrow's arrays in several places. Arrow comes without types: these names say what is meant."""

from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from couvert.batch.column import Array

Cells: TypeAlias = Any
"""An array of Arrow."""
CellType: TypeAlias = Any
"""A type of Arrow."""


def valid(cells: Cells) -> Array:
    """Tell which cells are filled."""
    return np.asarray(cells.is_valid())


def known(cells: Cells) -> Array | None:
    """Tell which cells are filled; None where all are."""
    return None if cells.null_count == 0 else valid(cells)


def flat(lists: Cells) -> tuple[Cells, Array]:
    """Give what all lists hold, one after the other, and where each ends; a list that is null ends where the one before does."""
    counts = np.asarray(pc.list_value_length(lists).fill_null(0)).astype(np.int64)
    return lists.flatten(), np.cumsum(counts)


def taken(cells: Cells, rows: Array) -> Cells:
    """Give some cells, in the order of `rows`; all of them as they stand where that is meant."""
    return cells if len(rows) == len(cells) and np.array_equal(rows, np.arange(len(rows))) else cells.take(pa.array(rows, pa.int64()))


def holds(truths: Cells) -> Array:
    """Tell where a truth value is filled and true."""
    return np.asarray(truths.fill_null(fill_value=False))


def is_text(of: CellType) -> bool:
    """Tell whether cells of a type are text."""
    return bool(pa.types.is_string(of) or pa.types.is_large_string(of) or pa.types.is_string_view(of))


def is_bytes(of: CellType) -> bool:
    """Tell whether cells of a type are bytes."""
    return bool(pa.types.is_binary(of) or pa.types.is_large_binary(of) or pa.types.is_fixed_size_binary(of) or pa.types.is_binary_view(of))


def is_list(of: CellType) -> bool:
    """Tell whether cells of a type are lists."""
    return bool(pa.types.is_list(of) or pa.types.is_large_list(of))


def is_number(of: CellType) -> bool:
    """Tell whether cells of a type are numbers."""
    return bool(pa.types.is_integer(of) or pa.types.is_floating(of) or pa.types.is_decimal(of))
