"""A small invented law for tests: who pays at a bridge, and who may have a pass."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from couvert.language.facts import FACTS, Changeable, Constraint, Country, Day, Money, Obtainable, Usual, many, records


class Driver(BaseModel):
    """Who drives."""

    model_config = FACTS

    birth_date: Day | None = None
    nationalities: Annotated[tuple[Country, ...] | None, many()] = None
    disabled: bool | None = None


class Voucher(BaseModel):
    """A paper that lets somebody pass."""

    model_config = FACTS

    kind: Literal["resident", "worker", "expired_model"]
    issuer: Country | None = None
    valid_from: Day | None = None
    valid_until: Annotated[Day | None, Changeable(2, onward=True)] = None


class Crossing(BaseModel):
    """One crossing of the bridge."""

    model_config = FACTS

    date: Annotated[Day | None, Changeable(1, only_if="crossing.date >= on")] = None
    vehicle: Annotated[
        Literal["bicycle", "car", "lorry"] | None, Usual("car"), Changeable(3, to=("lorry", "car", "bicycle"), onward=True)
    ] = None
    axles: Annotated[int, Field(ge=1, le=9)] | None = None
    value: Annotated[Money | None, Changeable(2)] = None
    loads: Annotated[tuple[Literal["wood", "milk", "sand"], ...] | None, many()] = None
    vouchers: Annotated[
        tuple[Voucher, ...] | None, records(key="kind"), Obtainable("resident", 2), Obtainable("worker", 1, only_if="driver.age >= 16")
    ] = None


class Case(BaseModel):
    """One driver, one crossing."""

    model_config = FACTS

    on: Day | None = None
    driver: Driver | None = None
    crossing: Crossing | None = None


CONSTRAINTS = (
    Constraint("nobody-crosses-before-being-born", "driver.birth_date <= crossing.date"),
    Constraint("a-bicycle-has-no-more-than-three-axles", 'crossing.vehicle != "bicycle" or crossing.axles <= 3'),
    Constraint("a-voucher-ends-after-it-starts", "valid_until >= valid_from", each="crossing.vouchers"),
)
