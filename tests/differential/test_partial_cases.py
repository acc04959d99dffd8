"""Answers on partial cases: nothing that a completion contradicts, and every possible value really comes out of a completion."""

import random
from datetime import date
from itertools import islice
from typing import Any

import pytest
from tests.differential.random_cases import complete_cases, forgetful
from tests.differential.witnesses import unproved
from tests.engine.law_fixtures import toll_law

from couvert import Decision, decide, load
from couvert.computing import Interval

DAYS = (date(2021, 3, 1), date(2023, 8, 22), date(2024, 2, 29), date(2026, 11, 23))
REFORMS = (
    date(2015, 12, 31), date(2016, 1, 1), date(2017, 9, 30), date(2017, 10, 1), date(2018, 8, 31), date(2018, 9, 1), date(2019, 12, 31),
    date(2020, 1, 1), date(2021, 1, 1), date(2021, 8, 1), date(2023, 8, 21), date(2023, 8, 22), date(2024, 6, 15), date(2025, 1, 1),
    date(2017, 4, 30), date(2017, 5, 1), date(2019, 10, 31), date(2019, 11, 1), date(2020, 2, 17), date(2022, 1, 1), date(2023, 10, 14),
    date(2023, 10, 15), date(2023, 10, 31), date(2023, 11, 1), date(2024, 3, 30), date(2024, 3, 31), date(2024, 5, 14), date(2024, 5, 15),
    date(2024, 12, 21), date(2024, 12, 22), date(2025, 3, 18), date(2025, 11, 17), date(2025, 11, 18), date(2025, 12, 31), date(2026, 1, 1),
    date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 1), date(2026, 4, 22), *DAYS,
)  # fmt: skip
LAWS = {"toll law": (toll_law, 120), "law of the land": (load, 8)}
COMPLETE = {"toll law": 300, "law of the land": 80}
"""How many complete cases each law gets."""
FORGOTTEN = (
    *(("toll law", share, 120) for share in (0.1, 0.3, 0.6, 0.9)),
    *(("law of the land", share, 3) for share in (0.1, 0.3, 0.6)),
    ("law of the land", 0.9, 1),
)
"""Laws, shares of the facts that are left out, and how many cases each gets."""


def contradicts(partial: Decision, whole: Decision) -> bool:
    """Tell whether a partial answer excludes what comes out when everything is known."""
    decided = any(whole.fields.get(name) != value for name, value in partial.fields.items())
    excluded = any(
        values and whole.fields[name] not in values
        for name, values in partial.possible.items()
        if not isinstance(whole.fields.get(name), tuple)
    )
    outside = any(_outside(interval, whole.fields.get(name)) for name, interval in partial.intervals.items())
    return decided or excluded or outside or any(_excludes(partial, name, whole.fields[name]) for name in partial.certain)


def _outside(interval: Interval, value: Any) -> bool:
    """Tell whether a computed value lies outside of the interval told; one without a lower end may be absent."""
    if value is None:
        return interval.start is not None
    return (interval.start is not None and value < interval.start) or (interval.end is not None and value > interval.end)


def _excludes(partial: Decision, name: str, value: Any) -> bool:
    return not set(partial.certain[name]) <= set(value) <= {*partial.certain[name], *partial.possible[name]}


@pytest.mark.parametrize(("law", "share", "count"), FORGOTTEN)
def test_no_answer_is_contradicted_by_the_facts_that_were_left_out(law: str, share: float, count: int) -> None:
    (rules, _), source = LAWS[law], random.Random(11)
    for case in islice(complete_cases(rules(), seed=int(share * 100), on=DAYS), count):
        left = forgetful(case, share=share, source=source)
        whole, partial = decide(case, ruleset=rules()), decide(left, ruleset=rules())
        wrong = [name for name, one in partial.decisions.items() if contradicts(one, whole.decisions[name])]
        assert not wrong, (wrong, left, case)


@pytest.mark.parametrize("law", LAWS)
@pytest.mark.parametrize("reading", ["official", "guides"])
def test_a_complete_case_gets_one_value_for_every_field_on_any_day(law: str, reading: str) -> None:
    rules, _ = LAWS[law]
    for case in islice(complete_cases(rules(), seed=5, on=REFORMS), COMPLETE[law]):
        answer = decide(case, ruleset=rules(), reading=reading)
        assert {one.status for one in answer.decisions.values()} <= {"decided", "refer"}, case
        assert answer.next_question is None


@pytest.mark.parametrize("share", [0.1, 0.3, 0.6, 0.9])
@pytest.mark.parametrize("law", LAWS)
def test_every_value_called_possible_comes_out_when_its_completion_is_decided(law: str, share: float) -> None:
    (rules, count), source = LAWS[law], random.Random(3)
    for place, case in enumerate(islice(complete_cases(rules(), seed=9, on=DAYS), count // 4)):
        left = forgetful(case, share=share, source=source)
        names = sorted(rules().decisions)
        for name in names if law == "toll law" else names[place :: count // 4]:
            assert not list(unproved(rules(), left, name, reading=rules().default_reading)), (name, left)


def test_nothing_known_decides_nothing() -> None:
    answer = decide({"on": "2026-11-23", "driver": {}, "crossing": {}}, ruleset=toll_law())

    assert {one.status for one in answer.decisions.values()} == {"undetermined"}
    assert answer.next_question == "crossing.date"


def test_a_fact_that_cannot_matter_is_never_missing() -> None:
    answer = decide({"on": "2026-11-23", "crossing": {"date": "2026-11-01", "vouchers": [], "loads": []}}, ruleset=toll_law())

    assert answer.decisions["toll"].missing == ("crossing.vehicle", "crossing.axles")


def test_missing_facts_of_a_record_name_the_record() -> None:
    crossing = {"date": "2026-11-01", "vehicle": "car", "loads": [], "value": "1", "vouchers": [{"kind": "worker"}]}

    toll = decide({"on": "2026-11-23", "crossing": crossing}, ruleset=toll_law()).decisions["toll"]

    assert toll.missing == ("crossing.vouchers[worker].valid_until", "crossing.axles")


def test_a_fact_is_tautologous_whatever_it_is() -> None:
    crossing = {"date": "2026-11-01", "vehicle": "car", "loads": ["milk"], "value": "5", "vouchers": []}

    for disabled in ({}, {"disabled": True}):
        answer = decide({"on": "2026-11-23", "crossing": crossing, "driver": {"birth_date": "2000-01-01", **disabled}}, ruleset=toll_law())
        assert answer.decisions["pass_card"].fields["card"] == "no_need"
