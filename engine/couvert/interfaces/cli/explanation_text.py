"""The tree of reasons in words: rules, the conditions that held, where each fact comes from, the sources with their addresses."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from couvert.interfaces.cli.condition_text import ConditionText
from couvert.interfaces.cli.decision_text import DecisionText
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.marks_text import MarksText
from couvert.interfaces.cli.short_text import about_field
from couvert.interfaces.cli.words import Words
from couvert.reasons.tree import AmountUsed, Cited, Explanation, Known, Missing, RuleUsed, Tested


@dataclass(frozen=True, eq=False)
class ExplanationText:
    """Writes one explanation on a page. What another decision gave is explained where it is met first."""

    words: Words
    page: Page
    explained: set[tuple[str, str]] = field(default_factory=set)

    def write(self, one: Explanation) -> None:
        """Write a whole explanation: the outcome, the date gone by, the reasons, what is missing, the notice."""
        say, page = self.words.say, self.page
        page.line(say("on", day=self.words.day(one.on), reading=self.words.text(self.words.ruleset.readings[one.reading].title)))
        page.gap()
        page.heading(self.words.title(one.decision))
        if one.outcome.status == "undetermined":
            page.line(say("undetermined"), 1)
        DecisionText(self.words, page, one.reading).outcome(about_field(one.outcome, one.field))
        if one.outcome.as_of is not None:
            page.line(say("as_of", day=self.words.day(one.outcome.as_of), label=self.dated(one.dated)), 1)
        self.reasons(one, 1)
        self.enough(one)
        MarksText(self.words, page, one.reading).write(one.outcome)
        self.missing(one)
        page.gap()
        page.line(self.words.text(self.words.ruleset.notice))

    def enough(self, one: Explanation) -> None:
        """Write the facts that suffice."""
        if one.suffices:
            self.page.line(self.words.say("facts_enough"), 1)
        for fact in one.suffices:
            said = self.words.say("field", label=self.words.named(fact.path), value=self.words.told(fact.path, fact.value))
            self.page.item(f"{said} ({self.words.say(f'origin_{fact.origin}')})", 2)

    def dated(self, known: Known) -> str:
        """Name the day that a decision goes by, with where it comes from."""
        label = self.words.label(known.path)
        return label if known.origin == "date" else f"{label}, {self.words.say(f'origin_{known.origin}')}"

    def reasons(self, one: Explanation, depth: int) -> None:
        """Write why: the rules of every way, or those that are certain already."""
        say, page = self.words.say, self.page
        if not one.sourced:
            page.line(say("no_source", day=self.words.day(one.sourced_from)), depth)
        if one.ways:
            page.line(say("because"), depth)
        if len(one.ways) > 1:
            page.line(say("any_of", count=len(one.ways)), depth)
        for number, way in enumerate(one.ways, start=1):
            if len(one.ways) > 1:
                page.line(say("way", number=number), depth)
            self.rules(way, one.decision, depth)
        if one.sure:
            page.line(say("sure"), depth)
            self.rules(one.sure, one.decision, depth)
        for worked in one.worked:
            value = self.words.field_value(one.decision, worked.field, worked.value)
            page.item(say("field", label=self.words.field(one.decision, worked.field), value=value), depth)
            page.line(say("derived", call=worked.call), depth + 1)
            for part in worked.parts:
                self.fact(part, depth + 2)

    def rules(self, rules: Iterable[RuleUsed], decision: str, depth: int) -> None:
        """Write rules, each whole where it is met first."""
        for rule in rules:
            key = (decision, rule.id)
            if key in self.explained:
                self.page.item(f"{self.words.text(rule.title)} {self.words.say('above')}", depth)
            else:
                self.explained.add(key)
                self.rule(rule, decision, depth)

    def rule(self, rule: RuleUsed, decision: str, depth: int) -> None:
        """Write one rule with its conditions, its sources and what it is an exception to."""
        self.page.item(self.words.text(rule.title), depth)
        self.page.line(self.about(rule), depth + 2)
        for tested in rule.conditions:
            self.tested(tested, depth + 2)
        self.sources(rule.cites, depth + 2)
        self.sources(rule.against, depth + 2, before=self.words.say("against"))
        if rule.parents:
            self.page.line(self.words.say("exception_to"), depth + 2)
            self.rules(rule.parents, decision, depth + 3)

    def about(self, rule: RuleUsed) -> str:
        """Say a rule's identifier, since when it is in force, its reading, and whether its sources are weak."""
        period, say = rule.period, self.words.say
        key = "attested" if period.attested else "in_force_until" if period.until else "in_force"
        parts = [rule.id, say(key, day=self.words.day(period.start), end=self.words.day(period.until) if period.until else "")]
        parts += [say("reading", title=self.words.text(self.words.ruleset.readings[rule.reading].title))] if rule.reading else []
        return ", ".join([*parts, *([say("weak_rule")] if rule.weak else [])])

    def tested(self, tested: Tested, depth: int) -> None:
        """Write one comparison: the fact, what the rule asks of it, where the fact comes from."""
        self.fact(tested.fact, depth, asked=ConditionText(self.words).asked(tested))
        if tested.other is not None:
            self.fact(tested.other, depth + 1)
        if tested.amount is not None:
            self.amount(tested.amount, depth + 1)

    def amount(self, one: AmountUsed, depth: int) -> None:
        """Write the amount of a parameter with its sources."""
        value, day = self.words.amount(one.id, one.value), self.words.day(one.since)
        self.page.item(self.words.say("amount", title=self.words.text(one.title), value=value, day=day), depth)
        self.sources(one.cites, depth + 2)

    def fact(self, known: Known, depth: int, *, asked: str = "") -> None:
        """Write a fact with its value and origin, and below it, once, the facts or the decision that it comes from."""
        key = (known.path, str(known.value))
        again = key in self.explained
        self.page.item(", ".join(filter(None, (self.named(known, again=again), asked))), depth)
        if known.call and not again:
            self.page.line(self.words.say("derived", call=known.call), depth + 1)
            for part in known.parts:
                self.fact(part, depth + 2)
        if known.call or isinstance(known.value, tuple):
            self.explained.add(key)
        if known.decision:
            self.other(known.path, known.decision, depth + 1)

    def named(self, known: Known, *, again: bool) -> str:
        """Say a fact's label, value and origin; a list that was written out before is only named."""
        say, label = self.words.say, self.words.label(known.path)
        if again and isinstance(known.value, tuple):
            return f"{label} {say('above')}"
        value = say("open") if known.value is None else self.words.value(known.path, known.value)
        if again:
            return f"{say('field', label=label, value=value)} {say('above')}"
        told = known.value is not None and not known.call and not known.decision
        return (
            f"{say('field', label=label, value=value)} ({say(f'origin_{known.origin}')})"
            if told
            else say("field", label=label, value=value)
        )

    def other(self, path: str, one: Explanation, depth: int) -> None:
        """Write the reasons of another decision, once."""
        key = (path, str(one.outcome.as_of))
        if key in self.explained:
            self.page.line(self.words.say("above"), depth)
            return
        self.explained.add(key)
        day = self.words.day(one.outcome.as_of) if one.outcome.as_of else self.words.say("open")
        self.page.line(self.words.say("decided_by", question=self.words.title(one.decision), day=day), depth)
        self.reasons(one, depth)
        MarksText(self.words, self.page, one.reading).write(one.outcome, depth)

    def missing(self, one: Explanation) -> None:
        """Write what is missing, and why each of it matters."""
        if one.missing:
            self.page.gap()
            self.page.heading(self.words.say("needed"))
        for missing in one.missing:
            self.one_missing(missing, one.decision)

    def one_missing(self, missing: Missing, decision: str) -> None:
        """Write one missing fact: the question, the rules and fields that wait for it."""
        say = self.words.say
        self.page.item(f"{self.words.question(missing.path)} ({missing.path})", 1)
        if missing.dates:
            self.page.line(say("missing_date"), 2)
        for name in missing.fields:
            self.page.line(say("missing_field", label=self.words.field(decision, name)), 2)
        if missing.rules:
            self.page.line(say("missing_rules"), 2)
        for rule in missing.rules:
            self.page.item(f"{self.words.text(rule.title)} ({rule.id})", 3)
            for tested in rule.conditions:
                asked = ConditionText(self.words).asked(tested)
                value = say("open") if tested.fact.value is None else self.words.value(tested.fact.path, tested.fact.value)
                self.page.item(f"{say('field', label=self.words.label(tested.fact.path), value=value)}{f', {asked}' if asked else ''}", 5)

    def sources(self, cites: Iterable[Cited], depth: int, *, before: str = "") -> None:
        """Write sources with the place in each and its address."""
        for one in cites:
            self.page.line(f"{before} {self.words.cited(one.citation)}".strip(), depth)
            self.page.line(self.words.text(one.source.address), depth + 1)
