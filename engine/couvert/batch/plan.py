"""What other processes are told of the cases that they shall decide: plain values, equal for equal questions."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from couvert.batch.deciding import Decider, decider
from couvert.language.rules import Ruleset


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a process is told: the ruleset by name or folder, and how cases are decided. `today` is the day of cases without one."""

    ruleset: str | Path
    on: str | None
    reading: str
    decisions: tuple[str, ...]
    assume: bool | tuple[str, ...]
    columns: tuple[str, ...]
    keep: tuple[str, ...]
    today: date

    def decider(self, ruleset: Ruleset) -> Decider:
        """Give what decides tables as planned. Raises CaseError for names that the ruleset does not hold."""
        return decider(
            ruleset,
            on=self.on,
            reading=self.reading,
            decisions=self.decisions,
            assume=self.assume,
            columns=self.columns,
            keep=self.keep,
            now=self.today,
        )
