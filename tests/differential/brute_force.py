"""Small rulebases drawn at random, sound and faulty, and what is wrong with them by deciding every case there is.

Conditions are read by Python itself, and rules decided as their definition says; nothing of the engine has a part in it.
"""

import random
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from types import SimpleNamespace
from typing import Any, Final, TypeAlias

FACTS: Final = '''
"""Four facts with few values."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from couvert.language.facts import FACTS, Constraint, Day


class Person(BaseModel):
    """Somebody."""

    model_config = FACTS

    rich: bool | None = None
    tall: bool | None = None
    word: Literal["u", "v", "w"] | None = None
    number: Annotated[int, Field(ge=0, le=2)] | None = None


class Case(BaseModel):
    """A case."""

    model_config = FACTS

    on: Day | None = None
    p: Person | None = None


CONSTRAINTS = (%s)
'''
HEAD: Final = """
decision: {name}
title: {{en: T, fr: T}}
about: p
as_of: "on"
known_from: 2020-01-01
desk: office
gives:
  hue: {{kind: one, values: [red, green, blue], main: true}}
  marks: {{kind: set, values: [dot, dash]}}
rules:
"""
RULE: Final = """
  - id: {id}
    title: {{en: T, fr: T}}
    cites: [{{source: decree, at: a}}]
    in_force: {{from: {start}}}
    when: {when}
    then: {then}
"""
ATOMS: Final = (
    "p.rich",
    "not p.rich",
    "p.tall",
    "not p.tall",
    'p.word == "u"',
    'p.word != "v"',
    'p.word in {"u", "w"}',
    "p.number >= 1",
    "p.number < 2",
    "p.number == 1",
)
READ: Final = ('decision.first.hue == "red"', 'decision.first.hue != "green"')
STARTS: Final = ("2020-01-01", "2022-01-01")

Then: TypeAlias = Mapping[str, Any]
Case: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True)
class Drawn:
    """A rule as it is written. `start` is the first day on which it is in force."""

    id: str
    when: str
    then: Then
    exception_to: str | None
    start: str

    def text(self) -> str:
        """Write it."""
        given = "{" + ", ".join(f"{name}: {_written(value)}" for name, value in self.then.items()) + "}"
        parent = f"    exception_to: [{self.exception_to}]\n" if self.exception_to else ""
        return RULE.format(id=self.id, start=self.start, when=self.when, then=given) + parent


def _written(value: str | tuple[str, ...]) -> str:
    return f"[{', '.join(value)}]" if isinstance(value, tuple) else value


@dataclass(frozen=True)
class Law:
    """Two decisions, of which the second reads the first, and what every case keeps (None: nothing)."""

    decisions: Mapping[str, tuple[Drawn, ...]]
    kept: str | None

    def files(self) -> Mapping[str, str]:
        """Write the law."""
        kept = f"Constraint('kept', '{self.kept}')," if self.kept else ""
        rules = {name: HEAD.format(name=name) + "".join(one.text() for one in some) for name, some in self.decisions.items()}
        return {"facts.py": FACTS % kept, **{f"{name}/{name}.yaml": text for name, text in rules.items()}}

    def cases(self) -> Iterator[Case]:
        """Give every case, on a day of each edition."""
        for rich, tall, word, number, on in product((True, False), (True, False), "uvw", range(3), STARTS):
            case = {"p": SimpleNamespace(rich=rich, tall=tall, word=word, number=number), "on": on}
            if self.kept is None or holds(self.kept, case):
                yield case


def holds(condition: str, case: Case) -> bool:
    """Tell whether a condition holds, as Python reads it."""
    return bool(eval(condition, {}, dict(case)))  # noqa: S307  # drawn above


def drawn_law(seed: int) -> Law:
    """Draw a law."""
    source = random.Random(seed)
    kept = f"{source.choice(ATOMS)} or {source.choice(ATOMS)}" if source.random() < 0.5 else None
    return Law({name: tuple(_rules(source, name)) for name in ("first", "second")}, kept)


def _rules(source: random.Random, name: str) -> Iterator[Drawn]:
    """Draw rules that give each case one value, mostly, and exceptions and others, which mostly are faults."""
    stock = ATOMS if name == "first" else (*ATOMS, *READ)
    when = _condition(source, stock)
    opposite = f"not ({when})" if source.random() < 0.8 else _condition(source, stock)
    hues = source.sample(("red", "green", "blue"), 2)
    yield Drawn(f"{name}-one", when, {"hue": hues[0]}, None, STARTS[0])
    yield Drawn(f"{name}-two", opposite, {"hue": hues[1], "marks": ("dot",)}, None, STARTS[source.random() < 0.1])
    if source.random() < 0.6:
        then = {"hue": source.choice(("red", "green", "blue"))}
        yield Drawn(f"{name}-three", _condition(source, stock), then, source.choice((f"{name}-one", f"{name}-two")), source.choice(STARTS))
    if source.random() < 0.4:
        yield Drawn(f"{name}-four", _condition(source, stock), {"marks": source.choice((("dash",), ("dot", "dash")))}, None, STARTS[0])
    if source.random() < 0.3:
        yield Drawn(f"{name}-five", _condition(source, stock), {"hue": source.choice(hues)}, None, source.choice(STARTS))


def _condition(source: random.Random, stock: Sequence[str]) -> str:
    parts = source.sample(stock, source.choice((1, 2, 2, 3)))
    joined = parts[0]
    for part in parts[1:]:
        joined = f"({joined}) {source.choice(('and', 'or'))} {part}"
    return joined


@dataclass(frozen=True)
class Decided:
    """One decision on one case: the rules in force, those that apply, and those that determine."""

    present: frozenset[str]
    applied: frozenset[str]
    determined: frozenset[str]


def decided(rules: Collection[Drawn], case: Case) -> Decided:
    """Decide by the definition: a rule applies when its condition holds and its parent applies, if it has one."""
    present = {one.id: one for one in rules if one.start <= case["on"]}
    so = {name for name, one in present.items() if holds(one.when, case)}
    applied = frozenset(name for name in so if present[name].exception_to is None or present[name].exception_to in so)
    overruled = {present[name].exception_to for name in applied}
    return Decided(frozenset(present), applied, applied - overruled)


@dataclass(frozen=True)
class Looked:
    """One decision on every case in which what it reads has one value."""

    name: str
    rules: Mapping[str, Drawn]
    cases: tuple[tuple[Case, Decided], ...]

    def findings(self, comparisons: Mapping[str, Collection[str]]) -> Iterator[tuple[str, str]]:
        """Give what is wrong: codes and what they are about. `comparisons` are those in the condition of each rule."""
        hues = [{self.rules[one].then["hue"] for one in found.determined if "hue" in self.rules[one].then} for _, found in self.cases]
        yield from [("gap", self.name)] if any(not some for some in hues) else []
        yield from [("conflict", self.name)] if any(len(some) > 1 for some in hues) else []
        for name in self.rules:
            yield from self._of_rule(name)
            yield from (("condition-constant", f"{name}: {one}") for one in comparisons[name] if self._is_constant(name, one))
        for field, value in {(field, value) for rule in self.rules.values() for field, value in _things(rule)}:
            givers = {name for name, rule in self.rules.items() if (field, value) in _things(rule)}
            if not any(givers & found.determined for _, found in self.cases):
                yield "outcome-unreachable", f"{self.name}: {field}: {value}"

    def _of_rule(self, name: str) -> Iterator[tuple[str, str]]:
        if not any(name in found.applied for _, found in self.cases):
            yield "rule-dead", name
        elif not any(name in found.determined for _, found in self.cases):
            yield "rule-overruled", name
        elif not any(self._gives_alone(name, found.determined) for _, found in self.cases if name in found.determined):
            yield "rule-subsumed", name

    def _gives_alone(self, name: str, determined: Collection[str]) -> bool:
        others = [self.rules[one] for one in determined if one != name]
        return any(not any(_gives(other, *thing) for other in others) for thing in _things(self.rules[name]))

    def _is_constant(self, name: str, comparison: str) -> bool:
        return len({holds(comparison, case) for case, found in self.cases if name in found.present}) < 2


def _things(rule: Drawn) -> list[tuple[str, str]]:
    """Give each value and each element that a rule gives."""
    return [(field, item) for field, value in rule.then.items() for item in (value if isinstance(value, tuple) else (value,))]


def _gives(rule: Drawn, field: str, item: str) -> bool:
    """Tell whether a rule gives a field of one value at all, or an element of a set."""
    return field in rule.then and (field != "marks" or item in rule.then[field])


def looked_at(law: Law) -> Iterator[Looked]:
    """Decide every case; the second decision on those on which the first has one value."""
    first, second = law.decisions["first"], law.decisions["second"]
    by_id = {one.id: one for one in first}
    cases = [(case, decided(first, case)) for case in law.cases()]
    yield Looked("first", by_id, tuple(cases))
    reading = []
    for case, found in cases:
        hues = {by_id[one].then["hue"] for one in found.determined if "hue" in by_id[one].then}
        if len(hues) == 1 or not any("decision." in one.when for one in second):
            decision = SimpleNamespace(first=SimpleNamespace(hue=next(iter(hues), None)))
            whole = {**case, "decision": decision}
            reading.append((whole, decided(second, whole)))
    yield Looked("second", {one.id: one for one in second}, tuple(reading))
