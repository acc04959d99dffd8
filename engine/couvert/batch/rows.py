"""Rows that columns alone do not settle: each decided by itself, as one case is, or refused with the reason."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Final

import pyarrow as pa

from couvert.answer import Answer, possible_document
from couvert.batch.wanted import Wanted
from couvert.cases import from_text, nested
from couvert.decided import Decision
from couvert.decision import decide
from couvert.language.codes import ProblemCode
from couvert.language.problems import CaseError, Problem
from couvert.language.rules import REFER, Ruleset
from couvert.language.types import field_types

CENT: Final = Decimal("0.01")
MOST_EUROS: Final = Decimal(10) ** 12
"""More than any case may name, and few enough for decimals to be rounded."""


@dataclass(frozen=True, eq=False)
class Rows:
    """How single rows are decided. Equal rows are decided once."""

    ruleset: Ruleset
    ask: Mapping[str, Any]
    """What `decide` is told besides the case: the day, the reading, decisions by name, what may be assumed."""
    columns: tuple[Wanted, ...]
    today: date
    """The decision date of a case that has none."""
    _done: dict[str, tuple[Any, ...] | CaseError] = field(default_factory=dict)

    def decided(self, given: Any, *, whole: bool) -> tuple[Any, ...]:  # noqa: ANN401  # cells by fact, or a whole document
        """Give the cells of an answer to a row, or with `whole` to a document. Raises CaseError where it is no possible case."""
        if given is None:
            raise CaseError([Problem(ProblemCode.VALUE_INVALID, "", "expected a mapping of groups of facts")])
        key = repr(given)
        if key not in self._done:
            try:
                document = self._dated(given if whole else self.case(given))
                self._done[key] = self._cells(decide(document, ruleset=self.ruleset, **self.ask))
            except CaseError as error:
                self._done[key] = error
        done = self._done[key]
        if isinstance(done, CaseError):
            raise done
        return done

    def _dated(self, document: Any) -> Any:  # noqa: ANN401  # whatever stood in the file: the fact model judges it
        return {**document, "on": self.today} if isinstance(document, Mapping) and document.get("on") is None else document

    def case(self, cells: Mapping[str, Any]) -> dict[str, Any]:
        """Give the case that a row is. Raises CaseError for text that is no value of its fact."""
        facts: dict[str, Any] = {}
        problems: list[Problem] = []
        for path, cell in cells.items():
            try:
                value = from_text(self.ruleset, path, cell) if isinstance(cell, str) else _said(cell)
            except CaseError as error:
                problems += error.problems
                continue
            if value is not None:
                facts[path] = value
        if problems:
            raise CaseError(problems)
        return nested(facts)

    def _cells(self, answer: Answer) -> tuple[Any, ...]:
        return tuple(self._cell(answer, one) for one in self.columns)

    def _cell(self, answer: Answer, wanted: Wanted) -> Any:  # noqa: ANN401  # a cell
        if not wanted.decision:
            return answer.next_question
        decision = answer.decisions[wanted.decision]
        if wanted.said:
            return SAYS[wanted.said](decision, self.ruleset) if decision.status != "not_asked" or wanted.said == "status" else None
        value = decision.fields.get(wanted.field)
        if isinstance(value, tuple):
            return list(value)
        of = self.ruleset.decisions[wanted.decision].fields[wanted.field].type
        if value == REFER and not (of and of.kind.is_word):
            return None
        return Decimal(value).scaleb(-2) if pa.types.is_decimal(wanted.type) and isinstance(value, int) else value


def _said(value: Any) -> Any:  # noqa: ANN401  # a cell
    """Leave out what the type of a column adds and says nothing: leaves of records that are null, zeros behind the second decimal."""
    if isinstance(value, Decimal):
        return value.quantize(CENT) if abs(value) < MOST_EUROS and value == value.quantize(CENT) else value
    if isinstance(value, list):
        return [{name: leaf for name, leaf in one.items() if leaf is not None} if isinstance(one, dict) else one for one in value]
    return value


def _possible(one: Decision, ruleset: Ruleset) -> str | None:
    told = possible_document(one, field_types(ruleset))
    return json.dumps(told, sort_keys=True) if told else None


def _filled(values: Iterable[str]) -> list[str] | None:
    return list(values) or None


SAYS: Mapping[str, Callable[[Decision, Ruleset], Any]] = {
    "status": lambda one, _: one.status,
    "as_of": lambda one, _: one.as_of,
    "refers": lambda one, _: _filled(name for name, value in one.fields.items() if value == REFER),
    "refer_to": lambda one, _: one.to,
    "refer_why": lambda one, _: one.why,
    "because": lambda one, _: _filled(reason.rule for reason in one.because) if len(one.grounds) == 1 else None,
    "missing": lambda one, _: _filled(one.missing),
    "possible": _possible,
    "assumed": lambda one, _: _filled(one.assumed),
    "disputed": lambda one, _: _filled(dispute.reading for dispute in one.disputed),
    "weak": lambda one, _: _filled(one.weak),
    "stale": lambda one, _: _filled(one.stale),
}
"""What a decision says of itself, as a cell; a list that is empty is null."""
