"""A decision in words: what holds, why, from which sources, what marks it, what is assumed."""

from collections.abc import Iterable
from dataclasses import dataclass

from couvert.computing import Interval
from couvert.decided import Decision, Reason
from couvert.interfaces.cli.change_text import ChangeText
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.marks_text import MarksText
from couvert.interfaces.cli.plan_text import PlanText
from couvert.interfaces.cli.words import Words


@dataclass(frozen=True, eq=False)
class DecisionText:
    """Writes decisions on a page. `reading` is the one that the answer follows."""

    words: Words
    page: Page
    reading: str

    def write(self, one: Decision) -> None:
        """Write one decision whole."""
        self.page.heading(self.words.title(one.name))
        if one.status == "undetermined":
            self.page.line(self.words.say("undetermined"), 1)
        self.outcome(one)
        self.because(one)
        MarksText(self.words, self.page, self.reading).write(one)
        self.assumed(one)

    def outcome(self, one: Decision) -> None:
        """Write the fields: main fields first, then the others as the ruleset orders them; of an open decision, what is known of these."""
        table = self.words.ruleset.decisions[one.name]
        others = [name for name in table.fields if name not in table.main_fields]
        no_sum = Interval(None, None)
        still_open = [
            name for name in others if one.status == "undetermined" and (name in one.possible or one.intervals.get(name) == no_sum)
        ]
        for name in (*table.main_fields, *(name for name in others if name not in still_open)):
            self.field(one, name)
        for name in still_open:
            label = self.words.field(one.name, name)
            if name in one.plans:
                self.plan(label, one, name)
            else:
                self.listed(label, one, name, one.certain.get(name, ()))
        if still_open:
            self.page.line(self.words.say("open_too", fields=self.words.joined(self.words.field(one.name, name) for name in still_open)), 1)
        if one.status == "refer":
            self.page.line(self.words.say("refer", why=self.words.unsettled(one.why or "")), 1)
            self.page.line(self.words.say("ask", desk=self.words.desk(one.to or "")), 1)

    def field(self, one: Decision, name: str) -> None:
        """Write one field, as far as it is known."""
        label = self.words.field(one.name, name)
        if name in one.plans:
            self.plan(label, one, name)
            self.listed(f"{label} ({self.words.say('perhaps')})", one, name, one.possible.get(name, ()))
        elif name in one.certain:
            self.listed(f"{label} ({self.words.say('certain')})", one, name, one.certain[name])
            self.listed(f"{label} ({self.words.say('perhaps')})", one, name, one.possible[name])
        elif name in one.possible:
            self.listed(f"{label} ({self.words.say('possible')})", one, name, one.possible[name], otherwise=self.words.say("open"))
        elif name in one.intervals:
            self.page.line(self.said(label, ChangeText(self.words).interval(one.name, name, one.intervals[name])), 1)
        elif isinstance(found := one.fields.get(name), tuple):
            self.listed(label, one, name, found)
        elif found is not None:
            self.page.line(self.said(label, self.words.field_value(one.name, name, found)), 1)

    def plan(self, label: str, one: Decision, name: str) -> None:
        """Write the steps of a field that are certain, each with its reason."""
        self.page.line(self.said(label, "").rstrip(), 1)
        PlanText(self.words, self.page, one.name, name).write(one.plans[name])

    def listed(self, label: str, one: Decision, name: str, values: Iterable[object], *, otherwise: str = "") -> None:  # one line
        """Write several values of a field, one a line; `otherwise`, or nothing, where there are none."""
        said = [self.words.field_value(one.name, name, value) for value in values] or [otherwise]
        if len(said) == 1 and said[0]:
            self.page.line(self.said(label, said[0]), 1)
        elif said[0]:
            self.page.line(self.said(label, "").rstrip(), 1)
            for text in said:
                self.page.item(text, 2)

    def because(self, one: Decision) -> None:
        """Write the rules that determine, with their sources; each way of several."""
        if one.grounds and any(one.grounds):
            self.page.line(self.words.say("because"), 1)
        if len(one.grounds) > 1:
            self.page.line(self.words.say("any_of", count=len(one.grounds)), 2)
        for number, ground in enumerate(one.grounds, start=1):
            if len(one.grounds) > 1:
                self.page.line(self.words.say("way", number=number), 2)
            for reason in ground:
                self.reason(one.name, reason, 2 if len(one.grounds) == 1 else 3)

    def reason(self, decision: str, reason: Reason, depth: int) -> None:
        """Write one rule with its sources."""
        self.page.item(self.words.rule(decision, reason.rule), depth)
        for cite in reason.cites:
            self.page.line(self.words.cited(cite), depth + 2)

    def assumed(self, one: Decision) -> None:
        """Write the usual values that were used, and what would be possible without them."""
        if one.assumed:
            self.page.line(self.words.say("assumed"), 1)
        for path, value in one.assumed.items():
            self.page.item(self.said(self.words.label(path), self.words.value(path, value)), 2)
        if one.without_assumed:
            self.page.line(self.words.say("assumed_without"), 1)
        for name, values in one.without_assumed.items():
            said = self.words.say("or").join(self.words.field_value(one.name, name, value) for value in values)
            self.page.item(self.said(self.words.field(one.name, name), said), 2)

    def said(self, label: str, value: str) -> str:
        """Say a label and a value as this language writes them."""
        return self.words.say("field", label=label, value=value)
