"""The rules as literals: what is written on both sides is told at once, a written left side is turned."""

from pathlib import Path

from tests.engine.inference.completions.people_law import law, table
from tests.engine.law_fixtures import toll_law

from couvert.inference.completions.gates import TRUE
from couvert.inference.completions.leaves import EVERYWHERE, Look
from couvert.inference.completions.network import Network, network_of
from couvert.rulebase import rulebases

HEIGHT = Look("person.height")


def test_comparisons_are_few_forms_of_leaves(tmp_path: Path) -> None:
    network = Network(rulebases(law(tmp_path, table("answer", "person.tall", "not person.tall")))["plain"])

    assert (network.leaf(3, ">=", 2), network.leaf(2, ">=", 3)) == (TRUE, -TRUE)
    assert network.leaf(200, ">=", HEIGHT) == -network.leaf(HEIGHT, ">=", 201)
    assert network.leaf("a", "==", HEIGHT) == network.leaf(HEIGHT, "==", "a")


def test_equal_combinations_are_one_literal(tmp_path: Path) -> None:
    gates = Network(rulebases(law(tmp_path, table("answer", "person.tall", "not person.tall")))["plain"]).gates
    one, other = gates.variable(), gates.variable()

    assert gates.all_of((one, other)) == gates.all_of((other, one, TRUE)) == -gates.any_of((-one, -other))
    assert (gates.all_of(()), gates.any_of(()), gates.all_of((one, -one))) == (TRUE, -TRUE, -TRUE)


def test_a_decision_can_be_told_as_the_rules_of_another_law_make_it(tmp_path: Path) -> None:
    one = law(tmp_path / "one", table("answer", "person.tall", "not person.tall"))
    other = law(tmp_path / "other", table("answer", "not person.tall", "person.tall"))
    network = Network(rulebases(one)["plain"])

    mine, theirs = (network.variant("answer", "plain", rulebases(ruleset)["plain"].editions["answer"]) for ruleset in (one, other))

    assert mine.values == network.node("answer", "plain").values
    assert [theirs.values["answer"][value] for value in ("b", "a")] == [mine.values["answer"][value] for value in ("a", "b")]


def test_a_decision_may_be_read_as_another_reading_gives_it() -> None:
    official = rulebases(toll_law())["official"]
    there = network_of(official, (("toll", "guides"),))

    read = {value: literal for literal, value in there.options("decision.toll.toll", EVERYWHERE)}

    assert read == there.node("toll", "guides").values["toll"]
    assert read != there.node("toll", "official").values["toll"]
    assert network_of(official, (("toll", "guides"),)) is there is not network_of(official)
