"""Two editions compared, as plain data for JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from couvert.analysis.difference import Difference, OutcomeChange, Outcomes, Region, Side, Written
from couvert.analysis.difference.regions import Where
from couvert.analysis.difference.turns import Outcome, Turn
from couvert.analysis.difference.written import AmountChange, Names, RuleChange
from couvert.answer import Types, change_document
from couvert.interfaces.cli.diffing.sayings import Sayings
from couvert.language.conditions import PARAMETER, Ref
from couvert.language.once import cached_property
from couvert.language.rules import Amount
from couvert.language.types import field_types, plain
from couvert.states import Change
from couvert.version import VERSION
from couvert.workbench.effects import Effects, Twice

SIDES = ("before", "after")


@dataclass(frozen=True, eq=False)
class DiffDocument:
    """Writes a difference as plain data: days as ISO text, money as text with two decimals, conditions also in words."""

    found: Difference
    sayings: Sayings

    def whole(self, effects: Effects | None) -> dict[str, Any]:
        """Give everything."""
        joined = self.found.joined
        return {
            "couvert": VERSION,
            "before": _side(joined.before),
            "after": _side(joined.after),
            "written": self._written(Written(joined)),
            "outcomes": {name: self._outcomes(one) for name, one in self.found.outcomes.items()},
            "cases": None if effects is None else self._effects(effects),
        }

    @cached_property
    def _types(self) -> Types:
        return {**field_types(self.found.joined.before.law), **field_types(self.found.joined.after.law)}

    def _written(self, written: Written) -> dict[str, Any]:
        names = {"facts": written.facts, "derived": written.derived, "constraints": written.constraints}
        names |= {"decisions": written.decisions, "fields": written.fields}
        return {
            **{key: _names(some) for key, some in names.items()},
            "rules": [_rule(one) for one in written.rules],
            "amounts": [self._amounts(one) for one in written.amounts],
        }

    def _amounts(self, one: AmountChange) -> dict[str, Any]:
        before, after = ([self._amount(one.parameter, amount) for amount in some] for some in (one.before, one.after))
        return {"parameter": one.parameter, "before": before, "after": after}

    def _amount(self, parameter: str, amount: Amount) -> dict[str, Any]:
        return {"from": amount.start.isoformat(), "value": plain(amount.value, self._types[f"{PARAMETER}{parameter}"])}

    def _outcomes(self, one: Outcomes) -> dict[str, Any]:
        return {
            "same": one.is_same,
            "changes": [self._change(one.decision, change) for change in one.changes],
            "unanswered": list(one.unanswered),
            "not_told": [self._turn(one.decision, turn) for turn in one.untold],
        }

    def _change(self, decision: str, one: OutcomeChange) -> dict[str, Any]:
        regions = [self._region(decision, region) for region in one.regions]
        return {**self._turn(decision, one.turn), "regions": regions, "all_told": one.all_told}

    def _turn(self, decision: str, turn: Turn) -> dict[str, Any]:
        path = f"decision.{decision}.{turn.field}"
        return {"field": turn.field, "before": self._outcome(path, turn.before), "after": self._outcome(path, turn.after)}

    def _outcome(self, path: str, outcome: Outcome) -> Any:  # noqa: ANN401  # JSON
        return {"fact": outcome.path} if isinstance(outcome, Ref) else plain(outcome, self._types.get(path))

    def _region(self, decision: str, region: Region) -> dict[str, Any]:
        witness = region.witness
        changes = Twice(self.found.joined).changes(witness.before, witness.after, decision)
        return {
            "conditions": [self._where(one) for one in region.conditions],
            "witness": {"before": witness.before, "after": witness.after, "changes": [self._of_case(one) for one in changes]},
        }

    def _where(self, one: Where) -> dict[str, Any]:
        told = {"condition": str(one.atom), "on": one.day, "edition": one.edition, "says": self.sayings.where(one)}
        return {key: value for key, value in told.items() if value is not None}

    def _of_case(self, change: Change) -> dict[str, Any]:
        return {key: value for key, value in change_document(change, self._types, SIDES).items() if key != "decision"}

    def _effects(self, effects: Effects) -> dict[str, Any]:
        decisions = {
            name: [{"count": count, **self._of_case(one)} for one, count in counts.items()] for name, counts in effects.by_decision.items()
        }
        refused = [{"case": one.number, "problems": list(one.reasons)} for one in effects.refused]
        return {"cases": effects.cases, "changed": effects.changed, "refused": refused, "decisions": decisions}


def _side(side: Side) -> dict[str, Any]:
    return {"ruleset": side.law.identity, "reading": side.reading, "day": None if side.day is None else side.day.isoformat()}


def _names(names: Names) -> Mapping[str, list[str]]:
    return {"removed": list(names.removed), "added": list(names.added), "otherwise": list(names.otherwise)}


def _rule(one: RuleChange) -> dict[str, Any]:
    how = "added" if one.before is None else "removed" if one.after is None else "changed"
    return {"decision": one.decision, "rule": one.rule.id, "change": how, "parts": list(one.parts)}
