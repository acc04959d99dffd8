"""The facts of two editions: those that both have, as far as both have them, and those that only one has."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from couvert.analysis.difference.renaming import AFTER
from couvert.language.conditions import Ref
from couvert.language.model import Fact, FactModel
from couvert.language.once import cached_property
from couvert.language.rules import Derived


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The facts of two fact models."""

    before: FactModel
    after: FactModel

    @cached_property
    def removed(self) -> tuple[str, ...]:
        """The facts that only the first model has."""
        return tuple(path for path in self.before.facts if path not in self.after.facts)

    @cached_property
    def added(self) -> tuple[str, ...]:
        """The facts that only the second model has."""
        return tuple(path for path in self.after.facts if path not in self.before.facts)

    @cached_property
    def apart(self) -> tuple[str, ...]:
        """The facts that both have by name, but not as the same kind of thing: each stands for itself."""
        return tuple(path for path, one, other in self._pairs() if not _alike(one, other))

    @cached_property
    def narrowed(self) -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
        """The facts of which the two models know different values: those that only the first, and only the second knows."""
        pairs = ((path, one.type.values, other.type.values) for path, one, other in self._pairs() if _alike(one, other))
        return {path: (_without(one, other), _without(other, one)) for path, one, other in pairs if set(one) != set(other)}

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """Every fact: of those that both have, what both allow; those of the second that are `apart` end with AFTER."""
        both = {path: _both(one, other) for path, one, other in self._pairs() if _alike(one, other)}
        apart = {f"{path}{AFTER}": replace(self.after.facts[path], path=f"{path}{AFTER}") for path in self.apart}
        return {**self.before.facts, **both, **{path: self.after.facts[path] for path in self.added}, **apart}

    def known(self, one: Derived) -> Derived:
        """Leave out of a derived fact the words that only one of the models knows."""
        return replace(one, arguments=tuple(self._known(one))) if self.narrowed else one

    def _known(self, one: Derived) -> Iterator[Ref | int | tuple[str, ...]]:
        foreign: frozenset[str] = frozenset()
        for argument in one.arguments:
            if isinstance(argument, Ref):
                foreign = frozenset(word for words in self.narrowed.get(argument.path, ()) for word in words)
            yield tuple(word for word in argument if word not in foreign) if isinstance(argument, tuple) else argument

    def _pairs(self) -> Iterator[tuple[str, Fact, Fact]]:
        return ((path, one, self.after.facts[path]) for path, one in self.before.facts.items() if path in self.after.facts)


def _alike(one: Fact, other: Fact) -> bool:
    """Tell whether two facts are the same kind of thing, though other values or limits may be allowed."""
    same = (one.type.kind, one.type.shape, one.key) == (other.type.kind, other.type.shape, other.key)
    return same and len(one.leaves) == len(other.leaves) and all(map(_same_leaf, one.leaves, other.leaves))


def _same_leaf(one: Fact, other: Fact) -> bool:
    return one.path == other.path and _alike(one, other)


def _both(one: Fact, other: Fact) -> Fact:
    """Give a fact with what both models allow."""
    values = tuple(value for value in one.type.values if value in other.type.values)
    return replace(
        one,
        type=replace(one.type, values=values),
        low=max((limit for limit in (one.low, other.low) if limit is not None), default=None),
        high=min((limit for limit in (one.high, other.high) if limit is not None), default=None),
        leaves=tuple(map(_both, one.leaves, other.leaves)),
        endless=tuple(key for key in one.endless if key in other.endless),
    )


def _without(values: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(value for value in values if value not in others)
