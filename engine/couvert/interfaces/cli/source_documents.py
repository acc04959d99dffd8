"""Sources, traces and disagreements as plain data."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from couvert.interfaces.cli.rule_text import periods_document
from couvert.interfaces.cli.words import Words
from couvert.language.rules import Rule
from couvert.workbench.bibliography import Entry
from couvert.workbench.disagreements import Disagreement, Side
from couvert.workbench.trace import Trace, Traced


@dataclass(frozen=True)
class SourceDocuments:
    """Gives plain data, with texts in the language of `words`."""

    words: Words

    def bibliography(self, entries: Iterable[Entry], day: date) -> dict[str, Any]:
        """Give every source with what cites it; `stale` tells whether its review is overdue on `day`."""
        return {"ruleset": self.words.ruleset.identity, "on": day.isoformat(), "sources": [self._source(entry, day) for entry in entries]}

    def trace(self, trace: Trace, shown: Iterable[Traced]) -> dict[str, Any]:
        """Give the statements to show with what carries each, and the counts of all."""
        return {"ruleset": self.words.ruleset.identity, "statements": [self._traced(one) for one in shown], "counts": dict(trace.counts)}

    def disagreements(self, found: Iterable[Disagreement]) -> dict[str, Any]:
        """Give every disagreement with both sides."""
        sides = [{"decision": one.decision, "decided": self._side(one.decided), "other": self._side(one.other)} for one in found]
        return {"ruleset": self.words.ruleset.identity, "disagreements": sides}

    def _source(self, entry: Entry, day: date) -> dict[str, Any]:
        source, say = entry.source, self.words.text
        return {
            "source": source.id,
            "publisher": say(source.publisher),
            "title": say(source.title),
            "address": say(source.address),
            "authority": source.authority,
            "dated": source.dated.isoformat() if source.dated else None,
            "checked_on": source.checked_on.isoformat(),
            "review_on": source.review_on.isoformat(),
            "stale": source.is_stale(day),
            "collection": source.collection,
            "statements": len(source.statements),
            "rules": [
                {"rule": use.rule.id, "decision": use.decision, "at": use.cite.place(self.words.asked), "against": use.against}
                for use in entry.rules
            ],
            "amounts": [
                {"parameter": use.parameter.id, "from": use.amount.start.isoformat(), "at": use.cite.place(self.words.asked)}
                for use in entry.amounts
            ],
        }

    def _traced(self, one: Traced) -> dict[str, Any]:
        reason = one.statement.not_carried
        return {
            "statement": one.statement.id,
            "source": one.source.id,
            "says": self.words.text(one.statement.says),
            "carried": one.is_carried,
            "carried_by": [
                {
                    "rule": carrier.rule.id,
                    "decision": carrier.decision,
                    "scenarios": [{"file": scenario.file, "name": scenario.name} for scenario in carrier.scenarios],
                }
                for carrier in one.carriers
            ],
            "not_carried": None if reason is None else self.words.text(reason),
        }

    def _side(self, side: Side) -> dict[str, Any]:
        return {
            "rules": [self._rule(rule) for rule in side.rules],
            "statements": [{"statement": one.id, "says": self.words.text(one.says)} for one in side.statements],
            "cites": [{"source": cite.source, "at": cite.place(self.words.asked)} for cite in side.cites],
        }

    def _rule(self, rule: Rule) -> dict[str, Any]:
        title = self.words.text(rule.title)
        return {"rule": rule.id, "title": title, "reading": rule.reading, "in_force": periods_document(rule.in_force)}
