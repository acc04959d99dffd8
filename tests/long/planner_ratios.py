"""How near the planner's questions come to the fewest there are: `python -m tests.long.planner_ratios [cases] [decision ...]`.

The bounds: 1.10 of the fewest, and 60 % of asking in the order of declaration where the fewest are not already more than that.
"""

import sys

from tests.engine.law_fixtures import toll_law
from tests.engine.questions.measuring import Measured, measured

from couvert import Ruleset, load

EFFORT = 6_000_000
LINE = "{:24}{:>7}{:>9}{:>9}{:>10}{:>11}{:>14}{:>8}{:>9}"


def row(law: Ruleset, decision: str, cases: int) -> tuple[str, Measured]:
    """Measure one decision and write its line."""
    one = measured(law, decision, cases=cases, seed=17, effort=EFFORT)
    count = max(one.cases, 1)
    means = (f"{total / count:.3f}" for total in (one.planned, one.best, one.declared))
    ratios = (f"{one.above_the_best:.3f}", f"{one.of_the_order_of_declaration:.3f}")
    return LINE.format(decision, one.cases, *means, *ratios, one.beyond, one.sampled), one


def main(arguments: list[str]) -> int:
    """Print a line for each decision; fail where one is above the bounds."""
    cases, names, failed = int(arguments[0]) if arguments else 100, arguments[1:], False
    sys.stdout.write(LINE.format("decision", "cases", "planner", "best", "declared", "to best", "to declared", "beyond", "sampled") + "\n")
    for law in (toll_law(), load()):
        for decision in law.decisions:
            if not names or decision in names:
                line, one = row(law, decision, cases)
                failed = failed or one.above_the_best > 1.10 or one.planned > max(0.60 * one.declared, 1.10 * one.best)
                sys.stdout.write(line + "\n")
                sys.stdout.flush()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
