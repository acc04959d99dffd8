"""Whether a fact matters is shown by two completions that differ only in it, or proved not to be."""

from pathlib import Path

import pytest
from tests.engine.inference.completions.people_law import DERIVED, FACTS, law, outlook, table
from tests.engine.small_law import small_law

from couvert.inference.completions.dialogue import Dialogue
from couvert.inference.completions.outlook import Outlook
from couvert.inference.completions.relevance import Relevance
from couvert.language.partial import Slot

BIRTH, TALL = Slot("person.birth_date"), Slot("person.tall")


def relevance_of(looked: Outlook) -> Relevance:
    """Begin without any completion, so that every answer is proved."""
    looked.lay_out()
    return Relevance(looked.completions.propositions, ())


def test_a_fact_that_matters_is_shown_to_and_the_two_completions_serve_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = outlook(law(tmp_path, table("answer", "person.age_today >= 18", "person.age_today < 18")), {"person": {}})
    relevance, literals = relevance_of(looked), tuple(looked.literals.values())
    below = looked.completions.propositions.below(literals)

    assert relevance.matters(frozenset({BIRTH}), literals, below)
    monkeypatch.setattr(Dialogue, "find", lambda *_: None)
    assert relevance.matters(frozenset({BIRTH}), literals, below)


def test_a_fact_that_cannot_matter_is_proved_not_to(tmp_path: Path) -> None:
    either = "person.tall or not person.tall or person.age_today >= 18"
    never = "person.age_today < 16 and person.age_today >= 18 and person.tall"
    looked = outlook(law(tmp_path, table("answer", either, never)), {"person": {}})
    relevance, literals = relevance_of(looked), tuple(looked.literals.values())
    below = looked.completions.propositions.below(literals)

    assert not relevance.matters(frozenset({TALL}), literals, below)
    assert not relevance.matters(frozenset({BIRTH}), literals, below)


def test_what_was_learned_while_a_fact_was_shared_does_not_hold_where_it_is_not(tmp_path: Path) -> None:
    """Whatever day of the past the visit was on, the later of it and today is today: only the birth matters."""
    facts = FACTS.replace('"person.birth_date <= visit.date"', '"visit.date <= on"')
    derived = (
        DERIVED.rstrip()
        + """
      person.later: last_of(visit.date, on)
      person.month_end: end_of_month(person.birth_date)
    """
    )
    answer = table("answer", "person.later >= person.month_end", "person.later < person.month_end")
    looked = outlook(small_law(tmp_path, {"facts.py": facts, "derived.yaml": derived, "answer/table.yaml": answer}), {"person": {}})
    relevance, literals = relevance_of(looked), tuple(looked.literals.values())
    below = looked.completions.propositions.below(literals)

    assert [relevance.matters(frozenset({slot}), literals, below) for slot in (Slot("visit.date"), BIRTH)] == [False, True]
