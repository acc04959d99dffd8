"""What one example shows of a law."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from couvert.inference.standing import Standing, stand
from couvert.language.conditions import Condition, holds
from couvert.language.once import cached_property
from couvert.language.rules import REFER
from couvert.language.types import plain
from couvert.rulebase import rulebases
from couvert.workbench.coverage.goals import AmountGoal, ConditionGoal, Goal, OutcomeGoal, RuleGoal
from couvert.workbench.expectations import Expectation
from couvert.workbench.trials import Trial


@dataclass(frozen=True, eq=False)
class Sought:
    """Goals, to be looked for in examples."""

    goals: frozenset[Goal]

    @cached_property
    def of_rules(self) -> Mapping[tuple[str, str], tuple[ConditionGoal | RuleGoal, ...]]:
        """The goals of each rule, by its decision and id."""
        found: dict[tuple[str, str], list[ConditionGoal | RuleGoal]] = {}
        for goal in self.goals:
            if isinstance(goal, ConditionGoal | RuleGoal):
                found.setdefault((goal.decision, goal.rule), []).append(goal)
        return {key: tuple(many) for key, many in found.items()}

    @cached_property
    def amounts(self) -> frozenset[AmountGoal]:
        """The amounts sought."""
        return frozenset(goal for goal in self.goals if isinstance(goal, AmountGoal))

    @cached_property
    def outcomes(self) -> Mapping[str, tuple[OutcomeGoal, ...]]:
        """The outcomes sought of each decision."""
        found: dict[str, list[OutcomeGoal]] = {}
        for goal in self.goals:
            if isinstance(goal, OutcomeGoal):
                found.setdefault(goal.decision, []).append(goal)
        return {decision: tuple(many) for decision, many in found.items()}

    def shown(self, trial: Trial) -> frozenset[Goal]:
        """Give those that an example shows that the law keeps."""
        return frozenset((*self._by_rules(trial), *self._by_amounts(trial), *self._by_demands(trial)))

    def _by_rules(self, trial: Trial) -> Iterator[Goal]:
        decision = trial.example.decision
        for reading in trial.readings:
            standing = stand(rulebases(trial.inquiry.ruleset)[reading], trial.inquiry.memory, decision)
            for rule in standing.edition.rules if standing.edition else ():
                for goal in self.of_rules.get((decision, rule.id), ()):
                    if rule.id in trial.determining(reading) if isinstance(goal, RuleGoal) else _holds(standing, goal.condition(rule.when)):
                        yield goal

    def _by_amounts(self, trial: Trial) -> Iterator[Goal]:
        if self.amounts:
            used = trial.inquiry.footing(trial.example.decision).amounts()
            yield from self.amounts.intersection(AmountGoal(one.parameter, one.start) for one in used)

    def _by_demands(self, trial: Trial) -> Iterator[Goal]:
        for goal in self.outcomes.get(trial.example.decision, ()):
            if any(_demands(trial, one, goal) for one in trial.example.expected):
                yield goal


def _holds(standing: Standing, condition: Condition) -> bool:
    return holds(condition, standing.memory.look) is True


def _demands(trial: Trial, one: Expectation, goal: OutcomeGoal) -> bool:
    """Tell whether a demand that is met asks for an outcome, or for a computed field that is made of it."""
    fields = trial.inquiry.ruleset.decisions[goal.decision].fields
    wanted = plain(goal.value, fields[goal.field].type)
    if one.verb == "is_disputed":
        return goal.field in one.fields and one.value == wanted
    if one.verb not in {"is", "refers_to"} or not Expectation("is", (goal.field,), wanted).holds(trial.document):
        return False
    if one.verb == "refers_to":
        return wanted == REFER and fields[goal.field].main
    asked = goal.field in one.fields and wanted in (one.value if isinstance(one.value, list) else [one.value])
    return asked or any(goal.field in fields[name].needs for name in one.fields)
