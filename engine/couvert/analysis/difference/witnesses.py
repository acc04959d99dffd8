"""Cases that show a change: written as either edition takes them, and decided again by the definition of the meaning of rules."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from couvert.analysis.difference.pair import Outcome, Pair, Turn
from couvert.analysis.difference.sides import Side
from couvert.analysis.universe import UnprovedError
from couvert.analysis.witness import Case, filled
from couvert.inference import reference
from couvert.inference.completions.dialogue import Completion
from couvert.inference.settling import Settled, remember, settle
from couvert.language.conditions import Ref
from couvert.language.partial import Slot
from couvert.rulebase import rulebases


@dataclass(frozen=True)
class Witness:
    """A case that shows a change, as the edition `before` and the edition `after` take it: without the facts that it does not have."""

    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Witnesses:
    """Writes completions of one decision as witnesses. One that tells no day is of the day `on`."""

    pair: Pair
    on: date

    def of(self, found: Completion, turn: Turn, region: Iterable[int]) -> Witness:
        """Give a completion with no more facts than tell that it lies in a region; with all of them, where these do not show the change.

        Raises UnprovedError where the completion does not show it at all.
        """
        told = self.pair.completions.propositions.below(map(self.pair.here, (*region, *self.pair.days)))
        for slots in (told, found.supposed):
            witness = self._written(found, slots, turn)
            if self._shows(witness, turn):
                return witness
        raise UnprovedError(f"the change found for `{self.pair.decision}.{turn.field}` does not come out")

    def _written(self, found: Completion, slots: Iterable[Slot], turn: Turn) -> Witness:
        """Write the facts that some slots are of; a list with all that is supposed to be in it."""
        joined, paths = self.pair.joined, {"on", *(slot.path for slot in slots)}
        groups = (law.decisions[self.pair.decision].fields[turn.field].about for law in (joined.before.law, joined.after.law))
        supposed = {slot: value for slot, value in sorted(found.supposed.items()) if slot.path in paths}
        case: Case = {"on": self.on.isoformat(), **{group: {} for group in groups if group}}
        whole = filled(joined.law, case, supposed)
        return Witness(joined.of_before(whole), joined.of_after(whole))

    def _shows(self, witness: Witness, turn: Turn) -> bool:
        joined = self.pair.joined
        before, after = self._settled(joined.before, witness.before), self._settled(joined.after, witness.after)
        return _has(before, turn, turn.before) and _has(after, turn, turn.after)

    def _settled(self, side: Side, case: Mapping[str, Any]) -> Settled:
        law = side.in_force
        rulebase = rulebases(law)[side.reading]
        memory = remember(law, law.model.given(law.model.case.model_validate(case)), rulebase)
        if any(memory.breaks(one) for one in law.model.constraints):
            raise UnprovedError(f"the case found for `{self.pair.decision}` breaks a constraint")
        return settle(rulebase, memory, self.pair.decision, reference, missing=False)


def _has(settled: Settled, turn: Turn, outcome: Outcome) -> bool:
    """Tell whether a decision that is settled gives a field an outcome; what a fact gives is only not to be another written value."""
    if turn.is_of_a_set:
        element = turn.before if turn.after is None else turn.after
        open_, held = settled.possible.get(turn.field, ()), settled.fields.get(turn.field, settled.certain.get(turn.field, ()))
        return element not in open_ and (element in held) is (outcome is not None)  # type: ignore[operator]  # a set
    value = settled.fields.get(turn.field)
    return value not in {turn.before, turn.after} if isinstance(outcome, Ref) else value == outcome
