"""What open rows wait for: the slots without a column that undecided rules read."""

from collections.abc import Collection, Iterable
from typing import TypeAlias

from couvert.language.conditions import DECISION, Atom, Condition, Ref
from couvert.language.partial import Slot, Unknown, Value
from couvert.language.rules import Rule
from couvert.questions.rows import Mask
from couvert.questions.survey import Sitting, Survey, World

Fields: TypeAlias = Collection[str]


def wants(survey: Survey, decision: str, fields: Fields) -> tuple[Slot, ...]:
    """Give what open rows wait for before the fields of a decision are settled."""
    waiting = _Waiting(survey)
    waiting.for_fields(decision, tuple(fields), survey.base, survey.base.rows)
    return tuple(waiting.found)


class _Waiting:
    """Gathers what rows wait for, each part once."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        self.found: dict[Slot, None] = {}
        self.seen: dict[object, Mask] = {}

    def for_fields(self, decision: str, fields: tuple[str, ...], world: World, rows: Mask) -> None:
        """Gather what fields of a decision wait for, in a world, on some rows."""
        key = decision, fields, id(world)
        if not rows & ~self.seen.get(key, 0):
            return
        self.seen[key] = self.seen.get(key, 0) | rows
        sittings, undated = self.survey.sittings(decision, world)
        self._add(value for value, having in undated if having & rows)
        for sitting in sittings:
            for rule in {rule.id: rule for name in fields for rule in sitting.edition.giving.get(name, ())}.values():
                self._for_rule(rule, fields, sitting, rows & sitting.world.rows)

    def _for_rule(self, rule: Rule, fields: Fields, sitting: Sitting, rows: Mask) -> None:
        true, false = self.survey.determines(sitting, rule.id)
        taken = [value for name in fields if isinstance(value := rule.then.get(name), Ref)]
        for value in taken if true & rows else ():
            self._for_outcome(value.path, sitting.world, true & rows)
        waiting = rows & ~true & ~false
        for one in sitting.edition.family(rule.id) if waiting else ():
            self._for_truth(sitting.edition.by_id[one].when, sitting.world, waiting)

    def _for_truth(self, condition: Condition, world: World, rows: Mask) -> None:
        true, false = self.survey.truth(world, condition)
        rows &= world.rows & ~true & ~false
        if not rows:
            return
        if not isinstance(condition, Atom):
            for part in condition.parts:
                self._for_truth(part, world, rows)
            return
        for path in condition.paths:
            waiting = [(value, having & rows) for value, having in self.survey.split(world, path) if isinstance(value, Unknown)]
            self._add(value for value, having in waiting if having)
            for _, having in waiting:
                self._for_outcome(path, world, having)

    def _for_outcome(self, path: str, world: World, rows: Mask) -> None:
        if path.startswith(DECISION) and rows:
            _, decision, name = path.split(".")
            self.for_fields(decision, (name,), world, rows)

    def _add(self, values: Iterable[Value]) -> None:
        self.found.update({slot: None for value in values if isinstance(value, Unknown) for slot in value.needs})
