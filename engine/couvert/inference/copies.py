"""How many records of one kind a list that was not given is supposed to hold: as many as conditions can ask for apart from one another.

Somebody may have two cards of one kind, of two countries, or one that is over and one that is to come. A condition is content with one
record, so no case needs more of a kind than there are conditions that may each be met by a different one.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from couvert.language.conditions import DECISION, atoms
from couvert.language.derivation import reads, words_in
from couvert.language.functions import ON_A_DAY
from couvert.language.once import cached_property
from couvert.language.rules import DecisionTable, Derived, Ruleset

TO_THE_END: Final = "cover_end"
"""The function that follows records to the end of the last one."""
FROM_A_COUNTRY: Final = "issued_by"
AFTER_A_DAY: Final = "holds_document"


@dataclass(frozen=True, eq=False)
class Copies:
    """How many records of each kind are supposed under one ruleset."""

    ruleset: Ruleset

    def of(self, path: str, word: str) -> int:
        """Give the most records of a kind that a list needs to hold."""
        asking = [one for one in self.ruleset.derived.values() if path in reads(one) and word in words_in(one)]
        return max(1, self._on_days(asking), self._from_countries(asking))

    def _on_days(self, asking: Collection[Derived]) -> int:
        """Count one record for every day asked about, and one that outlasts those whose ends are asked for."""
        days = {day for one in asking if one.function.name in ON_A_DAY for day in self._days_asked(one)}
        ends = {words_in(one) for one in asking if one.function.name == TO_THE_END}
        outlasting = bool(ends) and any(one.function.name == AFTER_A_DAY for one in asking)
        return len(days) + max(0, len(ends) - 1) + outlasting

    def _from_countries(self, asking: Collection[Derived]) -> int:
        """Count one record for every question about its country, or every country that they tell apart, where these are fewer."""
        groups = {frozenset(filter(str.isupper, words_in(one))) for one in asking if one.function.name == FROM_A_COUNTRY}
        told_apart = {tuple(country in group for group in groups) for country in frozenset().union(*groups)}
        return min(len(groups), len(told_apart))

    def _days_asked(self, derived: Derived) -> frozenset[str]:
        day = reads(derived)[-1]
        return self._days_gone_by(derived.path) if day == "on" else frozenset({day})

    def _days_gone_by(self, path: str) -> frozenset[str]:
        """Give the days on which the decisions that read a derived fact ask for it."""
        readers = (name for name, read in self._read.items() if path in read)
        return frozenset({"on"}).union(*(self._days_of(name) for name in readers))

    def _days_of(self, decision: str, seen: frozenset[str] = frozenset()) -> frozenset[str]:
        """Give the days that a decision may be asked for: its own, or where it goes by the day asked for, those of its readers too."""
        own = self.ruleset.decisions[decision].as_of
        readers = (name for name, read in self._read.items() if f"{DECISION}{decision}" in read and name not in seen)
        asked = (self._days_of(name, seen | {decision}) for name in readers) if own == "on" else ()
        return frozenset({own}).union(*asked)

    @cached_property
    def _read(self) -> Mapping[str, frozenset[str]]:
        """For each decision, the facts and decisions that its rules read."""
        return {name: frozenset(self._reading(table)) for name, table in self.ruleset.decisions.items()}

    def _reading(self, table: DecisionTable) -> Iterator[str]:
        waiting = [path for rule in table.rules for atom in atoms(rule.when) for path in atom.paths]
        while waiting:
            path = waiting.pop()
            yield path.rsplit(".", 1)[0] if path.startswith(DECISION) else path
            waiting += reads(self.ruleset.derived[path]) if path in self.ruleset.derived else ()
