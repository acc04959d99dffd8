"""What a ruleset writes its fact model with: strict types, markers and constraints between facts.

A fact model is a tree of pydantic models: groups of facts, every leaf optional. A fact that is not given is unknown.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Final, TypeAlias

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

FACTS: Final = ConfigDict(frozen=True, strict=True, extra="forbid")
"""The configuration of every group of facts: frozen, no lax conversions, unknown keys refused."""

Scalar: TypeAlias = bool | int | date | str
"""A fact as the engine sees it: money as whole cents, enumerations and countries as text."""

ISO_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
EUROS: Final = re.compile(r"[0-9]{1,9}(\.[0-9]{1,2})?")
FIRST_DAY: Final = date(1900, 1, 1)
LAST_DAY: Final = date(2100, 12, 31)
"""The days that a case may name."""
MOST_RECORDS: Final = 20
"""How many records a list of a case may hold: each adds to what has to be looked through."""
NEVER: Final = date.min
"""The day that stands for `no cover`: before every other day."""


class Kind(StrEnum):
    """The kind of a scalar fact."""

    BOOL = "bool"
    INT = "int"
    MONEY = "money"
    DATE = "date"
    ENUM = "enum"
    COUNTRY = "country"

    @property
    def ordered(self) -> bool:
        """Tell whether values of this kind can be compared with < and >."""
        return self in {Kind.INT, Kind.MONEY, Kind.DATE}

    @property
    def is_word(self) -> bool:
        """Tell whether values of this kind are words."""
        return self in {Kind.ENUM, Kind.COUNTRY}


@dataclass(frozen=True)
class Constraint:
    """A condition that holds in every possible case. `each` names a fact that is a list of records whose leaves it is about."""

    id: str
    holds: str
    each: str | None = None


@dataclass(frozen=True)
class Usual:
    """Marks a fact that has a usual value, used only where the caller allows it."""

    value: object


@dataclass(frozen=True)
class Changeable:
    """Marks a fact that a person can change; a fact without it never changes: it is given by birth, by others or by the past.

    `effort` is a small whole number: 1 a form, 2 something to obtain or to wait for, 3 a change of life. `to` are the only values that it
    can become (all when None). With `onward` it only moves on: an enumeration along `to`, a number or day to a higher one. A day never
    becomes one before the decision date. `only_if` is a condition, on facts and fields of decisions, that has to hold without the change.
    """

    effort: int
    to: tuple[Scalar, ...] | None = None
    onward: bool = False
    only_if: str | None = None


@dataclass(frozen=True)
class Obtainable:
    """Marks, on a list of records, a record that a person without one can obtain: its `key`, the `effort`, the condition `only_if`.

    `leaves` names for leaves of the new record the fact that each takes its value from. A leaf that is changeable is chosen; any other
    that may be absent is absent.
    """

    key: str
    effort: int
    leaves: Mapping[str, str] = field(default_factory=dict)
    only_if: str | None = None


@dataclass(frozen=True)
class Of:
    """Marks the kind of a scalar type that Python's own types do not tell."""

    kind: Kind


@dataclass(frozen=True)
class Many:
    """Marks a fact that is a list: a set of scalars, or records told apart by the leaf `key`.

    A record whose key is among `endless` has no end where it names none.
    """

    key: str | None = None
    endless: tuple[str, ...] = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401  # pydantic's protocol
        """Accept lists as well as tuples; sets are kept sorted and without repeats."""
        return core_schema.no_info_after_validator_function(
            self._sorted, core_schema.no_info_before_validator_function(self._as_tuple, handler(source))
        )

    def _as_tuple(self, value: object) -> object:
        if self.key is not None and isinstance(value, list | tuple) and len(value) > MOST_RECORDS:
            raise PydanticCustomError("too_many", "expected at most {most} records", {"most": MOST_RECORDS})
        return tuple(value) if isinstance(value, list | set | frozenset) else value

    def _sorted(self, values: tuple[Any, ...] | None) -> tuple[Any, ...] | None:
        return tuple(sorted(set(values))) if values is not None and self.key is None else values


def many() -> Many:
    """Mark a fact that is a set of scalars. A given list is complete; `[]` means none."""
    return Many()


def records(*, key: str, endless: tuple[str, ...] = ()) -> Many:
    """Mark a fact that is a list of records, told apart by the leaf `key`. A given list is complete; `[]` means none.

    The `valid_until` of a record that names none is unknown, but for the keys in `endless`: these then have no end.
    """
    return Many(key, endless)


def _day(value: object) -> object:
    if isinstance(value, str) and ISO_DAY.fullmatch(value):
        try:
            value = date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("day", "this day does not exist in the calendar") from None
    if not isinstance(value, date) or isinstance(value, datetime):
        raise PydanticCustomError("day", "expected a day such as `2026-03-31`")
    if not FIRST_DAY <= value <= LAST_DAY:
        raise PydanticCustomError("day", "expected a day from 1900-01-01 to 2100-12-31")
    return value


def _euros(value: object) -> object:
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, str) and EUROS.fullmatch(value):
        return Decimal(value)
    raise PydanticCustomError("euros", 'expected euros with at most two decimals, such as `"12.50"`')


@cache
def country_codes() -> frozenset[str]:
    """Give the country codes of ISO 3166-1 alpha-2."""
    import pycountry  # noqa: PLC0415  # slow to import, and only a case with a country needs it

    return frozenset(country.alpha_2 for country in pycountry.countries)


def _country(value: str) -> str:
    if value in country_codes():
        return value
    hint = " in capitals" if value.upper() in country_codes() else ""
    raise PydanticCustomError("country", f"expected a country code of two letters{hint}, such as `BR`")


Day = Annotated[date, Of(Kind.DATE), BeforeValidator(_day)]
"""A day from 1900 to 2100: a date, or ISO 8601 text such as `2026-03-31`."""

Money = Annotated[Decimal, Of(Kind.MONEY), Field(ge=0, le=10**9), BeforeValidator(_euros, json_schema_input_type=str | float)]
"""Euros with at most two decimals: a decimal string or a number. Never negative."""

Country = Annotated[str, Of(Kind.COUNTRY), Field(json_schema_extra={"pattern": "^[A-Z]{2}$"}), AfterValidator(_country)]
"""A country or territory: its ISO 3166-1 alpha-2 code."""


def cents(euros: Decimal) -> int:
    """Turn euros (at most two decimals) into whole cents."""
    return int(euros.scaleb(2))


def euros(amount: int) -> str:
    """Write cents as euros with two decimals."""
    whole, part = divmod(abs(amount), 100)
    return f"{'-' if amount < 0 else ''}{whole}.{part:02d}"


Given: TypeAlias = Mapping[str, Scalar | tuple[str, ...] | tuple[Mapping[str, Scalar], ...]]
"""The facts of a case by path: scalars, sets of scalars and lists of records."""
