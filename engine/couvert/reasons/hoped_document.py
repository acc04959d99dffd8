"""What stands against a hoped-for outcome, and what would change it, as plain data for JSON."""

from typing import Any

from couvert.answer import cited
from couvert.language.rules import Ruleset
from couvert.language.types import field_types, plain
from couvert.reasons.change import Changes
from couvert.reasons.close import Close, Silencing
from couvert.reasons.deciding import Deciding
from couvert.reasons.document import Writer, about
from couvert.reasons.outcome import Outcome
from couvert.reasons.ways import Change, Way
from couvert.reasons.why_not import Against, WhyNot


def why_not_document(told: WhyNot, ruleset: Ruleset) -> dict[str, Any]:
    """Give what stands against an outcome as plain data: days as ISO text, money as text with two decimals."""
    writer = HopedWriter(ruleset)
    return {
        **writer.told(told),
        "complete": told.complete,
        "reasons": [writer.against(one) for one in told.reasons],
        "close": [writer.close(one) for one in told.close],
    }


def change_document(told: Changes, ruleset: Ruleset) -> dict[str, Any]:
    """Give what would bring an outcome about as plain data: days as ISO text, money as text with two decimals."""
    writer = HopedWriter(ruleset)
    return {
        **writer.told(told),
        "complete": told.complete,
        "ways": [writer.way(one, told.outcome) for one in told.ways],
        "unmoved": [writer.against(one) for one in told.unmoved],
    }


class HopedWriter:
    """Writes with the types of one ruleset at hand."""

    def __init__(self, ruleset: Ruleset) -> None:
        """Keep the ruleset and a writer of its facts."""
        self.ruleset, self.writer = ruleset, Writer(field_types(ruleset))

    def told(self, told: WhyNot | Changes) -> dict[str, Any]:
        """Write the outcome, and how the case stands to it."""
        one = told.outcome
        return {
            **about(told.on, self.ruleset),
            "reading": told.reading,
            "hoped": {"decision": one.decision, "field": one.field, "other_than" if one.other else "value": self.value(one, one.value)},
            "verdict": told.verdict,
            "present": self.value(one, told.present),
            **({"missing": list(told.missing)} if told.missing else {}),
        }

    def value(self, outcome: Outcome, value: object) -> Any:  # noqa: ANN401  # JSON
        """Write a value of the field."""
        return plain(value, self.writer.field(outcome.decision, outcome.field))

    def against(self, one: Against) -> dict[str, Any]:
        """Write one reason."""
        return {"facts": [self.writer.known(fact) for fact in one.facts], "rules": [self.deciding(rule) for rule in one.rules]}

    def deciding(self, one: Deciding) -> dict[str, Any]:
        """Write a rule that decides."""
        gives = {name: plain(value, self.writer.field(one.decision, name)) for name, value in one.gives.items()}
        return {
            "decision": one.decision,
            "rule": one.rule,
            "title": dict(one.title),
            "gives": gives,
            "sure": one.sure,
            "cites": cited(one.cites),
        }

    def close(self, one: Close) -> dict[str, Any]:
        """Write a rule that came close."""
        return {
            "rule": one.rule,
            "title": dict(one.title),
            "fails": [self.writer.tested(part) for part in one.fails],
            "waits": [self.writer.tested(part) for part in one.waits],
            "silenced_by": [self.silencing(part) for part in one.silenced_by],
            "cites": cited(one.cites),
        }

    def silencing(self, one: Silencing) -> dict[str, Any]:
        """Write an exception that silences a rule."""
        conditions = [self.writer.tested(part) for part in one.conditions]
        return {"rule": one.rule, "title": dict(one.title), "conditions": conditions, "cites": cited(one.cites)}

    def way(self, one: Way, outcome: Outcome) -> dict[str, Any]:
        """Write one way."""
        missing = {"missing": list(one.missing)} if one.missing else {}
        changes = [self.change(part) for part in one.changes]
        return {"effort": one.effort, "changes": changes, "gives": self.value(outcome, one.gives), **missing}

    def change(self, one: Change) -> dict[str, Any]:
        """Write one change."""
        of = self.writer.types.get(one.path)
        told = {"fact": one.path, "before": plain(one.before, of), "after": plain(one.after, of), "effort": one.effort}
        return told | ({"obtains": one.obtains} if one.obtains else {})
