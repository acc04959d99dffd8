"""The register of disagreements pairs what each side says."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from tests.engine.law_fixtures import toll_law

from couvert.language.rules import Citation, Rule, Ruleset
from couvert.workbench.disagreements import Disagreement, disagreements

DECREE = Citation("decree", "article 1")
LEAFLET = Citation("leaflet", "page 1")


def law(changes: Mapping[str, Mapping[str, Any]]) -> Ruleset:
    """Give the toll law with some rules of the toll changed, and no other reading than what they have."""
    ruleset = toll_law()
    plain = (replace(rule, reading=None, cites=(DECREE,), exception_to=()) for rule in ruleset.decisions["toll"].rules)
    toll = replace(ruleset.decisions["toll"], rules=tuple(replace(rule, **changes.get(rule.id, {})) for rule in plain))
    return replace(ruleset, decisions={**ruleset.decisions, "toll": toll})


def ids(rules: Iterable[Rule]) -> list[str]:
    return [rule.id for rule in rules]


def only(ruleset: Ruleset) -> Disagreement:
    (one,) = disagreements(ruleset)
    return one


def test_rules_that_nobody_contradicts_are_in_no_disagreement() -> None:
    assert disagreements(law({})) == ()


def test_two_rules_of_two_readings_that_name_each_others_source_are_the_two_sides() -> None:
    official = {"reading": "official", "against": (LEAFLET,)}
    guides = {"reading": "guides", "cites": (LEAFLET,), "against": (DECREE,)}
    found = only(law({"motor-vehicles-pay": official, "bicycles-pass-free": guides}))
    assert (found.decision, ids(found.decided.rules), ids(found.other.rules)) == ("toll", ["motor-vehicles-pay"], ["bicycles-pass-free"])
    assert (found.decided.cites, found.other.cites) == ((DECREE,), (LEAFLET,))


def test_a_rule_of_one_reading_stands_against_the_rule_that_it_excepts_from() -> None:
    official = {"reading": "official", "against": (LEAFLET,), "exception_to": ("motor-vehicles-pay",)}
    found = only(
        law({"milk-passes-free": official, "motor-vehicles-pay": {"cites": (LEAFLET,)}, "bicycles-pass-free": {"cites": (LEAFLET,)}})
    )
    assert (ids(found.decided.rules), ids(found.other.rules)) == (["milk-passes-free"], ["motor-vehicles-pay"])


def test_an_exception_of_another_reading_is_the_other_side_of_its_parent() -> None:
    guides = {"reading": "guides", "cites": (LEAFLET,), "against": (DECREE,), "exception_to": ("motor-vehicles-pay",)}
    found = only(law({"milk-passes-free": guides}))
    assert (ids(found.decided.rules), ids(found.other.rules)) == (["motor-vehicles-pay"], ["milk-passes-free"])


def test_of_two_rules_that_fit_the_one_with_the_same_condition_is_taken() -> None:
    same = {"when": next(rule.when for rule in toll_law().decisions["toll"].rules if rule.id == "bicycles-pass-free")}
    official = {"reading": "official", "against": (LEAFLET,)}
    guides = {"reading": "guides", "cites": (LEAFLET,), "against": (DECREE,)}
    best, other = disagreements(law({"bicycles-pass-free": official, "milk-passes-free": guides, "a-voucher-lets-pass": guides | same}))
    assert (ids(best.decided.rules), ids(best.other.rules)) == (["bicycles-pass-free"], ["a-voucher-lets-pass"])
    assert (ids(other.decided.rules), ids(other.other.rules)) == (["bicycles-pass-free"], ["milk-passes-free"])


def test_a_rule_that_a_source_contradicts_without_a_rule_for_it_is_told_with_what_that_source_states() -> None:
    found = only(law({"milk-passes-free": {"against": (LEAFLET,)}}))
    assert (ids(found.decided.rules), found.other.rules) == (["milk-passes-free"], ())
    assert ([one.id for one in found.other.statements], found.other.cites) == (["leaflet-milk-is-free"], (LEAFLET,))


def test_a_rule_of_another_reading_that_nothing_answers_is_told_with_the_places_that_it_is_against() -> None:
    found = only(law({"milk-passes-free": {"reading": "guides", "against": (DECREE,), "cites": (LEAFLET,)}}))
    assert (found.decided.rules, found.decided.cites) == ((), (DECREE,))
    assert (ids(found.other.rules), found.other.cites) == (["milk-passes-free"], (LEAFLET,))


def test_rules_that_give_different_fields_or_share_a_reading_are_no_two_sides() -> None:
    official = {"reading": "official", "against": (LEAFLET,)}
    apart = law(
        {"motor-vehicles-pay": official, "milk-passes-free": {"reading": "guides", "cites": (LEAFLET,), "then": {"papers": ("voucher",)}}}
    )
    assert [(ids(one.decided.rules), ids(one.other.rules)) for one in disagreements(apart)] == [
        (["motor-vehicles-pay"], []),
        ([], ["milk-passes-free"]),
    ]
    alike = law({"motor-vehicles-pay": official, "milk-passes-free": {"reading": "official", "cites": (LEAFLET,)}})
    assert [ids(one.other.rules) for one in disagreements(alike)] == [[], []]
