"""Why an answer is what it is."""

from couvert.reasons.comparing import compare
from couvert.reasons.comparison import Comparison
from couvert.reasons.tree import Explanation
from couvert.reasons.why import explain

__all__ = ["Comparison", "Explanation", "compare", "explain"]
