"""What an unknown slot may hold: yes or no, one of a few values that conditions can tell apart, or a number or day between limits."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import Final

from couvert.language.conditions import Atom, Ref, atoms
from couvert.language.derivation import reads
from couvert.language.facts import FIRST_DAY, LAST_DAY, Kind, Scalar
from couvert.language.model import Fact
from couvert.language.partial import Slot
from couvert.language.rules import Ruleset

ELSEWHERE: Final = ("BR", "IN", "SN", "JP", "AQ")
"""Countries of which one that no condition names stands for all that none names."""

HIGHEST: Final = 10**11
"""The highest number or sum (in cents) that is supposed where the fact has no limit."""


@dataclass(frozen=True)
class Domain:
    """The values that a slot may hold: listed in `values`, or every number from `low` to `high`; `optional` if it may hold none at all."""

    kind: Kind
    values: tuple[Scalar, ...] = ()
    low: int = 0
    high: int = 0
    optional: bool = False

    @property
    def is_listed(self) -> bool:
        """Tell whether the values are listed."""
        return not self.kind.ordered

    def value(self, number: int) -> Scalar:
        """Give the value that a number stands for: days count as the calendar does."""
        return date.fromordinal(number) if self.kind is Kind.DATE else number


@dataclass(frozen=True, eq=False)
class Domains:
    """The domains of every slot under one ruleset."""

    ruleset: Ruleset

    def of(self, slot: Slot) -> Domain:
        """Give the domain of a slot."""
        whole = self.ruleset.model.facts[slot.path]
        if slot.key and not slot.leaf:
            return Domain(Kind.BOOL, (True, False))
        optional = bool(slot.leaf) and whole.may_lack(slot.key.split("#")[0], slot.leaf)
        return self._of(slot.path, whole.leaf(slot.leaf) if slot.leaf else whole, optional=optional)

    def _of(self, path: str, fact: Fact, *, optional: bool) -> Domain:
        kind = fact.type.kind
        if kind is Kind.BOOL:
            return Domain(kind, (True, False), optional=optional)
        if kind is Kind.ENUM:
            return Domain(kind, fact.type.values, optional=optional)
        if kind is Kind.COUNTRY:
            mentioned = self._words[path]
            return Domain(kind, (*sorted(mentioned), next(code for code in ELSEWHERE if code not in mentioned)), optional=optional)
        if kind is Kind.DATE:
            return Domain(kind, low=FIRST_DAY.toordinal(), high=LAST_DAY.toordinal(), optional=optional)
        return Domain(kind, low=fact.low or 0, high=HIGHEST if fact.high is None else fact.high, optional=optional)

    @cached_property
    def _words(self) -> Mapping[str, frozenset[str]]:
        """For each input fact, the countries that conditions and derived facts compare it with."""
        found: dict[str, set[str]] = {path: set() for path in self.ruleset.model.facts}
        for path, word in (*self._compared(), *self._derived()):
            found[path].add(word)
        return {path: frozenset(words) for path, words in found.items()}

    def _compared(self) -> Iterator[tuple[str, str]]:
        conditions = [rule.when for table in self.ruleset.decisions.values() for rule in table.rules]
        for atom in (atom for one in (*conditions, *self.ruleset.constraints.values()) for atom in atoms(one)):
            if atom.path in self.ruleset.model.facts:
                yield from ((atom.path, word) for word in _written(atom) if isinstance(word, str))

    def _derived(self) -> Iterator[tuple[str, str]]:
        for one in self.ruleset.derived.values():
            words = [word for argument in one.arguments if isinstance(argument, tuple) for word in argument if word.isupper()]
            yield from ((path, word) for path in reads(one) if path in self.ruleset.model.facts for word in words)


def _written(atom: Atom) -> Iterator[Scalar]:
    if isinstance(atom.right, frozenset):
        yield from atom.right
    elif not isinstance(atom.right, Ref):
        yield atom.right


@lru_cache(maxsize=16)
def domains_of(ruleset: Ruleset) -> Domains:
    """Give the domains of a ruleset."""
    return Domains(ruleset)
