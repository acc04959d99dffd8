"""Which given facts a field of a decision hangs on: by the rules that give it, in any edition, and by constraints between facts."""

from collections.abc import Collection, Iterator
from functools import lru_cache

from couvert.inquiry import Inquiry
from couvert.language.conditions import DECISION, PARAMETER, Condition, Ref
from couvert.language.partial import Slot
from couvert.language.rules import DecisionTable, Ruleset
from couvert.reasons.given import given_slots
from couvert.rulebase import Edition, Rulebase, condition_paths


def hung_on(inquiry: Inquiry, decision: str, fields: Collection[str]) -> tuple[Slot, ...]:
    """Give the given facts that fields of a decision hang on; no other can matter to them."""
    paths = inputs(inquiry.rulebase, decision, tuple(sorted(fields)))
    return tuple(slot for slot in given_slots(inquiry) if slot.path in paths)


@lru_cache(maxsize=256)
def inputs(rulebase: Rulebase, decision: str, fields: tuple[str, ...]) -> frozenset[str]:
    """Give the input facts that fields of a decision hang on, and those that constraints tie to them."""
    found: set[str] = set()
    waiting = [f"{DECISION}{decision}.{field}" for field in fields]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += _read_by(rulebase, path)
    return _tied(rulebase.ruleset, frozenset(path for path in found if path in rulebase.ruleset.model.facts))


def inputs_of(rulebase: Rulebase, condition: Condition) -> frozenset[str]:
    """Give the input facts that a condition hangs on, through derived facts and decisions."""
    paths = _inputs_of(rulebase.ruleset, condition)
    fields = (path.split(".")[1:] for path in paths if path.startswith(DECISION))
    return paths.union(*(inputs(rulebase, name, (field,)) for name, field in fields))


def _read_by(rulebase: Rulebase, path: str) -> tuple[str, ...]:
    if path.startswith(DECISION):
        _, name, field = path.split(".")
        return tuple(one for one in _read_by_field(rulebase, name, field) if not one.startswith(PARAMETER))
    return rulebase.read_by(path)


def _read_by_field(rulebase: Rulebase, name: str, field: str) -> Iterator[str]:
    table = rulebase.ruleset.decisions[name]
    yield table.as_of
    for need in (*table.fields[field].needs, *table.fields[field].only_if):
        yield f"{DECISION}{name}.{need}" if need in table.fields else need
    for edition in rulebase.editions[name]:
        yield from _read_by_rules(edition, table, field)


def _read_by_rules(edition: Edition, table: DecisionTable, field: str) -> Iterator[str]:
    for rule in edition.giving.get(field, ()) if field in table.asserted else ():
        value = rule.then[field]
        yield from (value.path,) if isinstance(value, Ref) else ()
        for member in edition.family(rule.id):
            yield from condition_paths(edition.by_id[member].when)


def _tied(ruleset: Ruleset, paths: frozenset[str]) -> frozenset[str]:
    """Add the facts that constraints tie to these: what is given of one tells something of another that is not."""
    ties = [_inputs_of(ruleset, ruleset.constraints[one.id]) for one in ruleset.model.constraints if one.each is None]
    more = paths.union(*(tie for tie in ties if tie & paths))
    return paths if more == paths else _tied(ruleset, more)


def _inputs_of(ruleset: Ruleset, condition: Condition) -> frozenset[str]:
    found: set[str] = set()
    waiting = list(condition_paths(condition))
    while waiting:
        path = waiting.pop()
        derived = ruleset.derived.get(path)
        if derived is None:
            found.add(path)
        else:
            waiting += [argument.path for argument in derived.arguments if isinstance(argument, Ref)]
    return frozenset(found)
