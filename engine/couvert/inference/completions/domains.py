"""What an unknown slot may hold: yes or no, one of a few values that conditions can tell apart, or a number or day between limits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from couvert.language.conditions import Atom, Ref, atoms
from couvert.language.derivation import reads, words_in
from couvert.language.facts import FIRST_DAY, LAST_DAY, Kind, Scalar
from couvert.language.model import Fact
from couvert.language.once import cached_property
from couvert.language.partial import Slot, key_of
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
        optional = bool(slot.leaf) and whole.may_lack(key_of(slot.key), slot.leaf)
        return self._of(slot.path, whole.leaf(slot.leaf) if slot.leaf else whole, optional=optional)

    def _of(self, path: str, fact: Fact, *, optional: bool) -> Domain:
        kind = fact.type.kind
        if kind is Kind.BOOL:
            return Domain(kind, (True, False), optional=optional)
        if kind is Kind.ENUM:
            return Domain(kind, self._told_apart(path, fact.type.values) if path == fact.path else fact.type.values, optional=optional)
        if kind is Kind.COUNTRY:
            mentioned = {word for words in self._written[path] for word in words}
            elsewhere = next(code for code in ELSEWHERE if code not in mentioned)
            return Domain(kind, self._told_apart(path, (*sorted(mentioned), elsewhere)), optional=optional)
        if kind is Kind.DATE:
            return Domain(kind, low=FIRST_DAY.toordinal(), high=LAST_DAY.toordinal(), optional=optional)
        return Domain(kind, low=fact.low or 0, high=HIGHEST if fact.high is None else fact.high, optional=optional)

    def alike(self, path: str, value: str) -> tuple[str, ...]:
        """Give the values of a fact that no condition and no derived fact tells apart from one of its words, which is among them."""
        fact = self.ruleset.model.facts[path]
        known = fact.type.values or sorted({value, *(word for words in self._written[path] for word in words)})
        return next(some for some in self._classes(path, known) if value in some)

    def _told_apart(self, path: str, values: Iterable[str]) -> tuple[str, ...]:
        """Give the first value of each class."""
        return tuple(some[0] for some in self._classes(path, values))

    def _classes(self, path: str, values: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """Give values by which conditions and derived facts name them; each alone, where two facts are compared."""
        classes: dict[object, list[str]] = {}
        for value in values:
            key = value if path in self._compared else tuple(value in words for words in self._written[path])
            classes.setdefault(key, []).append(value)
        return tuple(map(tuple, classes.values()))

    @cached_property
    def _written(self) -> Mapping[str, tuple[frozenset[str], ...]]:
        """For each input fact, the sets of words that conditions and derived facts compare it with."""
        found: dict[str, dict[frozenset[str], None]] = {path: {} for path in self.ruleset.model.facts}
        for atom in self._atoms:
            if atom.path in found and not isinstance(atom.right, Ref):
                found[atom.path][atom.right if isinstance(atom.right, frozenset) else frozenset((atom.right,))] = None  # type: ignore[arg-type, index]  # words
        for one in self.ruleset.derived.values():
            words = words_in(one)
            for path in reads(one):
                if path in found:
                    found[path][self._named(path, words)] = None
        return {path: tuple(sets) for path, sets in found.items()}

    def _named(self, path: str, words: frozenset[str]) -> frozenset[str]:
        """Leave out of the words of a derived fact on records those that are keys: the issuer is compared with countries."""
        return frozenset(filter(str.isupper, words)) if self.ruleset.model.facts[path].type.shape == "records" else words

    @cached_property
    def _compared(self) -> frozenset[str]:
        """The facts that are compared with other facts."""
        return frozenset(path for atom in self._atoms if isinstance(atom.right, Ref) for path in atom.paths)

    @cached_property
    def _atoms(self) -> tuple[Atom, ...]:
        conditions = [rule.when for table in self.ruleset.decisions.values() for rule in table.rules]
        return tuple(dict.fromkeys(atom for one in (*conditions, *self.ruleset.constraints.values()) for atom in atoms(one)))


@lru_cache(maxsize=16)
def domains_of(ruleset: Ruleset) -> Domains:
    """Give the domains of a ruleset."""
    return Domains(ruleset)
