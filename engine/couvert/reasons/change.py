"""what_would_change(): the least that a person can do to bring an outcome about, each way verified by deciding again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from pydantic import BaseModel

from couvert.decided import FieldValue
from couvert.inference.session import Backend
from couvert.inquiry import Inquiry
from couvert.language.rules import Ruleset
from couvert.loading import load
from couvert.reasons.levers import levers
from couvert.reasons.outcome import Outcome
from couvert.reasons.possible import Verdict
from couvert.reasons.reach import hung_on
from couvert.reasons.ways import Search, Way
from couvert.reasons.why_not import Against, against, hoping, meant

MOST_WAYS: Final = 20
"""How many ways are told unless more are asked for."""


@dataclass(frozen=True)
class Changes:
    """What would bring an outcome about. There are ways only where it is excluded now; they stand in order of effort.

    `complete` says that there is no other way of at most MOST_AT_ONCE changes. `unmoved` are the reasons against it of which a person can
    change no fact: where there is one, there is no way.
    """

    outcome: Outcome
    on: date
    reading: str
    verdict: Verdict
    present: FieldValue | None
    ways: tuple[Way, ...] = ()
    complete: bool = True
    unmoved: tuple[Against, ...] = ()
    missing: tuple[str, ...] = ()


def what_would_change(  # noqa: PLR0913  # the same arguments as decide()
    case: Mapping[str, Any] | BaseModel | None,
    outcome: str,
    *,
    ruleset: Ruleset | None = None,
    on: date | str | None = None,
    reading: str | None = None,
    assume: bool | Iterable[str] | None = None,
    facts: Mapping[str, Any] | None = None,
    backend: Backend | None = None,
    most: int = MOST_WAYS,
) -> Changes:
    """Tell what a person can do to bring an outcome about, such as `carte_vitale.card=may_order`, or `carte_vitale.card` for any other.

    Only facts that the fact model marks as changeable are changed, in the directions that it allows; `most` ways at most are told. The
    other arguments are those of decide(); so are the errors. OutcomeError where the outcome is not one of the ruleset.
    """
    law = ruleset or load()
    inquiry = hoping(case, outcome, ruleset=law, on=on, reading=reading, assume=assume, facts=facts, backend=backend)
    return changing(inquiry, meant(inquiry, outcome), most=most)


def changing(inquiry: Inquiry, outcome: Outcome, *, most: int = MOST_WAYS) -> Changes:
    """Tell what would bring an outcome about on a case."""
    told = against(inquiry, outcome)
    about = Changes(outcome, inquiry.on, inquiry.reading, told.verdict, told.present, missing=told.missing)
    if told.verdict != "excluded":
        return about
    usable = levers(inquiry)
    reasons = [frozenset(fact.path for fact in one.facts) for one in told.reasons]
    movable = {str(lever.slot) for lever in usable}
    unmoved = tuple(one for one, facts in zip(told.reasons, reasons, strict=True) if facts.isdisjoint(movable))
    if unmoved:
        return replace(about, unmoved=unmoved)
    related = frozenset(hung_on(inquiry, outcome.decision, [outcome.field]))
    search = Search(inquiry, outcome, usable, reasons, related)
    ways = tuple(sorted(search.ways(), key=_order))
    complete = told.complete and search.whole and search.left > 0 and len(ways) <= most
    return replace(about, ways=ways[:most], complete=complete)


def _order(way: Way) -> tuple[int, bool, int, list[str]]:
    return way.effort, bool(way.missing), len(way.changes), [f"{one.path} {one.obtains or one.after}" for one in way.changes]
