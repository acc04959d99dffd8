"""Parquet -> blocks, columns as they are."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from couvert.batch.block import ROWS, Block

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
            rows = np.arange(read + 1, read + batch.num_rows + 1)
            read += batch.num_rows
            yield Block(number, batch, rows, None, (), {}, read / max(all_, 1))
        if not all_:
            empty = pa.RecordBatch.from_pylist([], schema=self._file.schema_arrow)
            yield Block(0, empty, np.zeros(0, np.int64), None, (), {}, 1.0)
