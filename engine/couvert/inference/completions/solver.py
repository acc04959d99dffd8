"""The satisfiability solver: clauses in, models out. The only module that imports `pysat`."""

from collections.abc import Sequence
from typing import Final

from couvert.inference.completions.choices import Clause

NAME: Final = "glucose4"
"""Of the solvers that measured alike, the one that adds clauses fastest."""

Model = Sequence[int]
"""Every variable, in order, as the literal that holds."""


def holds(model: Model, literal: int) -> bool:
    """Tell whether a literal holds in a model; of one that came later, it is not known to."""
    variable = abs(literal) - 1
    return variable < len(model) and (model[variable] > 0) is (literal > 0)


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

    def implied(self, assumptions: Sequence[int]) -> frozenset[int]:
        """Give literals that follow at once from assumptions: not all that follow, but quickly."""
        return frozenset(self._engine.propagate(assumptions=assumptions)[1])

    def model(self, assumptions: Sequence[int]) -> Model | None:
        """Give a model in which every assumption holds; None where there is none."""
        once = list(dict.fromkeys(assumptions))  # glucose writes beyond its memory where there are more of them than variables
        return self._engine.get_model() if self._engine.solve(assumptions=once) else None
