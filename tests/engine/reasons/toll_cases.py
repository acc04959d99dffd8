"""Cases of the toll law for brute force: every given fact by name, and the same case with some of them only."""

from collections.abc import Collection, Iterator
from itertools import chain, combinations
from random import Random
from typing import Any

from tests.engine.law_fixtures import toll_law

from couvert import decide
from couvert.decided import Decision

ON = "2026-01-01"


def random_case(random: Random) -> dict[str, Any]:
    """Give a case of the toll law in which much is given, and some things are not."""
    crossing: dict[str, Any] = {
        "date": random.choice(["2026-01-01", "2026-06-01"]),
        "vehicle": random.choice(["bicycle", "car", "lorry"]),
        "axles": random.choice([1, 2]),
        "value": random.choice(["10", "2000"]),
        "loads": random.choice([[], ["milk"], ["wood"]]),
        "vouchers": [
            {"kind": kind, "issuer": "DE", "valid_until": random.choice(["2025-01-01", "2027-01-01"])}
            for kind in ("resident", "worker", "expired_model")
            if random.random() < 0.4
        ],
    }
    driver: dict[str, Any] = {"birth_date": random.choice(["2000-01-01", "2012-01-01"]), "disabled": random.choice([True, False])}
    for group in (crossing, driver):
        for name in list(group):
            if random.random() < 0.15:
                del group[name]
    return {"on": ON, "driver": driver, "crossing": crossing}


def names(case: dict[str, Any]) -> list[str]:
    """Name every given fact, as reasons do."""
    found = [f"{group}.{name}" for group in ("driver", "crossing") for name in case[group]]
    leaves = (f"crossing.vouchers[{one['kind']}].{leaf}" for one in case["crossing"].get("vouchers", ()) for leaf in one if leaf != "kind")
    return [*found, *leaves]


def with_only(case: dict[str, Any], kept: Collection[str]) -> dict[str, Any]:
    """Give the case with these facts only."""
    left: dict[str, Any] = {"on": case["on"], "driver": {}, "crossing": {}}
    for group in ("driver", "crossing"):
        left[group] = {name: value for name, value in case[group].items() if f"{group}.{name}" in kept}
    if "vouchers" in left["crossing"]:
        left["crossing"]["vouchers"] = [
            {leaf: value for leaf, value in one.items() if leaf == "kind" or f"crossing.vouchers[{one['kind']}].{leaf}" in kept}
            for one in case["crossing"]["vouchers"]
        ]
    return left


def decided(case: dict[str, Any], decision: str) -> Decision:
    """Decide a case of the toll law."""
    return decide(case, ruleset=toll_law(), decisions=[decision]).decisions[decision]


def rules_out(case: dict[str, Any], decision: str, field: str, value: object) -> bool:
    """Tell whether a case rules a value of a field out."""
    one = decided(case, decision)
    return one.fields[field] != value if field in one.fields else value not in one.possible[field]


def parts(whole: Collection[str]) -> Iterator[frozenset[str]]:
    """Give every part of a set, the small ones first."""
    ordered = sorted(whole)
    return map(frozenset, chain.from_iterable(combinations(ordered, size) for size in range(len(ordered) + 1)))
