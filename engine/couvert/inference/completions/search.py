"""The completions of one case: the ways to fill in its unknown facts, and what comes out of some of them, or of all."""

from collections.abc import Collection, Iterable
from typing import Final

from couvert.inference.completions.dialogue import Completion, Dialogue
from couvert.inference.completions.fitting import Effort
from couvert.inference.completions.gates import TRUE
from couvert.inference.completions.network import Network, network_of
from couvert.inference.completions.proposal import Copy
from couvert.inference.completions.propositions import Propositions
from couvert.inference.completions.relevance import Relevance
from couvert.inference.memory import WorkingMemory, needs
from couvert.language.once import cached_property
from couvert.language.partial import Slot

FIRST: Final = Copy(0, lambda literal: literal)
"""The case itself."""
MOST_EFFORT: Final = 2_000_000
"""What looking through the completions of one case may cost; what could not be told within it counts as possible."""


class Completions:
    """Finds completions of one case, and remembers them."""

    def __init__(self, network: Network, memory: WorkingMemory, constraints: frozenset[str] | None = None) -> None:
        """Begin with the case; only these `constraints` between facts of the case are kept, or all."""
        self.network, self.memory = network, memory
        self.propositions = Propositions(network, memory, constraints)
        self.found: list[Completion] = []
        self._never = {-TRUE}
        self._dialogue = Dialogue(self.propositions, self.propositions.solver, (FIRST,), self.propositions.add)

    @cached_property
    def relevance(self) -> Relevance:
        """Tells which facts matter."""
        return Relevance(self.propositions, self.found)

    def find(self, literals: Iterable[int]) -> Completion | None:
        """Find a completion in which all literals (of the propositions) hold."""
        found = self._dialogue.find(tuple(literals))
        if found is not None:
            self.found.append(found)
        return found

    def witnesses(self, literals: Iterable[int]) -> dict[int, Completion]:
        """Give for each literal that holds in some completion one in which it does."""
        left = dict.fromkeys(literal for literal in literals if literal not in self._never)
        shown = {literal: one for literal in left for one in self.found if one.holds(literal)}
        while left := {literal: None for literal in left if literal not in shown}:
            some = self.propositions.variable()
            self.propositions.add((-some, *left))
            self.propositions.solver.prefer(tuple(left))
            found = self.find((some,))
            if found is None:
                self._never.update(left)
                break
            shown |= {literal: found for literal in left if found.holds(literal)}
        return shown


def at_odds(memory: WorkingMemory) -> tuple[str, ...]:
    """Give constraints that a case cannot keep together, though it may keep each by itself; a smallest set of them, none if it can."""
    constraints, unknown = memory.ruleset.constraints, dict[str, frozenset[Slot]]()
    for one in memory.ruleset.model.constraints:
        if one.each is None and memory.holds(one.id, constraints[one.id]) is None:
            unknown[one.id] = frozenset(needs(constraints[one.id], memory.look))
    linked = [name for name, slots in unknown.items() if any(slots & others for other, others in unknown.items() if other != name)]
    if keeps(memory, linked):
        return ()
    for name in tuple(linked):
        fewer = [other for other in linked if other != name]
        linked = linked if keeps(memory, fewer) else fewer
    return tuple(linked)


def keeps(memory: WorkingMemory, constraints: Collection[str]) -> bool:
    """Tell whether some completion keeps these constraints, whatever it makes of the others."""
    if not constraints:
        return True
    found = _bounded(network_of(memory.outcome.rulebase, memory.outcome.otherwise), memory, frozenset(constraints))
    for one in constraints:
        found.propositions.add((found.propositions.literal(found.network.constraint(one)),))
    return found.find(()) is not None


def _bounded(network: Network, memory: WorkingMemory, constraints: frozenset[str] | None = None) -> Completions:
    """Give the search through the completions of a case that somebody waits for."""
    found = Completions(network, memory, constraints)
    found.propositions.effort = Effort(MOST_EFFORT)
    return found


def completions_of(memory: WorkingMemory) -> Completions:
    """Give the search through the completions of a case, the same one each time."""
    if "completions" not in memory.searches:
        memory.searches["completions"] = _bounded(network_of(memory.outcome.rulebase, memory.outcome.otherwise), memory)
    found: Completions = memory.searches["completions"]
    return found
