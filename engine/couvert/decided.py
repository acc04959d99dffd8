"""One decision on one case: what is decided, what is still possible and missing, and the proof."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, Literal, TypeAlias

from couvert.computing import Interval
from couvert.footing import StaleAmount, StaleSource, WeakRule
from couvert.language.facts import Scalar
from couvert.language.once import cached_property
from couvert.language.rules import Citation
from couvert.plans import Step
from couvert.states import Change

Status: TypeAlias = Literal["decided", "refer", "undetermined", "not_asked"]
FieldValue: TypeAlias = Scalar | tuple[str, ...]


@dataclass(frozen=True)
class Reason:
    """A rule that determines: the facts that matched, by path, and the places in its sources."""

    rule: str
    facts: Mapping[str, Scalar]
    cites: tuple[Citation, ...]


@dataclass(frozen=True)
class Dispute:
    """What another reading gives on the same facts, where it differs; `against` are the sources that contradict it.

    `rules` are those of the other side, `own_rules` and `own_cites` those of the reading asked for. `changes` is what it means: the
    fields of this decision that differ, sums included, then those of decisions asked that read them, each from the reading asked for to
    the other.
    """

    reading: str
    fields: Mapping[str, FieldValue]
    possible: Mapping[str, tuple[Scalar, ...]]
    cites: tuple[Citation, ...]
    against: tuple[Citation, ...]
    rules: tuple[str, ...] = ()
    own_rules: tuple[str, ...] = ()
    own_cites: tuple[Citation, ...] = ()
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Proof:
    """How one decision comes about, and what marks it.

    `grounds` are the ways in which it comes about, each the rules that determine; `plans` the steps of sets that show more; `disputed`
    what other readings give; `stale` the sources whose review is overdue; `weak` the rules that determine although their sources are weak;
    `without_assumed` the values that stay possible when no usual value is used.
    """

    grounds: tuple[tuple[Reason, ...], ...] = ()
    plans: Mapping[str, tuple[Step, ...]] = field(default_factory=dict)
    without_assumed: Mapping[str, tuple[Scalar, ...]] = field(default_factory=dict)
    disputed: tuple[Dispute, ...] = ()
    stale: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    stale_sources: tuple[StaleSource, ...] = ()
    stale_amounts: tuple[StaleAmount, ...] = ()
    weak_rules: tuple[WeakRule, ...] = ()

    @property
    def because(self) -> tuple[Reason, ...]:
        """The reasons, where there is one way in which the answer comes about; every reason of every way otherwise."""
        return tuple({reason.rule: reason for ground in self.grounds for reason in ground}.values())


@dataclass(frozen=True)
class Decision:
    """One decision on one case: what is decided and still possible; what is missing, and the proof, is worked out when it is looked at."""

    name: str
    status: Status
    as_of: date | None = None
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    possible: Mapping[str, tuple[Scalar, ...]] = field(default_factory=dict)
    intervals: Mapping[str, Interval] = field(default_factory=dict)
    certain: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    assumed: Mapping[str, object] = field(default_factory=dict)
    to: str | None = None
    why: str | None = None
    ask: Callable[[], tuple[str, ...]] = field(repr=False, compare=False, default=tuple)
    prove: Callable[[], Proof] = field(repr=False, compare=False, default=Proof)

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The facts that matter and are not known, worked out when they are looked at."""
        return self.ask()

    @cached_property
    def proof(self) -> Proof:
        """How it comes about, and what marks it."""
        return self.prove()

    def marked(self, **marks: Any) -> "Decision":  # noqa: ANN401  # fields of the proof
        """Give the same decision with something in its proof replaced."""
        proof = replace(self.proof, **marks)
        return replace(self, prove=lambda: proof)

    def __eq__(self, other: object) -> bool:
        """Tell whether two decisions say the same for the same reasons."""
        return isinstance(other, Decision) and self._said() == other._said() and self.proof == other.proof

    __hash__ = None  # type: ignore[assignment]  # it holds mappings

    def __getstate__(self) -> dict[str, Any]:
        """Give what is kept of a decision that travels between processes: the proof, not how it is worked out."""
        return {**self.__dict__, "proof": self.proof, "prove": Proof, "missing": self.missing, "ask": tuple}

    def _said(self) -> tuple[object, ...]:
        return (self.missing, *(getattr(self, one.name) for one in fields(self) if one.compare))

    @property
    def grounds(self) -> tuple[tuple[Reason, ...], ...]:
        """The ways in which it comes about, each the rules that determine."""
        return self.proof.grounds

    @property
    def because(self) -> tuple[Reason, ...]:
        """The reasons, where there is one way in which it comes about; every reason of every way otherwise."""
        return self.proof.because

    @property
    def plans(self) -> Mapping[str, tuple[Step, ...]]:
        """The steps of sets that show more, by field."""
        return self.proof.plans

    @property
    def without_assumed(self) -> Mapping[str, tuple[Scalar, ...]]:
        """The values that stay possible when no usual value is used, by field."""
        return self.proof.without_assumed

    @property
    def disputed(self) -> tuple[Dispute, ...]:
        """What other readings give, where it differs."""
        return self.proof.disputed

    @property
    def stale(self) -> tuple[str, ...]:
        """The sources whose review is overdue."""
        return self.proof.stale

    @property
    def weak(self) -> tuple[str, ...]:
        """The rules that determine although their sources are weak."""
        return self.proof.weak

    @property
    def stale_sources(self) -> tuple[StaleSource, ...]:
        """The sources of rules whose review is overdue."""
        return self.proof.stale_sources

    @property
    def stale_amounts(self) -> tuple[StaleAmount, ...]:
        """The amounts that may be out of date."""
        return self.proof.stale_amounts

    @property
    def weak_rules(self) -> tuple[WeakRule, ...]:
        """The rules with weak sources, each with what rests on it."""
        return self.proof.weak_rules
