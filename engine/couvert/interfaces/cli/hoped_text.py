"""A hoped-for outcome in words, and what stands against it."""

from collections.abc import Iterable
from dataclasses import dataclass

from couvert.decided import FieldValue
from couvert.interfaces.cli.condition_text import ConditionText
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.words import Words
from couvert.reasons.change import Changes
from couvert.reasons.close import Close
from couvert.reasons.deciding import Deciding
from couvert.reasons.outcome import Outcome
from couvert.reasons.tree import Tested
from couvert.reasons.why_not import Against, WhyNot


@dataclass(frozen=True, eq=False)
class HopedText:
    """Writes on one page."""

    words: Words
    page: Page

    def head(self, told: WhyNot | Changes) -> None:
        """Write the day, the question, the outcome hoped for and the present one; what is to be said where it is not excluded."""
        say, page, outcome = self.words.say, self.page, told.outcome
        page.line(say("on", day=self.words.day(told.on), reading=self.words.reading(told.reading)))
        page.gap()
        page.heading(self.words.title(outcome.decision))
        page.line(say("hoped", outcome=self.hoped(outcome)), 1)
        if told.present is not None:
            page.line(say("present", outcome=self.has(outcome, told.present)), 1)
        if told.verdict == "certain":
            page.line(say("already"), 1)
        if told.verdict == "possible":
            page.line(say("possible_still"), 1)
            self.missing(told.missing, 2)

    def tail(self) -> None:
        """Write the notice."""
        self.page.gap()
        self.page.line(self.words.text(self.words.ruleset.notice))

    def hoped(self, outcome: Outcome) -> str:
        """Say the outcome."""
        label = self.words.field(outcome.decision, outcome.field)
        value = self.words.field_value(outcome.decision, outcome.field, outcome.value)
        if outcome.other:
            value = self.words.say("without" if outcome.is_set else "other_than", value=value)
        return self.words.say("field", label=label, value=value)

    def has(self, outcome: Outcome, value: FieldValue | None) -> str:
        """Say the field with a value that it has."""
        label = self.words.field(outcome.decision, outcome.field)
        return self.words.say("field", label=label, value=self.words.field_value(outcome.decision, outcome.field, value))

    def missing(self, paths: Iterable[str], depth: int) -> None:
        """Write missing facts as questions, with their places."""
        for path in paths:
            self.page.item(f"{self.words.question(path)} ({path})", depth)

    def reason(self, one: Against, number: int, outcome: Outcome) -> None:
        """Write one reason: its facts, the rules that decide otherwise, their sources."""
        self.page.line(self.words.say("reason_number", number=number), 1)
        for fact in one.facts:
            said = self.words.say("field", label=self.words.named(fact.path), value=self.words.told(fact.path, fact.value))
            self.page.item(f"{said} ({self.words.say(f'origin_{fact.origin}')})", 2)
        own = [rule for rule in one.rules if rule.decision == outcome.decision]
        if own:
            self.page.line(self.words.say("rules_decide" if all(rule.sure for rule in own) else "may_decide"), 3)
        for rule in one.rules:
            self.deciding(rule, 4 if rule.decision == outcome.decision else 5)

    def deciding(self, rule: Deciding, depth: int) -> None:
        """Write a rule that decides, with its sources."""
        self.page.item(f"{self.words.text(rule.title)} ({rule.rule})", depth)
        for cite in rule.cites:
            self.page.line(self.words.cited(cite), depth + 2)

    def close(self, one: Close) -> None:
        """Write a rule that came close: what fails, what silences it, its sources."""
        self.page.item(f"{self.words.text(one.title)} ({one.rule})", 1)
        self.tests("close_fails", one.fails)
        self.tests("close_waits", one.waits)
        for exception in one.silenced_by:
            self.page.line(f"{self.words.say('close_silenced')} {self.words.text(exception.title)} ({exception.rule})", 3)
            for tested in exception.conditions:
                self.tested(tested, 4)
        for cite in one.cites:
            self.page.line(self.words.cited(cite), 3)

    def tests(self, phrase: str, tests: Iterable[Tested]) -> None:
        """Write comparisons under their phrase."""
        said = tuple(tests)
        if said:
            self.page.line(self.words.say(phrase), 3)
        for tested in said:
            self.tested(tested, 4)

    def tested(self, tested: Tested, depth: int) -> None:
        """Write one comparison: the fact, what is asked of it, and the given facts that it is worked out from."""
        fact, asked = tested.fact, ConditionText(self.words).asked(tested)
        unknown = "open" if tested.holds is None else "settled_by_others"
        value = self.words.say(unknown) if fact.value is None else self.words.value(fact.path, fact.value)
        said = self.words.say("field", label=self.words.label(fact.path), value=value)
        self.page.item(", ".join(filter(None, (said, asked))), depth)
        others = (tested.other,) if tested.other and not tested.other.parts else tested.other.parts if tested.other else ()
        for part in (*fact.parts, *others):
            if part.value is not None and part.origin in {"given", "assumed"}:
                text = self.words.say("field", label=self.words.label(part.path), value=self.words.value(part.path, part.value))
                self.page.line(f"{text} ({self.words.say(f'origin_{part.origin}')})", depth + 2)
