"""What a difference between two editions tells wrongly of a case that both decide."""

from collections.abc import Iterator, Mapping
from typing import Any

from couvert.analysis.difference import Outcomes, Region, Side
from couvert.analysis.difference.regions import Where
from couvert.analysis.difference.turns import Turn
from couvert.inference.memory import WorkingMemory
from couvert.inference.settling import remember
from couvert.inference.standing import stand
from couvert.language.conditions import Ref
from couvert.language.rules import Field
from couvert.rulebase import rulebases

Put = tuple[tuple[Side, WorkingMemory], tuple[Side, WorkingMemory]]
"""A case that gives every fact, put to both editions."""


def put(before: Side, after: Side, case: Mapping[str, Any]) -> Put | None:
    """Put a case to both editions; None where one of them refuses it."""
    first, second = _remembered(before, case), _remembered(after, case)
    refused = any(memory.breaks(one) for memory in (first, second) for one in memory.ruleset.model.constraints)
    return None if refused else ((before, first), (after, second))


def _remembered(side: Side, case: Mapping[str, Any]) -> WorkingMemory:
    law = side.in_force
    return remember(law, law.model.given(law.model.case.model_validate(case)), rulebases(law)[side.reading])


def wrong(found: Outcomes, both: Put) -> Iterator[str]:
    """Give what is told wrongly of one case: changes and regions that are not told, and conditions that are not enough."""
    for field in both[0][0].law.decisions[found.decision].fields.values():
        real = set(_turns(found.decision, field, both)) if field.kind != "computed" else set()
        told = {one.turn: one for one in found.changes if one.turn.field == field.name and not _is_taken(one.turn)}
        yield from (f"{turn} is not told" for turn in real - told.keys() - set(found.untold) if not _has_taken(found, field))
        for turn, change in told.items():
            inside = any(_lies_in(region, both) for region in change.regions)
            if inside and turn not in real:
                yield f"the conditions of a region of {turn} are not enough"
            if turn in real and change.all_told and not inside:
                yield f"a region of {turn} is not told"


def _turns(decision: str, field: Field, both: Put) -> Iterator[Turn]:
    """Give the ways in which a field comes out otherwise of a case."""
    before, after = (stand(rulebases(side.in_force)[side.reading], memory, decision).may_come((field.name,)) for side, memory in both)
    if field.kind == "one":
        (was,), (now,) = before, after
        yield from () if was.value == now.value else (Turn(field.name, was.value, now.value),)  # type: ignore[arg-type]  # all is known
    else:
        had, has = ({one.value for one in seen if one.held} for seen in (before, after))
        yield from (Turn(field.name, None, item) for item in has - had)  # type: ignore[arg-type]  # all is known
        yield from (Turn(field.name, item, None) for item in had - has)  # type: ignore[arg-type]  # all is known


def _is_taken(turn: Turn) -> bool:
    """Tell whether a fact gives one of the values: then a case shows another value in its place."""
    return isinstance(turn.before, Ref) or isinstance(turn.after, Ref)


def _has_taken(found: Outcomes, field: Field) -> bool:
    return any(_is_taken(one.turn) for one in found.changes if one.turn.field == field.name)


def _lies_in(region: Region, both: Put) -> bool:
    return all(_holds(where, both) for where in region.conditions)


def _holds(where: Where, both: Put) -> bool:
    _, memory = both[1] if where.edition == "after" else both[0]
    dated = memory if where.day is None else memory.on_day(memory.look(where.day))  # type: ignore[arg-type]  # a day
    return where.atom.holds(dated.look) is True
