"""Cases of the toll law compared."""

from typing import Any

from tests.engine.law_fixtures import toll_law

from couvert import Comparison, compare
from couvert.reasons.comparison import Compared
from couvert.states import State

DAY = "2025-06-01"
CAR = {"date": DAY, "vehicle": "car", "loads": [], "value": "5", "vouchers": [], "axles": 2}
DRIVER = {"birth_date": "1990-01-01", "disabled": False}
VOUCHER = {"kind": "resident", "issuer": "DE", "valid_from": "2024-01-01", "valid_until": "2025-05-31"}


def case(crossing: Any = CAR, **more: Any) -> dict[str, Any]:
    return {"on": DAY, "crossing": crossing, **more}


def against(first: Any, second: Any = None, **more: Any) -> Comparison:
    return compare(first, second, ruleset=toll_law(), **more)


def toll(comparison: Comparison) -> Compared:
    return comparison.decisions["toll"]


def told(one: Compared) -> dict[str, tuple[State | None, State | None]]:
    return {change.field: (change.before, change.after) for change in one.changes}
