"""What no feature file may hold: what pytest-bdd would drop, guess or skip in silence, and what is out of step with the rules.

Each gate gives its problems as texts that begin with file:line.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Final

from tests.specification.outline import RULE_TAG, Outline, StepLine, shown

from couvert.language.problems import nearest

Matches = Callable[[StepLine], Collection[str]]
"""Gives the step definitions that match a step, by name."""

FORBIDDEN_TAGS: Final = frozenset({"wip", "skip", "xfail", "ignore"})


def same_names(outline: Outline) -> Iterator[str]:
    """Refuse a second scenario of the same name: pytest-bdd runs only the last one."""
    first: dict[str, int] = {}
    for line, name in outline.headings:
        if name in first:
            yield f"{shown(outline.file)}:{line}: a second scenario `{name}` (the first is on line {first[name]})"
        first.setdefault(name, line)


def unfinished(outline: Outline) -> Iterator[str]:
    """Refuse tags that set a scenario aside, and tags on tables of examples."""
    tagged = [(1, outline.tags), *((block.line, block.tags) for block in outline.rules)]
    tagged += [(example.line, example.tags) for example in outline.examples]
    for line, tags in tagged:
        for tag in sorted(tags & FORBIDDEN_TAGS):
            yield f"{shown(outline.file)}:{line}: `@{tag}` sets a scenario aside; finish it or take it out"
    for line, tag in outline.example_tags:
        yield f"{shown(outline.file)}:{line}: `@{tag}` on a table of examples; tag the scenario or its Rule"


def without_examples(outline: Outline) -> Iterator[str]:
    """Refuse a scenario outline without a row, and a Rule without a scenario: neither would ever run."""
    ran = {example.name for example in outline.examples}
    for line, name in outline.headings:
        if name not in ran:
            yield f"{shown(outline.file)}:{line}: the outline `{name}` has no row of examples"
    for block in outline.rules:
        if block.is_empty:
            yield f"{block.place}: the Rule `{block.name}` has no scenario"
    if not outline.headings:
        yield f"{shown(outline.file)}:1: the feature has no scenario"


def without_then(outline: Outline) -> Iterator[str]:
    """Refuse a scenario that checks nothing."""
    for example in outline.examples:
        if not any(step.kind == "then" for step in example.steps):
            yield f"{example.place}: `{example.name}` has no Then: it checks nothing"


def undefined_or_ambiguous(outline: Outline, matches: Matches) -> Iterator[str]:
    """Refuse a step that no definition matches, or more than one: pytest-bdd lets the later one win."""
    told: set[str] = set()
    for example in outline.examples:
        for step in example.steps:
            found = sorted(matches(step))
            text = f"{shown(outline.file)}:{step.line}: {step.kind} `{step.text}`"
            if len(found) != 1 and text not in told:
                told.add(text)
                yield f"{text} matches no step definition" if not found else f"{text} matches {len(found)} definitions: {', '.join(found)}"


def untagged_rules(outline: Outline) -> Iterator[str]:
    """Refuse a Rule that names no rule of the rulebase, and a rule's tag anywhere else."""
    for block in outline.rules:
        if not block.ids:
            yield f"{block.place}: the Rule `{block.name}` has no tag `@rule:<id>`"
    strays = [(1, tag) for tag in outline.tags] + [(one.line, tag) for one in outline.examples for tag in one.tags]
    for line, tag in strays:
        if tag.startswith(RULE_TAG):
            yield f"{shown(outline.file)}:{line}: `@{tag}` belongs on a Rule"


def unknown_rules(outline: Outline, known: Collection[str]) -> Iterator[str]:
    """Refuse a tag that names no rule of the ruleset."""
    for block in outline.rules:
        for rule in block.ids:
            if rule not in known:
                hint = nearest(rule, known)
                yield f"{block.place}: no rule `{rule}`" + (f" ({hint})" if hint else "")


def rules_without_example(outlines: Iterable[Outline], known: Collection[str]) -> Iterator[str]:
    """Give the rules that no scenario under a Rule of theirs shows."""
    shown_by: dict[str, int] = defaultdict(int)
    for outline in outlines:
        for example in outline.examples:
            for rule in example.rules or ():
                shown_by[rule] += 1
    return (rule for rule in sorted(known) if not shown_by[rule])


def problems(outlines: Iterable[Outline], *, matches: Matches, known: Collection[str]) -> list[str]:
    """Give every problem of every file."""
    found: list[str] = []
    for outline in outlines:
        for gate in (same_names, unfinished, without_examples, without_then, untagged_rules):
            found += gate(outline)
        found += undefined_or_ambiguous(outline, matches)
        found += unknown_rules(outline, known)
    return found
