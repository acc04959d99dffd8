"""Whether examples notice a fault: those that it can reach are decided again, up to the first one that is no longer kept."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from couvert.inference.reference import applying, determining
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
    """An example with all that its answer may hang on."""

    trial: Trial

    @cached_property
    def standings(self) -> Mapping[str, tuple[Standing, ...]] | None:
        """How each decision stands, on each day and in each reading on which the answer may hang; None while such a day is open."""
        return self._looked_at if not self._is_open else self._everywhere

    @cached_property
    def _looked_at(self) -> Mapping[str, tuple[Standing, ...]]:
        """How each decision stands that was looked at to decide the example."""
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
    def _everywhere(self) -> Mapping[str, tuple[Standing, ...]] | None:
        """How each decision stands that the one asked for may hang on, on every day that one of them goes by."""
        memory, law = self.trial.inquiry.memory, self.trial.inquiry.ruleset
        involved = self.trial.inquiry.rulebase.involved(self.trial.example.decision)
        days = {memory.look(law.decisions[name].as_of) for name in involved}
        dated = [memory.on_day(day) for day in days if isinstance(day, date)]
        if len(dated) < len(days):
            return None
        return {name: tuple(stand(rulebase, one, name) for rulebase in rulebases(law).values() for one in dated) for name in involved}

    @cached_property
    def _is_open(self) -> bool:
        """Whether something is unknown that the decision waits for: then it hangs on rules that were not looked at one by one."""
        inquiry = self.trial.inquiry
        return any(stand(rulebase, inquiry.memory, self.trial.example.decision).needs() for rulebase in rulebases(inquiry.ruleset).values())

    def reached_by(self, touched: Mapping[str, tuple[str, ...]], law: Ruleset) -> bool:
        """Tell whether changed rules may make a difference."""
        if self.standings is None:
            return not touched.keys().isdisjoint(self.trial.inquiry.rulebase.involved(self.trial.example.decision))
        return any(_differs(standing, rules, law) for decision, rules in touched.items() for standing in self.standings.get(decision, ()))


def _differs(standing: Standing, rules: tuple[str, ...], law: Ruleset) -> bool:
    """Tell whether a decision may come out otherwise with the changed rules of a law."""
    edition = standing.edition
    if edition is None or not isinstance(standing.as_of, date):
        return True
    other = rulebases(law)[standing.reading].edition(standing.table.name, standing.as_of)
    pairs = [(edition.by_id.get(rule), other.by_id.get(rule)) for rule in rules]
    changed = [Changed(standing, was, became) for was, became in pairs if was != became]
    return any(one.matters for one in changed) and _comes_out_otherwise(standing, edition, other, changed)


def _comes_out_otherwise(standing: Standing, edition: Edition, other: Edition, changed: Iterable["Changed"]) -> bool:
    """Tell whether other rules may determine, or one that does gives something else."""
    before = {rule.id: standing.determines(rule.id) for rule in edition.rules}
    truths = {rule.id: standing.when(rule) for rule in edition.rules}
    truths |= {one.became.id: one.holds(one.became) for one in changed if one.became}
    after = determining(other, applying(other, truths))
    surely = {rule for rule, truth in before.items() if truth}
    if None in (*before.values(), *after.values()) or surely != {rule for rule, truth in after.items() if truth}:
        return True
    return any(one.was is not None and one.was.id in surely and one.gives_otherwise for one in changed)


@dataclass(frozen=True, eq=False)
class Changed:
    """A rule as it was and as it became, None where it is not in force, as a decision stands."""

    standing: Standing
    was: Rule | None
    became: Rule | None

    @property
    def matters(self) -> bool:
        """Tell whether it may matter: the rule may hold otherwise, or holds and gives or silences something else."""
        truths = {self.holds(rule) for rule in (self.was, self.became)}
        return truths != {False} and (truths != {True} or self.gives_otherwise or self._silences_otherwise)

    def holds(self, rule: Rule | None) -> bool | None:
        """Tell whether the condition of a rule, which may be of a mutant, holds."""
        return rule is not None and holds(rule.when, self.standing.memory.look)

    @property
    def gives_otherwise(self) -> bool:
        """Tell whether it gives something else."""
        return self.was is None or self.became is None or self.was.then != self.became.then

    @property
    def _silences_otherwise(self) -> bool:
        """Tell whether a rule may hold to which it is an exception before or after, and not both, or whether it is none at all any more."""
        was, became = (rule.exception_to if rule else () for rule in (self.was, self.became))
        parents = map(self.standing.known_edition.by_id.get, set(was).symmetric_difference(became))
        return bool(was) is not bool(became) or any(self.holds(parent) is not False for parent in parents)
