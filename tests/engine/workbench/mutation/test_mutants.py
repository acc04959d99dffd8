"""Every kind of fault that is put into the rules of the toll law."""

from collections.abc import Iterable

import pytest
from tests.engine.law_fixtures import toll_law

from couvert.workbench.mutation.mutants import KINDS, Mutant, drawn, mutants

OLD = "an-old-voucher-is-for-the-office-to-judge"

HAS, ENDED, BEFORE = "crossing.has_old_voucher", "crossing.covered_until < crossing.date", 'crossing.date < "2022-01-01"'
PART = f"not crossing.carries_milk or {BEFORE}"
WHOLE, EITHER = f"{HAS} and {ENDED} and ({PART})", f"{HAS} or {ENDED} or {PART}"


def of(name: str, kind: str) -> list[str]:
    return told(one for one in mutants(toll_law()) if (one.original.id, one.kind) == (name, kind))


def told(some: Iterable[Mutant]) -> list[str]:
    return [f"{one.was} -> {one.became}" for one in some]


@pytest.mark.parametrize(
    ("name", "kind", "faults"),
    [
        ("luxury-milk-pays", "operator", ["`crossing.value > parameter.luxury_from` -> `crossing.value < parameter.luxury_from`"]),
        ("luxury-milk-pays", "boundary", ["`crossing.value > parameter.luxury_from` -> `crossing.value >= parameter.luxury_from`"]),
        ("an-adult-is-grown-up", "boundary", ["`driver.age >= 18` -> `driver.age > 18`", "`driver.age >= 18` -> `driver.age >= 17`"]),
        ("a-child-is-not-grown-up", "boundary", ["`driver.age < 18` -> `driver.age <= 18`", "`driver.age < 18` -> `driver.age < 17`"]),
        (OLD, "operator", [f"`{WHOLE}` -> `{EITHER}`", f"`{ENDED}` -> `{ENDED.replace('<', '>')}`",
                           f"`{PART}` -> `{PART.replace(' or ', ' and ')}`", f"`{BEFORE}` -> `{BEFORE.replace('<', '>')}`"]),
        (
            OLD,
            "boundary",
            [
                "`crossing.covered_until < crossing.date` -> `crossing.covered_until <= crossing.date`",
                '`crossing.date < "2022-01-01"` -> `crossing.date <= "2022-01-01"`',
                '`crossing.date < "2022-01-01"` -> `crossing.date < "2021-12-31"`',
            ],
        ),
        ("milk-passes-free", "negation", ["`crossing.carries_milk` -> `not crossing.carries_milk`"]),
        (
            "motor-vehicles-pay",
            "dropped",
            ['`crossing.vehicle in {"car", "lorry"}` -> `crossing.vehicle in {"lorry"}`',
             '`crossing.vehicle in {"car", "lorry"}` -> `crossing.vehicle in {"car"}`'],
        ),
        (
            OLD,
            "dropped",
            ["`crossing.has_old_voucher` -> nothing", "`crossing.covered_until < crossing.date` -> nothing",
             '`not crossing.carries_milk or crossing.date < "2022-01-01"` -> nothing', "`not crossing.carries_milk` -> nothing",
             '`crossing.date < "2022-01-01"` -> nothing'],
        ),
        ("a-voucher-lets-pass", "outcome", ["toll: free -> toll: due", "papers: voucher -> papers: nothing"]),
        ("an-adult-is-grown-up", "outcome", ["grown_up: True -> grown_up: False"]),
        (OLD, "outcome", ["toll: refer -> toll: due"]),
        ("bicycles-pass-free", "date", ["from 2020-01-01 -> from 2020-01-02", "from 2020-01-01 -> from 2019-12-31"]),
        (
            "luxury-milk-pays",
            "exception",
            ["exception to milk-passes-free -> no exception to it", "exception to a-voucher-lets-pass -> no exception to it"],
        ),
        ("luxury_from", "amount", ["1000.00 from 2020-01-01 -> 1000.01", "1200.50 from 2024-01-01 -> 1200.51"]),
        ("luxury_from", "date", ["1000.00 from 2020-01-01 -> a day later", "1200.50 from 2024-01-01 -> a day later"]),
    ],
)  # fmt: skip
def test_a_fault_of_every_kind_is_made(name: str, kind: str, faults: list[str]) -> None:
    assert of(name, kind) == faults


def test_the_kinds_take_turns_and_a_seed_draws_the_same_again() -> None:
    found = mutants(toll_law())
    first = drawn(found, 1)
    assert [one.kind for one in first[: len(KINDS)]] == list(KINDS)
    assert told(first) == told(drawn(found, 1)) != told(drawn(found, 2))
    assert sorted(told(first)) == sorted(told(found))


def test_the_mutants_of_one_decision_are_those_of_its_rules_and_of_the_amounts_that_it_reads() -> None:
    assert {one.decision for one in mutants(toll_law(), "pass_card")} == {"pass_card"}
    assert {one.decision for one in mutants(toll_law(), "toll")} == {"toll", None}


def test_a_mutant_is_the_law_but_for_one_fault() -> None:
    law = toll_law()
    one = next(one for one in mutants(law) if one.original.id == "milk-passes-free")
    made = one.law(law)
    changed = [new.id for old, new in zip(law.decisions["toll"].rules, made.decisions["toll"].rules, strict=True) if old != new]
    assert changed == ["milk-passes-free"]
    assert made.decisions["pass_card"] is law.decisions["pass_card"]
    assert one.touched(law) == {"toll": ("milk-passes-free",)}
    assert one.name.startswith("milk-passes-free: negation: ")


def test_a_mutant_of_an_amount_touches_the_rules_that_read_it() -> None:
    law = toll_law()
    one = next(one for one in mutants(law) if one.kind == "amount")
    assert one.law(law).parameters["luxury_from"].amounts[0].value == 100_001
    assert one.touched(law) == {"toll": ("luxury-milk-pays",)}
