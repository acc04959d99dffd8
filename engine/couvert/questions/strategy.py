"""Choosing a question on a board: the best there is where that can be searched for, else the one after which least is left in doubt."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import inf, log2
from typing import Final, TypeAlias

from couvert.questions.board import Board

Group: TypeAlias = Sequence[int]
"""Regions that are still possible, by number."""

Parts: TypeAlias = tuple[Group, ...]
"""A group told apart: the regions of each answer to a question."""

NOTHING_ASKED: Final = frozenset[str]()
FEW: Final = 4
"""How many questions are looked at one step deeper."""


class OutOfEffortError(Exception):
    """The search for the best question has used up its effort."""


@dataclass(eq=False)
class Strategy:
    """Chooses questions on a board. `effort` bounds the search: how many answers of regions it looks at before it gives up."""

    board: Board
    effort: float = inf
    spent: int = 0
    plans: dict[tuple[int, ...], tuple[float, str | None]] = field(default_factory=dict, repr=False)

    def choose(self, group: Group, asked: frozenset[str] = NOTHING_ASKED) -> str | None:
        """Give the question to ask, when one of these regions is the case and some questions have been asked; None if none tells more."""
        if self.settled(group):
            return None
        try:
            return self.best(group, asked)[1]
        except OutOfEffortError:
            return next(self.promising(group, asked, deeper=True))

    def settled(self, group: Group) -> bool:
        """Tell whether the same comes out of all regions of a group, as far as questions can tell."""
        joint = self.board.joint
        return all(joint[region] == joint[group[0]] for region in group)

    def promising(self, group: Group, asked: frozenset[str] = NOTHING_ASKED, *, deeper: bool = False) -> Iterator[str]:
        """Give the questions, those first after which least is left in doubt; `deeper` looks at one more question for the best few."""
        found = self._ranked(group, asked)
        few = FEW if deeper else 0
        looked = sorted((self._left_after(parts, asked | {name}), left, place, name) for left, place, name, parts in found[:few])
        yield from (name for *_, name in looked)
        yield from (name for _, _, name, _ in found[few:])

    def _ranked(self, group: Group, asked: frozenset[str]) -> list[tuple[float, int, str, Parts]]:
        """Give the questions with what each leaves in doubt, its place and its parts, best first."""
        return sorted((self._left(parts), place, name, parts) for place, (name, parts) in enumerate(self.questions(group, asked)))

    def questions(self, group: Group, asked: frozenset[str]) -> Iterator[tuple[str, Parts]]:
        """Give every question that may be asked now and tells regions of a group apart."""
        for name in self.board.answers:
            if name not in asked and self.board.follows.get(name, name) in {name, *asked}:
                parts = self.parts(group, name)
                if len(parts) > 1:
                    yield name, parts

    def parts(self, group: Group, name: str) -> Parts:
        """Give the regions of each answer to a question."""
        answers, parts = self.board.answers[name], dict[int, list[int]]()
        for region in group:
            parts.setdefault(answers[region], []).append(region)
        self.spent += len(group)
        return tuple(parts.values())

    def weight(self, group: Group) -> int:
        """Give the weight of a group."""
        weights = self.board.weights
        return sum(weights[region] for region in group)

    def best(self, group: Group, asked: frozenset[str] = NOTHING_ASKED, below: float = inf) -> tuple[float, str | None]:
        """Give the least number of questions for a group, summed over its regions by weight, and the first of them.

        Without a plan that takes less than `below`, the question is None. Raises OutOfEffortError.
        """
        if self.settled(group):
            return 0, None
        key = tuple(group)
        known = self.plans.get(key)
        if known is None or (known[1] is None and known[0] < below):
            if self.spent > self.effort:
                raise OutOfEffortError
            known = self.plans[key] = self._searched(group, asked, below)
        return known

    def _searched(self, group: Group, asked: frozenset[str], below: float) -> tuple[float, str | None]:
        weight, chosen, found = self.weight(group), None, self._ranked(group, asked)
        if not found:
            return 0, None
        for _, _, name, parts in found:
            cost = self._cost(weight, parts, asked | {name}, below)
            if cost < below:
                below, chosen = cost, name
        return below, chosen

    def _cost(self, weight: float, parts: Parts, asked: frozenset[str], below: float) -> float:
        """Give the cost of a question with the best ones after it; infinite where it is not less than `below`."""
        left = [part for part in parts if not self.settled(part)]
        least = weight + sum(map(self.weight, left))
        for part in sorted(left, key=len):
            if least >= below:
                return inf
            least -= self.weight(part)
            least += self.best(part, asked, below - least)[0]
        return least if least < below else inf

    def _left(self, parts: Parts) -> float:
        """Give what is left in doubt, in bits for all regions together, decision by decision."""
        return round(sum(self._doubt(found, part) for part in parts for found in self.board.outcomes.values()), 6)

    def _left_after(self, parts: Parts, asked: frozenset[str]) -> float:
        """Give what is left in doubt after the best question for each part, a question counting as one bit."""
        return round(sum(self._best_left(part, asked) for part in parts if not self.settled(part)), 6)

    def _best_left(self, part: Group, asked: frozenset[str]) -> float:
        after = min((self._left(parts) for _, parts in self.questions(part, asked)), default=0.0)
        return after + self.weight(part)

    def _doubt(self, found: Sequence[int], group: Group) -> float:
        weights: Counter[int] = Counter()
        for region in group:
            weights[found[region]] += self.board.weights[region]
        return _bits(weights.values())


def _bits(weights: Iterable[int]) -> float:
    """Give the entropy of some weights, times their sum."""
    weighed = tuple(weights)
    total = sum(weighed)
    return total * log2(total) - sum(weight * log2(weight) for weight in weighed)
