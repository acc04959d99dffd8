"""Comparisons between days, taken apart: each side one day, known or not, or `on`, and the steps of the calendar that are put on top.

Every step gives a later day, or the same, for a later day: so what a comparison asks of an unknown day is always a boundary.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import combinations, product
from typing import Final, TypeAlias

from couvert.inference.memory import WorkingMemory
from couvert.language.conditions import Atom, Ref
from couvert.language.facts import FIRST_DAY, LAST_DAY, NEVER, Kind
from couvert.language.functions import add_days, add_months, end_of_month, end_of_quarter, start_of_year
from couvert.language.partial import Unknown
from couvert.language.rules import Derived
from couvert.reasons.places import Days

Step: TypeAlias = tuple[str, int]
FIRST: Final = FIRST_DAY.toordinal()
LAST: Final = LAST_DAY.toordinal()
ON: Final = "on"


def birthday(day: date, years: int) -> date:
    """Give the day on which somebody born on `day` reaches an age; 1 March for 29 February in a common year."""
    year = day.year + years
    if not date.min.year <= year <= date.max.year:
        return date.min if year < date.min.year else date.max
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return date(year, 3, 1) if (day.month, day.day) == (2, 29) and not leap else day.replace(year=year)


STEPS: Final[Mapping[str, Callable[[date, int], date]]] = {
    "birthday": birthday,
    "add_days": add_days,
    "add_months": add_months,
    "add_years": lambda day, years: add_months(day, 12 * years),
    "end_of_month": lambda day, _: end_of_month(day),
    "end_of_quarter": lambda day, _: end_of_quarter(day),
    "start_of_year": lambda day, _: start_of_year(day),
}


class UnclearError(Exception):
    """A comparison that cannot be taken apart: what it does from day to day is then found by deciding every day."""


@dataclass(frozen=True, order=True)
class Term:
    """A day: a fact that is not known, `on`, or a known day (`base` is its ordinal), and the steps on top of it."""

    base: str | int
    steps: tuple[Step, ...] = ()

    def with_step(self, name: str, number: int = 0) -> "Term":
        """Put one more step on top."""
        if isinstance(self.base, int):
            return Term(stepped(((name, number),), self.base))
        return Term(self.base, (*self.steps, (name, number)))


@cache
def stepped(steps: tuple[Step, ...], day: int) -> int:
    """Take the steps from a day, given and returned as ordinals."""
    found = date.fromordinal(min(max(day, 1), date.max.toordinal()))
    for name, number in steps:
        found = STEPS[name](found, number)
    return found.toordinal()


@cache
def first_reaching(steps: tuple[Step, ...], target: int) -> int:
    """Give the first day of a case from which the steps lead to the target or beyond; the day after the last where none does."""
    return FIRST + bisect_left(range(FIRST, LAST + 1), target, key=lambda day: stepped(steps, day))


@dataclass(frozen=True, eq=False)
class Apart:
    """Takes comparisons apart for one case. What is known of it stands in `memory`; `dated` are the facts that hang on `on`."""

    memory: WorkingMemory
    dated: frozenset[str]

    def pairs(self, atom: Atom, days: Days) -> Iterator[tuple[Term, Term]]:
        """Give the pairs of days that a comparison compares, for a place whose day is found by `days`. Raises UnclearError."""
        derived = self.memory.ruleset.derived.get(atom.path)
        yield from self._inside(atom.path, days)
        if isinstance(atom.right, Ref):
            yield from self._inside(atom.right.path, days)
        if atom.kind is Kind.DATE:
            yield from product(self.days(atom.path, days), self._right(atom, days))
        elif derived is not None and derived.function.name in {"age_at", "months_between"}:
            yield from self._spans(derived, atom, days)
        elif isinstance(atom.right, Ref) and {atom.path, atom.right.path} & self.dated:
            raise UnclearError

    def in_records(self, path: str, atom: Atom) -> Iterator[tuple[Term, Term]]:
        """Give the pairs of days that a comparison between leaves of records compares."""
        if atom.kind is Kind.DATE and isinstance(atom.right, Ref):
            yield from product(self._leaves(path, atom.path), self._leaves(path, atom.right.path))

    def days(self, path: str, days: Days) -> tuple[Term, ...]:
        """Give the days that a fact's value is one of. Raises UnclearError."""
        if path == ON:
            return self.days(days[-1], days[:-1]) if days else (Term(ON),)
        derived = self.memory.ruleset.derived.get(path)
        if derived is not None:
            return self._derived(derived, days)
        if path not in self.memory.ruleset.model.facts:
            raise UnclearError
        value = self.memory.look(path)
        return (Term(value.toordinal()) if isinstance(value, date) else Term(path),)

    def _derived(self, derived: Derived, days: Days) -> tuple[Term, ...]:
        name, arguments = derived.function.name, derived.arguments
        if name in STEPS:
            number = next((one for one in arguments if isinstance(one, int)), 0)
            return tuple(term.with_step(name, number) for term in self.days(_path(arguments[0]), days))
        if name in {"first_of", "last_of"}:
            return tuple(term for one in arguments for term in self.days(_path(one), days))
        if name == "cover_end":
            ends = (end for end in self._leaves(_path(arguments[0]), "valid_until"))
            return (*ends, Term(LAST), Term(NEVER.toordinal()))
        raise UnclearError

    def _right(self, atom: Atom, days: Days) -> tuple[Term, ...]:
        if isinstance(atom.right, Ref):
            return self.days(atom.right.path, days)
        values = atom.right if isinstance(atom.right, frozenset) else (atom.right,)
        return tuple(Term(value.toordinal()) for value in values if isinstance(value, date))

    def _spans(self, derived: Derived, atom: Atom, days: Days) -> Iterator[tuple[Term, Term]]:
        """Give the days that a number of years or months is counted between, the numbers put on top of the first."""
        right = self.memory.look(atom.right.path) if isinstance(atom.right, Ref) else atom.right
        if isinstance(right, Unknown):
            raise UnclearError
        numbers = right if isinstance(right, frozenset) else (right,)
        step = "birthday" if derived.function.name == "age_at" else "add_months"
        start, end = (self.days(_path(one), days) for one in derived.arguments)
        for number in sorted({int(one) + more for one in numbers for more in (0, 1)}):  # type: ignore[arg-type]  # numbers
            yield from product((term.with_step(step, number) for term in start), end)

    def _inside(self, path: str, days: Days) -> Iterator[tuple[Term, Term]]:
        """Give the days that are compared while a fact is worked out."""
        derived = self.memory.ruleset.derived.get(path)
        if derived is None:
            return
        arguments = [one.path for one in derived.arguments if isinstance(one, Ref)]
        if derived.function.name in {"covered_on", "cover_end", "holds_document"}:
            starts, ends = (tuple(self._leaves(arguments[0], leaf)) for leaf in ("valid_from", "valid_until"))
            yield from product((*starts, *ends), self.days(arguments[1], days))
            yield from product(starts, [end.with_step("add_days", 1) for end in ends])
        elif derived.function.name in {"first_of", "last_of"}:
            found = [term for one in arguments for term in self.days(one, days)]
            yield from combinations(found, 2)
        for one in arguments:
            yield from self._inside(one, days)

    def _leaves(self, path: str, leaf: str) -> Iterator[Term]:
        """Give the days that a leaf has in the records of a list; of a list that is not given, one that stands for all."""
        fact, given = self.memory.ruleset.model.facts[path], self.memory.given.get(path)
        if given is None:
            yield Term(f"{path}[].{leaf}")
            return
        for number, record in enumerate(given if isinstance(given, tuple) else ()):
            if not isinstance(record, Mapping):
                continue
            value = record.get(leaf)
            if isinstance(value, date):
                yield Term(value.toordinal())
            elif not fact.may_lack(str(record[fact.key or ""]), leaf):
                yield Term(f"{path}[{number}].{leaf}")


def _path(argument: object) -> str:
    if not isinstance(argument, Ref):
        raise UnclearError
    return argument.path
