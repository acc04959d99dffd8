"""Couvert: decisions about French health insurance that never guess, with their proof and their sources."""

from importlib import import_module
from typing import TYPE_CHECKING

from couvert.version import VERSION

if TYPE_CHECKING:
    from couvert.analysis import Finding, check
    from couvert.answer import Answer
    from couvert.batch.many import decide_many
    from couvert.decided import Decision, Dispute, Reason
    from couvert.decision import decide
    from couvert.language.codes import ProblemCode
    from couvert.language.problems import CaseError, Problem, RulebaseError, RulesetError
    from couvert.language.rules import Ruleset
    from couvert.loading import load
    from couvert.reasons import (
        Against,
        Change,
        Changes,
        ComingChange,
        Comparison,
        Explanation,
        OutcomeError,
        Timeline,
        Way,
        WhyNot,
        compare,
        explain,
        timeline,
        what_would_change,
        why_not,
    )

__version__ = VERSION

_HOMES = {
    "couvert.analysis": ("Finding", "check"),
    "couvert.answer": ("Answer",),
    "couvert.batch.many": ("decide_many",),
    "couvert.decided": ("Decision", "Dispute", "Reason"),
    "couvert.decision": ("decide",),
    "couvert.language.codes": ("ProblemCode",),
    "couvert.language.problems": ("CaseError", "Problem", "RulebaseError", "RulesetError"),
    "couvert.language.rules": ("Ruleset",),
    "couvert.loading": ("load",),
    "couvert.reasons": (
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
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Against",
    "Answer",
    "CaseError",
    "Change",
    "Changes",
    "ComingChange",
    "Comparison",
    "Decision",
    "Dispute",
    "Explanation",
    "Finding",
    "OutcomeError",
    "Problem",
    "ProblemCode",
    "Reason",
    "RulebaseError",
    "Ruleset",
    "RulesetError",
    "Timeline",
    "Way",
    "WhyNot",
    "__version__",
    "check",
    "compare",
    "decide",
    "decide_many",
    "explain",
    "load",
    "timeline",
    "what_would_change",
    "why_not",
]


def __getattr__(name: str) -> object:
    """Import a public name when it is first used, so that the command line starts fast."""
    if name not in _HOME_OF:
        message = f"module `couvert` has no attribute `{name}`"
        raise AttributeError(message)
    value = globals()[name] = getattr(import_module(_HOME_OF[name]), name)
    return value
