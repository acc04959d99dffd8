"""One table of cases decided: in columns where these settle a row, else row by row; with the rows that are refused, and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple, TypedDict, Unpack

import numpy as np
import pyarrow as pa

from couvert.asking import chosen_reading, named_decisions
from couvert.batch.answers import SETTLED, ManySettled
from couvert.batch.arrow import Cells, taken
from couvert.batch.block import Block, Unread
from couvert.batch.column import Array, Column
from couvert.batch.computing import compute
from couvert.batch.constraints import surely_kept
from couvert.batch.following import OPEN, Following, Known
from couvert.batch.frame import ManyFrame, columns_of
from couvert.batch.legible import days_as_text, legible
from couvert.batch.rows import Rows
from couvert.batch.stock import day_number
from couvert.batch.table import read, refuse_unknown
from couvert.batch.wanted import ROW, Wanted, possible, wanted
from couvert.cases import names_in_order, read_case, today
from couvert.inference.signature.firing import signatures_of
from couvert.inference.signature.frame import Asked
from couvert.language.codes import ProblemCode
from couvert.language.once import cached_property
from couvert.language.problems import CaseError, Problem
from couvert.language.rules import Ruleset
from couvert.loading import column_forms

BESIDE: Final = frozenset({ROW, "line", "place", "reason", "code"})
"""What stands beside the columns kept, in the answers and where rows are refused."""


class Answers(NamedTuple):
    """The answers to a table of cases: a row for each case that is possible; and each row that was refused, with the place and the reason.

    Both have the column `row`, which counts the rows of the table from 1, and the columns that were to be kept.
    """

    answers: pa.RecordBatch
    rejects: pa.RecordBatch
    settled_in_columns: int


@dataclass(frozen=True, kw_only=True)
class Decider:
    """Decides tables of cases by one ruleset.

    `on` is the decision date of all cases; without it, each has its own, or `today`. `columns` say which columns the answers have, `keep`
    which columns of the table are handed on.
    """

    ruleset: Ruleset
    reading: str
    on: date | None
    today: date
    decisions: frozenset[str]
    assume: bool | tuple[str, ...]
    columns: tuple[str, ...]
    keep: tuple[str, ...]

    def decide(self, block: Block) -> Answers:
        """Decide the cases of a table. Raises CaseError where its columns are no facts."""
        return _Deciding(self, block).done()

    def wanted(self, names: Iterable[str]) -> tuple[Wanted, ...]:
        """Give the columns of the answers to a table with columns of these names. Raises CaseError where they are no facts."""
        names = list(names)
        self._refuse_kept(names)
        facts = [name for name in names if name not in self.keep]
        refuse_unknown(self.ruleset, facts)
        groups = {name.partition(".")[0] for name in facts}
        asked = self.decisions or {
            name for name, one in self.ruleset.decisions.items() if one.about in groups or one.first_when is not None
        }
        return wanted(self.ruleset, self.columns, frozenset(asked))

    def _refuse_kept(self, names: list[str]) -> None:
        """Refuse columns to keep that are not there, stand twice, are facts, or are named as columns of the answers. Raises CaseError."""
        model, problems = self.ruleset.model, []
        for name in self.keep:
            if name in model.facts or name in model.groups:
                problems.append(Problem(ProblemCode.NAME_TAKEN, name, "is a fact, and only other columns can be kept"))
            elif name in BESIDE or name in possible(self.ruleset):
                problems.append(Problem(ProblemCode.NAME_TAKEN, name, "cannot be kept: a column of the answers has this name"))
            elif names.count(name) != 1:
                message = "stands twice" if name in names else "there is no such column to keep"
                problems.append(Problem(ProblemCode.NAME_TAKEN if name in names else ProblemCode.NAME_UNKNOWN, name, message))
        if problems:
            raise CaseError(problems)

    def found(self) -> Mapping[str, Known]:
        """Give what is found to follow for each decision, for one table: nothing yet."""
        return {name: Known(table, self.reading, columns_of(self.ruleset)) for name, table in self.ruleset.decisions.items()}

    def following(self, groups: frozenset[str], found: Mapping[str, Known]) -> Following:
        """Give what follows for cases with some groups of facts."""
        return Following(signatures_of(self.ruleset), columns_of(self.ruleset), Asked(self.reading, {}, groups), found)

    @cached_property
    def forms(self) -> Mapping[str, Any]:
        """The column forms of the functions of computed fields."""
        return column_forms(self.ruleset)


class Question(TypedDict, total=False):
    """What tables are asked, by the names of the arguments of `decide_many`."""

    on: date | str | None
    reading: str | None
    decisions: Iterable[str] | None
    assume: bool | Iterable[str] | None
    columns: Iterable[str]
    keep: Iterable[str]


def decider(ruleset: Ruleset, *, now: date | None = None, **asked: Unpack[Question]) -> Decider:
    """Give what decides tables. `now` is the day of cases without one, today in Paris when absent.

    Raises CaseError for names that the ruleset does not hold.
    """
    on, assume = asked.get("on"), asked.get("assume")
    return Decider(
        ruleset=ruleset,
        reading=chosen_reading(ruleset, asked.get("reading")),
        on=None if on is None else on_day(ruleset, on),
        today=now or today(),
        decisions=named_decisions(ruleset, asked.get("decisions")),
        assume=assume if isinstance(assume, bool) else names_in_order(assume, of="facts"),
        columns=names_in_order(asked.get("columns"), of="columns"),
        keep=names_in_order(asked.get("keep"), of="columns"),
    )


def on_day(ruleset: Ruleset, on: date | str) -> date:
    """Give a decision date as a day. Raises CaseError where it is none."""
    day: date = read_case(ruleset, {}, on=on).on  # type: ignore[attr-defined]  # every case read has its day
    return day


class _Deciding:
    """The deciding of one table."""

    def __init__(self, decider_: Decider, block: Block) -> None:
        """Look at the columns."""
        self._decider, self._block = decider_, legible(block)
        self._table = self._block.table
        self._wanted = decider_.wanted(self._table.schema.names)
        self._facts = self._table.select([name for name in self._table.schema.names if name not in decider_.keep])
        self._columns = columns_of(decider_.ruleset)

    def done(self) -> Answers:
        """Decide every row: in columns where these settle it, else by itself."""
        parts = list(self._in_columns())
        settled = np.concatenate([rows for rows, _ in parts]) if parts else np.zeros(0, np.int64)
        left = np.setdiff1d(np.arange(self._table.num_rows), settled, assume_unique=True)
        singles, refused = self._one_by_one(left)
        order = np.concatenate((settled, np.array([row for row, _ in singles], np.int64))).astype(np.int64)
        place = np.argsort(order, kind="stable")
        arrays = [taken(self._joined(one, number, parts, singles), place) for number, one in enumerate(self._wanted)]
        rows = order[place]
        return Answers(self._batch(rows, [one.name for one in self._wanted], arrays), self._rejects(refused), len(settled))

    def _in_columns(self) -> Iterator[tuple[Array, list[Any]]]:
        """Give rows that are settled in columns, each part with its columns of the answer."""
        if any(one.said not in SETTLED and one.said for one in self._wanted):
            return
        found = read(self._columns, self._facts)
        given = dict(found.facts)
        size = self._table.num_rows
        on = self._columns.layout.on
        given[on] = self._days(given.get(on))
        whole = ManyFrame(self._columns, given, size, self._decider.following(frozenset(), self._decider.found()))
        fit = ~found.unfit
        fit[list(self._block.documents)] = False
        for groups, rows in _by_groups(found.groups, fit):
            yield from self._settled(whole.take(rows), groups, rows)

    def _days(self, given: Any) -> Column:  # noqa: ANN401  # the column of days, if there is one
        """Give the decision date of each case."""
        day = day_number(self._decider.on or self._decider.today)
        if self._decider.on is not None or given is None:
            return Column(np.full(self._table.num_rows, day))
        return Column(given.values if given.known is None else np.where(given.known, given.values, day))

    def _settled(self, frame: ManyFrame, groups: frozenset[str], rows: Array) -> Iterator[tuple[Array, list[Any]]]:
        """Settle cases that have the same groups of facts."""
        tables = self._decider.ruleset.decisions
        named = self._decider.decisions
        frame.following = self._decider.following(groups | {tables[name].about for name in named}, self._decider.found())
        settled = surely_kept(frame, frame.following)
        asked = {name: self._asked(frame, name, groups) for name in tables}
        done = {}
        for name in (name for name in tables if asked[name].any()):
            followed = frame.followed(name)
            computed = compute(tables[name], followed, self._decider.forms)
            settled &= ~asked[name] | ((followed.numbers != OPEN) & ~computed.waits)
            done[name] = ManySettled(tables[name], followed, computed, asked[name])
        kept = np.flatnonzero(settled)
        if len(kept):
            yield rows[kept], [taken(self._cells(done, one, frame.size), kept) for one in self._wanted]
        frame.forget()

    def _asked(self, frame: ManyFrame, name: str, groups: frozenset[str]) -> Array:
        """Tell where a decision is asked: by name, by a group of facts, or because it comes first."""
        table, named = self._decider.ruleset.decisions[name], self._decider.decisions
        everywhere = np.full(frame.size, name in named if named else table.about in groups)
        if table.first_when is None or everywhere.all():
            return everywhere
        return everywhere | frame.truth(self._columns.conditions.number(table.first_when)).holds

    def _cells(self, done: Mapping[str, ManySettled], one: Wanted, size: int) -> Cells:
        if one.decision in done:
            return done[one.decision].cells(one)
        if one.said == "status":
            return pa.array(["not_asked"] * size, pa.string()).dictionary_encode()
        return pa.nulls(size, one.type)

    def _one_by_one(self, rows: Array) -> tuple[list[tuple[int, tuple[Any, ...]]], list[tuple[int, CaseError]]]:
        """Decide rows each by itself; give those answered, and those refused."""
        answered: list[tuple[int, tuple[Any, ...]]] = []
        refused: list[tuple[int, CaseError]] = []
        decider_ = self._decider
        ask = {"on": decider_.on, "reading": decider_.reading, "decisions": decider_.decisions, "assume": decider_.assume}
        singly = Rows(decider_.ruleset, ask, self._wanted, decider_.today)
        for row, cells in zip(rows, days_as_text(self._facts.take(pa.array(rows))).to_pylist(), strict=True):
            try:
                answered.append(
                    (int(row), singly.decided(self._block.documents.get(int(row), cells), whole=int(row) in self._block.documents))
                )
            except CaseError as error:
                refused.append((int(row), error))
        return answered, refused

    def _joined(self, one: Wanted, number: int, parts: list[tuple[Array, list[Any]]], singles: list[tuple[int, tuple[Any, ...]]]) -> Cells:
        """Give one column of the answer: of the rows settled in columns, then of the others."""
        arrays = [arrays[number] for _, arrays in parts]
        cells = [cells[number] for _, cells in singles]
        if cells or not arrays:
            arrays.append(
                pa.array(cells, pa.string()).dictionary_encode() if pa.types.is_dictionary(one.type) else pa.array(cells, one.type)
            )
        return arrays[0] if len(arrays) == 1 else pa.chunked_array(arrays, one.type).unify_dictionaries().combine_chunks()

    def _batch(self, rows: Array, names: list[str], arrays: list[Any], *, places: Mapping[str, Any] | None = None) -> pa.RecordBatch:
        """Give rows of the table with their numbers, what stands beside these, the columns kept, and some more."""
        kept = self._table.select(list(self._decider.keep)).take(pa.array(rows, pa.int64()))
        beside = {ROW: pa.array(self._block.rows[rows], pa.int64()), **(places or {})}
        return pa.RecordBatch.from_arrays([*beside.values(), *kept.columns, *arrays], [*beside, *kept.schema.names, *names])

    def _rejects(self, refused: list[tuple[int, CaseError]]) -> pa.RecordBatch:
        """Give the rows refused, in order: those that could not be read have no cells to keep."""
        told = [(row, problem) for row, error in refused for problem in error.problems]
        rows = np.array([row for row, _ in told], np.int64)
        lines = self._block.lines
        said = {
            "place": [_writable(problem.place) for _, problem in told],
            "reason": [_writable(f"{problem.message}; {problem.hint}" if problem.hint else problem.message) for _, problem in told],
            "code": [str(problem.code) for _, problem in told],
        }
        texts = [pa.array(one, pa.string()) for one in said.values()]
        line = pa.nulls(len(rows), pa.int64()) if lines is None else pa.array(lines[rows], pa.int64())
        table = self._batch(rows, list(said), texts, places={"line": line})
        return _with_unread(table, self._block.unread) if self._block.unread else table


def _writable(text: str) -> str:
    """Give text that UTF-8 can hold: names of JSON may have halves of characters."""
    return text.encode("utf-8", "backslashreplace").decode()


def _with_unread(table: pa.RecordBatch, unread: Iterable[Unread]) -> pa.RecordBatch:
    """Put the rows that could not be read among those that were refused."""
    told = {"row": "row", "line": "line", "reason": "reason"}
    rows = [
        {name: getattr(one, of) for name, of in told.items()} | {"place": "", "code": str(ProblemCode.FILE_UNREADABLE)} for one in unread
    ]
    more = pa.RecordBatch.from_pylist(rows, schema=table.schema)
    both = pa.Table.from_batches([table, more]).sort_by([("row", "ascending")]).combine_chunks()
    return both.to_batches()[0]


def _by_groups(groups: Mapping[str, Array], fit: Array) -> Iterator[tuple[frozenset[str], Array]]:
    """Give the rows that fit, those with a fact of the same groups together."""
    names = tuple(groups)
    codes = sum((there.astype(np.int64) << at for at, there in enumerate(groups.values())), np.zeros(len(fit), np.int64))
    for code in np.unique(codes[fit]):
        yield frozenset(name for at, name in enumerate(names) if code >> at & 1), np.flatnonzero(fit & (codes == code))
