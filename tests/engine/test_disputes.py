"""Where sources disagree, an answer tells both sides, the sources of both, and what the other side would change."""

from pathlib import Path
from typing import Any

from tests.engine.law_fixtures import changed, toll_law

from couvert import Answer, Dispute, decide, load
from couvert.inference.durable import DurableBackend
from couvert.states import Change, State

MILK = {"date": "2025-01-01", "vehicle": "car", "loads": ["milk"], "value": "1300", "vouchers": [], "axles": 2}
DRIVER = {"birth_date": "1990-01-01", "disabled": False}


def answered(**more: Any) -> Answer:
    return decide({"on": "2025-01-01", "crossing": MILK, "driver": DRIVER}, ruleset=toll_law(), **more)


def dispute(answer: Answer, decision: str = "toll") -> Dispute:
    (found,) = answer.decisions[decision].disputed
    return found


def by_field(found: Dispute) -> dict[tuple[str, str], Change]:
    return {(one.decision, one.field): one for one in found.changes}


def test_both_sides_name_their_rules_and_their_sources() -> None:
    found = dispute(answered())

    assert (found.own_rules, [cite.at for cite in found.own_cites]) == (("luxury-milk-pays",), ["article 4"])
    assert (found.rules, [cite.at for cite in found.cites]) == (("milk-passes-free",), ["article 5"])


def test_the_reading_asked_for_is_the_own_side() -> None:
    found = dispute(answered(reading="guides"))

    assert (found.reading, found.own_rules, found.rules) == ("official", ("milk-passes-free",), ("luxury-milk-pays",))


def test_a_dispute_tells_every_field_on_both_sides() -> None:
    change = by_field(dispute(answered()))["toll", "toll"]

    assert (change.before, change.after) == (State("due"), State("free"))


def test_a_sum_that_one_side_does_not_work_out_is_absent_there() -> None:
    there, here = by_field(dispute(answered()))["toll", "amount"], by_field(dispute(answered(reading="guides")))["toll", "amount"]

    assert (there.before, there.after, there.difference) == (State(500), None, None)
    assert (here.before, here.after) == (None, State(500))


def test_a_sum_that_differs_is_told_with_its_difference(tmp_path: Path) -> None:
    home = changed(tmp_path, "computed.py", '250 * axles if toll == "due" else None', '(250 if toll == "due" else 40) * axles')
    path = home / "toll" / "toll.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(", only_if: {toll: [due]}", ""), encoding="utf-8")

    answer = decide({"on": "2025-01-01", "crossing": MILK}, ruleset=load(home))

    assert by_field(dispute(answer))["toll", "amount"].difference == -420
    (told,) = [one for one in answer.to_document()["decisions"]["toll"]["disputed"][0]["changes"] if one["field"] == "amount"]
    assert told == {"decision": "toll", "field": "amount", "here": {"value": "5.00"}, "there": {"value": "0.80"}, "difference": "-4.20"}


def test_what_a_dispute_changes_in_decisions_that_read_the_disputed_one_is_told_with_it() -> None:
    change = by_field(dispute(answered()))["pass_card", "card"]

    assert (change.before, change.after) == (State("yes_please"), State("no_need"))
    assert answered().decisions["pass_card"].disputed == ()


def test_decisions_that_were_not_asked_are_not_told_of() -> None:
    assert {one.decision for one in dispute(answered(decisions=["toll"])).changes} == {"toll"}


def test_a_decision_below_keeps_the_other_decisions_in_the_reading_asked_for(tmp_path: Path) -> None:
    rule = """
  - id: who-is-called-adult-earlier
    exception_to: [children-wait]
    title: {en: Who is 16 is called an adult., fr: Adulte dès 16 ans.}
    cites: [{source: leaflet, at: page 3}]
    in_force: {from: 2020-01-01}
    reading: guides
    when: driver.age >= 16
    then: {card: yes_please}
"""
    law = load(changed(tmp_path, "pass_card/pass_card.yaml", "  - id: an-adult-is-grown-up", f"{rule[1:]}  - id: an-adult-is-grown-up"))
    answer = decide(
        {"on": "2025-01-01", "crossing": MILK, "driver": {"birth_date": "2008-01-01", "disabled": False}}, ruleset=law, reading="guides"
    )

    change = by_field(dispute(answer))["pass_card", "card"]

    assert (change.before, change.after) == (State("no_need"), State("yes_please"))


def test_while_facts_are_missing_both_sides_tell_what_is_possible() -> None:
    crossing = {**MILK, "loads": None}
    change = by_field(dispute(decide({"on": "2025-01-01", "crossing": crossing}, ruleset=toll_law())))["toll", "toll"]

    assert (change.before, change.after) == (State("due"), State(possible=("due", "free")))


def test_while_no_rule_is_sure_the_rules_of_the_reading_alone_are_named() -> None:
    crossing = {"date": "2025-01-01", "vehicle": "car", "loads": ["milk"], "vouchers": []}
    found = dispute(decide({"on": "2025-01-01", "crossing": crossing}, ruleset=toll_law()))

    assert by_field(found)["toll", "toll"].before == State(possible=("due", "free"))
    assert (found.own_rules, found.rules) == (("luxury-milk-pays",), ("milk-passes-free",))


def test_a_document_tells_both_sides_and_what_changes() -> None:
    (told,) = answered().to_document()["decisions"]["toll"]["disputed"]

    assert told["here"] == {"rules": ["luxury-milk-pays"], "cites": [{"source": "decree", "at": "article 4"}]}
    assert told["rules"] == ["milk-passes-free"]
    assert told["changes"] == [
        {"decision": "toll", "field": "toll", "here": {"value": "due"}, "there": {"value": "free"}},
        {
            "decision": "toll", "field": "papers", "here": {"value": []}, "there": {"value": ["milk_slip"]},
            "added": ["milk_slip"], "removed": [],
        },
        {"decision": "toll", "field": "amount", "here": {"value": "5.00"}, "there": None},
        {"decision": "pass_card", "field": "card", "here": {"value": "yes_please"}, "there": {"value": "no_need"}},
    ]  # fmt: skip


def test_equal_cases_give_equal_documents() -> None:
    assert answered().to_document() == answered().to_document()


def test_a_dispute_is_the_same_where_every_decision_is_fired() -> None:
    assert answered(backend=DurableBackend()).to_document() == answered().to_document()
