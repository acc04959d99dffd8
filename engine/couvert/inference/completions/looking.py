"""How tests come out on one case, whatever is supposed besides: every fact is traced once to the values that it is made of."""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, TypeAlias

from couvert.inference.completions.leaves import Frame, Kept, Look, Side, Test
from couvert.inference.lists import Lists, Supposed, words_of
from couvert.inference.memory import leaf_of, needs
from couvert.language.conditions import COMPARE, Ref, holds
from couvert.language.facts import Given
from couvert.language.once import cached_property
from couvert.language.partial import Argument, RecordsView, Slot, Unknown, Value, unknown
from couvert.language.rules import Derived, Ruleset

Read: TypeAlias = Callable[[Supposed], Argument]
"""Gives a value, or the view of a list, under suppositions."""

NOTHING: Final[Supposed] = MappingProxyType({})


@dataclass(frozen=True, eq=False)
class Looking:
    """One case, as tests see it."""

    ruleset: Ruleset
    given: Given
    _reads: dict[Look, Read] = field(default_factory=dict, repr=False)

    def truth(self, test: Test, supposed: Supposed = NOTHING) -> bool | None:
        """Tell whether a leaf holds, or a record keeps a constraint; None while it is not known."""
        if isinstance(test, Kept):
            slots, truth = self._kept(test, supposed)
            return None if truth is None and slots else truth is not False
        left, right = self.value(test.left, supposed), self.value(test.right, supposed)
        if isinstance(left, Unknown) or isinstance(right, Unknown):
            return None
        return COMPARE[test.op](left, right)

    def needs(self, test: Test, supposed: Supposed = NOTHING) -> tuple[Slot, ...]:
        """Give the slots that a test waits for."""
        if isinstance(test, Kept):
            return self._kept(test, supposed)[0]
        waiting = unknown((self.value(test.left, supposed), self.value(test.right, supposed)))
        return waiting.needs if waiting else ()

    def value(self, side: Side, supposed: Supposed = NOTHING) -> Value:
        """Give the value of a side; Unknown with what would tell."""
        if not isinstance(side, Look):
            return side
        if side not in self._reads:
            self._reads[side] = self._path(side.path, side.frame, side.word)
        return self._reads[side](supposed)  # type: ignore[return-value]  # no list: conditions read scalars only

    def _kept(self, test: Kept, supposed: Supposed) -> tuple[tuple[Slot, ...], bool | None]:
        """Tell whether a record keeps a constraint, and the slots that would tell; a record or leaf that is not there breaks none."""
        there = Slot(test.path, test.label)
        if test.path not in self.given and there not in supposed:
            return (there,), None
        view, condition = self._lists.view(test.path, supposed), self.ruleset.constraints[test.constraint]
        record = next((one for one in view.records if one.label == test.label), None) if isinstance(view, RecordsView) else None
        return (needs(condition, leaf_of(record)), holds(condition, leaf_of(record))) if record else ((), None)

    @cached_property
    def _lists(self) -> Lists:
        return Lists(self.ruleset, self.given)

    def _path(self, path: str, frame: Frame, word: str | None = None) -> Read:
        if path == "on" and frame:
            return self._path(frame[-1], frame[:-1])
        derived = self.ruleset.derived.get(path)
        if derived is not None:
            return self._derived(derived, frame, word)
        given, slot = self.given.get(path), Slot(path)
        if given is not None:
            return lambda _: given  # type: ignore[return-value]  # a scalar
        open_ = Unknown((slot,))
        return lambda supposed: supposed.get(slot, open_)  # type: ignore[return-value]  # a scalar has a value

    def _derived(self, derived: Derived, frame: Frame, word: str | None) -> Read:
        arguments = words_of(self.ruleset).arguments(derived)
        words = next((one for one in arguments if isinstance(one, tuple)), ())
        wanted = words if word is None else derived.function.only(words, word)
        reads = tuple(self._argument(argument, frame, wanted) for argument in arguments)
        apply = derived.function.apply
        return lambda supposed: apply(*[read(supposed) for read in reads])

    def _argument(self, argument: Ref | int | tuple[str, ...], frame: Frame, words: tuple[str, ...]) -> Read:
        if isinstance(argument, tuple):
            return lambda _: words
        if isinstance(argument, int):
            return lambda _: argument
        fact = self.ruleset.model.facts.get(argument.path)
        if fact is None or fact.type.shape == "scalar":
            return self._path(argument.path, frame)
        return lambda supposed: self._lists.view(argument.path, supposed, words)
