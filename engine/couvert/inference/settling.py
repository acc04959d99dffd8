"""One decision on one case: fired when the case is complete for it, else settled by its completions."""

from collections.abc import Mapping
from dataclasses import dataclass

from couvert.inference.completions import Search, matters
from couvert.inference.memory import WorkingMemory
from couvert.inference.session import Activation, Backend
from couvert.inference.standing import Seen, Standing, open_fields, outcome, stand
from couvert.language.facts import Scalar
from couvert.language.partial import Slot, Unknown
from couvert.language.rules import REFER, Rule, Ruleset
from couvert.rulebase import Edition, Rulebase


class RulebaseError(RuntimeError):
    """The rulebase gives a field no value, or two values: a gap or a conflict that `check` should have found."""


@dataclass(frozen=True)
class Ground:
    """One way in which an outcome comes about: the rules that determine, and the facts that matched for each."""

    rules: tuple[Rule, ...]
    facts: Mapping[str, Mapping[str, Scalar]]


@dataclass(frozen=True, eq=False)
class Settled:
    """What can be said of one decision: fields with one value, values still possible, elements of sets, what is missing, and why."""

    edition: Edition | None
    as_of: Scalar | None
    fields: Mapping[str, Scalar | tuple[str, ...]]
    possible: Mapping[str, tuple[Scalar, ...]]
    certain: Mapping[str, tuple[str, ...]]
    grounds: tuple[Ground, ...]
    missing: tuple[str, ...] = ()


def remember(ruleset: Ruleset, given: Mapping[str, object], rulebase: Rulebase) -> WorkingMemory:
    """Put the facts of a case in working memory; decisions that others read are taken in the reading of `rulebase`."""
    return WorkingMemory(ruleset, given, lambda memory, path: outcome(rulebase, memory, path))  # type: ignore[arg-type]  # facts by path, validated


def settle(rulebase: Rulebase, memory: WorkingMemory, decision: str, backend: Backend, *, missing: bool = True) -> Settled:
    """Settle one decision; `missing` asks for the facts that matter and are not known. Raises RulebaseError."""
    standing = stand(rulebase, memory, decision)
    if standing.needs:
        return _by_completions(rulebase, memory, decision, backend, missing=missing)
    ground = _fired(standing, memory, backend)
    seen = standing.may_come
    _total(standing, seen)
    return _settled(standing, seen, (ground,) if ground else (), ())


def _by_completions(rulebase: Rulebase, memory: WorkingMemory, decision: str, backend: Backend, *, missing: bool) -> Settled:
    standing = stand(rulebase, memory, decision)
    search = Search(rulebase, decision)
    found = search.run(memory)
    fields = open_fields(found)
    asked = [slot for slot in search.asked if missing and fields and matters(search, memory, slot, fields)]
    grounds = _grounds(rulebase, memory, decision, backend) if not fields & set(standing.table.main_fields) else ()
    return _settled(standing, frozenset(found), grounds, tuple(dict.fromkeys(named(slot, memory) for slot in asked)))


def _grounds(rulebase: Rulebase, memory: WorkingMemory, decision: str, backend: Backend) -> tuple[Ground, ...]:
    """Give every way in which the completions of a decided case agree, each with the rules that determine in it."""

    def rules(standing: Standing) -> frozenset[Seen]:
        return frozenset(Seen(rule, "determines") for rule, truth in standing.determining.items() if truth is not False)

    witnesses = Search(rulebase, decision, view=rules).run(memory)
    grounds = (_fired(stand(rulebase, witness, decision), memory, backend) for witness in witnesses.values())
    distinct = {tuple(rule.id for rule in ground.rules): ground for ground in grounds if ground is not None}
    return tuple(distinct[key] for key in sorted(distinct))


def _fired(standing: Standing, memory: WorkingMemory, backend: Backend) -> Ground | None:
    """Fire a decision on a complete case; the facts named are those that `memory`, the case as given, knows."""
    edition = standing.edition
    if edition is None or not edition.sourced:
        return None
    looked = {path: standing.memory.look(path) for path in edition.paths}
    firing = backend.fire(edition, {path: value for path, value in looked.items() if not isinstance(value, Unknown)})
    activations = {activation.rule: activation for activation in firing.activations}
    rules = tuple(edition.by_id[rule] for rule in firing.determining)
    known = memory.on_day(standing.memory.given["on"])  # type: ignore[arg-type]  # a day
    return Ground(rules, {rule.id: _matched(activations[rule.id], known) for rule in rules})


def _matched(activation: Activation, memory: WorkingMemory) -> Mapping[str, Scalar]:
    looked = {path: memory.look(path) for path in activation.facts}
    return {path: value for path, value in looked.items() if not isinstance(value, Unknown)}


def _total(standing: Standing, seen: frozenset[Seen]) -> None:
    """Raise RulebaseError unless each `one` field has exactly one value."""
    for name, field in standing.table.fields.items():
        values = {one.value for one in seen if one.field == name}
        if field.kind == "one" and len(values) != 1:
            what = "no value" if not values else "two values"
            message = f"the rules of `{standing.table.name}` give `{name}` {what} on this case"
            raise RulebaseError(message)


def _settled(standing: Standing, seen: frozenset[Seen], grounds: tuple[Ground, ...], missing: tuple[str, ...]) -> Settled:
    fields: dict[str, Scalar | tuple[str, ...]] = {}
    possible: dict[str, tuple[Scalar, ...]] = {}
    certain: dict[str, tuple[str, ...]] = {}
    for name, field in standing.table.fields.items():
        mine = [one for one in seen if one.field == name]
        if field.kind == "one":
            _place_one(name, mine, fields, possible)
        elif field.kind == "set":
            _place_set(name, mine, fields, possible, certain)
    as_of = None if isinstance(standing.as_of, Unknown) else standing.as_of
    return Settled(standing.edition, as_of, fields, possible, certain, grounds, missing)


def _place_one(name: str, seen: list[Seen], fields: dict[str, Scalar | tuple[str, ...]], possible: dict[str, tuple[Scalar, ...]]) -> None:
    values = sorted((one.value for one in seen if not isinstance(one.value, Unknown)), key=lambda value: (value == REFER, str(value)))
    if len(values) == len(seen) == 1:
        fields[name] = values[0]
    else:
        possible[name] = tuple(values)


def _place_set(
    name: str,
    seen: list[Seen],
    fields: dict[str, Scalar | tuple[str, ...]],
    possible: dict[str, tuple[Scalar, ...]],
    certain: dict[str, tuple[str, ...]],
) -> None:
    held = {str(one.value) for one in seen if one.held}
    lacked = {str(one.value) for one in seen if one.held is False}
    if held & lacked:
        certain[name], possible[name] = tuple(sorted(held - lacked)), tuple(sorted(held & lacked))
    else:
        fields[name] = tuple(sorted(held))


def named(slot: Slot, memory: WorkingMemory) -> str:
    """Name a slot for people: an element of a list that was not given is asked for as the list."""
    return slot.path if slot.key and slot.path not in memory.given else str(slot)
