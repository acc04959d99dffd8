"""Every possible case of a decision, since a day: what comes out of some of them, or of none, is told by their completions.

The case of which nothing is known, not even its day, has every possible case as a completion.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Final, TypeAlias

from couvert.analysis.witness import Witness, filled
from couvert.inference.completions.dialogue import Completion
from couvert.inference.completions.leaves import Side
from couvert.inference.completions.network import Network, Node
from couvert.inference.completions.search import Completions
from couvert.inference.settling import remember
from couvert.inference.standing import Standing, stand
from couvert.language.conditions import DECISION, Atom, Condition, atoms
from couvert.language.facts import Kind
from couvert.language.once import cached_property
from couvert.language.rules import DecisionTable, Rule
from couvert.rulebase import Edition, Rulebase

SINCE: Final = date(2016, 1, 1)
"""The first day that is looked at: since then there is universal cover, and every decision of the law has sources."""

Combination: TypeAlias = tuple[bool, ...]
"""How some literals come out together."""


class UnprovedError(RuntimeError):
    """What the solver found does not come out when its case is decided: a fault of the proof, not of the rules."""


@dataclass(frozen=True, eq=False)
class Universe:
    """All cases of one decision, in the reading of a rulebase."""

    rulebase: Rulebase
    decision: str
    untold: list[tuple[int, ...]] = field(default_factory=list, repr=False)
    """What was asked for and could not be told within the bounds of the search."""

    @property
    def table(self) -> DecisionTable:
        """The decision."""
        return self.rulebase.ruleset.decisions[self.decision]

    @cached_property
    def rules(self) -> dict[str, Rule]:
        """The rules of this reading by id, each as it reads last."""
        editions = self.rulebase.editions[self.decision]
        return {rule.id: rule for edition in editions for rule in edition.rules}

    @cached_property
    def completions(self) -> Completions:
        """The completions of the case of which nothing is known; all is asked about that rules compare, so that each is a whole case."""
        found = Completions(_network(self.rulebase), remember(self.rulebase.ruleset, {}, self.rulebase))
        frame = found.network.node(self.decision, self.rulebase.reading).frame
        for rule in (rule for edition in self.rulebase.editions[self.decision] for rule in edition.rules):
            for atom in atoms(rule.when):
                found.propositions.literal(found.network.condition(atom, frame))
        return found

    @property
    def network(self) -> Network:
        """The rules as literals."""
        return self.completions.network

    @cached_property
    def node(self) -> Node:
        """The decision in the network."""
        return self.network.node(self.decision, self.rulebase.reading)

    @cached_property
    def _assumed(self) -> tuple[int, ...]:
        """The literals of what is looked at: the case's day and the day that the decision goes by, and what other decisions answer.

        These give each field that is read one value: where they do not, it is found there.
        """
        begun = Atom("on", ">=", max(SINCE, self.table.known_from), Kind.DATE)
        days = (self.here(self.network.condition(begun, frame)) for frame in ((), self.node.frame))
        read = ([self.here(literal) for literal in values.values()] for values in self._read(self.node))
        return (*days, *(literal for values in read for literal in (self.any_of(values), -self.two_of(values))))

    def _read(self, node: Node) -> Iterator[Mapping[Side, int]]:
        """Give the values of every field of other decisions that a decision reads, directly or through them."""
        read = (path.split(".")[1:] for path in sorted(self.rulebase.reach(node.decision)) if path.startswith(DECISION))
        for name, field_ in read:
            other = self.network.node(name, self.rulebase.reading, node.frame)
            yield other.values[field_]
            yield from self._read(other)

    def here(self, literal: int) -> int:
        """Give the literal of the case for one of the network."""
        return self.completions.propositions.literal(literal)

    def any_of(self, literals: Iterable[int]) -> int:
        """Give the literal that holds exactly when at least one of the case holds."""
        return self.completions.propositions.any_of(literals)

    def all_of(self, literals: Iterable[int]) -> int:
        """Give the literal that holds exactly when all of the case hold."""
        return -self.any_of(-literal for literal in literals)

    def two_of(self, literals: Sequence[int]) -> int:
        """Give a literal that can hold exactly where at least two of the case hold."""
        return self.any_of(self.all_of((one, self.any_of(literals[place:]))) for place, one in enumerate(literals[:-1], start=1))

    def condition(self, condition: Condition) -> int:
        """Give the literal of a condition of one of the rules."""
        return self.here(self.network.condition(condition, self.node.frame))

    def find(self, *literals: int) -> Witness | None:
        """Find a case in which all literals hold; None where there is none, and where that could not be told, which is kept in mind."""
        found = self._found(literals)
        if found is not None and not found.proved:
            self.untold.append(literals)
        return self._witness(found, lambda _: None)

    def show(self, *literals: int, holds: Callable[[Standing], bool | None]) -> Witness | None:
        """Give a case in which all literals hold, and what is told of it; None where none can be told.

        Raises UnprovedError where a case that was found does not bear it out.
        """
        witness = self._witness(self._found(literals), holds)
        borne_out = None if witness is None else holds(self.decided(witness))
        if borne_out is False:
            raise UnprovedError(f"the case found for `{self.decision}` does not show what it was found for")
        return witness if borne_out else None

    def _witness(self, found: Completion | None, holds: Callable[[Standing], bool | None]) -> Witness | None:
        """Write a completion as a case, with no more facts than it takes for all rules, and what is told of it, to come out the same."""
        if found is None or not found.proved:
            return None
        witness = Witness(filled(self.rulebase.ruleset, {}, found.supposed), self.decision, self.rulebase.reading)
        whole = self.decided(witness)
        held, told = holds(whole), _told(whole)
        groups = {self.table.about, *(str(one.about) for one in self.table.fields.values())}
        return witness.smallest(lambda less: _told(once := self.decided(less)) == told and holds(once) == held, groups=groups)

    def is_seen(self, *literals: int) -> bool:
        """Tell whether all literals hold in some case; True also where that could not be told."""
        return any(all(map(one.holds, literals)) for one in self.completions.found) or self._found(literals) is not None

    def tells(self, *literals: int) -> bool | None:
        """Tell whether all literals hold in some case; None where that could not be told."""
        if any(one.proved and all(map(one.holds, literals)) for one in self.completions.found):
            return True
        found = self._found(literals)
        return None if found and not found.proved else found is not None

    def combinations(self, literals: Sequence[int], *assumed: int) -> Iterator[Combination | None]:
        """Give every way in which literals come out together in cases in which all `assumed` hold.

        None stands for one that cannot be told; after it no more are looked for.
        """
        unseen = self.completions.propositions.variable()
        while (found := self._found((unseen, *assumed))) is not None:
            if not found.proved:
                yield None
                return
            truths = tuple(map(found.holds, literals))
            self.completions.propositions.add((-unseen, *(-one for one in signed(literals, truths))))
            yield truths

    def may_hold(self, *literals: int) -> bool:
        """Tell whether all literals hold as far as the solver knows by itself: quickly, and sometimes wrongly so."""
        return self.completions.propositions.solver.may_hold((*self._assumed, *literals))

    def during(self, edition: Edition) -> int:
        """Give the literal of the decision's going by a day of an edition."""
        until = () if edition.until is None else (Atom("on", "<=", edition.until, Kind.DATE),)
        return self.all_of(map(self.condition, (Atom("on", ">=", edition.start, Kind.DATE), *until)))

    def _found(self, literals: tuple[int, ...]) -> Completion | None:
        return self.completions.find((*self._assumed, *literals))

    def forget(self, *literals: int) -> None:
        """Look from now on only at cases in which these literals do not all hold."""
        self.completions.propositions.add(tuple(-literal for literal in literals))

    def decided(self, witness: Witness) -> Standing:
        """Decide a case again by the definition of the meaning of rules. Raises UnprovedError where it is no possible case."""
        ruleset = self.rulebase.ruleset
        memory = remember(ruleset, ruleset.model.given(ruleset.model.case.model_validate(witness.case)), self.rulebase)
        if any(memory.breaks(one) for one in ruleset.model.constraints):
            raise UnprovedError(f"the case found for `{self.decision}` breaks a constraint")
        return stand(self.rulebase, memory, self.decision)

    @property
    def said(self) -> str:
        """Say the reading, where there is more than one."""
        return f" in the reading `{self.rulebase.reading}`" if len(self.rulebase.ruleset.readings) > 1 else ""


@lru_cache(maxsize=8)
def _network(rulebase: Rulebase) -> Network:
    """Give a network of the proof's own: the conditions asked about are added to it, and to those that answers share nothing is."""
    return Network(rulebase)


def signed(literals: Iterable[int], truths: Combination) -> tuple[int, ...]:
    """Give the literals that hold where literals come out so."""
    return tuple(literal if so else -literal for literal, so in zip(literals, truths, strict=True))


def _told(standing: Standing) -> tuple[object, ...]:
    """Tell what comes out of a case: on which day, whether anything is open, and how each rule stands."""
    rules = standing.edition.rules if standing.edition else ()
    stands = tuple((standing.applies(rule.id), standing.determines(rule.id)) for rule in rules)
    return standing.as_of, bool(standing.needs()), stands
