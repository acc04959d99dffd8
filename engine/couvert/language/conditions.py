"""The condition language: atoms joined by and, or, not. Evaluated with three truth values, negated, put in disjunctive form, printed."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from operator import eq, ge, gt, le, lt, ne
from typing import Any, Final, TypeAlias

from couvert.language.facts import Kind, Scalar, euros
from couvert.language.partial import Unknown, Value

OPPOSITE: Final[Mapping[str, str]] = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">", "in": "not in", "not in": "in"}
COMPARE: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "==": eq,
    "!=": ne,
    "<": lt,
    "<=": le,
    ">": gt,
    ">=": ge,
    "in": lambda left, right: left in right,
    "not in": lambda left, right: left not in right,
}
PARAMETER: Final = "parameter."
"""What the path of a parameter begins with."""

DECISION: Final = "decision."
"""What the path of a decision's field begins with."""

Look: TypeAlias = Callable[[str], Value]
"""How a condition sees a fact: its value by path, or Unknown."""


@dataclass(frozen=True)
class Ref:
    """Another fact, parameter or decision's field, by path, on the right of a comparison or as a consequence's value."""

    path: str


@dataclass(frozen=True)
class Atom:
    """One comparison: a fact with a literal, a set of literals, or another fact. `kind` is the kind of both sides.

    A parameter stands on the right only: its amount takes the place of its name once the day is known.
    """

    path: str
    op: str
    right: Scalar | frozenset[Scalar] | Ref
    kind: Kind

    def holds(self, look: Look) -> bool | None:
        """Tell whether the comparison holds; None while it is not known."""
        left, right = look(self.path), look(self.right.path) if isinstance(self.right, Ref) else self.right
        if not isinstance(left, Unknown) and not isinstance(right, Unknown):
            return COMPARE[self.op](left, right)
        if isinstance(left, Unknown) and left.among is not None and not isinstance(right, Unknown):
            found = {COMPARE[self.op](value, right) for value in left.among}
            return found.pop() if len(found) == 1 else None
        return None

    @property
    def paths(self) -> tuple[str, ...]:
        """The facts it reads."""
        return (self.path, self.right.path) if isinstance(self.right, Ref) else (self.path,)

    def opposite(self) -> "Atom":
        """Give the atom that holds exactly when this one does not."""
        return Atom(self.path, OPPOSITE[self.op], self.right, self.kind)

    def __str__(self) -> str:
        """Write the atom as a rule file does."""
        if self.kind is Kind.BOOL and isinstance(self.right, bool) and self.op in {"==", "!="}:
            return self.path if self.right is (self.op == "==") else f"not {self.path}"
        return f"{self.path} {self.op} {written(self.right, self.kind)}"


@dataclass(frozen=True)
class And:
    """Holds when every part holds."""

    parts: tuple["Condition", ...]

    def __str__(self) -> str:
        """Write the parts joined by `and`."""
        return " and ".join(f"({part})" if isinstance(part, Or) else str(part) for part in self.parts)


@dataclass(frozen=True)
class Or:
    """Holds when some part holds."""

    parts: tuple["Condition", ...]

    def __str__(self) -> str:
        """Write the parts joined by `or`."""
        return " or ".join(map(str, self.parts))


Condition: TypeAlias = Atom | And | Or
"""A condition in negation normal form: `not` stands only inside atoms, as the opposite operator."""

Conjunction: TypeAlias = tuple[Atom, ...]


def holds(condition: Condition, look: Look) -> bool | None:
    """Tell whether a condition holds, in Kleene's three-valued logic: True, False, or None while it is not known."""
    if isinstance(condition, Atom):
        return condition.holds(look)
    decisive = isinstance(condition, Or)
    open_part = False
    for part in condition.parts:
        truth = holds(part, look)
        if truth is decisive:
            return decisive
        open_part = open_part or truth is None
    return None if open_part else not decisive


def negated(condition: Condition) -> Condition:
    """Give the condition that holds exactly when this one does not."""
    if isinstance(condition, Atom):
        return condition.opposite()
    parts = tuple(negated(part) for part in condition.parts)
    return Or(parts) if isinstance(condition, And) else And(parts)


def disjuncts(condition: Condition) -> tuple[Conjunction, ...]:
    """Give the condition as a disjunction of conjunctions of atoms, in the order written, without repeats."""
    if isinstance(condition, Atom):
        return ((condition,),)
    if isinstance(condition, Or):
        return tuple(dict.fromkeys(conjunction for part in condition.parts for conjunction in disjuncts(part)))
    choices = product(*(disjuncts(part) for part in condition.parts))
    return tuple(dict.fromkeys(tuple(dict.fromkeys(atom for part in choice for atom in part)) for choice in choices))


def atoms(condition: Condition) -> Iterator[Atom]:
    """Give every atom of a condition, in the order written."""
    if isinstance(condition, Atom):
        yield condition
    else:
        for part in condition.parts:
            yield from atoms(part)


def bound(condition: Condition, amounts: Mapping[str, Scalar]) -> Condition:
    """Put the amounts of parameters, by path, in the place of their names."""
    if isinstance(condition, Atom):
        right = condition.right
        known = isinstance(right, Ref) and right.path in amounts
        return Atom(condition.path, condition.op, amounts[right.path], condition.kind) if known else condition  # type: ignore[union-attr]  # a Ref
    parts = tuple(bound(part, amounts) for part in condition.parts)
    return And(parts) if isinstance(condition, And) else Or(parts)


def written(value: Scalar | frozenset[Scalar] | Ref, kind: Kind) -> str:
    """Write a literal as a rule file does."""
    if isinstance(value, Ref):
        return value.path
    if isinstance(value, frozenset):
        return "{" + ", ".join(sorted(written(item, kind) for item in value)) + "}"
    if kind is Kind.MONEY and isinstance(value, int):
        return euros(value)
    if isinstance(value, bool | int):
        return str(value)
    return f'"{value.isoformat() if isinstance(value, date) else value}"'
