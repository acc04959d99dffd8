"""Whether examples notice a fault: those that it can reach are decided again, up to the first one that is no longer kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from couvert.inference.standing import Standing, stand
from couvert.language.conditions import holds
from couvert.language.once import cached_property
from couvert.language.rules import Rule, Ruleset
from couvert.rulebase import Edition, rulebases
from couvert.workbench.examples import Example
from couvert.workbench.mutation.mutants import Mutant
from couvert.workbench.trials import Trial, Trials


@dataclass(frozen=True, eq=False)
class Bench:
    """Examples that a law keeps, ready to be put to its mutants."""

    trials: Trials

    def killer(self, mutant: Mutant, law: Ruleset) -> Example | None:
        """Give an example that `law`, the mutant's, no longer keeps; None where it keeps all."""
        touched = mutant.touched(self.trials.law)
        found = (one for one in self._asking(tuple(touched)) if one.reached_by(touched, law) and one.trial.under(law).broken())
        return next((one.trial.example for one in found), None)

    @cached_property
    def _tried(self) -> tuple["Tried", ...]:
        return tuple(Tried(one) for one in self.trials.kept)

    def _asking(self, decisions: tuple[str, ...]) -> Iterator["Tried"]:
        """Give the examples, first those that ask for one of some decisions."""
        yield from (one for one in self._tried if one.trial.example.decision in decisions)
        yield from (one for one in self._tried if one.trial.example.decision not in decisions)


@dataclass(frozen=True, eq=False)
class Tried:
    """An example with all that was looked at to decide it."""

    trial: Trial

    @cached_property
    def standings(self) -> Mapping[str, tuple[Standing, ...]]:
        """How each decision that was looked at stands, on each day and in each reading."""
        found: dict[str, list[Standing]] = {}
        waiting, seen = [self.trial.inquiry.memory], set[int]()
        while waiting:
            memory = waiting.pop()
            if id(memory) not in seen:
                seen.add(id(memory))
                for standing in memory.standings.values():
                    found.setdefault(standing.table.name, []).append(standing)
                    waiting.append(standing.memory)
        return {name: tuple(many) for name, many in found.items()}

    @cached_property
    def is_open(self) -> bool:
        """Whether something is unknown that the decision waits for: then it hangs on rules that were not looked at one by one."""
        inquiry = self.trial.inquiry
        return any(stand(rulebase, inquiry.memory, self.trial.example.decision).needs() for rulebase in rulebases(inquiry.ruleset).values())

    def reached_by(self, touched: Mapping[str, tuple[str, ...]], law: Ruleset) -> bool:
        """Tell whether changed rules may make a difference where they were looked at."""
        if self.is_open:
            return not touched.keys().isdisjoint(self.trial.inquiry.rulebase.involved(self.trial.example.decision))
        return any(_differs(standing, rules, law) for decision, rules in touched.items() for standing in self.standings.get(decision, ()))


def _differs(standing: Standing, rules: tuple[str, ...], law: Ruleset) -> bool:
    edition = standing.edition
    if edition is None or not isinstance(standing.as_of, date):
        return True
    other = rulebases(law)[standing.reading].edition(standing.table.name, standing.as_of)
    pairs = ((edition.by_id.get(rule), other.by_id.get(rule)) for rule in rules)
    return any(_comes_out_otherwise(standing, edition, was, became) for was, became in pairs if was != became)


def _comes_out_otherwise(standing: Standing, edition: Edition, was: Rule | None, became: Rule | None) -> bool:
    """Tell whether a rule may come out otherwise, or comes out and may give or silence something else."""
    truths = {_holds(standing, rule) for rule in (was, became)}
    if was is None or became is None or truths != {True}:
        return truths != {False}
    parents = set(was.exception_to).symmetric_difference(became.exception_to)
    return was.then != became.then or any(_holds(standing, edition.by_id.get(parent)) is not False for parent in parents)


def _holds(standing: Standing, rule: Rule | None) -> bool | None:
    return rule is not None and holds(rule.when, standing.memory.look)
