"""Whether the rules that a scenario stands under determine in it: read from the answer that the scenario itself got."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from tests.specification.doors import library
from tests.specification.story import Document, Story

from couvert.language.rules import Ruleset


def owners(ruleset: Ruleset) -> Mapping[str, tuple[str, str | None]]:
    """Give the decision and the reading (None: every one) of each rule."""
    return {rule.id: (name, rule.reading) for name, table in ruleset.decisions.items() for rule in table.rules}


def determining(document: Document, decision: str) -> frozenset[str]:
    """Give the rules that determine a decision; where it comes about in several ways, those that determine in each of them."""
    because: Any = document["decisions"][decision].get("because", [])
    ways = because["any_of"] if isinstance(because, Mapping) else [because]
    return frozenset.intersection(*(frozenset(reason["rule"] for reason in way) for way in ways))


def silent_rules(story: Story, rules: tuple[str, ...], ruleset: Ruleset) -> Iterator[str]:
    """Give what is wrong with the rules that a scenario stands under: those of another decision, and those that do not determine."""
    owned = owners(ruleset)
    question = story.question()
    reading = question.reading or ruleset.default_reading
    for rule in rules:
        decision, only_in = owned[rule]
        if decision not in question.decisions:
            yield f"rule `{rule}` belongs to `{decision}`, and the scenario asks for `{story.decision}`"
            continue
        own = only_in in {None, reading}
        document = story.answer if own else library(replace(question, reading=only_in))
        found = determining(document, decision)
        if rule not in found:
            yield f"rule `{rule}` does not determine here; {', '.join(sorted(found)) or 'no rule'} does"
