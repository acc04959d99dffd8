"""What to do, step by step: in order, with the rules that call for it and what to read with it; asked only where it is about the case."""

from pathlib import Path
from typing import Any

import pytest
from tests.engine.interfaces.door import couvert
from tests.engine.small_law import ORDINARY, small_law, write_law

from couvert import decide
from couvert.analysis import check
from couvert.language.problems import RulesetError
from couvert.language.rules import Ruleset

FACTS = '''
    """Facts of a move."""

    from typing import Literal

    from pydantic import BaseModel

    from couvert.language.facts import FACTS, Day


    class Person(BaseModel):
        """Who moves."""

        model_config = FACTS
        tenant: bool | None = None
        fire: bool | None = None


    class Van(BaseModel):
        """A van, where there is one."""

        model_config = FACTS
        size: Literal["small", "large"] | None = None


    class Case(BaseModel):
        """One move."""

        model_config = FACTS
        on: Day | None = None
        person: Person | None = None
        van: Van | None = None


    CONSTRAINTS = ()
'''
RULE = "title: {en: %s, fr: %s}, cites: [{source: decree, at: a}], in_force: {from: 2020-01-01}"
MOVE = f"""
    decision: move
    title: {{en: "Move?", fr: "Déménager ?"}}
    about: person
    as_of: "on"
    known_from: 2020-01-01
    desk: office
    gives:
      steps:
        kind: set
        main: true
        ordered: true
        values: [tell_the_landlord, pack, call]
        shows: {{tell_the_landlord: [decision.letter.letter, decision.letter.copies, decision.letter.stamps]}}
      loading: {{kind: set, values: [hire_help], about: van}}
    rules:
      - {{id: tenants-write, {RULE % ("Tenants write.", "e")}, when: person.tenant, then: {{steps: [tell_the_landlord]}}}}
      - {{id: everybody-packs, {RULE % ("Everybody packs.", "e")}, when: person.tenant or not person.tenant, then: {{steps: [pack]}}}}
      - {{id: owners-call, {RULE % ("Owners call.", "e")}, when: not person.tenant, then: {{steps: [call]}}}}
      - {{id: a-large-van-needs-help, {RULE % ("Help.", "Aide.")}, when: van.size == "large", then: {{loading: [hire_help]}}}}
"""
LETTER = f"""
    decision: letter
    title: {{en: "A letter?", fr: "Une lettre ?"}}
    about: van
    as_of: "on"
    known_from: 2020-01-01
    desk: office
    first_when: person.fire
    gives:
      letter: {{kind: one, values: [registered, plain], main: true}}
      copies: {{kind: set, values: [one]}}
      stamps: {{kind: computed, type: int, by: stamps, needs: [letter]}}
    rules:
      - {{id: tenants-register, {RULE % ("r", "r")}, when: person.tenant, then: {{letter: registered}}}}
      - {{id: others-do-not, {RULE % ("o", "o")}, when: not person.tenant, then: {{letter: plain, copies: [one]}}}}
"""
COMPUTED = '''
    """Computed fields."""


    def stamps(letter: str) -> int:
        """Give the stamps."""
        return 3 if letter == "registered" else 1
'''
WORDING = """
    facts:
      "on": {label: day, question: "Which day?"}
      person.tenant: {label: tenant, question: "A tenant?"}
      person.fire: {label: fire, question: "A fire?"}
      van.size: {label: size, question: "Which size?", values: {small: small, large: large}}
    decisions:
      move:
        question: What to do?
        fields:
          steps:
            label: steps
            values: {tell_the_landlord: Write., pack: Pack., call: Call.}
            parts: {tell_the_landlord: {where: at home, bring: a pen, by: Monday, takes: an hour, keep: a copy}}
          loading: {label: loading, values: {hire_help: Hire help.}}
      letter:
        question: Which letter?
        fields:
          letter: {label: letter, values: {registered: registered, plain: plain, refer: r}}
          copies: {label: copies, values: {one: one}}
          stamps: {label: stamps}
    desks: {office: the office}
    unsettled: {no_source_for_date: no source}
"""
FILES = {
    "facts.py": FACTS,
    "computed.py": COMPUTED,
    "move/move.yaml": MOVE,
    "letter/letter.yaml": LETTER,
    "wording/en.yaml": WORDING,
    "wording/fr.yaml": WORDING,
}


@pytest.fixture(name="law", scope="module")
def _law(tmp_path_factory: pytest.TempPathFactory) -> Ruleset:
    return small_law(tmp_path_factory.mktemp("law"), FILES)


def move(law: Ruleset, **case: Any) -> Any:  # JSON
    return decide({"on": "2026-01-01", **case}, ruleset=law).to_document()["decisions"]["move"]


def test_steps_stand_in_the_order_of_their_values(law: Ruleset) -> None:
    assert move(law, person={"tenant": True})["fields"] == {"steps": ["tell_the_landlord", "pack"]}


def test_a_step_names_its_rules_and_shows_outcomes_that_nobody_asked_for(law: Ruleset) -> None:
    assert move(law, person={"tenant": True})["plan"]["steps"] == [
        {
            "step": "tell_the_landlord",
            "rules": ["tenants-write"],
            "shows": {"decision.letter.letter": "registered", "decision.letter.stamps": 3},
        },
        {"step": "pack", "rules": ["everybody-packs"], "shows": {}},
    ]


def test_a_step_that_is_certain_while_others_are_open_stands_in_the_plan(law: Ruleset) -> None:
    told = move(law, person={})
    assert (told["status"], told["certain"]["steps"], told["possible"]["steps"]) == (
        "undetermined",
        ["pack"],
        ["tell_the_landlord", "call"],
    )
    assert [step["step"] for step in told["plan"]["steps"]] == ["pack"]


def test_a_field_about_a_group_is_asked_where_the_case_has_it(law: Ruleset) -> None:
    assert "loading" not in move(law, person={"tenant": True})["fields"]
    assert move(law, person={"tenant": True}, van={"size": "large"})["fields"]["loading"] == ["hire_help"]
    asked = move(law, person={"tenant": True}, van={})
    assert (asked["possible"], asked["missing"]) == ({"loading": ["hire_help"]}, ["van.size"])


def test_naming_a_decision_asks_about_its_group(tmp_path: Path) -> None:
    letter = LETTER.replace("values: [one]}", "values: [one], about: van}")
    ruleset = small_law(tmp_path, {**FILES, "letter/letter.yaml": letter})
    told = decide({"on": "2026-01-01", "person": {"tenant": False}}, ruleset=ruleset, decisions=["letter"]).decisions["letter"]
    assert told.fields["copies"] == ("one",)


def test_only_rules_for_what_is_asked_are_named(law: Ruleset) -> None:
    assert [reason["rule"] for reason in move(law, person={"tenant": False})["because"]] == ["everybody-packs", "owners-call"]


def test_what_comes_first_is_asked_whatever_the_question(law: Ruleset) -> None:
    answer = decide({"on": "2026-01-01", "person": {"fire": True, "tenant": True}}, ruleset=law, decisions=["move"])
    assert list(answer.decisions) == ["letter", "move"]
    assert answer.to_document()["first"] == ["letter"]
    assert answer.decisions["letter"].status == "decided"
    calm = decide({"on": "2026-01-01", "person": {"fire": False, "tenant": True}}, ruleset=law)
    assert "first" not in calm.to_document()
    assert calm.decisions["letter"].status == "not_asked"


def test_the_text_numbers_the_steps_and_says_all_beside_them(tmp_path: Path) -> None:
    home = write_law(tmp_path / "law", FILES)
    shown = couvert("decide", "-f", "person.tenant=true", "--on", "2026-01-01", law=str(home)).stdout
    assert (
        "  steps:\n"
        "    1. Write.\n"
        "        where: at home\n"
        "        bring: a pen\n"
        "        by when: Monday\n"
        "        how long it takes: an hour\n"
        "        keep: a copy\n"
        "        letter: registered\n"
        "        stamps: 3\n"
        "        why: Tenants write.\n"
        "    2. Pack.\n"
        "        why: Everybody packs.\n"
    ) in shown


def test_of_an_open_decision_a_certain_step_of_a_further_field_has_its_reason(tmp_path: Path) -> None:
    rule = f"{{id: vans-need-blankets, {RULE % ('Cold.', 'e')}, when: person.tenant or not person.tenant, then: {{loading: [wrap_up]}}}}"
    field = "loading: {kind: set, values: [wrap_up, hire_help], about: van, shows: {hire_help: [decision.letter.letter]}}"
    move = MOVE.replace("loading: {kind: set, values: [hire_help], about: van}", field).rstrip(" ") + f"      - {rule}\n"
    wording = WORDING.replace("{hire_help: Hire help.}", "{wrap_up: Wrap it up., hire_help: Hire help.}")
    home = write_law(tmp_path / "law", {**FILES, "move/move.yaml": move, "wording/en.yaml": wording, "wording/fr.yaml": wording})
    shown = couvert("decide", "-", "--decision", "move", stdin="on: 2026-01-01\nvan: {}\n", law=str(home)).stdout
    assert "  loading:\n    1. Wrap it up.\n        why: Cold.\n  Open as well: loading\n" in shown


def test_sentences_beside_a_step_follow_one_another(tmp_path: Path) -> None:
    wording = WORDING.replace("{one: one}", "{one: One copy., two: Two.}")
    letter = LETTER.replace("values: [one]", "values: [one, two]").replace("copies: [one]", "copies: [one, two]")
    move = MOVE.replace("{tell_the_landlord: [", "{call: [decision.letter.copies], tell_the_landlord: [")
    files = {**FILES, "wording/en.yaml": wording, "wording/fr.yaml": wording, "letter/letter.yaml": letter, "move/move.yaml": move}
    home = write_law(tmp_path / "law", files)
    assert "copies: One copy. Two.\n" in couvert("decide", "-f", "person.tenant=false", "--on", "2026-01-01", law=str(home)).stdout


def test_nothing_is_found_in_this_law(law: Ruleset) -> None:
    assert [str(one) for one in check(law)] == []


WRONG = [
    ("move/move.yaml", "about: van", "about: vann", "unknown group of facts `vann` (did you mean `van`?)"),
    ("move/move.yaml", "ordered: true", "about: van", "a main field is asked with its decision"),
    ("move/move.yaml", "{tell_the_landlord: [", "{tell_the_landlady: [", "`tell_the_landlady` is not an element of this field"),
    ("move/move.yaml", "decision.letter.copies", "decision.letter.copy", "unknown field of a decision `decision.letter.copy`"),
    ("letter/letter.yaml", "person.fire", "person.fir", "unknown fact `person.fir` (did you mean `person.fire`?)"),
    ("letter/letter.yaml", "person.fire", 'decision.letter.letter == "plain"', "unknown fact `decision.letter.letter`"),
    ("ruleset.yaml", "name: small", "name: small\n        order: [move]", "`order` names every decision once, and does not for `letter`"),
    ("ruleset.yaml", "name: small", "name: small\n        order: [move, letter, move]", "does not for `move`"),
]


@pytest.mark.parametrize(("name", "old", "new", "expected"), WRONG, ids=[new for _, _, new, _ in WRONG])
def test_what_is_wrong_is_told(tmp_path: Path, name: str, old: str, new: str, expected: str) -> None:
    files = {**ORDINARY, **FILES}
    assert old in files[name]
    with pytest.raises(RulesetError) as caught:
        small_law(tmp_path, {**files, name: files[name].replace(old, new, 1)})
    assert any(expected in str(problem) for problem in caught.value.problems), [str(problem) for problem in caught.value.problems]


def test_decisions_stand_in_the_order_of_the_ruleset(tmp_path: Path) -> None:
    order = ORDINARY["ruleset.yaml"].replace("name: small", "name: small\n        order: [move, letter]")
    assert list(small_law(tmp_path, {**FILES, "ruleset.yaml": order}).decisions) == ["move", "letter"]


def test_what_is_said_of_a_step_in_one_language_is_asked_of_the_other(tmp_path: Path) -> None:
    law = small_law(tmp_path, {**FILES, "wording/fr.yaml": WORDING.replace("where: at home, ", "")})
    assert [one.message for one in check(law)] == ["the `where` of `move.steps.parts.tell_the_landlord` is missing in `fr`"]


def test_words_may_stand_in_several_files(tmp_path: Path) -> None:
    halves = WORDING.split("    decisions:\n")
    files = {name: text for name, text in FILES.items() if name != "wording/en.yaml"}
    law = small_law(tmp_path, {**files, "wording/en/facts.yaml": halves[0], "wording/en/rest.yaml": f"    decisions:\n{halves[1]}"})
    assert law.wording["en"] == law.wording["fr"]
    assert check(law) == ()


def test_words_that_stand_in_two_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RulesetError, match=r"the words for `person.fire` stand in two files"):
        small_law(tmp_path, {**FILES, "wording/en/a.yaml": WORDING, "wording/en/b.yaml": "facts: {person.fire: {label: f}}"})
