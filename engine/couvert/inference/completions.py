"""What is still possible when facts are unknown: a search through the completions of a case, the ways to fill in its unknown facts.

The search goes for one thing at a time: a value of a field, an element of a set, a rule. It supposes only what the rules in question
wait for, and gives up a branch as soon as three-valued logic excludes the thing. What it finds, it has a witness for.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, TypeAlias

from couvert.inference.blame import blame_in
from couvert.inference.candidates import Candidates, candidates_for
from couvert.inference.memory import WorkingMemory, needs
from couvert.inference.standing import Seen, Standing, stand
from couvert.language.facts import Constraint
from couvert.language.partial import Slot, Unknown
from couvert.rulebase import Rulebase

MOST_NODES: Final = 2_000
"""How many partial cases the search for one thing looks at before it calls the thing possible without a witness."""

SOME_NODES: Final = 500
"""The same for several things at once, of which sums ask many."""

FEW_NODES: Final = 60

Aim: TypeAlias = tuple[bool | None, tuple[tuple[Slot, ...], ...]]


@dataclass(frozen=True)
class Target:
    """What a search goes for: that some things are seen together, or that one rule determines."""

    seen: tuple[Seen, ...] = ()
    rule: str | None = None


@dataclass
class Search:
    """A search through the completions of cases for one decision. `asked` gathers every slot that was waited for."""

    rulebase: Rulebase
    decision: str
    asked: dict[Slot, None] = field(default_factory=dict)
    left: int = 0

    @cached_property
    def candidates(self) -> Candidates:
        """The values worth supposing."""
        return candidates_for(self.rulebase, self.rulebase.involved(self.decision))

    @cached_property
    def reached(self) -> frozenset[str]:
        """Every path that the decision and those it reads hang on."""
        rulebases = self.rulebase.siblings.values()
        return frozenset(path for one in rulebases for name in one.involved(self.decision) for path in one.reach(name))

    def standing(self, memory: WorkingMemory) -> Standing:
        """Tell how the decision stands."""
        return stand(self.rulebase, memory, self.decision)

    def possible(self, memory: WorkingMemory) -> dict[Seen, WorkingMemory]:
        """Give everything that comes out of some completion, each with a completion that gives it."""
        found = dict.fromkeys(self.settled(memory), memory)
        for known in memory.witnesses.values():
            found |= {one: known for one in self.settled(known) if one not in found}
        self.asked |= {slot: None for slot in memory.waited if slot.path in self.reached}
        for seen in sorted(self.standing(memory).may_come() - found.keys(), key=repr):
            witness = None if seen in found else self.witness(memory, Target((seen,)))
            if witness is not None:
                found |= {one: witness for one in self.settled(witness) if one not in found} | {seen: witness}
        memory.witnesses.update((id(witness), witness) for witness in found.values() if witness is not memory)
        memory.waited.update(self.asked)
        return found

    def settled(self, memory: WorkingMemory) -> frozenset[Seen]:
        """Give what is sure to come out of every completion of a case."""
        may_come = self.standing(memory).may_come()
        sure = {thing: [one for one in may_come if one.thing == thing] for thing in {one.thing for one in may_come}}
        return frozenset(ones[0] for ones in sure.values() if len(ones) == 1 and not isinstance(ones[0].value, Unknown))

    def witness(self, memory: WorkingMemory, target: Target) -> WorkingMemory | None:
        """Find a completion of a case that hits the target; facts that cannot matter stay unknown in it.

        Every rule that would hit it gets a short try before the whole search. After MOST_NODES partial cases, a target that could not be
        excluded counts as hit.
        """
        short = (self.quick_witness(memory, Target(rule=rule)) for rule in self._rules_for(memory, target))
        found = next((one for one in short if one is not None), None)
        if found is not None:
            return found
        self.left = MOST_NODES
        return self._find(memory, target)[0]

    def comes_together(self, memory: WorkingMemory, seen: tuple[Seen, ...]) -> bool:
        """Tell whether some completion gives several things at once; so counts what SOME_NODES partial cases could not exclude."""
        if any(self.settled(known).issuperset(seen) for known in memory.witnesses.values()):
            return True
        self.left = SOME_NODES
        found, _ = self._find(memory, Target(seen))
        if found is not None and self.left > 0:
            memory.witnesses[id(found)] = found
        return found is not None

    def _rules_for(self, memory: WorkingMemory, target: Target) -> tuple[str, ...]:
        """Give the open rules of which any one would hit the target."""
        if len(target.seen) != 1:
            return ()
        (seen,), standing = target.seen, self.standing(memory)
        if seen.held is False or seen not in standing.may_come((seen.field,)):
            return ()
        giving = (rule.id for rule in standing.rules_giving(seen.field) if standing.gives(rule, seen))
        return tuple(rule for rule in giving if standing.determines(rule) is None)

    def quick_witness(self, memory: WorkingMemory, target: Target) -> WorkingMemory | None:
        """Find a completion that surely hits the target, within a few partial cases; None does not mean that there is none."""
        self.left = FEW_NODES
        found, _ = self._find(memory, target)
        return found if self.left > 0 else None

    def _find(self, memory: WorkingMemory, target: Target) -> tuple[WorkingMemory | None, frozenset[Slot]]:
        """Find a completion, or the supposed slots that rule it out."""
        self.left -= 1
        broken = self.broken(memory)
        if broken is not None:
            return None, blame_in(self.rulebase).for_break(memory, broken)
        standing = self.standing(memory)
        hit, waits = self._aim(standing, target)
        if hit is False:
            return None, self._blame(standing, target)
        if hit or not waits or self.left <= 0:
            return self.completed(memory), frozenset(memory.supposed)
        self.asked |= dict.fromkeys(slot for slots in waits for slot in slots)
        return self._try(memory, target, self.candidates.first(waits[0]))

    def _try(self, memory: WorkingMemory, target: Target, slot: Slot) -> tuple[WorkingMemory | None, frozenset[Slot]]:
        """Suppose each candidate of a slot; where the slot is not to blame for a failure, no other candidate would help."""
        blamed: set[Slot] = set()
        for value in self.candidates.of(slot, memory):
            found, blame = self._find(memory.with_slot(slot, value), target)
            if found is not None or slot not in blame:
                return found, blame
            blamed |= blame
        return None, frozenset(blamed - {slot})

    def _blame(self, standing: Standing, target: Target) -> frozenset[Slot]:
        blame = blame_in(self.rulebase)
        if target.rule is not None:
            return blame.for_silent(standing, target.rule)
        missed = next(seen for seen in target.seen if _aim_at(standing, seen)[0] is False)
        return blame.for_missing(standing, missed)

    def _aim(self, standing: Standing, target: Target) -> Aim:
        """Tell whether the target is hit (True), missed (False) or open (None), and the slots that would tell, by condition."""
        if standing.edition is None:
            return None, (standing.needs(),) if standing.needs() else ()
        if target.rule is not None:
            truth = standing.determines(target.rule) if target.rule in standing.edition.by_id else False
            return truth, tuple(standing.waits([target.rule])) if truth is None else ()
        aims = [_aim_at(standing, seen) for seen in target.seen]
        hits = [hit for hit, _ in aims]
        if False in hits:
            return False, ()
        return (None, next(waits for hit, waits in aims if hit is None)) if None in hits else (True, ())

    def broken(self, memory: WorkingMemory) -> Constraint | None:
        """Give a constraint that a partial case breaks whatever the rest."""
        return next((one for one in self.rulebase.ruleset.model.constraints if memory.breaks(one)), None)

    def breaks(self, memory: WorkingMemory) -> bool:
        """Tell whether a partial case breaks a constraint whatever the rest."""
        return self.broken(memory) is not None

    def completed(self, memory: WorkingMemory) -> WorkingMemory | None:
        """Suppose more until every constraint that is touched holds; None when that cannot be."""
        if self.breaks(memory):
            return None
        constraints = self.rulebase.ruleset.constraints
        touched = (one for one in self.candidates.scalar_constraints if memory.holds(one, constraints[one]) is None)
        for one in touched:
            slots = needs(constraints[one], memory.look)
            if self._untouched(slots, one):
                continue
            slot = self.candidates.first(slots)
            tries = (self.completed(memory.with_slot(slot, value)) for value in self.candidates.of(slot, memory))
            return next((done for done in tries if done is not None), None)
        return memory

    def _untouched(self, slots: Iterable[Slot], constraint: str) -> bool:
        """Tell whether nothing that a constraint reads is known: then it can be kept whatever the rest."""
        return {slot.path for slot in slots} >= self.candidates.inputs_of(constraint)


def _aim_at(standing: Standing, seen: Seen) -> Aim:
    giving = [rule for rule in standing.rules_giving(seen.field) if standing.gives(rule, seen)]
    truths = [standing.determines(rule.id) for rule in giving]
    may_come = standing.may_come((seen.field,))
    if seen not in may_come:
        return False, ()
    if len([one for one in may_come if one.thing == seen.thing]) == 1 or (True in truths and seen.held is not False):
        return True, ()
    open_rules = [rule.id for rule, truth in zip(giving, truths, strict=True) if truth is None]
    return None, tuple(standing.waits(open_rules[:1]))
