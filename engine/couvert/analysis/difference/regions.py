"""For whom something changes: as few conditions as are enough for the change, whatever else the case holds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from couvert.analysis.difference.pair import Edition, Pair
from couvert.analysis.difference.renaming import own_name
from couvert.inference.completions.dialogue import Completion
from couvert.inference.completions.domains import domains_of
from couvert.inference.completions.leaves import Frame, Leaf, Look
from couvert.inference.completions.network import Node
from couvert.language.conditions import DECISION, Atom, Ref
from couvert.language.facts import Kind, Scalar
from couvert.language.once import cached_property
from couvert.language.types import field_types


@dataclass(frozen=True)
class Where:
    """One condition of a region. What it compares is taken on the day that the fact `day` names; None for the decision date.

    Where it compares an outcome of another decision that is not the same in both editions, `edition` tells whose outcome it is.
    """

    atom: Atom
    day: str | None = None
    edition: Edition | None = None


@dataclass(frozen=True)
class Read:
    """An outcome of another decision: the path of a field, one of its values, the frame, and whose it is where the editions differ."""

    path: str
    value: Scalar
    frame: Frame
    edition: Edition | None


@dataclass(frozen=True, eq=False)
class Regions:
    """Narrows down for whom a decision changes in some way; `change` is the literal of that way in the network."""

    pair: Pair
    change: int

    @cached_property
    def bottom(self) -> tuple[int, ...]:
        """The variables that the change hangs on: comparisons that facts decide, and outcomes of other decisions."""
        found, waiting = dict[int, bool](), [abs(self.change)]
        while waiting:
            one = waiting.pop()
            if one not in found:
                found[one] = one in self.pair.network.leaves or one in self._read or -one in self._read
                waiting += () if found[one] else map(abs, self.pair.network.gates.parts(one))
        return tuple(one for one in sorted(found) if found[one])

    @cached_property
    def _read(self) -> Mapping[int, Read]:
        """The outcomes of the decisions that this one reads in either edition, by their literals in the network."""
        before, after = (dict(self._outcomes(node)) for node in self.pair.nodes)
        own: tuple[tuple[Edition, Mapping[int, Read]], ...] = (("after", after), ("before", before))
        found = {literal: replace(one, edition=edition) for edition, some in own for literal, one in some.items()}
        return {literal: replace(one, edition=None) if before.get(literal) == after.get(literal) else one for literal, one in found.items()}

    def _outcomes(self, node: Node) -> Iterator[tuple[int, Read]]:
        for path in sorted(one for one in self.pair.joined.rulebase.reach(node.decision) if one.startswith(DECISION)):
            _, name, field = path.split(".")
            other = self.pair.network.node(name, self.pair.joined.before.reading, node.frame)
            for value, literal in other.values[field].items():
                if not isinstance(value, Look):
                    yield literal, Read(own_name(path), value, other.frame, None)

    def narrowed(self, found: Completion) -> tuple[int, ...]:
        """Give conditions that hold in a completion and are enough for the change, as literals; none of them can be left out."""
        held = [one if self.pair.holds(found, one) else -one for one in self.bottom]
        kept = self.pair.core(held, self.change)
        for one in sorted(kept, key=self._is_plain):
            fewer = tuple(other for other in kept if other != one)
            kept = fewer if self.pair.is_sure(fewer, self.change) else kept
        return kept

    def _is_plain(self, literal: int) -> bool:
        """Tell whether a literal says that something is so: what says that something is not so is left out first."""
        return literal > 0 if abs(literal) in self.pair.network.leaves else literal in self._read

    def conditions(self, literals: tuple[int, ...]) -> tuple[Where, ...]:
        """Give literals as conditions on facts; that one is none of several values is said at once."""
        found: dict[object, Where] = {}
        for one in map(self._where, literals):
            excludes = one.atom.op in {"!=", "not in"} and not isinstance(one.atom.right, bool | Ref)
            key = (one.atom.path, one.day, one.edition) if excludes else one
            found[key] = _joined(found[key], one) if key in found else one
        return tuple(found.values())

    def _where(self, literal: int) -> Where:
        leaf = self.pair.network.leaves.get(abs(literal))
        if isinstance(leaf, Leaf):
            right = Ref(own_name(leaf.right.path)) if isinstance(leaf.right, Look) else leaf.right
            frame = leaf.left.frame or (leaf.right.frame if isinstance(leaf.right, Look) else ())
            atom = self._alike(leaf.left.path, right) or self._atom(leaf.left.path, leaf.op, right)
            return Where(atom if literal > 0 else atom.opposite(), _day(frame))
        holds = literal in self._read
        read = self._read[literal if holds else -literal]
        atom = self._atom(read.path, "==", read.value)
        return Where(atom if holds else atom.opposite(), _day(read.frame), read.edition)

    def _alike(self, path: str, right: Scalar | Ref) -> Atom | None:
        """Give the comparison with a word and all that neither edition tells apart from it; None where there is none, or no word."""
        if path not in self.pair.joined.law.model.facts or not isinstance(right, str):
            return None
        values = frozenset[Scalar](domains_of(self.pair.joined.law).alike(path, right))
        return Atom(own_name(path), "in", values, self._types[path]) if len(values) > 1 else None

    def _atom(self, path: str, op: str, right: Scalar | Ref) -> Atom:
        """Give a comparison; of a limit that a rule writes as the last value on one side, with that value."""
        if op == ">=" and not isinstance(right, Ref) and (path, _before(right)) in self.pair.joined.included:
            op, right = ">", _before(right)
        return Atom(own_name(path), op, right, self._types[path])

    @cached_property
    def _types(self) -> Mapping[str, Kind]:
        return {path: of.kind for path, of in field_types(self.pair.joined.law).items()}


def _before(value: Scalar) -> Scalar:
    """Give the number, sum or day before one."""
    return value - timedelta(1) if isinstance(value, date) else int(value) - 1


def _day(frame: Frame) -> str | None:
    return own_name(frame[-1]) if frame else None


def _joined(one: Where, other: Where) -> Where:
    """Say at once that a fact is none of the values of two conditions."""
    values = frozenset(value for where in (one, other) for value in _values(where.atom))
    return Where(Atom(one.atom.path, "not in", values, one.atom.kind), one.day, one.edition)


def _values(atom: Atom) -> frozenset[Scalar]:
    return atom.right if isinstance(atom.right, frozenset) else frozenset((atom.right,))  # type: ignore[arg-type]  # no Ref: one value
