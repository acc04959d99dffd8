"""What a table of cases costs: `python -m benchmarks.many [cases]` prints CPU time a case, in microseconds, and times that in columns.

Complete cases of the law of the land are drawn at random, and stand many times in a table of Arrow. It is decided in columns; the cases are
decided one by one as well, in the same run, each for the second time. Answers are compared before anything is timed.
"""

import sys
from datetime import date
from itertools import islice
from statistics import median
from time import process_time
from typing import Any, Final

import pyarrow as pa
from tests.differential.batched import typed_table
from tests.differential.random_cases import complete_cases

from couvert import Ruleset, decide, decide_many, load

CASES: Final = 200
ROWS: Final = 65_536
RUNS: Final = 3
DAYS: Final = (date(2023, 8, 22), date(2026, 11, 23))
FOUR: Final = ("affiliation", "carte_vitale", "care_path", "reimbursement")
LINE: Final = "{:28}{:>12}{:>12}"


def compared(law: Ruleset, cases: list[dict[str, Any]], table: pa.Table, names: tuple[str, ...]) -> None:
    """Make sure that columns answer as one case does; else, end with what differs."""
    answers = decide_many(table, ruleset=law, decisions=names, columns=["*.status"]).answers.to_pylist()
    for row, case in zip(answers, cases, strict=True):
        alone = decide(case, ruleset=law, decisions=names)
        wrong = [name for name in names if row[f"{name}.status"] != alone.decisions[name].status]
        if wrong:
            sys.exit(f"row {row['row']}: {wrong}")


def main(arguments: list[str]) -> None:
    """Print a table for four decisions, and one for the whole law."""
    law = load()
    cases = list(islice(complete_cases(law, seed=31, on=DAYS), int(arguments[0]) if arguments else CASES))
    table = pa.Table.from_batches([typed_table(law, cases).table])
    long = table.take([number % len(cases) for number in range(ROWS)])
    for title, names in (("four decisions", FOUR), ("the whole law", tuple(law.decisions))):
        compared(law, cases, table, names)
        columns, single = [], []
        for _ in range(RUNS):
            start = process_time()
            decide_many(long, ruleset=law, decisions=names)
            columns.append((process_time() - start) / ROWS * 1e6)
            start = process_time()
            for case in cases:
                decide(case, ruleset=law, decisions=names)
            single.append((process_time() - start) / len(cases) * 1e6)
        sys.stdout.write(LINE.format(title, "us", "times") + "\n")
        for name, found in (("in columns", columns), ("one by one", single)):
            sys.stdout.write(LINE.format(f"  {name}", f"{median(found):.1f}", f"{median(found) / median(columns):.1f}") + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
