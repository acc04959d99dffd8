"""NDJSON and JSON -> blocks. A case that fits the columns of its facts becomes a row; any other is kept as the document that it is."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import TextIOWrapper
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa

from couvert.batch.block import Block, Unread
from couvert.language.facts import Kind
from couvert.language.model import Fact, FactModel
from couvert.language.strict_json import DECODER

ROWS: Final = 8_192
CHUNK: Final = 1 << 20
NOT_JSON: Final = "not JSON"
NOT_ENDED: Final = "the list of cases is not ended"

Told = tuple[int, int | None, Any]
"""A case of a file: its number, its line, and its document, or the Unread that stands for it."""


class JsonFile:
    """A file of cases: one a line (NDJSON), or a list of them (JSON)."""

    def __init__(self, file: Path, model: FactModel, keep: tuple[str, ...], *, lines: bool) -> None:
        """Tell the columns: those of all facts, and those that are kept."""
        self._file, self._model, self._keep, self._by_line = file, model, keep, lines
        self.names = [*keep, *(path for path in model.facts)]

    def blocks(self) -> Iterator[Block]:
        """Give the blocks in order."""
        size = self._file.stat().st_size or 1
        with self._file.open("rb") as raw, TextIOWrapper(raw, "utf-8-sig", errors="surrogateescape") as stream:
            told = self._lines(stream) if self._by_line else _listed(stream)
            number, waiting = 0, list[Told]()
            for one in told:
                waiting.append(one)
                if len(waiting) == ROWS:
                    yield self._block(number, waiting, raw.tell() / size)
                    number, waiting = number + 1, []
            if waiting or not number:
                yield self._block(number, waiting, 1.0)

    def _lines(self, stream: Iterable[str]) -> Iterator[Told]:
        row = 0
        for line, text in enumerate(stream, start=1):
            if text.strip():
                row += 1
                yield row, line, _read(text, row, line)

    def _block(self, number: int, told: list[Told], done: float) -> Block:
        unread = tuple(document for _, _, document in told if isinstance(document, Unread))
        read = [one for one in told if not isinstance(one[2], Unread)]
        rows = [self._row(document) for _, _, document in read]
        odd = {at: self._without_kept(document) for at, ((_, _, document), row) in enumerate(zip(read, rows, strict=True)) if row is None}
        cells = [self._kept(document) | (row or {}) for (_, _, document), row in zip(read, rows, strict=True)]
        columns = [pa.array([one.get(name) for one in cells], self._type(name)) for name in self.names]
        lines = np.array([line or 0 for _, line, _ in read], np.int64)
        return Block(
            number,
            pa.RecordBatch.from_arrays(columns, self.names) if columns else pa.RecordBatch.from_pydict({}),
            np.array([row for row, _, _ in read], np.int64),
            lines if self._by_line else None,
            unread,
            odd,
            done,
        )

    def _kept(self, document: Any) -> dict[str, str | None]:  # noqa: ANN401  # JSON
        found = {name: document.get(name) for name in self._keep} if isinstance(document, Mapping) else {}
        return {name: value if value is None or _is_text(value) else json.dumps(value) for name, value in found.items()}

    def _without_kept(self, document: Any) -> Any:  # noqa: ANN401  # JSON
        return {name: value for name, value in document.items() if name not in self._keep} if isinstance(document, Mapping) else document

    def _row(self, document: Any) -> dict[str, Any] | None:  # noqa: ANN401  # JSON
        """Give the facts of a case by path; None where something in it does not fit, or a group is empty."""
        if not isinstance(document, Mapping):
            return None
        row: dict[str, Any] = {}
        for group, given in self._without_kept(document).items():
            if "." in group:
                return None
            facts = {f"{group}.{name}": value for name, value in given.items()} if isinstance(given, Mapping) else {group: given}
            if (
                not facts
                or all(value is None for value in facts.values())
                or not all(self._fits(path, value) for path, value in facts.items())
            ):
                return None
            row |= facts
        return row

    def _fits(self, path: str, value: Any) -> bool:  # noqa: ANN401  # JSON
        fact = self._model.facts.get(path)
        return fact is not None and (value is None or FITS[fact.type.shape](fact, value))

    def _type(self, name: str) -> Any:  # noqa: ANN401  # a type of Arrow
        fact = self._model.facts.get(name)
        if fact is None or name in self._keep:
            return pa.string()
        shapes = {"set": pa.list_(pa.string()), "records": pa.list_(pa.struct([(leaf.path, pa.string()) for leaf in fact.leaves]))}
        kinds = {Kind.BOOL: pa.bool_(), Kind.INT: pa.int64()}
        return shapes.get(fact.type.shape) or kinds.get(fact.type.kind, pa.string())


def _scalar_fits(fact: Fact, value: Any) -> bool:  # noqa: ANN401  # JSON
    if fact.type.kind is Kind.BOOL:
        return isinstance(value, bool)
    if fact.type.kind is Kind.INT:
        return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 62
    return _is_text(value) and bool(value.strip() == value and value)


def _is_text(value: Any) -> bool:  # noqa: ANN401  # JSON
    """Tell whether a value is text that Arrow can hold: not one with half a character."""
    return isinstance(value, str) and (value.isascii() or not any("\ud800" <= one <= "\udfff" for one in value))


def _set_fits(_: Fact, value: Any) -> bool:  # noqa: ANN401  # JSON
    return isinstance(value, list) and all(_is_text(one) for one in value)


def _records_fit(fact: Fact, value: Any) -> bool:  # noqa: ANN401  # JSON
    names = {leaf.path for leaf in fact.leaves}
    return isinstance(value, list) and all(
        isinstance(one, Mapping) and one.keys() <= names and all(leaf is None or _is_text(leaf) for leaf in one.values()) for one in value
    )


FITS: Final[Mapping[str, Callable[[Fact, Any], bool]]] = {"scalar": _scalar_fits, "set": _set_fits, "records": _records_fit}


def _read(text: str, row: int, line: int) -> Any:  # noqa: ANN401  # JSON, or what stands for it
    try:
        text.encode()
        return DECODER.decode(text)
    except UnicodeEncodeError:
        return Unread(row, line, "not UTF-8")
    except RecursionError:
        return Unread(row, line, NOT_JSON)
    except ValueError as error:
        return Unread(row, line, NOT_JSON if isinstance(error, json.JSONDecodeError) else str(error))


def _listed(stream: TextIOWrapper) -> Iterator[Told]:
    """Give the cases of a list, or the one case that the file is, reading no more of it at once than is needed."""
    text, row = Text(stream), 1
    try:
        if text.peek() != "[":
            yield 1, None, text.value()
            text.expect("", "something stands after the case")
            return
        text.skip()
        if text.peek() == "]":
            text.skip()
        else:
            yield 1, None, text.value()
            while text.expect(",]", NOT_ENDED) == ",":
                row += 1
                yield row, None, text.value()
        text.expect("", "something stands after the list of cases")
    except UnicodeEncodeError:
        yield row, None, Unread(row, None, "not UTF-8")
    except RecursionError:
        yield row, None, Unread(row, None, NOT_JSON)
    except ValueError as error:
        yield row, None, Unread(row, None, NOT_JSON if isinstance(error, json.JSONDecodeError) else str(error))


class Text:
    """The text of a JSON file, read as it is needed."""

    def __init__(self, stream: TextIOWrapper) -> None:
        """Begin at the start."""
        self._stream, self._text, self._ended = stream, "", False

    def peek(self) -> str:
        """Give the next character that is no space; nothing at the end."""
        self._text = self._text.lstrip()
        while not self._text and not self._ended:
            self._more(CHUNK)
            self._text = self._text.lstrip()
        return self._text[:1]

    def skip(self) -> None:
        """Go beyond one character."""
        self._text = self._text[1:]

    def expect(self, characters: str, otherwise: str) -> str:
        """Go beyond one of some characters and give it; the end, where none is given. Raises ValueError for any other."""
        found = self.peek()
        if (found not in characters) if characters and found else found != characters:
            raise ValueError(otherwise)
        self.skip()
        return found

    def value(self) -> Any:  # noqa: ANN401  # JSON
        """Give the value that comes next. Raises ValueError where there is none."""
        self.peek()
        while True:
            try:
                document, end = DECODER.raw_decode(self._text)
            except json.JSONDecodeError:
                if self._ended:
                    raise
            else:
                if self._ended or end < len(self._text):
                    self._text[:end].encode()
                    self._text = self._text[end:]
                    return document
            self._more(max(CHUNK, len(self._text)))

    def _more(self, most: int) -> None:
        read = self._stream.read(most)
        self._ended, self._text = not read, self._text + read
