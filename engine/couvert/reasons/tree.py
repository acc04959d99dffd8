"""The tree of reasons: a decision, the rules behind it, the conditions that held, and where each fact comes from. Frozen, plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, TypeAlias

from couvert.decided import Decision
from couvert.language.facts import Kind, Scalar
from couvert.language.rules import Citation, InForce, Source, Texts

Origin: TypeAlias = Literal["given", "assumed", "derived", "decision", "date", "open"]
"""Where a fact comes from: the case, a usual value, other facts, another decision, the date gone by; `open` while it is not known."""


@dataclass(frozen=True)
class Cited:
    """A place in a source, with the source itself."""

    citation: Citation
    source: Source


@dataclass(frozen=True)
class Known:
    """A fact and where it comes from. `value` is None while it is not known.

    A derived fact has its `call` of a stock function and the facts (`parts`) that it is made of; a decision's field has that decision's
    own explanation, with the rules that are about the field.
    """

    path: str
    value: Any
    origin: Origin
    call: str | None = None
    parts: tuple["Known", ...] = ()
    decision: "Explanation | None" = None


@dataclass(frozen=True)
class AmountUsed:
    """The amount of a parameter that a condition compares with: `value` in cents for money, in force since `since`."""

    id: str
    title: Texts
    unit: str
    value: int
    since: date
    cites: tuple[Cited, ...]


@dataclass(frozen=True)
class Tested:
    """One comparison of a rule's condition, as a rule file writes it (`text`) and in parts. `holds` is None while it is not known."""

    text: str
    op: str
    right: Scalar | tuple[Scalar, ...] | None
    kind: Kind
    holds: bool | None
    fact: Known
    other: Known | None = None
    amount: AmountUsed | None = None


@dataclass(frozen=True)
class RuleUsed:
    """A rule behind an outcome, or one that may still apply: what it says and gives, since when, and why it holds.

    `parents` are the rules that it is an exception to, those that would apply without it.
    """

    id: str
    title: Texts
    gives: Mapping[str, Any]
    cites: tuple[Cited, ...]
    against: tuple[Cited, ...]
    period: InForce
    reading: str | None
    weak: bool
    conditions: tuple[Tested, ...]
    parents: tuple["RuleUsed", ...] = ()


@dataclass(frozen=True)
class Worked:
    """A computed field: the function that gave its value, in words of the ruleset (`about`), and what it was worked out from."""

    field: str
    call: str
    about: str
    value: Any
    parts: tuple[Known, ...]


@dataclass(frozen=True)
class Missing:
    """A fact that is missing and matters: the open rules that wait for it, the fields worked out or taken from it, or the date itself."""

    path: str
    rules: tuple[RuleUsed, ...]
    fields: tuple[str, ...]
    dates: bool = False


@dataclass(frozen=True)
class Explanation:
    """Why a decision is what it is.

    `ways` are the ways in which its outcome comes about: several where completions agree for other reasons. Where the outcome is open there
    is no way yet: `sure` are the rules that determine whatever the missing facts are. `worked` are the computed fields that have a value.
    `sourced_from` is the first day for which there are sources; on every day before it the decision refers. `suffices` is a minimal set of
    given facts that suffices for what is decided: for the whole decision, or for the `field` that was asked about.
    """

    decision: str
    on: date
    reading: str
    outcome: Decision
    dated: Known
    sourced_from: date
    ways: tuple[tuple[RuleUsed, ...], ...]
    sure: tuple[RuleUsed, ...]
    worked: tuple[Worked, ...]
    missing: tuple[Missing, ...]
    field: str | None = None
    suffices: tuple[Known, ...] = ()

    @property
    def sourced(self) -> bool:
        """Tell whether there are sources for the day of the decision, as far as it is known."""
        return self.outcome.as_of is None or self.outcome.as_of >= self.sourced_from
