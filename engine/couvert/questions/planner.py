"""Which fact to ask next: the one that leads to an answer with the fewest questions, on average over the regions of the case.

A region is one combination of classes of values of the open facts that the conditions in reach can tell apart, and that keeps the
constraints; what comes out is the same all over it. A question is asked only where two regions that differ in nothing else come out
otherwise. So `age >= 18` is known to settle `age >= 16`, and a fact that no open decision depends on is never asked.
"""

from collections.abc import Iterator
from typing import Final

from couvert.inference.completions.outlook import named
from couvert.inference.standing import stand
from couvert.inquiry import Inquiry
from couvert.language.partial import Slot, Unknown
from couvert.questions.board import Board, board_of
from couvert.questions.regions import Asked, Builder, Regions
from couvert.questions.strategy import Strategy

EFFORT: Final = 50_000
"""How many answers of regions the search for the best question looks at: some hundredths of a second."""


def next_fact(inquiry: Inquiry, *, skip: frozenset[str] = frozenset()) -> str | None:
    """Give the path of the fact to ask next, as `Decision.missing` names it; None when nothing that may be asked matters.

    Facts in `skip` are not known to the person: they stay open and are not asked. A list is asked for as a whole, each leaf of a record in
    it by itself. One decision is settled after the other: those that come first in this case, then each after those it reads. First come
    the facts that outcomes hang on, then those that outcomes only take their values from. Equal cases get equal questions. Raises
    RulebaseError on a rulebase with holes.
    """
    asked = [name for name in inquiry.rulebase.strata if inquiry.asks(inquiry.ruleset.decisions[name])]
    for name in dict.fromkeys((*(name for name in asked if name in inquiry.first), *asked)):
        missing = [fact for fact in inquiry.missing[name] if fact not in skip]
        found = missing[0] if len(missing) == 1 and not skip else Plan(inquiry, name, skip).question() if missing else None
        if found is not None:
            return found
    return None


class Plan:
    """The plan of questions for one decision of an inquiry."""

    def __init__(self, inquiry: Inquiry, name: str, skip: frozenset[str]) -> None:
        """Plan for the decision `name`, without asking what is in `skip`."""
        self.inquiry, self.skip, self.memory = inquiry, skip, inquiry.memory
        self.asked: Asked = {name: stand(inquiry.rulebase, self.memory, name).asked}

    def question(self) -> str | None:
        """Give the question to ask first."""
        builder = Builder(self.inquiry.rulebase, self.memory, self.asked)
        regions = builder.build()
        board = board_of(regions, self.memory, self.asked, self.skip)
        telling = self._best(board) if regions.whole else self._likely(builder, regions, board)
        if telling is not None:
            return telling
        return next((name for name in self._taken(regions) if name not in self.skip), None)

    def _best(self, board: Board) -> str | None:
        return Strategy(board, EFFORT).choose(board.everything) if board.weights else None

    def _likely(self, builder: Builder, regions: Regions, board: Board) -> str | None:
        """Give the most promising question of a sample of regions, once two regions are found that differ in nothing else."""
        strategy = Strategy(board)
        if strategy.settled(board.everything):
            return None
        questions = strategy.promising(board.everything)
        return next((name for name in questions if self._turns(regions, builder.turned(regions, board.slots[name]))), None)

    def _turns(self, regions: Regions, turned: Regions) -> bool:
        """Tell whether something else comes out of some region that is turned."""
        return any(
            rows & turned.kept & ~dict(turned.outcomes(name, fields)).get(marks, 0)
            for name, fields in self.asked.items()
            for marks, rows in regions.outcomes(name, fields)
        )

    def _taken(self, regions: Regions) -> Iterator[str]:
        """Give the facts that outcomes take their values from, then those that completions still hang on though no region here shows it."""
        for name, fields in self.asked.items():
            slots = (slot for path in regions.taken(name, fields) for slot in self._needs(path))
            yield from (named(slot, self.memory) for slot in slots)
            settled = self.inquiry.settled[name]
            yield from self.inquiry.computed(name, settled).missing
            yield from settled.missing if settled.possible and not (regions.whole and self.skip) else ()

    def _needs(self, path: str) -> tuple[Slot, ...]:
        value = self.memory.look(path)
        return value.needs if isinstance(value, Unknown) else ()
