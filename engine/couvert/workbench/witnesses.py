"""Cases that show something, found by the solver in the rules themselves, or the proof that there are none."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from couvert.answer import plain
from couvert.cases import nested
from couvert.inference.completions.dialogue import Completion
from couvert.inference.completions.network import Network
from couvert.inference.completions.search import Completions
from couvert.inference.memory import WorkingMemory
from couvert.inference.standing import Outcomes
from couvert.language.facts import Scalar
from couvert.language.partial import Slot
from couvert.language.rules import Ruleset
from couvert.rulebase import Rulebase, rulebases
from couvert.workbench.examples import Example
from couvert.workbench.scenarios import Scenario

NOWHERE: Final = Scenario("", "")
"""Where a case stands that no feature has yet."""


@dataclass(frozen=True)
class Witness:
    """A case that shows something: facts as JSON by path, the day that they are asked on, the reading, and the decision asked.

    `groups` are those that the decision asks about: the case has them, even without a fact. `spare` are facts that go with the others
    and seem not to matter.
    """

    facts: Mapping[str, Any]
    on: date
    reading: str
    decision: str
    groups: tuple[str, ...] = ()
    spare: Mapping[str, Any] = field(default_factory=dict)

    def example(self) -> Example:
        """Give the case as an example that demands nothing."""
        case = {**{group: {} for group in self.groups}, **nested(self.facts)}
        return Example(NOWHERE, 0, case, self.on.isoformat(), self.reading, self.decision, ())

    def smallest(self, shows: Callable[["Witness"], bool]) -> "Witness | None":
        """Leave out all facts and members of lists without which the case still `shows` the same; None where even the whole does not."""
        found = next((one for one in (self, replace(self, facts={**self.facts, **self.spare})) if shows(one)), None)
        return None if found is None else _leaving_out(found, shows)


def _leaving_out(witness: Witness, shows: Callable[[Witness], bool]) -> Witness:
    """Leave out fact after fact, and member after member of each list, wherever the case still shows the same."""
    for path, value in witness.facts.items():
        without = replace(witness, facts={one: kept for one, kept in witness.facts.items() if one != path})
        if shows(without):
            witness = without
            continue
        for member in value if isinstance(value, list) else ():
            shorter = replace(witness, facts={**witness.facts, path: [one for one in witness.facts[path] if one != member]})
            witness = shorter if shows(shorter) else witness
    return witness


@dataclass(frozen=True, eq=False)
class Worlds:
    """All cases that are possible under a rulebase: looked through on the day `on` first, then on every day."""

    rulebase: Rulebase
    on: date
    network: Network
    _searches: dict[date | None, Completions] = field(default_factory=dict, repr=False)

    def find(self, decision: str, literal: int) -> Witness | None:
        """Find a case in which a literal of the network holds; None where there is none on any day."""
        for day in (self.on, None):
            search = self._search(day)
            local = search.propositions.literal(literal)
            found = search.find((local,))
            if found is not None:
                return self._witness(decision, found, search.propositions.below((local,)))
        return None

    def _witness(self, decision: str, found: Completion, matter: Collection[Slot]) -> Witness:
        facts = dict(_facts(self.rulebase.ruleset, found, matter))
        spare = dict(_facts(self.rulebase.ruleset, found, found.supposed))
        on = date.fromisoformat(facts.pop("on", None) or spare.pop("on", None) or self.on.isoformat())
        fields = self.rulebase.ruleset.decisions[decision].fields.values()
        groups = dict.fromkeys(field.about for field in fields if field.about is not None)
        return Witness(facts, on, self.rulebase.reading, decision, tuple(groups), {**spare, **facts})

    def _search(self, day: date | None) -> Completions:
        if day not in self._searches:
            memory = WorkingMemory(self.rulebase.ruleset, {} if day is None else {"on": day}, Outcomes(self.rulebase))
            self._searches[day] = Completions(self.network, memory)
        return self._searches[day]


def worlds(law: Ruleset, on: date) -> Mapping[str, Worlds]:
    """Give the possible cases under a law in each of its readings, that used when none is asked for first."""
    readings = sorted(law.readings, key=lambda name: name != law.default_reading)
    return {name: Worlds(rulebases(law)[name], on, Network(rulebases(law)[name])) for name in readings}


def _facts(law: Ruleset, completion: Completion, slots: Collection[Slot]) -> Iterator[tuple[str, Any]]:
    """Give the facts of a completion by path, as JSON; a list has what is supposed to be in it."""
    supposed = dict(sorted(completion.supposed.items(), key=lambda one: one[0]))
    for path in dict.fromkeys(slot.path for slot in sorted(slots)):
        fact = law.model.facts[path]
        if fact.type.shape == "scalar":
            if supposed.get(Slot(path)) is not None:
                yield path, plain(supposed[Slot(path)], fact.type)
        elif fact.type.shape == "set":
            yield path, [slot.key for slot, there in supposed.items() if slot.path == path and there is True]
        else:
            present = (slot.key for slot, there in supposed.items() if slot.path == path and not slot.leaf and there is True)
            yield path, [_record(law, path, key, supposed) for key in present]


def _record(law: Ruleset, path: str, key: str, supposed: Mapping[Slot, Scalar | None]) -> dict[str, Any]:
    fact = law.model.facts[path]
    told = {leaf.path: plain(supposed.get(Slot(path, key, leaf.path)), leaf.type) for leaf in fact.leaves}
    return {str(fact.key): key, **{leaf: value for leaf, value in told.items() if value is not None}}
