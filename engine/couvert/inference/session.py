"""What both backends are asked and answer: fire one edition on known facts, say which rules fired and which determine."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from couvert.language.facts import Scalar
from couvert.rulebase import Edition


@dataclass(frozen=True, order=True)
class Activation:
    """A rule whose `when` holds, and the facts (paths, sorted) of the first of its disjuncts that matched."""

    rule: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Firing:
    """The trace of one firing: every activation, and the ids of the rules that determine, both sorted by rule id."""

    activations: tuple[Activation, ...]
    determining: tuple[str, ...]


class Backend(Protocol):
    """A way to fire an edition."""

    def fire(self, edition: Edition, facts: Mapping[str, Scalar]) -> Firing:
        """Fire an edition on the known facts, by path. A fact that is absent is unknown: no test on it holds."""
        ...  # pragma: no cover
