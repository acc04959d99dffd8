"""Classes of values: for an open slot, one value for each class that the comparisons which a decision hangs on can tell apart.

They come from the search through completions: where each comparison turns is known there. What hangs on several unknown days is also tried
with the days of completions that it has found.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from couvert.inference.completions.dialogue import Completion
from couvert.inference.completions.domains import domains_of
from couvert.inference.completions.leaves import Leaf, Look, Test
from couvert.inference.completions.outlook import Outlook
from couvert.inference.completions.telling import Told, is_member
from couvert.language.facts import Scalar
from couvert.language.partial import Slot, key_of

MOST_CLASSES: Final = 24
"""A slot with more classes is reduced to so many, spread evenly."""
FEW: Final = 5
"""How many completions a value is tried in, where other open slots tell too."""

Value: TypeAlias = Scalar | None


class Values:
    """The classes of values of open slots, as one decision tells them apart."""

    def __init__(self, outlook: Outlook) -> None:
        """Find them for the decision of an outlook."""
        self.completions, propositions = outlook.completions, outlook.completions.propositions
        self.given, self.looking = outlook.memory.given, propositions.looking
        self.domains = domains_of(propositions.network.ruleset)
        tests = propositions.tests_below((*outlook.literals.values(), *propositions.required))
        self.tests: dict[Slot, list[tuple[Test, Told]]] = {}
        for test, told in tests:
            for slot in told.slots:
                self.tests.setdefault(slot, []).append((test, told))

    def of(self, slot: Slot, among: Collection[Slot]) -> tuple[Value, ...]:
        """Give one value of each class, in a fixed order; of members and records `among` the open slots, one of each kind is supposed."""
        if slot.key and slot.path not in self.given and not self._stands_for_itself(Slot(slot.path, slot.key), among):
            return (False,) if is_member(slot) else self._values(slot)[:1]
        if is_member(slot):
            return (True, False)
        kept: dict[object, Value] = {}
        ways = tuple(self._ways(slot))
        for value in self._values(slot):
            kept.setdefault(tuple(self._signature(slot, value, ways)), value)
        return thinned(tuple(kept.values()), MOST_CLASSES)

    def _values(self, slot: Slot) -> tuple[Value, ...]:
        """Give every value worth telling apart."""
        domain = self.domains.of(slot)
        absent: tuple[Value, ...] = (None,) if domain.optional else ()
        if domain.is_listed:
            return (*absent, *domain.values)
        turns = {start for _, told in self.tests.get(slot, ()) for start, _, _ in told.runs[slot]} | {domain.low}
        seen = {one.supposed.get(slot) for one in self._found(slot)}
        return tuple(dict.fromkeys((*absent, *sorted({*map(domain.value, turns), *(value for value in seen if value is not None)}))))

    def _found(self, slot: Slot) -> Iterable[Completion]:
        """Give completions to take values from, where other open slots tell too."""
        return self.completions.found[:FEW] if any(told.is_loose for _, told in self.tests.get(slot, ())) else ()

    def _ways(self, slot: Slot) -> Iterator[Mapping[Slot, Value]]:
        """Give ways to fill in the other slots: for a start none of them."""
        yield {Slot(slot.path, slot.key): True} if slot.leaf and slot.path not in self.given else {}
        yield from (one.supposed for one in self._found(slot))

    def _signature(self, slot: Slot, value: Value, ways: tuple[Mapping[Slot, Value], ...]) -> Iterator[bool | None]:
        for test, told in self.tests.get(slot, ()):
            for way in ways if told.is_loose else ways[:1]:
                yield self.looking.truth(test, {**way, slot: value})

    def _stands_for_itself(self, member: Slot, among: Collection[Slot]) -> bool:
        """Tell whether a member or record is the first of those that the same comparisons look for."""
        roles = {one: self._role(one) for one in among if is_member(one) and one.path == member.path}
        return next(one for one, role in roles.items() if role == roles[member]) == member if member in roles else True

    def _role(self, member: Slot) -> object:
        endless = key_of(member.key) in self.domains.ruleset.model.facts[member.path].endless
        return endless, frozenset(map(_without_word, (test for test, _ in self.tests.get(member, ()))))


def _without_word(test: Test) -> object:
    return Leaf(Look(test.left.path, test.left.frame), test.op, test.right) if isinstance(test, Leaf) else test.constraint


def thinned(values: tuple[Value, ...], most: int) -> tuple[Value, ...]:
    """Give at most so many values, spread evenly, the first and the last among them."""
    if len(values) <= most:
        return values
    return tuple(values[place * (len(values) - 1) // (most - 1)] for place in range(most))
