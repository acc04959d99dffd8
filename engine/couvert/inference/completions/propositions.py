"""One case as propositions for a satisfiability solver: what is known is put in, and each unknown slot gets its variables.

A test that hangs on one slot is tied to its variables exactly. One that hangs on several is tied as far as any one of them tells, and is
`loose` beyond that: whoever finds a model checks it against the facts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from couvert.inference.completions.choices import Clause, Listed, Scale
from couvert.inference.completions.domains import domains_of
from couvert.inference.completions.gates import TRUE
from couvert.inference.completions.leaves import Kept, Leaf, Look, Test
from couvert.inference.completions.looking import Looking
from couvert.inference.completions.network import Network
from couvert.inference.completions.solver import Solver
from couvert.inference.completions.turning import runs
from couvert.inference.memory import WorkingMemory
from couvert.language.facts import Scalar
from couvert.language.partial import Slot
from couvert.rulebase import condition_paths


@dataclass(frozen=True)
class Loose:
    """A test that hangs on several slots, and its literal; `required` if a constraint reads it."""

    test: Test
    literal: int
    slots: tuple[Slot, ...]
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
        self._hangs_on: dict[int, frozenset[Slot]] = {}
        self._limits: dict[Look, list[tuple[Scalar, int]]] = {}
        self._kept: set[str] = set()
        self._requiring = False

    def literal(self, literal: int) -> int:
        """Give the literal here of a literal of the network; TRUE or its opposite where the case tells."""
        variable = abs(literal)
        if variable not in self._local:
            for one in sorted(self._new(variable)):
                if one not in self._local:
                    self._local[one] = self._made(one)
        return self._local[variable] if literal > 0 else -self._local[variable]

    def _new(self, variable: int) -> set[int]:
        """Give the variables of the network that a variable hangs on and that are not here yet."""
        found, waiting = set[int](), [variable]
        while waiting:
            one = waiting.pop()
            if one not in found and one not in self._local:
                found.add(one)
                waiting += map(abs, self.network.gates.parts(one))
        return found

    def variable(self) -> int:
        """Give a new variable."""
        self.count += 1
        return self.count

    def add(self, *clauses: Clause) -> None:
        """Add clauses."""
        self.clauses += clauses
        self.solver.tell(*clauses)

    def _made(self, variable: int) -> int:
        leaf = self.network.leaves.get(variable)
        if leaf is not None:
            return self.test(leaf)
        return self._all_of(self._local[part] if part > 0 else -self._local[-part] for part in self.network.gates.parts(variable))

    def any_of(self, literals: Iterable[int]) -> int:
        """Give the literal that holds exactly when at least one holds."""
        return -self._all_of(-literal for literal in literals)

    def _all_of(self, literals: Iterable[int]) -> int:
        parts = set(literals) - {TRUE}
        if -TRUE in parts or any(-part in parts for part in parts):
            return -TRUE
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
            return self.any_of(self.test(Leaf(Look(test.left.path, test.left.frame, word), "==", True)) for word in words)  # type: ignore[union-attr]  # noqa: FBT003
        literal = self._tests[test] = self.variable()
        slots = self._slots(test)
        self._hangs_on[literal] = frozenset(slots)
        for slot in slots:
            self._choice(slot)
        for slot in slots:
            self.add(*self._told_by(test, literal, slot))
        self._close(test, literal, slots)
        self._order(test, literal)
        return literal

    def _words(self, test: Test) -> tuple[str, ...]:
        """Give the words that a test on a derived fact can be taken apart by."""
        derived = self.network.ruleset.derived.get(test.left.path) if isinstance(test, Leaf) and test.left.word is None else None
        written = next((one for one in derived.arguments if isinstance(one, tuple)), ()) if derived else ()
        return derived.function.each(written) if derived else ()

    def _slots(self, test: Test) -> tuple[Slot, ...]:
        """Give every slot that a test may come to hang on: records that may be there are supposed to be."""
        found: dict[Slot, None] = {}
        present: dict[Slot, Scalar | None] = {}
        while True:
            more = [slot for slot in self.looking.needs(test, present) if slot not in found]
            found |= dict.fromkeys(more)
            members = {slot: True for slot in more if is_member(slot)}
            if not members:
                return tuple(found)
            present |= members

    def _choice(self, slot: Slot) -> None:
        if slot in self.choices:
            return
        domain = domains_of(self.network.ruleset).of(slot)
        if domain.is_listed:
            self.choices[slot], clauses = Listed.made(domain, self.variable)
            self.add(*clauses)
        else:
            self.choices[slot] = Scale(domain, self.variable() if domain.optional else -TRUE)
        self._keep(slot)

    def _keep(self, slot: Slot) -> None:
        """Demand the constraints that a slot has a part in."""
        before, self._requiring = self._requiring, True
        for one in self.network.ruleset.model.constraints:
            inputs = self._inputs_of[one.id]
            if one.each is None:
                if slot.path in inputs and one.id in self._demanded - self._kept:
                    self._kept.add(one.id)
                    self.add((self.literal(self.network.constraint(one.id)),))
            elif one.each == slot.path and slot.leaf in inputs:
                self.add((self.test(Kept(one.id, slot.path, slot.key)),))
        self._requiring = before

    @cached_property
    def _inputs_of(self) -> dict[str, frozenset[str]]:
        rulebase = self.network.rulebase
        found = {}
        for name, condition in self.network.ruleset.constraints.items():
            waiting, inputs = list(condition_paths(condition)), set()
            while waiting:
                path = waiting.pop()
                waiting += rulebase.read_by(path)
                inputs.add(path)
            found[name] = frozenset(inputs)
        return found

    def _told_by(self, test: Test, literal: int, slot: Slot) -> Iterator[Clause]:
        """Give the clauses by which one slot alone tells a test."""
        choice, guard = self.choices[slot], self.guard(slot)
        present = {guard: True} if guard else {}
        unless = (-self.present(guard),) if guard else ()

        def ask(value: Scalar | None) -> bool | None:
            """Tell what the test gives for a value."""
            return self.looking.truth(test, {**present, slot: value})

        if isinstance(choice, Listed):
            told = ((one, ask(value)) for value, one in choice.literals.items())
            yield from ((*unless, -one, literal if truth else -literal) for one, truth in told if truth is not None)
            return
        domain = choice.domain
        if domain.optional:
            truth = ask(None)
            yield from [(*unless, -choice.absent, literal if truth else -literal)] if truth is not None else []
        found = list(runs(lambda number: ask(domain.value(number)), domain.low, domain.high, self.known_days(test)))
        for (start, truth), (end, _) in zip(found, [*found[1:], (domain.high + 1, None)], strict=True):
            if truth is not None:
                yield (*unless, choice.absent, -self.at_least(slot, start), self.at_least(slot, end), literal if truth else -literal)

    def below(self, literals: Iterable[int]) -> frozenset[Slot]:
        """Give the slots that literals hang on by the rules alone: none other can matter to them, these may."""
        found: set[Slot] = set()
        waiting, seen = [abs(literal) for literal in literals], set[int]()
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                found |= self._hangs_on.get(one, frozenset())
                waiting += [abs(part) for part in self._parts.get(one, ())]
        return frozenset(found)

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

    def _close(self, test: Test, literal: int, slots: tuple[Slot, ...]) -> None:
        """Tell what a test gives when no record or member is there; what then hangs on several slots is loose."""
        members = [slot for slot in slots if is_member(slot)]
        if len(members) > 1:
            truth = self.looking.truth(test, dict.fromkeys(members, False))
            if truth is not None:
                self.add((*(self.present(slot) for slot in members), literal if truth else -literal))
        if len(slots) - min(1, len(members)) > 1:
            self.loose.append(Loose(test, literal, slots, self._requiring))

    def _order(self, test: Test, literal: int) -> None:
        """Tie a loose limit to its neighbours: what is at least 18 is at least 16."""
        if not isinstance(test, Leaf) or test.op != ">=" or isinstance(test.right, Look):
            return
        for limit, other in self._limits.setdefault(test.left, []):
            self.add((-other, literal) if limit > test.right else (-literal, other))  # type: ignore[operator]  # of one kind
        self._limits[test.left].append((test.right, literal))

    def known_days(self, test: Test) -> tuple[int, ...]:
        """Give the known days, as numbers, that a test may compare with."""
        paths = [test.path] if isinstance(test, Kept) else [side.path for side in (test.left, test.right) if isinstance(side, Look)]
        found: set[int] = set()
        while paths:
            path = paths.pop()
            paths += self.network.rulebase.read_by(path)
            found.update(day.toordinal() for day in _days(self.memory.given.get(path)))
        return tuple(found)


def is_member(slot: Slot) -> bool:
    """Tell whether a slot tells that a member or record is there."""
    return bool(slot.key) and not slot.leaf


def _days(value: object) -> Iterator[date]:
    if isinstance(value, date):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from (leaf for leaf in item.values() if isinstance(leaf, date)) if isinstance(item, dict) else ()
