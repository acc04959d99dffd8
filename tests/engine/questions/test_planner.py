"""Which fact is asked next: only what matters, the most telling first, what outcomes merely take their value from last."""

import random
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from tests.differential.random_cases import complete_cases
from tests.engine.law_fixtures import toll_law
from tests.engine.questions.measuring import DAYS, measured
from tests.engine.small_law import small_law

from couvert import Ruleset, decide, load
from couvert.asking import inquire
from couvert.cases import nested
from couvert.questions.planner import next_fact

CAR = {"date": "2025-01-01", "vehicle": "car", "loads": [], "value": "5", "vouchers": []}

PEOPLE = '''
    """People of whom little is asked."""

    from typing import Annotated

    from pydantic import BaseModel, Field

    from couvert.language.facts import FACTS, Day


    class Person(BaseModel):
        """Somebody."""

        model_config = FACTS

        tall: bool | None = None
        quick: bool | None = None
        age: Annotated[int, Field(ge=0, le=120)] | None = None


    class Case(BaseModel):
        """The facts of one person."""

        model_config = FACTS

        on: Day | None = None
        person: Person | None = None


    CONSTRAINTS = ()
'''


def rule(name: str, when: str, then: str) -> str:
    return f"""
      - id: {name}
        title: {{en: {name}, fr: {name}}}
        cites: [{{source: decree, at: article 1}}]
        in_force: {{from: 2020-01-01}}
        when: {when}
        then: {then}
    """


def law_of(home: Path, *rules: tuple[str, str]) -> Ruleset:
    """Make a law about `answer`, of conditions and the value that each gives."""
    head = """
    decision: answer
    title: {en: Answer, fr: Réponse}
    about: person
    as_of: on
    known_from: 2020-01-01
    desk: office
    gives:
      answer: {kind: one, values: [a, b, c], main: true}
    rules:
    """
    body = "".join(rule(f"rule-{place}", when, f"{{answer: {value}}}") for place, (when, value) in enumerate(rules))
    return small_law(home, {"facts.py": PEOPLE, "answer/answer.yaml": head.rstrip() + body})


def asked(
    case: dict[str, Any], *, law: Ruleset | None = None, skip: tuple[str, ...] = (), decisions: list[str] | None = None
) -> str | None:
    inquiry = inquire({"on": "2025-01-01", **case}, ruleset=law or toll_law(), decisions=decisions)
    return next_fact(inquiry, skip=frozenset(skip))


def answer_to(question: str, whole: dict[str, Any], law: Ruleset) -> Any:
    """Give what a complete case answers to a question: a fact, or a list whose records name only their keys."""
    group, name = question.split(".", 1)
    value = whole[group][name]
    fact = law.model.facts[question]
    return [{fact.key: record[fact.key]} for record in value] if fact.type.shape == "records" else value


def interview(whole: dict[str, Any], law: Ruleset, decision: str) -> tuple[list[str], dict[str, Any]]:
    """Ask until nothing is left to ask; give the questions and the case that they make."""
    known: dict[str, Any] = {"on": whole["on"]}
    questions: list[str] = []
    while True:
        question = next_fact(inquire(nested(known), ruleset=law, decisions=[decision]))
        if question is None:
            return questions, nested(known)
        assert question not in questions
        questions.append(question)
        if "[" in question:
            path, label, leaf = question.replace("]", "").replace("[", ".", 1).rsplit(".", 2)
            group, name = path.split(".")
            key, _, nth = label.partition("#")
            place = [index for index, record in enumerate(whole[group][name]) if key in record.values()][int(nth or 1) - 1]
            known[path][place][leaf] = whole[group][name][place][leaf]
        else:
            known[question] = answer_to(question, whole, law)


def test_nothing_is_asked_of_a_case_that_is_decided() -> None:
    assert asked({"crossing": {"date": "2025-01-01", "vehicle": "bicycle"}}) is None


def test_what_a_sum_only_takes_its_value_from_is_asked_last_and_only_where_there_is_a_sum() -> None:
    assert asked({"crossing": CAR}) == "crossing.axles"
    assert asked({"crossing": {**CAR, "loads": ["milk"]}}) is None


def test_a_list_is_asked_for_as_a_whole_and_then_each_leaf_of_its_records() -> None:
    crossing = {**CAR, "value": "1"}
    del crossing["vouchers"]

    assert asked({"crossing": crossing}) == "crossing.vouchers"
    assert asked({"crossing": {**crossing, "vouchers": [{"kind": "worker"}]}}) == "crossing.vouchers[worker].valid_until"


def test_a_fact_that_no_open_decision_depends_on_is_not_asked(tmp_path: Path) -> None:
    law = law_of(tmp_path, ("person.tall or (not person.tall and person.quick)", "a"), ("not person.tall and not person.quick", "b"))

    assert asked({"person": {"tall": True}}, law=law) is None
    assert asked({"person": {"tall": False}}, law=law) == "person.quick"


def test_conditions_that_hold_either_way_ask_nothing(tmp_path: Path) -> None:
    law = law_of(tmp_path, ("person.tall and person.quick", "a"), ("person.tall and not person.quick", "a"), ("not person.tall", "b"))

    assert asked({"person": {}}, law=law) == "person.tall"
    assert asked({"person": {"tall": True}}, law=law) is None


def test_whoever_is_eighteen_is_sixteen(tmp_path: Path) -> None:
    law = law_of(tmp_path, ("person.age >= 18", "a"), ("person.age >= 16 and person.age < 18", "b"), ("person.age < 16", "c"))

    assert asked({"person": {}}, law=law) == "person.age"
    assert asked({"person": {"age": 18}}, law=law) is None


def test_the_fact_that_tells_most_comes_before_the_one_declared_first(tmp_path: Path) -> None:
    law = law_of(
        tmp_path, ("person.age >= 18", "a"), ("person.age < 18 and person.tall", "b"), ("person.age < 18 and not person.tall", "c")
    )

    assert asked({"person": {}}, law=law) == "person.age"


def test_a_fact_that_the_person_does_not_know_is_not_asked(tmp_path: Path) -> None:
    law = law_of(tmp_path, ("person.tall and person.quick", "a"), ("not person.tall or not person.quick", "b"))

    assert asked({"person": {}}, law=law, skip=("person.tall",)) == "person.quick"
    assert asked({"person": {}}, law=law, skip=("person.tall", "person.quick")) is None


def test_nothing_is_asked_that_cannot_help_without_what_the_person_does_not_know(tmp_path: Path) -> None:
    same, other = "(person.tall and person.quick) or (not person.tall and not person.quick)", "person.tall and not person.quick"
    law = law_of(tmp_path, (same, "a"), (other, "b"), ("not person.tall and person.quick", "b"))

    assert asked({"person": {}}, law=law) == "person.tall"
    assert asked({"person": {}}, law=law, skip=("person.tall",)) is None


def test_a_list_that_the_person_does_not_know_is_not_asked_by_its_records() -> None:
    crossing = {"date": "2025-01-01", "vehicle": "car", "axles": 2}
    questions = []
    while (question := asked({"crossing": crossing}, skip=("crossing.vouchers", *questions))) is not None:
        questions.append(question)

    assert sorted(questions) == ["crossing.loads", "crossing.value"]


def test_equal_cases_get_equal_questions_whatever_the_order_of_their_facts() -> None:
    facts = {"birth_date": "2003-05-14", "nationalities": ["BR"], "residence_before": "BR"}
    turned = dict(reversed(facts.items()))
    cases = [{"person": one, "stay": {"purpose": "studies"}} for one in (facts, turned)]

    first, second = (asked(case, law=load(), decisions=["affiliation"]) for case in cases)

    assert first == second is not None


def test_an_emergency_is_settled_before_anything_else_is_asked() -> None:
    question = asked({"need": {"emergency": True}, "person": {"birth_date": "2000-01-01"}}, law=load())

    assert question is not None
    assert question.startswith("need.")


@pytest.mark.parametrize("decision", ["toll", "pass_card"])
def test_asking_until_nothing_is_left_decides_as_the_whole_case_does(decision: str) -> None:
    law = toll_law()
    for whole in islice(complete_cases(law, seed=4, on=DAYS), 5):
        _, known = interview(whole, law, decision)
        short, full = (decide(case, ruleset=law, decisions=[decision]).decisions[decision] for case in (known, whole))
        assert (short.status, short.fields) == (full.status, full.fields)


@pytest.mark.parametrize(
    ("law", "decision"),
    [(toll_law, "toll"), (toll_law, "pass_card"), (load, "finding_care"), (load, "affiliation"), (load, "online_account")],
)
def test_the_questions_are_nearly_the_fewest_there_are(law: Any, decision: str) -> None:
    found = measured(law(), decision, cases=5, seed=3, effort=2_000_000)

    assert found.cases > 1
    assert found.above_the_best <= 1.10
    assert found.planned < found.declared


def test_both_answers_to_a_question_that_was_asked_can_lead_to_different_outcomes() -> None:
    law, source = toll_law(), random.Random(2)
    for whole in islice(complete_cases(law, seed=6, on=DAYS), 8):
        facts = {f"crossing.{name}": value for name, value in whole["crossing"].items() if source.random() < 0.5}
        case = nested({"on": whole["on"], **facts, "crossing.date": whole["crossing"]["date"]})
        question = next_fact(inquire(case, ruleset=law, decisions=["toll"]))
        missing = decide(case, ruleset=law, decisions=["toll"]).decisions["toll"].missing
        assert question in missing if missing else question is None
