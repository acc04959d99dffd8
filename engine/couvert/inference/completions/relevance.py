"""Which unknown facts matter: a fact matters when two completions that differ only in it give an open field different values.

The case is put to a solver twice, all facts shared but one. It finds two such completions, or proves that there are none.
"""

from collections.abc import Iterable, Iterator, Sequence

from couvert.inference.completions.dialogue import Completion, Dialogue
from couvert.inference.completions.nearby import Nearby
from couvert.inference.completions.proposal import Copy
from couvert.inference.completions.propositions import Loose, Propositions
from couvert.inference.completions.solver import Solver
from couvert.language.partial import Slot


def first(literal: int) -> int:
    """Give the literal of the first copy for one of the case."""
    return 3 * literal


def second(literal: int) -> int:
    """Give the literal of the second copy for one of the case."""
    return 3 * literal + (1 if literal > 0 else -1)


class Relevance:
    """A case that stands twice, for as long as it is asked about."""

    def __init__(self, propositions: Propositions, completions: Sequence[Completion]) -> None:
        """Begin with what has been said of the case so far, and the list of `completions` found; more may come to both."""
        self.propositions, self.nearby = propositions, Nearby(propositions, completions)
        self.solver = Solver()
        self.effort = propositions.effort.anew()  # what is possible is told, whatever it takes to say what matters
        self._found: dict[frozenset[Slot], list[tuple[Completion, frozenset[Slot]]]] = {}
        self._told = self._extra = 0
        self._same: dict[Slot | Loose, tuple[int, set[int]]] = {}
        self._turned: dict[int, int] = {}

    def matters(self, slots: frozenset[Slot], literals: Iterable[int], below: frozenset[Slot]) -> bool:
        """Tell whether two completions that differ only in these slots differ in one of the literals.

        `below` are the slots that the literals hang on; those that are only tied to them by constraints may differ as well.
        """
        literals, shared = tuple(literals), below - slots
        known = self._found.setdefault(slots, [])
        if any(self._shows(one, literals) for one, same in known if shared <= same):
            return True
        if self.nearby.differs(slots, literals, shared):
            return True
        self._catch_up()
        some = self._variable()
        self.solver.tell((-some, *(self._turn(literal) for literal in literals)))
        copies = (Copy(0, first), Copy(1, second, frozenset(self.propositions.choices) - shared, lambda slot: self._same[slot][0]))
        with self.propositions.spending(self.effort):
            found = Dialogue(self.propositions, self.solver, copies, self.solver.tell).find((some, *self._shared(shared)))
        known += [(found, shared)] if found else []
        return found is not None

    def _shows(self, found: Completion, literals: Iterable[int]) -> bool:
        """Tell whether a literal comes out otherwise in the second copy; that it holds in the first is enough to look for."""
        return any(found.holds(first(literal)) and found.holds(-second(literal)) for literal in literals)

    def _variable(self) -> int:
        self._extra += 1
        return 3 * self._extra + 2

    def _catch_up(self) -> None:
        """Say of both copies what has been said of the case."""
        clauses = self.propositions.clauses
        for clause in clauses[self._told :]:
            self.solver.tell(tuple(map(first, clause)))
            self.solver.tell(tuple(map(second, clause)))
        self._told = len(clauses)

    def _turn(self, literal: int) -> int:
        """Give the literal that holds only where a literal comes out otherwise in the second copy."""
        if literal not in self._turned:
            turned = self._turned[literal] = self._variable()
            self.solver.tell((-turned, first(literal), second(literal)))
            self.solver.tell((-turned, -first(literal), -second(literal)))
        return self._turned[literal]

    def _shared(self, shared: frozenset[Slot]) -> Iterator[int]:
        """Give the literals by which these slots, and the tests that hang on them alone, are the same in both copies."""
        for slot in sorted(shared):
            yield self._sameness(slot, self.propositions.choices[slot].all)
        yield from (self._sameness(one, (one.literal,)) for one in self.propositions.loose if shared.issuperset(one.slots))

    def _sameness(self, about: Slot | Loose, literals: Iterable[int]) -> int:
        """Give the literal that makes literals come out the same in both copies."""
        if about not in self._same:
            self._same[about] = self._variable(), set()
        same, said = self._same[about]
        for literal in literals:
            if literal not in said:
                said.add(literal)
                self.solver.tell((-same, -first(literal), second(literal)))
                self.solver.tell((-same, first(literal), -second(literal)))
        return same
