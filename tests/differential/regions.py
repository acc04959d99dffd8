"""The regions of an edition: for every fact that its conditions read, one value for each class that they can tell apart."""

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations, islice, product
from math import prod

from couvert.language.conditions import Atom, Ref, atoms
from couvert.language.facts import Kind, Scalar
from couvert.language.rules import Ruleset
from couvert.rulebase import Edition, rulebases

Columns = Mapping[str, tuple[Scalar, ...]]
ANY_DAY = date(2026, 11, 23)


def editions(law: Ruleset, decision: str) -> list[Edition]:
    """Give the editions of a decision, in every reading, that have rules of their own."""
    found = [edition for rulebase in rulebases(law).values() for edition in rulebase.editions[decision] if edition.sourced]
    distinct = {tuple((rule.id, rule.when) for rule in edition.rules): edition for edition in found}
    return list(distinct.values())


def columns(edition: Edition) -> Columns:
    """Give the values worth trying for every fact that the edition reads."""
    read: dict[str, list[Atom]] = {path: [] for path in edition.paths}
    for rule in edition.rules:
        for atom in atoms(rule.when):
            for path in atom.paths:
                read[path].append(atom)
    days = {value for found in read.values() for atom in found for value in literals(atom) if isinstance(value, date)} | {ANY_DAY}
    return {path: tuple(values(found, days)) for path, found in read.items()}


def literals(atom: Atom) -> tuple[Scalar, ...]:
    """Give the literals of an atom."""
    if isinstance(atom.right, Ref):
        return ()
    return tuple(atom.right) if isinstance(atom.right, frozenset) else (atom.right,)


def values(found: list[Atom], days: set[date]) -> Iterator[Scalar]:
    """Give a value for each class: around every threshold, every word and one other, and neighbouring days that can be in any order."""
    kind = found[0].kind
    written = {value for atom in found for value in literals(atom)}
    if kind is Kind.BOOL:
        yield from (True, False)
    elif kind in {Kind.INT, Kind.MONEY}:
        yield from sorted({int(value) + step for value in written or {1} for step in (-1, 0, 1)})  # type: ignore[arg-type]
    elif kind is Kind.DATE:
        around = {day + timedelta(step) for day in written & days or days for step in (-1, 0, 1)}
        yield from sorted(around | {ANY_DAY, ANY_DAY + timedelta(1)})
    else:
        yield from sorted(map(str, written))
        yield "none_of_these" if kind is Kind.ENUM else "ZZ"


def regions(table: Columns) -> Iterator[dict[str, Scalar]]:
    """Give every combination of the values."""
    for row in product(*table.values()):
        yield dict(zip(table, row, strict=True))


def count(table: Columns) -> int:
    """Tell how many regions there are."""
    return prod(len(found) for found in table.values())


def drawn(table: Columns, *, seed: int) -> Iterator[dict[str, Scalar]]:
    """Give random regions without end; every fifth leaves some facts unknown."""
    source = random.Random(seed)
    for number in range(10**9):
        row = {path: source.choice(found) for path, found in table.items()}
        if number % 5 == 0:
            row = {path: value for path, value in row.items() if source.random() > 0.2}
        yield row


def combined(table: Columns, *, ways: int, seed: int, most: int = 600) -> Iterator[dict[str, Scalar]]:
    """Give regions in which every combination of values of any two or three facts (`ways`) occurs."""
    paths = list(table)
    wanted = {places: set(product(*(table[paths[place]] for place in places))) for places in combinations(range(len(paths)), ways)}
    for row in islice(whole(table, seed=seed), most):
        cells = [row[path] for path in paths]
        for places, missing in wanted.items():
            missing.discard(tuple(cells[place] for place in places))
        yield row
    fill = whole(table, seed=seed + 1)
    for places, missing in wanted.items():
        for combination in missing:
            yield next(fill) | {paths[place]: value for place, value in zip(places, combination, strict=True)}


def combinations_of(table: Columns, *, ways: int) -> int:
    """Tell how many combinations of values of so many facts there are."""
    return sum(prod(sizes) for sizes in combinations([len(found) for found in table.values()], ways))


def whole(table: Columns, *, seed: int) -> Iterator[dict[str, Scalar]]:
    """Give random regions with every fact known, without end."""
    source = random.Random(seed)
    while True:
        yield {path: source.choice(found) for path, found in table.items()}
