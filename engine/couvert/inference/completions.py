"""The completions of one case: the ways to fill in its unknown facts, looked for by a satisfiability solver that asks the facts back.

The solver proposes; days and numbers that hang together are then worked out from the facts themselves. What the facts refuse is told to
the solver, which does not propose it again. So what is found has values that give it, and what is not found no completion gives.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from pysat.solvers import Solver

from couvert.inference.choices import Clause
from couvert.inference.fitting import Unsettled
from couvert.inference.gates import TRUE
from couvert.inference.memory import WorkingMemory
from couvert.inference.network import Network, network_of
from couvert.inference.proposal import Copy, Proposal, Values
from couvert.inference.propositions import SOLVER, Propositions
from couvert.language.facts import Scalar
from couvert.language.partial import Slot

FIRST = Copy(0, lambda literal: literal)
"""The case itself."""


@dataclass(frozen=True, eq=False)
class Completion:
    """One way to fill in the unknown facts: the values supposed, and the model of the solver that says what comes out."""

    values: Values
    model: Sequence[int]

    @property
    def supposed(self) -> Mapping[Slot, Scalar | None]:
        """The values by slot."""
        return {slot: value for (copy, slot), value in self.values.items() if copy == 0}

    def holds(self, literal: int) -> bool:
        """Tell whether a literal of the propositions holds; of one that came later, it is not known to."""
        variable = abs(literal) - 1
        return variable < len(self.model) and (self.model[variable] > 0) is (literal > 0)


@dataclass(frozen=True, eq=False)
class Dialogue:
    """A solver that proposes, and the facts that answer."""

    propositions: Propositions
    solver: Solver
    copies: Sequence[Copy]
    tell: Callable[[Clause], None]

    def find(self, assumptions: Sequence[int]) -> Completion | None:
        """Find a completion in which all literals (of the solver) hold."""
        while (model := self._model(assumptions)) is not None:
            found = self._answer(Proposal(self.propositions, self.copies, model), assumptions)
            if found is not None:
                return found
        return None

    def _model(self, assumptions: Sequence[int]) -> Sequence[int] | None:
        model: Sequence[int] | None = self.solver.get_model() if self.solver.solve(assumptions=assumptions) else None
        return model

    def _answer(self, proposal: Proposal, assumptions: Sequence[int]) -> Completion | None:
        """Fill in values as proposed; None where the facts refuse them, which the solver is told."""
        if proposal.fits:
            return Completion(proposal.values, proposal.model)
        try:
            found = self._filled(proposal, assumptions)
        except Unsettled:
            return Completion(proposal.values, proposal.model)
        if found is None:
            self.tell(proposal.refusal())
        return found

    def _filled(self, proposal: Proposal, assumptions: Sequence[int]) -> Completion | None:
        """Take values that keep the constraints: often what was asked for holds with them. Else take values for all that was proposed."""
        values = proposal.fitted(required=True)
        if values is None:
            return None
        model = self._model((*assumptions, *proposal.literals(values)))
        if model is not None:
            return Completion(values, model)
        values = proposal.fitted(required=False)
        return None if values is None else Completion(values, proposal.model)


class Completions:
    """Finds completions of one case, and remembers them."""

    def __init__(self, network: Network, memory: WorkingMemory) -> None:
        """Begin with the case."""
        self.network, self.memory = network, memory
        self.propositions = Propositions(network, memory)
        self.found: list[Completion] = []
        self._dialogue = Dialogue(self.propositions, self.propositions.solver, (FIRST,), self.propositions.add)

    @cached_property
    def relevance(self) -> "Relevance":
        """Tells which facts matter."""
        from couvert.inference.relevance import Relevance  # noqa: PLC0415  # it builds on this module

        return Relevance(self.propositions)

    def find(self, literals: Iterable[int]) -> Completion | None:
        """Find a completion in which all literals (of the propositions) hold."""
        found = self._dialogue.find(tuple(literals))
        if found is not None:
            self.found.append(found)
        return found

    def witnesses(self, literals: Iterable[int]) -> dict[int, Completion]:
        """Give for each literal that holds in some completion one in which it does."""
        left = dict.fromkeys(literal for literal in literals if literal != -TRUE)
        shown = {literal: one for literal in left for one in self.found if one.holds(literal)}
        while left := {literal: None for literal in left if literal not in shown}:
            some = self.propositions.variable()
            self.propositions.add((-some, *left))
            found = self.find((some,))
            if found is None:
                break
            shown |= {literal: found for literal in left if found.holds(literal)}
        return shown


def completions_of(memory: WorkingMemory) -> Completions:
    """Give the search through the completions of a case, the same one each time."""
    if "completions" not in memory.searches:
        memory.searches["completions"] = Completions(network_of(memory.outcome.rulebase), memory)
    found: Completions = memory.searches["completions"]
    return found
