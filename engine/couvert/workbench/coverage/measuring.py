"""How much of a law its examples show."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from couvert.language.once import cached_property
from couvert.workbench.coverage.goals import KINDS, Goal, OutcomeGoal, goals
from couvert.workbench.coverage.observing import Sought
from couvert.workbench.coverage.seeking import Seeker, seeker
from couvert.workbench.trials import Trials, trial
from couvert.workbench.witnesses import Witness


@dataclass(frozen=True)
class Count:
    """How many goals there are, how many of them no case can show, and how many some example shows."""

    goals: int
    impossible: int
    shown: int

    @property
    def percent(self) -> float:
        """The share of what can be shown that is shown, in percent, rounded down to a tenth; all of nothing is 100."""
        possible = self.goals - self.impossible
        return self.shown * 1000 // possible / 10 if possible else 100.0


@dataclass(frozen=True, eq=False)
class Coverage:
    """What the examples of a law show. `impossible` are goals of which the solver proves that no case shows them; `holes` have a case."""

    trials: Trials
    goals: tuple[Goal, ...]
    impossible: frozenset[Goal]
    holes: Mapping[Goal, Witness]
    seeker: Seeker

    @cached_property
    def counts(self) -> Mapping[str, Count]:
        """The counts of each kind of goal."""
        return {kind: self._count([goal for goal in self.goals if goal.kind == kind]) for kind in KINDS}

    @property
    def whole(self) -> Count:
        """The count of all."""
        return self._count(self.goals)

    def _count(self, some: Collection[Goal]) -> Count:
        impossible = sum(goal in self.impossible for goal in some)
        return Count(len(some), impossible, len(some) - impossible - sum(goal in self.holes for goal in some))

    def suggestions(self) -> Iterator["Suggestion"]:
        """Give cases that fill the holes, the first ones first, each as small as it can be; a hole that another case fills has none."""
        left = dict.fromkeys(self.holes)
        for goal, witness in self.holes.items():
            small = self.seeker.smallest(witness, goal) if goal in left else None
            if small is not None:
                filled = {goal, *(other for other in _filled(self, small, left))}
                yield Suggestion(small, tuple(one for one in left if one in filled))
                left = dict.fromkeys(one for one in left if one not in filled)


@dataclass(frozen=True)
class Suggestion:
    """A case that fills holes."""

    witness: Witness
    goals: tuple[Goal, ...]


def measure(trials: Trials, on: date, *, decision: str | None = None) -> Coverage:
    """Measure what the examples that the law keeps show of it, or of one `decision` and the amounts that it reads.

    Cases that are missing are looked for on the day `on` first.
    """
    wanted = tuple(goals(trials.law, decision))
    sought, left = Sought(frozenset(wanted)), dict.fromkeys(wanted)
    for one in trials.kept:
        for goal in sought.shown(one):
            left.pop(goal, None)
    looking = seeker(trials.law, on)
    found = {goal: looking.seek(goal) for goal in left}
    holes = {goal: witness for goal, witness in found.items() if witness is not None}
    return Coverage(trials, wanted, frozenset(found.keys() - holes.keys()), holes, looking)


def _filled(coverage: Coverage, witness: Witness, goals_left: Collection[Goal]) -> frozenset[Goal]:
    """Give the holes that a case fills; an outcome must be demanded, so no case fills it by itself."""
    some = frozenset(goal for goal in goals_left if not isinstance(goal, OutcomeGoal))
    return Sought(some).shown(trial(witness.example(), coverage.trials.law))
