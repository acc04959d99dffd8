"""What another edition of a law does to cases: each is decided by both, and what comes out otherwise is counted."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from couvert.analysis.difference.joined import Joined
from couvert.analysis.difference.sides import Side
from couvert.asking import inquire
from couvert.inference import reference
from couvert.inquiry import Inquiry
from couvert.language.once import cached_property
from couvert.language.problems import CaseError, RulebaseError
from couvert.language.rules import Ruleset
from couvert.reasons.possible import settled
from couvert.states import Change, State, changes


@dataclass(frozen=True)
class Refused:
    """A case that an edition refuses, or gives no single answer to: its number, from 1 on, and why, problem by problem."""

    number: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Effects:
    """What comes out otherwise of some cases. `changed` counts those of which anything does, `counts` each change by itself."""

    cases: int
    changed: int
    counts: Mapping[Change, int]
    refused: tuple[Refused, ...]

    @cached_property
    def by_decision(self) -> Mapping[str, Mapping[Change, int]]:
        """The changes of each decision, those that most cases show first."""
        found: dict[str, dict[Change, int]] = {}
        for change, count in sorted(self.counts.items(), key=lambda one: -one[1]):
            found.setdefault(change.decision, {})[change] = count
        return found


@dataclass(frozen=True, eq=False)
class Twice:
    """Decides cases by both of two editions; only these `decisions` are looked at, or all."""

    joined: Joined
    decisions: Collection[str] = ()

    def effects(self, cases: Iterable[Any]) -> Effects:
        """Count what comes out otherwise. What a case asks about is decided; one that an edition refuses is not compared."""
        number, changed, counts, refused = 0, 0, Counter[Change](), list[Refused]()
        for number, case in enumerate(cases, start=1):
            try:
                found = tuple(self.changes(self._known(case, self.joined.before), self._known(case, self.joined.after)))
            except (CaseError, RulebaseError) as error:
                reasons = map(str, error.problems) if isinstance(error, CaseError) else (str(error),)
                refused.append(Refused(number, tuple(reasons)))
                continue
            counts.update(found)
            changed += bool(found)
        return Effects(number, changed, counts, tuple(refused))

    def changes(self, before: Any, after: Any, decision: str | None = None) -> Iterator[Change]:  # noqa: ANN401  # whatever stands in a file
        """Give every field that comes out otherwise, sums included: of what the case asks about, or of one decision. Raises CaseError."""
        named = () if decision is None else (decision,)
        first, second = self._inquiry(self.joined.before, before, named), self._inquiry(self.joined.after, after, named)
        for name in self.decisions or self.joined.both:
            table, other = first.ruleset.decisions[name], second.ruleset.decisions[name]
            if first.asks(table) and second.asks(other):
                yield from changes(name, {**table.fields, **other.fields}, _states(first, name), _states(second, name))

    def _inquiry(self, side: Side, case: Any, named: tuple[str, ...]) -> Inquiry:  # noqa: ANN401  # whatever stands in a file
        return inquire(case, ruleset=side.in_force, reading=side.reading, decisions=named, backend=reference)

    def _known(self, case: Any, side: Side) -> Any:  # noqa: ANN401  # whatever stands in a file
        """Leave out of a case the facts that only the other edition has."""
        other = self.joined.after if side is self.joined.before else self.joined.before
        return dict(_without(case, side.law, other.law)) if isinstance(case, Mapping) else case


def _without(case: Mapping[Any, Any], law: Ruleset, other: Ruleset) -> Iterator[tuple[Any, Any]]:
    foreign = other.model.facts.keys() - law.model.facts.keys()
    for group, given in case.items():
        if group in law.model.groups or group not in other.model.groups:
            is_group = isinstance(given, Mapping)
            yield group, {name: value for name, value in given.items() if f"{group}.{name}" not in foreign} if is_group else given


def _states(inquiry: Inquiry, name: str) -> Mapping[str, State]:
    """Give the state of every field, whether the decision is asked or not."""
    return inquiry.states(name, settled(inquiry, name))
