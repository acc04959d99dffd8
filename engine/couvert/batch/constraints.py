"""Which of many cases surely keep the constraints of the fact model; the others take a closer look."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from couvert.batch.column import Array, Column, Records, Truth, is_known, some
from couvert.batch.conditions import Conditions
from couvert.batch.frame import Columns, ManyFrame
from couvert.batch.unique import distinct
from couvert.inference.signature.constraints import Constraints
from couvert.language.conditions import Condition
from couvert.language.model import Fact

if TYPE_CHECKING:
    from couvert.batch.following import Following


def surely_kept(frame: ManyFrame, following: "Following") -> Array:
    """Tell which cases surely keep all constraints together."""
    constraints = following.signatures.constraints
    truths = [frame.truth(frame.columns.conditions.number(one)) for one in constraints.of_the_case]
    kept = np.ones(frame.size, bool)
    for truth in truths:
        kept &= truth.may
    for place, condition in constraints.of_records:
        kept &= ~_broken(frame, place, condition)
    unsure = np.zeros(frame.size, bool)
    for truth in (one for one in truths if not one.is_known):
        unsure |= truth.may & ~truth.holds
    open_ = np.flatnonzero(kept & unsure)
    if len(open_):
        kept[open_] = _can_be_kept(frame.take(open_), following, constraints)
    return kept


def _can_be_kept(frame: ManyFrame, following: "Following", constraints: Constraints) -> Array:
    """Tell in which cases values that serve one case with the same facts unknown serve as well."""
    places = constraints.read
    known = np.stack([is_known(frame.facts(place).known, frame.size) for place in places])
    first, inverse = distinct(np.packbits(known, axis=0))
    kept = np.zeros(frame.size, bool)
    for number in range(len(first)):
        rows = np.flatnonzero(inverse == number)
        found = constraints.filled(following.one(frame, int(rows[0])))
        if found is not None:
            kept[rows] = _serves(frame.take(rows), constraints, found)
    return kept


def _serves(frame: ManyFrame, constraints: Constraints, values: Mapping[int, object]) -> Array:
    columns, size = frame.columns, frame.size
    supposed = frame.supposing({place: columns.constant(place, value, size) for place, value in values.items()})
    truths = [supposed.truth(columns.conditions.number(one)) for one in constraints.of_the_case]
    kept: Array = np.logical_and.reduce([one.holds for one in truths])
    return kept


def _broken(frame: ManyFrame, place: int, condition: Condition) -> Array:
    """Tell in which cases some record breaks a condition on the leaves of records."""
    records = frame.facts(place)
    if not isinstance(records, Records):
        return np.zeros(frame.size, bool)
    fact = frame.columns.layout.ruleset.model.facts[frame.columns.layout.paths[place]]
    return some(~RecordFrame(frame.columns, fact, records).may(condition), records.ends)


class RecordFrame:
    """The leaves of records, as conditions on them see them."""

    def __init__(self, columns: Columns, fact: Fact, records: Records) -> None:
        """Number the leaves."""
        self._places = {leaf.path: number for number, leaf in enumerate(fact.leaves)}
        self._leaves = [records.leaves[leaf.path] for leaf in fact.leaves]
        self.columns, self._conditions = columns, Conditions(columns.words, self._places)

    def may(self, condition: Condition) -> Array:
        """Tell for which records a condition may hold."""
        return self.truth(self._conditions.number(condition)).may

    def truth(self, number: int) -> Truth:
        """Give where a condition holds, by its number."""
        return self._conditions.parts[number](self)

    def column(self, place: int) -> Column:
        """Give a leaf."""
        return self._leaves[place]
