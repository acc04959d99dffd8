"""Which unknown facts matter: a fact matters when two completions that differ only in it give an open field different values."""

from collections.abc import Iterator, Mapping
from typing import Final

from couvert.inference.completions import Search, Target
from couvert.inference.memory import WorkingMemory
from couvert.inference.standing import Seen, Standing
from couvert.language.partial import Slot, Unknown

MOST_NODES: Final = 150
"""How many partial cases are looked at before a fact is called missing for want of a proof that it does not matter."""


class Relevance:
    """Tells which slots matter for one decision on one case, from the things that are possible and their witnesses."""

    def __init__(self, search: Search, memory: WorkingMemory, found: Mapping[Seen, WorkingMemory], fields: frozenset[str]) -> None:
        """Look at the open `fields` only; `found` holds a witness for everything that is possible."""
        self.search, self.memory, self.fields = search, memory, fields
        self.open = {seen: witness for seen, witness in found.items() if seen.field in fields}
        self.nodes = 0

    def matters(self, slot: Slot) -> bool:
        """Tell whether the slot matters; True also where this could not be excluded within the limit."""
        if self._is_taken(slot) or self._turns_a_witness(slot):
            return True
        self.nodes = 0
        return self._may_matter(self.memory, slot)

    def _is_taken(self, slot: Slot) -> bool:
        """Tell whether an open field takes its value from the slot."""
        return any(isinstance(seen.value, Unknown) and slot in seen.value.needs for seen in self.open)

    def _turns_a_witness(self, slot: Slot) -> bool:
        """Tell whether a witness that supposes the slot comes out otherwise when the slot is filled in otherwise."""
        return any(slot in witness.supposed and self._turns(seen, witness, slot) for seen, witness in self.open.items())

    def _turns(self, seen: Seen, witness: WorkingMemory, slot: Slot) -> bool:
        rest = self._without(witness, slot)
        others = [other for other in self.open if other.thing == seen.thing and other != seen]
        return any(self.search.quick_witness(view, Target((other,))) is not None for view in self._views(rest, slot) for other in others)

    def _without(self, witness: WorkingMemory, slot: Slot) -> WorkingMemory:
        kept = {one: value for one, value in witness.supposed.items() if one != slot and not _hangs_on(one, slot)}
        return self.memory.supposing(kept)

    def _views(self, memory: WorkingMemory, slot: Slot) -> Iterator[WorkingMemory]:
        views = (memory.with_slot(slot, value) for value in self.search.candidates.of(slot, memory))
        return (view for view in views if not self.search.breaks(view))

    def _may_matter(self, memory: WorkingMemory, slot: Slot) -> bool:
        """Search all that the rules that wait for the slot wait for besides."""
        self.nodes += 1
        if self.nodes > MOST_NODES:
            return True
        if self.search.breaks(memory):
            return False
        standing = self.search.standing(memory)
        if standing.edition is None:
            return self._in_any(memory, slot, standing.needs())
        waiting = self._waiting(standing, slot)
        if not waiting:
            return False
        by_condition = (tuple(one for one in slots if one != slot and not _hangs_on(one, slot)) for slots in standing.waits(waiting))
        others = next((slots for slots in by_condition if slots), ())
        return self._in_any(memory, slot, others) if others else self._differs(memory, slot)

    def _in_any(self, memory: WorkingMemory, slot: Slot, others: tuple[Slot, ...]) -> bool:
        other = self.search.candidates.first(others)
        if other == slot:
            return len(list(self._views(memory, slot))) > 1
        return any(self._may_matter(memory.with_slot(other, value), slot) for value in self.search.candidates.of(other, memory))

    def _waiting(self, standing: Standing, slot: Slot) -> list[str]:
        """Give the open rules for open fields that wait for the slot."""
        giving = {rule.id for name in self.fields for rule in standing.rules_giving(name)}
        may_wait = (rule for rule in sorted(giving) if self._reads(standing, rule, slot) and standing.determines(rule) is None)
        return [rule for rule in may_wait if slot in standing.waits_for([rule])]

    def _reads(self, standing: Standing, rule: str, slot: Slot) -> bool:
        """Tell whether a rule, an ancestor or an exception of it reads the slot's fact."""
        reads = self.search.candidates.reads
        return any(slot.path in reads(standing.known_edition.by_id[one].when) for one in standing.known_edition.family(rule))

    def _differs(self, memory: WorkingMemory, slot: Slot) -> bool:
        """Tell whether filling in the slot in two ways gives different outcomes, all else that could tell being known."""
        views = list(self._views(memory, slot))
        outcomes = {frozenset(self.search.standing(view).may_come(self.fields)): view for view in views}
        return len(outcomes) > 1 and sum(self.search.completed(view) is not None for view in outcomes.values()) > 1


def _hangs_on(one: Slot, slot: Slot) -> bool:
    """Tell whether a slot is a leaf of the record that the other slot supposes."""
    return one.path == slot.path and one.key == slot.key and bool(one.leaf) and not slot.leaf
