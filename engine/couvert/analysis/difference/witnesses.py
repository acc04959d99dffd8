"""Cases that show a change: decided again by the definition of the meaning of rules, with no more facts than it takes."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from couvert.analysis.difference.pair import Pair
from couvert.analysis.difference.turns import Outcome, Turn
from couvert.analysis.universe import UnprovedError
from couvert.analysis.witness import facts_at, fewest, placed
from couvert.inference import reference
from couvert.inference.completions.dialogue import Completion
from couvert.inference.memory import WorkingMemory
from couvert.inference.settling import Settled, remember, settle
from couvert.inference.standing import Seen, stand
from couvert.language.conditions import Ref
from couvert.rulebase import Rulebase, rulebases

Facts: TypeAlias = Mapping[str, Any]
"""Facts by path, as plain data."""


@dataclass(frozen=True)
class Witness:
    """A case that shows a change, as the edition `before` and the edition `after` take it: without the facts that one does not have."""

    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Witnesses:
    """Writes completions of one decision as witnesses. One that tells no day is of the day `on`."""

    pair: Pair
    on: date

    def of(self, found: Completion, turn: Turn, region: tuple[int, ...]) -> Witness:
        """Give a completion with as few facts as show a change: of those that tell that it lies in a region, or else of all.

        Raises UnprovedError where the completion does not show the change at all.
        """
        told = self.pair.completions.propositions.below(map(self.pair.here, (*region, *self.pair.days)))
        for slots in (told, found.supposed):
            facts = self._facts(found, {slot.path for slot in slots})
            if self._shows(facts, turn):
                return self._written(self._fewest(facts, turn), turn)
        raise UnprovedError(f"the change found for `{self.pair.decision}.{turn.field}` does not come out")

    def _facts(self, found: Completion, paths: set[str]) -> Facts:
        """Give some facts of a completion; a list has all that is supposed to be in it."""
        return {"on": self.on.isoformat(), **facts_at(self.pair.joined.law, found.supposed, {"on", *paths})}

    def _fewest(self, facts: Facts, turn: Turn) -> Facts:
        """Leave out facts, and members of lists, without which the same is plainly shown."""
        day = {"on": facts["on"]}
        others = {path: value for path, value in facts.items() if path != "on"}
        return {**day, **fewest(others, lambda fewer: self._plainly_shows({**day, **fewer}, turn))}

    def _written(self, facts: Facts, turn: Turn) -> Witness:
        """Write facts as a case that asks about the field."""
        joined = self.pair.joined
        about = (law.decisions[self.pair.decision].fields[turn.field].about for law in (joined.before.law, joined.after.law))
        case = placed(facts, {group: {} for group in about if group is not None})
        return Witness(joined.of_before(case), joined.of_after(case))

    def _shows(self, facts: Facts, turn: Turn) -> bool:
        """Tell whether a case shows a change, whatever else might be said of it. Raises UnprovedError where it is no possible case."""
        found = (settle(*one, self.pair.decision, reference) for one in self._remembered(facts, turn))
        return all(_has(settled, turn, outcome) for settled, outcome in zip(found, (turn.before, turn.after), strict=True))

    def _plainly_shows(self, facts: Facts, turn: Turn) -> bool:
        """Tell whether a case shows a change without looking through its completions: less work, and never too little."""
        found = (stand(*one, self.pair.decision).may_come((turn.field,)) for one in self._remembered(facts, turn))
        return all(_may_only(seen, turn, outcome) for seen, outcome in zip(found, (turn.before, turn.after), strict=True))

    def _remembered(self, facts: Facts, turn: Turn) -> Iterator[tuple[Rulebase, WorkingMemory]]:
        """Put a case to both editions."""
        joined, witness = self.pair.joined, self._written(facts, turn)
        for side, case in ((joined.before, witness.before), (joined.after, witness.after)):
            law, rulebase = side.in_force, rulebases(side.in_force)[side.reading]
            memory = remember(law, law.model.given(law.model.case.model_validate(case)), rulebase)
            if any(memory.breaks(one) for one in law.model.constraints):
                raise UnprovedError(f"the case found for `{self.pair.decision}` breaks a constraint")
            yield rulebase, memory


def _has(settled: Settled, turn: Turn, outcome: Outcome) -> bool:
    """Tell whether a decision that is settled gives a field an outcome; one that a fact gives is only known to be no other."""
    if turn.is_of_a_set:
        held = settled.fields.get(turn.field, settled.certain.get(turn.field, ()))
        is_open = turn.element in settled.possible.get(turn.field, ())
        return not is_open and (turn.element in held) is (outcome is not None)  # type: ignore[operator]  # the elements of a set
    value = settled.fields.get(turn.field)
    return value not in {turn.before, turn.after} if isinstance(outcome, Ref) else value == outcome


def _may_only(seen: Collection[Seen], turn: Turn, outcome: Outcome) -> bool:
    """Tell whether nothing but an outcome may come of a field."""
    if turn.is_of_a_set:
        return {one.held for one in seen if one.value == turn.element} == {outcome is not None}
    return {one.value for one in seen} == {outcome}
