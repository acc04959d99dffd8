"""On which days something turns: a cheap look at every day of a window, without deciding anything."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from couvert.inference.memory import WorkingMemory
from couvert.language.conditions import Atom
from couvert.language.once import cached_property
from couvert.reasons.places import Days, Looks, dated_memory


@dataclass(frozen=True)
class Window:
    """A stretch of days, both ends included."""

    start: date
    end: date

    def days(self) -> Iterator[date]:
        """Give every day, in order."""
        return (self.start + timedelta(days) for days in range((self.end - self.start).days + 1))


@dataclass(frozen=True)
class Watched:
    """What is watched: comparisons that may turn, and facts that may move."""

    atoms: frozenset[Atom] = frozenset()
    paths: frozenset[str] = frozenset()

    def __or__(self, other: "Watched") -> "Watched":
        """Watch what both watch."""
        return Watched(self.atoms | other.atoms, self.paths | other.paths)


@dataclass(frozen=True)
class Seen:
    """The days on which each comparison turned and each fact moved."""

    atoms: Mapping[Atom, set[date]]
    paths: Mapping[str, set[date]]

    def of(self, watched: Watched) -> set[date]:
        """Give the days on which something that is watched turned or moved."""
        turned = (self.atoms[atom] for atom in watched.atoms)
        return set().union(*turned, *(self.paths[path] for path in watched.paths))


@dataclass(frozen=True, eq=False)
class Scan:
    """Looks at a case on every day of a window, for the decisions named."""

    looks: Looks
    memory: WorkingMemory
    window: Window
    decisions: tuple[str, ...]

    def turns(self, decision: str) -> set[date]:
        """Give the days on which a comparison that the decision hangs on turns, or other rules come into force, or a value taken moves."""
        return set().union(*(self._seen[days].of(watched) for days, watched in self._deciding(decision).items()))

    def moves(self, decision: str) -> set[date]:
        """Give the days on which a fact moves that computed fields are worked out from, those of the decision or those that it shows."""
        watched = Watched(
            paths=frozenset(path for name in (decision, *self.looks.shown(decision)) for path in self.looks.worked_from(name))
        )
        return self._seen[()].of(watched)

    @cached_property
    def _seen(self) -> Mapping[Days, Seen]:
        """Look once, for all decisions together."""
        wanted: dict[Days, Watched] = {
            (): Watched(paths=frozenset(path for one in self.looks.ruleset.decisions for path in self.looks.worked_from(one)))
        }
        for decision in self.decisions:
            for days, watched in self._deciding(decision).items():
                wanted[days] = wanted.get(days, Watched()) | watched
        return {days: self._look(days, watched) for days, watched in wanted.items()}

    def _deciding(self, decision: str) -> Mapping[Days, Watched]:
        """Give what one decision hangs on, by the way in which the day is found."""
        found: dict[Days, Watched] = {(): Watched(frozenset(self.looks.of_the_case(decision)))}
        for place in self.looks.places(decision):
            if place.moves(self.looks.dated):
                found[place.days] = found.get(place.days, Watched()) | Watched(
                    self.looks.turning(place.decision), self.looks.taken(place.decision)
                )
        return found

    def _look(self, days: Days, watched: Watched) -> Seen:
        by_path: dict[str, list[Atom]] = {path: [] for path in watched.paths}
        for atom in watched.atoms:
            for path in atom.paths:
                by_path.setdefault(path, []).append(atom)
        moving = [path for path in by_path if path in self.looks.dated]
        seen = Seen({atom: set() for atom in watched.atoms}, {path: set() for path in by_path})
        values: dict[str, object] = {}
        truths: dict[Atom, bool | None] = {}
        for day in self.window.days():
            memory = dated_memory(self.memory.on_day(day), days)
            now: dict[str, object] = {path: None if memory is None else memory.look(path) for path in moving}
            moved = [path for path in moving if path not in values or values[path] != now[path]]
            for path in moved:
                seen.paths[path].add(day)
            for atom in {atom for path in moved for atom in by_path[path]}:
                truth = None if memory is None else atom.holds(memory.look)
                if atom in truths and truths[atom] is not truth:
                    seen.atoms[atom].add(day)
                truths[atom] = truth
            values = now
        return seen
