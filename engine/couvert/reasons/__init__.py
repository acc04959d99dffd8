"""Why an answer is what it is, and when it will change."""

from couvert.reasons.coming import ComingChange, Timeline
from couvert.reasons.timeline import timeline
from couvert.reasons.tree import Explanation
from couvert.reasons.why import explain

__all__ = ["ComingChange", "Explanation", "Timeline", "explain", "timeline"]
