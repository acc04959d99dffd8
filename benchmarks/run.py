"""Every figure, each beside what it should reach: `python benchmarks/run.py [--quick] [-o json]`.

A figure is the median of repeated runs, with the least and the most of them; other engines answer the same cases before anything is timed.
An engine that is not installed is named as absent. `--quick` takes fewer rows and says what it leaves out.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import many_cases, on_spark, one_case
from benchmarks.figures import GOALS, Absent, Figure

LINE: Final = "{:34}{:>10}{:>10}{:>10}{:>10}  {}\n"


def figures(*, quick: bool) -> Iterator[Figure | Absent]:
    """Take every figure."""
    one = one_case.work(quick=quick)
    for part in (one_case, many_cases, on_spark):
        yield from part.figures(one)


def row(one: Figure | Absent) -> str:
    """Write a figure as a line of the table."""
    goal = GOALS[one.name]
    if isinstance(one, Absent):
        return LINE.format(one.name, "absent", "", "", str(goal), one.why)
    met = "" if goal.met(one.value) else "missed; "
    return LINE.format(one.name, *(f"{value:.2f}" for value in (one.value, one.low, one.high)), str(goal), met + one.note)


def document(one: Figure | Absent) -> dict[str, Any]:
    """Write a figure for programs."""
    goal = GOALS[one.name]
    if isinstance(one, Absent):
        return {"value": None, "absent": one.why, "goal": str(goal)}
    return {"value": one.value, "low": one.low, "high": one.high, "goal": str(goal), "met": goal.met(one.value), "note": one.note}


def main() -> None:
    """Print the table, or JSON, as figures come in."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rows, in about a minute; says which figures it leaves out")
    parser.add_argument("-o", "--output", choices=("text", "json"), default="text")
    given = parser.parse_args()
    if given.output == "json":
        sys.stdout.write(json.dumps({one.name: document(one) for one in figures(quick=given.quick)}, indent=2) + "\n")
        return
    sys.stdout.write(LINE.format("", "median", "least", "most", "goal", ""))
    for one in figures(quick=given.quick):
        sys.stdout.write(row(one))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
