"""The case that the lines of a scenario tell, and the answer once it is asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Final, TypeAlias

from couvert.cases import nested
from couvert.workbench.examples import Said
from couvert.workbench.expectations import Expectation

Document: TypeAlias = Mapping[str, Any]
"""An answer as the JSON document that every door gives."""

ORDINARY: Final[Mapping[str, Mapping[str, object]]] = {
    "newcomer": {
        "registration.attached": False,
        "registration.application_sent": False,
        "registration.number": "none",
        "stay.regular": True,
        "stay.longer_than_three_months": True,
        "work.works": False,
        "cover.documents": [],
        "cover.insured_abroad": False,
        "person.parent_insured": False,
    },
    "visit": {"visit.circumstances": [], "visit.act": "other", "visit.referred": False, "visit.prescribed": False},
    "payment": {
        "visit.circumstances": [],
        "visit.act": "other",
        "visit.card_shown": True,
        "visit.under_maternity_cover": False,
        "visit.billed_as_contraception": False,
        "visit.only_a_flat_charge": False,
        "visit.generic_refused": False,
        "visit.sector": "sector_1",
        "cover.complementary": "none",
        "cover.state_medical_aid": False,
        "cover.documents": [],
        "registration.application_sent": False,
    },
    "plan": {
        "registration.details_changed": False,
        "registration.ameli_account": True,
        "registration.fund": "cpam",
        "registration.civil_status_sent": True,
        "registration.document_language": "fr",
        "treating_doctor.declared": True,
        "treating_doctor.change": "none",
        "cover.complementary": "mutuelle",
        "cover.state_medical_aid": False,
        "stay.permit": "none_needed",
    },
    "refund": {
        "visit.circumstances": [],
        "visit.act": "other",
        "visit.specialty": "other",
        "visit.consultation": "ordinary",
        "visit.sector": "sector_1",
        "visit.referred": False,
        "visit.prescribed": True,
        "visit.under_maternity_cover": False,
        "visit.billed_as_contraception": False,
        "visit.only_a_flat_charge": False,
        "visit.generic_refused": False,
        "visit.heavy_act": False,
        "visit.acts": 1,
        "visit.charged_that_day": 0,
        "visit.charged_that_year": 0,
        "visit.day_of_stay": 1,
        "visit.in_psychiatry": False,
        "registration.local_scheme": False,
        "registration.insured_as": "own_name",
        "registration.application_sent": False,
        "cover.complementary": "none",
        "cover.state_medical_aid": False,
        "cover.documents": [],
        "stay.purpose": "other",
        "stay.regular": True,
        "stay.longer_than_three_months": False,
        "work.works": False,
    },
    "claim": {
        "visit.under_maternity_cover": False,
        "visit.can_transmit": True,
        "visit.prescribed": False,
        "cover.complementary": "none",
        "cover.state_medical_aid": False,
        "cover.documents": [],
        "registration.fund": "cpam",
        "registration.card": "none",
        "registration.insured_as": "own_name",
        "registration.bank_account": "french",
        "work.works": False,
    },
}
"""What an ordinary newcomer and visit, and what is paid, refunded and claimed for it, have where the scenario does not say otherwise."""


@dataclass(frozen=True)
class Question:
    """One question: plain JSON facts, the day, the reading (None: the default one) and the decisions asked for."""

    case: Mapping[str, Any]
    on: date
    reading: str | None
    decisions: tuple[str, ...]


Door: TypeAlias = Callable[[Question], Document]


@dataclass
class Story:
    """What a scenario has told so far. `door` is where it asks."""

    door: Door
    facts: dict[str, Any] = field(default_factory=dict)
    documents: list[dict[str, Any]] = field(default_factory=list)
    on: date | None = None
    reading: str | None = None
    decision: str | None = None
    age: int | None = None
    circumstances: list[str] = field(default_factory=list)
    fillings: set[str] = field(default_factory=set)
    expected: list[Expectation] = field(default_factory=list)
    lines: list[Said] = field(default_factory=list)

    def tell(self, facts: Mapping[str, Any]) -> None:
        """Add facts; a fact told twice must be the same."""
        for path, value in facts.items():
            told = self.facts.setdefault(path, value)
            assert told == value, f"the scenario says that `{path}` is `{told}`, and then that it is `{value}`"

    def hold(self, document: Mapping[str, Any]) -> None:
        """Add a document of cover."""
        self.documents.append({leaf: value for leaf, value in document.items() if value is not None})

    def expect(self, verb: str, *fields: str, value: Any = None, reading: str | None = None) -> None:
        """Demand something of the decision asked, and keep the demand: any law can be held against it."""
        one = Expectation(verb, fields, plain(value), reading)
        assert one.holds(self.asked), f"expected {one.to_document()}, got {told(self.asked)}"
        self.expected.append(one)

    def note(self, kind: str, line: str) -> None:
        """Keep a line with the facts that it told and what it demanded: what no line before it did."""
        known = {path for one in self.lines for path in one.facts}
        demanded = sum(len(one.expected) for one in self.lines)
        facts = {path: plain(value) for path, value in self.facts.items() if path not in known and value is not None}
        self.lines.append(Said(kind, line, facts, tuple(self.expected[demanded:])))

    def fill_with(self, ordinary: str) -> None:
        """Let what the scenario does not say be ordinary."""
        self.fillings.add(ordinary)

    def ask(self, decision: str, on: date) -> None:
        """Ask for a decision on a day; the answer is fetched when a Then needs it."""
        assert self.decision is None, "a scenario asks once"
        self.decision, self.on = decision, on

    def question(self) -> Question:
        """Give the question told."""
        assert self.decision, "the scenario asks nothing: it has no When that asks"
        assert self.on
        return Question(plain(nested(self._all_facts())), self.on, self.reading, (self.decision,))

    def _all_facts(self) -> dict[str, Any]:
        facts = dict(self.facts)
        if self.documents:
            assert "cover.documents" not in facts, "the scenario says that there is no document, and then names one"
            facts["cover.documents"] = self.documents
        if self.circumstances:
            facts["visit.circumstances"] = self.circumstances
        if self.age is not None:
            facts.setdefault("person.birth_date", half_a_year_past(self.age, facts.get("visit.date") or self.on))
        for name in sorted(self.fillings):
            facts = {**ordinary(name, facts), **facts}
        return facts

    @cached_property
    def answer(self) -> Document:
        """The answer, asked for once."""
        return self.door(self.question())

    @property
    def asked(self) -> Document:
        """The decision asked for."""
        decision: Document = self.answer["decisions"][self.decision]
        return decision


def told(asked: Document) -> Document:
    """Give what a decision says, and the rules that say so."""
    because = asked["because"] if isinstance(asked.get("because"), list) else []
    said = {key: asked[key] for key in ("status", "to", "fields", "certain", "possible", "missing", "disputed") if key in asked}
    return {**said, "because": [reason["rule"] for reason in because]}


def ordinary(name: str, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Give what is ordinary; a stay whose dates are told says itself how long it is."""
    dated = {"stay.start", "stay.end"} <= facts.keys()
    return {
        path: value
        for path, value in ORDINARY[name].items()
        if not (dated and path == "stay.longer_than_three_months") and not (path == "cover.documents" and path in facts)
    }


def half_a_year_past(age: int, day: date | None) -> date:
    """Give the birth date of somebody who is `age` and a half on a day."""
    assert day, "an age needs a day: the scenario asks nothing"
    return date(day.year - age, day.month, 1) - timedelta(days=183)


def plain(value: Any) -> Any:  # JSON values
    """Give a value as plain JSON: days as ISO text."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list | tuple) else value
