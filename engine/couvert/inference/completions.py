"""What is still possible when facts are unknown: a search through the completions of a case, the ways to fill in its unknown facts.

Three-valued logic prunes the search; what is decided is decided by the completions. Every value called possible has a witness.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from couvert.inference.candidates import Candidates
from couvert.inference.memory import WorkingMemory, needs
from couvert.inference.standing import Seen, Standing, open_fields, stand
from couvert.language.partial import Slot
from couvert.rulebase import Rulebase

MOST_NODES: Final = 200_000
"""How many partial cases a search looks at before it calls possible what three-valued logic cannot exclude."""


@dataclass
class Search:
    """A search through the completions of one case for one decision. `found` holds, for each thing seen, a completion that gives it."""

    rulebase: Rulebase
    decision: str
    view: Callable[[Standing], frozenset[Seen]] = lambda standing: standing.may_come
    found: dict[Seen, WorkingMemory] = field(default_factory=dict)
    asked: dict[Slot, None] = field(default_factory=dict)
    nodes: int = 0

    @cached_property
    def candidates(self) -> Candidates:
        """The values worth supposing."""
        return Candidates(self.rulebase, self.rulebase.involved(self.decision))

    def run(self, memory: WorkingMemory) -> dict[Seen, WorkingMemory]:
        """Search every completion of a case."""
        self._explore(memory)
        return self.found

    def _explore(self, memory: WorkingMemory) -> None:
        self.nodes += 1
        if self.breaks(memory):
            return
        standing = stand(self.rulebase, memory, self.decision)
        may_come = self.view(standing)
        if may_come <= self.found.keys():
            return
        slots = standing.needs
        self.asked |= dict.fromkeys(slots)
        if not slots or self.nodes > MOST_NODES:
            self._reached(memory, may_come)
            return
        slot = slots[0]
        for value in self.candidates.of(slot, memory):
            self._explore(memory.with_slot(slot, value))

    def _reached(self, memory: WorkingMemory, seen: frozenset[Seen]) -> None:
        witness = self.completed(memory)
        if witness is not None:
            for one in seen:
                self.found.setdefault(one, witness)

    def breaks(self, memory: WorkingMemory) -> bool:
        """Tell whether a partial case breaks a constraint whatever the rest."""
        constraints = self.rulebase.ruleset.constraints
        return any(memory.holds(("constraint", one), constraints[one]) is False for one in self.candidates.scalar_constraints)

    def completed(self, memory: WorkingMemory) -> WorkingMemory | None:
        """Suppose more until every constraint that is touched holds; None when that cannot be."""
        if self.breaks(memory):
            return None
        constraints = self.rulebase.ruleset.constraints
        open_ones = [
            constraints[one] for one in self.candidates.scalar_constraints if memory.holds(("constraint", one), constraints[one]) is None
        ]
        if not open_ones:
            return memory
        slot = needs(open_ones[0], memory.look)[0]
        tries = (self.completed(memory.with_slot(slot, value)) for value in self.candidates.of(slot, memory))
        return next((one for one in tries if one is not None), None)


def matters(search: Search, memory: WorkingMemory, slot: Slot, fields: frozenset[str]) -> bool:
    """Tell whether two completions that differ only in `slot` give one of the `fields` different values."""
    return _turns_a_witness(search, memory, slot, fields) or _differ(search, _views(search, memory, slot), slot, fields, [0])


def _views(search: Search, memory: WorkingMemory, slot: Slot) -> list[WorkingMemory]:
    views = (memory.with_slot(slot, value) for value in search.candidates.of(slot, memory))
    return [view for view in views if not search.breaks(view)]


def _turns_a_witness(search: Search, memory: WorkingMemory, slot: Slot, fields: frozenset[str]) -> bool:
    """Tell whether a completion that was found already comes out otherwise when only `slot` is changed."""
    for witness in {id(one): one for one in search.found.values()}.values():
        rest = memory.supposing({one: value for one, value in witness.supposed.items() if one != slot and one not in memory.supposed})
        if len(_settled(search, _views(search, rest, slot), fields)) > 1:
            return True
    return False


def _settled(search: Search, views: list[WorkingMemory], fields: frozenset[str]) -> set[frozenset[Seen]]:
    """Give the different outcomes of those completions that are complete and possible."""
    standings = [stand(search.rulebase, view, search.decision) for view in views]
    whole = (one for one in standings if not one.needs and search.completed(one.memory) is not None)
    return {frozenset(seen for seen in one.may_come if seen.field in fields) for one in whole}


def _differ(search: Search, views: list[WorkingMemory], slot: Slot, fields: frozenset[str], nodes: list[int]) -> bool:
    nodes[0] += 1
    if nodes[0] > MOST_NODES // 100:
        return True
    standings = [stand(search.rulebase, view, search.decision) for view in views]
    may_come = frozenset(seen for standing in standings for seen in standing.may_come if seen.field in fields)
    if len(views) < 2 or not open_fields(may_come):  # noqa: PLR2004  # two are needed to differ
        return False
    if len(_settled(search, views, fields)) > 1:
        return True
    others = [(one, view) for standing, view in zip(standings, views, strict=True) for one in standing.needs if one != slot]
    if not others:
        return False
    other, view = others[0]
    narrowed = ([one.with_slot(other, value) for one in views] for value in search.candidates.of(other, view))
    return any(_differ(search, [one for one in many if not search.breaks(one)], slot, fields, nodes) for many in narrowed)
