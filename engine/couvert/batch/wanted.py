"""Which columns an answer in columns has: fields of decisions with their values, and beside them what each decision says of itself."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import Final

import pyarrow as pa

from couvert.batch.arrow import CellType
from couvert.language.codes import ProblemCode
from couvert.language.facts import Kind
from couvert.language.problems import CaseError, Problem, nearest
from couvert.language.rules import Field, Ruleset

WORD: Final = pa.dictionary(pa.int32(), pa.string())
LIST: Final = pa.list_(WORD)
SAID: Final = {
    "status": WORD,
    "as_of": pa.date32(),
    "refers": LIST,
    "refer_to": WORD,
    "refer_why": WORD,
    "because": LIST,
    "missing": LIST,
    "possible": pa.string(),
    "assumed": LIST,
    "disputed": LIST,
    "weak": LIST,
    "stale": LIST,
}
"""What a decision says of itself, with its type: `refers` are the fields that refer, `refer_to` the
desk to ask and `refer_why` what is unsettled, `because` the rules that determine, `possible` the
values of open fields as JSON, `disputed` the readings that give something else, `weak` rules, `stale` sources."""
ROW: Final = "row"
NEXT: Final = "next_question"
ALWAYS: Final = ("status", "refers", "because", "missing", "disputed")
"""What stands beside the fields where nobody says which columns are wanted."""
MONEY: Final = pa.decimal128(14, 2)


@dataclass(frozen=True)
class Wanted:
    """One column: of a decision, what it gives (`field`) or says of itself (`said`); without a decision, the next question."""

    name: str
    type: CellType
    decision: str = ""
    field: str = ""
    said: str = ""


@lru_cache(maxsize=16)
def possible(ruleset: Ruleset) -> dict[str, Wanted]:
    """Give every column that an answer can have, by name, in the order of the decisions."""
    columns = [one for name, table in ruleset.decisions.items() for one in _of(name, table.fields.values())]
    return {one.name: one for one in (*columns, Wanted(NEXT, pa.string()))}


def _of(decision: str, fields: Collection[Field]) -> Iterator[Wanted]:
    yield Wanted(f"{decision}.status", SAID["status"], decision, said="status")
    for field in fields:
        yield Wanted(f"{decision}.{field.name}", _type(field), decision, field=field.name)
    names = {field.name for field in fields}
    said_ = {said: of for said, of in SAID.items() if said != "status" and said not in names}
    yield from (Wanted(f"{decision}.{said}", of, decision, said=said) for said, of in said_.items())


def _type(field: Field) -> CellType:
    if field.kind == "set":
        return LIST
    kind = field.type.kind if field.type else Kind.ENUM
    return {Kind.BOOL: pa.bool_(), Kind.INT: pa.int64(), Kind.MONEY: MONEY, Kind.DATE: pa.date32()}.get(kind, WORD)


@lru_cache(maxsize=64)
def wanted(ruleset: Ruleset, patterns: tuple[str, ...], decisions: frozenset[str]) -> tuple[Wanted, ...]:
    """Give the columns that patterns name: a column, a decision, or a name with `*`. Without patterns, what each of `decisions` gives.

    Raises CaseError for a pattern that names none.
    """
    all_ = possible(ruleset)
    if not patterns:
        return tuple(one for one in all_.values() if one.decision in decisions and (one.field or one.said in ALWAYS))
    missed = [one for one in patterns if not any(_fits(name, one) for name in all_)]
    if missed:
        names = {*all_, *ruleset.decisions}
        raise CaseError(
            Problem(ProblemCode.FIELD_UNKNOWN, "", f"no column `{one}`", nearest(one, names) or "such as `affiliation.register`")
            for one in missed
        )
    chosen = dict.fromkeys(name for one in patterns for name in all_ if _fits(name, one))
    return tuple(all_[name] for name in chosen)


def _fits(name: str, pattern: str) -> bool:
    return name.startswith(f"{pattern}.") or fnmatchcase(name, pattern)
