"""Between two laws drawn at random, what changes, for whom, and what is proved to stay, is what deciding every case says."""

import tempfile
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from tests.differential.drawn_laws import DAYS, HEAD, ON, VALUES, Drawing
from tests.engine.small_law import small_law

from couvert import Ruleset
from couvert.analysis.difference import Outcomes, Side, difference
from couvert.analysis.difference.pair import Turn
from couvert.analysis.difference.regions import Where
from couvert.inference.memory import WorkingMemory
from couvert.inference.settling import remember
from couvert.inference.standing import stand
from couvert.rulebase import rulebases

CARDS = (
    [],
    [{"kind": "x", "issuer": "DE", "valid_from": DAYS[0], "valid_until": DAYS[2]}],
    [
        {"kind": "x", "issuer": "FR", "valid_from": DAYS[2], "valid_until": DAYS[4]},
        {"kind": "y", "issuer": "BR", "valid_from": DAYS[1], "valid_until": DAYS[3]},
    ],
)
DECISION = "asked"


def two_laws(seed: int) -> tuple[Ruleset, Ruleset]:
    """Draw a law, and one that has another condition for one of its fields, or goes by another day."""
    drawing = Drawing.begun(seed)
    files = drawing.files()
    kept, drawn = (drawing.source.choice((True, False)) for _ in range(2))
    head, rules = files["asked/asked.yaml"].split("rules:\n")
    first, second = (rules[: rules.index("  - id: other-true")], rules[rules.index("  - id: other-true") :])
    one = first if kept else drawing.rules("one")
    other = HEAD.format(as_of="p.first") if drawn else head + "rules:\n"
    other += one + (drawing.rules("other") if kept else second)
    with tempfile.TemporaryDirectory() as before, tempfile.TemporaryDirectory() as after:
        return small_law(Path(before), files), small_law(Path(after), {**files, "asked/asked.yaml": other})


def cases() -> Iterator[Mapping[str, Any]]:
    """Give every case of a few values."""
    names = tuple(VALUES)
    for values in product(*VALUES.values()):
        facts = dict(zip(names, values, strict=True))
        yield from ({"on": ON, "p": {**facts, "cards": cards}} for cards in CARDS)


def remembered(law: Ruleset, case: Mapping[str, Any]) -> WorkingMemory | None:
    """Put a case to a law; None where it breaks a constraint."""
    memory = remember(law, law.model.given(law.model.case.model_validate(case)), rulebases(law)["plain"])
    return None if any(memory.breaks(one) for one in law.model.constraints) else memory


def outcome(law: Ruleset, memory: WorkingMemory, field: str) -> Any:
    (seen,) = stand(rulebases(law)["plain"], memory, DECISION).may_come((field,))
    return seen.value


def lies_in(memory: WorkingMemory, conditions: tuple[Where, ...]) -> bool:
    days = [memory if one.day is None else memory.on_day(memory.look(one.day)) for one in conditions]  # type: ignore[arg-type]  # a day
    return all(one.atom.holds(day.look) for one, day in zip(conditions, days, strict=True))


def wrong(found: Outcomes, memory: WorkingMemory, field: str, turn: Turn) -> Iterator[str]:
    """Give what is told wrongly of one case: `turn` is what comes out of a field by either law, be it the same."""
    told = {one.turn: one for one in found.changes}
    if turn.before != turn.after and turn not in told and turn not in found.untold:
        yield "a change is not told"
    for other, change in told.items():
        inside = other.field == field and any(lies_in(memory, region.conditions) for region in change.regions)
        if inside and other != turn:
            yield "the conditions of a region are not enough"
        if other == turn and change.all_told and not inside:
            yield "a region is not told"


@pytest.mark.parametrize("seed", range(100, 112))
def test_what_changes_between_two_drawn_laws_is_what_deciding_every_case_says(seed: int) -> None:
    before, after = two_laws(seed)
    found = difference(Side(before, "plain"), Side(after, "plain"), on=date.fromisoformat(ON)).outcomes[DECISION]
    put = ((case, remembered(before, case), remembered(after, case)) for case in cases())
    possible = [(case, one, other) for case, one, other in put if one is not None and other is not None]

    assert not [
        (field, told, case)
        for case, one, other in possible
        for field in ("one", "other")
        for told in wrong(found, one, field, Turn(field, outcome(before, one, field), outcome(after, other, field)))
    ]
