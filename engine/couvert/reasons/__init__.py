"""Why an answer is what it is, what stands against another one, what would change it, and when it will change by itself."""

from couvert.reasons.change import Changes, what_would_change
from couvert.reasons.coming import ComingChange, Timeline
from couvert.reasons.comparing import compare
from couvert.reasons.comparison import Comparison
from couvert.reasons.outcome import OutcomeError
from couvert.reasons.timeline import timeline
from couvert.reasons.tree import Explanation
from couvert.reasons.ways import Change, Way
from couvert.reasons.why import explain
from couvert.reasons.why_not import Against, WhyNot, why_not

__all__ = [
    "Against",
    "Change",
    "Changes",
    "ComingChange",
    "Comparison",
    "Explanation",
    "OutcomeError",
    "Timeline",
    "Way",
    "WhyNot",
    "compare",
    "explain",
    "timeline",
    "what_would_change",
    "why_not",
]
