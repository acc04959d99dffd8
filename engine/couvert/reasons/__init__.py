"""Why an answer is what it is."""

from couvert.reasons.tree import Explanation
from couvert.reasons.why import explain

__all__ = ["Explanation", "explain"]
