"""Advice, which any set field of a decision may hold."""

from tests.specification.story import Story
from tests.steps.outcomes.advice import advised

import couvert


def advice_fields(story: Story, words: str) -> list[str]:
    """Give the set fields of the decision asked that may hold some advice. Fails where none may."""
    name, value = story.decision or "", advised(words)
    fields = couvert.load().decisions[name].fields.values()
    found = [field.name for field in fields if field.kind == "set" and value in field.values]
    assert found, f"no set field of `{name}` has the value `{value}`"
    return found
