"""Examples of the toll law kill mutants; what survives is told apart by a case, or proved to be the same law."""

from datetime import date

import pytest
from tests.engine.law_fixtures import toll_law
from tests.engine.workbench.toll_examples import CAR_PAYS, CHEAP_MILK, DISPUTED, DUE, FREE, LUXURY_MILK, SOME, crossing

from couvert.workbench.examples import Example
from couvert.workbench.expectations import Expectation
from couvert.workbench.mutation.difference import comparer
from couvert.workbench.mutation.killing import Bench
from couvert.workbench.mutation.mutants import Mutant, mutants
from couvert.workbench.mutation.running import Run, Sample, run
from couvert.workbench.trials import put, trial

TODAY = date(2026, 1, 1)
ALL = Sample(most=10_000)


def mutant(name: str, became: str) -> Mutant:
    return next(one for one in mutants(toll_law()) if one.original.id == name and one.became == became)


def killed(one: Mutant, *examples: Example) -> Example | None:
    return Bench(put(examples, toll_law())).killer(one, one.law(toll_law()))


def test_an_example_at_the_limit_kills_a_limit_that_is_off_by_one() -> None:
    off = mutant("luxury-milk-pays", "`crossing.value >= parameter.luxury_from`")
    assert killed(off, CAR_PAYS, LUXURY_MILK, CHEAP_MILK) == CHEAP_MILK
    assert killed(off, CAR_PAYS, LUXURY_MILK) is None


def test_what_is_not_demanded_kills_nothing() -> None:
    no_slip = mutant("milk-passes-free", "papers: nothing")
    assert killed(no_slip, crossing("Milk", FREE, loads=["milk"])) is None
    assert killed(no_slip, slip := crossing("Milk", Expectation("is", ("papers",), "milk_slip"), loads=["milk"])) == slip


def test_a_demand_on_another_reading_kills_a_mutant_of_it() -> None:
    no_luxury = mutant("luxury-milk-pays", "toll: free")
    assert killed(no_luxury, crossing("Luxury milk", DISPUTED, loads=["milk"], value="2000.00")) is not None


def test_a_mutant_of_a_decision_is_killed_by_an_example_of_one_that_reads_it() -> None:
    card = Example(CAR_PAYS.scenario, 1, {"crossing": {**CAR_PAYS.case["crossing"]}, "driver": {"birth_date": "2000-01-01"}}, "2026-01-01",
                   None, "pass_card", (Expectation("is", ("card",), "yes_please"),))  # fmt: skip
    assert killed(mutant("motor-vehicles-pay", "toll: free"), card) == card


def test_an_example_in_which_something_is_unknown_kills_too() -> None:
    open_ = crossing("Unknown load", Expectation("may_be", ("toll",), "due"), Expectation("waits_for", value="crossing.loads"), loads=None)
    assert killed(mutant("milk-passes-free", "toll: due"), open_) == open_


def test_a_mutant_with_a_conflict_is_killed_by_whoever_meets_it() -> None:
    assert killed(mutant("milk-passes-free", "no exception to it"), milk := crossing("Milk", FREE, loads=["milk"])) == milk


def test_an_amount_and_a_shifted_day_are_noticed_on_their_days() -> None:
    assert killed(mutant("luxury_from", "1200.51"), LUXURY_MILK) == LUXURY_MILK
    on_the_day = crossing("Milk on the first day", FREE, loads=["milk"], date="2022-01-01")
    assert killed(mutant("milk-passes-free", "from 2022-01-02"), on_the_day) == on_the_day
    assert killed(mutant("milk-passes-free", "from 2022-01-02"), crossing("Later", FREE, loads=["milk"], date="2022-01-02")) is None


def test_what_examples_cannot_reach_is_not_decided_again() -> None:
    (tried,) = Bench(put((CAR_PAYS,), toll_law()))._tried  # noqa: SLF001  # what it looks at is not told otherwise
    far = mutant("bicycles-pass-free", "toll: due")
    near = mutant("motor-vehicles-pay", "toll: free")
    assert not tried.reached_by(far.touched(toll_law()), far.law(toll_law()))
    assert tried.reached_by(near.touched(toll_law()), near.law(toll_law()))


def test_an_exception_that_is_none_is_tried_only_where_the_other_rule_holds() -> None:
    luxury = {"value": "2000.00", "loads": ["milk"]}
    examples = (crossing("Milk", DUE, **luxury), crossing("Milk and a voucher", DUE, **luxury, vouchers=[{"kind": "resident"}]))
    without, with_voucher = Bench(put(examples, toll_law()))._tried  # noqa: SLF001  # what it looks at is not told otherwise
    one = next(each for each in mutants(toll_law()) if each.kind == "exception" and each.was == "exception to a-voucher-lets-pass")
    assert not without.reached_by(one.touched(toll_law()), one.law(toll_law()))
    assert with_voucher.reached_by(one.touched(toll_law()), one.law(toll_law()))


def test_an_exception_to_nothing_any_more_is_tried_wherever_it_holds() -> None:
    examples = (
        crossing("Milk on a bicycle", FREE, loads=["milk"], vehicle="bicycle"),
        crossing("Nothing on a bicycle", FREE, vehicle="bicycle"),
    )
    milk, nothing = Bench(put(examples, toll_law()))._tried  # noqa: SLF001  # as above
    one = mutant("milk-passes-free", "no exception to it")
    assert milk.reached_by(one.touched(toll_law()), one.law(toll_law()))
    assert not nothing.reached_by(one.touched(toll_law()), one.law(toll_law()))


def test_an_example_in_which_something_is_unknown_is_decided_again_where_a_rule_may_hold() -> None:
    examples = (crossing("Unknown load", loads=None), crossing("Unknown load and day", loads=None, date=None))
    known_day, unknown_day = Bench(put(examples, toll_law()))._tried  # noqa: SLF001  # what it looks at is not told otherwise
    for name, became, reached in (("bicycles-pass-free", "toll: due", False), ("milk-passes-free", "toll: due", True)):
        one = mutant(name, became)
        assert known_day.reached_by(one.touched(toll_law()), one.law(toll_law())) is reached
        assert unknown_day.reached_by(one.touched(toll_law()), one.law(toll_law()))


@pytest.fixture(name="found", scope="module")
def _found() -> Run:
    return run(put(SOME, toll_law()), ALL, TODAY)


def test_every_mutant_meets_a_fate(found: Run) -> None:
    assert sum(found.counts.values()) == len(found.verdicts)
    assert found.made >= len(found.verdicts)
    assert all((one.killer is not None) is (one.fate == "killed") for one in found.verdicts)


def test_every_survivor_is_killed_by_the_case_that_is_named_for_it(found: Run) -> None:
    law, compare = toll_law(), comparer(toll_law(), TODAY)
    assert found.survivors
    for one in found.survivors:
        assert one.witness is not None, one.mutant.name
        told = compare.told(one.witness, one.mutant.law(law))
        field, (mine, _) = next(iter(told.items()))
        example = one.witness.example()
        demand = Expectation("is", (field,), mine)
        killer = Example(example.scenario, 1, example.case, example.on, example.reading, example.decision, (demand,))
        assert trial(killer, law).broken() == ()
        assert killed(one.mutant, killer) == killer, one.mutant.name


def test_what_is_proved_to_be_the_same_law_is_not_counted_against_the_examples(found: Run) -> None:
    same = [one.mutant.name for one in found.verdicts if one.fate == "equivalent"]
    assert "bicycles-pass-free: date: from 2020-01-01 -> from 2019-12-31" in same
    assert found.percent == found.counts["killed"] * 1000 // (found.counts["killed"] + found.counts["survived"]) / 10


def test_at_most_so_many_are_tried() -> None:
    assert len(run(put(SOME, toll_law()), Sample(3, decision="pass_card"), TODAY).verdicts) == 3


def test_a_mutant_that_is_no_law_is_passed_over() -> None:
    made, sound = ALL.of(toll_law())
    names = [one.name for one, _ in sound]
    assert len(names) < made
    assert "luxury_from: date: 1000.00 from 2020-01-01 -> a day later" not in names


def test_of_no_mutants_all_are_killed() -> None:
    assert Run(put((), toll_law()), 0, ()).percent == 100.0
