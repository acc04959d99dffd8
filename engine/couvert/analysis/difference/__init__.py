"""What two editions of a law decide otherwise, of all possible cases.

sides    an edition: a ruleset, in a reading, as it is in force on a day or on every day
joined    two editions as one ruleset, in which every decision stands twice
turns    the ways in which a field may come out otherwise
pair    one decision of both in one network, on all cases
regions    for whom: conditions that are enough for a change
witnesses    cases that show a change, decided again
search    all of it: each change, or the proof that there is none
written    what is written otherwise: rules, amounts, facts
"""

from couvert.analysis.difference.search import Difference, OutcomeChange, Outcomes, Region, difference
from couvert.analysis.difference.sides import Side
from couvert.analysis.difference.written import Written

__all__ = ["Difference", "OutcomeChange", "Outcomes", "Region", "Side", "Written", "difference"]
