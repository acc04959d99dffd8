"""The rules of a ruleset as literals: for each decision, what makes every rule determine, every value come out, every element be there.

Every edition is in it, told apart by the day; so it is made once for a rulebase, and holds for every case.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from couvert.inference.completions.gates import TRUE, Gates
from couvert.inference.completions.leaves import EVERYWHERE, Frame, Leaf, Look, Side, after, is_constant
from couvert.inference.completions.telling import Telling
from couvert.language.conditions import COMPARE, DECISION, And, Atom, Condition, Or, Ref
from couvert.language.facts import Kind, Scalar
from couvert.language.once import cached_property, kept_with
from couvert.language.rules import REFER, Consequent, Rule
from couvert.rulebase import Edition, Rulebase, condition_paths

Options: TypeAlias = tuple[tuple[int, Side], ...]
"""What a path may stand for, each with the literal that says when."""

OptionsOf: TypeAlias = Callable[[str], Options]


@dataclass(frozen=True, eq=False)
class Node:
    """One decision in one frame, its own rules read in one reading. Each literal tells when something comes out.

    `present` tells when the day lies in an edition that holds a rule, `applied` when it applies, `rules` when it determines.
    """

    decision: str
    frame: Frame
    present: Mapping[str, int]
    applied: Mapping[str, int]
    rules: Mapping[str, int]
    values: Mapping[str, Mapping[Side, int]]
    elements: Mapping[tuple[str, str], int]


class Network:
    """The literals of one rulebase: its decisions read one another in its reading, but for those read `otherwise`."""

    def __init__(self, rulebase: Rulebase, otherwise: tuple[tuple[str, str], ...] = ()) -> None:
        """Make the literals of every decision in every reading; what is asked for besides is added."""
        self.rulebase, self.ruleset, self._otherwise = rulebase, rulebase.ruleset, dict(otherwise)
        self.gates, self.telling = Gates(), Telling(rulebase)
        self.leaves: dict[int, Leaf] = {}
        self._variables: dict[Leaf, int] = {}
        self._of_word: dict[object, Look] = {}
        self._conditions: dict[tuple[Condition, Frame], int] = {}
        self._nodes: dict[tuple[str, str, Frame], Node] = {}
        for name in (one.id for one in self.ruleset.model.constraints if one.each is None):
            self.constraint(name)
        for decision in self.ruleset.decisions:
            for reading in self.ruleset.readings:
                self.node(decision, reading)

    def node(self, decision: str, reading: str, frame: Frame = EVERYWHERE) -> Node:
        """Give a decision as it stands on the day of a frame, its own rules read in a reading."""
        own = self._normal(self.ruleset.decisions[decision].as_of, frame)
        frame = own.frame if own.path == "on" else (*own.frame, own.path)
        key = decision, reading, frame
        if key not in self._nodes:
            self._nodes[key] = _Builder(self, self.rulebase.siblings[reading].editions[decision], frame).node(decision)
        return self._nodes[key]

    def variant(self, decision: str, reading: str, editions: tuple[Edition, ...]) -> Node:
        """Give a decision as other `editions` of it make it; what it reads of other decisions stands as it is."""
        return _Builder(self, editions, self.node(decision, reading).frame).node(decision)

    def constraint(self, name: str) -> int:
        """Give the literal of a constraint between facts of the case."""
        return self.condition(self.ruleset.constraints[name], EVERYWHERE)

    @cached_property
    def read_by_constraint(self) -> Mapping[str, frozenset[str]]:
        """The input facts, or leaves of a record, that each constraint reads."""
        conditions = self.ruleset.constraints.items()
        return {name: frozenset(one for path in condition_paths(when) for one in self.telling.inputs_of(path)) for name, when in conditions}

    def condition(self, condition: Condition, frame: Frame) -> int:
        """Give the literal of a condition on the day of a frame."""
        key = condition, frame
        if key not in self._conditions:
            self._conditions[key] = self._joined(condition, lambda path: self.options(path, frame))
        return self._conditions[key]

    def options(self, path: str, frame: Frame) -> Options:
        """Give what a path may stand for: itself, or for a decision's field, each of its values."""
        if not path.startswith(DECISION):
            return ((TRUE, self._normal(path, frame)),)
        _, decision, name = path.split(".")
        values = self.node(decision, self._otherwise.get(decision, self.rulebase.reading), frame).values[name]
        return tuple((literal, value) for value, literal in values.items())

    def leaf(self, left: Side, op: str, right: Side) -> int:
        """Give the literal of `left >= right` or `left == right`; what is written on both sides is told at once."""
        if is_constant(left):
            if is_constant(right):
                return TRUE if COMPARE[op](left, right) else -TRUE
            return self._limit(right, left) if op == ">=" else self.leaf(right, op, left)
        made = Leaf(left, op, right)  # type: ignore[arg-type]  # not a constant
        if made not in self._variables:
            variable = self._variables[made] = self.gates.variable()
            self.leaves[variable] = made
        return self._variables[made]

    def _limit(self, right: Side, value: Side) -> int:
        """Give the literal of `value >= right`, where the value is written."""
        return -self.leaf(right, ">=", after(value))  # type: ignore[arg-type]  # a constant

    def _joined(self, condition: Condition, options: "OptionsOf") -> int:
        if isinstance(condition, And):
            return self.gates.all_of(self._joined(part, options) for part in condition.parts)
        if isinstance(condition, Or):
            return self.gates.any_of(self._joined(part, options) for part in condition.parts)
        return self._atom(condition, options)

    def _atom(self, atom: Atom, options: "OptionsOf") -> int:
        rights: Options = options(atom.right.path) if isinstance(atom.right, Ref) else ((TRUE, atom.right),)  # type: ignore[assignment]  # or a set
        pairs = ((left, right) for left in options(atom.path) for right in rights)
        return self.gates.any_of(
            self.gates.all_of((when, then, self._compared(left, atom.op, right, atom.kind))) for (when, left), (then, right) in pairs
        )

    def _compared(self, left: Side, op: str, right: Side | frozenset[Scalar], kind: Kind) -> int:
        if op in {"in", "not in"}:
            found = self.gates.any_of(self._compared(left, "==", one, kind) for one in sorted(right, key=str))  # type: ignore[arg-type]  # a set
            return found if op == "in" else -found
        if op == "!=":
            return -self._compared(left, "==", right, kind)
        if REFER in {left, right} or not kind.ordered:
            return self.leaf(left, op, right)  # type: ignore[arg-type]  # one value
        return self._ordered(left, op, right)  # type: ignore[arg-type]  # one value

    def _ordered(self, left: Side, op: str, right: Side) -> int:
        if op == "==":
            return self.gates.all_of((self._ordered(left, ">=", right), self._ordered(left, "<=", right)))
        if op in {">=", "<"}:
            at_least = self.leaf(left, ">=", right)
            return at_least if op == ">=" else -at_least
        beyond = self.leaf(left, ">=", after(right)) if is_constant(right) else -self.leaf(right, ">=", left)  # type: ignore[arg-type]  # a constant
        return beyond if op == ">" else -beyond

    def of_word(self, look: Look, word: str) -> Look:
        """Give a derived fact narrowed to one word; of facts that are then made alike, always the same one."""
        derived = self.ruleset.derived[look.path]
        narrowed = (derived.function.only(one, word) if isinstance(one, tuple) else one for one in derived.arguments)
        return self._of_word.setdefault((derived.function.name, tuple(narrowed), look.frame), Look(look.path, look.frame, word))

    def parts(self, look: Look) -> tuple[Look, ...]:
        """Give the facts that a derived fact is made of, in the frame that it stands in."""
        return tuple(self._normal(path, look.frame) for path in self.rulebase.read_by(look.path))

    def _normal(self, path: str, frame: Frame) -> Look:
        """Name a fact once: a frame that it does not hang on is left out, and `on` is the date that it stands for."""
        while path == "on" and frame:
            frame, path = frame[:-1], frame[-1]
        return Look(path, frame if self._hangs_on_the_day(path) else EVERYWHERE)

    def _hangs_on_the_day(self, path: str) -> bool:
        return path == "on" or any(self._hangs_on_the_day(part) for part in self.rulebase.read_by(path))


class _Builder:
    """Makes the literals of one decision in one frame."""

    def __init__(self, network: Network, editions: tuple[Edition, ...], frame: Frame) -> None:
        self.network, self.gates, self.editions, self.frame = network, network.gates, editions, frame
        self.applied: dict[str, int] = {}
        self.versions: dict[str, list[tuple[Rule, int]]] = {}
        for rule_id in dict.fromkeys(rule.id for edition in editions for rule in edition.rules):
            self.versions[rule_id] = list(self._versions(rule_id))

    def node(self, decision: str) -> Node:
        """Make the node."""
        exceptions: dict[str, list[str]] = {rule: [] for rule in self.versions}
        for rule, versions in self.versions.items():
            for parent in versions[0][0].exception_to:
                exceptions.get(parent, []).append(rule)
        rules = {one: self.gates.all_of((self.applies(one), *(-self.applies(other) for other in exceptions[one]))) for one in self.versions}
        present = {one: self.gates.any_of(during for _, during in versions) for one, versions in self.versions.items()}
        fields = self.editions[0].table.fields
        values = {name: self._values(name, rules) for name, one in fields.items() if one.kind == "one"}
        sets = ((name, item) for name, one in fields.items() if one.kind == "set" for item in one.values)
        elements = {(name, item): self._element(name, item, rules) for name, item in sets}
        return Node(decision, self.frame, present, self.applied, rules, values, elements)

    def applies(self, rule: str) -> int:
        """Give the literal of a rule's applying."""
        if rule not in self.applied:
            parents = self.versions[rule][0][0].exception_to
            below = self.gates.any_of(self.applies(parent) for parent in parents if parent in self.versions) if parents else TRUE
            whens = (self.gates.all_of((during, self.network.condition(one.when, self.frame))) for one, during in self.versions[rule])
            self.applied[rule] = self.gates.all_of((below, self.gates.any_of(whens)))
        return self.applied[rule]

    def _versions(self, rule_id: str) -> Iterator[tuple[Rule, int]]:
        """Give a rule as it reads in each run of editions, with the literal of the day lying in that run."""
        spans = [(edition, edition.by_id.get(rule_id)) for edition in self.editions]
        for rule, run in groupby(spans, key=itemgetter(1)):
            if rule is not None:
                found = [edition for edition, _ in run]
                yield rule, self._during(found[0], found[-1])

    def _during(self, first: Edition, last: Edition) -> int:
        begun = self._from(first) if first is not self.editions[0] else TRUE
        following = self.editions.index(last) + 1
        over = self._from(self.editions[following]) if following < len(self.editions) else -TRUE
        return self.gates.all_of((begun, -over))

    def _from(self, edition: Edition) -> int:
        return self.network.condition(Atom("on", ">=", edition.start, Kind.DATE), self.frame)

    def _values(self, name: str, rules: Mapping[str, int]) -> Mapping[Side, int]:
        found: dict[Side, list[int]] = {}
        for rule, versions in self.versions.items():
            for version, during in versions:
                if name in version.then:
                    found.setdefault(self._side(version.then[name]), []).append(self.gates.all_of((rules[rule], during)))
        for edition in self.editions:
            if not edition.sourced:
                found.setdefault(REFER, []).append(self._during(edition, edition))
        return {value: self.gates.any_of(literals) for value, literals in found.items()}

    def _side(self, value: Consequent) -> Side:
        return self.network.options(value.path, self.frame)[0][1] if isinstance(value, Ref) else value  # type: ignore[return-value]  # a scalar

    def _element(self, name: str, item: str, rules: Mapping[str, int]) -> int:
        adding = ((rule, version, during) for rule, versions in self.versions.items() for version, during in versions)
        return self.gates.any_of(
            self.gates.all_of((rules[rule], during))
            for rule, version, during in adding
            if item in version.then.get(name, ())  # type: ignore[operator]  # words
        )


def network_of(rulebase: Rulebase, otherwise: tuple[tuple[str, str], ...] = ()) -> Network:
    """Give the network of a rulebase, made once."""
    return _otherwise(rulebase, otherwise) if otherwise else kept_with(rulebase, "network", lambda: Network(rulebase))


@lru_cache(maxsize=64)
def _otherwise(rulebase: Rulebase, otherwise: tuple[tuple[str, str], ...]) -> Network:
    return Network(rulebase, otherwise)
