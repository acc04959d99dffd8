"""What a run keeps aside: each block that is done, until all are."""

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa


class BatchError(Exception):
    """A run that cannot begin or go on, with the reason."""


class Parts:
    """The folder beside the answers where each block that is done is kept, until all are."""

    def __init__(self, folder: Path, today: date) -> None:
        """Know the folder, and the day on which the run began."""
        self.folder, self.today = folder, today

    @classmethod
    def of(cls, out: Path, identity: Mapping[str, Any], *, resume: bool, say: Callable[[str], None]) -> "Parts":
        """Give the folder of a run; `say` is told where one that was stopped is begun anew. Raises BatchError where it was another one."""
        folder = out.with_name(f".{out.name}.couvert")
        told = folder / "run.json"
        before = json.loads(told.read_text()) if resume and told.exists() else None
        if before is not None:
            wanted = json.loads(json.dumps(identity))
            differs = [name for name in wanted if name != "today" and wanted[name] != before.get(name)]
            if differs:
                raise BatchError(f"the run that was stopped had another {' and another '.join(differs)}: begin anew without `--resume`")
            return cls(folder, date.fromisoformat(before["today"]))
        if folder.exists():
            say(f"begun anew: what a run to `{out}` had done before it was stopped is gone (`--resume` would have gone on)")
            shutil.rmtree(folder)
        folder.mkdir(mode=0o700)
        put(told, identity)
        return cls(folder, date.fromisoformat(identity["today"]))

    def done(self, number: int) -> Mapping[str, Any] | None:
        """Tell what a block came to; None where it is not done."""
        told = self.folder / f"{number:08}.json"
        found: Mapping[str, Any] | None = json.loads(told.read_text()) if told.exists() else None
        return found

    def _files(self, what: str) -> list[Path]:
        return sorted(self.folder.glob(f"*.{what}"))

    def schema(self, what: str) -> pa.Schema:
        """Give the columns of the answers, or of the refused rows."""
        with pa.ipc.open_file(self._files(what)[0]) as reader:
            return reader.schema

    def tables(self, what: str) -> Iterator[pa.RecordBatch]:
        """Give the answers, or the refused rows, in order."""
        for file in self._files(what):
            with pa.ipc.open_file(file) as reader:
                yield reader.get_batch(0)

    def clear(self) -> None:
        """Take the folder away."""
        shutil.rmtree(self.folder)


def put(place: Path, told: Mapping[str, Any]) -> None:
    """Write what is told in one go: it is there as a whole, or not at all."""
    aside = place.with_suffix(".aside")
    aside.write_text(json.dumps(told))
    aside.replace(place)
