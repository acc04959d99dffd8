"""One case as propositions for a satisfiability solver: what is known is put in, and each unknown slot gets its variables.

A test that hangs on one slot is tied to its variables exactly. One that hangs on several is tied as far as any one of them tells, and is
`loose` beyond that: whoever finds a model checks it against the facts.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from couvert.inference.completions.choices import Clause, Listed, Scale
from couvert.inference.completions.domains import domains_of
from couvert.inference.completions.fitting import Effort
from couvert.inference.completions.gates import TRUE, reduced
from couvert.inference.completions.leaves import Kept, Leaf, Look, Test
from couvert.inference.completions.looking import Looking
from couvert.inference.completions.moves import Moves
from couvert.inference.completions.network import Network
from couvert.inference.completions.solver import Solver
from couvert.inference.completions.telling import Told, is_member
from couvert.inference.lists import words_of
from couvert.inference.memory import WorkingMemory
from couvert.language.partial import Slot, key_of, label_of, number_of


@dataclass(frozen=True, eq=False)
class Loose:
    """A test that hangs on several slots, its literal, and how it moves with numbers and days; `required` if a constraint reads it."""

    test: Test
    literal: int
    slots: tuple[Slot, ...]
    moves: Moves
    required: bool


class Propositions:
    """The clauses of one case. They grow as more of the network is asked about."""

    def __init__(self, network: Network, memory: WorkingMemory, constraints: frozenset[str] | None = None) -> None:
        """Begin with nothing but the case; only these `constraints` between facts of the case are demanded, or all."""
        self._demanded = network.ruleset.constraints.keys() if constraints is None else constraints
        self.network, self.memory, self.looking = network, memory, Looking(network.ruleset, memory.given)
        self.solver = Solver()
        self.clauses: list[Clause] = []
        self.add((TRUE,))
        self.count = TRUE
        self.choices: dict[Slot, Listed | Scale] = {}
        self.loose: list[Loose] = []
        self.fitted: dict[Slot, int] = {}
        self._local: dict[int, int] = {TRUE: TRUE}
        self._tests: dict[Test, int] = {}
        self._parts: dict[int, tuple[int, ...]] = {}
        self._asked: dict[int, tuple[Test, Told]] = {}
        self.required: list[int] = []
        self.effort = Effort()
        self._limits: dict[Look, list[tuple[Any, int]]] = {}
        self._kept: set[str] = set()
        self._requiring = False

    @contextmanager
    def spending(self, effort: Effort) -> Iterator[None]:
        """Have what is looked for meanwhile cost another effort."""
        own, self.effort = self.effort, effort
        try:
            yield
        finally:
            self.effort = own

    def literal(self, literal: int) -> int:
        """Give the literal here of a literal of the network; TRUE or its opposite where the case tells."""
        variable = abs(literal)
        if variable not in self._local and not self._leaf(variable):
            self._make(variable)
        return self._local[variable] if literal > 0 else -self._local[variable]

    def _leaf(self, variable: int) -> int | None:
        """Make the literal of a leaf of the network; None for a variable that is no leaf."""
        leaf = self.network.leaves.get(variable)
        if leaf is not None:
            self._local[variable] = self.test(leaf)
        return self._local.get(variable)

    def _make(self, gate: int) -> None:
        """Make the literal of a gate of the network, after those of its parts; once one of these fails, the others are left."""
        local, waiting = self._local, [(gate, 0)]
        while waiting:
            one, start = waiting.pop()
            parts = self.network.gates.parts(one)
            for place in range(start, len(parts)):
                part = parts[place]
                made = local.get(abs(part)) or self._leaf(abs(part))
                if made is None:
                    waiting += ((one, place), (abs(part), 0))
                    break
                if made == (-TRUE if part > 0 else TRUE):
                    local[one] = -TRUE
                    break
            else:
                local[one] = self._all_of([local[part] if part > 0 else -local[-part] for part in parts])

    def variable(self) -> int:
        """Give a new variable."""
        self.count += 1
        return self.count

    def add(self, *clauses: Clause) -> None:
        """Add clauses."""
        self.clauses += clauses
        self.solver.tell(*clauses)

    def any_of(self, literals: Iterable[int]) -> int:
        """Give the literal that holds exactly when at least one holds."""
        return -self._all_of(-literal for literal in literals)

    def _all_of(self, literals: Iterable[int]) -> int:
        parts = reduced(literals)
        if len(parts) <= 1:
            return next(iter(parts), TRUE)
        gate = self.variable()
        self._parts[gate] = tuple(parts)
        self.add(*((-gate, part) for part in parts), (gate, *(-part for part in parts)))
        return gate

    def test(self, test: Test) -> int:
        """Give the literal of a test; TRUE or its opposite where the case tells."""
        if test not in self._tests:
            truth = self.looking.truth(test)
            self._tests[test] = self._open(test) if truth is None else TRUE if truth else -TRUE
        return self._tests[test]

    def _open(self, test: Test) -> int:
        words = self._words(test)
        if len(words) > 1:
            return self.any_of(self.test(Leaf(self.network.of_word(test.left, word), "==", True)) for word in words)  # type: ignore[union-attr]  # noqa: FBT003
        literal, told = self.variable(), self.network.telling.of(test, self.looking)
        self._tests[test] = literal
        self._asked[literal] = test, told
        for slot in told.slots:
            self._choice(slot)
        self.add(*self._told_by(told, literal))
        if told.empty is not None:
            self.add((*map(self.present, told.members), literal if told.empty else -literal))
        if told.is_loose:
            self.loose.append(Loose(test, literal, told.slots, told.moves, self._requiring))
        self._order(test, literal)
        return literal

    def _words(self, test: Test) -> tuple[str, ...]:
        """Give the words that a test on a derived fact can be taken apart by."""
        derived = self.network.ruleset.derived.get(test.left.path) if isinstance(test, Leaf) and test.left.word is None else None
        arguments = words_of(self.network.ruleset).arguments(derived) if derived else ()
        written = next((one for one in arguments if isinstance(one, tuple)), ())
        return derived.function.each(written) if derived else ()

    def _choice(self, slot: Slot) -> None:
        if slot in self.choices:
            return
        domain = domains_of(self.network.ruleset).of(slot)
        if domain.is_listed:
            self.choices[slot], clauses = Listed.made(domain, self.variable)
            self.add(*clauses)
        else:
            self.choices[slot] = Scale(domain, self.variable() if domain.optional else -TRUE)
        if is_member(slot) and number_of(slot.key) > 1:
            fewer = Slot(slot.path, label_of(key_of(slot.key), number_of(slot.key) - 1))
            self.add((-self.present(slot), self.present(fewer)))
        self._keep(slot)

    def _keep(self, slot: Slot) -> None:
        """Demand the constraints that a slot has a part in."""
        before, self._requiring = self._requiring, True
        for one in self.network.ruleset.model.constraints:
            inputs = self.network.read_by_constraint[one.id]
            if one.each is None:
                if slot.path in inputs and one.id in self._demanded - self._kept:
                    self._kept.add(one.id)
                    self.required.append(self.literal(self.network.constraint(one.id)))
                    self.add((self.required[-1],))
            elif one.each == slot.path and slot.leaf in inputs:
                self.required.append(self.test(Kept(one.id, slot.path, slot.key)))
                self.add((self.required[-1],))
        self._requiring = before

    def _told_by(self, told: Told, literal: int) -> Iterator[Clause]:
        """Give the clauses by which single slots tell a test."""
        for slot in told.slots:
            choice, guard = self.choices[slot], self.guard(slot)
            unless = (-self.present(guard),) if guard else ()
            for value, truth in told.values[slot]:
                if truth is not None:
                    chosen = choice.literals[value] if isinstance(choice, Listed) else choice.absent
                    yield (*unless, -chosen, literal if truth else -literal)
            for start, end, truth in told.runs.get(slot, ()):
                if truth is not None and isinstance(choice, Scale):
                    lies = (choice.absent, -self.at_least(slot, start), self.at_least(slot, end))
                    yield (*unless, *lies, literal if truth else -literal)

    def below(self, literals: Iterable[int]) -> frozenset[Slot]:
        """Give the slots that literals hang on by the rules alone: none other can matter to them, these may."""
        return frozenset(slot for _, told in self.tests_below(literals) for slot in told.slots)

    def tests_below(self, literals: Iterable[int]) -> tuple[tuple[Test, Told], ...]:
        """Give the open tests that literals hang on, each with what is told of it."""
        waiting, seen = [abs(literal) for literal in literals], set[int]()
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                waiting += map(abs, self._parts.get(one, ()))
        return tuple(self._asked[one] for one in sorted(seen) if one in self._asked)

    def at_least(self, slot: Slot, point: int) -> int:
        """Give the literal of a number's or day's being at least a point."""
        literal, clauses = self.choices[slot].at_least(point, self.variable)  # type: ignore[union-attr]  # a scale
        self.add(*clauses)
        return literal

    def guard(self, slot: Slot) -> Slot | None:
        """Give the slot of the record that a leaf belongs to, where the record itself is not given."""
        return Slot(slot.path, slot.key) if slot.leaf and slot.path not in self.memory.given else None

    def present(self, slot: Slot) -> int:
        """Give the literal of a member's or record's being there."""
        self._choice(slot)
        return self.choices[slot].literals[True]

    def _order(self, test: Test, literal: int) -> None:
        """Tie a loose limit to its neighbours: what is at least 18 is at least 16."""
        if not isinstance(test, Leaf) or test.op != ">=" or isinstance(test.right, Look):
            return
        for limit, other in self._limits.setdefault(test.left, []):
            self.add((-other, literal) if limit > test.right else (-literal, other))
        self._limits[test.left].append((test.right, literal))
