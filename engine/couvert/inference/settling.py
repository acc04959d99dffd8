"""One decision on one case: fired when the case is complete for it, else settled by its completions."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from couvert.inference.completions.outlook import Outlook, outlook_of
from couvert.inference.memory import WorkingMemory
from couvert.inference.session import Activation, Backend
from couvert.inference.signature.frame import Frame
from couvert.inference.signature.program import Consequences
from couvert.inference.standing import Outcomes, Seen, Standing, open_fields, stand
from couvert.language.codes import ProblemCode
from couvert.language.conditions import DECISION
from couvert.language.facts import Scalar
from couvert.language.once import cached_property, kept_for
from couvert.language.partial import Unknown
from couvert.language.problems import Problem, RulebaseError
from couvert.language.rules import REFER, DecisionTable, Field, Rule, Ruleset
from couvert.rulebase import Edition, Rulebase, hangs_on


@dataclass(frozen=True)
class Ground:
    """One way in which an outcome comes about: the rules that determine, and the facts that matched for each."""

    rules: tuple[Rule, ...]
    facts: Mapping[str, Mapping[str, Scalar]]


@dataclass(frozen=True, eq=False)
class Settled:
    """What can be said of one decision: fields with one value, values still possible, elements of sets, what is missing, and why.

    `ask` gives the facts that matter for what is open and are not known, where somebody wants to know. `followed` is what follows from the
    signature, where that settles it: then one case has it as another, and `grounds` are not told here, for they name facts of the case.
    """

    reading: str
    edition: Edition | None
    as_of: Scalar | None
    fields: Mapping[str, Scalar | tuple[str, ...]]
    possible: Mapping[str, tuple[Scalar, ...]]
    certain: Mapping[str, tuple[str, ...]]
    grounds: tuple[Ground, ...] = ()
    ask: Callable[[], tuple[str, ...]] = tuple
    followed: Consequences | None = None

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that determine, in each way in which the outcome comes about."""
        return tuple(rule for ground in self.grounds for rule in ground.rules) if self.followed is None else self.followed.rules

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The facts that matter for what is open and are not known."""
        return self.ask()


def remember(ruleset: Ruleset, given: Mapping[str, object], rulebase: Rulebase, groups: frozenset[str] | None = None) -> WorkingMemory:
    """Put the facts of a case in working memory; decisions that others read are taken in the reading of `rulebase`."""
    return WorkingMemory(ruleset, given, Outcomes(rulebase), groups=groups)  # type: ignore[arg-type]  # facts by path, validated


def reread(memory: WorkingMemory, rulebase: Rulebase, otherwise: Mapping[str, str]) -> WorkingMemory:
    """Remember the same case with some decisions read in another reading; what none that hangs on these tells stays known."""
    paths = frozenset(f"{DECISION}{name}.{field}" for name in otherwise for field in rulebase.ruleset.decisions[name].asserted)
    anew = {name for name in rulebase.strata if name in otherwise or hangs_on(rulebase, name, paths)}
    known = {path: value for path, value in memory.known.items() if not (path.startswith(DECISION) and path.split(".")[1] in anew)}
    outcomes = Outcomes(rulebase, tuple(otherwise.items()))
    return WorkingMemory(memory.ruleset, memory.given, outcomes, groups=memory.groups, known=known)


def settle(rulebase: Rulebase, memory: WorkingMemory, decision: str, backend: Backend) -> Settled:
    """Settle one decision. Raises RulebaseError."""
    standing = stand(rulebase, memory, decision)
    if standing.needs():
        return _by_completions(standing, outlook_of(rulebase, memory, decision), backend)
    seen = standing.may_come()
    _total(standing, seen)
    ground = _fired(standing, memory, backend)
    return _settled(standing, seen, (ground,) if ground else (), tuple)


def settled_by(consequences: Consequences, reading: str, as_of: Scalar, frame: Frame) -> Settled | None:
    """Give a decision settled by what follows from its signature, on its day; None while a value that it takes is not known.

    Where it takes none, cases with that day share what is settled.
    """
    if consequences.taken:
        fields = consequences.given(frame.on_day(as_of))  # type: ignore[arg-type]  # decisions go by days
        return None if fields is None else Settled(reading, consequences.edition, as_of, fields, {}, {}, followed=consequences)
    return kept_for(consequences, "settled", as_of, _settled_for_all, consequences, reading, as_of)


def _settled_for_all(consequences: Consequences, reading: str, as_of: Scalar) -> Settled:
    return Settled(reading, consequences.edition, as_of, consequences.constants, {}, {}, followed=consequences)


def foresee(rulebase: Rulebase, memory: WorkingMemory, decisions: Iterable[str]) -> None:
    """Find what may come of several decisions before the first of them is settled: one completion shows something of many at once."""
    outlooks = [outlook_of(rulebase, memory, name) for name in decisions if stand(rulebase, memory, name).needs()]
    laid_out = [literal for one in outlooks if one.lay_out() for literal in one.literals.values()]
    if laid_out:
        outlooks[0].completions.witnesses(laid_out)


def _by_completions(standing: Standing, outlook: Outlook, backend: Backend) -> Settled:
    found = outlook.possible()
    fields = open_fields(found)
    decided = [name for name in standing.asked if name not in fields]
    grounds = _grounds(outlook, decided, backend) if set(standing.table.main_fields) <= set(decided) else ()
    return _settled(standing, found, grounds, partial(outlook.missing, fields, found) if fields else tuple)


def _grounds(outlook: Outlook, decided: list[str], backend: Backend) -> tuple[Ground, ...]:
    """Give ways in which the completions of a decided case agree: for each rule that may give a decided field, one in which it does."""
    distinct: dict[tuple[str, ...], Ground] = {}
    giving = outlook.giving(decided)
    for completed in outlook.with_each(giving):
        ground = _fired(outlook.completed(completed), outlook.memory, backend, giving)
        distinct |= {tuple(one.id for one in ground.rules): ground} if ground else {}
    return tuple(distinct[key] for key in sorted(distinct))


def _fired(standing: Standing, memory: WorkingMemory, backend: Backend, among: Collection[str] | None = None) -> Ground | None:
    """Fire a decision; the facts named are those that `memory`, the case as given, knows.

    Of a case that is not complete, only rules that are `among` those asked for and surely determine are named.
    """
    edition = standing.edition
    if edition is None or not edition.sourced:
        return None
    looked = {path: standing.memory.look(path) for path in edition.paths}
    firing = backend.fire(edition, {path: value for path, value in looked.items() if not isinstance(value, Unknown)})
    activations = {activation.rule: activation for activation in firing.activations}
    asked = [rule for rule in firing.determining if not edition.by_id[rule].then.keys().isdisjoint(standing.asked)]
    sure = asked if among is None else [rule for rule in asked if rule in among and standing.determines(rule)]
    rules = tuple(edition.by_id[rule] for rule in sure)
    known = memory.on_day(standing.memory.given["on"])  # type: ignore[arg-type]  # a day
    return Ground(rules, {rule.id: _matched(activations[rule.id], known) for rule in rules})


def _matched(activation: Activation, memory: WorkingMemory) -> Mapping[str, Scalar]:
    looked = {path: memory.look(path) for path in activation.facts}
    return {path: value for path, value in looked.items() if not isinstance(value, Unknown)}


def _total(standing: Standing, seen: frozenset[Seen]) -> None:
    """Raise RulebaseError unless each `one` field has exactly one value."""
    for name in standing.asked:
        values = {one.value for one in seen if one.field == name}
        if standing.table.fields[name].kind == "one" and len(values) != 1:
            givers = [rule for rule in standing.rules_giving(name) if standing.determines(rule.id)]
            raise RulebaseError(_not_one(standing.table, name, givers if values else []))


def _not_one(table: DecisionTable, field: str, givers: Sequence[Rule]) -> Problem:
    """Say that these rules give a field different values, or where there are none, that no rule gives it any."""
    message, hint = f"the rules of `{table.name}` give `{field}`", "`couvert check` finds such cases"
    if givers:
        named = ", ".join(rule.id for rule in givers)
        return Problem(ProblemCode.CONFLICT, givers[0].place, f"{message} two values on this case: {named}", hint)
    return Problem(ProblemCode.GAP, f"{table.file}:1:1", f"{message} no value on this case", hint)


def _settled(standing: Standing, seen: frozenset[Seen], grounds: tuple[Ground, ...], ask: Callable[[], tuple[str, ...]]) -> Settled:
    fields: dict[str, Scalar | tuple[str, ...]] = {}
    possible: dict[str, tuple[Scalar, ...]] = {}
    certain: dict[str, tuple[str, ...]] = {}
    for name in standing.asked:
        field, mine = standing.table.fields[name], [one for one in seen if one.field == name]
        if field.kind == "one":
            _place_one(name, mine, fields, possible)
        else:
            _place_set(field, mine, fields, possible, certain)
    as_of = None if isinstance(standing.as_of, Unknown) else standing.as_of
    return Settled(standing.reading, standing.edition, as_of, fields, possible, certain, grounds, ask)


def _place(value: Scalar) -> tuple[bool, int, str]:
    """Put numbers in their order, words in that of the alphabet, and the value that refers last."""
    return value == REFER, value if isinstance(value, int) else 0, str(value)


def _place_one(name: str, seen: list[Seen], fields: dict[str, Scalar | tuple[str, ...]], possible: dict[str, tuple[Scalar, ...]]) -> None:
    """Place the value of a field; of one that may be any value of a fact, no values are listed."""
    values = sorted((one.value for one in seen if not isinstance(one.value, Unknown)), key=_place)
    if len(values) == len(seen) == 1:
        fields[name] = values[0]
    else:
        possible[name] = tuple(values) if len(values) == len(seen) else ()


def _place_set(
    field: Field,
    seen: list[Seen],
    fields: dict[str, Scalar | tuple[str, ...]],
    possible: dict[str, tuple[Scalar, ...]],
    certain: dict[str, tuple[str, ...]],
) -> None:
    held = {str(one.value) for one in seen if one.held}
    lacked = {str(one.value) for one in seen if one.held is False}
    if held & lacked:
        certain[field.name], possible[field.name] = field.arranged(held - lacked), field.arranged(held & lacked)
    else:
        fields[field.name] = field.arranged(held)
