"""Parquet -> blocks, columns as they are."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from couvert.batch.block import ROWS, Block, plain_block

BUFFER: Final = 2**16
"""How many bytes of each column are read at once: a file may be one single group of rows."""


class ParquetFile:
    """A file of cases as Parquet."""

    def __init__(self, file: Path) -> None:
        """Read what the file says of itself."""
        self._file = pq.ParquetFile(file, buffer_size=BUFFER)
        self.names = list(self._file.schema_arrow.names)

    def blocks(self) -> Iterator[Block]:
        """Give the blocks in order."""
        read, all_ = 0, self._file.metadata.num_rows
        for number, batch in enumerate(self._file.iter_batches(ROWS)):
            yield plain_block(batch, number=number, read=read, done=(read + batch.num_rows) / max(all_, 1))
            read += batch.num_rows
        if not all_:
            yield plain_block(pa.RecordBatch.from_pylist([], schema=self._file.schema_arrow))
