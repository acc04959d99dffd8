"""The completions of one case: the ways to fill in its unknown facts, and what comes out of some of them, or of all."""

from collections.abc import Iterable
from functools import cached_property
from typing import Final

from couvert.inference.completions.dialogue import Completion, Dialogue
from couvert.inference.completions.gates import TRUE
from couvert.inference.completions.network import Network, network_of
from couvert.inference.completions.proposal import Copy
from couvert.inference.completions.propositions import Propositions
from couvert.inference.completions.relevance import Relevance
from couvert.inference.memory import WorkingMemory

FIRST: Final = Copy(0, lambda literal: literal)
"""The case itself."""


class Completions:
    """Finds completions of one case, and remembers them."""

    def __init__(self, network: Network, memory: WorkingMemory) -> None:
        """Begin with the case."""
        self.network, self.memory = network, memory
        self.propositions = Propositions(network, memory)
        self.found: list[Completion] = []
        self._dialogue = Dialogue(self.propositions, self.propositions.solver, (FIRST,), self.propositions.add)

    @cached_property
    def relevance(self) -> Relevance:
        """Tells which facts matter."""
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
        memory.searches["completions"] = Completions(network_of(memory.outcome.rulebase, memory.outcome.otherwise), memory)
    found: Completions = memory.searches["completions"]
    return found
