"""decide(): a case and a ruleset -> an answer, decision by decision, with its proof."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any

from pydantic import BaseModel

from couvert.answer import Answer
from couvert.asking import inquire
from couvert.inference.session import Backend
from couvert.inquiry import Inquiry
from couvert.language.rules import Ruleset
from couvert.proving import answer
from couvert.questions.planner import next_fact

__all__ = ["answered", "decide", "inquire"]


def decide(  # noqa: PLR0913  # every one but the case is named by the caller and has a default
    case: Mapping[str, Any] | BaseModel | None = None,
    *,
    ruleset: Ruleset | None = None,
    on: date | str | None = None,
    reading: str | None = None,
    decisions: Iterable[str] | None = None,
    assume: bool | Iterable[str] | None = None,
    facts: Mapping[str, Any] | None = None,
    backend: Backend | None = None,
) -> Answer:
    """Decide a case.

    `case` maps groups to facts (or is a model of the ruleset); `facts` gives more of them by dotted path, which win. `on` is the decision
    date, today in Paris when absent. `decisions` asks for these even where the case has no fact of their group. `assume` allows usual
    values: True for all, or the facts for which it is allowed. Raises CaseError when the case is invalid, RulesetError when the ruleset
    does not load.
    """
    inquiry = inquire(case, ruleset=ruleset, on=on, reading=reading, decisions=decisions, facts=facts, backend=backend)
    return answered(inquiry.assuming(assume))


def answered(inquiry: Inquiry) -> Answer:
    """Answer an inquiry, with the question to ask next: the one with which an interview goes on."""
    return answer(inquiry, asking=partial(_next, inquiry))


def _next(inquiry: Inquiry) -> str | None:
    with inquiry.lock:
        return next_fact(inquiry)
