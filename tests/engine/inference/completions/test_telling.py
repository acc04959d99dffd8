"""What single slots tell of a test is worked out once for equal facts, within a bound."""

from pathlib import Path

import pytest
from tests.engine.inference.completions.people_law import law, memory_of, table

from couvert.inference.completions import telling
from couvert.inference.completions.leaves import Leaf, Look
from couvert.inference.completions.looking import Looking
from couvert.inference.completions.telling import Telling
from couvert.language.partial import Slot
from couvert.rulebase import rulebases

ADULT = Leaf(Look("person.age_today"), ">=", 18)


def test_a_day_turns_a_test_where_the_facts_say(tmp_path: Path) -> None:
    ages = law(tmp_path, table("answer", "person.tall", "not person.tall"))
    told = Telling(rulebases(ages)["plain"]).of(ADULT, Looking(ages, memory_of(ages, {}).given))

    (before, after) = told.runs[Slot("person.birth_date")]
    assert (before[2], after[2]) == (True, False)
    assert before[1] == after[0]
    assert not told.is_loose


def test_equal_facts_are_worked_out_once_and_the_memory_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ages = law(tmp_path, table("answer", "person.tall", "not person.tall"))
    told, looking = Telling(rulebases(ages)["plain"]), Looking(ages, memory_of(ages, {}).given)
    first = told.of(ADULT, looking)
    assert told.of(ADULT, looking) is first

    monkeypatch.setattr(telling, "MOST_KEPT", 1)
    assert told.of(Leaf(Look("person.age_today"), ">=", 16), looking) != first
    assert told.of(ADULT, looking) == first
    assert told.of(ADULT, looking) is not first
