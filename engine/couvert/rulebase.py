"""A ruleset compiled for a reading: which rules are in force on a day (editions), their tree of exceptions, decisions in strata."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from couvert.language.codes import ProblemCode
from couvert.language.conditions import DECISION, PARAMETER, Condition, Ref, atoms, bound
from couvert.language.derivation import reads
from couvert.language.facts import NEVER, Scalar
from couvert.language.once import cached_property, kept_with
from couvert.language.order import CircleError, in_layers
from couvert.language.problems import Problem, RulesetError
from couvert.language.rules import NO_SOURCE, REFER, Consequent, DecisionTable, InForce, Refer, Rule, Ruleset


@dataclass(frozen=True)
class Edition:
    """The rules of one decision, in one reading, from `start` until `until` (both included), sorted by id, amounts put in.

    `parents` names, for each exception, the rules in this edition that it is an exception to; roots are absent from it.
    `sourced` is False before the first day for which the decision has sources: then it has no rules, and every field refers.
    """

    table: DecisionTable
    reading: str
    start: date
    until: date | None
    rules: tuple[Rule, ...]
    sourced: bool = True

    @cached_property
    def by_id(self) -> Mapping[str, Rule]:
        """The rules by id."""
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def parents(self) -> Mapping[str, tuple[str, ...]]:
        """The parents in this edition of every exception; an exception whose parents are all absent has none and never applies."""
        return {rule.id: tuple(one for one in rule.exception_to if one in self.by_id) for rule in self.rules if rule.exception_to}

    @cached_property
    def exceptions(self) -> Mapping[str, tuple[str, ...]]:
        """The exceptions in this edition to every rule."""
        return {rule.id: tuple(one.id for one in self.rules if rule.id in one.exception_to) for rule in self.rules}

    @cached_property
    def parents_first(self) -> tuple[str, ...]:
        """The ids of the rules, each after its parents."""
        order: dict[str, None] = {}

        def visit(rule_id: str) -> None:
            """Put a rule after its parents, once."""
            if rule_id in order:
                return
            for parent in self.parents.get(rule_id, ()):
                visit(parent)
            order[rule_id] = None

        for rule in self.rules:
            visit(rule.id)
        return tuple(order)

    @cached_property
    def giving(self) -> Mapping[str, tuple[Rule, ...]]:
        """The rules that give each field."""
        return {name: tuple(rule for rule in self.rules if name in rule.then) for name in self.table.fields}

    @cached_property
    def adding(self) -> Mapping[tuple[str, str], tuple[Rule, ...]]:
        """The rules that add each element to each set field."""
        sets = [(name, item) for name, field in self.table.fields.items() if field.kind == "set" for item in field.values]
        return {(name, item): tuple(rule for rule in self.giving[name] if item in rule.then[name]) for name, item in sets}  # type: ignore[operator]  # words

    def family(self, rule_id: str) -> tuple[str, ...]:
        """Give the rules that the standing of a rule hangs on: it, its ancestors, and its exceptions."""
        if rule_id not in self._families:
            found: dict[str, None] = {}
            waiting = [rule_id]
            while waiting:
                one = waiting.pop()
                if one not in found:
                    found[one] = None
                    waiting += self.parents.get(one, ())
            self._families[rule_id] = tuple(dict.fromkeys((*found, *self.exceptions[rule_id])))
        return self._families[rule_id]

    @cached_property
    def _families(self) -> dict[str, tuple[str, ...]]:
        return {}

    @cached_property
    def with_amounts(self) -> Mapping[str, Rule]:
        """The rules that read parameters, by id, as authored: with the names of parameters in the place of their amounts."""
        return {rule.id: rule for rule in self.table.rules if rule.id in self.by_id and any(parameters_of(rule))}

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """Every scalar fact that a condition of this edition reads, sorted."""
        return tuple(sorted({path for rule in self.rules for atom in atoms(rule.when) for path in atom.paths}))


@dataclass(frozen=True, eq=False)
class Rulebase:
    """A ruleset in one reading."""

    ruleset: Ruleset
    reading: str

    def edition(self, decision: str, day: date) -> Edition:
        """Give the edition of a decision on a day."""
        return next(one for one in reversed(self.editions[decision]) if one.start <= day)

    @property
    def siblings(self) -> Mapping[str, "Rulebase"]:
        """The same ruleset in each of its readings."""
        return rulebases(self.ruleset)

    @cached_property
    def editions(self) -> Mapping[str, tuple[Edition, ...]]:
        """Every edition of every decision, in order of start. Raises RulesetError where a rule reads an amount that has no source."""
        return {name: tuple(self._editions(table)) for name, table in self.ruleset.decisions.items()}

    def take_editions(self, other: "Rulebase", *, but: Collection[str]) -> None:
        """Take the editions of a ruleset that differs in some decisions alone, and make those of these. Raises RulesetError."""
        made = {name: tuple(self._editions(self.ruleset.decisions[name])) for name in but}
        self.__dict__["editions"] = {**other.editions, **made}

    @cached_property
    def strata(self) -> tuple[str, ...]:
        """The decisions, each after those that it reads. Raises RulesetError on a circle."""
        reads_ = {name: sorted(set(self.upstream(name))) for name in sorted(self.ruleset.decisions)}
        try:
            return tuple(name for layer in in_layers(reads_) for name in layer)
        except CircleError as error:
            raise RulesetError([self._circle(error)]) from None

    def _circle(self, error: CircleError) -> Problem:
        """Say of decisions that read one another in a circle where each reads the next."""
        following = (*error.circle[1:], error.circle[0])
        first, *more = (self._reads_at(one, other) for one, other in zip(error.circle, following, strict=True))
        hint = f"it goes on at {', '.join(more)}" if more else None
        return Problem(ProblemCode.CIRCLE, first, f"decisions read one another in a circle: {error}", hint)

    def _reads_at(self, decision: str, other: str) -> str:
        """Give the place of the first rule of a decision that reads another one; its file, where a computed field does."""
        table = self.ruleset.decisions[decision]
        rules = (rule for rule in table.rules if rule.reading in {None, self.reading})
        reading = (rule.place for rule in rules if any(path.startswith(f"{DECISION}{other}.") for path in rule_paths(rule)))
        return next(reading, f"{table.file}:1:1")

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of every decision in that order."""
        return {name: place for place, name in enumerate(self.strata)}

    @cached_property
    def about(self) -> Mapping[str, tuple[str, ...]]:
        """The decisions about each group of facts."""
        found: dict[str, tuple[str, ...]] = {}
        for name, table in self.ruleset.decisions.items():
            found[table.about] = (*found.get(table.about, ()), name)
        return found

    @cached_property
    def coming_first(self) -> tuple[DecisionTable, ...]:
        """The decisions that come first where their condition holds."""
        return tuple(table for table in self.ruleset.decisions.values() if table.first_when is not None)

    def upstream(self, decision: str) -> Iterator[str]:
        """Give the decisions that a decision's conditions and values read directly."""
        for path in self.reach(decision):
            if path.startswith(DECISION):
                yield path.split(".")[1]

    def involved(self, decision: str) -> tuple[str, ...]:
        """Give a decision and all that it reads, directly or not, in any reading; the decision first."""
        found: dict[str, None] = {}
        waiting = [decision]
        while waiting:
            one = waiting.pop(0)
            if one not in found:
                found[one] = None
                waiting += sorted({name for sibling in self.siblings.values() for name in sibling.upstream(one)})
        return tuple(found)

    def reach(self, decision: str) -> frozenset[str]:
        """Give every path that a decision reads in any edition: input facts, derived facts and decisions' fields."""
        if decision not in self._reached:
            self._reached[decision] = self._reach(decision)
        return self._reached[decision]

    @cached_property
    def _reached(self) -> dict[str, frozenset[str]]:
        return {}

    def _reach(self, decision: str) -> frozenset[str]:
        table = self.ruleset.decisions[decision]
        found: set[str] = set()
        waiting = {table.as_of, *(path for rule in table.rules if rule.reading in {None, self.reading} for path in rule_paths(rule))}
        waiting |= {path for field in table.fields.values() for path in field.needs if path not in table.fields}
        while waiting:
            path = waiting.pop()
            found.add(path)
            waiting |= set(self.read_by(path)) - found
        return frozenset(path for path in found if not path.startswith(PARAMETER))

    def read_by(self, path: str) -> tuple[str, ...]:
        """Give the facts that a derived fact reads; nothing for other facts."""
        derived = self.ruleset.derived.get(path)
        return reads(derived) if derived else ()

    def _editions(self, table: DecisionTable) -> Iterator[Edition]:
        starts = sorted({start for start in self._starts(table) if start > table.known_from} | {table.known_from})
        yield Edition(table, self.reading, NEVER, table.known_from - timedelta(1), (), sourced=False)
        for start, after in zip(starts, [*starts[1:], None], strict=True):
            rules = tuple(self._in_force(table, start))
            yield Edition(table, self.reading, start, after - timedelta(1) if after else None, rules)

    def _starts(self, table: DecisionTable) -> Iterator[date]:
        for rule in table.rules:
            for period in rule.in_force:
                yield period.start
                if period.until is not None:
                    yield period.until + timedelta(1)
            for path in rule_paths(rule):
                if path.startswith(PARAMETER):
                    yield from (amount.start for amount in self.ruleset.parameters[path.removeprefix(PARAMETER)].amounts)

    def _in_force(self, table: DecisionTable, day: date) -> Iterator[Rule]:
        for rule in table.rules:
            if rule.reading not in {None, self.reading}:
                continue
            if any(period.holds(day) for period in rule.in_force):
                yield self._bound(rule, day) if self._has_amounts(rule, day) else _unsourced(rule, table)
            elif _not_yet_attested(rule.in_force, day):
                yield _unsourced(self._bound(rule, day), table)

    def _has_amounts(self, rule: Rule, day: date) -> bool:
        """Tell whether every amount that the rule gives has a source on a day."""
        given = (value.path for value in rule.then.values() if isinstance(value, Ref) and value.path.startswith(PARAMETER))
        amounts = (self.ruleset.parameters[path.removeprefix(PARAMETER)].at(day) for path in given)
        return all(amount is not None and amount.value is not None for amount in amounts)

    def _bound(self, rule: Rule, day: date) -> Rule:
        amounts = {path: self._amount(path, rule, day) for path in rule_paths(rule) if path.startswith(PARAMETER)}
        then = {name: amounts.get(value.path, value) if isinstance(value, Ref) else value for name, value in rule.then.items()}
        return replace(rule, when=bound(rule.when, amounts), then=then) if amounts else rule

    def _amount(self, path: str, rule: Rule, day: date) -> Scalar:
        amount = self.ruleset.parameters[path.removeprefix(PARAMETER)].at(day)
        if amount is None or amount.value is None:
            message = f"the rule `{rule.id}` reads `{path}`, which has no source on {day.isoformat()}"
            raise RulesetError([Problem(ProblemCode.AMOUNT_MISSING, rule.place, message, "limit the rule's `in_force`")])
        return amount.value


def rulebases(ruleset: Ruleset) -> Mapping[str, Rulebase]:
    """Give the rulebase of every reading of a ruleset, made once."""
    return kept_with(ruleset, "rulebases", lambda: {reading: Rulebase(ruleset, reading) for reading in ruleset.readings})


@lru_cache(maxsize=1024)
def hangs_on(rulebase: Rulebase, decision: str, paths: frozenset[str]) -> bool:
    """Tell whether a decision reads one of some fields of decisions, directly or through other decisions."""
    read = {path for path in rulebase.reach(decision) if path.startswith(DECISION)}
    return not read.isdisjoint(paths) or any(hangs_on(rulebase, name, paths) for name in sorted({path.split(".")[1] for path in read}))


def rule_paths(rule: Rule) -> Iterator[str]:
    """Give every path that a rule's condition and consequences read."""
    yield from condition_paths(rule.when)
    yield from (value.path for value in rule.then.values() if isinstance(value, Ref))


def parameters_of(rule: Rule) -> Iterator[str]:
    """Give the id of every parameter that a rule's condition and consequences read."""
    return (path.removeprefix(PARAMETER) for path in rule_paths(rule) if path.startswith(PARAMETER))


def condition_paths(condition: Condition) -> Iterator[str]:
    """Give every path that a condition reads."""
    for atom in atoms(condition):
        yield from atom.paths


def _not_yet_attested(periods: tuple[InForce, ...], day: date) -> bool:
    return any(period.attested and day < period.start for period in periods)


def _unsourced(rule: Rule, table: DecisionTable) -> Rule:
    """Make the rule refer: it would fit, but no source shows it, or an amount that it gives, for the day."""
    then: dict[str, Consequent] = {name: REFER for name in rule.then if table.fields[name].kind == "one"}
    return replace(rule, then=then, refer=Refer(table.desk, NO_SOURCE))
