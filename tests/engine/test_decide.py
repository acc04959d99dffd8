"""decide(): the library's door, on the small toll law. Status, proof, usual values, readings, dates, staleness and refusals."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel
from tests.engine.law_fixtures import changed, toll_law
from tests.engine.toll_law.facts import Case, Crossing

import couvert
from couvert import Answer, CaseError, Decision, Problem, ProblemCode, RulebaseError, decide, load
from couvert.inference import reference

CAR = {"date": "2025-01-01", "vehicle": "car", "loads": [], "value": "5", "vouchers": []}


def answered(case: dict[str, Any], **more: Any) -> Answer:
    return decide({"on": "2025-01-01", **case}, ruleset=toll_law(), **more)


def toll(crossing: dict[str, Any], **more: Any) -> Decision:
    return answered({"crossing": crossing}, **more).decisions["toll"]


def refused(case: Any, **more: Any) -> list[str]:
    with pytest.raises(CaseError) as caught:
        decide(case, ruleset=toll_law(), **more)
    return [str(problem) for problem in caught.value.problems]


def test_an_answer_carries_its_rule_the_facts_that_matched_and_its_source() -> None:
    one = toll({"date": "2025-01-01", "vehicle": "bicycle"})

    assert (one.status, one.fields["toll"]) == ("decided", "free")
    (reason,) = one.because
    assert (reason.rule, reason.facts) == ("bicycles-pass-free", {"crossing.vehicle": "bicycle"})
    assert [(cite.source, cite.at) for cite in reason.cites] == [("decree", "article 2")]


def test_a_dict_a_model_and_facts_by_path_give_one_answer() -> None:
    by_path = decide(on=date(2025, 1, 1), facts={f"crossing.{name}": value for name, value in CAR.items()}, ruleset=toll_law())
    by_model = decide(Case(on=date(2025, 1, 1), crossing=Crossing.model_validate(CAR)), ruleset=toll_law())

    assert answered({"crossing": CAR}) == by_path == by_model


def test_facts_by_path_win_over_the_case() -> None:
    assert toll(CAR, facts={"crossing.vehicle": "bicycle"}).fields["toll"] == "free"


def test_null_and_absent_are_both_unknown() -> None:
    crossing = {"date": "2025-01-01", "vehicle": None, "loads": None}

    assert answered({"crossing": crossing, "driver": None}).to_document() == answered({"crossing": {"date": "2025-01-01"}}).to_document()


def test_a_decision_is_asked_by_a_group_of_facts_or_by_name() -> None:
    assert answered({"crossing": CAR}).decisions["pass_card"].status == "not_asked"
    assert answered({"crossing": CAR, "driver": {}}).decisions["pass_card"].status == "undetermined"
    named = answered({"crossing": CAR}, decisions=["pass_card"])
    assert (named.decisions["pass_card"].status, named.decisions["toll"].status) == ("undetermined", "not_asked")


def test_a_computed_field_is_worked_out_in_cents_and_absent_where_it_does_not_stand() -> None:
    assert toll({**CAR, "axles": 2}).fields["amount"] == 500
    assert "amount" not in toll({**CAR, "vehicle": "bicycle", "axles": 2}).fields
    assert answered({"crossing": {**CAR, "axles": 2}}).to_document()["decisions"]["toll"]["fields"]["amount"] == "5.00"


def test_an_open_computed_field_is_an_interval() -> None:
    document = answered({"crossing": {**CAR, "vehicle": None, "axles": 2}}).to_document()["decisions"]["toll"]

    assert document["possible"] == {"amount": {"from": None, "to": "5.00"}, "toll": ["due", "free"]}


def test_usual_values_are_used_only_where_allowed_and_are_said() -> None:
    crossing = {**CAR, "vehicle": None, "axles": 2}
    assumed = toll(crossing, assume=True)

    assert toll(crossing).status == "undetermined"
    assert (assumed.fields["toll"], assumed.assumed, assumed.without_assumed) == (
        "due",
        {"crossing.vehicle": "car"},
        {"toll": ("due", "free")},
    )
    assert toll(crossing, assume=["crossing.vehicle"]).fields["toll"] == "due"
    assert toll(CAR, assume=True).assumed == {}
    assert refused({"crossing": CAR}, assume=["crossing.axle"]) == [
        "crossing.axle: has no usual value (did you mean `crossing.vehicle`?) [usual-unknown]"
    ]


def test_readings_that_differ_are_named_with_their_sources() -> None:
    one = toll({**CAR, "loads": ["milk"], "value": "1300"})

    assert one.fields["toll"] == "due"
    (dispute,) = one.disputed
    assert (dispute.reading, dispute.fields) == ("guides", {"toll": "free", "papers": ("milk_slip",)})
    assert toll({**CAR, "loads": ["milk"], "value": "1300"}, reading="guides").fields["toll"] == "free"


def test_a_dispute_tells_the_sum_that_the_other_side_works_out() -> None:
    (dispute,) = toll({**CAR, "loads": ["milk"], "value": "1300", "axles": 2}, reading="guides").disputed
    assert dispute.fields == {"toll": "due", "papers": (), "amount": 500}


def test_a_dispute_upstream_is_not_told_twice() -> None:
    driver = {"birth_date": "1990-01-01", "disabled": False}
    answer = answered({"crossing": {**CAR, "loads": ["milk"], "value": "1300"}, "driver": driver})

    assert answer.decisions["pass_card"].fields["card"] == "yes_please"
    assert answer.decisions["pass_card"].disputed == ()


def test_amounts_change_on_their_day() -> None:
    crossing = {**CAR, "loads": ["milk"], "value": "1100"}

    assert toll({**crossing, "date": "2023-12-31"}).fields["toll"] == "due"
    assert toll({**crossing, "date": "2024-01-01"}).fields["toll"] == "free"


@pytest.mark.parametrize(
    "when",
    [
        "parameter.luxury_from < crossing.value",
        "not parameter.luxury_from >= crossing.value",
        "parameter.luxury_from < crossing.value >= 0",
    ],
)
@pytest.mark.parametrize("value", ["1000", "1000.01", "1200.50", "1200.51", None])
@pytest.mark.parametrize("day", ["2023-12-31", "2024-01-01"])
def test_a_condition_with_its_parameter_on_the_left_decides_the_same(when: str, value: str | None, day: str, tmp_path: Path) -> None:
    home = changed(tmp_path, "toll/toll.yaml", "crossing.value > parameter.luxury_from", when)
    crossing = {**CAR, "loads": ["milk"], "value": value, "date": day}

    one = decide({"on": "2025-01-01", "crossing": crossing}, ruleset=load(home)).decisions["toll"]

    assert one == toll(crossing)


def test_before_the_first_source_every_field_refers() -> None:
    one = toll({**CAR, "date": "2019-12-31"})

    assert (one.status, one.fields["toll"], one.to, one.why) == ("refer", "refer", "bridge_office", "no_source_for_date")


def test_a_rule_attested_later_refers_before() -> None:
    old = {**CAR, "vouchers": [{"kind": "expired_model"}]}

    assert (toll({**old, "date": "2022-12-31"}).why, toll({**old, "date": "2023-01-01"}).why) == ("no_source_for_date", "old_vouchers")


def test_weak_rules_and_stale_sources_say_so() -> None:
    old = {**CAR, "vouchers": [{"kind": "expired_model"}]}

    assert toll(old).weak == ("an-old-voucher-is-for-the-office-to-judge",)
    assert toll(CAR).stale == ()
    assert decide({"on": "2026-01-02", "crossing": CAR}, ruleset=toll_law()).decisions["toll"].stale == ("decree",)


def test_different_grounds_for_one_answer_are_all_given() -> None:
    one = toll({"date": "2021-01-01", "loads": [], "value": "1", "vouchers": [{"kind": "worker", "valid_until": "2030-01-01"}]})

    assert one.fields["toll"] == "free"
    assert [[reason.rule for reason in ground] for ground in one.grounds] == [["a-voucher-lets-pass"], ["bicycles-pass-free"]]


def test_a_value_taken_from_an_unknown_fact_names_the_fact(tmp_path: Path) -> None:
    home = changed(tmp_path, "pass_card/pass_card.yaml", "then: {grown_up: true}", "then: {grown_up: {from: driver.disabled}}")
    case = {"on": "2025-01-01", "crossing": {**CAR, "vehicle": "bicycle"}, "driver": {"birth_date": "1990-01-01"}}

    card = decide(case, ruleset=load(home)).decisions["pass_card"]

    assert (card.possible["grown_up"], card.missing) == ((), ("driver.disabled",))
    assert decide(case, facts={"driver.disabled": True}, ruleset=load(home)).decisions["pass_card"].fields["grown_up"] is True


def test_a_gap_is_a_fault_of_the_rules_and_says_which_field(tmp_path: Path) -> None:
    home = changed(
        tmp_path, "toll/toll.yaml", 'when: crossing.vehicle == "bicycle"', 'when: crossing.vehicle == "bicycle" and crossing.axles == 2'
    )

    with pytest.raises(RulebaseError, match="the rules of `toll` give `toll` no value on this case"):
        decide({"on": "2025-01-01", "crossing": {**CAR, "vehicle": "bicycle", "axles": 3}}, ruleset=load(home))


def test_a_fact_model_that_fails_on_a_case_is_a_fault_of_the_ruleset_and_tells_nothing_of_the_case(tmp_path: Path) -> None:
    axles = "    axles: Annotated[int, Field(ge=1, le=9)] | None = None\n"
    check = '\n    @field_validator("axles")\n    @classmethod\n    def _even(cls, axles: int) -> int:\n        return {2: 2}[axles]\n\n'
    home = changed(tmp_path, "facts.py", axles, axles + check)
    text = (home / "facts.py").read_text(encoding="utf-8").replace("BaseModel, Field\n", "BaseModel, Field, field_validator\n")
    (home / "facts.py").write_text(text, encoding="utf-8")

    with pytest.raises(RulebaseError) as raised:
        decide({"on": "2025-01-01", "crossing": {**CAR, "axles": 3}}, ruleset=load(home))
    line = next(number for number, one in enumerate(text.splitlines(), start=1) if "{2: 2}" in one)
    assert str(raised.value.problem) == f"{home / 'facts.py'}:{line}:1: the fact model fails on this case: KeyError [model-invalid]"


def test_what_the_rules_do_not_answer_travels_between_processes() -> None:
    problem = Problem(ProblemCode.GAP, "toll.yaml:1:1", "no value")
    error = pickle.loads(pickle.dumps(RulebaseError(problem)))  # noqa: S301  # our own

    assert (error.problem, str(error)) == (problem, "no value")


def test_a_conflict_is_a_fault_of_the_rules_too(tmp_path: Path) -> None:
    home = changed(tmp_path, "toll/toll.yaml", 'when: crossing.vehicle in {"car", "lorry"}', 'when: crossing.vehicle in {"car", "bicycle"}')

    with pytest.raises(RulebaseError, match=r"the rules of `toll` give `toll` two values on this case: .+, .+"):
        decide({"on": "2025-01-01", "crossing": {**CAR, "vehicle": "bicycle"}}, ruleset=load(home))


@pytest.mark.parametrize(
    ("case", "more", "expected"),
    [
        ([], {}, ["expected a mapping of groups of facts [value-invalid]"]),
        ({"crossing": {"vehicel": "car"}}, {}, ["crossing.vehicel: unknown name `vehicel` (did you mean `vehicle`?) [name-unknown]"]),
        ({"on": ""}, {}, ["on: expected a day such as `2026-03-31` [value-invalid]"]),
        ({}, {"on": "2026-02-30"}, ["on: this day does not exist in the calendar [value-invalid]"]),
        ({}, {"reading": "guide"}, ["unknown reading `guide` (did you mean `guides`?) [reading-unknown]"]),
        ({}, {"decisions": ["tol"]}, ["unknown decision `tol` (did you mean `toll`?) [decision-unknown]"]),
        ({"driver": {"birth_date": "2030-01-01"}, "crossing": {"date": "2025-01-01"}}, {},
         ["driver.birth_date: contradicts `crossing.date`: nobody crosses before being born [constraint-broken]"]),
        ({"crossing": {"vouchers": [{"kind": "worker", "valid_from": "2025-02-01", "valid_until": "2025-01-01"}]}}, {},
         ["crossing.vouchers.valid_until: contradicts `crossing.vouchers.valid_from`: a voucher ends after it starts [constraint-broken]"]),
        ({}, {"facts": {"crossing": 3, "crossing.date": "2025-01-01"}}, ["crossing.date: is a fact and a group at once [name-taken]"]),
    ],
)  # fmt: skip
def test_an_invalid_case_is_refused_with_all_its_problems(case: Any, more: dict[str, Any], expected: list[str]) -> None:
    assert refused(case, **more) == expected


def test_both_backends_give_the_same_answer() -> None:
    case = {"crossing": {**CAR, "axles": 2}, "driver": {"birth_date": "1990-01-01", "disabled": False}}

    assert answered(case, backend=reference).to_document() == answered(case).to_document()


def test_many_threads_get_the_answer_of_one() -> None:
    cases = [{"crossing": {**CAR, "value": str(number)}} for number in range(1190, 1210)] * 5
    alone = [answered(case).to_document() for case in cases]

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda case: answered(case).to_document(), cases)) == alone


def test_the_shipped_law_is_the_default_and_today_the_default_day() -> None:
    answer = decide({})

    assert (answer.ruleset["name"], answer.next_question) == ("couvert_fr", None)
    assert {one.status for one in answer.decisions.values()} == {"not_asked"}


def test_the_package_exports_what_it_names_and_nothing_else() -> None:
    assert all(getattr(couvert, name) is not None for name in couvert.__all__)
    assert issubclass(Case, BaseModel)
    with pytest.raises(AttributeError, match="module `couvert` has no attribute `decid`"):
        _ = couvert.decid


def test_the_next_question_is_chosen_when_it_is_wanted_and_travels_with_the_answer() -> None:
    one = answered({"crossing": {"date": "2025-01-01"}})
    assert "next_question" not in one.__dict__

    travelled = pickle.loads(pickle.dumps(one))  # noqa: S301  # our own answer
    assert (travelled.next_question, travelled) == (one.next_question, one)
