"""The facts of the bridge: who drives, and what crosses."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from couvert.language.facts import FACTS, Changeable, Constraint, Country, Day, Money, Usual, many, records


class Driver(BaseModel):
    """Who drives."""

    model_config = FACTS

    birth_date: Day | None = None


class Voucher(BaseModel):
    """A paper that lets its holder pass."""

    model_config = FACTS

    kind: Literal["resident", "worker"]
    issuer: Country | None = None


class Crossing(BaseModel):
    """One crossing of the bridge."""

    model_config = FACTS

    date: Day | None = None
    vehicle: Annotated[Literal["bicycle", "car", "lorry"] | None, Usual("car"), Changeable(3, to=("bicycle",))] = None
    axles: Annotated[int, Field(ge=1, le=9)] | None = None
    value: Money | None = None
    loads: Annotated[tuple[Literal["wood", "milk"], ...] | None, many()] = None
    vouchers: Annotated[tuple[Voucher, ...] | None, records(key="kind")] = None


class Case(BaseModel):
    """One driver, one crossing."""

    model_config = FACTS

    on: Day | None = None
    driver: Driver | None = None
    crossing: Crossing | None = None


CONSTRAINTS = (Constraint("nobody-crosses-before-being-born", "driver.birth_date <= crossing.date"),)
