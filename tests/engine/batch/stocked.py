"""Arguments of the stock functions of many cases, drawn at random: as columns, and as a single case sees each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

import numpy as np
from hypothesis import strategies as st
from tests.engine.law_fixtures import toll_law

from couvert.batch.column import Column, Members, Records
from couvert.batch.stock import Chosen, day_number
from couvert.batch.words import words_of
from couvert.language.partial import Record, RecordsView, SetView, Slot, Unknown, label_of

LISTS: Final = "crossing.vouchers"
KINDS: Final = ("resident", "worker", "expired_model")
ENDLESS: Final = frozenset({"worker"})
COUNTRIES: Final = ("FR", "BR", "CH")
AROUND: Final = (date(2023, 12, 31), date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1), date(2024, 12, 31), date(2025, 2, 28))
UNKNOWN: Final = Unknown((Slot("crossing.date"),))

DAYS: Final = st.one_of(
    st.sampled_from(AROUND),
    st.builds(lambda day, more: day + timedelta(days=more), st.sampled_from(AROUND), st.integers(-4, 4)),
    st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    st.sampled_from((date(1900, 1, 1), date(2000, 2, 29), date(2100, 12, 31))),
)
NEAR: Final = st.integers(0, 12).map(lambda more: date(2024, 2, 24) + timedelta(days=more))
WORDS: Final = st.lists(st.sampled_from(KINDS), min_size=1, max_size=3, unique=True).map(tuple)


def perhaps(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Draw a value, or None where nothing is known."""
    return st.one_of(values, values, values, st.none())


def records() -> st.SearchStrategy[Any]:
    """Draw a list of records, whose days are near each other so that they make chains."""
    leaves = {"issuer": perhaps(st.sampled_from(COUNTRIES)), "valid_from": perhaps(NEAR), "valid_until": perhaps(NEAR)}
    return st.lists(st.fixed_dictionaries({"kind": st.sampled_from(KINDS), **leaves}), max_size=5)


def chosen(words: tuple[str, ...]) -> Chosen:
    """Give the words of a rule as columns have them."""
    return Chosen(words_of(toll_law()), words)


def held(value: Any) -> Any:
    """Give a scalar as columns hold it."""
    return day_number(value) if isinstance(value, date) else words_of(toll_law()).numbers[value] if isinstance(value, str) else value


def column(values: Sequence[Any]) -> Column:
    """Put the values of many cases in a column."""
    known = np.array([one is not None for one in values], bool)
    return Column(np.array([0 if one is None else held(one) for one in values], np.int64), None if known.all() else known)


def _ends(lists: Sequence[Any]) -> tuple[Any, Any]:
    known = np.array([one is not None for one in lists], bool)
    return np.cumsum([len(one or ()) for one in lists]).astype(np.int64), None if known.all() else known


def members(sets: Sequence[Any]) -> Members:
    """Put the sets of many cases in a column."""
    ends, known = _ends(sets)
    return Members(np.array([held(word) for one in sets for word in one or ()], np.int64), ends, known)


def columns_of_records(lists: Sequence[Any]) -> Records:
    """Put the lists of records of many cases in columns."""
    ends, known = _ends(lists)
    all_ = [one for several in lists for one in several or ()]
    leaves = {leaf: column([one[leaf] for one in all_]) for leaf in ("kind", "issuer", "valid_from", "valid_until")}
    return Records(leaves, "kind", np.array([one["kind"] in ENDLESS for one in all_], bool), ends, known)


def set_seen(words: Any) -> SetView:
    """Give a set as a single case sees it."""
    return SetView("crossing.loads", universe=frozenset(COUNTRIES)) if words is None else SetView("", frozenset(words), closed=True)


def _record_seen(number: int, record: Mapping[str, Any]) -> Record:
    label, until, issuer = label_of(record["kind"], number + 1), record["valid_until"], record["issuer"]
    lacks = None if record["kind"] in ENDLESS else Unknown((Slot(LISTS, label, "valid_until"),))
    leaves = {
        "issuer": Unknown((Slot(LISTS, label, "issuer"),)) if issuer is None else issuer,
        "valid_from": record["valid_from"],
        "valid_until": lacks if until is None else until,
    }
    return Record(label, record["kind"], leaves)


def records_seen(several: Any) -> RecordsView:
    """Give a list of records as a single case sees it: a start that is not named is none, an end only of endless kinds."""
    if several is None:
        return RecordsView(LISTS, universe=frozenset(KINDS))
    return RecordsView(LISTS, tuple(_record_seen(number, one) for number, one in enumerate(several)), closed=True)


@dataclass(frozen=True)
class Kind:
    """One kind of argument: how it is drawn, put in a column, and seen by a single case."""

    drawn: st.SearchStrategy[Any]
    column: Callable[[Sequence[Any]], Any]
    seen: Callable[[Any], Any]


SCALAR: Final = Kind(perhaps(st.sampled_from(KINDS)), column, lambda word: UNKNOWN if word is None else word)
DAY: Final = Kind(perhaps(DAYS), column, lambda day: UNKNOWN if day is None else day)
DAY_NEAR: Final = Kind(perhaps(NEAR), column, lambda day: UNKNOWN if day is None else day)
SET: Final = Kind(perhaps(st.lists(st.sampled_from(COUNTRIES), max_size=3)), members, set_seen)
RECORDS: Final = Kind(perhaps(records()), columns_of_records, records_seen)
