"""What is written otherwise in two editions, whether or not any case comes out otherwise: rules, amounts, decisions, facts."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from inspect import getfile, unwrap
from pathlib import Path
from typing import Final

from couvert.analysis.difference.joined import Joined
from couvert.analysis.difference.sides import Side
from couvert.language.once import cached_property
from couvert.language.rules import Amount, Field, Rule

PARTS: Final[Mapping[str, Callable[[Rule], object]]] = {
    "condition": lambda rule: rule.when,
    "outcome": lambda rule: (rule.then, rule.refer),
    "exception_to": lambda rule: frozenset(rule.exception_to),
    "in_force": lambda rule: rule.in_force,
    "reading": lambda rule: rule.reading,
    "sources": lambda rule: (rule.cites, rule.against, rule.weak),
    "title": lambda rule: rule.title,
}
"""What a rule is made of, by names that are stable: they stand in reports."""


@dataclass(frozen=True)
class RuleChange:
    """A rule that only one edition has (the other is None), or of which some `parts` are written otherwise."""

    decision: str
    before: Rule | None
    after: Rule | None
    parts: tuple[str, ...] = ()

    @property
    def rule(self) -> Rule:
        """The rule as it reads last."""
        return self.after or self.before  # type: ignore[return-value]  # one of them is there


@dataclass(frozen=True)
class AmountChange:
    """The amounts of a parameter that only one edition has; of an edition of a day, the one in force on it."""

    parameter: str
    before: tuple[Amount, ...]
    after: tuple[Amount, ...]


@dataclass(frozen=True)
class Names:
    """Names of things that only one of two editions has, and of those that both have but not alike."""

    removed: tuple[str, ...]
    added: tuple[str, ...]
    otherwise: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether there are none."""
        return not (self.removed or self.added or self.otherwise)


@dataclass(frozen=True, eq=False)
class Written:
    """What is written otherwise in two editions."""

    joined: Joined

    @cached_property
    def rules(self) -> tuple[RuleChange, ...]:
        """The rules, decision by decision, of which one edition has none, or another one of the same name."""
        return tuple(one for name in self._both(lambda side: side.law.decisions) for one in self._rules(name))

    @cached_property
    def amounts(self) -> tuple[AmountChange, ...]:
        """The parameters of which the editions know different amounts."""
        pairs = ((name, *_apart(*(_amounts(side, name) for side in self._sides))) for name in self._both(lambda side: side.law.parameters))
        return tuple(AmountChange(name, before, after) for name, before, after in pairs if before or after)

    @cached_property
    def decisions(self) -> Names:
        """The decisions."""
        return _names(*(side.law.decisions for side in self._sides))

    @cached_property
    def fields(self) -> Names:
        """The fields of decisions that both editions have, by path; `otherwise` are sums that another function may work out."""
        before, after = (dict(_fields(side, self.decisions)) for side in self._sides)
        worked_out = (path for path, one in before.items() if path in after and _worked_out(one) != _worked_out(after[path]))
        return _names(before, after, worked_out)

    @cached_property
    def facts(self) -> Names:
        """The input facts; `otherwise` are those of another type, or of which other values are known."""
        vocabulary = self.joined.vocabulary
        return Names(vocabulary.removed, vocabulary.added, (*vocabulary.apart, *vocabulary.narrowed))

    @cached_property
    def derived(self) -> Names:
        """The derived facts; `otherwise` are those that are made of other facts, or in another way."""
        before, after = (side.law.derived for side in self._sides)
        return _names(before, after, (path for path in self.joined.derived_anew if path in before))

    @cached_property
    def constraints(self) -> Names:
        """The constraints between facts."""
        before, after = (side.law.constraints for side in self._sides)
        return _names(before, after, (name for name in self.joined.constrained if name in before and name in after))

    @property
    def _sides(self) -> tuple[Side, Side]:
        return self.joined.before, self.joined.after

    def _both(self, named: Callable[[Side], Mapping[str, object]]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for side in self._sides for name in named(side)))

    def _rules(self, decision: str) -> Iterator[RuleChange]:
        before, after = (side.rules(decision) for side in self._sides)
        for name in dict.fromkeys((*before, *after)):
            one, other = before.get(name), after.get(name)
            parts = tuple(part for part, of in PARTS.items() if of(one) != of(other)) if one and other else ()
            if one is None or other is None or parts:
                yield RuleChange(decision, one, other, parts)


def _names(before: Mapping[str, object], after: Mapping[str, object], otherwise: Iterable[str] = ()) -> Names:
    removed, added = (name for name in before if name not in after), (name for name in after if name not in before)
    return Names(tuple(removed), tuple(added), tuple(otherwise))


def _amounts(side: Side, name: str) -> tuple[Amount, ...]:
    one = side.law.parameters.get(name)
    if one is None or side.day is None:
        return one.amounts if one else ()
    amount = one.at(side.day)
    return (amount,) if amount is not None else ()


def _apart(before: tuple[Amount, ...], after: tuple[Amount, ...]) -> tuple[tuple[Amount, ...], tuple[Amount, ...]]:
    """Leave out the amounts that both editions have."""
    first, second = ({(one.start, one.value) for one in some} for some in (before, after))
    return tuple(one for one in before if (one.start, one.value) not in second), tuple(
        one for one in after if (one.start, one.value) not in first
    )


def _fields(side: Side, decisions: Names) -> Iterator[tuple[str, Field]]:
    """Give the fields of the decisions that both editions have, by path."""
    for table in side.law.decisions.values():
        if table.name not in {*decisions.removed, *decisions.added}:
            yield from ((f"decision.{table.name}.{field.name}", field) for field in table.fields.values())


def _worked_out(field: Field) -> tuple[object, ...]:
    """Give what a computed field is worked out by: the whole text of the file that its function stands in."""
    return () if field.by is None else (field.needs, field.only_if, Path(getfile(unwrap(field.by))).read_bytes())
