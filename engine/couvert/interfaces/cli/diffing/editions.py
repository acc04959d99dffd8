"""What stands for an edition on the command line: parts joined by `@`, a ruleset, a day, a reading; what is left out stands for itself."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import click

from couvert.analysis.difference import Side
from couvert.interfaces.cli.files import is_folder
from couvert.interfaces.cli.inputs import find_ruleset
from couvert.language.problems import nearest, one_of
from couvert.language.rules import Ruleset
from couvert.loading import installed

BETWEEN = "@"


@dataclass(frozen=True)
class Editions:
    """Reads editions; where one names no ruleset, it is one of `ruleset`. Each ruleset is loaded once."""

    ruleset: str
    _loaded: dict[str, Ruleset] = field(default_factory=dict, repr=False)

    def side(self, text: str) -> Side:
        """Read an edition, say `guides`, `2026-01-01` or `../new@2026-01-01@guides`. Raises UsageError and RulesetError."""
        days, names = _parted(text)
        ruleset = names.pop(0) if names and (len(names) > 1 or self._is_ruleset(names[0])) else self.ruleset
        if len(days) > 1 or len(names) > 1:
            raise click.UsageError(f"`{text}` names more than one ruleset, one day and one reading")
        law = self._law(ruleset)
        reading = names[0] if names else law.default_reading
        if reading not in law.readings:
            known = nearest(reading, law.readings) or f"readings: {one_of(law.readings)}"
            raise click.UsageError(f"`{reading}` is no day, no reading of `{law.name}`, no installed ruleset and no folder ({known})")
        return Side(law, reading, days[0] if days else None)

    def _is_ruleset(self, name: str) -> bool:
        """Tell whether a name is a ruleset's; one that a reading has too is the reading's, unless it is written as a path."""
        if Path(name).parent != Path() or name in {".", ".."}:
            return True
        return (name in installed() or is_folder(name)) and name not in self._law(self.ruleset).readings

    def _law(self, name: str) -> Ruleset:
        if name not in self._loaded:
            self._loaded[name] = find_ruleset(name)
        return self._loaded[name]


def _parted(text: str) -> tuple[Sequence[date], list[str]]:
    """Give the days and the other parts of an edition. Raises UsageError where a part is empty."""
    days, names = list[date](), list[str]()
    for part in text.split(BETWEEN):
        if not part.strip():
            raise click.UsageError(
                f"`{text}` has an empty part: an edition is a ruleset, a day, a reading, or several of them joined by `@`"
            )
        with suppress(ValueError):
            days.append(date.fromisoformat(part))
            continue
        names.append(part)
    return days, names
