"""What unknown facts cost: `python -m benchmarks.partial [cases]` prints the CPU time of complete and partial cases, side by side.

Medians in milliseconds over random cases of the law of the land, of each decision by itself and of all that a case asks. Every case is
decided in all its forms before the next one, so that what slows the machine slows all columns. The first case warms up and does not count.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from statistics import median
from time import process_time
from typing import Any, Final

from tests.differential.random_cases import complete_cases, forgetful

from couvert import Ruleset, decide, load

CASES: Final = 15
SHARES: Final = (0.0, 0.1, 1 / 3, 0.6, 0.9, 1.0)
"""Shares of the facts that are unknown."""

DAYS: Final = (date(2023, 8, 22), date(2026, 11, 23))
WHOLE: Final = "the whole law"
HEAD: Final = ("complete", "a tenth", "a third", "six tenths", "nine tenths", "all unknown")
LINE: Final = "{:24}" + "{:>13}" * len(SHARES)


def measure(law: Ruleset, case: dict[str, Any], names: Sequence[str]) -> float:
    """Give the milliseconds of CPU time that a case takes; `names` are the decisions, all that the case asks where there are none."""
    start = process_time()
    decide(case, ruleset=law, decisions=names or None)
    return (process_time() - start) * 1_000


def forms(case: dict[str, Any], source: random.Random) -> Iterator[dict[str, Any]]:
    """Give the case with each share of its facts unknown; its groups stay, and so does its day."""
    return (forgetful(case, share=share, source=source) for share in SHARES)


def rows(law: Ruleset, cases: int) -> Iterator[tuple[str, Sequence[float]]]:
    """Give the medians of each decision, and of the whole law."""
    for name in (*law.decisions, WHOLE):
        source, asked = random.Random(31), () if name == WHOLE else (name,)
        drawn = islice(complete_cases(law, seed=31, on=DAYS), cases + 1)
        taken = [[measure(law, form, asked) for form in forms(case, source)] for case in drawn]
        yield name, [median(column) for column in zip(*taken[1:], strict=True)]


def main(arguments: list[str]) -> None:
    """Print the table."""
    sys.stdout.write(LINE.format("decision, ms", *HEAD) + "\n")
    for name, medians in rows(load(), int(arguments[0]) if arguments else CASES):
        sys.stdout.write(LINE.format(name, *(f"{one:.1f}" for one in medians)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
