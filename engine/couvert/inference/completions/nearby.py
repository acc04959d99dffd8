"""A quick try at showing that a fact matters: a completion found before, with only this fact filled in otherwise."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from couvert.inference.completions.dialogue import Completion
from couvert.inference.completions.propositions import Propositions
from couvert.language.partial import Slot

TRIES: Final = 8
"""How many completions are looked at."""
OTHERS: Final = 8
"""From how many others the values of a fact are taken that hangs together with other facts."""


@dataclass(frozen=True, eq=False)
class Nearby:
    """The completions found so far, and what lies beside them. That nothing differs there proves nothing."""

    propositions: Propositions
    completions: Sequence[Completion]
    _marks: dict[tuple[Completion, tuple[int, ...]], int] = field(default_factory=dict, repr=False)

    def differs(self, slots: frozenset[Slot], literals: tuple[int, ...], shared: frozenset[Slot]) -> bool:
        """Tell whether a completion was found beside one that differs from it only in these slots, and in one of the literals."""
        choices = self.propositions.choices
        newest = max(map(abs, (*literals, *(literal for slot in (*shared, *slots) for literal in choices[slot].all))), default=0)
        known = [one for one in self.completions if len(one.model) >= newest]
        if any(not slots.isdisjoint(one.slots) for one in self.propositions.loose):
            return any(self._with_values_of_others(one, known, slots, literals) for one in known[:TRIES])
        return any(self._with_any_values(one, literals, shared) for one in known[:TRIES])

    def _with_any_values(self, one: Completion, literals: tuple[int, ...], shared: frozenset[Slot]) -> bool:
        """Try all values of a fact by itself: the solver finds one."""
        loose = (test.literal for test in self.propositions.loose if shared.issuperset(test.slots))
        same = (literal if one.holds(literal) else -literal for literal in loose)
        return self.propositions.solver.model((self._otherwise(one, literals), *one.placed(shared), *same)) is not None

    def _with_values_of_others(
        self, one: Completion, known: Sequence[Completion], slots: frozenset[Slot], literals: tuple[int, ...]
    ) -> bool:
        """Try values that other completions have: of a fact that hangs together with others, the facts tell what comes out."""
        rest = self.propositions.choices.keys() - slots
        taken = {tuple(other.supposed.get(slot) for slot in sorted(slots)): other for other in known}
        others = [other for other in taken.values() if other is not one][:OTHERS]
        mark = self._otherwise(one, literals)
        mixed = ((mark, *one.placed(rest), *other.placed(slots), *self._tests(one, other, slots)) for other in others)
        return any(self.propositions.solver.model(assumptions) is not None for assumptions in mixed)

    def _tests(self, one: Completion, other: Completion, slots: frozenset[Slot]) -> Iterator[int]:
        """Give how the tests that hang on several slots come out, with the values of one completion, and in some slots of the other."""
        for test in self.propositions.loose:
            supposed = {slot: (other if slot in slots else one).supposed for slot in test.slots}
            values = {slot: found[slot] for slot, found in supposed.items() if slot in found}
            yield test.literal if self.propositions.looking.truth(test.test, values) else -test.literal

    def _otherwise(self, one: Completion, literals: tuple[int, ...]) -> int:
        """Give the literal that holds only where one of the literals comes out otherwise than in a completion."""
        key = one, literals
        if key not in self._marks:
            mark = self._marks[key] = self.propositions.variable()
            self.propositions.add((-mark, *(-literal if one.holds(literal) else literal for literal in literals)))
        return self._marks[key]
