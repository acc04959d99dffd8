"""The formats of files, by the endings of their names."""

from enum import StrEnum
from pathlib import Path
from typing import Final

from couvert.language.problems import one_of


class Format(StrEnum):
    """A format of a file of cases or of answers."""

    CSV = "csv"
    NDJSON = "ndjson"
    JSON = "json"
    PARQUET = "parquet"


ENDINGS: Final = {".csv": Format.CSV, ".tsv": Format.CSV, ".ndjson": Format.NDJSON, ".jsonl": Format.NDJSON, ".json": Format.JSON,
                  ".parquet": Format.PARQUET, ".pq": Format.PARQUET}  # fmt: skip


def format_of(file: Path, named: str | None) -> Format:
    """Give the format that is named, else that of the file's ending. Raises ValueError where it shows none."""
    if named is not None:
        return Format(named)
    found = ENDINGS.get(file.suffix.lower())
    if found is None:
        raise ValueError(f"the ending of `{file.name}` shows no format: expected one of {one_of(ENDINGS)}, or a format by name")
    return found
