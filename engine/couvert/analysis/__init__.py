"""What is known of a ruleset without a case."""

from couvert.analysis.checks import check
from couvert.analysis.finding import Code, Finding

__all__ = ["Code", "Finding", "check"]
