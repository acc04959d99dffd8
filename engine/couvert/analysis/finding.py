"""What a check reports: a finding, and the closed list of their codes."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from couvert.analysis.witness import Case, Witness


class Code(StrEnum):
    """What kind of thing was found. The codes are stable: they stand in reports and changelogs."""

    meaning: str
    """What is found, in a sentence."""

    def __new__(cls, value: str, meaning: str) -> Self:
        """Make a code of its value and what it means."""
        made = str.__new__(cls, value)
        made._value_, made.meaning = value, meaning
        return made

    AMOUNT_MISSING = "amount-missing", "A rule is in force in a period for which a parameter that it reads has no amount."
    CITATION_UNKNOWN = "citation-unknown", "A rule or an amount cites a source that the ruleset does not hold."
    CONDITION_CONSTANT = (
        "condition-constant",
        "A comparison in the condition of a rule comes out the same in every possible case while the rule is in force.",
    )
    CONFLICT = "conflict", "Two rules that determine in one case give a field different values."
    CONSTRAINT_IMPOSSIBLE = "constraint-impossible", "No case, or no record, keeps a constraint; or no case keeps some of them together."
    DERIVED_UNUSED = (
        "derived-unused",
        "A derived fact, or a group of words, is read by no rule, constraint, date of a decision, computed field or derived fact in use.",
    )
    GAP = "gap", "In some case no rule gives a field a value."
    NOT_TOLD = "not-told", "Whether there is a case of some kind could not be told within the bounds of the search."
    OUTCOME_UNREACHABLE = (
        "outcome-unreachable",
        "A value of a field, or an element of a set, comes out in no possible case, though a rule gives it.",
    )
    PARAMETER_UNUSED = "parameter-unused", "A parameter is read by no rule and no computed field."
    PARENT_ABSENT = (
        "parent-absent",
        "An exception is in force in a period and reading in which none of the rules that it is an exception to is.",
    )
    RULE_DEAD = "rule-dead", "A rule applies in no possible case."
    RULE_OVERRULED = "rule-overruled", "Wherever a rule applies, an exception to it applies."
    RULE_SUBSUMED = "rule-subsumed", "Wherever a rule determines, other rules give all that it gives."
    SOURCE_UNUSED = "source-unused", "A source is cited by no rule and no amount."
    STATEMENT_NOT_CARRIED = (
        "statement-not-carried",
        "A statement of a source names neither a rule that carries it nor a reason why none does.",
    )
    TITLE_MISSING = (
        "title-missing",
        "A rule, decision, source or the like has no title, place, notice or text in one of the languages.",
    )
    VALUE_NEVER_GIVEN = "value-never-given", "A field, one of its values or an element of a set is given by no rule."
    WORDS_MISSING = "words-missing", "A fact, question, value, field, desk or unsettled point has no words in one of the languages."
    WORDS_UNUSED = "words-unused", "The words stand for something that the ruleset does not hold."


@dataclass(frozen=True)
class Finding:
    """One thing found in a ruleset: its code, its place as `file:line:column`, a sentence, and a mend (or None).

    `shown_by` is a case that shows it, where one can.
    """

    code: Code
    place: str
    message: str
    hint: str | None = None
    shown_by: Witness | None = field(default=None, compare=False)

    @property
    def witness(self) -> Case | None:
        """The case that shows it, ready to be run."""
        return self.shown_by.case if self.shown_by else None

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Where it stands among others: by file, line and column."""
        name, line, column = self.place.rsplit(":", 2)
        return name, int(line), int(column), self.code, self.message

    def __str__(self) -> str:
        """Say it on one line: place, message, hint, code."""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.place}: {self.message}{hint} [{self.code}]"
