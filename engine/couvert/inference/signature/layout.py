"""Where the facts of a case stand: a place for every fact, derived fact and decision's field of a ruleset, and how each is had."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic import BaseModel

from couvert.inference.signature.arranging import NOTHING_ABOVE, Above
from couvert.inference.signature.code import Writer
from couvert.inference.signature.truth import NOT_YET, OPEN
from couvert.language.conditions import DECISION, Condition
from couvert.language.derivation import reads
from couvert.language.facts import LAST_DAY
from couvert.language.once import cached_property, kept_with
from couvert.language.partial import RecordsView, Unknown
from couvert.language.rules import DecisionTable, Derived, Ruleset
from couvert.rulebase import condition_paths, rule_paths

if TYPE_CHECKING:
    from couvert.inference.signature.frame import Frame

Work: TypeAlias = Callable[["Frame"], Any]
"""Works out a value on a frame: a scalar, or OPEN."""


@dataclass(frozen=True, eq=False)
class Layout:
    """The places of one ruleset: first those of its facts, then those of what is worked out from them."""

    ruleset: Ruleset

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of every path that conditions or consequences read: facts, derived facts, and fields of decisions."""
        tables = self.ruleset.decisions.values()
        read = {path for table in tables for path in _read(table)}
        fields = (f"{DECISION}{table.name}.{name}" for table in tables for name in table.asserted)
        read_fields = (path for path in fields if path in read)
        return {path: place for place, path in enumerate((*self.ruleset.model.facts, *self.ruleset.derived, *read_fields))}

    @cached_property
    def given(self) -> int:
        """How many places are those of facts, given or not."""
        return len(self.ruleset.model.facts)

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """The path of every place."""
        return tuple(self.places)

    @cached_property
    def unlooked(self) -> list[Any]:
        """What stands behind the facts while nobody has looked."""
        return [NOT_YET] * (len(self.places) - self.given)

    @cached_property
    def on(self) -> int:
        """The place of the decision date."""
        return self.places["on"]

    @cached_property
    def works(self) -> Mapping[int, Work]:
        """For every place behind those of the facts, what works out its value and puts it there."""
        derived = {self.places[path]: self._derived(one, self.places[path]) for path, one in self.ruleset.derived.items()}
        fields = {place: path.split(".") for path, place in self.places.items() if path.startswith(DECISION)}
        return derived | {place: partial(_of_decision, decision, field, place) for place, (_, decision, field) in fields.items()}

    def facts(self, case: BaseModel, assumed: Mapping[str, object]) -> list[Any]:
        """Put the facts of a validated case in their places, and those that are assumed."""
        values = self.ruleset.model.values(case, OPEN)
        for path, value in assumed.items():
            values[self.places[path]] = value
        return values

    def behind(self, paths: Iterable[str]) -> Iterator[int]:
        """Give the places of the facts that some paths are, or are made of."""
        for path in paths:
            derived = self.ruleset.derived.get(path)
            yield from self.behind(reads(derived)) if derived else (self.places[path],)

    def truths(self, conditions: Sequence[Condition], above: Above = NOTHING_ABOVE) -> Callable[["Frame"], bytes]:
        """Give the function that tells the truth value of every condition on a frame, a byte for each; see Writer."""
        return self._writer().truths(conditions, above)

    def _writer(self) -> Writer:
        return Writer(self.places, worked_out=self.given)

    def _derived(self, one: Derived, into: int) -> Work:
        if one.function.scalar is None:
            return self._of_records(one, into)
        arguments = (frozenset(each) if isinstance(each, tuple) else each for each in one.arguments)
        return self._writer().call(one.function.scalar, arguments, into=into)

    def _of_records(self, one: Derived, into: int) -> Work:
        """Give how a function of records is worked out; of none it gives the same on every day."""
        records, words, *days = one.arguments
        function, none = one.function.apply, one.function.apply(RecordsView("", closed=True), words, *(LAST_DAY for _ in days))
        place, asked = self.places[records.path], [self.places[day.path] for day in days]  # type: ignore[union-attr]  # the parser has checked it
        return partial(_of_records, function, none, words, place, asked, into)


def _of_records(  # noqa: PLR0913, PLR0917  # all but the frame is put in when the layout is made
    function: Callable[..., Any], none: object, words: object, place: int, asked: list[int], into: int, frame: "Frame"
) -> Any:  # noqa: ANN401  # a scalar, or OPEN
    """Call a function on the records of a case, and put what it gives in a place."""
    view = frame.records(place)
    value: Any = OPEN
    if isinstance(view, RecordsView):
        value = function(view, words, *[frame.argument(day) for day in asked]) if view.records else none
    given = frame.values[into] = OPEN if isinstance(value, Unknown) else value
    return given


def _of_decision(decision: str, field: str, into: int, frame: "Frame") -> Any:  # noqa: ANN401  # a scalar, or OPEN
    """Put the value of a decision's field in a place, in the reading in which decisions are read; OPEN while it is open."""
    followed = frame.followed(decision)
    given = frame.values[into] = OPEN if followed is None else followed.mine.get(field, OPEN)
    return given


def _read(table: DecisionTable) -> Iterator[str]:
    """Give every path that a decision reads: its rules, its day, what has it come first, and its computed fields."""
    yield table.as_of
    yield from condition_paths(table.first_when) if table.first_when else ()
    for rule in table.rules:
        yield from rule_paths(rule)
    for field in table.computed:
        yield from field.needs


def layout_of(ruleset: Ruleset) -> Layout:
    """Give the layout of a ruleset, the same one each time."""
    return kept_with(ruleset, "_layout", lambda: Layout(ruleset))
