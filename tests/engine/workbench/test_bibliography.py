"""Every source with what cites it."""

from pathlib import Path

from tests.engine.law_fixtures import changed, toll_law

from couvert.loading import load
from couvert.workbench.bibliography import bibliography


def test_a_source_names_the_rules_and_amounts_that_cite_it() -> None:
    decree, leaflet = bibliography(toll_law())
    assert [(use.decision, use.rule.id, use.cite.at, use.against) for use in leaflet.rules] == [
        ("toll", "an-old-voucher-is-for-the-office-to-judge", "page 2", False)
    ]
    assert len(decree.rules) == 10
    assert [(use.parameter.id, use.amount.value, use.cite.at) for use in decree.amounts] == [
        ("luxury_from", 100_000, "article 4"),
        ("luxury_from", 120_050, "article 4 as amended"),
    ]


def test_a_source_names_the_rules_that_it_contradicts(tmp_path: Path) -> None:
    against = "in_force: {from: 2022-01-01}\n    against: [{source: leaflet, at: page 3}]"
    _, leaflet = bibliography(load(changed(tmp_path, "toll/toll.yaml", "in_force: {from: 2022-01-01}", against)))
    assert [use.rule.id for use in leaflet.rules if use.against] == ["milk-passes-free"]
