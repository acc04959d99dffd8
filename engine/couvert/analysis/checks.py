"""check(): every finding about a ruleset that needs no case: what is written, what is used, and what is proved of all possible cases."""

from collections.abc import Collection

from couvert.analysis.finding import Code, Finding
from couvert.analysis.impossible import never_kept
from couvert.analysis.outcomes import never_given, periods
from couvert.analysis.places import Places
from couvert.analysis.proof import prove
from couvert.analysis.use import not_carried, unknown_citations, unused
from couvert.analysis.wording import titles, words
from couvert.language.rules import Ruleset


def check(ruleset: Ruleset, *, decisions: Collection[str] | None = None) -> tuple[Finding, ...]:
    """Give every finding about a ruleset, in the order of files and lines. An empty tuple says that none of the codes applies.

    Only the `decisions` named are proved; all of them where none is. Where a rule reads an amount that there is none of, rules cannot be
    put together, and where no case keeps the constraints, there are none to prove it of: then nothing is proved.
    """
    places = Places(ruleset)
    found = [
        *titles(ruleset, places),
        *words(ruleset, places),
        *unused(ruleset, places),
        *unknown_citations(ruleset, places),
        *not_carried(ruleset),
        *never_given(ruleset, places),
        *periods(ruleset),
        *never_kept(ruleset, places),
    ]
    if not any(finding.code in {Code.AMOUNT_MISSING, Code.CONSTRAINT_IMPOSSIBLE} for finding in found):
        found += prove(ruleset, places, ruleset.decisions if decisions is None else decisions)
    return tuple(sorted(found, key=lambda finding: finding.order))
