"""Computed fields: worked out by the ruleset's functions from decided fields and facts; an interval while something is open."""

from dataclasses import dataclass, field
from itertools import product
from typing import Any

from couvert.inference.memory import WorkingMemory
from couvert.inference.settling import Settled, named
from couvert.language.facts import Scalar
from couvert.language.partial import Unknown
from couvert.language.rules import DecisionTable, Field


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


def compute(table: DecisionTable, settled: Settled, memory: WorkingMemory) -> Computed:
    """Work out every computed field of a decision that has been settled on the case in `memory`."""
    done = Computed()
    for name, one in table.fields.items():
        if one.kind == "computed" and _may_stand(one, settled):
            _one(name, one, settled, memory, done)
    return done


def _one(name: str, one: Field, settled: Settled, memory: WorkingMemory, done: Computed) -> None:
    values = {need: tuple(_values(need, settled, memory)) for need in one.needs}
    unknown = [value for found in values.values() for value in found if isinstance(value, Unknown)]
    if unknown:
        done.intervals[name] = Interval(None, None)
        done.missing += [named(slot, memory) for value in unknown for slot in value.needs]
        return
    surely = all(settled.fields.get(other) in allowed for other, allowed in one.only_if.items())
    results = {_call(one, combination) for combination in product(*values.values())} | (set() if surely else {None})
    if len(results) == 1:
        done.fields.update((name, result) for result in results if result is not None)
    else:
        known = sorted(result for result in results if result is not None)
        done.intervals[name] = Interval(None if None in results else known[0], known[-1])


def _call(one: Field, arguments: tuple[Any, ...]) -> Any:  # noqa: ANN401  # what the ruleset's function gives
    return one.by(*arguments) if one.by is not None else None


def _values(need: str, settled: Settled, memory: WorkingMemory) -> tuple[Any, ...]:
    if need in settled.fields:
        return (settled.fields[need],)
    return settled.possible[need] if need in settled.possible else (memory.look(need),)


def _may_stand(one: Field, settled: Settled) -> bool:
    """Tell whether each field that the computed one hangs on has, or may still have, a value with which it stands."""
    return all(
        settled.fields.get(other) in allowed or bool(set(settled.possible.get(other, ())) & set(allowed))
        for other, allowed in one.only_if.items()
    )
