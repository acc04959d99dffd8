"""How many questions plans need: the planner's, the best there are, and asking in the order of declaration, over random partial cases."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.differential.random_cases import complete_cases

from couvert import Ruleset
from couvert.asking import inquire
from couvert.inquiry import Inquiry
from couvert.questions.board import Board, board_of
from couvert.questions.planner import EFFORT, Plan
from couvert.questions.regions import Builder
from couvert.questions.strategy import Group, OutOfEffortError, Strategy

DAYS = (date(2021, 3, 1), date(2023, 8, 22), date(2024, 2, 29), date(2026, 11, 23))
MOST_OPEN = 12


@dataclass
class Measured:
    """Mean numbers of questions, summed over cases; `beyond` counts cases whose best plan is too long to search for."""

    cases: int = 0
    planned: float = 0
    best: float = 0
    declared: float = 0
    beyond: int = 0
    sampled: int = 0

    @property
    def above_the_best(self) -> float:
        return self.planned / self.best if self.best else 1

    @property
    def of_the_order_of_declaration(self) -> float:
        return self.planned / self.declared if self.declared else 0


def measured(law: Ruleset, decision: str, *, cases: int, seed: int, effort: float) -> Measured:
    """Measure the plans for one decision."""
    found, source = Measured(), random.Random(seed)
    for case in partial_cases(law, decision, source, seed=seed):
        board, inquiry = board_for(inquire(case, ruleset=law, decisions=[decision]), decision)
        if board is None:
            found.sampled += 1
        elif board.weights and not Strategy(board).settled(board.everything):
            measure(board, declared(inquiry, decision), found, effort)
        if found.cases + found.beyond + found.sampled >= cases:
            break
    return found


def partial_cases(law: Ruleset, decision: str, source: random.Random, *, seed: int) -> Iterator[dict[str, Any]]:
    """Give possible cases of which three to twelve facts that the decision reads are forgotten."""
    reads = reads_of(law, decision)
    for case in complete_cases(law, seed=seed, on=DAYS):
        forgotten = source.sample(reads, min(len(reads), source.randint(3, MOST_OPEN)))
        yield {
            group: {name: value for name, value in facts.items() if f"{group}.{name}" not in forgotten} if group != "on" else facts
            for group, facts in case.items()
        }


def reads_of(law: Ruleset, decision: str) -> list[str]:
    """Give the input facts that a decision hangs on, in the order of declaration."""
    rulebase = inquire({}, ruleset=law).rulebase
    reads = {path for name in rulebase.involved(decision) for path in rulebase.reach(name)}
    return [path for path in law.model.facts if path in reads and path != "on"]


def board_for(inquiry: Inquiry, decision: str) -> tuple[Board | None, Inquiry]:
    """Lay out the questions of a case; None where its regions are too many to list."""
    plan = Plan(inquiry, decision, frozenset())
    regions = Builder(inquiry.rulebase, plan.memory, plan.asked).build()
    return (board_of(regions, plan.memory, plan.asked, frozenset()) if regions.whole else None), inquiry


def declared(inquiry: Inquiry, decision: str) -> list[str]:
    """Give the open facts that a decision reads, in the order of declaration."""
    return [path for path in reads_of(inquiry.ruleset, decision) if path not in inquiry.given]


def measure(board: Board, order: list[str], found: Measured, effort: float) -> None:
    """Add the plans of one case."""
    strategy = Strategy(board, effort)
    total = strategy.weight(board.everything)
    try:
        best, _ = strategy.best(board.everything)
    except OutOfEffortError:
        found.beyond += 1
        return
    found.cases += 1
    found.best += best / total
    found.planned += planned(board, board.everything, frozenset()) / total
    found.declared += in_order(board, board.everything, [name for path in order for name in (path, *leaves(board, path))]) / total


def planned(board: Board, group: Group, asked: frozenset[str]) -> float:
    """Give the questions that the planner asks, one after the other, summed over the regions of a group."""
    strategy = Strategy(board, EFFORT)
    if strategy.settled(group):
        return 0
    try:
        return strategy.best(group, asked)[0]
    except OutOfEffortError:
        name = Strategy(board, 0).choose(group, asked)
    if name is None:
        return 0
    return strategy.weight(group) + sum(planned(board, part, asked | {name}) for part in strategy.parts(group, name))


def in_order(board: Board, group: Group, order: list[str]) -> float:
    """Give the questions of asking in an order until nothing is in doubt."""
    strategy = Strategy(board)
    if strategy.settled(group) or not order:
        return 0
    name, *rest = order
    parts = strategy.parts(group, name) if name in board.answers else (group,)
    asked = 0 if len(parts) == 1 and "[" in name else strategy.weight(group)
    return asked + sum(in_order(board, part, rest) for part in parts)


def leaves(board: Board, path: str) -> list[str]:
    """Give the questions about the records of a list."""
    return [name for name in board.answers if name.startswith(f"{path}[")]
