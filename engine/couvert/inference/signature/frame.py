"""One case on one day: every value in its place, worked out when it is first looked at."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from couvert.inference.lists import given_records
from couvert.inference.signature.truth import NOT_YET, OPEN, Open
from couvert.language.partial import RecordsView, Slot, Unknown, Value

if TYPE_CHECKING:
    from couvert.inference.signature.firing import Followed, Signatures

NOT_KNOWN: Final = Unknown((Slot("what is not known"),))
"""What functions take and `look` gives in the place of a value that is not known: nobody asks here what would tell."""


class Asked(NamedTuple):
    """What is asked of a case: the reading in which decisions are read, those read `otherwise`, and the groups of facts that it has."""

    reading: str
    otherwise: Mapping[str, str]
    groups: frozenset[str]


class Frame:
    """What is known of one case on one day. The same case on other days is kept beside it."""

    __slots__ = ("_days", "_followed", "_views", "asked", "day", "layout", "signatures", "values", "works")

    def __init__(self, signatures: "Signatures", facts: list[Any], asked: Asked, views: dict[int, RecordsView] | None = None) -> None:
        """Begin with the facts in their places; `views` of lists are those of the same case on another day."""
        self.signatures, self.layout, self.asked = signatures, signatures.layout, asked
        self.day: date = facts[self.layout.on]
        """The decision date."""
        self.values, self.works = facts + self.layout.unlooked, self.layout.works
        self._views = {} if views is None else views
        self._days: dict[date, Frame] = {}
        self._followed: dict[str, Followed | None] = {}

    def is_possible(self) -> bool:
        """Tell whether the facts surely keep all constraints together; False where that takes a closer look."""
        return self.signatures.constraints.keep(self)

    def on_day(self, day: date) -> "Frame":
        """Give the same case on another decision date."""
        if day == self.day:
            return self
        found = self._days.get(day)
        if found is None:
            found = self._days[day] = Frame(self.signatures, self._facts({self.layout.on: day}), self.asked, self._views)
        return found

    def supposing(self, values: Mapping[int, Any]) -> "Frame":
        """Give the case with other values in the places of some facts."""
        return Frame(self.signatures, self._facts(values), self.asked)

    def _facts(self, values: Mapping[int, Any]) -> list[Any]:
        facts = self.values[: self.layout.given]
        for place, value in values.items():
            facts[place] = value
        return facts

    def value(self, place: int) -> Any:  # noqa: ANN401  # a scalar, or OPEN
        """Give the value of a place; OPEN while it is not known."""
        value = self.values[place]
        return self.work(place) if value is NOT_YET else value

    def work(self, place: int) -> Any:  # noqa: ANN401  # a scalar, or OPEN
        """Work out the value of a place."""
        return self.works[place](self)

    def look(self, path: str) -> Value:
        """Give the value of a scalar fact, a derived fact or a decision's field by its path."""
        value: Value = self.argument(self.layout.places[path])
        return value

    def argument(self, place: int) -> Any:  # noqa: ANN401  # a scalar, or Unknown
        """Give the value of a place as functions take it that can do with facts that are not known."""
        value = self.value(place)
        return NOT_KNOWN if value is OPEN else value

    def records(self, place: int) -> RecordsView | Open:
        """Give the view of a list of records; OPEN where it was not given."""
        given = self.values[place]
        if given is not OPEN and place not in self._views:
            self._views[place] = given_records(self.layout.ruleset.model.facts[self.layout.paths[place]], given, {})
        return OPEN if given is OPEN else self._views[place]

    def followed(self, decision: str) -> "Followed | None":
        """Give what follows for a decision, on the day that it goes by; None while it is open."""
        found: Any = self._followed.get(decision, NOT_YET)
        if found is NOT_YET:
            found = self._followed[decision] = self.signatures.follow(decision, self)
        return found  # type: ignore[no-any-return]  # what stands there
