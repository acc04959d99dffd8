"""What one complete case costs: `python -m benchmarks.single [cases]` prints CPU time in microseconds, and times that of validating it.

Medians over random complete cases of the law of the land, of the second time that the same is done: validated by pydantic alone, decided by
what is kept by signature, decided and written as a document, and decided with durable-rules fired for every decision. Every case is put
to all of these before the next one, so that what slows the machine slows all columns.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import islice
from statistics import median
from time import process_time
from typing import Any, Final

from benchmarks.prepared import FOUR
from tests.differential.random_cases import complete_cases

from couvert import Ruleset, decide, load
from couvert.inference.durable import DurableBackend

CASES: Final = 100
DAYS: Final = (date(2023, 8, 22), date(2026, 11, 23))
LINE: Final = "{:28}{:>12}{:>12}"


def ways(law: Ruleset, names: tuple[str, ...]) -> Mapping[str, Callable[[dict[str, Any]], object]]:
    """Give what is done with a case, by name."""
    fired = DurableBackend()
    return {
        "validated": law.model.case.model_validate,
        "decided": lambda case: decide(case, ruleset=law, decisions=names),
        "decided, with its document": lambda case: decide(case, ruleset=law, decisions=names).to_document(),
        "fired every time": lambda case: decide(case, ruleset=law, decisions=names, backend=fired),
    }


def taken(way: Callable[[dict[str, Any]], object], case: dict[str, Any]) -> float:
    """Give the microseconds of CPU time that something takes with a case, the second time."""
    way(case)
    start = process_time()
    way(case)
    return (process_time() - start) * 1e6


def rows(law: Ruleset, cases: int, names: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    """Give the median of each way, in microseconds."""
    found, done = islice(complete_cases(law, seed=31, on=DAYS), cases), ways(law, names)
    columns = zip(*([taken(way, case) for way in done.values()] for case in found), strict=True)
    return zip(done, map(median, columns), strict=True)


def main(arguments: list[str]) -> None:
    """Print a table for four decisions, and one for the whole law."""
    law = load()
    for title, names in (("four decisions", FOUR), ("the whole law", tuple(law.decisions))):
        found = dict(rows(law, int(arguments[0]) if arguments else CASES, names))
        sys.stdout.write(LINE.format(title, "us", "times") + "\n")
        for name, time in found.items():
            sys.stdout.write(LINE.format(f"  {name}", f"{time:.0f}", f"{time / found['validated']:.1f}") + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
