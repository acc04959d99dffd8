"""When two days are alike for a decision: the same rules determine, or the same is open and may come out in the same ways."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from couvert.inference.standing import Standing, stand
from couvert.inquiry import Inquiry
from couvert.language.conditions import Atom, atoms
from couvert.language.facts import NEVER, Kind
from couvert.language.once import cached_property
from couvert.reasons.orders import Orders, Pair
from couvert.reasons.places import Looks, Place, dated_memory
from couvert.reasons.scan import Window
from couvert.reasons.terms import Apart, UnclearError
from couvert.rulebase import rulebases


@dataclass(frozen=True, eq=False)
class Openness:
    """How one decision stands on the day of an inquiry."""

    looks: Looks
    inquiry: Inquiry
    decision: str

    def runs(self, window: Window) -> Iterator[tuple[Window, object]]:
        """Split days on which no condition turns into runs, with a key each; days with equal keys, in any window, are alike."""
        if self.is_complete:
            yield window, self._determined
            return
        try:
            orders = Orders(frozenset(self._pairs()))
        except UnclearError:
            yield from ((Window(day, day), day) for day in window.days())
            return
        if not orders.links:
            yield window, self._open
            return
        days = ((orders.of(day.toordinal()), day) for day in window.days())
        for order, group in groupby(days, key=lambda pair: pair[0]):
            alike = [day for _, day in group]
            yield Window(alike[0], alike[-1]), (self._open, order)

    @cached_property
    def _own(self) -> tuple[Standing, ...]:
        """How the decision stands in every reading, and those that a plan shows in the one asked for."""
        memory = self.inquiry.memory
        mine = (stand(rulebase, memory, self.decision) for rulebase in rulebases(self.inquiry.ruleset).values())
        shown = (stand(self.inquiry.rulebase, memory, name) for name in self.looks.shown(self.decision))
        return (*mine, *shown)

    @property
    def is_complete(self) -> bool:
        """Tell whether the decision, in every reading, and what a plan shows beside it wait for nothing."""
        return not any(standing.needs() for standing in self._own)

    @property
    def _determined(self) -> object:
        """The rules that determine, with what they give."""
        return tuple(tuple(_given(standing)) for standing in self._own)

    @cached_property
    def _standings(self) -> tuple[tuple[Place, Standing], ...]:
        return tuple((place, one) for place in self.looks.places(self.decision) for one in self._of(place))

    def _of(self, place: Place) -> Iterator[Standing]:
        """Give how a place stands in every reading."""
        as_of = self.inquiry.ruleset.decisions[place.decision].as_of
        days = place.days if as_of == "on" else place.days[:-1]
        memory = dated_memory(self.inquiry.memory, days) or self.inquiry.memory
        return (stand(rulebase, memory, place.decision) for rulebase in rulebases(self.inquiry.ruleset).values())

    @cached_property
    def _open(self) -> object:
        """Every rule of every place that is not out of the question: whether it holds, and while that is open, which comparisons do."""
        first = self.inquiry.ruleset.decisions[self.decision].name in self.inquiry.first
        return first, tuple(tuple(_stood(standing)) for _, standing in self._standings)

    def _pairs(self) -> Iterator[Pair]:
        """Give the pairs of days that are compared by what is open."""
        apart = Apart(self.inquiry.memory, self.looks.dated)
        for place, standing in self._standings:
            for atom in _open_atoms(standing):
                yield from apart.pairs(atom, place.days)
        for one in self.inquiry.ruleset.model.constraints:
            for atom in atoms(self.inquiry.ruleset.constraints[one.id]):
                yield from apart.in_records(one.each, atom) if one.each else apart.pairs(atom, ())


def _given(standing: Standing) -> Iterator[object]:
    edition = standing.edition
    if edition is None or not edition.sourced:
        yield None
        return
    for rule in edition.rules:
        if standing.determines(rule.id):
            yield rule.id, tuple(rule.then.items()), rule.refer


def _stood(standing: Standing) -> Iterator[object]:
    if standing.edition is None:
        return
    yield standing.edition.start
    for rule in standing.edition.rules:
        truth = False if standing.applies(rule.id) is False else standing.when(rule)
        yield truth if truth is not None else tuple(atom.holds(standing.memory.look) for atom in atoms(rule.when))


def _open_atoms(standing: Standing) -> Iterator[Atom]:
    """Give the comparisons that are open in rules that may apply; while the day is not known, those of every edition, and their starts."""
    if standing.edition is not None:
        for rule in standing.edition.rules:
            if standing.applies(rule.id) is not False and standing.when(rule) is None:
                yield from (atom for atom in atoms(rule.when) if atom.holds(standing.memory.look) is None)
        return
    for edition in standing.editions:
        if edition.start > NEVER:
            yield Atom("on", ">=", edition.start, Kind.DATE)
        for rule in edition.rules:
            yield from atoms(rule.when)
