"""Why an answer is what it is, what stands against another one, and what would change it."""

from couvert.reasons.change import Changes, what_would_change
from couvert.reasons.comparing import compare
from couvert.reasons.comparison import Comparison
from couvert.reasons.outcome import OutcomeError
from couvert.reasons.tree import Explanation
from couvert.reasons.ways import Change, Way
from couvert.reasons.why import explain
from couvert.reasons.why_not import Against, WhyNot, why_not

__all__ = [
    "Against",
    "Change",
    "Changes",
    "Comparison",
    "Explanation",
    "OutcomeError",
    "Way",
    "WhyNot",
    "compare",
    "explain",
    "what_would_change",
    "why_not",
]
