"""What the satisfiability solver cannot survive never reaches it."""

import pysat.solvers
import pytest

from couvert.inference.completions.solver import Solver

RECORDED = pysat.solvers.Solver.solve


def test_what_is_supposed_many_times_over_is_supposed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Glucose keeps marks for as many assumptions as there are variables, and writes beyond them where there are more."""
    reached: list[list[int]] = []

    def solve(solver: pysat.solvers.Solver, assumptions: list[int]) -> bool:
        reached.append(assumptions)
        return RECORDED(solver, assumptions=assumptions)

    monkeypatch.setattr(pysat.solvers.Solver, "solve", solve)
    solver = Solver()
    solver.tell((1,), (2, 3))
    assert solver.model([1, -2, 1, 1, -2]) == {1, -2, 3}
    assert reached == [[1, -2]]


def test_what_cannot_hold_together_has_no_model() -> None:
    assert Solver().model((1, -1)) is None
