"""One rule, whole: for people and as plain data."""

from collections.abc import Iterable
from typing import Any

from couvert.answer import cited
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.words import Words
from couvert.language.conditions import Ref
from couvert.language.rules import Citation, DecisionTable, InForce, Rule, Ruleset
from couvert.language.types import plain


def rule_document(ruleset: Ruleset, table: DecisionTable, rule: Rule) -> dict[str, Any]:
    """Give one rule as plain data."""
    of = {name: table.fields[name].type for name in rule.then}
    return {
        "rule": rule.id,
        "decision": table.name,
        "ruleset": {"name": ruleset.name, "version": ruleset.version},
        "title": dict(rule.title),
        "when": str(rule.when),
        "then": {name: {"from": value.path} if isinstance(value, Ref) else plain(value, of[name]) for name, value in rule.then.items()},
        "in_force": periods_document(rule.in_force),
        "reading": rule.reading,
        "weak": rule.weak,
        "exception_to": list(rule.exception_to),
        "exceptions": exceptions(table, rule),
        "refer": {"to": rule.refer.to, "why": rule.refer.why} if rule.refer else None,
        "cites": cited(rule.cites),
        "against": cited(rule.against),
        "place": rule.place,
    }


def exceptions(table: DecisionTable, rule: Rule) -> list[str]:
    """Give the ids of the exceptions to a rule."""
    return [one.id for one in table.rules if rule.id in one.exception_to]


def periods_document(periods: Iterable[InForce]) -> list[dict[str, str | None]]:
    """Give the periods in which a rule holds as plain data."""
    return [
        {"attested_from" if one.attested else "from": one.start.isoformat(), "until": one.until.isoformat() if one.until else None}
        for one in periods
    ]


def period_text(words: Words, period: InForce) -> str:
    """Say when a rule holds."""
    key = "attested" if period.attested else "in_force_until" if period.until else "in_force"
    return words.say(key, day=words.day(period.start), end=words.day(period.until) if period.until else "")


class RuleText:
    """Writes one rule on a page."""

    def __init__(self, words: Words, width: int, *, styled: bool) -> None:
        """Write with these words, in this many columns."""
        self.words, self.page = words, Page(width, styled=styled)

    def text(self, table: DecisionTable, rule: Rule) -> str:
        """Give the text of one rule."""
        page, say = self.page, self.words.say
        page.heading(self.words.text(rule.title))
        page.line(f"{rule.id} · {table.name} · {rule.place}", 1)
        for period in rule.in_force:
            page.line(period_text(self.words, period), 1)
        if rule.reading:
            page.line(say("reading", title=self.words.reading(rule.reading)), 1)
        if rule.weak:
            page.line(say("weak_rule"), 1)
        page.line(f"when: {rule.when}", 1)
        for name, value in rule.then.items():
            given = value.path if isinstance(value, Ref) else self.words.field_value(table.name, name, value)
            page.line(say("field", label=self.words.field(table.name, name), value=given), 1)
        if rule.refer:
            page.line(say("refer", why=self.words.unsettled(rule.refer.why)), 1)
            page.line(say("ask", desk=self.words.desk(rule.refer.to)), 1)
        self.others(say("exception_to"), table, rule.exception_to)
        self.others(say("exceptions"), table, exceptions(table, rule))
        for cite in rule.cites:
            self.cite(cite)
        for cite in rule.against:
            self.cite(cite, before=say("against"))
        return str(page)

    def others(self, label: str, table: DecisionTable, rules: tuple[str, ...] | list[str]) -> None:
        """Name other rules."""
        if rules:
            self.page.line(label, 1)
        for rule in rules:
            self.page.item(f"{self.words.rule(table.name, rule)} ({rule})", 2)

    def cite(self, cite: Citation, *, before: str = "") -> None:
        """Name a place in a source, and where the source is found."""
        self.page.item(f"{before} {self.words.cited(cite)}".strip(), 1)
        self.page.line(self.words.text(self.words.ruleset.sources[cite.source].address), 2)
