"""What the lines of a scenario tell becomes the case that is asked about."""

from datetime import date
from typing import Any

import pytest
from tests.specification.story import Question, Story


def answer(question: Question) -> dict[str, Any]:
    return {"decisions": {"affiliation": {"asked": question.case}}}


@pytest.fixture
def story() -> Story:
    return Story(answer)


def case(story: Story) -> Any:  # plain JSON
    story.ask("affiliation", date(2026, 9, 15))
    return story.asked["asked"]


def test_facts_are_told_in_plain_json(story: Story) -> None:
    story.tell({"person.birth_date": date(2004, 3, 2), "work.works": False})
    story.hold({"kind": "ehic", "issuer": None, "valid_until": date(2027, 1, 31)})
    assert case(story) == {
        "person": {"birth_date": "2004-03-02"},
        "work": {"works": False},
        "cover": {"documents": [{"kind": "ehic", "valid_until": "2027-01-31"}]},
    }


def test_an_age_is_half_a_year_past_the_birthday(story: Story) -> None:
    story.age = 17
    assert case(story) == {"person": {"birth_date": "2009-03-02"}}


def test_ordinary_facts_fill_only_what_is_not_said(story: Story) -> None:
    story.fill_with("newcomer")
    story.tell({"work.works": True, "stay.start": date(2026, 9, 1), "stay.end": date(2027, 6, 30)})
    told = case(story)
    assert told["work"] == {"works": True}
    assert told["stay"] == {"regular": True, "start": "2026-09-01", "end": "2027-06-30"}
    assert told["registration"] == {"attached": False, "application_sent": False, "number": "none"}


def test_a_scenario_cannot_contradict_itself(story: Story) -> None:
    story.tell({"work.works": True})
    with pytest.raises(AssertionError, match=r"`work\.works` is `True`, and then that it is `False`"):
        story.tell({"work.works": False})


def test_no_document_and_a_document_contradict_each_other(story: Story) -> None:
    story.tell({"cover.documents": []})
    story.hold({"kind": "s1"})
    with pytest.raises(AssertionError, match="no document"):
        case(story)


def test_a_scenario_asks_once(story: Story) -> None:
    case(story)
    with pytest.raises(AssertionError, match="asks once"):
        story.ask("affiliation", date(2026, 9, 16))


def test_a_scenario_has_to_ask(story: Story) -> None:
    with pytest.raises(AssertionError, match="asks nothing"):
        story.question()
