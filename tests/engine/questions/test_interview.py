"""An interview: questions until what is asked for is decided; every step gives another interview."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from tests.engine.law_fixtures import toll_law

from couvert import CaseError
from couvert.cases import ContradictionError
from couvert.proving import prove
from couvert.questions import Interview, interview

DAYS = (date(2019, 6, 1), date(2021, 6, 1), date(2026, 1, 1))


CAR: Mapping[str, Any] = {"crossing": {"date": "2026-01-01", "vehicle": "car", "loads": [], "value": "5", "axles": 2}}


def begun(case: Mapping[str, Any] | None = None, **more: Any) -> Interview:
    return interview({"on": "2026-01-01", **(case or {"crossing": {}})}, ruleset=toll_law(), **more)


def asked(one: Interview) -> str | None:
    return one.question.fact if one.question else None


def talk(one: Interview, answers: Mapping[str, Any]) -> Interview:
    """Answer questions as they come, for as long as there is an answer; None says that nobody can tell."""
    while one.question is not None and one.question.fact in answers:
        one = one.answer(answers[one.question.fact])
    return one


def asking(one: Interview, fact: str) -> Interview:
    """Leave questions open until a fact is asked for."""
    while asked(one) not in {fact, None}:
        one = one.dont_know()
    assert asked(one) == fact
    return one


PLAIN = {"crossing.date": "2026-01-01", "crossing.vouchers": [], "crossing.loads": [], "crossing.value": 0}


def test_a_question_says_what_is_asked_and_what_may_be_answered() -> None:
    one = asking(begun({"crossing": {"date": "2026-01-01"}}, language="fr"), "crossing.vehicle").question
    assert one is not None
    assert (one.fact, str(one.kind), one.shape) == ("crossing.vehicle", "enum", "scalar")
    assert [choice.value for choice in one.choices] == ["bicycle", "car", "lorry"]
    assert one.to_document()["choices"][0] == {"value": "bicycle", "text": "bicycle"}


def test_a_question_says_which_open_decisions_wait_for_it_and_which_rules_in_them() -> None:
    question = asking(begun({"crossing": {"date": "2026-01-01"}, "driver": {}}), "crossing.vehicle").question
    assert question is not None
    why = {one.decision: [rule.id for rule in one.rules] for one in question.why}
    assert set(why["toll"]) == {"bicycles-pass-free", "motor-vehicles-pay"}
    assert "who-passes-free-needs-no-card" in why["pass_card"]
    toll = next(one for one in question.to_document()["why"] if one["decision"] == "toll")
    assert {"source": "decree", "at": "article 1"} in [cite for rule in toll["rules"] for cite in rule["cites"]]


def test_the_day_that_a_decision_goes_by_is_asked_for_as_such() -> None:
    question = asking(begun(), "crossing.date").question
    assert question is not None
    assert [(one.decision, one.rules, one.dates) for one in question.why] == [("toll", (), True)]


def test_a_fact_that_a_sum_is_made_of_is_asked_for_its_sake() -> None:
    one = talk(begun(), {**PLAIN, "crossing.vehicle": "lorry"})
    assert one.question is not None
    assert [(why.fields, why.rules) for why in one.question.why] == [(("amount",), ())]
    assert (one.question.fact, one.question.low, one.question.high) == ("crossing.axles", 1, 9)


def test_no_question_is_left_once_everything_is_decided() -> None:
    one = talk(begun(), {**PLAIN, "crossing.vehicle": "bicycle"})
    assert one.question is None
    assert prove(one.inquiry, "toll").fields["toll"] == "free"
    with pytest.raises(ValueError, match="no question is open"):
        one.answer(value=True)


def test_the_steps_of_an_interview_leave_it_as_it_was() -> None:
    first = asking(begun(), "crossing.date")
    second = first.answer("2026-01-01")
    assert (asked(first), first.answered, first.facts) == ("crossing.date", (), {"on": "2026-01-01"})
    assert (second.answered, second.facts["crossing.date"]) == (("crossing.date",), "2026-01-01")


def test_what_nobody_can_tell_is_not_asked_again_and_the_rest_stays_possible() -> None:
    one, asked_ = begun({"crossing": {"date": "2026-01-01"}}), []
    first = asked(one)
    while one.question is not None:
        asked_.append(one.question.fact)
        one = one.dont_know()
    assert len(asked_) == len(set(asked_)) > 3
    assert one.unknown == frozenset(one.answered) == frozenset(asked_)
    toll = one.outcome().decisions["toll"]
    assert (toll.status, set(toll.possible["toll"])) == ("undetermined", {"due", "free", "refer"})
    assert one.document()["next_question"] == first


def test_back_takes_the_last_answer_back_whatever_it_was() -> None:
    one = begun()
    two = one.answer(PLAIN[asked(one)])
    three = two.dont_know()
    assert (three.back().answered, three.back().unknown, asked(three.back())) == (two.answered, frozenset(), asked(two))
    assert (three.back().back().facts, asked(three.back().back())) == (one.facts, asked(one))
    assert one.back() is one


def test_records_are_asked_by_their_kinds_and_then_leaf_by_leaf() -> None:
    one = asking(begun(CAR), "crossing.vouchers").answer(["resident", "worker"])
    assert one.case["crossing"]["vouchers"] == [{"kind": "resident"}, {"kind": "worker"}]
    until = {f"crossing.vouchers[{kind}].valid_until": day for kind, day in (("resident", "2025-01-01"), ("worker", "2026-05-05"))}
    assert asked(one) in until
    assert one.question is not None
    assert one.question.text == f"{'resident' if '[resident]' in one.question.fact else 'worker'}: valid until?"
    one = talk(one, until)
    assert one.outcome().decisions["toll"].fields["toll"] == "free"
    assert one.answered[0] == "crossing.vouchers"
    assert {said.fact: said.value for said in one.answers if "[" in said.fact}.items() <= until.items()


def test_another_list_of_records_keeps_what_is_known_of_those_that_stay() -> None:
    known = [{"kind": "resident", "valid_until": "2025-01-01"}, {"kind": "worker"}]
    one = begun(CAR).answer(known)
    one = asking(one, "crossing.vouchers[worker].valid_until").dont_know()
    one = one.change("crossing.vouchers", ["resident", "expired_model"])
    assert one.case["crossing"]["vouchers"] == [{"kind": "resident", "valid_until": "2025-01-01"}, {"kind": "expired_model"}]
    assert (one.answered, one.unknown) == (("crossing.vouchers",), frozenset())


def test_a_leaf_may_be_left_open_and_told_later() -> None:
    one = begun({"crossing": {**CAR["crossing"], "vouchers": [{"kind": "worker"}]}}).dont_know()
    assert (asked(one), one.unknown) == (None, {"crossing.vouchers[worker].valid_until"})
    one = one.change("crossing.vouchers[worker].valid_until", "2026-02-02")
    assert (one.unknown, one.outcome().decisions["toll"].fields["toll"]) == (frozenset(), "free")
    assert one.change("crossing.vouchers[worker].valid_until", None).unknown == {"crossing.vouchers[worker].valid_until"}


def test_an_answer_that_contradicts_another_is_refused_with_both_facts() -> None:
    one = begun({"crossing": {"date": "2026-01-01", "vehicle": "bicycle"}}).change("driver.birth_date", "2000-01-01")
    with pytest.raises(ContradictionError) as refused:
        one.change("crossing.axles", 5)
    assert [(it.constraint, set(it.facts)) for it in refused.value.contradictions] == [
        ("a-bicycle-has-no-more-than-three-axles", {"crossing.vehicle", "crossing.axles"})
    ]
    voucher = one.change("crossing.vouchers", [{"kind": "worker", "valid_from": "2026-01-01"}])
    with pytest.raises(ContradictionError) as refused:
        voucher.change("crossing.vouchers[worker].valid_until", "2025-01-01")
    assert refused.value.contradictions[0].facts == ("crossing.vouchers[worker].valid_until", "crossing.vouchers[worker].valid_from")


def test_changing_an_answer_takes_back_later_answers_that_contradict_it() -> None:
    one = begun({"crossing": {"date": "2026-01-01", "loads": [], "value": 0, "vouchers": []}})
    one = one.change("crossing.vehicle", "lorry").change("crossing.axles", 5)
    assert one.question is None
    changed = one.change("crossing.vehicle", "bicycle")
    assert "crossing.axles" not in changed.facts
    assert set(one.answered) - set(changed.answered) == {"crossing.axles"}
    assert changed.outcome().decisions["toll"].fields["toll"] == "free"
    with pytest.raises(ContradictionError):
        begun({"crossing": {"axles": 5, "date": "2026-01-01"}}).change("crossing.vehicle", "bicycle")


def test_impossible_values_and_names_are_refused() -> None:
    one = begun()
    for path, value in (("crossing.date", "2026-02-30"), ("crossing.axles", 12), ("crossing.vouchers", 7), ("crossing.vouchers", [3])):
        with pytest.raises(CaseError, match="crossing"):
            one.change(path, value)
    with pytest.raises(CaseError, match=r"did you mean `crossing.axles`"):
        one.change("crossing.axle", 2)
    with pytest.raises(CaseError, match="the list holds no `worker`"):
        one.change("crossing.vouchers[worker].valid_until", "2026-02-02")
    with pytest.raises(CaseError, match=r"did you mean `valid_until`"):
        one.change("crossing.vouchers[worker].valid_untl", "2026-02-02")
    with pytest.raises(CaseError, match="expected a day"):
        one.change("on", None)


def test_usual_values_are_not_asked_for_where_they_are_allowed() -> None:
    one = talk(begun(assume=True), PLAIN)
    assert asked(one) == "crossing.axles"
    assert one.inquiry.assumed == {"crossing.vehicle": "car"}
    assert one.outcome().decisions["toll"].assumed == {"crossing.vehicle": "car"}


def test_an_interview_goes_on_where_it_stopped() -> None:
    one = asking(begun(), "crossing.date").answer("2026-01-01").dont_know()
    again = interview(one.case, ruleset=toll_law(), decisions=one.decisions, answered=one.answered, unknown=one.unknown)
    assert (again.answered, again.unknown, asked(again), again.case) == (one.answered, one.unknown, asked(one), one.case)
    (open_fact,) = one.unknown
    answer = toll_law().model.facts[open_fact].type.values[:1]
    mended = interview(one.change(open_fact, answer[0]).case, ruleset=toll_law(), decisions=["toll"], unknown=one.unknown)
    assert mended.unknown == frozenset()
    with pytest.raises(CaseError, match="unknown fact"):
        interview({}, ruleset=toll_law(), unknown=["crossing.boat"])


def test_what_is_asked_stays_the_same_however_many_groups_the_answers_open() -> None:
    one = interview({"on": "2026-01-01", "driver": {}}, ruleset=toll_law())
    assert one.decisions == ("pass_card",)
    one = asking(one, "crossing.date").answer("2026-01-01")
    assert (one.groups, tuple(one.case)) == (("driver",), ("driver", "on", "crossing"))
    assert one.outcome().decisions["toll"].status == "not_asked"
