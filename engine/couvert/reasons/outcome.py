"""An outcome that somebody hopes for: `carte_vitale.card=may_order`, read and checked against the ruleset."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from couvert.decided import FieldValue
from couvert.language.codes import ProblemCode
from couvert.language.facts import Kind, Scalar
from couvert.language.parser import ConditionError, literal
from couvert.language.problems import CaseError, Problem, nearest, one_of
from couvert.language.rules import REFER, DecisionTable, Field, Ruleset

WRITTEN: Final = re.compile(r"\s*(?P<decision>[^.=!\s]+)\.(?P<field>[^=!\s]+)\s*(?:(?P<sign>!?=)\s*(?P<value>.*\S))?\s*")
EXAMPLE: Final = "`decision.field=value`, such as "


class OutcomeError(CaseError):
    """What was written is no outcome of the ruleset, or none that can be asked about on this case."""


@dataclass(frozen=True)
class Outcome:
    """A decision's field has a value, or any other than this one (`other`); for a set, it holds an element, or lacks it."""

    decision: str
    field: str
    value: Scalar
    other: bool = False
    is_set: bool = False

    def met_by(self, value: FieldValue | None) -> bool:
        """Tell whether a decided value of the field meets it; None stands for a field that is absent."""
        same = self.value in value if isinstance(value, tuple) else value == self.value
        return same is not self.other

    def __str__(self) -> str:
        """Write it as it is read."""
        said = str(self.value).lower() if isinstance(self.value, bool) else str(self.value)
        return f"{self.decision}.{self.field}{'!=' if self.other else '='}{said}"


@dataclass(frozen=True)
class Hoped:
    """An outcome as somebody wrote it; without a `value`, any outcome other than the present one."""

    decision: str
    field: str
    value: Scalar | None
    other: bool
    is_set: bool

    def against(self, present: FieldValue | None) -> Outcome:
        """Give the outcome meant where the field has the value `present`. Raises OutcomeError where there is no one value to leave."""
        if self.value is not None:
            return Outcome(self.decision, self.field, self.value, self.other, self.is_set)
        if present is None or isinstance(present, tuple):
            what = (
                "is a list, of which an element has to be named" if self.is_set else "has no value yet in this case, so no other one either"
            )
            raise OutcomeError(
                [Problem(ProblemCode.OUTCOME_INVALID, "", f"`{self.decision}.{self.field}` {what}", "name the value hoped for, after `=`")]
            )
        return Outcome(self.decision, self.field, present, other=True, is_set=False)


def read_outcome(text: str, ruleset: Ruleset) -> Hoped:
    """Read an outcome: `decision.field=value`, `decision.field!=value`, or `decision.field` for any other value than the present one.

    Raises OutcomeError that names what is wrong with it, what was expected, and the nearest right word.
    """
    found = WRITTEN.fullmatch(text)
    if found is None:
        raise _wrong(ProblemCode.OUTCOME_INVALID, f"`{text}` is not an outcome", f"expected {EXAMPLE}`{_example(ruleset, text)}`")
    table = ruleset.decisions.get(found["decision"])
    if table is None:
        raise _unknown(ProblemCode.DECISION_UNKNOWN, "decision", found["decision"], ruleset.decisions)
    field = table.fields.get(found["field"])
    if field is None or field.type is None:
        raise _unknown(ProblemCode.FIELD_UNKNOWN, f"field of `{table.name}`", found["field"], table.fields)
    value = None if found["value"] is None else _value(found["value"], field, table)
    return Hoped(table.name, field.name, value, found["sign"] == "!=", field.kind == "set")


def _value(text: str, field: Field, table: DecisionTable) -> Scalar:
    of = field.type
    assert of is not None  # noqa: S101  # looked at by the caller
    words = ("true", "false") if of.kind is Kind.BOOL else of.values if of.kind is Kind.ENUM else ()
    allowed = (*words, REFER) if words and field.kind == "one" else words
    if text == REFER and field.kind == "one":
        return REFER
    if words and text not in allowed:
        hint = nearest(text, allowed) or f"one of {one_of(allowed)}"
        raise _wrong(ProblemCode.VALUE_IMPOSSIBLE, f"`{text}` is not a possible value of `{table.name}.{field.name}`", hint)
    try:
        return literal(_read(text, of.kind), of)
    except ConditionError as error:
        message = f"`{text}` is not a possible value of `{table.name}.{field.name}`"
        raise _wrong(error.code, message, error.hint or error.message) from None


def _read(text: str, kind: Kind) -> object:
    if kind is Kind.BOOL:
        return text == "true"
    return int(text) if kind is Kind.INT and re.fullmatch(r"-?[0-9]{1,9}", text) else text


def _example(ruleset: Ruleset, text: str) -> str:
    table = ruleset.decisions.get(text.partition(".")[0]) or next(iter(ruleset.decisions.values()))
    field = table.fields[table.main_fields[0]]
    return f"{table.name}.{field.name}={field.values[0] if field.values else '...'}"


def _unknown(code: ProblemCode, what: str, word: str, known: Iterable[str]) -> OutcomeError:
    words = tuple(known)
    return _wrong(code, f"unknown {what} `{word}`", nearest(word, words) or f"one of {one_of(words)}")


def _wrong(code: ProblemCode, message: str, hint: str) -> OutcomeError:
    return OutcomeError([Problem(code, "", message, hint)])
