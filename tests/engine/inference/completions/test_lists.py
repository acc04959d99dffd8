"""Lists that were not given are supposed with as many records of a kind as conditions may ask for apart from one another."""

from pathlib import Path

from tests.engine.inference.completions.people_law import DERIVED, FACTS, table
from tests.engine.small_law import small_law

from couvert import decide
from couvert.inference.copies import Copies
from couvert.language.rules import Ruleset

MORE = """
      person.covered_on_the_visit: covered_on(person.cards, "blue", visit.date)
      person.from_germany: issued_by(person.cards, "blue", "DE")
      person.from_europe: issued_by(person.cards, "blue", "DE", "FR")
      person.from_france: issued_by(person.cards, "blue", "FR")
"""


def cards(home: Path, when: str) -> Ruleset:
    """Make a law that asks about cards on two days and about their countries."""
    facts = FACTS.replace("import FACTS, Constraint, Day", "import FACTS, Constraint, Country, Day")
    facts = facts.replace("        valid_from: Day", "        issuer: Country | None = None\n        valid_from: Day", 1)
    return small_law(
        home, {"facts.py": facts, "derived.yaml": DERIVED.rstrip() + MORE, "answer/table.yaml": table("answer", when, f"not ({when})")}
    )


def possible(law: Ruleset, case: dict[str, object]) -> object:
    decision = decide({"on": "2025-01-01", "person": {}, **case}, ruleset=law).decisions["answer"]
    return decision.possible.get("answer", decision.fields.get("answer"))


def test_somebody_may_have_two_cards_of_one_kind_of_two_countries(tmp_path: Path) -> None:
    assert possible(cards(tmp_path, "person.from_germany and person.from_france"), {}) == ("a", "b")
    assert possible(cards(tmp_path / "no", "person.from_germany and not person.from_europe"), {}) == "b"


def test_a_kind_of_card_is_told_from_the_country_that_is_only_named_with_it(tmp_path: Path) -> None:
    facts = FACTS.replace("import FACTS, Constraint, Day", "import FACTS, Constraint, Country, Day")
    facts = facts.replace("        valid_from: Day", "        issuer: Country | None = None\n        valid_from: Day", 1)
    derived = 'facts:\n  person.from_france: issued_by(person.cards, "blue", "FR")\n'
    files = {
        "facts.py": facts,
        "derived.yaml": derived,
        "answer/table.yaml": table("answer", "person.from_france", "not person.from_france"),
    }

    assert possible(small_law(tmp_path, files), {}) == ("a", "b")


def test_somebody_may_have_one_card_that_is_over_and_one_that_is_to_come(tmp_path: Path) -> None:
    when = 'person.is_covered and person.covered_until < "2025-02-01" and person.covered_on_the_visit'

    assert possible(cards(tmp_path, when), {"visit": {"date": "2025-03-01"}}) == ("a", "b")


def test_there_are_as_many_records_of_a_kind_as_may_be_asked_for(tmp_path: Path) -> None:
    copies = Copies(cards(tmp_path, "person.is_covered and person.has_a_green_card"))

    assert copies.of("person.cards", "blue") == 3
    assert copies.of("person.cards", "green") == 2
