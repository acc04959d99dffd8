"""The gates refuse what pytest-bdd would drop, guess or skip in silence."""

from collections.abc import Collection
from pathlib import Path

import pytest
from tests.specification.gates import problems, rules_without_example
from tests.specification.outline import StepLine, outlines

KNOWN = ("card-from-16", "no-card-before-16")
SOUND = """\
Feature: May somebody have a card?

  @rule:card-from-16
  Rule: From 16 a person may have a card

    Scenario: On the birthday
      Given somebody of 16
      When the card is asked for
      Then there is a card
"""


def once(step: StepLine) -> Collection[str]:
    return [step.kind]


def never(_: StepLine) -> Collection[str]:
    return []


def twice(_: StepLine) -> Collection[str]:
    return ["somebody of <age>", "somebody"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


def found(home: Path, text: str) -> list[str]:
    (home / "card.feature").write_text(text, encoding="utf-8")
    return [one.removeprefix(f"{home}/") for one in problems(outlines(home), matches=once, known=KNOWN)]


def test_a_sound_feature_has_no_problem(home: Path) -> None:
    assert found(home, SOUND) == []


def test_a_second_scenario_of_the_same_name_is_refused(home: Path) -> None:
    again = SOUND[SOUND.index("    Scenario") :]
    assert found(home, SOUND + "\n" + again) == ["card.feature:11: a second scenario `On the birthday` (the first is on line 6)"]


def test_the_same_name_under_another_rule_is_refused_too(home: Path) -> None:
    again = SOUND[SOUND.index("  @rule") :].replace("card-from-16", "no-card-before-16")
    assert found(home, SOUND + "\n" + again) == ["card.feature:14: a second scenario `On the birthday` (the first is on line 6)"]


def test_a_scenario_without_a_then_is_refused(home: Path) -> None:
    text = SOUND.replace("      Then there is a card\n", "")
    assert found(home, text) == ["card.feature:6: `On the birthday` has no Then: it checks nothing"]


@pytest.mark.parametrize("tag", ["wip", "skip"])
def test_a_tag_that_sets_a_scenario_aside_is_refused(home: Path, tag: str) -> None:
    text = SOUND.replace("    Scenario", f"    @{tag}\n    Scenario")
    assert found(home, text) == [f"card.feature:7: `@{tag}` sets a scenario aside; finish it or take it out"]


def test_a_rule_without_a_tag_is_refused(home: Path) -> None:
    text = SOUND.replace("  @rule:card-from-16\n", "")
    assert found(home, text) == ["card.feature:3: the Rule `From 16 a person may have a card` has no tag `@rule:<id>`"]


def test_an_unknown_rule_is_refused_with_the_nearest_name(home: Path) -> None:
    (problem,) = found(home, SOUND.replace("rule:card-from-16", "rule:card-from-61"))
    assert problem.startswith("card.feature:4: no rule `card-from-61`")
    assert "card-from-16" in problem


def test_the_tag_of_a_rule_on_a_scenario_is_refused(home: Path) -> None:
    text = SOUND.replace("    Scenario", "    @rule:card-from-16\n    Scenario")
    assert found(home, text) == ["card.feature:7: `@rule:card-from-16` belongs on a Rule"]


def test_an_outline_without_a_row_is_refused(home: Path) -> None:
    text = SOUND.replace("Scenario:", "Scenario Outline:") + "\n      Examples:\n        | age |\n"
    assert found(home, text) == ["card.feature:6: the outline `On the birthday` has no row of examples"]


def test_a_tag_on_examples_is_refused(home: Path) -> None:
    text = SOUND.replace("Scenario:", "Scenario Outline:") + "\n      @late\n      Examples:\n        | age |\n        | 16 |\n"
    assert found(home, text) == ["card.feature:12: `@late` on a table of examples; tag the scenario or its Rule"]


def test_a_rule_without_a_scenario_is_refused(home: Path) -> None:
    text = SOUND + "\n  @rule:no-card-before-16\n  Rule: Before 16 nobody has a card\n"
    assert found(home, text) == ["card.feature:12: the Rule `Before 16 nobody has a card` has no scenario"]


def test_an_empty_file_is_refused(home: Path) -> None:
    assert found(home, "") == ["card.feature:1: the feature has no scenario"]


def test_a_feature_without_a_scenario_is_refused(home: Path) -> None:
    assert found(home, "Feature: May somebody have a card?\n") == ["card.feature:1: the feature has no scenario"]


def test_an_undefined_step_is_refused(home: Path) -> None:
    (home / "card.feature").write_text(SOUND, encoding="utf-8")
    first = problems(outlines(home), matches=never, known=KNOWN)[0]
    assert first.endswith("card.feature:7: given `somebody of 16` matches no step definition")


def test_an_ambiguous_step_is_refused(home: Path) -> None:
    (home / "card.feature").write_text(SOUND, encoding="utf-8")
    first = problems(outlines(home), matches=twice, known=KNOWN)[0]
    assert first.endswith("card.feature:7: given `somebody of 16` matches 2 definitions: somebody, somebody of <age>")


def test_the_steps_of_an_outline_are_read_with_each_row(home: Path) -> None:
    text = SOUND.replace("Scenario:", "Scenario Outline:").replace("of 16", "of <age>")
    (home / "card.feature").write_text(text + "\n      Examples:\n        | age |\n        | 16 |\n        | 17 |\n", encoding="utf-8")
    (outline,) = outlines(home)
    assert [example.steps[0].text for example in outline.examples] == ["somebody of 16", "somebody of 17"]
    assert [example.line for example in outline.examples] == [13, 14]


def test_a_rule_without_an_example_is_named(home: Path) -> None:
    (home / "card.feature").write_text(SOUND, encoding="utf-8")
    assert list(rules_without_example(outlines(home), KNOWN)) == ["no-card-before-16"]


def test_french_features_are_read(home: Path) -> None:
    text = """\
# language: fr
Fonctionnalité: La carte
  @rule:card-from-16
  Règle: Dès 16 ans
    Scénario: Le jour même
      Étant donné une personne de 16 ans
      Quand elle demande la carte
      Alors elle l'obtient
"""
    assert found(home, text) == []
