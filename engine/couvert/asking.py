"""A case, as callers give it, put to a ruleset: dated, validated, with what it asks for."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel

from couvert.cases import names, nested, read_case
from couvert.inference.backends import default_backend
from couvert.inference.session import Backend
from couvert.inquiry import Inquiry
from couvert.language.codes import ProblemCode
from couvert.language.problems import CaseError, Problem, nearest, one_of
from couvert.language.rules import Ruleset
from couvert.loading import load


def inquire(  # noqa: PLR0913  # every one but the case is named by the caller and has a default
    case: Mapping[str, Any] | BaseModel | None = None,
    *,
    ruleset: Ruleset | None = None,
    on: date | str | None = None,
    reading: str | None = None,
    decisions: Iterable[str] | None = None,
    facts: Mapping[str, Any] | None = None,
    backend: Backend | None = None,
) -> Inquiry:
    """Put a case to a ruleset, as `decide` does, without answering yet. Raises CaseError when the case is invalid."""
    law = ruleset or load()
    inquiry = Inquiry(
        law, chosen_reading(law, reading), _case(law, case, facts, on), named_decisions(law, decisions), backend or default_backend()
    )
    inquiry.check()
    return inquiry


def _case(
    ruleset: Ruleset, case: Mapping[str, Any] | BaseModel | None, facts: Mapping[str, Any] | None, on: date | str | None
) -> BaseModel:
    document: Any = {} if case is None else case
    if facts:
        below = document.model_dump(exclude_none=True) if isinstance(document, BaseModel) else document
        document = _laid_over(below, nested(facts)) if isinstance(below, Mapping) else below
    return read_case(ruleset, document, on=on)


def _laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    laid = dict(below)
    for key, value in above.items():
        under = laid.get(key)
        laid[key] = _laid_over(under, value) if isinstance(under, Mapping) and isinstance(value, Mapping) else value
    return laid


def chosen_reading(ruleset: Ruleset, reading: object) -> str:
    """Give the reading asked for, or the default one. Raises CaseError for one that the ruleset does not have."""
    if reading is None:
        return ruleset.default_reading
    if not isinstance(reading, str):
        raise CaseError([Problem(ProblemCode.VALUE_INVALID, "", "expected the name of a reading")])
    if reading in ruleset.readings:
        return reading
    raise CaseError(
        [
            Problem(
                ProblemCode.READING_UNKNOWN,
                "",
                f"unknown reading `{reading}`",
                nearest(reading, ruleset.readings) or f"one of {one_of(ruleset.readings)}",
            )
        ]
    )


def named_decisions(ruleset: Ruleset, decisions: Iterable[str] | None) -> frozenset[str]:
    """Give the decisions asked for by name. Raises CaseError for names that the ruleset does not hold."""
    named = names(decisions, of="decisions")
    known = ruleset.decisions
    if not named <= known.keys():
        unknown = sorted(named - known.keys())
        raise CaseError(
            Problem(ProblemCode.DECISION_UNKNOWN, "", f"unknown decision `{name}`", nearest(name, known) or f"one of {one_of(known)}")
            for name in unknown
        )
    return named
