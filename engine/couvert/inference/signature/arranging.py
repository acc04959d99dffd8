"""The order in which conditions are told: those with something in common stand behind it, so that it is looked at once, or they are not."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

from couvert.language.conditions import And, Condition

Above: TypeAlias = Mapping[int, tuple[int, ...]]
"""For a condition, by number, those before it of which none may fail to hold where it is looked at."""

NOTHING_ABOVE: Final[Above] = MappingProxyType({})
DEEPEST: Final = 20
"""How many branches stand one in another at most: Python reads no expression with two hundred brackets open."""


class Leaf(NamedTuple):
    """A condition by its number, with the parts that are left to look at, all of which have to hold."""

    number: int
    parts: tuple[Condition, ...]

    @property
    def size(self) -> int:
        """How many conditions it is."""
        return 1


class Branch(NamedTuple):
    """Conditions behind what they have in common: `parts` that all have to hold, or conditions `above` them of which one has to."""

    below: "tuple[Branch | Leaf, ...]"
    parts: tuple[Condition, ...] = ()
    above: tuple[int, ...] | None = None

    @property
    def size(self) -> int:
        """How many conditions stand in it."""
        return sum(one.size for one in self.below)


class _Waiting(NamedTuple):
    """A condition that has no place yet; its parts by number."""

    number: int
    parts: tuple[int, ...]


def arranged(conditions: Sequence[Condition], above: Above = NOTHING_ABOVE) -> Iterator[Branch | Leaf]:
    """Arrange conditions: what most have in common first, and those that have others above them after these, side by side."""
    parts = _Parts()
    waiting: dict[tuple[int, ...] | None, list[_Waiting]] = {}
    for number, condition in enumerate(conditions):
        waiting.setdefault(above.get(number), []).append(_Waiting(number, parts.of(condition)))
    yield from parts.branches(waiting.pop(None, []))
    placed = {number for number in range(len(conditions)) if number not in above}
    while waiting:
        for common in [one for one in waiting if one is not None and placed.issuperset(one)]:
            some = waiting.pop(common)
            placed.update(one.number for one in some)
            yield Branch(tuple(parts.branches(some)), above=common)


def order(conditions: Sequence[Condition], above: Above = NOTHING_ABOVE) -> tuple[int, ...]:
    """Give the numbers of conditions in the order in which they are arranged."""
    return tuple(number for one in arranged(conditions, above) for number in _numbers(one))


def _numbers(one: Branch | Leaf) -> Iterator[int]:
    if isinstance(one, Leaf):
        yield one.number
    else:
        for below in one.below:
            yield from _numbers(below)


class _Parts:
    """The parts of conditions, each with a number, so that a long one is compared once."""

    def __init__(self) -> None:
        self._numbers: dict[Condition, int] = {}

    def of(self, condition: Condition) -> tuple[int, ...]:
        """Give the parts that all have to hold, by number, each once."""
        parts = condition.parts if isinstance(condition, And) else (condition,)
        return tuple(dict.fromkeys(self._numbers.setdefault(part, len(self._numbers)) for part in parts))

    def branches(self, some: Iterable[_Waiting], depth: int = 0) -> Iterator[Branch | Leaf]:
        """Arrange conditions behind what most have in common, the others among themselves."""
        all_parts, left = tuple(self._numbers), list(some)
        while left:
            counts = Counter(part for one in left for part in one.parts)
            common, times = max(counts.items(), key=lambda item: item[1], default=(0, 0))
            if times == 1 or not counts or depth == DEEPEST:
                yield from (Leaf(one.number, tuple(all_parts[part] for part in one.parts)) for one in left)
                return
            behind = [one for one in left if common in one.parts]
            shared = [part for part in behind[0].parts if all(part in one.parts for one in behind)]
            below = [_Waiting(one.number, tuple(part for part in one.parts if part not in shared)) for one in behind]
            yield Branch(tuple(self.branches(below, depth + 1)), parts=tuple(all_parts[part] for part in shared))
            left = [one for one in left if common not in one.parts]
