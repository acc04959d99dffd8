"""The distinct columns of a table of bytes: where each is first, and which one each is."""

import numpy as np
import pyarrow as pa

from couvert.batch.column import Array

SPREAD = np.uint64(0x9E3779B97F4A7C15)


def distinct(packed: Array) -> tuple[Array, Array]:
    """Give the place where each distinct column first stands, and for every column the number of the distinct one that it is."""
    coded = pa.array(_hashed(packed)).dictionary_encode()
    inverse = np.asarray(coded.indices)
    first = np.empty(len(coded.dictionary), np.int64)
    first[inverse[::-1]] = np.arange(len(inverse) - 1, -1, -1)
    if np.array_equal(packed[:, first[inverse]], packed):
        return first, inverse
    _, first, inverse = np.unique(packed, axis=1, return_index=True, return_inverse=True)  # two columns have the same hash
    return first, inverse.reshape(-1)


def _hashed(packed: Array) -> Array:
    """Give a number for every column, almost surely another one for another column."""
    hashed = np.zeros(packed.shape[1], np.uint64)
    for start in range(0, len(packed), 8):
        part = np.zeros((packed.shape[1], 8), np.uint8)
        part[:, : len(packed[start : start + 8])] = packed[start : start + 8].T
        hashed = (hashed ^ (hashed >> np.uint64(29))) * SPREAD + part.view(np.uint64).reshape(-1)
    return hashed
