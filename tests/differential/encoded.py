"""What the solver's encoding makes of known facts: it is told the rules once, as clauses; of a case it assumes how every leaf comes out."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache

from tests.differential.outcome import Outcome

from couvert.inference.completions.gates import TRUE, Gates
from couvert.inference.completions.leaves import Leaf, Look, Side
from couvert.inference.completions.looking import Looking
from couvert.inference.completions.network import Network, network_of
from couvert.inference.completions.solver import Model, Solver
from couvert.language.conditions import COMPARE, DECISION, And, Atom, Condition, Ref
from couvert.language.facts import Scalar
from couvert.rulebase import Edition, Rulebase

GIVEN_OUTCOME = "given."
"""What the path of a decision's field begins with where it is a fact like any other."""


class Clauses:
    """Some literals of a network, and all that they hang on, told to a solver."""

    def __init__(self, network: Network, literals: Iterable[int]) -> None:
        """Tell the solver what makes each gate hold."""
        self._solver = Solver()
        self._solver.tell((TRUE,))
        below = _below(network.gates, literals)
        self._leaves = {variable: network.leaves[variable] for variable in sorted(below & network.leaves.keys())}
        for gate in sorted(below):
            parts = sorted(network.gates.parts(gate))
            if parts:
                self._solver.tell(*((-gate, part) for part in parts), (gate, *(-part for part in parts)))

    def model(self, truth: Callable[[Leaf], bool]) -> Model:
        """Give the model in which every leaf comes out as told."""
        model = self._solver.model([variable if truth(leaf) else -variable for variable, leaf in self._leaves.items()])
        assert model is not None
        return model


def _below(gates: Gates, literals: Iterable[int]) -> set[int]:
    """Give the variables that literals hang on."""
    found, waiting = set[int](), list(map(abs, literals))
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += map(abs, gates.parts(one))
    return found


class EncodedLaw:
    """A ruleset in one reading: every decision of a case comes out of one model."""

    def __init__(self, rulebase: Rulebase) -> None:
        """Encode what rules determine, and what each condition of every edition says."""
        network = Network(rulebase)
        nodes = {name: network.node(name, rulebase.reading) for name in rulebase.ruleset.decisions}
        self._whens = {
            id(edition): {rule.id: network.condition(rule.when, nodes[name].frame) for rule in edition.rules}
            for name in nodes
            for edition in rulebase.editions[name]
        }
        self._rules = {name: node.rules for name, node in nodes.items()}
        self._clauses = Clauses(network, (one for some in (*self._whens.values(), *self._rules.values()) for one in some.values()))

    def model(self, looking: Looking) -> Model:
        """Give the model of a case of which everything is known."""
        value = cache(looking.value)
        return self._clauses.model(lambda leaf: COMPARE[leaf.op](value(leaf.left), value(leaf.right)))

    def outcome(self, model: Model, edition: Edition) -> Outcome:
        """Give what comes of a decision in a model; no rule but those of the edition may determine."""
        return _outcome(model, self._whens[id(edition)], self._rules[edition.table.name])


class EncodedEdition:
    """One edition by itself: all that it reads is a fact, the outcomes of other decisions too."""

    def __init__(self, edition: Edition, rulebase: Rulebase) -> None:
        """Encode an edition in the network of a rulebase, whatever rules that one has."""
        network = network_of(rulebase)
        by_itself = replace(edition, rules=tuple(replace(rule, when=_by_itself(rule.when)) for rule in edition.rules))
        decision = next(name for name, table in rulebase.ruleset.decisions.items() if table.as_of == "on")
        node = network.variant(decision, rulebase.reading, (by_itself,))
        self._whens = {rule.id: network.condition(rule.when, node.frame) for rule in by_itself.rules}
        self._rules = node.rules
        self._clauses = Clauses(network, [*self._whens.values(), *self._rules.values()])

    def fire(self, facts: Mapping[str, Scalar]) -> Outcome:
        """Give what comes of facts, none of which is unknown."""

        def truth(leaf: Leaf) -> bool:
            return COMPARE[leaf.op](value(leaf.left), value(leaf.right))

        def value(side: Side) -> Scalar:
            return facts[side.path.removeprefix(GIVEN_OUTCOME)] if isinstance(side, Look) else side

        return _outcome(self._clauses.model(truth), self._whens, self._rules)


def _outcome(model: Model, whens: Mapping[str, int], rules: Mapping[str, int]) -> Outcome:
    return Outcome.of(*((rule for rule, literal in some.items() if literal in model) for some in (whens, rules)))


def _by_itself(condition: Condition) -> Condition:
    if isinstance(condition, Atom):
        right = Ref(_given(condition.right.path)) if isinstance(condition.right, Ref) else condition.right
        return Atom(_given(condition.path), condition.op, right, condition.kind)
    parts = tuple(map(_by_itself, condition.parts))
    return And(parts) if isinstance(condition, And) else replace(condition, parts=parts)


def _given(path: str) -> str:
    return f"{GIVEN_OUTCOME}{path}" if path.startswith(DECISION) else path
