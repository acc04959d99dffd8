"""Examples of the toll law, as a run of features would record them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from couvert.workbench.examples import Example, Said
from couvert.workbench.expectations import Expectation
from couvert.workbench.scenarios import Scenario

CAR: Final[Mapping[str, Any]] = {"date": "2026-01-01", "vehicle": "car", "axles": 2, "value": "10.00", "loads": [], "vouchers": []}
SAID: Final = {"2026-01-01": "the bridge is crossed on 1 January 2026"}
DUE, FREE = Expectation("is", ("toll",), "due"), Expectation("is", ("toll",), "free")


def crossing(name: str, *expected: Expectation, reading: str | None = None, **facts: Any) -> Example:
    """Give an example of the toll: a car with two axles that carries next to nothing, save for some facts; None leaves one out."""
    told = {key: value for key, value in {**CAR, **facts}.items() if value is not None}
    lines = [Said("given", SAID.get(str(value)) or f"{key} {value}", {f"crossing.{key}": value}) for key, value in told.items()]
    asks = Said("when", "it crosses on 1 January 2026")
    demands = [Said("then", f"{one.verb} {one.value}", expected=(one,)) for one in expected]
    scenario = Scenario("features/toll/crossing.feature", name)
    return Example(scenario, 3, {"crossing": told}, "2026-01-01", reading, "toll", tuple(expected), (*lines, asks, *demands))


CAR_PAYS: Final = crossing("A car pays", DUE, Expectation("is", ("amount",), "5.00"))
LORRY_PAYS: Final = crossing("A lorry pays", DUE, vehicle="lorry")
BICYCLE: Final = crossing("A bicycle passes", FREE, vehicle="bicycle")
MILK: Final = crossing("Milk passes", FREE, Expectation("is", ("papers",), "milk_slip"), loads=["milk"])
DISPUTED: Final = Expectation("is_disputed", ("toll",), "free", "guides")
LUXURY_MILK: Final = crossing("Luxury milk pays", DUE, DISPUTED, loads=["milk"], value="1200.51")
CHEAP_MILK: Final = crossing("Milk at the limit passes", FREE, loads=["milk"], value="1200.50")
SOME: Final = (CAR_PAYS, LORRY_PAYS, BICYCLE, MILK, LUXURY_MILK, CHEAP_MILK)
WRONG: Final = crossing("A car passes", FREE)
REFUSED: Final = replace(CAR_PAYS, case={"crossing": {"vehicle": "boat"}})
