"""What is known of one field of a decision, and how two such states differ."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from couvert.computing import Interval
from couvert.language.facts import Scalar


@dataclass(frozen=True)
class State:
    """What is known of a field: its `value`, or while it is open the `possible` values, the `certain` elements of a set, or an interval."""

    value: Scalar | tuple[str, ...] | None = None
    possible: tuple[Scalar, ...] = ()
    certain: tuple[str, ...] | None = None
    interval: Interval | None = None

    @property
    def is_set(self) -> bool:
        """Tell whether it is the state of a set, decided or open."""
        return isinstance(self.value, tuple) or self.certain is not None

    @property
    def elements(self) -> tuple[str, ...]:
        """The elements that a set has or may have."""
        held = self.value if isinstance(self.value, tuple) else self.certain or ()
        return (*held, *map(str, self.possible))

    def holds(self, element: str) -> bool | None:
        """Tell whether a set has an element; None where it may."""
        return None if element in self.possible else element in self.elements


@dataclass(frozen=True)
class Change:
    """One field of a decision in two states; None where the field is absent, or not asked about."""

    decision: str
    field: str
    before: State | None
    after: State | None

    @property
    def difference(self) -> int | None:
        """How much a number grows: cents for money. None where it is no number, or not one number on either side."""
        before, after = _number(self.before), _number(self.after)
        return None if before is None or after is None else after - before

    @property
    def added(self) -> tuple[str, ...]:
        """The elements that a set surely has after, and did not surely have before."""
        return self._turned(after=True)

    @property
    def opened(self) -> tuple[str, ...]:
        """The elements that a set may have after, and surely had or had not before."""
        return self._turned(after=None)

    @property
    def removed(self) -> tuple[str, ...]:
        """The elements that a set surely lacks after, and did not surely lack before."""
        return self._turned(after=False)

    @property
    def of_a_set(self) -> bool:
        """Tell whether it is the change of a set that is told on both sides."""
        return all(one is not None and one.is_set for one in (self.before, self.after))

    def _turned(self, *, after: bool | None) -> tuple[str, ...]:
        if self.before is None or self.after is None or not self.of_a_set:
            return ()
        elements = dict.fromkeys((*self.before.elements, *self.after.elements))
        return tuple(one for one in elements if self.after.holds(one) is after and self.before.holds(one) is not after)


def states(
    fields: Mapping[str, Scalar | tuple[str, ...]],
    possible: Mapping[str, tuple[Scalar, ...]],
    certain: Mapping[str, tuple[str, ...]],
    intervals: Mapping[str, Interval],
) -> Mapping[str, State]:
    """Give the state of every field that has one."""
    names = dict.fromkeys((*fields, *possible, *certain, *intervals))
    return {name: State(fields.get(name), possible.get(name, ()), certain.get(name), intervals.get(name)) for name in names}


def changes(decision: str, order: Iterable[str], before: Mapping[str, State], after: Mapping[str, State]) -> tuple[Change, ...]:
    """Give the fields of a decision whose states differ, in order."""
    pairs = ((name, before.get(name), after.get(name)) for name in order)
    return tuple(Change(decision, name, one, other) for name, one, other in pairs if one != other)


def _number(state: State | None) -> int | None:
    value = state.value if state else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None
