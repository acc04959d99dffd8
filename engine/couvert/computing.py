"""Computed fields: worked out by the ruleset's functions from decided fields and facts; an interval while something is open.

A function of the ruleset moves one way only, up or down, as any one of its numbers rises: then the numbers' limits give its own.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, product
from math import prod
from typing import Any, Final, TypeAlias

from couvert.inference.completions.outlook import named
from couvert.inference.memory import WorkingMemory
from couvert.inference.settling import Settled
from couvert.language.conditions import Look
from couvert.language.facts import Kind, Scalar
from couvert.language.model import Fact
from couvert.language.once import cached_property
from couvert.language.partial import Unknown, Value
from couvert.language.rules import DecisionTable, Field
from couvert.sums import refers, stands

Outcomes: TypeAlias = Mapping[str, Any]
"""Fields of a decision, each with one of the values that it may have."""

Together: TypeAlias = Callable[[Outcomes], bool]
"""Tells whether some completion gives several fields these values at once."""

NUMBERS: Final = frozenset({Kind.INT, Kind.MONEY})
A_STEP: Final = 1_000_000
"""A number's limit is compared with a number so many times closer to it, so that rounding does not make a sum seem to stand still."""
NOT_SETTLED: Final = Unknown(())
"""What stands for a field of the decision that has no one value."""
MOST_COMBINATIONS: Final = 1_000
"""Beyond so many combinations of outcomes a field has no bound told, unlooked: an interval would tell next to nothing."""


@dataclass(frozen=True)
class Interval:
    """What a computed field may lie between; None where there is no bound, or where it may be absent."""

    start: Scalar | None
    end: Scalar | None


@dataclass
class Computed:
    """The computed fields of one decision: values, intervals of those that are open, and the input facts these wait for."""

    fields: dict[str, Scalar] = field(default_factory=dict)
    intervals: dict[str, Interval] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)


def compute(table: DecisionTable, settled: Settled, memory: WorkingMemory, together: Together) -> Computed:
    """Work out every computed field of a decision that has been settled on the case in `memory`."""
    done = Computed()
    for name, one in table.fields.items():
        if one.kind == "computed" and _may_stand(one, settled):
            Work(one, settled, memory, together).into(done, name)
    return done


def compute_known(table: DecisionTable, fields: Outcomes, look: Look) -> Computed | None:
    """Work out every computed field of a decision whose fields all have one value; None while a fact that one needs is not known."""
    done = Computed()
    for one in table.computed:
        if one.by is None or not stands(one, fields):
            continue
        values: list[Any] = []
        for need in one.needs:
            value = fields[need] if need in fields else NOT_SETTLED if need in table.fields else look(need)
            if isinstance(value, Unknown):
                return None
            values.append(value)
        result = None if refers(one, fields) else one.by(*values)
        if result is not None:
            done.fields[one.name] = result
    return done


@dataclass(frozen=True, eq=False)
class Work:
    """The working out of one field."""

    one: Field
    settled: Settled
    memory: WorkingMemory
    together: Together

    def into(self, done: Computed, name: str) -> None:
        """Put the value, or the interval with the facts that it waits for, where it belongs."""
        facts = {need: self.memory.look(need) for need in self.one.needs if need not in self.open_or_decided}
        tried = {need: self._values(need, value) for need, value in facts.items()}
        without_limits = {need: value for need, value in facts.items() if tried[need] == ()}
        if without_limits or not 0 < self._breadth() <= MOST_COMBINATIONS:
            done.intervals[name] = Interval(None, None)
            done.missing += self._slots(without_limits)
            return
        bounded = self._bounded(facts)
        spans = [Span(outcomes, self.one, tried, bounded) for outcomes in self._combinations()]
        present = [span for span in spans if not span.is_absent]
        absent = any(self._feasible(span) for span in spans if span.may_be_absent)
        high = self._reached(sorted(present, key=lambda span: (span.high is None, span.high), reverse=True))
        if high is None:
            return
        low = None if absent else self._reached(sorted(present, key=lambda span: (span.low is not None, span.low)))
        if low and low.low == high.high and low.low is not None:
            done.fields[name] = low.low
        else:
            done.intervals[name] = Interval(low.low if low else None, high.high)
            done.missing += self._slots({need: value for need, value in facts.items() if self._hangs_on(need, present)})

    def _reached(self, spans: Iterable["Span"]) -> "Span | None":
        """Give the first span that comes about."""
        return next((span for span in spans if self._feasible(span)), None)

    def _hangs_on(self, fact: str, spans: Iterable["Span"]) -> bool:
        return any(span.hangs_on(fact) and self._feasible(span) for span in spans)

    @property
    def open_or_decided(self) -> Outcomes:
        """The decision's own fields."""
        return {**self.settled.fields, **self.settled.possible}

    def _values(self, need: str, value: Value) -> tuple[Any, ...]:
        """Give the values of a fact to try: its own, or where it is unknown, all of them, or a number's limits; () where it has none."""
        if not isinstance(value, Unknown):
            return (value,)
        fact = self.memory.ruleset.model.facts.get(need)
        if fact is not None and fact.type.kind in NUMBERS:
            return _limits(fact)
        if fact is not None and fact.type.values:
            return fact.type.values
        kind = fact.type.kind if fact else self.memory.ruleset.derived[need].function.gives
        return (False, True) if kind is Kind.BOOL else ()

    def _bounded(self, facts: Mapping[str, Value]) -> frozenset[str]:
        """Name the unknown numbers, whose limits are tried."""
        model = self.memory.ruleset.model.facts
        unknown = (need for need, value in facts.items() if isinstance(value, Unknown) and need in model)
        return frozenset(need for need in unknown if model[need].type.kind in NUMBERS)

    def _own(self) -> Mapping[str, tuple[Any, ...]]:
        """Give the fields in question, each with the values that it may have."""
        own = [name for name in dict.fromkeys((*self.one.needs, *self.one.only_if)) if name in self.open_or_decided]
        return {name: self.settled.possible[name] if name in self.settled.possible else (self.settled.fields[name],) for name in own}

    def _breadth(self) -> int:
        """Count the combinations of values that these fields may have; 0 where one of them may be any value of a fact."""
        return prod(map(len, self._own().values()))

    def _combinations(self) -> Iterator[Outcomes]:
        """Give every combination of values that the fields in question may have, each by itself."""
        own = self._own()
        return (dict(zip(own, combination, strict=True)) for combination in product(*own.values()))

    def _feasible(self, span: "Span") -> bool:
        """Tell whether the outcomes of a span come about together: first any two of them, which many spans share, then all."""
        opened = [(name, value) for name, value in span.outcomes.items() if name in self.settled.possible]
        return all(self.together(dict(some)) for some in (*combinations(opened, 2), opened) if len(some) > 1)

    def _slots(self, facts: Mapping[str, Value]) -> list[str]:
        return [named(slot, self.memory) for value in facts.values() if isinstance(value, Unknown) for slot in value.needs]


class Span:
    """What a computed field gives for one combination of outcomes, over the values of the facts that are tried."""

    def __init__(self, outcomes: Outcomes, one: Field, tried: Mapping[str, tuple[Any, ...]], bounded: frozenset[str]) -> None:
        """Work out every result. `bounded` names the facts of which only the limits are tried."""
        self.outcomes, self.one, self.tried, self.bounded = outcomes, one, tried, bounded
        self.results: dict[tuple[Any, ...], Any] = {}
        if stands(one, outcomes) and not refers(one, outcomes):
            self.results = {values: self._call(values) for values in product(*tried.values())}
        known = [result for result in self.results.values() if result is not None]
        self.is_absent = not known
        self.may_be_absent = len(known) < len(self.results) or not known
        self.low: Any = None if self.is_absent or self._goes_on(min) else min(known)
        self.high: Any = None if self.is_absent or self._goes_on(max) else max(known)

    def hangs_on(self, fact: str) -> bool:
        """Tell whether the result changes with a fact, all else being equal."""
        index = list(self.tried).index(fact)
        groups: dict[tuple[Any, ...], set[Any]] = {}
        for values, result in self.results.items():
            groups.setdefault(values[:index] + values[index + 1 :], set()).add(result)
        return any(len(results) > 1 for results in groups.values())

    def _call(self, values: tuple[Any, ...]) -> Any:  # noqa: ANN401  # what the ruleset's function gives
        if self.one.by is None:
            return None
        known = dict(zip(self.tried, values, strict=True))
        return self.one.by(*[known[need] if need in known else self.outcomes[need] for need in self.one.needs])

    def _goes_on(self, end: Callable[..., Any]) -> bool:
        """Tell whether the result would go further in that direction beyond a fact's limit: then it has no bound."""
        return any(top != nearer and end(top, nearer) == top for top, nearer in self._tops)

    @cached_property
    def _tops(self) -> tuple[tuple[Any, Any], ...]:
        """The results at the upper limit of each fact that has limits, each with the result a little below."""
        return tuple(pair for index, fact in enumerate(self.tried) if fact in self.bounded for pair in self._top(index, fact))

    def _top(self, index: int, fact: str) -> Iterator[tuple[Any, Any]]:
        top = max(self.tried[fact])
        step = max(1, top // A_STEP)
        for values, result in self.results.items():
            if values[index] == top and result is not None:
                nearer = self._call((*values[:index], top - step, *values[index + 1 :]))
                if nearer is not None:
                    yield result, nearer


def _limits(fact: Fact) -> tuple[int, ...]:
    low, high = fact.low, fact.high
    return () if low is None or high is None else (low, high)


def _may_stand(one: Field, settled: Settled) -> bool:
    """Tell whether each field that the computed one hangs on has, or may still have, a value with which it stands."""
    return all(
        settled.fields.get(other) in allowed or bool(set(settled.possible.get(other, ())) & set(allowed))
        for other, allowed in one.only_if.items()
    )
