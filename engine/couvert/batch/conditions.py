"""Conditions on whole columns: every part of every rule once, however many rules, editions and readings share it."""

from collections.abc import Callable, Mapping
from itertools import count
from operator import eq, ge, gt, le, lt, ne
from typing import Any, Final, Protocol, TypeAlias

import numpy as np

from couvert.batch.column import Column, Truth, all_of, any_of, told
from couvert.batch.stock import day_number
from couvert.batch.words import Words
from couvert.language.conditions import And, Atom, Condition, Ref, atoms
from couvert.language.facts import Kind


class Looking(Protocol):
    """What conditions are told on: many cases, or many records."""

    def column(self, place: int) -> Column:
        """Give the column in a place."""
        ...  # pragma: no cover

    def truth(self, number: int) -> Truth:
        """Give where a condition holds, by its number."""
        ...  # pragma: no cover


COMPARE: Final[Mapping[str, Callable[[Any, Any], Any]]] = {"==": eq, "!=": ne, "<": lt, "<=": le, ">": gt, ">=": ge}

Part: TypeAlias = Callable[[Looking], Truth]
"""Works out one part of a condition on many cases."""


class Conditions:
    """The parts of all conditions of a ruleset, each with a number. Safe to use from several threads: it takes no lock."""

    def __init__(self, words: Words, places: Mapping[str, int]) -> None:
        """Begin with none."""
        self._words, self._places = words, places
        self._numbers: dict[Condition, int] = {}
        self._moving_places: frozenset[int] = frozenset()
        self._unused = count()
        self.parts: dict[int, Part] = {}
        self.moving: set[int] = set()
        """The numbers of those that hang on the decision date."""

    def moved_by(self, places: frozenset[int]) -> None:
        """Say which places hang on the decision date, before conditions are numbered."""
        self._moving_places = places

    def number(self, condition: Condition) -> int:
        """Give the number of a condition; one that was seen before has the same."""
        found = self._numbers.get(condition)
        if found is not None:
            return found
        part, number = self._atom(condition) if isinstance(condition, Atom) else self._joined(condition), next(self._unused)
        self.parts[number] = part
        if any(self._places[path] in self._moving_places for one in atoms(condition) for path in one.paths):
            self.moving.add(number)
        return self._numbers.setdefault(condition, number)  # nobody sees a number before all is there that stands under it

    def _joined(self, condition: Condition) -> Part:
        join = all_of if isinstance(condition, And) else any_of
        numbers = [self.number(part) for part in condition.parts]  # type: ignore[union-attr]  # no atom
        return lambda frame: join(frame.truth(number) for number in numbers)

    def _atom(self, atom: Atom) -> Part:
        place = self._places[atom.path]
        if atom.op in {"in", "not in"}:
            return self._membership(atom, place)
        compare = COMPARE[atom.op]
        if isinstance(atom.right, Ref):
            other = self._places[atom.right.path]
            return lambda frame: _compared(compare, frame.column(place), frame.column(other))
        literal = self.literal(atom.right, atom.kind)
        return lambda frame: _with_literal(compare, frame.column(place), literal)

    def _membership(self, atom: Atom, place: int) -> Part:
        among: Any = atom.right
        wanted = atom.op == "in"
        if atom.kind.is_word:
            table = self._words.table(among) == wanted
            return lambda frame: told(table[frame.column(place).values], frame.column(place).known)
        literals = np.array(sorted(self.literal(one, atom.kind) for one in among))
        return lambda frame: told(np.isin(frame.column(place).values, literals) == wanted, frame.column(place).known)

    def literal(self, value: Any, kind: Kind) -> Any:  # noqa: ANN401  # a scalar, and a number as columns hold it
        """Give a literal as columns hold it."""
        if kind is Kind.DATE:
            return day_number(value)
        return self._words.numbers[value] if kind.is_word else value


def _with_literal(compare: Callable[[Any, Any], Any], left: Column, literal: object) -> Truth:
    if literal is True or literal is False:
        positive = compare(True, literal)  # noqa: FBT003  # an operator
        return told(left.values if positive else ~left.values, left.known)
    return told(compare(left.values, literal), left.known)


def _compared(compare: Callable[[Any, Any], Any], left: Column, right: Column) -> Truth:
    return told(compare(left.values, right.values), left.known, right.known)
