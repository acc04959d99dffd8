"""And and or over literals, each combination made once.

A variable is a whole number from 1 on; a literal is a variable, or its negative. Variable 1 is always true.
"""

from collections.abc import Iterable
from typing import Final

TRUE: Final = 1
"""The literal that always holds."""


def reduced(literals: Iterable[int]) -> frozenset[int]:
    """Give what is left of literals that are all to hold: none that always holds, and only the one that never does, where they cannot."""
    parts = frozenset(literals) - {TRUE}
    return parts if -TRUE not in parts and parts.isdisjoint([-part for part in parts]) else frozenset({-TRUE})


class Gates:
    """Makes literals out of literals. Equal combinations give the same literal."""

    def __init__(self) -> None:
        """Begin with the literal that always holds."""
        self.count = TRUE
        self._parts: dict[int, tuple[int, ...]] = {}
        self._made: dict[frozenset[int], int] = {}

    def variable(self) -> int:
        """Give a new variable."""
        self.count += 1
        return self.count

    def all_of(self, literals: Iterable[int]) -> int:
        """Give the literal that holds exactly when all hold; of none, it always holds."""
        parts = reduced(literals)
        if len(parts) <= 1:
            return next(iter(parts), TRUE)
        if parts not in self._made:
            gate = self.variable()
            self._made[parts], self._parts[gate] = gate, tuple(sorted(parts, key=abs))
        return self._made[parts]

    def any_of(self, literals: Iterable[int]) -> int:
        """Give the literal that holds exactly when at least one holds; of none, it never holds."""
        return -self.all_of(-literal for literal in literals)

    def parts(self, variable: int) -> tuple[int, ...]:
        """Give the literals that a gate holds exactly when all of them do, those made first first; none of a variable that is no gate."""
        return self._parts.get(variable, ())
