"""Statements are followed into rules, and from there into scenarios that pass."""

from dataclasses import replace

from tests.engine.law_fixtures import toll_law

from couvert.language.rules import Statement
from couvert.workbench.scenarios import Scenario
from couvert.workbench.trace import Trace, collections, trace

MILK = Scenario("features/toll/milk.feature", "Milk passes")
WOOD = Scenario("features/toll/milk.feature", "Milk and wood pass")


def traced(*statements: Statement) -> Trace:
    law = toll_law()
    leaflet = replace(law.sources["leaflet"], statements=statements)
    return trace(replace(law, sources={**law.sources, "leaflet": leaflet}), "leaflets", {"milk-passes-free": [MILK, WOOD]})


def test_collections_are_named() -> None:
    assert collections(toll_law()) == ("leaflets",)


def test_a_statement_is_carried_by_a_rule_with_a_scenario_that_passes() -> None:
    (one,) = traced(Statement("milk", {"en": "Milk."}, ("motor-vehicles-pay", "milk-passes-free"))).statements
    assert (one.is_carried, one.is_hole) == (True, False)
    assert [(carrier.decision, carrier.rule.id, carrier.scenarios) for carrier in one.carriers] == [
        ("toll", "motor-vehicles-pay", ()),
        ("toll", "milk-passes-free", (WOOD, MILK)),
    ]


def test_a_statement_whose_rules_have_no_scenario_that_passes_is_a_hole() -> None:
    found = traced(Statement("cars", {"en": "Cars pay."}, ("motor-vehicles-pay",)))
    assert found.holes == found.statements


def test_a_statement_without_a_rule_is_a_hole_unless_it_says_why() -> None:
    found = traced(Statement("a", {"en": "A."}), Statement("b", {"en": "B."}, not_carried={"en": "It is a heading."}))
    assert [one.statement.id for one in found.holes] == ["a"]


def test_statements_are_counted() -> None:
    found = traced(
        Statement("a", {"en": "A."}),
        Statement("b", {"en": "B."}, not_carried={"en": "It is a heading."}),
        Statement("c", {"en": "C."}, ("milk-passes-free", "motor-vehicles-pay")),
        Statement("d", {"en": "D."}, ("milk-passes-free",)),
    )
    assert found.counts == {"sources": 1, "statements": 4, "carried": 2, "explained": 1, "holes": 1, "rules": 1, "scenarios": 2}
