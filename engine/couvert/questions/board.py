"""The questions that may be asked about a table of regions, what each region answers, and what comes out of it for each decision."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from couvert.inference.completions.outlook import named
from couvert.inference.memory import WorkingMemory
from couvert.language.partial import Slot
from couvert.questions.regions import Asked, Regions
from couvert.questions.rows import members


@dataclass(frozen=True, eq=False)
class Board:
    """Regions by number, with their weight. `answers` gives each region's answer to each question; `outcomes` what comes out, by decision.

    `follows` names the question that has to be asked before: the list that a record stands in.
    """

    weights: Sequence[int]
    answers: Mapping[str, Sequence[int]]
    outcomes: Mapping[str, Sequence[int]]
    joint: Sequence[int]
    follows: Mapping[str, str]
    slots: Mapping[str, Sequence[Slot]]

    @property
    def everything(self) -> tuple[int, ...]:
        """The numbers of all regions."""
        return tuple(range(len(self.weights)))


def board_of(regions: Regions, memory: WorkingMemory, asked: Asked, skip: frozenset[str]) -> Board:
    """Lay out the questions on the regions of a case. Facts in `skip` are never asked: what differs only in them stays in doubt."""
    slots: dict[str, list[Slot]] = {}
    for slot, values in regions.rows.classes.items():
        if len(values) > 1:
            slots.setdefault(named_for_question(slot, memory), []).append(slot)
    kept = tuple(members(regions.kept))
    outcomes = {name: _outcomes(regions, name, fields, kept) for name, fields in asked.items()}
    codes = {name: _answers(regions, found, kept) for name, found in slots.items()}
    follows = {name: found[0].path for name, found in slots.items() if found[0].key and found[0].path not in memory.given and found[0].leaf}
    may_ask = [name for name in codes if name not in skip and follows.get(name) not in skip]
    if regions.whole:
        joint = numbered(zip(*outcomes.values(), strict=True))
        may_ask = [name for name in may_ask if _matters(regions, slots[name], kept, joint)]
    return _merged(Board([1] * len(kept), {name: codes[name] for name in may_ask}, outcomes, (), follows, slots), whole=regions.whole)


def named_for_question(slot: Slot, memory: WorkingMemory) -> str:
    """Name the question that fills in a slot: members and records of a list that was not given are asked for as the list."""
    return named(slot, memory) if slot.path in memory.given or not slot.leaf else str(slot)


def numbered(things: Iterable[Hashable]) -> tuple[int, ...]:
    """Give equal things equal numbers, in order of appearance."""
    numbers: dict[Hashable, int] = {}
    return tuple(numbers.setdefault(thing, len(numbers)) for thing in things)


def _outcomes(regions: Regions, name: str, fields: Sequence[str], kept: Sequence[int]) -> tuple[int, ...]:
    found = [0] * regions.rows.count
    for number, (_, rows) in enumerate(regions.outcomes(name, fields)):
        for row in members(rows):
            found[row] = number
    return tuple(found[row] for row in kept)


def _answers(regions: Regions, slots: Sequence[Slot], kept: Sequence[int]) -> tuple[int, ...]:
    columns = [regions.rows.places[slot] for slot in slots]
    if len(columns) == 1:
        return tuple(columns[0][row] for row in kept)
    return numbered(tuple(column[row] for column in columns) for row in kept)


def _matters(regions: Regions, slots: Sequence[Slot], kept: Sequence[int], joint: Sequence[int]) -> bool:
    """Tell whether two regions that differ only in some slots, and in the leaves of records among them, differ in what comes out."""
    moving = {
        one for slot in slots for one in regions.rows.classes if one == slot or (not slot.leaf and slot.key and one.path == slot.path)
    }
    strides, stride = {}, 1
    for slot, values in regions.rows.classes.items():
        strides[slot] = stride
        stride *= len(values)
    bases = list(kept)
    for slot in moving:
        places, step = regions.rows.places[slot], strides[slot]
        bases = [base - places[row] * step for base, row in zip(bases, kept, strict=True)]
    first: dict[int, int] = {}
    return any(first.setdefault(base, outcome) != outcome for base, outcome in zip(bases, joint, strict=True))


def _merged(board: Board, *, whole: bool) -> Board:
    """Put regions together that no question tells apart: what comes out of them is then the set of what comes out of each."""
    groups: dict[tuple[int, ...], list[int]] = {}
    columns = list(board.answers.values())
    for region in board.everything:
        key = tuple(column[region] for column in columns) if whole else (region,)
        groups.setdefault(key, []).append(region)
    outcomes = {
        name: numbered(frozenset(found[region] for region in group) for group in groups.values()) for name, found in board.outcomes.items()
    }
    weights = [sum(board.weights[region] for region in group) for group in groups.values()]
    firsts = [group[0] for group in groups.values()]
    answers = {name: tuple(column[first] for first in firsts) for name, column in board.answers.items()}
    return Board(weights, answers, outcomes, numbered(zip(*outcomes.values(), strict=True)) if outcomes else (), board.follows, board.slots)
