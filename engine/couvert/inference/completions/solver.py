"""The satisfiability solver: clauses in, models out. The only module that imports `pysat`."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from couvert.inference.completions.choices import Clause

NAME: Final = "glucose4"
"""Of the solvers that measured alike, the one that adds clauses fastest."""

Model: TypeAlias = frozenset[int]
"""The literals that hold, one of every variable; of variables that came later, none is known to."""


class Solver:
    """One solver, which keeps what it has been told and what it has learned."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        from pysat.solvers import Solver as Engine  # noqa: PLC0415  # slow to import, and only a case with unknown facts needs it

        self._engine = Engine(name=NAME)

    def tell(self, *clauses: Clause) -> None:
        """Add clauses: of each, at least one literal holds."""
        for clause in clauses:
            self._engine.add_clause(clause)

    def prefer(self, literals: Sequence[int]) -> None:
        """Have literals hold in the next models wherever the solver may choose."""
        self._engine.set_phases(literals)

    def implied(self, assumptions: Sequence[int]) -> frozenset[int]:
        """Give literals that follow at once from assumptions: not all that follow, but quickly."""
        return frozenset(self._engine.propagate(assumptions=_once(assumptions))[1])

    def may_hold(self, assumptions: Sequence[int]) -> bool:
        """Tell whether there is a model in which every assumption holds."""
        return bool(self._engine.solve(assumptions=_once(assumptions)))

    def model(self, assumptions: Sequence[int]) -> Model | None:
        """Give a model in which every assumption holds; None where there is none."""
        return frozenset(self._engine.get_model()) if self.may_hold(assumptions) else None

    def core(self, assumptions: Sequence[int]) -> frozenset[int] | None:
        """Give some of the assumptions that cannot all hold; None where all of them can."""
        return None if self.may_hold(assumptions) else frozenset(self._engine.get_core() or ())


def _once(assumptions: Sequence[int]) -> list[int]:
    """Give each assumption once: where there are more of them than variables, glucose writes beyond its memory."""
    return list(dict.fromkeys(assumptions))
