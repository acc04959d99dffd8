"""What is called possible, put to the proof: the completion found for each value is decided again, as if its facts had been told."""

from collections.abc import Iterator

from couvert import CaseError, Decision, Ruleset, decide
from couvert.analysis.witness import Case, filled
from couvert.inference.completions.outlook import Outlook, outlook_of
from couvert.inference.session import Backend
from couvert.inference.settling import remember
from couvert.inference.standing import Seen
from couvert.language.partial import Unknown
from couvert.rulebase import rulebases


def unproved(law: Ruleset, case: Case, name: str, *, reading: str) -> Iterator[tuple[Seen, Case, Decision]]:
    """Give each thing called possible that its completion does not give when it is decided: with that case and decision."""
    outlook = outlook_for(law, case, name, reading=reading)
    yield from unproved_in(outlook, law, case)


def outlook_for(law: Ruleset, case: Case, name: str, *, reading: str) -> Outlook:
    """Give the outlook for a decision on a case."""
    rulebase = rulebases(law)[reading]
    return outlook_of(rulebase, remember(law, law.model.given(law.model.case.model_validate(case)), rulebase), name)


def unproved_in(outlook: Outlook, law: Ruleset, case: Case, backend: Backend | None = None) -> Iterator[tuple[Seen, Case, Decision]]:
    """Give the same, of an outlook on a case that is there already; completions are decided by a backend.

    A completion that is no possible case gives nothing.
    """
    name, reading = outlook.standing.table.name, outlook.completions.network.rulebase.reading
    decided: dict[str, tuple[Case, Decision]] = {}
    for seen in sorted(outlook.possible(), key=repr):
        supposed = outlook.witness(seen).supposed
        key = repr(sorted(supposed.items()))
        if key not in decided:
            whole = filled(law, case, supposed)
            decided[key] = whole, _decided(whole, law, reading, name, backend)
        if not isinstance(seen.value, Unknown) and not _comes_out(seen, decided[key][1]):
            yield seen, *decided[key]


def _decided(whole: Case, law: Ruleset, reading: str, name: str, backend: Backend | None) -> Decision:
    try:
        return decide(whole, ruleset=law, reading=reading, decisions=[name], backend=backend).decisions[name]
    except CaseError:
        return Decision(name, "not_asked")


def surely_told(law: Ruleset, case: Case, name: str, *, reading: str) -> bool:
    """Tell whether everything called possible was proved to be, within the bounds of the search."""
    outlook = outlook_for(law, case, name, reading=reading)
    return all(outlook.witness(seen).proved for seen in outlook.possible())


def _comes_out(seen: Seen, decision: Decision) -> bool:
    value = decision.fields.get(seen.field)
    if seen.held is None:
        return seen.field in decision.fields and value == seen.value
    return isinstance(value, tuple) and (seen.value in value) is seen.held
