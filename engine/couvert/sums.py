"""Computed fields of decisions that their signatures settle: which of them stand hangs on no case; each case fills in its facts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, TypeAlias

from couvert.inference.signature.frame import Frame
from couvert.inference.signature.layout import Layout
from couvert.inference.signature.program import Consequences
from couvert.inference.signature.truth import OPEN
from couvert.language.facts import Scalar
from couvert.language.once import kept_with
from couvert.language.rules import REFER, DecisionTable, Field
from couvert.language.worked_out import Function

Pick: TypeAlias = Callable[[Sequence[Any]], tuple[Any, ...]]
"""Picks some values out of many."""


@dataclass(frozen=True)
class Sums:
    """The computed fields that stand where something follows.

    The facts that they need stand in the places that `look` picks, those of derived facts in `derived` too; `constants` are the fields that
    they need. Each has its name, its function, and what picks the function's arguments out of facts and constants.
    """

    derived: tuple[int, ...]
    look: Pick
    constants: tuple[Any, ...]
    each: tuple[tuple[str, Function, Pick], ...]

    def worked_out(self, frame: Frame) -> dict[str, Scalar] | None:
        """Work them out for a case; None while a fact that one needs is not known. Raises RulebaseError where a function fails."""
        found: dict[str, Scalar] = {}
        if not self.each:
            return found
        for place in self.derived:
            frame.value(place)
        facts = self.look(frame.values)
        for value in facts:
            if value is OPEN:
                return None
        values = facts + self.constants
        for name, by, pick in self.each:
            try:
                result = by.by(*pick(values))
            except Exception as error:
                raise by.failed(error) from error
            if result is not None:
                found[name] = result if type(result) in by.at_once else by.fitting(result)
        return found


def sums_of(table: DecisionTable, followed: Consequences, layout: Layout) -> Sums | None:
    """Give the computed fields that stand where this follows, the same each time; None where one needs a field taken from a fact."""
    return kept_with(followed, "sums", lambda: _sums(table, followed, layout))


def _sums(table: DecisionTable, followed: Consequences, layout: Layout) -> Sums | None:
    constants, standing = followed.constants, list[tuple[str, Function, Field]]()
    for one in table.computed:
        own = {*one.needs, *one.only_if} & table.fields.keys()
        if not own.isdisjoint(followed.taken):
            return None
        if one.by is not None and stands(one, constants) and not refers(one, constants):
            if not own.intersection(one.needs) <= constants.keys():
                return None
            standing.append((one.name, one.by, one))
    needed = dict.fromkeys(need for *_, one in standing for need in one.needs)
    facts, fields = ([need for need in needed if (need in table.fields) is own_] for own_ in (False, True))
    index = {need: number for number, need in enumerate((*facts, *fields))}
    places = [layout.places[need] for need in facts]
    return Sums(
        derived=tuple(place for place in places if place >= layout.given),
        look=_picking(places),
        constants=tuple(constants[need] for need in fields),
        each=tuple((name, by, _picking([index[need] for need in one.needs])) for name, by, one in standing),
    )


def _picking(indices: Sequence[int]) -> Pick:
    if len(indices) > 1:
        return itemgetter(*indices)
    return lambda values: tuple([values[index] for index in indices])


def stands(one: Field, outcomes: Mapping[str, Any]) -> bool:
    """Tell whether each field that a computed one hangs on has a value with which it stands."""
    for other, allowed in one.only_if.items():  # noqa: SIM110  # four times as quick as `all`, and asked for every sum
        if outcomes.get(other) not in allowed:
            return False
    return True


def refers(one: Field, outcomes: Mapping[str, Any]) -> bool:
    """Tell whether a field that a computed one is worked out from refers."""
    return REFER in map(outcomes.get, one.needs)
