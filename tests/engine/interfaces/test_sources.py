"""`couvert sources`: what cites each source, what carries each statement, where sources disagree."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.engine.analysis.sound_law import change
from tests.engine.interfaces.door import couvert
from tests.engine.workbench.toll_project import FEATURE, ready, runs, toll_project


@pytest.fixture(name="project")
def _project(tmp_path: Path) -> Path:
    return toll_project(tmp_path)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("couvert.interfaces.cli.sources.today", lambda: date(2026, 6, 1))


def law_in(project: Path) -> str:
    return str(project / "rulesets" / "toll_law")


def printed(*arguments: str, **more: Any) -> Any:  # what the door takes, and JSON
    return json.loads(couvert("sources", *arguments, "-o", "json", **more).stdout)


def test_every_source_is_listed_with_what_cites_it() -> None:
    decree, leaflet = printed()["sources"]
    assert (decree["stale"], leaflet["stale"], printed()["on"]) == (True, False, "2026-06-01")
    assert (leaflet["authority"], leaflet["dated"], leaflet["checked_on"], leaflet["collection"], leaflet["statements"]) == (
        "guide", "2019-05-01", "2026-01-01", "leaflets", 3,
    )  # fmt: skip
    assert leaflet["rules"] == [{"rule": "an-old-voucher-is-for-the-office-to-judge", "decision": "toll", "at": "page 2", "against": False}]
    assert {"parameter": "luxury_from", "from": "2024-01-01", "at": "article 4 as amended"} in decree["amounts"]


def test_sources_are_listed_in_words(project: Path) -> None:
    change(project / "rulesets" / "toll_law", "toll/toll.yaml", "in_force: {from: 2022-01-01}", "in_force: {from: 2022-01-01}\n"
           "    against: [{source: leaflet, at: page 3}]")  # fmt: skip
    change(project / "rulesets" / "toll_law", "sources.yaml", "leaflet:", "gazette: {publisher: P, title: T, address: a, authority: press, "
           "dated: null, checked_on: 2026-01-01}\nleaflet:")  # fmt: skip
    out = couvert("sources", law=law_in(project)).stdout
    assert 'The bridge office, "Decree on the toll", dated 1 January 2020\n  decree · https://example.org/decree\n' in out
    assert "  last checked on 1 January 2025, to be checked again by 1 January 2026 (overdue)\n" in out
    assert "  amounts taken from it:\n    - Value from which a load is luxury, since 1 January 2020: article 4\n" in out
    assert "  says otherwise than these rules:\n    - Milk passes free. (milk-passes-free): page 3\n" in out
    assert "  the press, or a private site\n" in out
    assert "  cited by nothing\n" in out


def test_every_statement_is_followed_into_rules_and_scenarios(project: Path) -> None:
    result = couvert("sources", "--trace", "leaflets", law=law_in(project))
    assert (result.exit_code, result.stderr) == (0, "couvert: running the features of `toll_law`, for there is no record of them\n")
    assert (
        "  leaflet-milk-is-free\n    Milk crosses for nothing.\n    - Milk passes free. (milk-passes-free)\n"
        f"        {FEATURE}: Milk and wood pass\n        {FEATURE}: Milk passes\n"
    ) in result.stdout
    assert "(an-old-voucher-is-for-the-office-to-judge)\n        no scenario that passes\n" in result.stdout
    assert "    carried by no rule: It decides no toll.\n" in result.stdout
    assert result.stdout.endswith("\n1 sources, 3 statements: 2 carried (2 rules, 3 scenarios), 1 explained, 0 holes\n")
    document = printed("--trace", "leaflets", law=law_in(project))
    assert document["statements"][0]["carried_by"][0]["scenarios"][1] == {"file": FEATURE, "name": "Milk passes"}
    assert document["counts"]["carried"] == 2
    assert [one["not_carried"] for one in document["statements"]] == [None, None, "It decides no toll."]
    assert runs(project) == ["library"]


def test_a_statement_that_nothing_carries_exits_with_1(project: Path) -> None:
    ready(project, passed={})
    result = couvert("sources", "--trace", "leaflets", "--lang", "fr", law=law_in(project))
    assert result.exit_code == 1
    assert result.stdout.count("    rien ne la porte\n") == 2
    assert result.stdout.endswith(": 0 portés (0 règles, 0 scénarios), 1 expliqués, 2 trous\n")


def test_only_holes_are_shown_where_only_they_are_asked_for(project: Path) -> None:
    ready(project, passed={"milk-passes-free": [{"file": FEATURE, "name": "Milk passes"}]})
    arguments = ("--trace", "leaflets", "--holes")
    document = printed(*arguments, law=law_in(project))
    assert [one["statement"] for one in document["statements"]] == ["leaflet-old-vouchers"]
    assert document["counts"]["statements"] == 3
    out = couvert("sources", *arguments, law=law_in(project)).stdout
    assert "leaflet-old-vouchers" in out
    assert "leaflet-milk-is-free" not in out


def test_the_record_may_stand_elsewhere(project: Path) -> None:
    record = project / "record.json"
    (project / "ready.json").rename(record)
    result = couvert("sources", "--trace", "leaflets", "--scenarios", str(record), law=law_in(project))
    assert (result.exit_code, result.stderr, runs(project)) == (0, "", [])


def test_both_sides_of_a_disagreement_are_told(project: Path) -> None:
    law = project / "rulesets" / "toll_law"
    change(law, "toll/toll.yaml", "reading: official", "reading: official\n    against: [{source: leaflet, at: page 1}]")
    change(law, "toll/toll.yaml", "in_force: {from: 2022-01-01}",
           "in_force: {from: 2022-01-01, until: 2030-12-31}\n    against: [{source: leaflet, at: page 3}]")  # fmt: skip
    (first, second) = printed("--conflicts", law=str(law))["disagreements"]
    assert first["decided"]["rules"] == [
        {
            "rule": "luxury-milk-pays",
            "title": "Luxury pays whatever it is.",
            "reading": "official",
            "in_force": [{"from": "2020-01-01", "until": None}],
        }
    ]
    assert first["other"] == {"rules": [], "statements": [], "cites": [{"source": "leaflet", "at": "page 1"}]}
    assert second["other"]["statements"] == [{"statement": "leaflet-milk-is-free", "says": "Milk crosses for nothing."}]
    out = couvert("sources", "--conflicts", law=str(law)).stdout
    assert (
        "1. Is a toll due?\n  Decided here:\n"
        "    - Luxury pays whatever it is. (luxury-milk-pays), in force since 1 January 2020, only in the\n"
        '      reading: The decree\n        The bridge office, "Decree on the toll", dated 1 January 2020: article 4\n'
        '  Said otherwise:\n        The bridge office, "Leaflet", dated 1 May 2019: page 1\n'
    ) in out
    assert "(milk-passes-free), in force from 1 January 2022 to 31 December 2030\n" in out
    assert "    - Milk crosses for nothing. (leaflet-milk-is-free)\n" in out
    assert out.endswith("\ndisagreements: 2\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--trace", "leaflet"), "unknown collection of sources `leaflet` (did you mean `leaflets`?)"),
        (("--trace", "leaflets"), "there are no features of `toll_law` here"),
        (("--trace", "leaflets", "--conflicts"), "`--trace` and `--conflicts` do not go together"),
        (("--scenarios", "record.json"), "`--scenarios` goes with `--trace` only"),
        (("--conflicts", "--holes"), "`--holes` goes with `--trace` only"),
        (("--compact", "-o", "text"), "`--compact` goes with `-o json` only"),
    ],
)
def test_wrong_usage_exits_with_2(arguments: tuple[str, ...], said: str) -> None:
    result = couvert("sources", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_a_ruleset_without_collections_says_so(project: Path) -> None:
    change(project / "rulesets" / "toll_law", "sources.yaml", "  collection: leaflets\n", "")
    assert "the ruleset `toll_law` has no collection of sources" in couvert("sources", "--trace", "x", law=law_in(project)).stderr
