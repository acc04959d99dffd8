"""A solver proposes how to fill in the unknown facts of a case, the facts answer, and what they refuse is told to the solver.

So what is found has values that give it, and what is not found no completion gives. Only what could not be told within bounds counts as
found without them: an answer may be less certain than it could be, never more.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from couvert.inference.completions.choices import Clause
from couvert.inference.completions.fitting import Unsettled
from couvert.inference.completions.proposal import Copy, Proposal, Values, wanted
from couvert.inference.completions.propositions import Propositions
from couvert.inference.completions.solver import Model, Solver
from couvert.language.facts import Scalar
from couvert.language.once import cached_property
from couvert.language.partial import Slot

MOST_REFUSED: Final = 100
"""How many proposals may be refused before the last one counts as found."""


@dataclass(frozen=True, eq=False)
class Completion:
    """One way to fill in the unknown facts: the values that tests asked for, and the model of the solver that says what comes out.

    One that is not `proved` counts as possible only because it could not be told within bounds whether it is.
    """

    proposal: Proposal
    values: Values
    model: Model
    proved: bool = True

    @cached_property
    def supposed(self) -> Mapping[Slot, Scalar | None]:
        """The values of all slots."""
        return {slot: value for (copy, slot), value in {**self.proposal.whole(), **self.values}.items() if copy == 0}

    def placed(self, slots: Iterable[Slot]) -> Iterator[int]:
        """Give the literals that place the values of some slots in their classes, in the order of the slots: equal cases, equal models."""
        return (literal for slot in sorted(slots) for literal in self._said.get(slot, ()))

    @cached_property
    def _said(self) -> Mapping[Slot, tuple[int, ...]]:
        return self.proposal.said()

    def holds(self, literal: int) -> bool:
        """Tell whether a literal of the propositions holds; of one that came later, it is not known to."""
        return literal in self.model


@dataclass(frozen=True, eq=False)
class Dialogue:
    """A solver that proposes, and the facts that answer."""

    propositions: Propositions
    solver: Solver
    copies: Sequence[Copy]
    tell: Callable[[Clause], None]

    def find(self, assumptions: Sequence[int]) -> Completion | None:
        """Find a completion in which all literals (of the solver) hold."""
        tests, refused = wanted(self.propositions, self.copies), 0
        while (model := self.solver.model(assumptions)) is not None:
            proposal = Proposal(self.propositions, self.copies, tests, model)
            found = self._answer(proposal, assumptions)
            refused += 1
            if found is not None or refused == MOST_REFUSED:
                return found or _as_proposed(proposal)
        return None

    def _answer(self, proposal: Proposal, assumptions: Sequence[int]) -> Completion | None:
        """Fill in values as proposed; None where the facts refuse them, which the solver is told."""
        if proposal.fits:
            return Completion(proposal, proposal.values, proposal.model)
        circle = proposal.circle()
        if circle:
            self.tell(circle)
            return None
        try:
            found = self._filled(proposal, assumptions)
        except Unsettled:
            return _as_proposed(proposal)
        if found is None:
            self.tell(proposal.refusal(self.solver))
        return found

    def _filled(self, proposal: Proposal, assumptions: Sequence[int]) -> Completion | None:
        """Take values that keep the constraints: often what was asked for holds with them. Else take values for all that was proposed."""
        values = proposal.fitted(required=True)
        if values is None:
            return None
        model = self.solver.model((*assumptions, *proposal.literals(values)))
        if model is not None:
            return Completion(proposal, values, model)
        values = proposal.fitted(required=False)
        return None if values is None else Completion(proposal, values, proposal.model)


def _as_proposed(proposal: Proposal) -> Completion:
    return Completion(proposal, proposal.values, proposal.model, proved=False)
