"""`couvert new-rule`: stubs that nothing loads with until they are filled in, and that pass `check` once they are."""

import re
from collections.abc import Callable
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from click.testing import Result
from tests.engine.interfaces.door import couvert
from tests.engine.small_law import ORDINARY, write_law

from couvert import RulesetError, check, decide, load
from couvert.language.codes import ProblemCode
from couvert.workbench.formatter import formatted_files
from couvert.workbench.scaffold import NewRule, Scaffold

BRIDGE = Path(__file__).parents[3] / "docs" / "diagnostics" / "bridge"
MILK = """\
Feature: Does milk pass free?

  @rule:luxury-pays @rule:milk-passes-free-not
  Rule: Luxury pays

    Scenario Outline: Of <worth> euros
      Given a load worth <worth>

      Examples:
        | worth |
        | 2000  |

    Scenario: Costly milk
      Given a car
      And milk worth 2000 euros
      When the driver asks about the crossing of 1 May 2024
      Then a toll is due
      And no paper is shown
"""

Write = Callable[..., Result]


@pytest.fixture(name="home")
def _home(tmp_path: Path) -> Path:
    """Give the law of the bridge in a project with features."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_features.py").touch()
    (tmp_path / "features" / "toll").mkdir(parents=True)
    (tmp_path / "features" / "toll" / "milk.feature").write_text(MILK, encoding="utf-8")
    return copytree(BRIDGE, tmp_path / "bridge", ignore=ignore_patterns("__pycache__"))


@pytest.fixture(name="new_rule")
def _new_rule(home: Path) -> Write:
    return lambda *arguments: couvert("new-rule", *arguments, law=str(home))


def change(path: Path, **words: str) -> None:
    """Fill in what is marked after each key."""
    text = path.read_text(encoding="utf-8")
    for key, word in words.items():
        text = re.sub(rf'\b{key}: ("TODO[^"]*"|TODO)', lambda _: f"{key}: {word}", text)  # noqa: B023  # used at once
    path.write_text(text, encoding="utf-8")


def refused(home: Path) -> list[tuple[str, str, str | None]]:
    with pytest.raises(RulesetError) as caught:
        load(home)
    assert {problem.code for problem in caught.value.problems} == {ProblemCode.STUB_UNFILLED}
    return [(problem.place.removeprefix(f"{home}/"), problem.message, problem.hint) for problem in caught.value.problems]


def test_a_rule_stands_behind_the_one_that_it_is_an_exception_to_and_changes_nothing_else(home: Path, new_rule: Write) -> None:
    before = (home / "toll" / "toll.yaml").read_text(encoding="utf-8")
    result = new_rule("toll", "children-carry-luxury-for-nothing", "--exception-to", "luxury-pays", "--gives", "toll=free")
    after = (home / "toll" / "toll.yaml").read_text(encoding="utf-8")
    stub = """
  - id: children-carry-luxury-for-nothing
    title:
      en: "TODO: the rule in one sentence"
    cites: [{source: TODO, at: {en: "TODO: the place in the source"}}]
    in_force: {from: TODO}
    exception_to: [luxury-pays]
    when: TODO
    then: {toll: free}
"""
    assert result.exit_code == 0
    assert result.stdout.endswith("fill in what is marked TODO, then run `couvert check`\n")
    assert after.replace(stub, "") == before
    assert after.index("  - id: luxury-pays") < after.index(stub) < after.index("  - id: the-office-judges-vouchers")


def test_nothing_loads_with_a_stub_and_each_place_that_is_left_is_named(home: Path, new_rule: Write) -> None:
    new_rule("toll", "walkers-pass-free")

    assert refused(home) == [
        ("toll/toll.yaml:55:11", "`en` has still to be filled in", "the rule in one sentence"),
        ("toll/toll.yaml:56:22", "`source` has still to be filled in", None),
        ("toll/toll.yaml:56:37", "`en` has still to be filled in", "the place in the source"),
        ("toll/toll.yaml:57:22", "`from` has still to be filled in", None),
        ("toll/toll.yaml:58:11", "`when` has still to be filled in", None),
        ("toll/toll.yaml:59:18", "`toll` has still to be filled in", None),
    ]
    assert couvert("check", law=str(home)).exit_code == 5


def test_a_stub_that_is_filled_in_passes_the_check_and_decides(home: Path, new_rule: Write) -> None:
    new_rule("toll", "children-carry-luxury-for-nothing", "--exception-to", "luxury-pays", "--gives", "toll=free")
    path = home / "toll" / "toll.yaml"
    change(path, source="decree", when="driver.age < 18")
    change(path, **{"from": "2020-01-01", "en": "Children carry luxury for nothing"})
    milk = {"date": "2024-05-01", "vehicle": "car", "value": "2000", "loads": ["milk"]}
    child = {"driver": {"birth_date": "2010-01-01"}, "crossing": milk}
    (reason,) = decide(child, ruleset=load(home)).decisions["toll"].because

    assert check(load(home)) == ()
    assert reason.rule == "children-carry-luxury-for-nothing"
    assert formatted_files(home) == {}


def test_a_new_value_is_declared_and_gets_words(home: Path, new_rule: Write) -> None:
    new_rule("toll", "children-show-a-card", "--gives", "papers=pupil_card")
    toll, words = home / "toll" / "toll.yaml", home / "wording" / "en.yaml"

    assert "papers: {kind: set, values: [voucher, milk_slip, pupil_card]}" in toll.read_text(encoding="utf-8")
    assert 'pupil_card: "TODO: the value pupil_card in words"' in words.read_text(encoding="utf-8")
    assert formatted_files(home) == {}

    change(toll, source="decree", when="driver.age < 18")
    change(toll, **{"from": "2020-01-01", "en": "Children show a card"})
    assert [place for place, _, _ in refused(home)] == ["wording/en.yaml:26:78"]

    change(words, pupil_card="the pupil's card")
    assert check(load(home)) == ()


def test_words_that_are_there_already_are_kept(home: Path, new_rule: Write) -> None:
    words = home / "wording" / "en.yaml"
    before = words.read_text(encoding="utf-8").replace("milk_slip: the milk slip", "milk_slip: the milk slip, pupil_card: a card")
    words.write_text(before, encoding="utf-8")
    result = new_rule("toll", "children-show-a-card", "--gives", "papers=pupil_card")

    assert str(words) not in result.stdout
    assert words.read_text(encoding="utf-8") == before


def test_a_rule_that_refers_names_the_desk_and_gets_words_for_what_is_unsettled(home: Path, new_rule: Write) -> None:
    new_rule("toll", "2-axles-are-unsettled", "--exception-to", "bicycles-pass-free", "--gives", "toll=refer")
    toll, words = home / "toll" / "toll.yaml", home / "wording" / "en.yaml"

    assert "    refer: {to: bridge_office, why: toll_2_axles_are_unsettled}\n" in toll.read_text(encoding="utf-8")
    change(toll, source="decree", when="crossing.axles == 2")
    change(toll, **{"from": "2020-01-01", "en": "Whether two axles pass is unsettled"})
    change(words, toll_2_axles_are_unsettled="whether two axles pass")
    assert check(load(home)) == ()


def test_a_feature_is_told_as_a_scenario_of_a_rule_nearby(home: Path, new_rule: Write) -> None:
    new_rule("toll", "children-carry-luxury-for-nothing", "--exception-to", "luxury-pays", "--gives", "toll=free")

    assert (
        (home.parent / "features" / "toll" / "children_carry_luxury_for_nothing.feature").read_text(encoding="utf-8")
        == """\
Feature: TODO: the question, as people ask it

  @rule:children-carry-luxury-for-nothing
  Rule: TODO: the rule in one sentence

    Scenario: TODO: who is told of, and what becomes of it
      Given a car
      And milk worth 2000 euros
      When the driver asks about the crossing of 1 May 2024
      Then TODO: what the answer says
"""
    )


def test_a_feature_without_a_rule_nearby_has_all_its_steps_left_and_one_that_is_there_is_kept(home: Path, new_rule: Write) -> None:
    path = home.parent / "features" / "toll" / "milk.feature"
    path.write_text("Feature: Nothing yet\n", encoding="utf-8")
    new_rule("toll", "walkers-pass-free")
    told = path.with_name("walkers_pass_free.feature").read_text(encoding="utf-8")

    assert "      Given TODO: who asks, and what is known\n      When TODO: what is asked, and on which day\n      Then TODO" in told

    (home / "toll" / "toll.yaml").write_bytes((BRIDGE / "toll" / "toll.yaml").read_bytes())
    kept = new_rule("toll", "milk")
    assert "milk.feature" not in kept.stdout
    assert kept.stderr == f"couvert: no feature is written, for `{path.resolve()}` is there already\n"
    assert path.read_text(encoding="utf-8") == "Feature: Nothing yet\n"


def test_a_law_without_a_project_gets_no_feature_and_words_are_put_where_there_were_none(tmp_path: Path) -> None:
    files = {
        "facts.py": (BRIDGE / "facts.py").read_text(encoding="utf-8"),
        "toll/toll.yaml": """
            decision: toll
            title: {en: T, fr: T}
            about: crossing
            as_of: crossing.date
            known_from: 2020-01-01
            desk: office
            gives:
              toll:
                kind: one
                main: true
                values:
                  - due  # always
            rules:
            - id: all-pay
              title: {en: T, fr: T}
              cites: [{source: decree, at: article 1}]
              in_force: {from: 2020-01-01}
              when: >-
                crossing.axles >= 1
              then: {toll: due}
            # the end
        """,
    }
    home = write_law(tmp_path / "law", {**ORDINARY, **files})
    result = couvert("new-rule", "toll", "axles-are-free", "--gives", "toll=free", law=str(home))
    toll = (home / "toll" / "toll.yaml").read_text(encoding="utf-8")

    names = ("toll/toll.yaml", "wording/en.yaml", "wording/fr.yaml")
    assert result.stdout.splitlines()[:-1] == [f"written: {home / name}" for name in names]
    assert (
        "couvert: no feature is written, for the ruleset stands in no project with features of it (name their folder: `--" in result.stderr
    )
    assert "      - due  # always\n      - free\n" in toll
    assert '  then: {toll: due}\n\n- id: axles-are-free\n  title:\n    en: "TODO' in toll
    assert toll.endswith("  then: {toll: free}\n# the end\n")
    expected = '{decisions: {toll: {fields: {toll: {values: {free: "TODO: the value free in words"}}}}}}'
    assert (home / "wording" / "fr.yaml").read_text(encoding="utf-8").strip() == expected


def test_a_feature_is_written_where_one_says(home: Path, new_rule: Write, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    written = new_rule("toll", "walkers-pass-free", "--features", str(tmp_path / "elsewhere"))
    path = tmp_path / "elsewhere" / "toll" / "walkers_pass_free.feature"

    assert written.stdout.splitlines()[:-1] == [f"written: {home / 'toll' / 'toll.yaml'}", f"written: {path}"]
    assert (written.stderr, "@rule:walkers-pass-free" in path.read_text(encoding="utf-8")) == ("", True)
    assert not (home.parent / "features" / "toll" / "walkers_pass_free.feature").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("toll", "a-rule", "--features", "nowhere"), "cannot write into `nowhere`: there is no such folder"),
        (("tol", "a-rule"), "unknown decision `tol` (did you mean `toll`?) [decision-unknown]"),
        (("toll", "A rule"), "`A rule` is not an id"),
        (
            ("toll", "children-wait-for-a-pass"),
            "the rule `children-wait-for-a-pass` stands in `pass_card` already",
        ),
        (("toll", "a-rule", "--exception-to", "luxury-pay"), "unknown rule `luxury-pay` (did you mean `luxury-pays`?) [rule-unknown]"),
        (("toll", "a-rule", "--gives", "tol=free"), "unknown field of `toll` `tol` (did you mean `toll`?) [field-unknown]"),
        (("toll", "a-rule", "--gives", "amount=3"), "unknown field of `toll` `amount`"),
        (("toll", "a-rule", "--gives", "free"), "`--gives` takes FIELD=VALUE, such as `--gives path=refer`"),
    ],
)
def test_what_cannot_be_a_rule_is_refused_and_nothing_is_written(
    home: Path, new_rule: Write, arguments: tuple[str, ...], said: str
) -> None:
    before = {path: path.read_bytes() for path in home.parent.rglob("*.*") if path.is_file() and path.suffix != ".pyc"}
    result = new_rule(*arguments)

    assert (result.exit_code, said in result.stderr) == (2, True), result.stderr
    assert {path: path.read_bytes() for path in before} == before


def test_the_page_on_writing_a_rule_shows_what_the_command_says() -> None:
    page = (BRIDGE.parents[1] / "tasks" / "write-a-rule.md").read_text(encoding="utf-8")
    (line,) = re.findall(r"^\$ couvert (new-rule .*)$", page, re.MULTILINE)
    _, decision, rule, *options = line.split()
    files = Scaffold(load(), NewRule(decision, rule, (options[1],), dict([options[3].split("=")]))).files

    assert [f"written: {path.relative_to(BRIDGE.parents[2])}" for path in files] == re.findall(r"^written: .*$", page, re.MULTILINE)
