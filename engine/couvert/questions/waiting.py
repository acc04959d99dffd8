"""Why a fact is asked for: the open decisions that wait for it, and the rules and fields in each that do."""

from collections.abc import Iterator
from dataclasses import dataclass

from couvert.inference.completions.outlook import named
from couvert.inference.memory import needs
from couvert.inference.standing import Standing, stand
from couvert.inquiry import Inquiry
from couvert.language.conditions import Ref
from couvert.language.partial import Unknown
from couvert.language.rules import Rule


@dataclass(frozen=True)
class Waiting:
    """A decision that waits for a fact: the rules that may still apply and read it, and the fields that are made of it.

    `dates` tells that the fact is, or gives, the day that the decision goes by. Where nothing is named, the fact matters through others.
    """

    decision: str
    rules: tuple[Rule, ...]
    fields: tuple[str, ...]
    dates: bool = False


def waiting(inquiry: Inquiry, path: str) -> Iterator[Waiting]:
    """Give the open decisions that wait for a fact, in the order in which people read them."""
    for name in inquiry.ruleset.decisions:
        if name in inquiry.settled and path in inquiry.missing[name]:
            yield waiting_in(name, stand(inquiry.rulebase, inquiry.memory, name), path)


def waiting_in(decision: str, standing: Standing, path: str) -> Waiting:
    """Give what in a decision waits for a fact."""
    dates = standing.edition is None and _awaits(standing, standing.table.as_of, path)
    return Waiting(decision, tuple(_rules(standing, path)), tuple(dict.fromkeys(_fields(standing, path))), dates)


def _rules(standing: Standing, path: str) -> Iterator[Rule]:
    for rule in standing.edition.rules if standing.edition else ():
        is_open = standing.when(rule) is None and standing.applies(rule.id) is not False
        if is_open and path in {named(slot, standing.memory) for slot in needs(rule.when, standing.memory.look)}:
            yield rule


def _fields(standing: Standing, path: str) -> Iterator[str]:
    for rule in standing.edition.rules if standing.edition else ():
        if standing.determines(rule.id) is not False:
            yield from (name for name, value in rule.then.items() if isinstance(value, Ref) and _awaits(standing, value.path, path))
    for field in standing.table.fields.values():
        if any(need not in standing.table.fields and _awaits(standing, need, path) for need in field.needs):
            yield field.name


def _awaits(standing: Standing, source: str, path: str) -> bool:
    looked = standing.memory.look(source)
    return isinstance(looked, Unknown) and path in {named(slot, standing.memory) for slot in looked.needs}
