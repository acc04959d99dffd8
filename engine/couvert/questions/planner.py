"""Which fact to ask for next."""

from couvert.inquiry import Inquiry


def next_fact(inquiry: Inquiry, *, skip: frozenset[str] = frozenset()) -> str | None:
    """Give the path of the fact to ask for next, as `Decision.missing` names it; None where nothing is left to ask.

    Only a fact that an open decision depends on is asked for. `skip` are the facts that nobody can tell.
    """
    for name in inquiry.rulebase.strata:
        if name in inquiry.settled:
            settled = inquiry.settled[name]
            missing = (*settled.missing, *inquiry.computed(name, settled).missing)
            found = next((path for path in missing if path not in skip), None)
            if found is not None:
                return found
    return None
