"""Runs the worked cases: `python -m tests.reference [DIR]` prints a line for each thing compared and exits 1 where one differs."""

import sys
from pathlib import Path

from tests.reference.files import folder, read_folder, wrong_cases
from tests.reference.report import Outcome, lines

from couvert import load


def main(arguments: list[str]) -> int:
    """Print the report on the cases of a folder."""
    home = Path(arguments[0]) if arguments else folder()
    ruleset = load()
    outcomes = [Outcome(case, ruleset) for case in read_folder(home)]
    for outcome in outcomes:
        print("\n".join(lines(outcome)))  # noqa: T201  # the report is for people
    compared = [one for one in outcomes if one.expected]
    differing = [one.case.id for one in compared if (one.disagreements or one.leaps) and one.case.id not in wrong_cases()]
    print(f"{len(outcomes)} cases, {len(compared)} compared, {len(differing)} differ {' '.join(differing)}".rstrip())  # noqa: T201
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
