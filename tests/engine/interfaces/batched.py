"""`couvert batch` as tests use it: on the toll law, files in a folder of their own, in one process unless a test says otherwise."""

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any, Final

import pyarrow.parquet as pq
from click.testing import Result
from tests.engine.interfaces.door import TOLL_LAW, couvert

HEADER: Final = "on,driver.birth_date,crossing.date,crossing.vehicle,crossing.axles,crossing.value,crossing.loads,crossing.vouchers"
CAR: Final = "2026-01-01,2000-01-01,2026-01-01,car,2,10,none,none"
MILK: Final = "2026-01-01,2000-01-01,2026-01-01,lorry,4,10,milk;sand,none"
BICYCLE: Final = "2026-01-01,2000-01-01,2026-01-01,bicycle,2,10,none,none"
OPEN: Final = "2026-01-01,2000-01-01,2026-01-01,,2,,none,"
WRONG: Final = "2026-02-30,2000-01-01,2026-01-01,boat,2,10,none,none"


def batch(cases: Path, out: Path, *more: str) -> Result:
    """Run the command."""
    jobs = () if "--jobs" in more else ("--jobs", "1")
    return couvert("batch", str(cases), "-o", str(out), "--ruleset", TOLL_LAW, *jobs, *more, law=None)


def written(place: Path, *lines: str, end: str = "\n", of: str = "utf-8") -> Path:
    """Write a file of lines."""
    place.write_bytes("".join(f"{line}{end}" for line in lines).encode(of))
    return place


def table(file: Path) -> list[dict[str, str]]:
    """Read a CSV."""
    return list(csv.DictReader(StringIO(file.read_bytes().decode(), newline="")))


def rows(file: Path) -> list[dict[str, Any]]:
    """Read a file of answers, whatever its format: text for what is no list."""
    if file.suffix == ".csv":
        return [{name: _read(cell) for name, cell in row.items()} for row in table(file)]
    if file.suffix == ".parquet":
        return [{name: _plain(cell) for name, cell in row.items()} for row in pq.read_table(file).to_pylist()]
    text = file.read_text(encoding="utf-8")
    listed = json.loads(text) if file.suffix == ".json" else [json.loads(line) for line in text.splitlines()]
    return [{name: _plain(cell) for name, cell in row.items()} for row in listed]


def _read(cell: str) -> Any:
    return cell or None


def _plain(cell: Any) -> Any:
    """Give a cell as a CSV has it."""
    if isinstance(cell, bool):
        return str(cell).lower()
    return cell if cell is None else (";".join(cell) or "none") if isinstance(cell, list) else str(cell)
