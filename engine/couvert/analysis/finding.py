"""What a check reports: a finding, and the closed list of their codes."""

from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """What kind of thing was found. The codes are stable: they stand in reports and changelogs."""

    AMOUNT_MISSING = "amount-missing"
    """A rule is in force in a period for which a parameter that it reads has no amount."""

    CITATION_UNKNOWN = "citation-unknown"
    """A rule or an amount cites a source that the ruleset does not hold."""

    DERIVED_UNUSED = "derived-unused"
    """A derived fact is read by no rule, no constraint, no date of a decision, no computed field and no other derived fact in use."""

    PARAMETER_UNUSED = "parameter-unused"
    """A parameter is read by no rule and no computed field."""

    PARENT_ABSENT = "parent-absent"
    """An exception is in force in a period and reading in which none of the rules that it is an exception to is."""

    SOURCE_UNUSED = "source-unused"
    """A source is cited by no rule and no amount."""

    STATEMENT_NOT_CARRIED = "statement-not-carried"
    """A statement of a source names neither a rule that carries it nor a reason why none does."""

    TITLE_MISSING = "title-missing"
    """A rule, decision, parameter, reading, source, citation, statement or the ruleset has no title (place, notice, text) in one of the
    languages."""

    VALUE_NEVER_GIVEN = "value-never-given"
    """A field, one of its values or an element of a set is given by no rule."""

    WORDS_MISSING = "words-missing"
    """A fact, question, value, field, desk or unsettled point has no words in one of the languages."""

    WORDS_UNUSED = "words-unused"
    """The words stand for something that the ruleset does not hold."""


@dataclass(frozen=True)
class Finding:
    """One thing found in a ruleset: its code, its place as `file:line:column`, a sentence, and a mend (or None)."""

    code: Code
    place: str
    message: str
    hint: str | None = None

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Where it stands among others: by file, line and column."""
        name, line, column = self.place.rsplit(":", 2)
        return name, int(line), int(column), self.code, self.message

    def __str__(self) -> str:
        """Say it on one line: place, message, hint, code."""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.place}: {self.message}{hint} [{self.code}]"
