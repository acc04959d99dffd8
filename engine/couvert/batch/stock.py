"""The stock functions in their column form: each gives for many cases what its scalar form gives for one.

Where the value cannot be told from what is known, it is not known; it may be left open, too, where a closer look would tell.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, TypeAlias

import numpy as np

from couvert.batch.column import Array, Column, Members, Records, both, some
from couvert.batch.words import Words
from couvert.language.facts import LAST_DAY, NEVER

MONTHS: Final = 12
EPOCH: Final = date(1970, 1, 1).toordinal()


def day_number(day: date) -> int:
    """Give a day as columns hold it: days since 1970."""
    return day.toordinal() - EPOCH


FIRST_OF_CALENDAR: Final = day_number(date.min)
LAST_OF_CALENDAR: Final = day_number(date.max)
NO_COVER: Final = day_number(NEVER)
NO_END: Final = day_number(LAST_DAY)


def age_at(birth: Column, day: Column) -> Column:
    """Give full years between two days."""
    (born, month, of_month), (year, now_month, now) = _parts(birth.values), _parts(day.values)
    before = (now_month < month) | ((now_month == month) & (now < of_month))
    return Column(year - born - before, both(birth.known, day.known))


def add_months(day: Column, months: int) -> Column:
    """Add months; the day clamps to the last of the month."""
    days = _days(day.values)
    month = days.astype("M8[M]")
    of_month = days - month
    later = month + months
    last = (later + 1).astype("M8[D]") - later.astype("M8[D]") - 1
    return Column(_within(_numbers(later.astype("M8[D]") + np.minimum(of_month, last))), day.known)


def add_years(day: Column, years: int) -> Column:
    """Add years; 29 February becomes 28 February in a common year."""
    return add_months(day, MONTHS * years)


def add_days(day: Column, days: int) -> Column:
    """Add days, within the calendar."""
    return Column(_within(day.values + days), day.known)


def months_between(start: Column, end: Column) -> Column:
    """Give full months from one day to another, 0 when the other is before."""
    months = (_days(end.values).astype("M8[M]") - _days(start.values).astype("M8[M]")).astype(np.int64)
    first = _days(start.values).astype("M8[M]")
    reached = first + months
    last = (reached + 1).astype("M8[D]") - reached.astype("M8[D]") - 1
    there = _numbers(reached.astype("M8[D]") + np.minimum(_days(start.values) - first, last))
    return Column(np.maximum(0, months - (there > end.values)), both(start.known, end.known))


def end_of_month(day: Column) -> Column:
    """Give the last day of the month."""
    return Column(_numbers((_days(day.values).astype("M8[M]") + 1).astype("M8[D]")) - 1, day.known)


def end_of_quarter(day: Column) -> Column:
    """Give the last day of the quarter."""
    months = _days(day.values).astype("M8[M]").astype(np.int64)
    return Column(_numbers((months - months % 3 + 3).astype("M8[M]").astype("M8[D]")) - 1, day.known)


def start_of_year(day: Column) -> Column:
    """Give 1 January of the day's year."""
    return Column(_numbers(_days(day.values).astype("M8[Y]").astype("M8[D]")), day.known)


def first_of(*days: Column) -> Column:
    """Give the first of several days."""
    return Column(np.minimum.reduce([one.values for one in days]), both(*(one.known for one in days)))


def last_of(*days: Column) -> Column:
    """Give the last of several days."""
    return Column(np.maximum.reduce([one.values for one in days]), both(*(one.known for one in days)))


def is_in(value: Column, words: "Chosen") -> Column:
    """Tell whether a word is among some."""
    return Column(words.hit(value), value.known)


def includes(members: Members, words: "Chosen") -> Column:
    """Tell whether a set has a member among some words."""
    return Column(some(words.among[members.words], members.ends), members.known)


def has_document(documents: Records, words: "Chosen") -> Column:
    """Tell whether there is a record of some kinds."""
    return Column(some(words.hit(documents.keys), documents.ends), documents.known)


def holds_document(documents: Records, words: "Chosen", day: Column) -> Column:
    """Tell whether there is a record of some kinds that is not over on the day; one without an end holds."""
    meant, (until, told) = words.hit(documents.keys), _ends_of(documents)
    holds = some(meant & told & (until >= day.values[documents.owners]), documents.ends)
    unsure = some(meant & ~told, documents.ends)
    if day.known is not None:
        unsure |= ~day.known & some(meant, documents.ends)
        holds &= day.known
    return Column(holds, both(documents.known, holds | ~unsure))


def issued_by(documents: Records, words: "Chosen") -> Column:
    """Tell whether a record of some kinds is issued by one of some countries."""
    meant, issuer = words.hit(documents.keys), documents.leaves["issuer"]
    told = issuer.is_known()
    holds = some(meant & told & words.hit(issuer), documents.ends)
    return Column(holds, both(documents.known, holds | ~some(meant & ~told, documents.ends)))


def covered_on(documents: Records, words: "Chosen", day: Column) -> Column:
    """Tell whether a record of some kinds covers the day."""
    end = cover_end(documents, words, day)
    return Column(end.values != NO_COVER, end.known)


def cover_end(documents: Records, words: "Chosen", day: Column) -> Column:
    """Give the last day of the unbroken cover by records of some kinds from the day on; the day before all days where there is none."""
    on, (until, told), start = day.values[documents.owners], _ends_of(documents), _starts_of(documents)
    over = told & (until < on) if day.known is None else told & (until < on) & day.known[documents.owners]
    meant = words.hit(documents.keys) & ~over
    current = some(meant & (start <= on), documents.ends)
    unsure = current & some(meant & ~told, documents.ends)
    kept = np.flatnonzero(meant)
    kept = kept[np.lexsort((until[kept], start[kept], documents.owners[kept]))]
    reached = _chained(documents.owners[kept], start[kept], until[kept], day.values - 1)
    known = ~unsure if day.known is None else ~unsure & (day.known | ~some(meant, documents.ends))
    return Column(np.where(current & (reached >= day.values), reached, NO_COVER), both(documents.known, known))


def _chained(owners: Array, starts: Array, ends: Array, reached: Array) -> Array:
    """Follow records, sorted by case and start, from one to the next without a day between them."""
    reached = reached.astype(np.int64)
    counts = np.bincount(owners, minlength=len(reached)) if len(owners) else np.zeros(len(reached), np.int64)
    first = np.cumsum(counts) - counts
    for number in range(int(counts.max(initial=0))):
        cases = np.flatnonzero(counts > number)
        at = first[cases] + number
        goes_on = starts[at] <= reached[cases] + 1
        reached[cases] = np.where(goes_on, np.maximum(reached[cases], ends[at]), reached[cases])
    return reached


def _ends_of(documents: Records) -> tuple[Array, Array]:
    """Give the last day of every record, and where it is told: one that has no end has the last of all days."""
    until, endless = documents.leaves["valid_until"], documents.endless
    known = until.is_known()
    return np.where(known, until.values, NO_END).astype(np.int64), known | endless


def _starts_of(documents: Records) -> Array:
    """Give the first day of every record; one that names none has always held."""
    start = documents.leaves["valid_from"]
    return np.where(start.is_known(), start.values, NO_COVER).astype(np.int64)


def _days(values: Array) -> Array:
    return values.astype(np.int64).view("M8[D]")


def _numbers(days: Array) -> Array:
    return days.astype("M8[D]").astype(np.int64)


def _within(values: Array) -> Array:
    return np.clip(values, FIRST_OF_CALENDAR, LAST_OF_CALENDAR)


def _parts(values: Array) -> tuple[Array, Array, Array]:
    """Give year, month and day of the month."""
    days = _days(values)
    months, years = days.astype("M8[M]"), days.astype("M8[Y]")
    return years.astype(np.int64), (months - years).astype(np.int64), (days - months).astype(np.int64)


class Chosen:
    """Words that a rule names, as a table over all words."""

    def __init__(self, words: Words, named: tuple[str, ...]) -> None:
        """Mark the words named."""
        self.among = words.table(frozenset(named))

    def hit(self, column: Column) -> Array:
        """Tell for each case whether its word is among them, and known."""
        found: Array = self.among[column.values]
        return found if column.known is None else found & column.known


ColumnForm: TypeAlias = Callable[..., Column]

FORMS: Final[Mapping[str, ColumnForm]] = {
    form.__name__: form
    for form in (
        age_at, months_between, add_months, add_years, add_days, end_of_month, end_of_quarter, start_of_year, first_of, last_of,
        is_in, includes, has_document, holds_document, issued_by, covered_on, cover_end,
    )
}  # fmt: skip
"""The column form of every stock function, by its name."""
