"""What is known of a ruleset without a case."""

from couvert.analysis.checks import check
from couvert.analysis.enumeration import Share, shares
from couvert.analysis.finding import Code, Finding
from couvert.analysis.universe import SINCE, UnprovedError
from couvert.analysis.witness import Witness

__all__ = ["SINCE", "Code", "Finding", "Share", "UnprovedError", "Witness", "check", "shares"]
