"""What is written otherwise in two editions, for people."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import groupby

from couvert.analysis.difference import Written
from couvert.analysis.difference.written import AmountChange, Names, RuleChange
from couvert.interfaces.cli.diffing.sayings import Sayings
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.words import Words
from couvert.language.rules import Amount


@dataclass(frozen=True, eq=False)
class WrittenText:
    """Writes what is written otherwise on a page: first what is known of a case, then decisions, rules and amounts."""

    sayings: Sayings
    page: Page

    def write(self, written: Written) -> None:
        """Write everything."""
        told = {"facts": written.facts, "derived": written.derived, "constraints": written.constraints}
        told |= {"decisions": written.decisions, "fields": written.fields}
        for key, names in told.items():
            self.names(key, names)
        for decision, rules in groupby(written.rules, key=lambda one: one.decision):
            self.rules(decision, rules)
        self.amounts(written.amounts)
        if not (written.rules or written.amounts or any(not names.is_empty for names in told.values())):
            self.page.line(self.sayings.say("nothing"), 1)

    def names(self, key: str, names: Names) -> None:
        """Write what only one edition has, or both not alike."""
        if names.is_empty:
            return
        self.page.heading(self.sayings.say(key), 1)
        for kind, some in (("added", names.added), ("removed", names.removed), ("otherwise", names.otherwise)):
            if some:
                self.page.item(self.sayings.say(kind, names=", ".join(name.removeprefix("decision.") for name in some)), 1)

    def rules(self, decision: str, rules: Iterable[RuleChange]) -> None:
        """Write the rules of one decision."""
        words = self.sayings.after if decision in self.sayings.joined.after.law.decisions else self.sayings.before
        self.page.heading(words.title(decision), 1)
        for one in rules:
            key = "rule_added" if one.before is None else "rule_removed" if one.after is None else "rule_changed"
            parts = ", ".join(self.sayings.say(f"part_{part}") for part in one.parts)
            self.page.item(self.sayings.say(key, rule=self.sayings.rule(decision, one.rule), parts=parts), 1)

    def amounts(self, amounts: Collection[AmountChange]) -> None:
        """Write the amounts."""
        if amounts:
            self.page.heading(self.sayings.say("amounts"), 1)
        for one in amounts:
            words = self.sayings.after if one.parameter in self.sayings.joined.after.law.parameters else self.sayings.before
            label = words.text(words.ruleset.parameters[one.parameter].title)
            before, after = (self.told(words, one.parameter, some) for some in (one.before, one.after))
            self.page.item(self.sayings.say("turn", label=label, before=before, after=after), 1)

    def told(self, words: Words, parameter: str, amounts: tuple[Amount, ...]) -> str:
        """Say some amounts of a parameter."""
        said = (self.sayings.say("amount_of", value=self._value(words, parameter, one), day=words.day(one.start)) for one in amounts)
        return ", ".join(said) or words.say("none")

    def _value(self, words: Words, parameter: str, amount: Amount) -> str:
        return words.say("nothing") if amount.value is None else words.amount(parameter, amount.value)
