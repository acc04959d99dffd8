"""why_not(): every minimal reason that stands against an outcome somebody hoped for, and the rules that came close to giving it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final

from pydantic import BaseModel

from couvert.asking import inquire
from couvert.decided import FieldValue
from couvert.inference.session import Backend
from couvert.inquiry import Inquiry
from couvert.language.codes import ProblemCode
from couvert.language.partial import Slot
from couvert.language.problems import Problem
from couvert.language.rules import Ruleset
from couvert.loading import load
from couvert.proving import prove
from couvert.reasons.close import Close, close_rules
from couvert.reasons.deciding import Deciding, deciding
from couvert.reasons.facts import known
from couvert.reasons.given import only
from couvert.reasons.minimal import Found, minimal_sets
from couvert.reasons.outcome import Outcome, OutcomeError, read_outcome
from couvert.reasons.possible import Verdict, verdict
from couvert.reasons.reach import hung_on
from couvert.reasons.tree import Known

MOST_REASONS: Final = 50
"""How many reasons are told unless more are asked for; where there are more, the answer says so."""


@dataclass(frozen=True)
class Against:
    """One minimal reason against an outcome: given facts that exclude it together and not without any one of them.

    `rules` are those that decide otherwise: on these facts alone, or where these leave open which rule does, on the whole case; with the
    rules of the decisions that they read.
    """

    facts: tuple[Known, ...]
    rules: tuple[Deciding, ...]


@dataclass(frozen=True)
class WhyNot:
    """What stands against an outcome. `present` is the field's value where it has one.

    There are reasons only where the outcome is excluded; `complete` says that these are all. Where it is possible, `missing` names the
    facts that would tell.
    """

    outcome: Outcome
    on: date
    reading: str
    verdict: Verdict
    present: FieldValue | None
    reasons: tuple[Against, ...] = ()
    complete: bool = True
    close: tuple[Close, ...] = ()
    missing: tuple[str, ...] = ()


def why_not(  # noqa: PLR0913  # the same arguments as decide()
    case: Mapping[str, Any] | BaseModel | None,
    outcome: str,
    *,
    ruleset: Ruleset | None = None,
    on: date | str | None = None,
    reading: str | None = None,
    assume: bool | Iterable[str] | None = None,
    facts: Mapping[str, Any] | None = None,
    backend: Backend | None = None,
    most: int = MOST_REASONS,
) -> WhyNot:
    """Tell why an outcome, such as `carte_vitale.card=may_order`, does not come about: every minimal reason, `most` at most.

    The other arguments are those of decide(); so are the errors. OutcomeError where the outcome is not one of the ruleset.
    """
    law = ruleset or load()
    inquiry = hoping(case, outcome, ruleset=law, on=on, reading=reading, assume=assume, facts=facts, backend=backend)
    return against(inquiry, meant(inquiry, outcome), most=most)


def hoping(  # noqa: PLR0913  # the same arguments as decide()
    case: Mapping[str, Any] | BaseModel | None,
    outcome: str,
    *,
    ruleset: Ruleset,
    on: date | str | None,
    reading: str | None,
    assume: bool | Iterable[str] | None,
    facts: Mapping[str, Any] | None,
    backend: Backend | None,
) -> Inquiry:
    """Put a case to a ruleset and ask for the decision of an outcome."""
    decision = read_outcome(outcome, ruleset).decision
    return inquire(case, ruleset=ruleset, on=on, reading=reading, decisions=[decision], facts=facts, backend=backend).assuming(assume)


def meant(inquiry: Inquiry, text: str) -> Outcome:
    """Read the outcome that is hoped for on a case. Raises OutcomeError where the case does not ask for its field."""
    hoped = read_outcome(text, inquiry.ruleset)
    field = inquiry.ruleset.decisions[hoped.decision].fields[hoped.field]
    if not inquiry.memory.asks_about(field.about):
        what = f"`{hoped.decision}.{hoped.field}` is about `{field.about}`, of which the case has nothing"
        raise OutcomeError([Problem(ProblemCode.OUTCOME_INVALID, "", what, f"give the group, even empty: `{field.about}: {{}}`")])
    return hoped.against(prove(inquiry, hoped.decision).fields.get(hoped.field) if hoped.value is None else None)


def against(inquiry: Inquiry, outcome: Outcome, *, most: int = MOST_REASONS) -> WhyNot:
    """Tell what stands against an outcome on a case."""
    found, decision = verdict(inquiry, outcome), prove(inquiry, outcome.decision)
    told = partial(WhyNot, outcome, inquiry.on, inquiry.reading, found, decision.fields.get(outcome.field))
    if found == "certain":
        return told()
    close = close_rules(inquiry, outcome)
    if found == "possible":
        return told(close=close, missing=decision.missing)
    reasons = excluding(inquiry, outcome, most=most)
    deciders = deciding(inquiry, outcome.decision, (outcome.field,))
    return told(tuple(_against(inquiry, outcome, one, deciders) for one in reasons.sets), reasons.complete, close)


def excluding(inquiry: Inquiry, outcome: Outcome, *, most: int = MOST_REASONS) -> Found[Slot]:
    """Give every minimal set of given facts that excludes an outcome."""

    def excludes(kept: frozenset[Slot]) -> bool:
        return verdict(only(inquiry, kept), outcome) == "excluded"

    return minimal_sets(hung_on(inquiry, outcome.decision, [outcome.field]), excludes, most=most)


def _against(inquiry: Inquiry, outcome: Outcome, slots: frozenset[Slot], deciders: tuple[Deciding, ...]) -> Against:
    ordered = (slot for slot in hung_on(inquiry, outcome.decision, [outcome.field]) if slot in slots)
    alone = deciding(only(inquiry, slots), outcome.decision, (outcome.field,))
    paths = {slot.path for slot in slots}
    rules = alone if alone and alone[0].sure else tuple(_concerned(deciders, outcome.decision, paths))
    return Against(tuple(known(inquiry, slot) for slot in ordered), tuple(rule for rule in rules if rule.sure) or rules)


def _concerned(deciders: tuple[Deciding, ...], decision: str, paths: set[str]) -> Iterator[Deciding]:
    """Give the rules that decide on the whole case: those of the decision itself, and of others those that read a fact of the reason."""
    return (rule for rule in deciders if rule.decision == decision or rule.reads & paths)
