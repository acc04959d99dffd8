"""Where an answer turns as a number or a day moves: found by halving, between points beyond which it moves one way only."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Answer = TypeVar("Answer")


def runs(ask: Callable[[int], Answer], low: int, high: int, points: Iterable[int] = ()) -> Iterator[tuple[int, Answer]]:
    """Give each run of equal answers from `low` to `high` by its first number. Between two `points` the answer turns at most once."""
    known = sorted({low, high, *(point for point in points if low < point < high)})
    first, answer = low, ask(low)
    yield first, answer
    for second in known[1:]:
        following = ask(second)
        while answer != following:
            first = _turn(ask, first, second, answer)
            answer = ask(first)
            yield first, answer
        first = second


def _turn(ask: Callable[[int], Answer], before: int, after: int, answer: Answer) -> int:
    """Give a number at which the answer is another one, whereas it is this one just before."""
    while after - before > 1:
        middle = (before + after) // 2
        before, after = (middle, after) if ask(middle) == answer else (before, middle)
    return after
