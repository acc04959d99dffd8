"""Cases are decided by both of two editions, and what comes out otherwise is counted."""

from pathlib import Path

from tests.engine.analysis.difference.test_directories import FACTS, FIRST, law, rules

from couvert.analysis.difference import Side
from couvert.analysis.difference.joined import Joined
from couvert.states import Change, State
from couvert.workbench.effects import Twice

HALF = Change("ticket", "ticket", State("full"), State("half"))


def twice(home: Path) -> Twice:
    """Compare a law with one that knows a group of facts more: who is far from home pays half."""
    facts = FACTS.replace("    p: Person | None = None", "    p: Person | None = None\n    home: Home | None = None")
    group = 'class Home(BaseModel):\n    """A home."""\n\n    model_config = FACTS\n\n    far: bool | None = None\n\n\nclass Case('
    after = law(home / "b", rules("p.age < 12 or home.far"), files={"facts.py": facts.replace("class Case(", group).format(**FIRST)})
    return Twice(Joined(Side(law(home / "a", rules("p.age < 12")), "plain"), Side(after, "plain")))


def test_each_change_is_counted_and_so_are_the_cases_that_change(tmp_path: Path) -> None:
    cases = [
        {"on": "2026-01-01", "p": {"age": age}, "home": {"far": far}} for age, far in ((30, True), (40, True), (10, True), (30, False))
    ]
    found = twice(tmp_path).effects(cases)

    assert (found.cases, found.changed, found.refused) == (4, 2, ())
    assert found.by_decision == {"ticket": {HALF: 2}}


def test_a_case_that_an_edition_refuses_is_named_and_not_compared(tmp_path: Path) -> None:
    found = twice(tmp_path).effects([{"on": "2026-01-01", "p": {"age": 30}, "house": {}}, {"p": {"age": -1}}, "nobody"])

    assert (found.cases, found.changed) == (3, 0)
    assert [(one.number, one.reasons[0].partition(": ")[0]) for one in found.refused[:2]] == [(1, "house"), (2, "p.age")]
    assert [one.number for one in found.refused] == [1, 2, 3]


def test_no_case_changes_nothing(tmp_path: Path) -> None:
    found = twice(tmp_path).effects([])

    assert (found.cases, found.changed, found.by_decision) == (0, 0, {})
