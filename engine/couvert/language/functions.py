"""The closed stock of functions that derived facts are made of. Each takes values that may be unknown and never guesses.

A function answers with a value, or with Unknown and the input slots that would settle it.
"""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, cast

from couvert.language.facts import LAST_DAY, NEVER, Kind, Scalar
from couvert.language.partial import Record, RecordsView, SetView, Unknown, Value, unknown

MONTHS: Final = 12
SHORTEST_MONTH: Final = 28
ON_A_DAY: Final = frozenset({"covered_on", "cover_end"})
"""Functions that look for records that have started on a day and are not over."""
LEAVES_MOVE: Final[Mapping[str, int]] = {"valid_from": -1, "valid_until": 1}
"""How functions that look for records on a day move with the leaves of these, where they move the same way with records as such."""


@dataclass(frozen=True)
class StockFunction:
    """A function of the stock: what its arguments are, in order, what kind it gives, and how it is worked out.

    `takes` names each argument: a kind of fact (`date`), `set`, `records`, `scalar`, a written `number`, or `words` (one or more). One
    that goes `by_word` holds exactly when it holds for one of its words alone; of records, for one of its keys. `moves` says of each how
    the value moves with it: 1 the same way, -1 the other way, 0 both ways or in no order; the last one stands for all that follow.
    `scalar` works it out where every argument is known, words as a frozen set; functions of records have no such form.
    """

    name: str
    takes: tuple[str, ...]
    gives: Kind
    apply: Callable[..., Value]
    moves: tuple[int, ...]
    by_word: bool = False
    scalar: Callable[..., Scalar] | None = None

    def __reduce__(self) -> tuple[Callable[[str], "StockFunction"], tuple[str]]:
        """Travel between processes by name."""
        return in_stock, (self.name,)

    def moves_with(self, place: int) -> int:
        """Give how the value moves with an argument, by its place."""
        return self.moves[min(place, len(self.moves) - 1)]

    def each(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Give the words for which it can be asked one at a time; none where it cannot be taken apart."""
        return tuple(word for word in words if not self._stays(word)) if self.by_word else ()

    def only(self, words: tuple[str, ...], wanted: str) -> tuple[str, ...]:
        """Give the words with one in the place of all that can be asked one at a time."""
        return (wanted, *(word for word in words if self._stays(word)))

    def _stays(self, word: str) -> bool:
        """Tell whether a word is no key but a country that goes with every key."""
        return self.takes[0] == "records" and word.isupper()


def age_at(birth: date, day: date) -> int:
    """Give full years between birth and day. Somebody born on 29 February reaches an age on 1 March of a common year."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def add_months(day: date, months: int) -> date:
    """Add months (may be negative); the day clamps to the last of the month."""
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    if not date.min.year <= year <= date.max.year:
        return date.min if year < date.min.year else date.max
    return date(year, month + 1, day.day if day.day <= SHORTEST_MONTH else min(day.day, monthrange(year, month + 1)[1]))


def add_years(day: date, years: int) -> date:
    """Add years (may be negative); 29 February becomes 28 February in a common year."""
    return add_months(day, MONTHS * years)


def add_days(day: date, days: int) -> date:
    """Add days (may be negative), within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def months_between(start: date, end: date) -> int:
    """Give full months from start to end, 0 when end is before start."""
    months = (end.year - start.year) * MONTHS + end.month - start.month
    return max(0, months - (add_months(start, months) > end))


def end_of_month(day: date) -> date:
    """Give the last day of the month."""
    return date(day.year, day.month, monthrange(day.year, day.month)[1])


def end_of_quarter(day: date) -> date:
    """Give the last day of the quarter."""
    month = (day.month - 1) // 3 * 3 + 3
    return date(day.year, month, monthrange(day.year, month)[1])


def start_of_year(day: date) -> date:
    """Give 1 January of the day's year."""
    return date(day.year, 1, 1)


def _lifted(function: Callable[..., Any]) -> Callable[..., Value]:
    """Make a function of known values answer Unknown when any argument is unknown."""

    def lifted(*arguments: Value) -> Value:
        return unknown(arguments) or function(*arguments)

    return lifted


def _first_of(*days: Value) -> Value:
    return unknown(days) or min(day for day in days if isinstance(day, date))


def _last_of(*days: Value) -> Value:
    return unknown(days) or max(day for day in days if isinstance(day, date))


def _earliest(*days: date) -> date:
    return min(days)


def _latest(*days: date) -> date:
    return max(days)


def _among(value: Scalar, words: frozenset[str]) -> bool:
    return value in words


def _overlap(members: tuple[str, ...], words: frozenset[str]) -> bool:
    return not words.isdisjoint(members)


def _is_in(value: Value, words: tuple[str, ...]) -> Value:
    return value if isinstance(value, Unknown) else value in words


def _includes(members: SetView, words: tuple[str, ...]) -> Value:
    return members.has_any(words)


def _has_document(documents: RecordsView, keys: tuple[str, ...]) -> Value:
    have, more = documents.of(keys)
    return True if have else more or False


def _holds_document(documents: RecordsView, keys: tuple[str, ...], day: Value) -> Value:
    """Tell whether there is a record that is not over on the day; one without an end holds."""
    have, more = documents.of(keys)
    ends = [record.leaves["valid_until"] for record in have]
    if any(end is None or (isinstance(end, date) and isinstance(day, date) and end >= day) for end in ends):
        return True
    return unknown((*ends, more, day if ends else None)) or False


def _issued_by(documents: RecordsView, words: tuple[str, ...]) -> Value:
    """Tell whether a record of the first words (keys) is issued by one of the others (country codes, in capitals)."""
    have, more = documents.of(word for word in words if not word.isupper())
    issuers = [record.leaves["issuer"] for record in have]
    if any(issuer in words for issuer in issuers):
        return True
    return unknown((*issuers, more)) or False


def _covered_on(documents: RecordsView, keys: tuple[str, ...], day: Value) -> Value:
    end = _cover_end(documents, keys, day)
    if isinstance(end, Unknown):
        holds = [_holds(record, day) for record in documents.of(keys)[0]]
        return True if True in holds else end
    return end != NEVER


def _holds(record: Record, day: Value) -> Value:
    start, end = record.leaves["valid_from"], record.leaves["valid_until"]
    if isinstance(day, date) and ((isinstance(end, date) and end < day) or (isinstance(start, date) and start > day)):
        return False
    return unknown((start, end, day)) or True


def _cover_end(documents: RecordsView, keys: tuple[str, ...], day: Value) -> Value:
    have, more = documents.of(keys)
    relevant = [record for record in have if not _over_by(record, day)]
    if more is None and all(_begins_after(record, day) for record in relevant):
        return NEVER
    leaves = [leaf for record in relevant for leaf in (record.leaves["valid_from"], record.leaves["valid_until"])]
    return unknown((*leaves, more, day)) or _chain(relevant, cast("date", day))


def _over_by(record: Record, day: Value) -> bool:
    """Tell whether a record is known to have ended before the day."""
    end = record.leaves["valid_until"]
    return isinstance(end, date) and isinstance(day, date) and end < day


def _begins_after(record: Record, day: Value) -> bool:
    """Tell whether a record is known to begin only after the day: then it can but go on where another one ends."""
    start = record.leaves["valid_from"]
    return isinstance(start, date) and isinstance(day, date) and start > day


def _chain(relevant: list[Record], day: date) -> date:
    """Follow known records from one to the next without a day between them."""
    spans = sorted(
        (cast("date", record.leaves["valid_from"] or NEVER), cast("date", record.leaves["valid_until"] or LAST_DAY)) for record in relevant
    )
    reached = add_days(day, -1)
    for start, end in spans:
        if start <= add_days(reached, 1):
            reached = max(reached, end)
    return reached if reached >= day else NEVER


STOCK: Final[Mapping[str, StockFunction]] = {
    function.name: function
    for function in (
        StockFunction("age_at", ("date", "date"), Kind.INT, _lifted(age_at), (-1, 1), scalar=age_at),
        StockFunction("months_between", ("date", "date"), Kind.INT, _lifted(months_between), (-1, 1), scalar=months_between),
        StockFunction("add_months", ("date", "number"), Kind.DATE, _lifted(add_months), (1,), scalar=add_months),
        StockFunction("add_years", ("date", "number"), Kind.DATE, _lifted(add_years), (1,), scalar=add_years),
        StockFunction("add_days", ("date", "number"), Kind.DATE, _lifted(add_days), (1,), scalar=add_days),
        StockFunction("end_of_month", ("date",), Kind.DATE, _lifted(end_of_month), (1,), scalar=end_of_month),
        StockFunction("end_of_quarter", ("date",), Kind.DATE, _lifted(end_of_quarter), (1,), scalar=end_of_quarter),
        StockFunction("start_of_year", ("date",), Kind.DATE, _lifted(start_of_year), (1,), scalar=start_of_year),
        StockFunction("first_of", ("date", "dates"), Kind.DATE, _first_of, (1, 1), scalar=_earliest),
        StockFunction("last_of", ("date", "dates"), Kind.DATE, _last_of, (1, 1), scalar=_latest),
        StockFunction("is_in", ("scalar", "words"), Kind.BOOL, _is_in, (0,), by_word=True, scalar=_among),
        StockFunction("includes", ("set", "words"), Kind.BOOL, _includes, (0,), by_word=True, scalar=_overlap),
        StockFunction("has_document", ("records", "words"), Kind.BOOL, _has_document, (0,), by_word=True),
        StockFunction("holds_document", ("records", "words", "date"), Kind.BOOL, _holds_document, (1, 0, -1), by_word=True),
        StockFunction("issued_by", ("records", "words"), Kind.BOOL, _issued_by, (0,), by_word=True),
        StockFunction("covered_on", ("records", "words", "date"), Kind.BOOL, _covered_on, (1, 0, 0), by_word=True),
        StockFunction("cover_end", ("records", "words", "date"), Kind.DATE, _cover_end, (1, 0, 0)),
    )
}


def in_stock(name: str) -> StockFunction:
    """Give a function of the stock by its name. Raises KeyError."""
    return STOCK[name]
