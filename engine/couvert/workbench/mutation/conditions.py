"""Faults of conditions: another operator, a limit off by one, a comparison that is negated or left out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from couvert.language.conditions import And, Atom, Condition, Or

REVERSED: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
STRICTER: Final = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
"""The same comparison, with or without the limit itself."""


@dataclass(frozen=True)
class Fault:
    """A condition with a fault: its kind, the part that it is in, what this became (None: nothing), and the whole condition."""

    kind: str
    was: Condition
    became: Condition | None
    mutated: Condition


def faults(condition: Condition) -> Iterator[Fault]:
    """Give a condition with every single fault in it."""
    for kind, became in _own(condition):
        yield Fault(kind, condition, became, became)
    if not isinstance(condition, Atom):
        for index, part in enumerate(condition.parts):
            yield Fault("dropped", part, None, _joined(condition, (*condition.parts[:index], *condition.parts[index + 1 :])))
            for fault in faults(part):
                yield replace(fault, mutated=_joined(condition, (*condition.parts[:index], fault.mutated, *condition.parts[index + 1 :])))


def _own(condition: Condition) -> Iterator[tuple[str, Condition]]:
    if isinstance(condition, And):
        yield "operator", Or(condition.parts)
    elif isinstance(condition, Or):
        yield "operator", And(condition.parts)
    else:
        yield "negation", condition.opposite()
        if condition.op in REVERSED:
            yield "operator", replace(condition, op=REVERSED[condition.op])
            yield "boundary", replace(condition, op=STRICTER[condition.op])
            yield from (("boundary", one) for one in _beyond(condition))
        if isinstance(condition.right, frozenset) and len(condition.right) > 1:
            for one in sorted(condition.right, key=str):
                yield "dropped", replace(condition, right=condition.right - {one})


def _beyond(atom: Atom) -> Iterator[Atom]:
    """Give a comparison with a written limit that is off by one on the side that leaving out or taking in the limit does not reach."""
    step = 1 if atom.op in {">", "<="} else -1
    if isinstance(atom.right, date):
        yield replace(atom, right=atom.right + timedelta(step))
    elif isinstance(atom.right, int) and not isinstance(atom.right, bool):
        yield replace(atom, right=atom.right + step)


def _joined(condition: And | Or, parts: tuple[Condition, ...]) -> Condition:
    if len(parts) == 1:
        return parts[0]
    return And(parts) if isinstance(condition, And) else Or(parts)
