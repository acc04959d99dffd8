"""Changes that come again and again, such as at the end of every month: told once, with the days on which they come again."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date

from couvert.reasons.coming import ComingChange, ReviewDue


@dataclass(frozen=True, eq=False)
class Recurring:
    """A change, and the later days on which it comes again."""

    change: ComingChange
    again: tuple[date, ...] = ()


def gathered(changes: Iterable[ComingChange], read: Callable[[ComingChange], Hashable]) -> tuple[Recurring, ...]:
    """Gather the changes that read alike, each at its first day; one that moves with the day, or tells of a review, stays alone."""
    alike: dict[Hashable, list[ComingChange]] = {}
    for number, one in enumerate(changes):
        alone = one.until is not None or any(isinstance(cause, ReviewDue) for cause in one.causes)
        alike.setdefault(number if alone else read(one), []).append(one)
    return tuple(Recurring(first, tuple(one.day for one in later)) for first, *later in alike.values())
