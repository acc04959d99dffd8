"""What an outcome rests on: amounts that may be out of date, sources due for review, weak rules."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.engine.law_fixtures import changed, toll_law

from couvert import Decision, Ruleset, RulesetError, decide, load
from couvert.footing import StaleSource, WeakRule

LUXURY = {"date": "2025-06-01", "vehicle": "car", "loads": ["milk"], "value": "1300", "vouchers": []}
MODEST = {**LUXURY, "value": "1100"}
PLAIN = {**LUXURY, "loads": []}


def toll(crossing: dict[str, Any], *, law: Ruleset | None = None, on: str = "2026-06-01", **more: Any) -> Decision:
    return decide({"on": on, "crossing": crossing}, ruleset=law or toll_law(), **more).decisions["toll"]


def amounts(one: Decision) -> list[tuple[str, int, date]]:
    return [(stale.amount.parameter, stale.amount.value, stale.amount.start) for stale in one.stale_amounts]


@pytest.fixture(name="revalued")
def _revalued(tmp_path: Path) -> Ruleset:
    """The toll law with an amount that is revalued every year, and with sources that are not due."""
    home = changed(tmp_path, "parameters.yaml", "  type: money\n", "  type: money\n  revalued_every_months: 12\n")
    path = home / "sources.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("checked_on: 2025-01-01", "checked_on: 2026-05-01"), encoding="utf-8")
    return load(home)


def test_an_amount_whose_source_is_overdue_is_told_with_its_day_and_its_review() -> None:
    (stale,) = toll(LUXURY).stale_amounts

    assert (stale.amount.parameter, stale.amount.value, stale.amount.start) == ("luxury_from", 120050, date(2024, 1, 1))
    assert (stale.sources, stale.review_on, stale.revalued_on) == (("decree",), date(2026, 1, 1), None)


def test_on_the_last_day_of_its_review_an_amount_is_not_stale() -> None:
    assert toll(LUXURY, on="2026-01-01").stale_amounts == ()
    assert amounts(toll(LUXURY, on="2026-01-02")) == [("luxury_from", 120050, date(2024, 1, 1))]


def test_the_amount_is_the_one_of_the_day_that_the_decision_goes_by() -> None:
    assert amounts(toll({**LUXURY, "date": "2023-06-01"})) == [("luxury_from", 100000, date(2020, 1, 1))]


def test_an_exception_that_only_the_amount_keeps_from_applying_makes_the_outcome_rest_on_it() -> None:
    one = toll(MODEST)

    assert one.fields["toll"] == "free"
    assert [reason.rule for reason in one.because] == ["milk-passes-free"]
    assert amounts(one) == [("luxury_from", 120050, date(2024, 1, 1))]


def test_an_outcome_does_not_rest_on_an_amount_that_its_rules_do_not_read() -> None:
    one = toll(PLAIN)

    assert (one.fields["toll"], one.stale, one.stale_amounts) == ("due", ("decree",), ())


def test_an_outcome_does_not_rest_on_an_amount_in_a_reading_without_it() -> None:
    assert toll(LUXURY, reading="guides").stale_amounts == ()


def test_an_outcome_does_not_rest_on_an_amount_beside_a_condition_that_fails_anyway(tmp_path: Path) -> None:
    law = load(
        changed(
            tmp_path,
            "toll/toll.yaml",
            "crossing.value > parameter.luxury_from",
            'crossing.value > parameter.luxury_from and crossing.vehicle == "lorry"',
        )
    )

    assert toll(MODEST, law=law).stale_amounts == ()
    assert amounts(toll({**MODEST, "vehicle": "lorry"}, law=law)) == [("luxury_from", 120050, date(2024, 1, 1))]


def test_of_two_amounts_an_outcome_rests_on_those_that_matter(tmp_path: Path) -> None:
    home = changed(
        tmp_path,
        "toll/toll.yaml",
        "crossing.value > parameter.luxury_from",
        "crossing.value > parameter.luxury_from or crossing.axles > parameter.many",
    )
    many = """many:
  title: {en: Many axles, fr: Beaucoup d'essieux}
  unit: axles
  type: int
  values: [{from: 2020-01-01, value: 4, cites: [{source: decree, at: article 4}]}]
"""
    path = home / "parameters.yaml"
    path.write_text(path.read_text(encoding="utf-8") + many, encoding="utf-8")
    law = load(home)

    assert [name for name, _, _ in amounts(toll({**LUXURY, "axles": 2}, law=law))] == ["luxury_from"]
    assert [name for name, _, _ in amounts(toll({**MODEST, "axles": 5}, law=law))] == ["many"]
    assert [name for name, _, _ in amounts(toll({**MODEST, "axles": 2}, law=law))] == ["luxury_from", "many"]


def test_an_outcome_rests_on_an_amount_that_it_takes_as_its_value(tmp_path: Path) -> None:
    home = changed(tmp_path, "toll/toll.yaml", "  papers: {", "  limit: {kind: one, type: money}\n  papers: {")
    path = home / "toll" / "toll.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace(
            "rules:\n",
            """rules:
  - id: there-is-a-limit
    title: {en: There is a limit., fr: Il y a une limite.}
    cites: [{source: leaflet, at: page 1}]
    in_force: {from: 2020-01-01}
    when: crossing.axles >= 1
    then: {limit: {from: parameter.luxury_from}}
""",
            1,
        ),
        encoding="utf-8",
    )

    one = toll({**PLAIN, "axles": 2}, law=load(home))

    assert one.fields["limit"] == 120050
    assert amounts(one) == [("luxury_from", 120050, date(2024, 1, 1))]


def test_the_last_amount_is_stale_once_the_next_was_due(revalued: Ruleset) -> None:
    (stale,) = toll(LUXURY, law=revalued).stale_amounts

    assert (stale.sources, stale.review_on, stale.revalued_on) == ((), None, date(2025, 1, 1))


def test_an_amount_is_not_stale_before_the_next_is_due_nor_where_the_next_is_known(revalued: Ruleset) -> None:
    assert toll({**LUXURY, "date": "2024-12-31"}, law=revalued).stale_amounts == ()
    assert amounts(toll({**LUXURY, "date": "2025-01-01"}, law=revalued)) == [("luxury_from", 120050, date(2024, 1, 1))]
    assert toll({**LUXURY, "date": "2023-06-01"}, law=revalued).stale_amounts == ()


def test_a_stale_amount_does_not_make_its_source_stale(revalued: Ruleset) -> None:
    assert toll(LUXURY, law=revalued).stale == ()


def test_the_source_of_an_amount_is_among_the_stale_ones(tmp_path: Path) -> None:
    home = changed(tmp_path, "parameters.yaml", "{source: decree, at: article 4 as amended}", "{source: leaflet, at: page 9}")
    one = toll(LUXURY, law=load(home), on="2027-06-01")

    assert one.stale == ("decree", "leaflet")
    assert [stale.source for stale in one.stale_sources] == ["decree"]


def test_a_revaluation_that_is_no_number_of_months_is_refused_with_its_place(tmp_path: Path) -> None:
    home = changed(tmp_path, "parameters.yaml", "  type: money\n", "  type: money\n  revalued_every_months: 0\n")
    with pytest.raises(RulesetError, match=r"parameters\.yaml:5:\d+"):
        load(home)


def test_a_stale_source_is_told_with_the_rules_and_fields_that_rest_on_it() -> None:
    assert toll(PLAIN).stale_sources == (StaleSource("decree", date(2026, 1, 1), ("motor-vehicles-pay",), ("toll",)),)


def test_a_weak_rule_is_told_with_the_fields_that_rest_on_it() -> None:
    (weak,) = toll({**PLAIN, "vouchers": [{"kind": "expired_model"}]}).weak_rules

    assert weak == WeakRule("an-old-voucher-is-for-the-office-to-judge", ("toll",), weak.cites)
    assert [cite.source for cite in weak.cites] == ["leaflet"]


def test_the_document_adds_them_beside_the_keys_that_programs_know(revalued: Ruleset) -> None:
    overdue = decide({"on": "2026-06-01", "crossing": LUXURY}, ruleset=toll_law()).to_document()["decisions"]["toll"]
    late = decide({"on": "2026-06-01", "crossing": LUXURY}, ruleset=revalued).to_document()["decisions"]["toll"]
    fresh = decide({"on": "2025-06-01", "crossing": LUXURY}, ruleset=toll_law()).to_document()["decisions"]["toll"]

    cites = [{"source": "decree", "at": "article 4 as amended"}]
    amount = {"parameter": "luxury_from", "value": "1200.50", "from": "2024-01-01", "cites": cites}
    assert overdue["stale_amounts"] == [{**amount, "stale": ["decree"], "review_on": "2026-01-01"}]
    assert overdue["stale_sources"] == [{"source": "decree", "review_on": "2026-01-01", "rules": ["luxury-milk-pays"], "fields": ["toll"]}]
    assert (overdue["stale"], overdue["weak"]) == (["decree"], [])
    assert late["stale_amounts"] == [{**amount, "stale": [], "revalued_on": "2025-01-01"}]
    assert fresh.keys().isdisjoint({"stale_amounts", "stale_sources", "weak_rules"})


def test_a_law_without_amounts_rests_on_none(tmp_path: Path) -> None:
    home = changed(tmp_path, "toll/toll.yaml", "crossing.value > parameter.luxury_from", "crossing.value > 1200.50")
    (home / "parameters.yaml").write_text("{}\n", encoding="utf-8")

    assert toll(LUXURY, law=load(home)).stale_amounts == ()
