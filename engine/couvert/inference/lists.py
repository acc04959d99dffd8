"""The lists of a case, as stock functions see them: given, or supposed to hold some members or records and to lack others."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias

from couvert.inference.copies import Copies
from couvert.language.conditions import Ref
from couvert.language.facts import Given, Scalar
from couvert.language.model import Fact
from couvert.language.once import cached_property
from couvert.language.partial import Record, RecordsView, SetView, Slot, Unknown, Value, key_of, label_of
from couvert.language.rules import Derived, Ruleset

Supposed: TypeAlias = Mapping[Slot, Scalar | None]
"""Values put in unknown slots. For a member or record, True or False; None in a leaf that a record need not have."""


@dataclass(frozen=True, eq=False)
class Lists:
    """The lists of one case."""

    ruleset: Ruleset
    given: Given
    _whole: dict[str, SetView | RecordsView] = field(default_factory=dict, repr=False)
    _slots: dict[tuple[str, str], tuple[tuple[str, Slot, Unknown], ...]] = field(default_factory=dict, repr=False)

    def view(self, path: str, supposed: Supposed, among: Collection[str] | None = None) -> SetView | RecordsView:
        """Give the view of a list; of one that was not given, where `among` is given, only of these members or records."""
        if path in self._whole:
            return self._whole[path]
        is_set = self.ruleset.model.facts[path].type.shape == "set"
        if path not in self.given:
            return self._supposed(path, supposed, among, is_set=is_set)
        if not is_set:
            return self._given_records(path, supposed)
        self._whole[path] = SetView(path, frozenset(self.given[path]), closed=True)  # type: ignore[arg-type]  # a set of words
        return self._whole[path]

    def _supposed(self, path: str, supposed: Supposed, among: Collection[str] | None, *, is_set: bool) -> SetView | RecordsView:
        words = words_of(self.ruleset)
        told = [(slot.key, supposed[slot]) for slot in words.slots(path, among) if slot in supposed]
        members = [key for key, there in told if there]
        lacking = frozenset([key for key, there in told if not there])
        if is_set:
            return SetView(path, frozenset(members), lacking, universe=words.universe(path))
        records = tuple([Record(key, key, self._leaves_of(path, key, supposed)) for key in sorted(members)])
        return RecordsView(path, records, lacking, universe=words.universe(path))

    def _leaves_of(self, path: str, key: str, supposed: Supposed) -> Mapping[str, Value | None]:
        if (path, key) not in self._slots:
            slots = {leaf: Slot(path, key, leaf) for leaf in self._leaves(path)}
            self._slots[path, key] = tuple((leaf, slot, Unknown((slot,))) for leaf, slot in slots.items())
        return {leaf: supposed.get(slot, open_) for leaf, slot, open_ in self._slots[path, key]}

    def _leaves(self, path: str) -> tuple[str, ...]:
        return self.ruleset.model.facts[path].leaf_names

    def _given_records(self, path: str, supposed: Supposed) -> RecordsView:
        view = given_records(self.ruleset.model.facts[path], self.given[path], supposed)  # type: ignore[arg-type]  # a list of records
        records = view.records
        if not any(isinstance(leaf, Unknown) for record in records for leaf in record.leaves.values()) and not supposed:
            self._whole[path] = view
        return view


def given_records(fact: Fact, given: Iterable[Mapping[str, Scalar]], supposed: Supposed) -> RecordsView:
    """Give the view of a list of records that was given; a leaf that is not known is one of those `supposed`, or waits for its slot."""
    records = []
    for label, record in fact.labelled(given):
        key = key_of(label)
        leaves = {
            leaf: record[leaf] if leaf in record else _absent(fact, key, Slot(fact.path, label, leaf), supposed) for leaf in fact.leaf_names
        }
        records.append(Record(label, key, leaves))
    return RecordsView(fact.path, tuple(records), closed=True)


def _absent(fact: Fact, key: str, slot: Slot, supposed: Supposed) -> Value | None:
    if fact.may_lack(key, slot.leaf):
        return None
    return supposed[slot] if slot in supposed else Unknown((slot,))


@dataclass(frozen=True, eq=False)
class Words:
    """For each list, one word for every class of words that derived facts can tell apart.

    Of records there may be more of a kind: they are told apart by numbered words, as `ehic` and `ehic#2`.
    """

    ruleset: Ruleset

    def universe(self, path: str) -> frozenset[str]:
        """Give the words of a list's members or records; a word that no derived fact names stands for nothing."""
        return self._universes.get(path, frozenset())

    def slots(self, path: str, among: Collection[str] | None = None) -> tuple[Slot, ...]:
        """Give the slots of these members or records, or of some of them."""
        slots = self._slots.get(path, {})
        return tuple(slots.values()) if among is None else tuple([slots[word] for word in among if word in slots])

    def arguments(self, derived: Derived) -> tuple[Ref | int | tuple[str, ...], ...]:
        """Give the arguments of a derived fact, each kind of record with all that may be supposed of it."""
        return self._arguments[derived.path]

    @cached_property
    def _arguments(self) -> Mapping[str, tuple[Ref | int | tuple[str, ...], ...]]:
        return {path: tuple(self._numbered(one)) for path, one in self.ruleset.derived.items()}

    def _numbered(self, derived: Derived) -> Iterator[Ref | int | tuple[str, ...]]:
        before: Ref | int | tuple[str, ...] | None = None
        for argument in derived.arguments:
            universe = self.universe(before.path) if isinstance(before, Ref) and isinstance(argument, tuple) else frozenset()
            more = sorted(word for word in universe if key_of(word) != word and key_of(word) in argument)  # type: ignore[operator]  # words
            yield (*argument, *more) if isinstance(argument, tuple) else argument
            before = argument

    @cached_property
    def _universes(self) -> Mapping[str, frozenset[str]]:
        return {path: frozenset(words) for path, words in self._representatives.items()}

    @cached_property
    def _slots(self) -> Mapping[str, Mapping[str, Slot]]:
        return {path: {word: Slot(path, word) for word in words} for path, words in self._representatives.items()}

    @cached_property
    def _representatives(self) -> Mapping[str, tuple[str, ...]]:
        told: dict[str, list[frozenset[str]]] = {}
        for first, second in (pair for one in self.ruleset.derived.values() for pair in _listed(one)):
            told.setdefault(first.path, []).append(self._members(first.path, second))
        return {path: tuple(self._with_copies(path, representatives(groups))) for path, groups in told.items()}

    def _members(self, path: str, words: tuple[str, ...]) -> frozenset[str]:
        """Give the words that members or records of a list may be: of records the kinds, and not the countries that issue them."""
        return frozenset(word for word in words if not (word.isupper() and self._has_records(path)))

    def _has_records(self, path: str) -> bool:
        fact = self.ruleset.model.facts.get(path)
        return fact is not None and fact.type.shape == "records"

    def _with_copies(self, path: str, words: tuple[str, ...]) -> Iterator[str]:
        """Give the words, each kind of record followed by as many numbered ones as may be asked for besides."""
        copies = Copies(self.ruleset)
        for word in words:
            most = copies.of(path, word) if self._has_records(path) else 1
            yield from (word, *(label_of(word, number) for number in range(2, most + 1)))


def _listed(derived: Derived) -> Iterator[tuple[Ref, tuple[str, ...]]]:
    """Give each list that a derived fact looks into, with the words that it looks for."""
    for first, second in zip(derived.arguments, derived.arguments[1:], strict=False):
        if isinstance(first, Ref) and isinstance(second, tuple):
            yield first, second


def representatives(groups: list[frozenset[str]]) -> tuple[str, ...]:
    """Give one word for each class of words that lie in the same groups."""
    classes: dict[tuple[bool, ...], str] = {}
    for word in sorted(frozenset().union(*groups)):
        classes.setdefault(tuple(word in group for group in groups), word)
    return tuple(classes.values())


@lru_cache(maxsize=16)
def words_of(ruleset: Ruleset) -> Words:
    """Give the classes of words of a ruleset."""
    return Words(ruleset)
