"""What an outcome rests on: amounts that were revalued since or whose sources are due for review, such sources, and weak rules."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import cast

from couvert.inference.settling import Settled
from couvert.inference.standing import Standing
from couvert.language.conditions import PARAMETER, Look, Ref, holds
from couvert.language.functions import add_months
from couvert.language.once import cached_property
from couvert.language.partial import Unknown, Value
from couvert.language.rules import Citation, Rule, Ruleset
from couvert.rulebase import Edition, parameters_of, rule_paths


@dataclass(frozen=True)
class UsedAmount:
    """The amount of a parameter that an outcome rests on: `value` in cents for money, in force since `start`."""

    parameter: str
    value: int
    start: date
    cites: tuple[Citation, ...]


@dataclass(frozen=True)
class StaleAmount:
    """An amount that may be out of date, and why.

    `sources` are those of its sources whose review is overdue, `review_on` the day by which the first had to be checked again;
    `revalued_on` is the day on which the next amount was due, where none is known.
    """

    amount: UsedAmount
    sources: tuple[str, ...]
    review_on: date | None
    revalued_on: date | None


@dataclass(frozen=True)
class StaleSource:
    """A source whose review was due on `review_on`, with the rules that determine and the fields that rest on it."""

    source: str
    review_on: date
    rules: tuple[str, ...]
    fields: tuple[str, ...]


@dataclass(frozen=True)
class WeakRule:
    """A rule that determines although its sources are weak, with the fields that rest on it."""

    rule: str
    fields: tuple[str, ...]
    cites: tuple[Citation, ...]


@dataclass(frozen=True, eq=False)
class Footing:
    """What the outcome of one decision rests on. `on` is the decision date, `look` sees the facts on the day that the decision goes by.

    While the outcome is open it rests on nothing yet; where `sure` is asked for, on the rules that determine whatever is missing.
    """

    ruleset: Ruleset
    settled: Settled
    on: date
    look: Look
    stand: Callable[[], Standing]
    sure: bool = False

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that determine, sorted by id."""
        found = {rule.id: rule for rule in self.settled.rules}
        edition = self.settled.edition
        if self.sure and not found and edition is not None:
            found = {rule.id: rule for rule in edition.rules if self.stand().determines(rule.id)}
        return tuple(found[name] for name in sorted(found))

    def weak_rules(self) -> tuple[WeakRule, ...]:
        """Give the rules with weak sources."""
        return tuple(WeakRule(rule.id, tuple(rule.then), rule.cites) for rule in self.rules if rule.weak)

    def sources(self) -> tuple[str, ...]:
        """Give the sources that the outcome rests on, of rules and of amounts, sorted."""
        cites = [one.cites for one in self.rules] + [one.cites for one in self.amounts()]
        return tuple(sorted({cite.source for some in cites for cite in some}))

    def stale_sources(self) -> tuple[StaleSource, ...]:
        """Give the sources of rules whose review is overdue."""
        cited = sorted({cite.source for rule in self.rules for cite in rule.cites})
        return tuple(self._stale(source) for source in cited if self.ruleset.sources[source].is_stale(self.on))

    def stale_amounts(self) -> tuple[StaleAmount, ...]:
        """Give the amounts that the outcome rests on and that may be out of date."""
        return tuple(stale for one in self._read() if (stale := self._stale_amount(one)) is not None and self._rests_on(one.parameter))

    def amounts(self) -> tuple[UsedAmount, ...]:
        """Give every amount that the outcome rests on: with another amount, its rules might not determine, or give something else."""
        return tuple(one for one in self._read() if self._rests_on(one.parameter))

    def _stale(self, source: str) -> StaleSource:
        rules = [rule for rule in self.rules if any(cite.source == source for cite in rule.cites)]
        fields = dict.fromkeys(field for rule in rules for field in rule.then)
        return StaleSource(source, self.ruleset.sources[source].review_on, tuple(rule.id for rule in rules), tuple(fields))

    def _stale_amount(self, one: UsedAmount) -> StaleAmount | None:
        sources = {cite.source: self.ruleset.sources[cite.source] for cite in one.cites}
        overdue = {name: source.review_on for name, source in sorted(sources.items()) if source.is_stale(self.on)}
        revalued_on = self._revalued_on(one)
        if not overdue and revalued_on is None:
            return None
        return StaleAmount(one, tuple(overdue), min(overdue.values(), default=None), revalued_on)

    def _revalued_on(self, one: UsedAmount) -> date | None:
        """Give the day on which the last amount was to be revalued, where the decision goes by that day or a later one."""
        parameter, day = self.ruleset.parameters[one.parameter], self.settled.as_of
        if parameter.revalued_every_months is None or one.start < parameter.amounts[-1].start or not isinstance(day, date):
            return None
        due = add_months(one.start, parameter.revalued_every_months)
        return due if due <= day else None

    def _read(self) -> Iterator[UsedAmount]:
        """Give the amounts that the rules in question read, as they stand on the day that the decision goes by."""
        edition = self.settled.edition
        for parameter in dict.fromkeys(one for rule, _ in self._reading() for one in parameters_of(rule)):
            amount = self.ruleset.parameters[parameter].at(edition.start) if edition else None
            if amount is not None and amount.value is not None:
                yield UsedAmount(parameter, amount.value, amount.start, amount.cites)

    def _reading(self) -> Iterator[tuple[Rule, bool]]:
        """Give the rules as authored that read parameters and that the outcome hangs on; with each, whether it determines."""
        edition = self.settled.edition
        if edition is None or not edition.with_amounts:
            return
        determining = [rule.id for rule in self.rules]
        for name in dict.fromkeys(name for rule in determining for name in edition.family(rule)):
            if name in edition.with_amounts:
                yield edition.with_amounts[name], name in determining

    def _rests_on(self, parameter: str) -> bool:
        """Tell whether, with the amount unknown, some rule would give another value or hold or not hold for what is known."""
        path = f"{PARAMETER}{parameter}"

        def look(asked: str) -> Value:
            """See every fact but the amount; the other amounts stand as they are."""
            return Unknown(()) if asked == path else self._look(asked)

        return any(
            (determines and Ref(path) in rule.then.values()) or (path in rule_paths(rule) and holds(rule.when, look) is None)
            for rule, determines in self._reading()
        )

    def _look(self, path: str) -> Value:
        if not path.startswith(PARAMETER):
            return self.look(path)
        amount = self.ruleset.parameters[path.removeprefix(PARAMETER)].at(cast("Edition", self.settled.edition).start)
        return Unknown(()) if amount is None or amount.value is None else amount.value
