"""Two editions in two folders, whose facts, constraints and decisions need not be the same."""

from datetime import date
from pathlib import Path

import pytest
from tests.engine.analysis.difference.tickets import FACTS, FIRST, RULE, TICKET, compared, conditions, law, rules, turns

from couvert import decide
from couvert.analysis.difference import Written
from couvert.analysis.difference.turns import Turn
from couvert.language.conditions import Ref


def test_a_fact_that_only_the_second_edition_has_tells_for_whom_and_is_left_out_of_the_case_of_the_first(tmp_path: Path) -> None:
    before = law(tmp_path / "a", rules("p.age < 12"))
    after = law(tmp_path / "b", rules("p.age < 12 or p.poor"), more="poor: bool | None = None")
    found = compared(before, after)
    (change,) = found.outcomes["ticket"].changes
    witness = change.regions[0].witness

    assert (change.turn, change.all_told) == (Turn("ticket", "full", "half"), True)
    assert conditions(found) == {"p.poor", "p.age >= 12"}
    assert witness.after["p"] == {**witness.before["p"], "poor": True}
    assert Written(found.joined).facts.added == ("p.poor",)


def test_a_fact_that_only_the_first_edition_has_is_left_out_of_the_case_of_the_second(tmp_path: Path) -> None:
    before = law(tmp_path / "a", rules("p.poor"), more="poor: bool | None = None")
    after = law(tmp_path / "b", rules("p.age < 12"))
    found = compared(before, after)

    assert turns(found) == {Turn("ticket", "full", "half"), Turn("ticket", "half", "full")}
    assert all("poor" not in region.witness.after["p"] for one in found.outcomes["ticket"].changes for region in one.regions)
    assert Written(found.joined).facts.removed == ("p.poor",)


def test_a_group_of_facts_that_an_edition_does_not_have_is_left_out(tmp_path: Path) -> None:
    before = law(tmp_path / "a", rules("p.age < 12"))
    home = FACTS.replace("    p: Person | None = None", "    p: Person | None = None\n    home: Home | None = None")
    home = home.replace(
        "class Case(",
        'class Home(BaseModel):\n    """A home."""\n\n    model_config = FACTS\n\n    far: bool | None = None\n\n\nclass Case(',
    )
    after = law(tmp_path / "b", rules("p.age < 12 or home.far"), files={"facts.py": home.format(**FIRST)})
    (change,) = compared(before, after).outcomes["ticket"].changes
    witness = change.regions[0].witness

    assert witness.before.keys() == {"on", "p"}
    assert witness.after["home"] == {"far": True}


def test_only_values_that_both_editions_know_are_compared(tmp_path: Path) -> None:
    before = law(tmp_path / "a", rules('p.trade == "baker"'))
    after = law(tmp_path / "b", rules('p.trade in {"baker", "tailor"}'), trades='"baker", "tailor", "other"')
    found = compared(before, after)

    assert found.is_same
    assert Written(found.joined).facts.otherwise == ("p.trade",)
    assert found.joined.vocabulary.narrowed == {"p.trade": (("smith",), ("tailor",))}


def test_only_records_of_a_kind_that_both_editions_know_are_compared(tmp_path: Path) -> None:
    derived = 'facts:\n  p.has_pass: has_document(p.passes, "new"{more})\n'
    before = law(tmp_path / "a", rules("p.has_pass"), derived.format(more=""))
    after = law(tmp_path / "b", rules("p.has_pass"), derived.format(more=', "other"'), kinds='"new", "other"')

    assert compared(before, after).is_same


def test_only_numbers_that_both_editions_allow_are_compared(tmp_path: Path) -> None:
    before = law(tmp_path / "a", rules("p.age < 5"), low=3)
    after = law(tmp_path / "b", rules("p.age < 5 or p.age > 100"), high=90)

    assert compared(before, after).is_same


def test_facts_of_one_name_and_two_kinds_are_two_facts(tmp_path: Path) -> None:
    before = law(tmp_path / "a", rules("p.old"), more="old: bool | None = None")
    after = law(tmp_path / "b", rules("p.old >= 65"), more="old: Annotated[int, Field(ge=0, le=120)] | None = None")
    found = compared(before, after)
    (change, *_) = (one for one in found.outcomes["ticket"].changes if one.turn == Turn("ticket", "full", "half"))

    assert Written(found.joined).facts.otherwise == ("p.old",)
    assert conditions(found) >= {"p.old >= 65", "not p.old"}
    assert change.regions[0].witness.before["p"] == {"old": False}
    assert change.regions[0].witness.after["p"] == {"old": 65}


def test_a_case_that_one_edition_refuses_shows_nothing(tmp_path: Path) -> None:
    refused = "Constraint('bakers-are-grown-up', 'p.trade != \"baker\" or p.age >= 16'),"
    before = law(tmp_path / "a", rules('p.trade == "baker"'))
    after = law(tmp_path / "b", rules('p.trade == "baker" and p.age >= 16'), constraints=refused)
    found = compared(before, after)

    assert found.is_same
    assert Written(found.joined).constraints.added == ("bakers-are-grown-up",)


def test_constraints_on_records_and_those_worded_otherwise_hold_side_by_side(tmp_path: Path) -> None:
    derived = 'facts:\n  p.covered: covered_on(p.passes, "old", on)\n'
    order = "Constraint('order', 'valid_until {op} valid_from', each='p.passes'), Constraint('age', 'p.age >= {age}'),"
    before = law(tmp_path / "a", rules("p.covered or p.age < 4"), derived, constraints=order.format(op=">=", age=2))
    after = law(tmp_path / "b", rules("p.covered or p.age < 5"), derived, constraints=order.format(op=">", age=4))
    found = compared(before, after)

    assert turns(found) == {Turn("ticket", "full", "half")}
    assert conditions(found) == {"p.age < 5", "not p.covered"}
    assert Written(found.joined).constraints.otherwise == ("order", "age")


def test_a_constraint_that_only_the_first_edition_has_is_told(tmp_path: Path) -> None:
    before = law(tmp_path / "a", rules("p.age < 12"), constraints="Constraint('age', 'p.age >= 2'),")
    after = law(tmp_path / "b", rules("p.age < 12"))

    assert Written(compared(before, after).joined).constraints.removed == ("age",)


def test_a_derived_fact_that_is_made_otherwise_is_looked_at_in_both_ways(tmp_path: Path) -> None:
    later = "facts:\n  p.later: add_days(p.day, {days})\n  p.month: end_of_month(p.later)\n"
    before = law(tmp_path / "a", rules('p.month == "2026-01-31"'), later.format(days=1))
    after = law(tmp_path / "b", rules('p.month == "2026-01-31"'), later.format(days=2))
    found = compared(before, after)

    assert turns(found) == {Turn("ticket", "full", "half"), Turn("ticket", "half", "full")}
    assert {region.witness.before["p"]["day"] for one in found.outcomes["ticket"].changes for region in one.regions} == {
        "2025-12-30",
        "2026-01-30",
    }
    assert Written(found.joined).derived.otherwise == ("p.later", "p.month")


def test_an_amount_that_differs_is_told_and_tells_for_whom(tmp_path: Path) -> None:
    values = "[{{from: 1990-01-01, value: {age}, cites: [{{source: decree, at: a}}]}}]"
    amounts = f"old: {{{{title: {{{{en: a, fr: a}}}}, unit: years, type: int, values: {values}}}}}\n"
    before, after = (
        law(tmp_path / str(age), rules("p.age < parameter.old"), files={"parameters.yaml": amounts.format(age=age)}) for age in (12, 14)
    )
    found = compared(before, after)
    (amount,) = Written(found.joined).amounts

    assert conditions(found) == {"p.age >= 12", "p.age < 14"}
    assert [(one.start, one.value) for one in (*amount.before, *amount.after)] == [(date(1990, 1, 1), 12), (date(1990, 1, 1), 14)]


def test_a_value_that_a_fact_gives_is_compared_with_one_that_is_written(tmp_path: Path) -> None:
    field = ("gives:\n", "gives:\n  until: {kind: one, type: date}\n")
    half, full = "{ticket: half, until: {from: p.day}}", "{ticket: full, until: 2026-01-01}"
    before = law(tmp_path / "a", rules("p.age < 12", half=half, full=full).replace(*field))
    after = law(tmp_path / "b", rules("p.age < 12", half="{ticket: half, until: 2026-01-02}", full=full).replace(*field))
    found = compared(before, after)
    (change,) = found.outcomes["ticket"].changes
    witness = change.regions[0].witness

    assert change.turn == Turn("until", Ref("p.day"), date(2026, 1, 2))
    assert conditions(found) <= {"p.age < 12", 'p.day < "2026-01-02"', 'p.day >= "2026-01-03"', 'p.day > "2026-01-02"'}
    assert decide(witness.before, ruleset=before).decisions["ticket"].fields["until"] != date(2026, 1, 2)


def test_a_value_that_a_fact_gives_is_another_one_than_to_refer(tmp_path: Path) -> None:
    field = ("gives:\n", "gives:\n  until: {kind: one, type: date}\n")
    before = law(
        tmp_path / "a",
        rules("p.age < 12", half="{ticket: half, until: {from: p.day}}", full="{ticket: full, until: {from: p.day}}").replace(*field),
    )
    after = law(
        tmp_path / "b",
        rules(
            "p.age < 12",
            half="{ticket: half, until: refer}\n    refer: {to: office, why: days}",
            full="{ticket: full, until: {from: p.day}}",
        ).replace(*field),
    )
    (change,) = compared(before, after).outcomes["ticket"].changes

    assert change.turn == Turn("until", Ref("p.day"), "refer")


def test_a_decision_may_read_a_value_that_a_fact_gives(tmp_path: Path) -> None:
    field = ("gives:\n", "gives:\n  seated: {kind: one, type: bool}\n")
    half, full = "{ticket: half, seated: {from: p.old}}", "{ticket: full, seated: false}"
    seat = TICKET.replace("decision: ticket", "decision: seat").replace("ticket: {kind", "seat: {kind")
    some, others = (
        RULE.format(id=name, when=when, then=f"{{seat: {given}}}")
        for name, when, given in (("some-sit", "decision.ticket.seated", "full"), ("others-stand", "not decision.ticket.seated", "half"))
    )
    before, after = (
        law(
            tmp_path / str(age),
            rules(f"p.age < {age}", half=half, full=full).replace(*field),
            files={"seat/seat.yaml": seat + some + others},
            more="old: bool | None = None",
        )
        for age in (12, 14)
    )
    changes = compared(before, after).outcomes["seat"].changes

    assert {change.turn for change in changes} == {Turn("seat", "half", "full")}
    assert {str(where.atom) for change in changes for region in change.regions for where in region.conditions} == {
        "p.age >= 12",
        "p.age < 14",
        "p.old",
    }


def test_decisions_and_fields_that_one_edition_does_not_have_are_told(tmp_path: Path) -> None:
    further = TICKET.replace("decision: ticket", "decision: seat").replace("ticket: {kind", "seat: {kind") + RULE.format(
        id="seats-are-full", when='decision.ticket.ticket in {"full", "half", "refer"}', then="{seat: full}"
    )
    before = law(tmp_path / "a", rules("p.age < 12"), files={"seat/seat.yaml": further})
    field = ("gives:\n", "gives:\n  colour: {kind: one, values: [red, blue]}\n")
    after = law(
        tmp_path / "b", rules("p.age < 12", half="{ticket: half, colour: red}", full="{ticket: full, colour: blue}").replace(*field)
    )
    found = compared(before, after)
    written = Written(found.joined)

    assert (written.decisions.removed, written.decisions.added) == (("seat",), ())
    assert [(one.decision, one.rule.id, one.after) for one in written.rules if one.decision == "seat"] == [("seat", "seats-are-full", None)]
    assert written.facts.is_empty
    assert not written.decisions.is_empty
    assert written.fields.added == ("decision.ticket.colour",)
    assert found.outcomes.keys() == {"ticket"}
    assert found.is_same


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("when: p.age < 12", "when: p.age < 13", "condition"),
        ("then: {ticket: half}", "then: {ticket: full}", "outcome"),
        ("id: some-pay-half\n", "id: some-pay-half\n    exception_to: [others-pay-all]\n", "exception_to"),
        ("in_force: {from: 1990-01-01}", "in_force: {from: 1991-01-01}", "in_force"),
        ("id: some-pay-half\n", "id: some-pay-half\n    reading: plain\n", "reading"),
        ("at: a}", "at: article 2}", "sources"),
        ("id: some-pay-half\n", "id: some-pay-half\n    weak: true\n", "sources"),
        ("{en: a,", "{en: b,", "title"),
    ],
)
def test_what_is_written_otherwise_in_a_rule_is_named(tmp_path: Path, old: str, new: str, part: str) -> None:
    head, rule, rest = rules("p.age < 12").partition("  - id: some-pay-half")
    before = law(tmp_path / "a", head + rule + rest)
    after = law(tmp_path / "b", head + (rule + rest).replace(old, new, 1))
    (found,) = Written(compared(before, after).joined).rules

    assert (found.decision, found.rule.id, found.parts) == ("ticket", "some-pay-half", (part,))


def test_rules_that_come_and_go_are_named(tmp_path: Path) -> None:
    before = law(tmp_path / "a", rules("p.age < 12"))
    after = law(tmp_path / "b", rules("p.age < 12").replace("some-pay-half", "children-pay-half"))
    gone, come = Written(compared(before, after).joined).rules

    assert (gone.rule.id, gone.after, come.before, come.rule.id) == ("some-pay-half", None, None, "children-pay-half")


def test_a_sum_whose_function_stands_in_a_file_that_differs_is_told(tmp_path: Path) -> None:
    head = rules("p.age < 12").replace("gives:\n", "gives:\n  price: {kind: computed, by: price, needs: [ticket], type: money}\n")
    code = '"""Prices."""\n\n\ndef price(ticket):\n    return {full} if ticket == "full" else 100\n'
    before, after = (law(tmp_path / str(full), head, files={"computed.py": code.format(full=full)}) for full in (200, 300))
    found = compared(before, after)

    assert found.is_same
    assert Written(found.joined).fields.otherwise == ("decision.ticket.price",)
