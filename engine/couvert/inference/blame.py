"""Why something cannot come out: the supposed slots that rule it out. A search that fails jumps back to the last slot to blame."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeAlias

from couvert.inference.memory import WorkingMemory
from couvert.inference.standing import Seen, Standing
from couvert.language.conditions import DECISION, And, Atom, Condition, Ref, holds
from couvert.language.facts import Constraint
from couvert.language.partial import Slot
from couvert.rulebase import Rulebase, condition_paths

Thread: TypeAlias = tuple[str, frozenset[str] | None]
"""An input fact that a condition hangs on; of a list, the words that are looked for in it, or None for all."""


class Blame:
    """Names the slots to blame, under one rulebase."""

    def __init__(self, rulebase: Rulebase) -> None:
        """Follow what is read in `rulebase`."""
        self.rulebase = rulebase
        self._threads: dict[str, frozenset[Thread]] = {}

    def for_missing(self, standing: Standing, seen: Seen) -> frozenset[Slot]:
        """Tell which supposed slots keep a thing from being seen."""
        dated = self.slots(standing.memory, [standing.table.as_of])
        giving = [rule.id for rule in standing.rules_giving(seen.field) if standing.gives(rule, seen)]
        if seen.held is False:
            return dated.union(*(self._determining(standing, rule) for rule in giving if standing.determines(rule)))
        return dated.union(*(self._silent(standing, rule) for rule in giving))

    def for_silent(self, standing: Standing, rule_id: str) -> frozenset[Slot]:
        """Tell which supposed slots keep a rule from determining."""
        dated = self.slots(standing.memory, [standing.table.as_of])
        return dated | self._silent(standing, rule_id) if rule_id in standing.known_edition.by_id else dated

    def for_break(self, memory: WorkingMemory, constraint: Constraint) -> frozenset[Slot]:
        """Tell which supposed slots break a constraint."""
        condition = self.rulebase.ruleset.constraints[constraint.id]
        return self.slots(memory, [constraint.each] if constraint.each else condition_paths(condition))

    def slots(self, memory: WorkingMemory, paths: Iterable[str]) -> frozenset[Slot]:
        """Give the supposed slots that facts hang on."""
        threads = {thread for path in paths for thread in self.threads(path)}
        return frozenset(slot for slot in memory.supposed for thread in threads if _on(slot, thread))

    def threads(self, path: str) -> frozenset[Thread]:
        """Give what a fact hangs on in the end."""
        if path not in self._threads:
            self._threads[path] = frozenset(self._follow(path))
        return self._threads[path]

    def _follow(self, path: str) -> Iterator[Thread]:
        derived = self.rulebase.ruleset.derived.get(path)
        if path.startswith(DECISION):
            upstream = self.rulebase.involved(path.split(".")[1])
            for read in {read for name in upstream for one in self.rulebase.siblings.values() for read in one.reach(name)}:
                yield (read, None)
        elif derived is None:
            yield (path, None)
        else:
            words = next((frozenset(argument) for argument in derived.arguments if isinstance(argument, tuple)), None)
            for argument in derived.arguments:
                if isinstance(argument, Ref):
                    listed = words is not None and self._is_list(argument.path)
                    yield from [(argument.path, words)] if listed else self.threads(argument.path)

    def _is_list(self, path: str) -> bool:
        fact = self.rulebase.ruleset.model.facts.get(path)
        return fact is not None and fact.type.shape != "scalar"

    def _silent(self, standing: Standing, rule_id: str) -> frozenset[Slot]:
        if standing.applies(rule_id) is False:
            return self._not_applying(standing, rule_id)
        edition = standing.known_edition
        loud = next(rule for rule in map(edition.by_id.__getitem__, edition.exceptions[rule_id]) if standing.when(rule))
        return self._cause(loud.when, standing.memory, truth=True)

    def _determining(self, standing: Standing, rule_id: str) -> frozenset[Slot]:
        edition = standing.known_edition
        exceptions = (edition.by_id[one].when for one in edition.exceptions[rule_id])
        return self._applying(standing, rule_id).union(*(self._cause(when, standing.memory, truth=False) for when in exceptions))

    def _applying(self, standing: Standing, rule_id: str) -> frozenset[Slot]:
        edition = standing.known_edition
        found = self._cause(edition.by_id[rule_id].when, standing.memory, truth=True)
        above = next((parent for parent in edition.parents.get(rule_id, ()) if standing.applies(parent)), None)
        return found | self._applying(standing, above) if above else found

    def _not_applying(self, standing: Standing, rule_id: str) -> frozenset[Slot]:
        edition = standing.known_edition
        if standing.when(edition.by_id[rule_id]) is False:
            return self._cause(edition.by_id[rule_id].when, standing.memory, truth=False)
        return frozenset[Slot]().union(*(self._not_applying(standing, parent) for parent in edition.parents.get(rule_id, ())))

    def _cause(self, condition: Condition, memory: WorkingMemory, *, truth: bool) -> frozenset[Slot]:
        """Give the slots that make a condition true or false: of one part where one is enough, else of all."""
        if isinstance(condition, Atom):
            return self.slots(memory, condition.paths)
        if isinstance(condition, And) is truth:
            return frozenset[Slot]().union(*(self._cause(part, memory, truth=truth) for part in condition.parts))
        enough = (part for part in condition.parts if holds(part, memory.look) is truth)
        return min((self._cause(part, memory, truth=truth) for part in enough), key=len)


def _on(slot: Slot, thread: Thread) -> bool:
    path, words = thread
    return slot.path == path and (words is None or slot.key.split("#")[0] in words)


@lru_cache(maxsize=64)
def blame_in(rulebase: Rulebase) -> Blame:
    """Give the blame of a rulebase, worked out once."""
    return Blame(rulebase)
