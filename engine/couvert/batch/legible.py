"""Tables as they come -> tables that all later steps can read: views of text are text, and rows whose text is no UTF-8 are told."""

from typing import Any, Final

import numpy as np
import pyarrow as pa

from couvert.batch.arrow import Cells, CellType, is_list, is_text
from couvert.batch.block import Block, Unread
from couvert.batch.column import Array
from couvert.language.codes import ProblemCode
from couvert.language.problems import CaseError, Problem

NOT_ASCII: Final = 0x80


def legible(block: Block) -> Block:
    """Give a block without views of text, and without rows whose text is no UTF-8: these could not be read. Raises CaseError."""
    table = _without_views(block.table)
    wrong = _no_text(table)
    if not wrong.any():
        return block._replace(table=table)
    kept = np.flatnonzero(~wrong)
    places = {int(row): at for at, row in enumerate(kept)}
    unread = (
        Unread(int(block.rows[at]), None if block.lines is None else int(block.lines[at]), "not UTF-8") for at in np.flatnonzero(wrong)
    )
    return block._replace(
        table=table.take(pa.array(kept)),
        rows=block.rows[kept],
        lines=None if block.lines is None else block.lines[kept],
        unread=(*block.unread, *unread),
        documents={places[at]: one for at, one in block.documents.items() if at in places},
    )


def _without_views(table: pa.RecordBatch) -> pa.RecordBatch:
    """Turn views of text into text, in lists and structures too: Arrow cannot take rows of views. Raises CaseError where it cannot."""
    fields = [one.with_type(_without_view(one.type)) for one in table.schema]
    if all(one.type.equals(other.type) for one, other in zip(fields, table.schema, strict=True)):
        return table
    return pa.RecordBatch.from_arrays([_as(cells, one) for cells, one in zip(table.columns, fields, strict=True)], schema=pa.schema(fields))


def _as(cells: Cells, field: Any) -> Cells:  # noqa: ANN401  # a field of Arrow
    try:
        return cells if cells.type.equals(field.type) else cells.cast(field.type)
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        message = f"a column of type `{cells.type}`, which cannot be read"
        raise CaseError([Problem(ProblemCode.TYPE_MISMATCH, field.name, message)]) from None


def _without_view(of: CellType) -> CellType:
    if pa.types.is_string_view(of):
        return pa.string()
    if is_list(of):
        return (pa.large_list if pa.types.is_large_list(of) else pa.list_)(_without_view(of.value_type))
    if pa.types.is_struct(of):
        return pa.struct([one.with_type(_without_view(one.type)) for one in of])
    return of


def _no_text(table: pa.RecordBatch) -> Array:
    """Tell which rows hold text that is no UTF-8."""
    wrong = np.zeros(table.num_rows, bool)
    for cells in table.columns:
        if not _holds_text(cells.type) or _is_ascii(cells):
            continue
        try:
            cells.validate(full=True)
        except pa.ArrowInvalid:
            wrong |= np.array([not _is_text(cells.slice(row, 1)) for row in range(len(cells))], bool)
    return wrong


def _is_ascii(cells: Cells) -> bool:
    """Tell whether cells are text that is surely UTF-8: it is told faster of bytes that are all below 128."""
    if not is_text(cells.type) or not len(cells):
        return False
    _, ends, data = cells.buffers()
    offsets = np.frombuffer(ends, np.int64 if pa.types.is_large_string(cells.type) else np.int32)
    start, end = offsets[cells.offset], offsets[cells.offset + len(cells)]
    return data is None or not (np.frombuffer(data, np.uint8)[start:end] & NOT_ASCII).any()


def _holds_text(of: CellType) -> bool:
    if pa.types.is_dictionary(of) or is_list(of):
        return _holds_text(of.value_type)
    return any(_holds_text(one.type) for one in of) if pa.types.is_struct(of) else is_text(of)


def _is_text(cell: Cells) -> bool:
    try:
        cell.take(pa.array([0])).validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True


def days_as_text(table: pa.RecordBatch) -> pa.RecordBatch:
    """Give a table whose days are text: one that no calendar of Python has can be told of then."""
    cells = [one.cast(pa.string()) if pa.types.is_date(one.type) else one for one in table.columns]
    return pa.RecordBatch.from_arrays(cells, table.schema.names)
