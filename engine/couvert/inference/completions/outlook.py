"""What may come out of one decision while facts are unknown, each thing with a completion that gives it."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from couvert.inference.completions.dialogue import Completion
from couvert.inference.completions.gates import TRUE
from couvert.inference.completions.network import Node
from couvert.inference.completions.search import completions_of
from couvert.inference.memory import WorkingMemory
from couvert.inference.standing import Seen, Standing, stand
from couvert.language.conditions import Atom
from couvert.language.facts import Scalar
from couvert.language.once import cached_property
from couvert.language.partial import Slot, Unknown
from couvert.rulebase import Rulebase


class Outlook:
    """The outlook for one decision, its own rules read as `standing` says, on one case."""

    def __init__(self, memory: WorkingMemory, standing: Standing) -> None:
        """Begin with the case as given, and how the decision stands on it."""
        self.memory, self.standing = memory, standing
        self.completions = completions_of(memory)
        self._together: dict[tuple[int, ...], bool] = {}

    @property
    def node(self) -> Node:
        """The decision in the network."""
        return self.completions.network.node(self.standing.table.name, self.standing.reading)

    @cached_property
    def literals(self) -> Mapping[Seen, int]:
        """The literal of everything that may come out."""
        found: dict[Seen, list[int]] = {}
        for name in self.standing.asked:
            for side, literal in self.node.values.get(name, {}).items():
                value = self.completions.propositions.looking.value(side)
                found.setdefault(Seen(name, value), []).append(literal)
        made = {seen: self._any(literals) for seen, literals in found.items()}
        for (name, item), literal in self.node.elements.items():
            if name in self.standing.asked:
                there = self.completions.propositions.literal(literal)
                made |= {Seen(name, item, held=True): there, Seen(name, item, held=False): -there}
        return made

    def _any(self, literals: list[int]) -> int:
        return self.completions.propositions.any_of(self.completions.propositions.literal(literal) for literal in literals)

    def lay_out(self) -> int:
        """Make the literals of everything that may come out, and of every rule; give their number."""
        rules = [self.completions.propositions.literal(literal) for literal in self.node.rules.values()]
        return len(self.literals) + len(rules)

    def truth(self, atom: Atom) -> bool | None:
        """Tell whether a comparison of the decision's rules comes out so in every completion, or in none; None where that differs."""
        literal = self.completions.propositions.literal(self.completions.network.condition(atom, self.node.frame))
        shown = self.completions.witnesses((literal, -literal))
        return None if len(shown) != 1 else literal in shown

    def possible(self) -> frozenset[Seen]:
        """Give everything that comes out of some completion."""
        shown = self.completions.witnesses(self.literals.values())
        return frozenset(seen for seen, literal in self.literals.items() if literal in shown)

    def witness(self, seen: Seen) -> Completion:
        """Give a completion that gives something possible. Raises KeyError where it is not possible."""
        return self.completions.witnesses((self.literals[seen],))[self.literals[seen]]

    def missing(self, fields: Collection[str], possible: Collection[Seen]) -> tuple[str, ...]:
        """Give the facts that matter for open fields, by name: first those that rules wait for, in their order, then the others.

        Where only facts together matter, because constraints tie each to another one, all that the fields hang on are named.
        """
        literals = sorted(self.literals[seen] for seen in possible if seen.field in fields and seen.held is not False)
        taken = {slot for seen in possible if isinstance(seen.value, Unknown) for slot in seen.value.needs}
        below = self.completions.propositions.below(literals)
        names: dict[str, set[Slot]] = {}
        for slot in (*self.standing.needs(), *self.completions.propositions.choices):
            if slot in below or slot in taken:
                names.setdefault(named(slot, self.memory), set()).add(slot)
        matters = self.completions.relevance.matters
        found = [name for name, slots in names.items() if slots & taken or matters(self._whole(slots), literals, below)]
        return tuple(found or names)

    def _whole(self, slots: Collection[Slot]) -> frozenset[Slot]:
        """Give with the slots of a list that was not given all its others, which change with it."""
        lists = {slot.path for slot in slots if slot.key and slot.path not in self.memory.given}
        return frozenset(slots).union(slot for slot in self.completions.propositions.choices if slot.path in lists)

    def together(self, outcomes: Mapping[str, Scalar]) -> bool:
        """Tell whether some completion gives several fields these values at once."""
        wanted = tuple(self.literals.get(Seen(name, value), -TRUE) for name, value in outcomes.items())
        if wanted not in self._together:
            self._together[wanted] = -TRUE not in wanted and (self._shown(wanted) or self.completions.find(wanted) is not None)
        return self._together[wanted]

    def _shown(self, literals: tuple[int, ...]) -> bool:
        return any(all(map(one.holds, literals)) for one in self.completions.found)

    def giving(self, fields: Iterable[str]) -> tuple[str, ...]:
        """Give the rules that may give one of these fields, by id, sorted."""
        wanted = set(fields)
        rules = self.completions.network.rulebase.siblings[self.standing.reading].editions[self.standing.table.name]
        return tuple(sorted({rule.id for edition in rules for rule in edition.rules if not wanted.isdisjoint(rule.then)}))

    def with_each(self, rules: Iterable[str]) -> Iterator[Completion]:
        """Give for each rule that may determine a completion in which it does."""
        literals = (self.completions.propositions.literal(self.node.rules[rule]) for rule in rules)
        yield from dict.fromkeys(self.completions.witnesses(literals).values())

    def completed(self, completion: Completion) -> Standing:
        """Give how the decision stands in a completion."""
        rulebase = self.completions.network.rulebase.siblings[self.standing.reading]
        return stand(rulebase, self.memory.supposing(completion.supposed), self.standing.table.name)


def outlook_of(rulebase: Rulebase, memory: WorkingMemory, decision: str) -> Outlook:
    """Give the outlook for a decision on a case, the same one each time."""
    key = f"{decision} read as {rulebase.reading}"
    if key not in memory.searches:
        memory.searches[key] = Outlook(memory, stand(rulebase, memory, decision))
    found: Outlook = memory.searches[key]
    return found


def named(slot: Slot, memory: WorkingMemory) -> str:
    """Name a slot for people: an element of a list that was not given is asked for as the list."""
    return slot.path if slot.key and slot.path not in memory.given else str(slot)
