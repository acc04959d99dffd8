"""Cases that show something, found by the solver in the rules themselves, or the proof that there are none."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from couvert.analysis.witness import facts_at, fewest
from couvert.cases import nested
from couvert.inference.completions.dialogue import Completion
from couvert.inference.completions.network import Network
from couvert.inference.completions.search import Completions
from couvert.inference.settling import remember
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
        if found is None:
            return None
        return replace(found, facts=fewest(found.facts, lambda fewer: shows(replace(found, facts=fewer))))


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
        facts = _facts(self.rulebase.ruleset, found, matter)
        spare = _facts(self.rulebase.ruleset, found, found.supposed)
        on = date.fromisoformat(facts.pop("on", None) or spare.pop("on", None) or self.on.isoformat())
        fields = self.rulebase.ruleset.decisions[decision].fields.values()
        groups = dict.fromkeys(field.about for field in fields if field.about is not None)
        return Witness(facts, on, self.rulebase.reading, decision, tuple(groups), {**spare, **facts})

    def _search(self, day: date | None) -> Completions:
        if day not in self._searches:
            memory = remember(self.rulebase.ruleset, {} if day is None else {"on": day}, self.rulebase)
            self._searches[day] = Completions(self.network, memory)
        return self._searches[day]


def worlds(law: Ruleset, on: date) -> Mapping[str, Worlds]:
    """Give the possible cases under a law in each of its readings, that used when none is asked for first."""
    readings = sorted(law.readings, key=lambda name: name != law.default_reading)
    return {name: Worlds(rulebases(law)[name], on, Network(rulebases(law)[name])) for name in readings}


def _facts(law: Ruleset, completion: Completion, slots: Collection[Slot]) -> dict[str, Any]:
    """Give the facts of a completion that some slots are of, by path, as JSON; a list has what is supposed to be in it."""
    return facts_at(law, completion.supposed, {slot.path for slot in slots})
