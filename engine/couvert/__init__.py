"""Couvert: decisions about French health insurance that never guess, with their proof and their sources."""

from couvert.answer import Answer, Decision, Dispute, Reason
from couvert.decision import decide
from couvert.language.problems import CaseError, Problem, RulesetError
from couvert.language.rules import Ruleset
from couvert.loading import load
from couvert.version import VERSION

__version__ = VERSION

__all__ = ["Answer", "CaseError", "Decision", "Dispute", "Problem", "Reason", "Ruleset", "RulesetError", "__version__", "decide", "load"]
