"""The coverage of a law for people, and as plain data."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.measuring.phrases import phrase
from couvert.interfaces.cli.measuring.scenario_text import Phrasebook
from couvert.interfaces.cli.words import Words
from couvert.language.conditions import atoms
from couvert.language.types import plain
from couvert.workbench.coverage.goals import AmountGoal, ConditionGoal, Goal, OutcomeGoal
from couvert.workbench.coverage.measuring import Count, Coverage, Suggestion
from couvert.workbench.trials import Broken, trial


class CoverageText:
    """Writes the coverage of a law on a page."""

    def __init__(self, words: Words, width: int, *, styled: bool) -> None:
        """Write with these words, in this many columns."""
        self.words, self.page = words, Page(width, styled=styled)

    def report(self, coverage: Coverage, *, holes: bool) -> str:
        """Write the counts of each kind; with `holes`, each hole."""
        law = coverage.trials.law
        self.page.heading(self._say("examples", name=law.name, version=law.version, count=len(coverage.trials.kept)))
        broken_lines(self.page, self.words, coverage.trials.broken)
        self.page.gap()
        for kind, count in {**coverage.counts, "all": coverage.whole}.items():
            self.page.line(self._count(kind, count))
        if coverage.impossible:
            self.page.line(self._say("impossible", count=len(coverage.impossible)))
        if holes and coverage.holes:
            self.page.gap()
            self.page.heading(self._say("holes"))
            for goal in coverage.holes:
                self.page.item(hole_text(self.words, goal))
        return str(self.page)

    def _count(self, kind: str, count: Count) -> str:
        told = self._say("count", shown=count.shown, possible=count.goals - count.impossible)
        percent = f"{count.percent:.1f}".replace(".", "," if self.words.asked == "fr" else ".")
        return f"{self._say(kind):<34} {told:>14} {percent:>6} %"

    def _say(self, key: str, **parts: object) -> str:
        return phrase(key, self.words.asked, **parts)


def broken_lines(page: Page, words: Words, broken: Iterable[Broken]) -> None:
    """Write the examples that a law does not keep."""
    some = tuple(broken)
    if some:
        page.line(phrase("broken", words.asked, count=len(some)))
    for one in some:
        page.item(one.example.title)
        for told in (*(str(demand.to_document()) for demand in one.demands), *map(str, one.problems)):
            page.line(told, 2)


def scenarios_text(words: Words, coverage: Coverage, suggestions: Iterable[Suggestion]) -> str:
    """Write suggested cases as scenarios, each under the rule of the first hole that it fills."""
    book = Phrasebook(tuple(one.example for one in coverage.trials.kept), words)
    return "\n".join(_scenario(words, coverage, book, one) for one in suggestions)


def _scenario(words: Words, coverage: Coverage, book: Phrasebook, one: Suggestion) -> str:
    first, law = one.goals[0], coverage.trials.law
    rule = getattr(first, "rule", None)
    name = words.rule(first.decision, rule) if not isinstance(first, AmountGoal) and rule else hole_text(words, first)
    filled = [f"# {hole_text(words, goal)}" for goal in one.goals]
    reading = [f"# {words.reading(one.witness.reading)}"] if one.witness.reading != law.default_reading else []
    scenario = book.scenario(name, trial(one.witness.example(), law), one.witness.facts)
    return "\n".join([*([f"# @rule:{rule}"] if rule else []), *filled, *reading, scenario, ""])


def hole_text(words: Words, goal: Goal) -> str:
    """Say what no example shows."""
    law = words.ruleset
    if isinstance(goal, AmountGoal):
        return phrase("amount", words.asked, name=goal.parameter, day=words.day(goal.start))
    if isinstance(goal, OutcomeGoal):
        value = plain(goal.value, law.decisions[goal.decision].fields[goal.field].type)
        return phrase("outcome", words.asked, field=f"{goal.decision}.{goal.field}", value=value)
    if isinstance(goal, ConditionGoal):
        rule = next(one for one in law.decisions[goal.decision].rules if one.id == goal.rule)
        atom = tuple(atoms(rule.when))[goal.place]
        return phrase(f"{goal.kind.removesuffix('s')}_{str(goal.truth).lower()}", words.asked, rule=goal.rule, atom=atom)
    return phrase("rule", words.asked, rule=goal.rule)


def coverage_document(words: Words, coverage: Coverage) -> dict[str, Any]:
    """Give the coverage as plain data."""
    law, counts = coverage.trials.law, {**coverage.counts, "all": coverage.whole}
    return {
        "ruleset": law.identity,
        "examples": len(coverage.trials.kept),
        "broken": [one.example.title for one in coverage.trials.broken],
        "coverage": {kind: {**asdict(one), "percent": one.percent} for kind, one in counts.items()},
        "holes": [_hole(words, goal) for goal in coverage.holes],
    }


def _hole(words: Words, goal: Goal) -> dict[str, Any]:
    told = {"kind": goal.kind, "decision": getattr(goal, "decision", None), "rule": getattr(goal, "rule", None)}
    return {key: value for key, value in told.items() if value is not None} | {"says": hole_text(words, goal)}
