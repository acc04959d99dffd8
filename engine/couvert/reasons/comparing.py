"""compare(): two cases, dates or readings, or a case and the same case with other facts: what comes out otherwise, and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pydantic import BaseModel

from couvert.asking import inquire
from couvert.cases import names
from couvert.decided import Decision
from couvert.footing import Footing
from couvert.inference.session import Backend
from couvert.inference.settling import Settled
from couvert.inference.standing import stand
from couvert.inquiry import Inquiry
from couvert.language.conditions import Ref
from couvert.language.rules import Rule, Ruleset
from couvert.reasons.between import Assume, Between, same_outcome
from couvert.reasons.comparison import AmountChange, Compared, Comparison, Side, StepChange
from couvert.rulebase import Edition
from couvert.states import changes, states


def compare(  # noqa: PLR0913  # every one but the cases is named by the caller and has a default
    case: Mapping[str, Any] | BaseModel | None,
    other: Mapping[str, Any] | BaseModel | None = None,
    *,
    ruleset: Ruleset | None = None,
    facts: Mapping[str, Any] | None = None,
    on: date | str | None = None,
    reading: str | None = None,
    against_on: date | str | None = None,
    against_reading: str | None = None,
    decisions: Iterable[str] | None = None,
    assume: Assume = None,
    backend: Backend | None = None,
) -> Comparison:
    """Compare a case with another one; with itself where there is no other.

    `facts` are laid over the second side alone. `on` and `reading` hold for both sides; `against_on` and `against_reading` take their
    place on the second. The other arguments, and the errors, are those of decide().
    """
    allowed = assume if assume is None or isinstance(assume, bool) else tuple(sorted(names(assume, of="facts")))
    named = None if decisions is None else tuple(decisions)
    before = inquire(case, ruleset=ruleset, on=on, reading=reading, decisions=named, backend=backend)
    after = inquire(
        case if other is None else other,
        ruleset=ruleset,
        on=against_on or on,
        reading=against_reading or reading,
        decisions=named,
        facts=facts,
        backend=backend,
    )
    return compared(before, after, assume=allowed)


def compared(before: Inquiry, after: Inquiry, *, assume: Assume = None) -> Comparison:
    """Compare two inquiries of one ruleset that name the same decisions. Raises CaseError as Inquiry.assuming does."""
    first, second = (one.assuming(assume) for one in (before, after))
    return _Comparer(Between(first, second, assume)).comparison()


@dataclass(frozen=True, eq=False)
class _Comparer:
    """Compares the two sides of what lies between them."""

    between: Between

    def comparison(self) -> Comparison:
        """Put the comparison together."""
        before, after = self.between.before, self.between.after
        names = dict.fromkeys((*before.first, *after.first, *before.ruleset.decisions))
        asked = [name for name in names if name in before.settled or name in after.settled]
        return Comparison(_side(before), _side(after), self.between.differences, {name: self.one(name) for name in asked})

    def one(self, name: str) -> Compared:
        """Compare one decision."""
        before, after = self.between.sides(name)
        first, second = (states(one.fields, one.possible, one.certain, one.intervals) for one in (before, after))
        editions = tuple(_edition(one, name) for one in (self.between.before, self.between.after))
        return Compared(
            name=name,
            before=before,
            after=after,
            changes=changes(name, self.between.before.ruleset.decisions[name].fields, first, second),
            steps=tuple(_steps(before, after)),
            because_of=() if same_outcome(before, after) else self.between.why(name),
            only_before=_only(name, self.between.before, self.between.after),
            only_after=_only(name, self.between.after, self.between.before),
            amounts=tuple(self.amounts(name)),
            editions=None if _period(editions[0]) == _period(editions[1]) or None in editions else (editions[0], editions[1]),
        )

    def amounts(self, name: str) -> Iterator[AmountChange]:
        """Give the amounts that both outcomes rest on, where they differ."""
        first, second = (
            {one.parameter: one for one in _footing(side, name).amounts()} if name in side.settled else {}
            for side in (self.between.before, self.between.after)
        )
        for parameter, one in first.items():
            if parameter in second and second[parameter].value != one.value:
                yield AmountChange(parameter, one, second[parameter])


def _side(inquiry: Inquiry) -> Side:
    return Side(inquiry.on, inquiry.reading, inquiry.assumed or {})


def _footing(inquiry: Inquiry, name: str) -> Footing:
    return replace(inquiry.footing(name), sure=True)


def _only(name: str, here: Inquiry, there: Inquiry) -> tuple[Rule, ...]:
    """Give the rules that determine here and surely do not there."""
    rules = _footing(here, name).rules if name in here.settled else ()
    return tuple(rule for rule in rules if name not in there.settled or _is_silent(rule, _footing(there, name)))


def _is_silent(rule: Rule, there: Footing) -> bool:
    """Tell whether a rule surely does not determine: it is not in force, does not hold, or would give what is decided otherwise."""
    edition = there.settled.edition
    if edition is None:
        return False
    known = edition.by_id.get(rule.id)
    return known is None or there.stand().determines(rule.id) is False or _contradicts(known, there.settled)


def _contradicts(rule: Rule, settled: Settled) -> bool:
    """Tell whether a rule would give a field another value than the one that is decided, or add to a set that is."""
    pairs = ((value, settled.fields.get(name)) for name, value in rule.then.items() if not isinstance(value, Ref))
    return any(
        decided is not None
        and (not set(value) <= set(decided) if isinstance(value, tuple) and isinstance(decided, tuple) else value != decided)
        for value, decided in pairs
    )


def _edition(inquiry: Inquiry, name: str) -> Edition | None:
    return stand(inquiry.rulebase, inquiry.memory, name).edition if name in inquiry.settled else None


def _period(edition: Edition | None) -> tuple[date, date | None] | None:
    return None if edition is None else (edition.start, edition.until)


def _steps(before: Decision, after: Decision) -> Iterator[StepChange]:
    """Give what differs in the steps that both plans have."""
    for field, steps in before.plans.items():
        later = {step.value: step.shows for step in after.plans.get(field, ())}
        for step in steps:
            shown = later.get(step.value, step.shows)
            for path in dict.fromkeys((*step.shows, *shown)):
                if step.shows.get(path) != shown.get(path):
                    yield StepChange(field, step.value, path, step.shows.get(path), shown.get(path))
