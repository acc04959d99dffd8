"""One question to a person: the fact, the words, what may be answered, and why it is asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from couvert.answer import cited
from couvert.inquiry import Inquiry
from couvert.language.facts import Kind
from couvert.language.rules import Ruleset
from couvert.questions.slots import slot_of
from couvert.questions.texts import choices, help_text, question_text
from couvert.questions.waiting import Waiting, waiting


@dataclass(frozen=True)
class Choice:
    """One of the values that may be answered, with its words."""

    value: Any
    text: str


@dataclass(frozen=True)
class Question:
    """A question: `fact` is its path as `Decision.missing` names it, `kind` and `shape` are those of its type.

    `choices` are empty where any day, number, sum or country may be answered; `low` and `high` are limits, both included, of sums in
    cents. Of a list of records the choices are the keys: what else is to be known of each is asked afterwards.
    """

    fact: str
    text: str
    help: str | None
    kind: Kind
    shape: Literal["scalar", "set", "records"]
    choices: tuple[Choice, ...]
    low: int | None = None
    high: int | None = None
    why: tuple[Waiting, ...] = ()

    def to_document(self) -> dict[str, Any]:
        """Give the question as plain data for JSON."""
        return {
            "fact": self.fact,
            "question": self.text,
            "help": self.help,
            "kind": str(self.kind),
            "shape": self.shape,
            "choices": [{"value": choice.value, "text": choice.text} for choice in self.choices],
            "low": self.low,
            "high": self.high,
            "why": [_why(one) for one in self.why],
        }


def _why(one: Waiting) -> Mapping[str, Any]:
    rules = [{"rule": rule.id, "title": dict(rule.title), "cites": cited(rule.cites)} for rule in one.rules]
    return {"decision": one.decision, "rules": rules, "fields": list(one.fields), "dates": one.dates}


def question_about(ruleset: Ruleset, path: str, language: str, why: tuple[Waiting, ...] = ()) -> Question:
    """Word the question for a fact. Raises CaseError where the model has no such fact."""
    fact, slot = slot_of(ruleset, path)
    asked = fact.leaf(slot.leaf) if slot.leaf else fact
    options = choices(ruleset, language, path, kind=asked.type.kind, values=asked.type.values)
    return Question(
        fact=path,
        text=question_text(ruleset, language, path),
        help=help_text(ruleset, language, path),
        kind=asked.type.kind,
        shape=asked.type.shape,
        choices=tuple(Choice(value, text) for value, text in options),
        low=asked.low,
        high=asked.high,
        why=why,
    )


def asked(inquiry: Inquiry, path: str, language: str) -> Question:
    """Word the question for a fact that an inquiry waits for, with why it is asked."""
    return question_about(inquiry.ruleset, path, language, tuple(waiting(inquiry, path)))
