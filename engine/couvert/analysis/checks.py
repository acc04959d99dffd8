"""check(): every finding about a ruleset that needs no case. It proves no completeness: gaps and conflicts are not looked for here."""

from couvert.analysis.finding import Finding
from couvert.analysis.outcomes import never_given, periods
from couvert.analysis.places import Places
from couvert.analysis.use import not_carried, unknown_citations, unused
from couvert.analysis.wording import titles, words
from couvert.language.rules import Ruleset


def check(ruleset: Ruleset) -> tuple[Finding, ...]:
    """Give every finding about a ruleset, in the order of files and lines. An empty tuple says that none of the codes applies."""
    places = Places(ruleset)
    found = [
        *titles(ruleset, places),
        *words(ruleset, places),
        *unused(ruleset, places),
        *unknown_citations(ruleset, places),
        *not_carried(ruleset),
        *never_given(ruleset, places),
        *periods(ruleset),
    ]
    return tuple(sorted(found, key=lambda finding: finding.order))
