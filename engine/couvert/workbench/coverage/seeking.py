"""What no example shows: a case that would show it, or the proof that no case does."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from couvert.inference.completions.gates import TRUE
from couvert.inference.completions.network import Node
from couvert.language.conditions import PARAMETER, And, Atom, Condition, Ref, atoms
from couvert.language.facts import Kind
from couvert.language.problems import CaseError
from couvert.language.rules import Rule, Ruleset
from couvert.rulebase import Edition
from couvert.workbench.coverage.goals import AmountGoal, ConditionGoal, Goal, OutcomeGoal, RuleGoal
from couvert.workbench.coverage.observing import Sought
from couvert.workbench.trials import trial
from couvert.workbench.witnesses import Witness, Worlds, worlds


@dataclass(frozen=True, eq=False)
class Seeker:
    """Looks for cases under one law."""

    law: Ruleset
    worlds: Mapping[str, Worlds]

    def seek(self, goal: Goal) -> Witness | None:
        """Find a case that shows a goal, in some reading; None where it is proved that no case does."""
        found = (world.find(decision, literal) for world in self.worlds.values() for decision, literal in _literals(world, goal))
        return next((witness for witness in found if witness is not None), None)

    def smallest(self, witness: Witness, goal: Goal) -> Witness | None:
        """Give what is needed of a case to show a goal; None where put to the law it does not."""
        return witness.smallest(lambda fewer: self.shows(fewer, goal))

    def shows(self, witness: Witness, goal: Goal) -> bool:
        """Tell whether a case shows a goal; of an outcome, whether it comes about."""
        try:
            one = trial(witness.example(), self.law)
        except CaseError:
            return False
        if isinstance(goal, OutcomeGoal):
            said = one.inquiry.settled[goal.decision].fields.get(goal.field)
            return said == goal.value or (isinstance(said, tuple) and goal.value in said)
        return goal in Sought(frozenset({goal})).shown(one)


def seeker(law: Ruleset, on: date) -> Seeker:
    """Give a seeker that prefers cases on a day."""
    return Seeker(law, worlds(law, on))


def _literals(world: Worlds, goal: Goal) -> Iterator[tuple[str, int]]:
    """Give the decisions to ask, each with the literal that holds in all cases that show the goal."""
    if isinstance(goal, AmountGoal):
        for decision in world.rulebase.ruleset.decisions:
            yield decision, world.network.gates.any_of(Place(world, decision).hanging_on(goal))
    else:
        yield goal.decision, Place(world, goal.decision).literal(goal)


@dataclass(frozen=True, eq=False)
class Place:
    """One decision among all possible cases."""

    world: Worlds
    decision: str

    @property
    def node(self) -> Node:
        """The decision in the network."""
        return self.world.network.node(self.decision, self.world.rulebase.reading)

    @property
    def editions(self) -> tuple[Edition, ...]:
        """Its editions."""
        return self.world.rulebase.editions[self.decision]

    def literal(self, goal: RuleGoal | ConditionGoal | OutcomeGoal) -> int:
        """Give the literal that holds in the cases that show a goal."""
        if isinstance(goal, RuleGoal):
            return self.node.rules.get(goal.rule, -TRUE)
        if isinstance(goal, OutcomeGoal):
            of_a_set = self.node.elements.get((goal.field, str(goal.value)), -TRUE)
            return self.node.values.get(goal.field, {}).get(goal.value, of_a_set)
        inside = (edition for edition in self.editions if goal.rule in edition.by_id)
        whens = (self._on(edition, goal.condition(edition.by_id[goal.rule].when)) for edition in inside)
        return self.world.network.gates.any_of(whens)

    def hanging_on(self, goal: AmountGoal) -> Iterator[int]:
        """Give the literals of an amount's being in force and of a rule's giving it, or the outcome's hanging on a comparison with it."""
        law = self.world.rulebase.ruleset
        for edition in self.editions:
            amount = law.parameters[goal.parameter].at(edition.start)
            if amount is not None and amount.start == goal.start:
                here = (rule for rule in law.decisions[self.decision].rules if rule.id in edition.by_id)
                yield from (literal for rule in here for literal in self._hanging(edition, rule, f"{PARAMETER}{goal.parameter}"))

    def _hanging(self, edition: Edition, rule: Rule, path: str) -> Iterator[int]:
        if Ref(path) in rule.then.values():
            yield self.world.network.gates.all_of((self.node.rules[rule.id], self._on(edition, And(()))))
        matters = self.world.network.gates.any_of(self.node.rules[one.id] for one in edition.rules if rule.id in edition.family(one.id))
        for place, atom in enumerate(atoms(rule.when)):
            alone = (ConditionGoal(self.decision, rule.id, place, truth, alone=True) for truth in (True, False) if path in atom.paths)
            whens = (self._on(edition, one.condition(edition.by_id[rule.id].when)) for one in alone)
            yield from (self.world.network.gates.all_of((matters, when)) for when in whens)

    def _on(self, edition: Edition, condition: Condition) -> int:
        """Give the literal of a condition on a day of an edition."""
        last = (Atom("on", "<=", edition.until, Kind.DATE),) if edition.until else ()
        return self.world.network.condition(And((Atom("on", ">=", edition.start, Kind.DATE), *last, condition)), self.node.frame)
