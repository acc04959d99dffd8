"""A timeline as plain data for JSON."""

from collections.abc import Mapping
from typing import Any

from couvert.answer import cited
from couvert.computing import Interval
from couvert.language.model import FactType
from couvert.language.rules import Citation, Ruleset
from couvert.language.types import field_types, plain
from couvert.reasons.coming import Cause, ComingChange, Moved, Possible, Reformed, ReviewDue, RuleNamed, Timeline, Turned
from couvert.reasons.content import Part
from couvert.reasons.document import Writer, sources
from couvert.version import VERSION


def to_document(timeline: Timeline, ruleset: Ruleset) -> dict[str, Any]:
    """Give a timeline as plain data: days as ISO text, money as text with two decimals."""
    types = field_types(ruleset)
    writer = _Changes(types)
    return {
        "couvert": VERSION,
        "ruleset": ruleset.identity,
        "on": timeline.on.isoformat(),
        "until": timeline.until.isoformat(),
        "reading": timeline.reading,
        "decisions": [name for name in ruleset.decisions if name in timeline.courses],
        "changes": [writer.change(one) for one in timeline.changes],
        "notice": ruleset.notice.get("en", ""),
    }


class _Changes:
    """Writes changes with the type of every fact and field at hand."""

    def __init__(self, types: Mapping[str, FactType]) -> None:
        self.types, self.writer = types, Writer(types)

    def change(self, one: ComingChange) -> dict[str, Any]:
        document: dict[str, Any] = {
            "on": one.day.isoformat(),
            "decision": one.decision,
            "reasons_only": one.reasons_only,
            "before": self.parts(one.decision, {part.part: part.before for part in one.differences}),
            "after": self.parts(one.decision, {part.part: part.after for part in one.differences}),
            "why": [self.cause(cause) for cause in one.causes],
        }
        return document | ({"moves_with_the_day_until": one.until.isoformat()} if one.until else {})

    def parts(self, decision: str, parts: Mapping[Part, Any]) -> dict[str, Any]:
        """Give parts of an answer nested by what they are."""
        document: dict[str, Any] = {}
        for (*groups, leaf), value in parts.items():
            if value is not None:
                place = document
                for group in groups:
                    place = place.setdefault(group, {})
                place[leaf] = self.part((*groups, leaf), value, decision)
        return document

    def part(self, part: Part, value: Any, decision: str) -> Any:  # noqa: ANN401  # JSON
        if part[0] == "plan":
            return [
                {"step": step, "rules": list(rules), "shows": {path: self.fact(path, shown) for path, shown in shows}}
                for step, rules, shows in value
            ]
        if isinstance(value, Interval):
            ends = {"from": value.start, "to": value.end}
            return {name: None if end is None else self.field(decision, part[-1], end) for name, end in ends.items()}
        if part[-1] in {"cites", "against"}:
            return cited(tuple(Citation(source, at) for source, at in value))
        return [list(way) for way in value] if part[0] == "rules" else self.field(decision, part[-1], value)

    def field(self, decision: str, name: str, value: Any) -> Any:  # noqa: ANN401  # JSON
        return self.fact(f"decision.{decision}.{name}", value)

    def fact(self, path: str, value: Any) -> Any:  # noqa: ANN401  # JSON
        return plain(value, self.types.get(path))

    def cause(self, one: Cause) -> dict[str, Any]:
        if isinstance(one, Turned):
            before = self.fact(one.tested.fact.path, one.before)
            return {
                "kind": "condition",
                "decision": one.decision,
                "rule": one.rule or None,
                "before": before,
                **self.writer.tested(one.tested),
            }
        if isinstance(one, Reformed):
            rules = {"entered": [self.rule(rule) for rule in one.entered], "left": [self.rule(rule) for rule in one.left]}
            return {"kind": "rules", "decision": one.decision, **rules, "amounts": [self.writer.amount(amount) for amount in one.amounts]}
        if isinstance(one, Moved):
            return {"kind": "fact", "before": self.fact(one.fact.path, one.before), **self.writer.known(one.fact)}
        if isinstance(one, ReviewDue):
            return {"kind": "review", "source": one.source.id, "review_on": one.source.review_on.isoformat()}
        return self.possible(one)

    def possible(self, one: Possible) -> dict[str, Any]:
        return {"kind": "possible", "facts": list(one.facts)}

    def rule(self, one: RuleNamed) -> dict[str, Any]:
        return {"rule": one.id, "title": dict(one.title), "cites": sources(one.cites)}
