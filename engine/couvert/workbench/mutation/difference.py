"""Cases that a law and its mutant decide differently: found by the solver, or proved not to exist."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from couvert.inference.completions.gates import TRUE
from couvert.inference.completions.network import Network, Node
from couvert.language.problems import CaseError, RulebaseError
from couvert.language.rules import Ruleset
from couvert.rulebase import rulebases
from couvert.workbench.mutation.mutants import Mutant
from couvert.workbench.trials import Trial, trial
from couvert.workbench.witnesses import Witness, Worlds, worlds


@dataclass(frozen=True, eq=False)
class Comparer:
    """Compares a law with its mutants, on all possible cases."""

    law: Ruleset
    worlds: Mapping[str, Worlds]

    def difference(self, mutant: Mutant, other: Ruleset) -> Witness | None:
        """Find a case to which the mutant's law, `other`, gives another answer; None where it is proved that it gives none."""
        found = (
            world.find(decision, _difference(world.network, world.rulebase.reading, decision, other))
            for world in self.worlds.values()
            for decision in mutant.touched(self.law)
        )
        return next((witness for witness in found if witness is not None), None)

    def smallest(self, witness: Witness, other: Ruleset) -> Witness | None:
        """Give what is needed of a case to tell the laws apart; None where put to both it does not."""
        return witness.smallest(lambda fewer: bool(self.told(fewer, other)))

    def told(self, witness: Witness, other: Ruleset) -> dict[str, tuple[Any, Any]]:
        """Give the fields that the law settles and its mutant does not, or otherwise; each with what both say, None where it is open."""
        try:
            one = trial(witness.example(), self.law)
            mine = _settled(one)
        except (CaseError, RulebaseError):
            return {}
        theirs = _settled_or_conflict(one.under(other))
        return {name: (value, theirs.get(name)) for name, value in mine.items() if theirs.get(name) != value}


def comparer(law: Ruleset, on: date) -> Comparer:
    """Give a comparer that prefers cases on a day."""
    return Comparer(law, worlds(law, on))


def _settled(one: Trial) -> Mapping[str, Any]:
    return {**one.document.get("certain", {}), **one.document["fields"]}


def _settled_or_conflict(one: Trial) -> Mapping[str, Any]:
    try:
        return _settled(one)
    except RulebaseError:
        return {}


def _difference(network: Network, reading: str, decision: str, other: Ruleset) -> int:
    """Give the literal that holds in the cases in which some field of a decision has another value, or an element more or less."""
    mine = network.node(decision, reading)
    theirs = network.variant(decision, reading, rulebases(other)[reading].editions[decision])
    return network.gates.any_of(literal for one, another in _paired(mine, theirs) for literal in _apart(network, one, another))


def _paired(mine: Node, theirs: Node) -> Iterator[tuple[int, int]]:
    for name, one in mine.values.items():
        another = theirs.values[name]
        yield from ((one.get(value, -TRUE), another.get(value, -TRUE)) for value in dict.fromkeys((*one, *another)))
    yield from ((mine.elements[key], theirs.elements[key]) for key in mine.elements)


def _apart(network: Network, one: int, another: int) -> Iterator[int]:
    yield network.gates.all_of((one, -another))
    yield network.gates.all_of((-one, another))
