"""Where a fact comes from: given, assumed, made of other facts, another decision's outcome, the date gone by."""

from collections.abc import Callable
from dataclasses import dataclass

from couvert.inference.memory import WorkingMemory
from couvert.inquiry import Inquiry
from couvert.language.conditions import DECISION, Ref
from couvert.language.partial import Slot, Unknown
from couvert.language.rules import Derived
from couvert.reasons.given import value_of
from couvert.reasons.tree import Known, Origin


def known(inquiry: Inquiry, slot: Slot) -> Known:
    """Give a fact that a case gives, or assumes, with its value."""
    return Known(str(slot), value_of(inquiry, slot), "assumed" if slot.path in (inquiry.assumed or {}) else "given")


@dataclass(frozen=True, eq=False)
class Facts:
    """Tells where the facts of one working memory come from. `other_decision` explains the fields of other decisions."""

    memory: WorkingMemory
    assumed: frozenset[str]
    other_decision: Callable[[str], Known]

    def known(self, path: str) -> Known:
        """Give a fact with where it comes from, down to the facts given."""
        if path.startswith(DECISION):
            return self.other_decision(path)
        derived = self.memory.ruleset.derived.get(path)
        if derived is not None:
            return self._derived(derived)
        value = self.memory.given.get(path)
        return Known(path, value, self._origin(path) if value is not None else "open")

    def _derived(self, derived: Derived) -> Known:
        looked = self.memory.look(derived.path)
        parts = tuple(self.known(argument.path) for argument in derived.arguments if isinstance(argument, Ref))
        return Known(derived.path, None if isinstance(looked, Unknown) else looked, "derived", call=derived.text, parts=parts)

    def _origin(self, path: str) -> Origin:
        return "date" if path == "on" else "assumed" if path in self.assumed else "given"
