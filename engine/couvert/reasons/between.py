"""Cases between two cases: the first, with some of what differs taken from the second. They tell which differences matter."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from couvert.asking import inquire
from couvert.cases import asked_groups, given_facts, nested
from couvert.decided import Decision
from couvert.inquiry import Inquiry
from couvert.language.facts import Given
from couvert.language.model import Fact
from couvert.language.once import cached_property
from couvert.language.problems import CaseError
from couvert.proving import prove
from couvert.reasons.comparison import READING, Difference
from couvert.rulebase import rulebases
from couvert.states import states

Assume: TypeAlias = bool | Iterable[str] | None
"""Which usual values are allowed, as decide() takes it."""

Records: TypeAlias = Mapping[str, Mapping[str, Any]]
"""Records of a list, by their key."""

Outcome: TypeAlias = tuple[Any, ...]
"""What has to be equal for two outcomes of a decision to be the same."""


@dataclass(frozen=True, eq=False)
class Between:
    """The cases between two sides. `tried` are the outcomes found, by the differences taken and the decision."""

    before: Inquiry
    after: Inquiry
    assume: Assume = None
    tried: dict[tuple[frozenset[str], str], Decision | None] = field(default_factory=dict, repr=False)
    decided: dict[str, tuple[Decision, Decision]] = field(default_factory=dict, repr=False)

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """What differs: facts in the order of the fact model, groups without a fact, the reading."""
        first, second = (given_facts(one.ruleset, one.case) for one in (self.before, self.after))
        facts = [one for fact in self.before.ruleset.model.facts.values() for one in _differences(fact, first, second)]
        groups = [
            Difference(name, name in self._bare[0] or None, name in self._bare[1] or None) for name in self.before.ruleset.model.groups
        ]
        readings = [Difference(READING, self.before.reading, self.after.reading)]
        return tuple(one for one in (*facts, *groups, *readings) if one.before != one.after)

    def why(self, decision: str) -> tuple[str, ...]:
        """Give a minimal set of differences that explains why a decision comes out otherwise: none of them can be left out.

        Put into the first side, they give the outcome of the second; each set is verified by deciding the case in between.
        """
        everything = tuple(one.path for one in self.differences)
        likely = tuple(path for path in everything if path.split("[")[0] in self._reach(decision))
        kept = likely if self._explains(likely, decision) else everything
        kept = self._without(kept, kept, decision)
        while True:
            fewer = next((less for path in kept if self._explains(less := _less(kept, (path,)), decision)), None)
            if fewer is None:
                return kept
            kept = fewer

    def _without(self, kept: tuple[str, ...], part: tuple[str, ...], decision: str) -> tuple[str, ...]:
        """Leave out as much of a part as can be: the whole of it, else what can be of either half."""
        less = _less(kept, part)
        if self._explains(less, decision):
            return less
        if len(part) == 1:
            return kept
        middle = len(part) // 2
        return self._without(self._without(kept, part[:middle], decision), part[middle:], decision)

    def _explains(self, taken: tuple[str, ...], decision: str) -> bool:
        """Tell whether these differences, put into the first side, give a decision the outcome of the second."""
        if len(taken) == len(self.differences):
            return True
        before, after = self.sides(decision)
        found = self._tried(frozenset(taken), decision) if taken else before
        return found is not None and same_outcome(found, after)

    def sides(self, decision: str) -> tuple[Decision, Decision]:
        """Give a decision as it comes out on both sides, without its marks."""
        if decision not in self.decided:
            self.decided[decision] = (prove(self.before, decision), prove(self.after, decision))
        return self.decided[decision]

    def _tried(self, taken: frozenset[str], decision: str) -> Decision | None:
        """Decide the case in between; None where its facts contradict one another."""
        if (taken, decision) not in self.tried:
            self.tried[taken, decision] = self._decided(taken, decision)
        return self.tried[taken, decision]

    def _decided(self, taken: frozenset[str], decision: str) -> Decision | None:
        reading = self.after.reading if READING in taken else self.before.reading
        try:
            one = inquire(self._case(taken), ruleset=self.before.ruleset, reading=reading, backend=self.before.backend)
            one = replace(one, named=self.before.named)
            if not one.asks(one.ruleset.decisions[decision]):
                return Decision(decision, "not_asked")
            alone = replace(one, named=frozenset({decision}))
            return prove(alone.assuming(self.assume), decision)
        except CaseError:
            return None

    def _case(self, taken: frozenset[str]) -> Mapping[str, Any]:
        """Give the first side's document with some of what differs taken from the second, present or absent as it is there."""
        first, second = self._documents
        paths = dict.fromkeys((*first, *second))
        chosen = {path: self._mixed(path, taken) or (second if path in taken else first).get(path) for path in paths}
        case = nested({path: value for path, value in chosen.items() if value is not None})
        for name in self._groups(taken):
            case.setdefault(name, {})
        return case

    def _mixed(self, path: str, taken: frozenset[str]) -> tuple[Mapping[str, Any], ...]:
        """Give the records of a list that both sides have, each leaf from the side that it is taken from; nothing for other facts."""
        fact = self.before.ruleset.model.facts.get(path)
        first, second = _alike(fact, *(one.get(path) for one in self._documents)) if fact else ({}, {})
        leaves = {name: dict.fromkeys((*first[name], *second[name])) for name in first}
        return tuple(
            {leaf: (second if f"{path}[{name}].{leaf}" in taken else first)[name].get(leaf) for leaf in leaves[name]} for name in first
        )

    def _groups(self, taken: frozenset[str]) -> Iterator[str]:
        """Give the groups that stay even without a fact: those of both sides, and those that one side asks about without a fact."""
        bare = (name for first, names in ((True, self._bare[0]), (False, self._bare[1])) for name in names if (name not in taken) is first)
        yield from asked_groups(self.before.case) & asked_groups(self.after.case)
        yield from bare

    @cached_property
    def _documents(self) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
        first, second = (dict(_flat(one.case.model_dump(exclude_none=True), prefix="")) for one in (self.before, self.after))
        return first, second

    @cached_property
    def _bare(self) -> tuple[frozenset[str], frozenset[str]]:
        """The groups that one side alone has, and has without a fact."""
        groups = [asked_groups(one.case) for one in (self.before, self.after)]
        facts = [{path.split(".")[0] for path in one} for one in self._documents]
        return groups[0] - facts[0] - groups[1], groups[1] - facts[1] - groups[0]

    def _reach(self, decision: str) -> frozenset[str]:
        """Give the differences that a decision may hang on: the facts that it and the decisions before it read, the date, the reading."""
        ruleset = self.before.ruleset
        names = self.before.rulebase.involved(decision)
        facts = {path for base in rulebases(ruleset).values() for name in names for path in base.reach(name)}
        return frozenset({*facts, "on", READING, *ruleset.model.groups})


def same_outcome(one: Decision, other: Decision) -> bool:
    """Tell whether two decisions come out the same: status, fields, desk and plan. What is still missing is no outcome."""
    return _outcome(one) == _outcome(other)


def _outcome(one: Decision) -> Outcome:
    plan = {name: {step.value: dict(step.shows) for step in steps} for name, steps in one.plans.items()}
    return one.status, states(one.fields, one.possible, one.certain, one.intervals), one.to, one.why, plan


def _differences(fact: Fact, first: Given, second: Given) -> Iterator[Difference]:
    """Give what differs in a fact: leaf by leaf where both sides list the same records."""
    before, after = first.get(fact.path), second.get(fact.path)
    listed, others = _alike(fact, before, after)
    for name in listed:
        for leaf in fact.leaves:
            yield Difference(f"{fact.path}[{name}].{leaf.path}", listed[name].get(leaf.path), others[name].get(leaf.path))
    if not listed:
        yield Difference(fact.path, before, after)


def _alike(fact: Fact, before: Any, after: Any) -> tuple[Records, Records]:  # noqa: ANN401  # whatever a fact holds
    """Give the records of two lists by their key, where both list the same ones, once each; else nothing."""
    if fact.key is None or not before or not after:
        return {}, {}
    first, second = ({str(record[fact.key]): record for record in one} for one in (before, after))
    return (first, second) if first.keys() == second.keys() and len(first) == len(before) == len(after) else ({}, {})


def _less(kept: tuple[str, ...], part: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(path for path in kept if path not in part)


def _flat(document: Mapping[str, Any], *, prefix: str) -> Iterator[tuple[str, Any]]:
    for name, value in document.items():
        if isinstance(value, Mapping):
            yield from _flat(value, prefix=f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value
