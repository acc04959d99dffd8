"""What is known of one field of a decision, and how two such states differ."""

from collections.abc import Iterable, Iterator, Mapping
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
        """The elements that a set gains; none while either side is open."""
        return tuple(_elements(self.after, without=self.before))

    @property
    def removed(self) -> tuple[str, ...]:
        """The elements that a set loses; none while either side is open."""
        return tuple(_elements(self.before, without=self.after))

    @property
    def of_a_set(self) -> bool:
        """Tell whether it is the change of a set that is decided on both sides."""
        return all(one is not None and isinstance(one.value, tuple) for one in (self.before, self.after))


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


def _elements(state: State | None, *, without: State | None) -> Iterator[str]:
    mine, others = (one.value if one else None for one in (state, without))
    return (one for one in mine if one not in others) if isinstance(mine, tuple) and isinstance(others, tuple) else iter(())
