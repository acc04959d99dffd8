"""Many cases on one day each: a column for every fact, derived fact and decision's field, worked out when it is first looked at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from couvert.batch.column import Array, Column, Facts, Members, Records, Truth
from couvert.batch.conditions import Conditions
from couvert.batch.stock import EPOCH, FORMS, Chosen
from couvert.batch.unseen import Seen
from couvert.batch.words import Words, words_of
from couvert.inference.signature.layout import Layout, layout_of
from couvert.inference.signature.truth import OPEN
from couvert.language.conditions import DECISION, Ref
from couvert.language.derivation import reads
from couvert.language.facts import Kind, country_codes
from couvert.language.model import Fact
from couvert.language.once import cached_property
from couvert.language.rules import Derived, Ruleset
from couvert.language.types import field_types

if TYPE_CHECKING:
    from couvert.batch.following import Following, ManyFollowed


@dataclass(frozen=True, eq=False)
class Columns:
    """How the columns of one ruleset are worked out: what is the same for all cases."""

    layout: Layout
    words: Words
    conditions: Conditions
    before: Seen = field(default_factory=Seen, repr=False)

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """The kind of what stands in every place."""
        types = field_types(self.layout.ruleset)
        return tuple(types[path].kind for path in self.layout.paths)

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries that a case may name."""
        return country_codes()

    @cached_property
    def derived(self) -> Mapping[int, Callable[["ManyFrame"], Column]]:
        """How the column of every derived fact is worked out, by its place."""
        return {self.layout.places[one.path]: self._derived(one) for one in self.layout.ruleset.derived.values()}

    def _derived(self, one: Derived) -> Callable[["ManyFrame"], Column]:
        form = FORMS[one.function.name]
        makers = [self._argument(argument) for argument in one.arguments]
        return lambda frame: form(*(maker(frame) for maker in makers))

    def _argument(self, argument: Ref | int | tuple[str, ...]) -> Callable[["ManyFrame"], Any]:
        if isinstance(argument, Ref):
            place = self.layout.places[argument.path]
            return lambda frame: frame.facts(place)
        constant = Chosen(self.words, argument) if isinstance(argument, tuple) else argument
        return lambda _: constant

    def held(self, value: Any, kind: Kind) -> Any:  # noqa: ANN401  # a scalar, as columns hold it
        """Give a scalar as columns hold it."""
        return self.conditions.literal(value, kind)

    def seen(self, frame: "ManyFrame", place: int, row: int) -> Any:  # noqa: ANN401  # a scalar, a tuple of words or records, or OPEN
        """Give one case's fact in a place as the engine sees it; OPEN where it is not known."""
        facts = frame.facts(place)
        if facts.known is not None and not facts.known[row]:
            return OPEN
        if isinstance(facts, Column):
            return self.scalar(facts.values[row], self.kinds[place])
        inside = range(int(facts.ends[row - 1]) if row else 0, int(facts.ends[row]))
        if isinstance(facts, Members):
            return tuple(sorted({self.words.all[facts.words[at]] for at in inside}))
        return tuple(self._record(facts, place, at) for at in inside)

    def _record(self, facts: Records, place: int, at: int) -> Mapping[str, Any]:
        fact = self.layout.ruleset.model.facts[self.layout.paths[place]]
        leaves = ((leaf, facts.leaves[leaf.path]) for leaf in fact.leaves)
        return {leaf.path: self.scalar(one.values[at], leaf.type.kind) for leaf, one in leaves if one.known is None or one.known[at]}

    def scalar(self, value: Any, kind: Kind) -> Any:  # noqa: ANN401  # a scalar
        """Give a value as the engine sees it."""
        if kind is Kind.DATE:
            return date.fromordinal(int(value) + EPOCH)
        if kind is Kind.BOOL:
            return bool(value)
        return self.words.all[value] if kind.is_word else int(value)

    @cached_property
    def moving(self) -> frozenset[int]:
        """The places whose value may be another one on another decision date."""
        places, moving = self.layout.places, {self.layout.on}
        for path, place in places.items():  # derived facts stand behind those that they read
            derived = self.layout.ruleset.derived.get(path)
            if path.startswith(DECISION) or (derived and any(places[one] in moving for one in reads(derived))):
                moving.add(place)
        return frozenset(moving)

    def unknown(self, place: int, size: int) -> Facts:
        """Give the column of a fact of which nothing is known."""
        nowhere = np.zeros(size, bool)
        fact = self.layout.ruleset.model.facts.get(self.layout.paths[place])
        if fact is None or fact.type.shape == "scalar":
            return Column(np.zeros(size, bool if self.kinds[place] is Kind.BOOL else np.int64), nowhere)
        return _empty(fact, size, nowhere)

    def constant(self, place: int, value: Any, size: int) -> Facts:  # noqa: ANN401  # a scalar, or an empty list
        """Give the column of a fact that is the same in all cases; of lists, the empty one alone."""
        if value == ():
            return _empty(self.layout.ruleset.model.facts[self.layout.paths[place]], size, None)
        kind = self.kinds[place]
        return Column(np.full(size, self.held(value, kind), bool if kind is Kind.BOOL else np.int64))


def _empty(fact: Fact, size: int, known: Array | None) -> Members | Records:
    """Give the column of a list without members or records."""
    nothing, ends = np.zeros(0, np.int64), np.zeros(size, np.int64)
    if fact.type.shape == "set":
        return Members(nothing, ends, known)
    return Records({leaf.path: Column(nothing) for leaf in fact.leaves}, str(fact.key), np.zeros(0, bool), ends, known)


@lru_cache(maxsize=16)
def columns_of(ruleset: Ruleset) -> Columns:
    """Give how the columns of a ruleset are worked out, the same each time."""
    layout, words = layout_of(ruleset), words_of(ruleset)
    columns = Columns(layout, words, Conditions(words, layout.places))
    columns.conditions.moved_by(columns.moving)
    return columns


class ManyFrame:
    """What is known of many cases, each on its decision date. The same cases on the days of other facts are kept beside it."""

    def __init__(
        self, columns: Columns, given: Mapping[int, Facts], size: int, following: "Following", base: "ManyFrame | None" = None
    ) -> None:
        """Begin with the columns given, by place; what does not hang on the decision date is worked out by `base`, where it is given."""
        self.columns, self.given, self.size, self.following, self._base = columns, given, size, following, base
        self._worked_out: dict[int, Facts] = {}
        self._truths: dict[int, Truth] = {}
        self._dated: dict[int, ManyFrame] = {}
        self._followed: dict[str, ManyFollowed] = {}

    def facts(self, place: int) -> Facts:
        """Give the column of a place, of a list too."""
        if place in self.given:
            return self.given[place]
        if self._base is not None and place not in self.columns.moving:
            return self._base.facts(place)
        if place not in self._worked_out:
            self._worked_out[place] = self._work(place)
        return self._worked_out[place]

    def column(self, place: int) -> Column:
        """Give the column of a scalar."""
        return self.facts(place)  # type: ignore[return-value]  # conditions read scalars only

    def truth(self, number: int) -> Truth:
        """Give where a condition holds, by its number."""
        if self._base is not None and number not in self.columns.conditions.moving:
            return self._base.truth(number)
        if number not in self._truths:
            self._truths[number] = self.columns.conditions.parts[number](self)
        return self._truths[number]

    def on_days_of(self, place: int) -> "ManyFrame":
        """Give the same cases, each on the day in some place as its decision date."""
        on = self.columns.layout.on
        if self.facts(place) is self.facts(on):
            return self
        if place not in self._dated:
            given = {**self.given, on: self.facts(place)}
            self._dated[place] = ManyFrame(self.columns, given, self.size, self.following, self._base or self)
        return self._dated[place]

    def supposing(self, values: Mapping[int, Facts]) -> "ManyFrame":
        """Give the cases with other columns in some places."""
        return ManyFrame(self.columns, {**self.given, **values}, self.size, self.following)

    def take(self, rows: Array) -> "ManyFrame":
        """Give some of the cases."""
        return ManyFrame(self.columns, {place: facts.take(rows) for place, facts in self.given.items()}, len(rows), self.following)

    def followed(self, decision: str) -> "ManyFollowed":
        """Give what follows for a decision, for each case on the day that it goes by."""
        if decision not in self._followed:
            self._followed[decision] = self.following.follow(decision, self)
        return self._followed[decision]

    def forget(self) -> None:
        """Let go of what was worked out: the frames of several days hold one another, and Python would keep them all for long."""
        for dated in self._dated.values():
            dated.forget()
        for kept in (self._worked_out, self._truths, self._dated, self._followed):
            kept.clear()

    def _work(self, place: int) -> Facts:
        derived = self.columns.derived.get(place)
        if derived is not None:
            return derived(self)
        path = self.columns.layout.paths[place]
        if path.startswith(DECISION):
            _, decision, field = path.split(".")
            return self.followed(decision).outcome(field)
        return self.columns.unknown(place, self.size)
