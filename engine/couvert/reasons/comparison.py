"""What differs between two cases, and why: the differences in the facts, decision by decision what changes. Frozen, plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from couvert.decided import Decision
from couvert.footing import UsedAmount
from couvert.language.facts import Scalar
from couvert.language.rules import Rule
from couvert.rulebase import Edition
from couvert.states import Change

READING: Final = "reading"
"""The path of the reading among the differences between two sides."""


@dataclass(frozen=True)
class Difference:
    """What differs between the sides: a fact by path, `on`, or `reading`. None stands for what is not given.

    Where both sides list the same records, what differs in these stands leaf by leaf, as `cover.documents[ehic].valid_until`.
    A group of facts that one side asks about without giving a fact of it stands by its own name, with the value True.
    """

    path: str
    before: Any
    after: Any


@dataclass(frozen=True)
class StepChange:
    """A step of a plan that both sides have, and an outcome shown with it, by path, that differs; None where nothing is shown."""

    field: str
    step: str
    path: str
    before: Scalar | tuple[str, ...] | None
    after: Scalar | tuple[str, ...] | None


@dataclass(frozen=True)
class AmountChange:
    """The amount of a parameter that both outcomes rest on, where it differs."""

    parameter: str
    before: UsedAmount
    after: UsedAmount


@dataclass(frozen=True)
class Compared:
    """One decision on both sides.

    `changes` are the fields that differ, `steps` what differs in steps of a plan that stay. `because_of` are the paths of differences that
    explain it: with these alone put into the first side, the decision comes out as on the second, and none of them can be left out; there
    are none where no more than what is missing differs. `only_before` and `only_after` are the rules that determine on one side and surely
    not on the other; `editions` the periods of the law gone by, where these differ.
    """

    name: str
    before: Decision
    after: Decision
    changes: tuple[Change, ...]
    steps: tuple[StepChange, ...]
    because_of: tuple[str, ...]
    only_before: tuple[Rule, ...]
    only_after: tuple[Rule, ...]
    amounts: tuple[AmountChange, ...]
    editions: tuple[Edition | None, Edition | None] | None

    @property
    def is_changed(self) -> bool:
        """Tell whether the outcome differs: its status, a field, a step, what is missing, or the desk to ask."""
        before, after = ((one.status, one.missing, one.to, one.why) for one in (self.before, self.after))
        return before != after or bool(self.changes or self.steps)

    @property
    def has_other_reasons(self) -> bool:
        """Tell whether the outcome is the same, but for other rules or by other amounts."""
        return not self.is_changed and bool(self.only_before or self.only_after or self.amounts)


@dataclass(frozen=True)
class Side:
    """One of the two sides: the decision date, the reading, and the usual values used."""

    on: date
    reading: str
    assumed: Mapping[str, object]


@dataclass(frozen=True)
class Comparison:
    """Two sides compared: what differs between them, and every decision asked on one side or both."""

    before: Side
    after: Side
    differences: tuple[Difference, ...]
    decisions: Mapping[str, Compared]

    @property
    def changed(self) -> tuple[Compared, ...]:
        """The decisions whose outcome differs."""
        return tuple(one for one in self.decisions.values() if one.is_changed)

    @property
    def unneeded(self) -> tuple[Difference, ...]:
        """The differences that no changed outcome needs to be explained."""
        needed = {path for one in self.changed for path in one.because_of}
        return tuple(one for one in self.differences if one.path not in needed)
