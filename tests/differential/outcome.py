"""What every way of firing tells of an edition: the rules whose `when` holds, and those that determine."""

from collections.abc import Iterable
from typing import NamedTuple

from couvert.inference.session import Firing
from couvert.rulebase import Edition


class Outcome(NamedTuple):
    """Ids of rules, sorted."""

    holding: tuple[str, ...]
    determining: tuple[str, ...]

    @classmethod
    def of(cls, holding: Iterable[str], determining: Iterable[str]) -> "Outcome":
        """Sort them."""
        return cls(tuple(sorted(holding)), tuple(sorted(determining)))

    @classmethod
    def fired(cls, firing: Firing) -> "Outcome":
        """Leave out which facts matched."""
        return cls.of((one.rule for one in firing.activations), firing.determining)

    def giving(self, edition: Edition) -> "Outcome":
        """Leave out rules that determine no field: one that only adds to sets gives nothing before the day from which a source shows it."""
        return self._replace(determining=tuple(rule for rule in self.determining if edition.by_id[rule].then))
