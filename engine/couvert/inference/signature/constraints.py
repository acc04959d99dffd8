"""Whether the facts of a case can be true together: surely so where some values of what is not known keep every constraint."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, product
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from couvert.inference.signature.arranging import order
from couvert.inference.signature.code import Writer
from couvert.inference.signature.kept import Kept
from couvert.inference.signature.layout import Layout
from couvert.inference.signature.truth import OPEN
from couvert.language.conditions import Condition, atoms
from couvert.language.facts import FIRST_DAY, LAST_DAY, Kind
from couvert.language.model import Fact
from couvert.language.once import cached_property, kept_with
from couvert.language.partial import Record, RecordsView, Unknown

if TYPE_CHECKING:
    from couvert.inference.signature.frame import Frame

HOLDS: Final = b"\1"
BROKEN: Final = 0
NOT_SURE: Final = 2
MOST_TRIED: Final = 64
"""How many ways to fill in what is not known are tried before that takes a closer look."""
MOST_SERVED: Final = 1_000


class _Row(NamedTuple):
    """The leaves of a record, as compiled conditions look at them."""

    values: list[Any]
    works: Mapping[int, Any]


def _row(record: Record) -> _Row:
    return _Row([OPEN if value is None or isinstance(value, Unknown) else value for value in record.leaves.values()], {})


class Constraints:
    """The constraints of a ruleset's fact model, compiled."""

    def __init__(self, layout: Layout) -> None:
        """Begin with nothing tried."""
        self._layout, self._ruleset = layout, layout.ruleset
        self._served: Kept[tuple[Any, ...]] = Kept(MOST_SERVED)

    def keep(self, frame: "Frame") -> bool:
        """Tell whether a case surely keeps all of them, or can; False where that takes a closer look."""
        truths = self.truths(frame)
        if BROKEN in truths:
            return False
        for place, truths_of in self._of_each_record:
            view = frame.records(place)
            if isinstance(view, RecordsView) and any(BROKEN in truths_of(_row(record)) for record in view.records):
                return False
        return NOT_SURE not in truths or self._filled(frame, truths) is not None

    @cached_property
    def of_the_case(self) -> tuple[Condition, ...]:
        """The constraints on the facts of a case."""
        return tuple(self._ruleset.constraints[one.id] for one in self._ruleset.model.constraints if one.each is None)

    @cached_property
    def truths(self) -> Callable[["Frame"], bytes]:
        """Tells the truth values of the constraints on a case, in the order in which they are arranged."""
        return self._layout.truths(self.of_the_case)

    @cached_property
    def _read(self) -> tuple[tuple[int, ...], ...]:
        """The places of the facts that each constraint of the case reads, in the order of their truth values."""
        in_order = (self.of_the_case[number] for number in order(self.of_the_case))
        return tuple(tuple(self._layout.behind(path for atom in atoms(one) for path in atom.paths)) for one in in_order)

    @cached_property
    def of_records(self) -> tuple[tuple[int, Condition], ...]:
        """The constraints on each record of a list, with the place of the list."""
        model, conditions = self._ruleset.model, self._ruleset.constraints
        return tuple((self._layout.places[one.each], conditions[one.id]) for one in model.constraints if one.each is not None)

    @cached_property
    def _of_each_record(self) -> tuple[tuple[int, Callable[["_Row"], bytes]], ...]:
        """For each list with constraints on its records, its place, and what tells their truth values of a record."""
        found: dict[int, list[Condition]] = {}
        for place, condition in self.of_records:
            found.setdefault(place, []).append(condition)
        return tuple((place, self._compiled(place, conditions)) for place, conditions in found.items())

    def _compiled(self, place: int, conditions: Sequence[Condition]) -> Callable[["_Row"], bytes]:
        names = self._ruleset.model.facts[self._layout.paths[place]].leaf_names
        return Writer({name: at for at, name in enumerate(names)}, worked_out=len(names)).truths(conditions)

    @cached_property
    def read(self) -> tuple[int, ...]:
        """The places of the facts that the constraints on a case read."""
        return tuple(sorted({place for places in self._read for place in places}))

    def filled(self, frame: "Frame") -> Mapping[int, Any] | None:
        """Give values of the facts that the constraints wait for with which all are kept; None where that takes a closer look."""
        return self._filled(frame, self.truths(frame))

    def _filled(self, frame: "Frame", truths: bytes) -> Mapping[int, Any] | None:
        """Fill in these facts, first as served before where the same were not known."""
        waiting = (places for places, truth in zip(self._read, truths, strict=True) if truth == NOT_SURE)
        open_ = tuple(sorted({place for places in waiting for place in places if frame.values[place] is OPEN}))
        served = self._served.look(open_)
        if served is not None and self._serves(frame, open_, served):
            return dict(zip(open_, served, strict=True))
        found = next((values for values in self._choices(open_) if self._serves(frame, open_, values)), None)
        return None if found is None else dict(zip(open_, self._served.keep(open_, found), strict=True))

    def _serves(self, frame: "Frame", places: tuple[int, ...], values: tuple[Any, ...]) -> bool:
        return not self.truths(frame.supposing(dict(zip(places, values, strict=True)))).strip(HOLDS)

    def _choices(self, places: tuple[int, ...]) -> Iterator[tuple[Any, ...]]:
        facts = [self._ruleset.model.facts[self._layout.paths[place]] for place in places]
        return islice(product(*map(_ends, facts)), MOST_TRIED)


def constraints_of(layout: Layout) -> Constraints:
    """Give the constraints of a ruleset's fact model, the same each time."""
    return kept_with(layout, "constraints", lambda: Constraints(layout))


def _ends(fact: Fact) -> tuple[Any, ...]:
    """Give values of a fact to try: all of a few, the ends of many; none where it has no ends."""
    if fact.type.shape != "scalar":
        return ((),)
    if fact.type.kind is Kind.DATE:
        return LAST_DAY, FIRST_DAY
    if fact.type.kind is Kind.BOOL:
        return True, False
    ends = (fact.low, fact.high)
    return fact.type.values or tuple(end for end in ends if end is not None)
