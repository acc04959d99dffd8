"""What is called possible, put to the proof: the completion found for each value is decided again, as if its facts had been told."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from couvert import Decision, Ruleset, decide
from couvert.inference.completions.outlook import Outlook, outlook_of
from couvert.inference.session import Backend
from couvert.inference.settling import remember
from couvert.inference.standing import Seen
from couvert.language.facts import Kind, Scalar, euros
from couvert.language.model import Fact
from couvert.language.partial import Slot, Unknown, key_of
from couvert.rulebase import rulebases

Case = dict[str, Any]
Supposed = Mapping[Slot, Scalar | None]


def unproved(law: Ruleset, case: Case, name: str, *, reading: str) -> Iterator[tuple[Seen, Case, Decision]]:
    """Give each thing called possible that its completion does not give when it is decided: with that case and decision."""
    outlook = outlook_for(law, case, name, reading=reading)
    yield from unproved_in(outlook, law, case)


def outlook_for(law: Ruleset, case: Case, name: str, *, reading: str) -> Outlook:
    """Give the outlook for a decision on a case."""
    rulebase = rulebases(law)[reading]
    return outlook_of(rulebase, remember(law, law.model.given(law.model.case.model_validate(case)), rulebase), name)


def unproved_in(outlook: Outlook, law: Ruleset, case: Case, backend: Backend | None = None) -> Iterator[tuple[Seen, Case, Decision]]:
    """Give the same, of an outlook on a case that is there already; completions are decided by a backend."""
    name, reading = outlook.standing.table.name, outlook.completions.network.rulebase.reading
    decided: dict[str, tuple[Case, Decision]] = {}
    for seen in sorted(outlook.possible(), key=repr):
        supposed = outlook.witness(seen).supposed
        key = repr(sorted(supposed.items()))
        if key not in decided:
            whole = filled(law, case, supposed)
            decided[key] = whole, decide(whole, ruleset=law, reading=reading, decisions=[name], backend=backend).decisions[name]
        if not isinstance(seen.value, Unknown) and not _comes_out(seen, decided[key][1]):
            yield seen, *decided[key]


def surely_told(law: Ruleset, case: Case, name: str, *, reading: str) -> bool:
    """Tell whether everything called possible was proved to be, within the bounds of the search."""
    outlook = outlook_for(law, case, name, reading=reading)
    return all(outlook.witness(seen).proved for seen in outlook.possible())


def _comes_out(seen: Seen, decision: Decision) -> bool:
    value = decision.fields.get(seen.field)
    if seen.held is None:
        return seen.field in decision.fields and value == seen.value
    return isinstance(value, tuple) and (seen.value in value) is seen.held


def filled(law: Ruleset, case: Case, supposed: Supposed) -> Case:
    """Give the case with the facts of a completion: a list that was not given as a whole, a leaf of a given record in its place."""
    whole: Case = {group: dict(given) if isinstance(given, dict) else given for group, given in case.items()}
    for path in dict.fromkeys(slot.path for slot in supposed):
        group, name = path.split(".")
        fact, slots = law.model.facts[path], {slot: value for slot, value in supposed.items() if slot.path == path}
        given = whole.setdefault(group, {}).get(name)
        whole[group][name] = _value(fact, slots, given)
    return whole


def _value(fact: Fact, slots: Supposed, given: list[Mapping[str, Any]] | None) -> Any:
    if fact.type.shape == "scalar":
        return written(fact, slots[Slot(fact.path)])
    if fact.type.shape == "set":
        return sorted(slot.key for slot, there in slots.items() if there)
    if given is not None:
        records = fact.labelled(given)
        return [{**record, **_leaves(fact, slots, label)} for label, record in records]
    return [
        {str(fact.key): key_of(slot.key), **_leaves(fact, slots, slot.key)}
        for slot, there in sorted(slots.items())
        if there and not slot.leaf
    ]


def _leaves(fact: Fact, slots: Supposed, label: str) -> Mapping[str, Any]:
    own = {slot.leaf: value for slot, value in slots.items() if slot.key == label and slot.leaf and value is not None}
    return {leaf: written(fact.leaf(leaf), value) for leaf, value in own.items()}


def written(fact: Fact, value: Scalar | None) -> Any:
    """Give a value as a case writes it."""
    if isinstance(value, date):
        return value.isoformat()
    return euros(value) if fact.type.kind is Kind.MONEY and isinstance(value, int) else value
