"""What the law is made of, frozen: citations, periods, parameters, rules, decisions, and the ruleset that holds them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypeAlias

from couvert.language.conditions import Condition, Conjunction, Ref, disjuncts
from couvert.language.facts import Scalar
from couvert.language.functions import StockFunction
from couvert.language.model import FactModel, FactType
from couvert.language.once import cached_property
from couvert.language.worked_out import Function

Texts: TypeAlias = Mapping[str, str]
"""A text by language."""

REFER = "refer"
"""The value of a field that the sources do not settle."""

NO_SOURCE = "no_source_for_date"
"""Why a field refers on a day for which no source is known."""


@dataclass(frozen=True, order=True)
class Citation:
    """A place in a source: in the ruleset's first language, and where the words differ, in the others."""

    source: str
    at: str
    others: tuple[tuple[str, str], ...] = ()

    def place(self, language: str) -> str:
        """Give the place in a language; in the first one where the words are the same, or missing."""
        return dict(self.others).get(language, self.at)


@dataclass(frozen=True)
class InForce:
    """A period, both days included. `attested`: the legal start is not known, `start` is the day from which a source shows it."""

    start: date
    until: date | None = None
    attested: bool = False

    def holds(self, day: date) -> bool:
        """Tell whether the day lies in the period."""
        return self.start <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Refer:
    """Whom to ask (`to`, a desk) where the sources do not settle a case, and what is unsettled (`why`)."""

    to: str
    why: str


Consequent: TypeAlias = Scalar | tuple[str, ...] | Ref
"""What a rule gives a field: a value, the elements it adds to a set, or the fact or parameter it is taken from."""


@dataclass(frozen=True)
class Rule:
    """One sentence of the law. It applies when `when` holds and (it has no parent or a parent applies)."""

    id: str
    title: Texts
    cites: tuple[Citation, ...]
    in_force: tuple[InForce, ...]
    when: Condition
    then: Mapping[str, Consequent]
    exception_to: tuple[str, ...] = ()
    reading: str | None = None
    weak: bool = False
    against: tuple[Citation, ...] = ()
    refer: Refer | None = None
    place: str = ""

    @cached_property
    def ways(self) -> tuple[Conjunction, ...]:
        """Its `when` as a disjunction of conjunctions."""
        return disjuncts(self.when)


@dataclass(frozen=True)
class Field:
    """One field of a decision. `one` has exactly one value, `set` collects, `computed` is worked out by `by` from `needs`.

    A set gives its elements in the order of the alphabet, or where it is `ordered`, in that of its values; `shows` names, for elements
    that are steps, the outcomes of decisions to read with them. A field that is `about` a group of facts is asked only where the case has
    that group. A computed field stands only where each field named in `only_if` has one of the values given there.
    """

    name: str
    kind: Literal["one", "set", "computed"]
    type: FactType | None = None
    main: bool = False
    ordered: bool = False
    about: str | None = None
    shows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by: Function | None = None
    needs: tuple[str, ...] = ()
    only_if: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def values(self) -> tuple[str, ...]:
        """The values of an enumeration."""
        return self.type.values if self.type else ()

    @property
    def has_order(self) -> bool:
        """Tell whether its values are numbers, sums or days."""
        return self.type is not None and self.type.kind.ordered

    def arranged(self, elements: Collection[str]) -> tuple[str, ...]:
        """Put elements of a set field in order."""
        return tuple(value for value in self.values if value in elements) if self.ordered else tuple(sorted(elements))


@dataclass(frozen=True)
class DecisionTable:
    """One decision as authored: what it gives, the date it goes by, and its rules.

    Where `first_when` holds, it is asked whatever the case is about, and stands first in the answer.
    """

    name: str
    title: Texts
    about: str
    as_of: str
    known_from: date
    desk: str
    fields: Mapping[str, Field]
    rules: tuple[Rule, ...]
    first_when: Condition | None = None

    @property
    def file(self) -> str:
        """The file that its rules stand in."""
        return self.rules[0].place.rsplit(":", 2)[0]

    @cached_property
    def asserted(self) -> tuple[str, ...]:
        """The fields that rules assert: all but the computed ones."""
        return tuple(name for name, field_ in self.fields.items() if field_.kind != "computed")

    @cached_property
    def computed(self) -> tuple[Field, ...]:
        """The fields that are worked out."""
        return tuple(field_ for field_ in self.fields.values() if field_.kind == "computed")

    @cached_property
    def main_fields(self) -> tuple[str, ...]:
        """The fields that make the decision decided."""
        return tuple(name for name, field_ in self.fields.items() if field_.main)


@dataclass(frozen=True)
class Amount:
    """The amount of a parameter from a day on, in cents for money; None where no source gives it."""

    start: date
    value: int | None
    cites: tuple[Citation, ...]


@dataclass(frozen=True)
class Parameter:
    """An amount that is revalued, by start date. `unit` says of what (euros per hour, percent, days).

    Where `revalued_every_months` is known, the last amount is used after that time too, and called stale.
    """

    id: str
    title: Texts
    unit: str
    type: FactType
    amounts: tuple[Amount, ...]
    revalued_every_months: int | None = None

    def at(self, day: date) -> Amount | None:
        """Give the amount in force on a day; None before the first."""
        return next((amount for amount in reversed(self.amounts) if amount.start <= day), None)


@dataclass(frozen=True)
class Statement:
    """One thing that a source says, in words of our own.

    Rules carry it (`carried_by`), or none does for the reason in `not_carried`. One that has neither is a hole.
    """

    id: str
    says: Texts
    carried_by: tuple[str, ...] = ()
    not_carried: Texts | None = None
    place: str = ""


@dataclass(frozen=True)
class Source:
    """A document that rules cite. `dated` is the day that it shows; `review_on` the last day before it counts as stale.

    `statements` takes apart what it says. Sources of one `collection` are traced together.
    """

    id: str
    publisher: Texts
    title: Texts
    address: Texts
    authority: str
    dated: date | None
    checked_on: date
    review_on: date
    collection: str | None = None
    statements: tuple[Statement, ...] = ()

    def is_stale(self, day: date) -> bool:
        """Tell whether its review is overdue on a day."""
        return self.review_on < day


@dataclass(frozen=True)
class Derived:
    """A fact made of others: one call of a stock function. An argument is a path (Ref), a number, or words."""

    path: str
    function: StockFunction
    arguments: tuple[Ref | int | tuple[str, ...], ...]
    text: str


@dataclass(frozen=True)
class Reading:
    """One way to read sources that disagree about the same day."""

    name: str
    title: Texts
    default: bool


Wording: TypeAlias = Mapping[str, Any]
"""The texts of one language: `facts`, `decisions`, `desks`, `unsettled`."""


@dataclass(frozen=True, eq=False)
class Ruleset:
    """The law as authored: facts, rules and words. `digest` is the SHA-256 of every file it is made of.

    `changes_if` are the conditions under which a person can change facts, by their text.
    """

    name: str
    version: str
    title: Texts
    notice: Texts
    readings: Mapping[str, Reading]
    model: FactModel
    derived: Mapping[str, Derived]
    constraints: Mapping[str, Condition]
    parameters: Mapping[str, Parameter]
    sources: Mapping[str, Source]
    decisions: Mapping[str, DecisionTable]
    wording: Mapping[str, Wording] = field(repr=False)
    digest: str = ""
    changes_if: Mapping[str, Condition] = field(default_factory=dict, repr=False)

    def __getstate__(self) -> dict[str, Any]:
        """Give what travels between processes: not what is compiled to code, which is made anew there."""
        return {name: value for name, value in self.__dict__.items() if not name.startswith("_")}

    @property
    def identity(self) -> dict[str, str]:
        """Which law this is, as documents give it."""
        return {"name": self.name, "version": self.version, "digest": self.digest}

    @cached_property
    def default_reading(self) -> str:
        """The reading used when none is asked for."""
        return next(reading.name for reading in self.readings.values() if reading.default)
