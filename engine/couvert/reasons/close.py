"""The rules that came close: those which would give an outcome, with every condition of each that fails, and what silences it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from couvert.inference.completions.outlook import Outlook, outlook_of
from couvert.inference.standing import Standing, stand
from couvert.inquiry import Inquiry
from couvert.language.conditions import Atom, Condition, Conjunction, disjuncts
from couvert.language.once import cached_property
from couvert.language.partial import Unknown
from couvert.language.rules import Citation, Rule, Texts
from couvert.reasons.facts import Facts
from couvert.reasons.outcome import Outcome
from couvert.reasons.rules import Rules
from couvert.reasons.tree import Known, Tested


@dataclass(frozen=True)
class Silencing:
    """An exception whose condition holds: what its rule says, and the comparisons that hold."""

    rule: str
    title: Texts
    cites: tuple[Citation, ...]
    conditions: tuple[Tested, ...]


@dataclass(frozen=True)
class Close:
    """A rule that would give the outcome: the comparisons that fail, those that are open, and the exceptions that silence it.

    Of a condition with alternatives, the one that fails least is told. The conditions of a rule that it is an exception to count with its
    own.
    """

    rule: str
    title: Texts
    cites: tuple[Citation, ...]
    fails: tuple[Tested, ...]
    waits: tuple[Tested, ...]
    silenced_by: tuple[Silencing, ...]

    @property
    def distance(self) -> tuple[int, int, str]:
        """How far it is from giving the outcome: what fails and silences it, what is open, its name."""
        return len(self.fails) + len(self.silenced_by), len(self.waits), self.rule


def close_rules(inquiry: Inquiry, outcome: Outcome) -> tuple[Close, ...]:
    """Give every rule of the day that would give an outcome and does not, the closest first."""
    finder = _Finder(inquiry, stand(inquiry.rulebase, inquiry.memory, outcome.decision))
    return tuple(sorted(map(finder.close, finder.giving(outcome)), key=lambda one: one.distance))


@dataclass(frozen=True, eq=False)
class _Finder:
    """Finds how close rules came on one standing."""

    inquiry: Inquiry
    standing: Standing

    @cached_property
    def outlook(self) -> Outlook:
        """What the facts that are not known may still be."""
        return outlook_of(self.inquiry.rulebase, self.inquiry.memory, self.standing.table.name)

    @cached_property
    def truths(self) -> dict[Atom, bool | None]:
        """The comparisons that have been looked at."""
        return {}

    def truth(self, atom: Atom) -> bool | None:
        """Tell whether a comparison holds; of facts that are not known, whether others settle it."""
        if atom not in self.truths:
            known = atom.holds(self.standing.memory.look)
            self.truths[atom] = self.outlook.truth(atom) if known is None else known
        return self.truths[atom]

    @cached_property
    def rules(self) -> Rules:
        facts = Facts(self.standing.memory, frozenset(self.inquiry.assumed or ()), self.other_decision)
        return Rules(self.inquiry.ruleset, self.standing, facts)

    def other_decision(self, path: str) -> Known:
        """Name the outcome of another decision."""
        looked = self.standing.memory.look(path)
        return Known(path, None, "open") if isinstance(looked, Unknown) else Known(path, looked, "decision")

    def giving(self, outcome: Outcome) -> Iterator[Rule]:
        """Give the rules that would give the outcome, and do not determine."""
        for rule in self.standing.rules_giving(outcome.field):
            if self.gives(rule, outcome) and self.standing.determines(rule.id) is not True:
                yield rule

    def gives(self, rule: Rule, outcome: Outcome) -> bool:
        """Tell whether a rule gives the outcome; that an element is absent, no rule gives."""
        value = rule.then[outcome.field]
        if isinstance(value, tuple):
            return not outcome.other and outcome.value in value
        given = self.standing.given_value(value)
        return not isinstance(given, Unknown) and outcome.met_by(given)

    def close(self, rule: Rule) -> Close:
        """Tell how close a rule came."""
        tested = tuple(self.tested(rule))
        fails, waits = (tuple(one for one in tested if one.holds is truth) for truth in (False, None))
        return Close(rule.id, rule.title, rule.cites, fails, waits, tuple(self.silencing(rule)))

    def tested(self, rule: Rule) -> Iterator[Tested]:
        """Give the comparisons of a rule and of the parent that fails least, up to the root."""
        yield from self.told(rule)
        edition = self.standing.known_edition
        parents = [edition.by_id[one] for one in edition.parents.get(rule.id, ())]
        if parents:
            yield from min((tuple(self.tested(parent)) for parent in parents), key=_failing)

    def told(self, rule: Rule) -> Iterator[Tested]:
        """Give the comparisons of the alternative of a rule that fails least."""
        alternative = self.nearest(rule.when)
        for atom, tested in zip(alternative, self.rules.tested(rule, alternative), strict=True):
            yield replace(tested, holds=self.truth(atom))

    def silencing(self, rule: Rule) -> Iterator[Silencing]:
        """Give the exceptions to a rule whose condition holds."""
        edition = self.standing.known_edition
        for name in edition.exceptions[rule.id]:
            exception = edition.by_id[name]
            if self.standing.when(exception):
                yield Silencing(name, exception.title, exception.cites, tuple(self.told(exception)))

    def nearest(self, condition: Condition) -> Conjunction:
        """Give the alternative of a condition that fails least."""
        truths = {one: [self.truth(atom) for atom in one] for one in disjuncts(condition)}
        return min(truths, key=lambda one: (truths[one].count(False), truths[one].count(None)))


def _failing(tested: tuple[Tested, ...]) -> tuple[int, int]:
    truths = [one.holds for one in tested]
    return truths.count(False), truths.count(None)
