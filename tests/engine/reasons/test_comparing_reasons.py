"""Two sides compared: the rules, amounts, desks and steps that are told of one side and of the other."""

from datetime import date
from pathlib import Path

from tests.engine.law_fixtures import changed
from tests.engine.reasons.toll_comparisons import CAR, DRIVER, VOUCHER, against, case, told, toll

from couvert import compare, load
from couvert.footing import UsedAmount
from couvert.reasons.comparison_document import to_document
from couvert.states import State


def test_an_amount_that_differs_between_days_is_told_with_both_amounts() -> None:
    crossing = {**CAR, "loads": ["milk"], "value": "1100"}
    one = toll(against(case({**crossing, "date": "2023-12-31"}), case({**crossing, "date": "2024-01-01"})))

    (amount,) = one.amounts
    assert (amount.parameter, amount.before.value, amount.after.value) == ("luxury_from", 100000, 120050)
    assert (amount.before.start, amount.after.start) == (date(2020, 1, 1), date(2024, 1, 1))
    assert isinstance(amount.after, UsedAmount)
    assert one.because_of == ("crossing.date",)
    assert one.editions is not None
    assert [edition.start for edition in one.editions if edition] == [date(2023, 1, 1), date(2024, 1, 1)]


def test_the_same_outcome_by_another_amount_has_other_reasons() -> None:
    crossing = {**CAR, "loads": ["milk"], "value": "500"}
    one = toll(against(case({**crossing, "date": "2023-12-31"}), case({**crossing, "date": "2024-01-01"})))

    assert (one.is_changed, one.has_other_reasons, one.because_of) == (False, True, ())


def test_rules_that_determine_on_one_side_only_are_told_with_their_sources() -> None:
    one = toll(against(case(), facts={"crossing.loads": ["milk"]}))

    assert [rule.id for rule in one.only_before] == ["motor-vehicles-pay"]
    assert [(rule.id, rule.cites[0].source) for rule in one.only_after] == [("milk-passes-free", "decree")]


def test_a_rule_that_may_still_determine_on_the_other_side_is_not_told_as_of_one_side_only() -> None:
    one = toll(against(case(), facts={"crossing.vehicle": None}))
    assert (one.after.status, one.only_before, one.only_after) == ("undetermined", (), ())

    dated = toll(against(case(), facts={"crossing.date": None}))
    assert (dated.after.status, dated.only_before, dated.editions) == ("undetermined", (), None)


def test_while_an_outcome_is_open_the_rules_and_amounts_that_are_sure_are_told(tmp_path: Path) -> None:
    home = changed(tmp_path, "toll/toll.yaml", "  papers: {", "  limit: {kind: one, type: money}\n  papers: {")
    limit = """rules:
  - id: there-is-a-limit
    title: {en: There is a limit., fr: Il y a une limite.}
    cites: [{source: leaflet, at: page 1}]
    in_force: {from: 2020-01-01}
    when: crossing.axles >= 1
    then: {limit: {from: parameter.luxury_from}}
"""
    path = home / "toll" / "toll.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("rules:\n", limit, 1), encoding="utf-8")
    first = case({"date": "2023-12-31", "axles": 2, "loads": ["sand"], "vouchers": [], "value": "1"})

    one = toll(compare(first, ruleset=load(home), facts={"crossing.date": "2024-01-01"}))

    assert (one.before.status, one.after.status) == ("undetermined", "undetermined")
    assert told(one) == {"limit": (State(100000), State(120050))}
    assert [(amount.before.value, amount.after.value) for amount in one.amounts] == [(100000, 120050)]


def test_the_same_outcome_by_other_rules_has_other_reasons() -> None:
    one = toll(against(case({**CAR, "vehicle": "bicycle"}), case({**CAR, "vouchers": [{**VOUCHER, "valid_until": "2030-01-01"}]})))
    assert told(one) == {"papers": (State(()), State(("voucher",)))}

    first, second = (case({**CAR, "vehicle": "car", "loads": loads, "value": "1300"}) for loads in ([], ["milk"]))
    same = toll(against(first, second))
    assert (same.is_changed, same.has_other_reasons) == (False, True)
    assert [rule.id for rule in same.only_after] == ["luxury-milk-pays"]


def test_a_desk_that_judges_on_one_side_is_told() -> None:
    one = toll(against(case(), facts={"crossing.vouchers": [{"kind": "expired_model"}]}))

    assert (one.before.to, one.after.to, one.after.status) == (None, "bridge_office", "refer")


def test_a_step_that_stays_tells_what_is_shown_with_it_otherwise(tmp_path: Path) -> None:
    home = changed(
        tmp_path, "pass_card/pass_card.yaml", "rules:\n",
        """  steps: {kind: set, values: [cross], shows: {cross: [decision.toll.amount]}}
rules:
  - id: everybody-crosses
    title: {en: Everybody crosses., fr: Tous traversent.}
    cites: [{source: decree, at: article 9}]
    in_force: {from: 2020-01-01}
    when: driver.age >= 0
    then: {steps: [cross]}
""",
    )  # fmt: skip
    comparison = compare(case(driver=DRIVER), ruleset=load(home), facts={"crossing.axles": 4})

    (step,) = comparison.decisions["pass_card"].steps
    assert (step.step, step.path, step.before, step.after) == ("cross", "decision.toll.amount", 500, 1000)
    assert comparison.decisions["pass_card"].because_of == ("crossing.axles",)
    (document,) = to_document(comparison, load(home))["decisions"]["pass_card"]["steps"]
    assert document == {"field": "steps", "step": "cross", "shows": "decision.toll.amount", "first": "5.00", "second": "10.00"}
