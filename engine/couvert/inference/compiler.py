"""An edition as two small durable-rules rulesets: the `when` of every rule, then which rules determine, from flags alone.

It writes JSON and does not know the engine itself. It writes only what the engine does exactly: each rule is one conjunction of tests on
one wide fact, negation is the opposite operator, a disjunction is several rules. Every limit of the engine is checked, with room to spare.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Final, TypeAlias

from couvert.inference.encoding import WRITE, FactTypeError, Write, write_text
from couvert.inference.session import Activation
from couvert.language.conditions import And, Atom, Condition, Conjunction, Ref, atoms
from couvert.language.facts import Scalar
from couvert.language.once import kept_with
from couvert.rulebase import Edition

MOST_RULES: Final = 4000
"""The most rules in a layer; the engine takes 4,096."""

MOST_TESTS: Final = 20_000
"""The most tests in a layer; each costs the engine up to 5 kB."""

MOST_FIELDS: Final = 240
"""The most fields in a wide fact; the engine takes 252, of which three are ours."""

GROUP: Final = 20
"""How many rules, or groups of rules, hang under one node. The engine keeps 64 open tests a fact: at most 10 + 20 + 20 are open here."""

WARM_UP: Final = "w"
"""The rule that every layer has besides, and the field it waits for, so that something fires before the first fact comes."""

OPERATORS: Final = {"!=": "$neq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}

Test: TypeAlias = str
"""One test on the wide fact, in JSON."""


class RulebaseTooLarge(ValueError):  # noqa: N818  # it names what is wrong with the rulebase, as the caller would
    """An edition is beyond what the engine can hold."""


@dataclass(frozen=True)
class Layer:
    """One ruleset of the engine: its definition in JSON, and how many rules and tests that has. The rules are named by number, from 0."""

    definition: str
    rules: int
    tests: int

    @property
    def size(self) -> int:
        """Roughly what it occupies while it is loaded, with one session, in bytes (measured)."""
        return 150_000 + 17_000 * self.rules + 4_000 * self.tests


@dataclass(frozen=True)
class Program:
    """An edition compiled. `matches` and `determines` tell, by number, what the rules of the first and of the second layer stand for.

    A match is the place of a rule in the edition, and its activation. Of the matches of one rule that fire, the first counts.
    """

    columns: tuple[tuple[str, str, Write], ...]
    matching: Layer
    matches: tuple[tuple[int, Activation], ...]
    determining: Layer
    determines: tuple[str, ...]
    lowered: tuple[str, ...]
    raised: tuple[str, ...]

    def facts(self, facts: Mapping[str, Scalar]) -> str:
        """Write the known facts that the edition reads as fields of the first wide fact. Raises FactTypeError or FactRangeError."""
        return "".join([start + write(path, facts[path]) for path, start, write in self.columns if path in facts])

    def flags(self, raised: Iterable[int]) -> str:
        """Write a flag for every rule of the edition, 1 where its place is in `raised`, as fields of the second wide fact."""
        flags = list(self.lowered)
        for place in raised:
            flags[place] = self.raised[place]
        return "".join(flags)


def compiled(edition: Edition) -> Program:
    """Compile an edition. Raises RulebaseTooLarge beyond a limit, FactTypeError or FactRangeError where literals and facts do not fit."""
    names = {path: f"f{number}" for number, path in enumerate(edition.paths)}
    writes = _writes(edition)
    matching, matches = _matching(edition, names, writes)
    determining, determines = _determining(edition)
    return Program(
        columns=tuple((path, f',"{names[path]}":', writes[path]) for path in edition.paths),
        matching=matching,
        matches=matches,
        determining=determining,
        determines=determines,
        lowered=tuple(f',"f{place}":0' for place in range(len(edition.rules))),
        raised=tuple(f',"f{place}":1' for place in range(len(edition.rules))),
    )


def compiled_of(edition: Edition) -> Program:
    """Give an edition compiled, once. Raises as `compiled` does."""
    return kept_with(edition, "compiled", lambda: compiled(edition))


def _writes(edition: Edition) -> Mapping[str, Write]:
    """Give how each fact is written; a fact that is compared as two types is refused."""
    writes: dict[str, Write] = {}
    for rule in edition.rules:
        for atom in atoms(rule.when):
            for path in atom.paths:
                if writes.setdefault(path, WRITE[atom.kind]) is not WRITE[atom.kind]:
                    raise FactTypeError(f"the conditions of `{edition.table.name}` compare the fact `{path}` as two types")
    return writes


def _matching(edition: Edition, names: Mapping[str, str], writes: Mapping[str, Write]) -> tuple[Layer, tuple[tuple[int, Activation], ...]]:
    _limit(edition, "facts", len(names), MOST_FIELDS)
    _limit(edition, "conjunctions", sum(breadth(rule.when) for rule in edition.rules), MOST_RULES)
    rules: list[tuple[Test, ...]] = []
    matches: list[tuple[int, Activation]] = []
    for place, rule in enumerate(edition.rules):
        for disjunct in rule.ways:
            activation = Activation(rule.id, tuple(sorted({path for atom in disjunct for path in atom.paths})))
            for tests in _alternatives(disjunct, names, writes):
                rules.append(tests)
                matches.append((place, activation))
    return _layer(edition, rules), tuple(matches)


def breadth(condition: Condition) -> int:
    """Tell how many rules of the engine a condition becomes, at most."""
    if isinstance(condition, Atom):
        return len(condition.right) if condition.op == "in" and isinstance(condition.right, frozenset) else 1
    parts = map(breadth, condition.parts)
    return prod(parts) if isinstance(condition, And) else sum(parts)


def _alternatives(disjunct: Conjunction, names: Mapping[str, str], writes: Mapping[str, Write]) -> Iterator[tuple[Test, ...]]:
    """Give the conjunctions of tests that a disjunct stands for: `in` becomes one conjunction a member, alike but for the last tests."""
    choices = sorted((_tests(atom, names, writes[atom.path]) for atom in disjunct), key=len)
    for choice in product(*choices):
        yield tuple(dict.fromkeys(test for tests in choice for test in tests))


def _tests(atom: Atom, names: Mapping[str, str], write: Write) -> tuple[tuple[Test, ...], ...]:
    name, right = names[atom.path], atom.right
    if write is write_text and atom.op in {"<", "<=", ">", ">="}:
        raise FactTypeError(f"the fact `{atom.path}` is a text, which has no order")
    if isinstance(right, Ref):
        other = names[right.path]
        return ((_present(other), _test(name, atom.op, f'{{"$m":"{other}"}}')),)
    if isinstance(right, frozenset) and atom.op in {"in", "not in"}:
        values = sorted(write(atom.path, value) for value in right)
        if atom.op == "in":
            return tuple((_test(name, "==", value),) for value in values)
        return ((_present(name), *(_test(name, "!=", value) for value in values)),)
    return ((_test(name, atom.op, write(atom.path, right)),),)


def _test(name: str, op: str, right: str) -> Test:
    """Write one comparison; the engine takes it to fail when the field is absent."""
    pair = f'{{"{name}":{right}}}'
    return pair if op == "==" else f'{{"{OPERATORS[op]}":{pair}}}'


def _present(name: str) -> Test:
    """Write the test that a field is present. It must stand before a comparison with that field, which would else reuse an older answer."""
    return f'{{"$ex":{{"{name}":1}}}}'


def _determining(edition: Edition) -> tuple[Layer, tuple[str, ...]]:
    """Give a rule for each chain from a rule up to a root: every flag of the chain 1, the flag of every exception to the rule 0.

    An exception to a rule that applies has a parent that applies, so its own flag tells whether it applies.
    """
    flags = {rule.id: f"f{place}" for place, rule in enumerate(edition.rules)}
    _limit(edition, "rules", len(flags), MOST_FIELDS)
    rules: list[tuple[Test, ...]] = []
    determines: list[str] = []
    for rule_id, chains in _chains(edition).items():
        silent = [_test(flags[exception], "==", "0") for exception in edition.exceptions[rule_id]]
        for chain in chains:
            above = [_test(flags[one], "==", "1") for one in edition.parents_first if one in chain and one != rule_id]
            rules.append((_test(flags[rule_id], "==", "1"), *silent, *above))
            determines.append(rule_id)
    return _layer(edition, rules), tuple(determines)


def _chains(edition: Edition) -> Mapping[str, tuple[frozenset[str], ...]]:
    """Give for each rule its chains, each the rules from it up to a root, but for those that hold another: they would add nothing.

    An exception whose parents are all absent has none.
    """
    chains: dict[str, tuple[frozenset[str], ...]] = {}
    for rule_id in edition.parents_first:
        parents = edition.parents.get(rule_id)
        found = [frozenset[str]()] if parents is None else [chain for parent in parents for chain in chains[parent]]
        _limit(edition, "chains of exceptions", sum(map(len, chains.values())) + len(found), MOST_RULES)
        chains[rule_id] = tuple(chain | {rule_id} for chain in _smallest(found))
    return chains


def _smallest(chains: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    smallest: list[frozenset[str]] = []
    for chain in sorted(dict.fromkeys(chains), key=len):
        if not any(other <= chain for other in smallest):
            smallest.append(chain)
    return smallest


def _layer(edition: Edition, rules: list[tuple[Test, ...]]) -> Layer:
    deep = len(rules) > GROUP**2
    grouped = [(*_groups(number, deep=deep), *tests) for number, tests in enumerate(rules)]
    tests = _nodes(grouped)
    _limit(edition, "tests", tests, MOST_TESTS)
    written = [_rule(str(number), tests) for number, tests in enumerate(grouped)]
    return Layer("{" + ",".join([_rule(WARM_UP, (_test(WARM_UP, "==", "1"),)), *written]) + "}", len(rules), tests)


def _nodes(rules: Iterable[tuple[Test, ...]]) -> int:
    """Count the tests as the engine keeps them: rules that begin alike share these tests."""
    known: dict[tuple[int, Test], int] = {}
    for tests in rules:
        node = 0
        for test in tests:
            node = known.setdefault((node, test), len(known) + 1)
    return len(known)


def _groups(number: int, *, deep: bool) -> tuple[Test, ...]:
    """Give tests that always hold, so that at most GROUP rules, or groups, hang under one node."""
    outer = (_test("_", "!=", str(number // GROUP**2 + 1)),) if deep else ()
    return (*outer, _test("_", "!=", str(number // GROUP + 1)))


def _rule(name: str, tests: tuple[Test, ...]) -> str:
    return f'"{name}":{{"all":[{{"m":{{"$and":[{",".join(tests)}]}}}}]}}'


def _limit(edition: Edition, what: str, count: int, most: int) -> None:
    if count > most:
        raise RulebaseTooLarge(f"the decision `{edition.table.name}` from {edition.start.isoformat()} has {count} {what}, more than {most}")
