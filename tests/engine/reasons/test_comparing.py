"""Two sides compared: what comes out otherwise, because of which differences, by which rules and amounts."""

import json
import random
from datetime import date
from itertools import combinations
from typing import Any

import pytest
from tests.differential.random_cases import complete_cases
from tests.engine.law_fixtures import toll_law
from tests.engine.reasons.toll_comparisons import CAR, DAY, DRIVER, VOUCHER, against, case, told, toll

from couvert import CaseError
from couvert.asking import inquire
from couvert.reasons.between import Between, same_outcome
from couvert.reasons.comparing import compared
from couvert.reasons.comparison import Difference
from couvert.reasons.comparison_document import to_document
from couvert.states import State


def test_a_case_with_other_facts_tells_each_field_before_and_after() -> None:
    one = toll(against(case(), facts={"crossing.loads": ["milk"]}))

    assert (one.before.status, one.after.status, one.is_changed) == ("decided", "decided", True)
    assert told(one) == {
        "toll": (State("due"), State("free")),
        "papers": (State(()), State(("milk_slip",))),
        "amount": (State(500), None),
    }


def test_the_facts_given_are_laid_over_the_second_side_alone() -> None:
    comparison = against(case(), case({**CAR, "vehicle": "lorry"}), facts={"crossing.axles": 3})

    assert comparison.differences == (Difference("crossing.vehicle", "car", "lorry"), Difference("crossing.axles", 2, 3))
    assert told(toll(comparison)) == {"amount": (State(500), State(750))}
    assert toll(comparison).changes[0].difference == 250


def test_a_change_names_only_the_differences_that_explain_it() -> None:
    second = case({**CAR, "vehicle": "lorry", "axles": 3, "loads": ["milk"], "value": "7"}, driver=DRIVER)
    comparison = against(case(driver={**DRIVER, "birth_date": "1991-01-01"}), second)

    assert toll(comparison).because_of == ("crossing.loads",)
    assert [one.path for one in comparison.unneeded] == ["driver.birth_date", "crossing.vehicle", "crossing.axles", "crossing.value"]


def test_differences_that_matter_only_together_are_named_together() -> None:
    second = case({**CAR, "loads": ["milk", "wood"], "value": "1300", "vehicle": "lorry", "axles": 3})
    one = toll(against(case({**CAR, "loads": ["milk"]}), second))

    assert told(one)["amount"] == (None, State(750))
    assert one.because_of == ("crossing.axles", "crossing.value")


def test_a_decision_that_reads_another_is_explained_by_the_facts_behind_it() -> None:
    comparison = against(case(driver=DRIVER), case({**CAR, "loads": ["milk"], "axles": 4}, driver={**DRIVER, "disabled": True}))

    assert comparison.decisions["pass_card"].because_of == ("crossing.loads",)


def test_cases_between_that_contradict_themselves_explain_nothing() -> None:
    first = case({**CAR, "vehicle": "lorry", "axles": 5})
    one = toll(against(first, case({**CAR, "vehicle": "bicycle", "axles": 2})))

    assert one.after.fields["toll"] == "free"
    assert one.because_of == ("crossing.vehicle", "crossing.axles")


def test_leaves_of_the_same_records_are_told_apart() -> None:
    first, second = (
        case({**CAR, "vouchers": [VOUCHER]}),
        case({**CAR, "vouchers": [{**VOUCHER, "issuer": "BE", "valid_until": "2025-06-01"}]}),
    )
    comparison = against(first, second)

    assert comparison.differences == (
        Difference("crossing.vouchers[resident].issuer", "DE", "BE"),
        Difference("crossing.vouchers[resident].valid_until", date(2025, 5, 31), date(2025, 6, 1)),
    )
    assert toll(comparison).because_of == ("crossing.vouchers[resident].valid_until",)


@pytest.mark.parametrize("vouchers", [[], None, [{**VOUCHER, "kind": "worker"}], [VOUCHER, VOUCHER]])
def test_lists_of_other_records_differ_as_a_whole(vouchers: Any) -> None:
    comparison = against(case({**CAR, "vouchers": [VOUCHER]}), case({**CAR, "vouchers": vouchers}))
    assert [one.path for one in comparison.differences] == ["crossing.vouchers"]


def test_records_in_another_order_do_not_differ() -> None:
    worker = {**VOUCHER, "kind": "worker"}
    comparison = against(case({**CAR, "vouchers": [VOUCHER, worker]}), case({**CAR, "vouchers": [worker, VOUCHER]}))
    assert (comparison.differences, comparison.changed) == ((), ())


def test_a_fact_that_is_not_given_differs_from_one_that_is() -> None:
    comparison = against(case(), facts={"crossing.vehicle": None})

    assert comparison.differences == (Difference("crossing.vehicle", "car", None),)
    one = toll(comparison)
    assert told(one)["toll"] == (State("due"), State(possible=("due", "free")))
    assert (one.before.missing, one.after.missing, one.because_of) == ((), ("crossing.vehicle",), ("crossing.vehicle",))


def test_what_is_missing_alone_may_differ_and_needs_no_explanation() -> None:
    first = case({name: value for name, value in CAR.items() if name not in {"vehicle", "loads"}})
    one = toll(against(first, facts={"crossing.value": None}))

    assert (one.changes, one.is_changed, one.because_of) == ((), True, ())
    assert one.before.missing != one.after.missing


def test_another_day_is_explained_by_the_day() -> None:
    comparison = against({"on": "2008-01-01", "driver": {"birth_date": "1990-01-01"}}, against_on="2019-12-31", on="2024-12-31")

    assert (comparison.before.on, comparison.after.on) == (date(2024, 12, 31), date(2019, 12, 31))
    assert comparison.differences == (Difference("on", date(2024, 12, 31), date(2019, 12, 31)),)
    one = comparison.decisions["pass_card"]
    assert (one.after.why, one.because_of) == ("no_source_for_date", ("on",))
    assert one.editions is not None
    assert [(edition.sourced, edition.until) for edition in one.editions if edition] == [(True, None), (False, date(2019, 12, 31))]


def test_two_cases_keep_their_own_days() -> None:
    comparison = against({**case(), "on": "2025-01-01"}, {**case(), "on": "2025-02-01"})
    assert [one.path for one in comparison.differences] == ["on"]
    assert against({**case(), "on": "2025-01-01"}, {**case(), "on": "2025-02-01"}, on="2025-03-01").differences == ()


def test_another_reading_is_explained_by_the_reading() -> None:
    comparison = against(case({**CAR, "loads": ["milk"], "value": "1300"}, driver=DRIVER), against_reading="guides")

    assert comparison.differences == (Difference("reading", "official", "guides"),)
    assert {one.name: one.because_of for one in comparison.changed} == {"toll": ("reading",), "pass_card": ("reading",)}
    assert toll(comparison).only_before[0].reading == "official"


def test_a_reading_that_changes_nothing_is_not_needed() -> None:
    comparison = against(case(), facts={"crossing.vehicle": "bicycle"}, against_reading="guides")

    assert toll(comparison).because_of == ("crossing.vehicle",)
    assert [one.path for one in comparison.unneeded] == ["reading"]


def test_a_decision_asked_on_one_side_only_is_compared_as_not_asked() -> None:
    comparison = against({"on": DAY, "driver": DRIVER}, case({**CAR, "vehicle": "bicycle"}, driver=DRIVER))

    one = toll(comparison)
    assert (one.before.status, one.after.status) == ("not_asked", "decided")
    assert told(one)["toll"] == (None, State("free"))
    assert one.because_of == ("crossing.date", "crossing.vehicle")


def test_a_group_asked_without_a_fact_is_a_difference() -> None:
    comparison = against({"on": DAY, "driver": DRIVER}, {"on": DAY, "driver": DRIVER, "crossing": {}})

    assert comparison.differences == (Difference("crossing", before=None, after=True),)
    assert toll(comparison).because_of == ("crossing",)
    back = against({"on": DAY, "driver": DRIVER, "crossing": {}}, {"on": DAY, "driver": DRIVER})
    assert back.differences == (Difference("crossing", before=True, after=None),)
    assert toll(back).because_of == ("crossing",)


def test_only_the_decisions_named_are_compared() -> None:
    assert list(against(case(driver=DRIVER), facts={"crossing.loads": ["milk"]}, decisions=["pass_card"]).decisions) == ["pass_card"]


def test_usual_values_are_used_on_both_sides_and_said() -> None:
    crossing = {name: value for name, value in CAR.items() if name != "vehicle"}
    comparison = against(case(crossing), facts={"crossing.loads": ["milk"]}, assume=True)

    assert (comparison.before.assumed, comparison.after.assumed) == ({"crossing.vehicle": "car"}, {"crossing.vehicle": "car"})
    assert comparison.differences == (Difference("crossing.loads", (), ("milk",)),)
    assert toll(comparison).because_of == ("crossing.loads",)


def test_equal_sides_differ_in_nothing() -> None:
    comparison = against(case(driver=DRIVER))

    assert (comparison.differences, comparison.changed, comparison.unneeded) == ((), (), ())


def test_an_invalid_side_is_refused() -> None:
    with pytest.raises(CaseError, match=r"crossing\.vehicle"):
        against(case(), facts={"crossing.vehicle": "lorri"})
    with pytest.raises(CaseError, match="unknown reading `guide`"):
        against(case(), against_reading="guide")


def test_a_document_is_plain_and_equal_for_equal_cases() -> None:
    first, second = (
        json.dumps(to_document(against(case(driver=DRIVER), facts={"crossing.loads": ["milk"]}), toll_law()), sort_keys=True) for _ in "ab"
    )
    assert first == second
    document = json.loads(first)
    assert document["changed"] == ["pass_card", "toll"]
    told_toll = document["decisions"]["toll"]
    assert told_toll["changes"][0] == {"field": "toll", "first": {"value": "due"}, "second": {"value": "free"}}
    assert told_toll["changes"][2] == {"field": "amount", "first": {"value": "5.00"}, "second": None}
    assert told_toll["because_of"] == ["crossing.loads"]
    assert told_toll["rules"]["second"][0]["cites"] == [{"source": "decree", "at": "article 5"}]
    assert document["differences"] == [{"fact": "crossing.loads", "first": [], "second": ["milk"]}]


SIDES = tuple(date(year, 6, 1) for year in (2021, 2023, 2025))


@pytest.mark.parametrize("seed", range(12))
def test_every_explanation_is_verified_and_none_of_it_can_be_left_out(seed: int) -> None:
    """Checked anew, apart from the search: the set explains the change, and no set that lacks one of it does."""
    cases = complete_cases(toll_law(), seed=seed, on=SIDES)
    readings = random.Random(seed).choices(("official", "guides"), k=2)
    before, after = (inquire(next(cases), ruleset=toll_law(), reading=reading) for reading in readings)
    between = Between(before, after)
    for one in compared(before, after).decisions.values():
        if not same_outcome(one.before, one.after):
            assert between._explains(one.because_of, one.name)  # noqa: SLF001
            for fewer in combinations(one.because_of, len(one.because_of) - 1):
                assert not between._explains(fewer, one.name)  # noqa: SLF001


def test_few_cases_between_are_decided() -> None:
    before = inquire(case(driver=DRIVER), ruleset=toll_law())
    second = {**CAR, "vehicle": "lorry", "axles": 3, "loads": ["milk"], "value": "7"}
    after = inquire(case(second, driver={"birth_date": "1980-01-01", "disabled": True}), ruleset=toll_law())
    between = Between(before, after)

    assert len(between.differences) == 6
    assert between.why("toll") == ("crossing.loads",)
    assert len(between.tried) <= 6
