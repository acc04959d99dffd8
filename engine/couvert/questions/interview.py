"""An interview: questions one after the other until the decisions asked for are decided, or nobody can tell what they wait for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any, Literal

from pydantic import BaseModel

from couvert.answer import Answer
from couvert.asking import inquire
from couvert.cases import ContradictionError, asked_groups, nested, read_case
from couvert.inference.backends import default_backend
from couvert.inference.session import Backend
from couvert.inquiry import Inquiry
from couvert.language.codes import ProblemCode
from couvert.language.once import cached_property
from couvert.language.problems import CaseError, Problem
from couvert.language.rules import Ruleset
from couvert.proving import answer
from couvert.questions.planner import next_fact
from couvert.questions.question import Question, asked
from couvert.questions.slots import Facts, filled, plain_facts, put, slot_of


@dataclass(frozen=True)
class Answered:
    """One fact of an interview: its plain value (None where nobody can tell), and whether it was given before or answered."""

    fact: str
    value: Any
    origin: Literal["given", "answered", "unknown"]


@dataclass(frozen=True, eq=False, kw_only=True)
class Interview:
    """An interview as it stands. It never changes: every step gives another one.

    `facts` are plain values by path, `groups` the groups of facts that the case has, `decisions` what is asked for. `answered` names
    the facts answered, in order, those that nobody can tell included; the latter are `unknown`.
    """

    ruleset: Ruleset
    facts: Facts
    groups: tuple[str, ...]
    decisions: tuple[str, ...]
    answered: tuple[str, ...] = ()
    unknown: frozenset[str] = frozenset()
    reading: str | None = None
    assume: bool | tuple[str, ...] = False
    language: str = "en"
    backend: Backend = field(default_factory=default_backend, repr=False)

    @property
    def case(self) -> dict[str, Any]:
        """The case as it stands, as `decide` takes it."""
        return {**{group: {} for group in self.groups}, **nested(self.facts)}

    @cached_property
    def inquiry(self) -> Inquiry:
        """The case put to the ruleset. Raises CaseError."""
        put_ = inquire(self.case, ruleset=self.ruleset, reading=self.reading, decisions=self.decisions, backend=self.backend)
        return put_.assuming(self.assume)

    @cached_property
    def question(self) -> Question | None:
        """The question to answer next; None where everything is decided, or the rest is unknown."""
        path = next_fact(self.inquiry, skip=self.unknown)
        return None if path is None else asked(self.inquiry, path, self.language)

    @property
    def answers(self) -> tuple[Answered, ...]:
        """Every fact of the case: those given before, then those answered, in order; those that nobody can tell have no value."""
        values = dict(filled(self.ruleset, self.facts))
        given = [Answered(path, value, "given") for path, value in values.items() if path not in self.answered]
        said = (Answered(path, values.get(path), "unknown" if path in self.unknown else "answered") for path in self.answered)
        return (*given, *said)

    def answer(self, value: Any) -> "Interview":  # noqa: ANN401  # a plain value
        """Answer the question with a plain value of its kind, as a case in JSON has it; None says that nobody can tell.

        Of a list of records the keys are enough. Raises CaseError where the value is impossible, ContradictionError where it
        contradicts other facts, ValueError where no question is open.
        """
        if self.question is None:
            raise ValueError("no question is open")
        return self._stated(self.question.fact, value)

    def dont_know(self) -> "Interview":
        """Leave the question unanswered: it is not asked again. Raises ValueError where no question is open."""
        return self.answer(None)

    def resumed(self, *, answered: Iterable[str], unknown: Iterable[str]) -> "Interview":
        """Go on where an interview stopped: of the facts of the case, those that were `answered`, and those that nobody can tell.

        Whatever has a value in the case by now is not unknown. Raises CaseError for a name that is no fact.
        """
        held = dict(filled(self.ruleset, self.facts)).keys()
        order = tuple(dict.fromkeys((*answered, *unknown)))
        return self._with(self.facts, order, frozenset(path for path in unknown if path not in held))

    def about(self, decisions: Iterable[str]) -> "Interview":
        """Ask for other decisions. Raises CaseError for one that the ruleset does not hold."""
        further = replace(self, decisions=tuple(dict.fromkeys(decisions)))
        _ = further.inquiry
        return further

    def back(self) -> "Interview":
        """Take the last answer back, so that its question is asked again; the same interview where there is none."""
        if not self.answered:
            return self
        return self._without(self.answered[-1:])

    def change(self, path: str, value: Any) -> "Interview":  # noqa: ANN401  # a plain value
        """Change any fact, or leave it open with None. Later answers that contradict the new value are taken back.

        Raises CaseError where the value is impossible, ContradictionError where it contradicts a fact given before, or an earlier answer.
        """
        try:
            return self._stated(path, value)
        except ContradictionError as error:
            outdated = tuple(self._outdated(path, error))
            if not outdated:
                raise
            return self._without(outdated).change(path, value)

    def outcome(self) -> Answer:
        """Give the answer to the case as it stands, with the first question as if nothing were unknown."""
        return answer(self.inquiry, asking=partial(next_fact, self.inquiry))

    def document(self) -> dict[str, Any]:
        """Give the answer as `decide` does, as plain data for JSON."""
        return self.outcome().to_document()

    def _stated(self, path: str, value: Any) -> "Interview":  # noqa: ANN401  # a plain value
        slot_of(self.ruleset, path)
        if value is None and path == "on":
            raise CaseError([Problem(ProblemCode.VALUE_INVALID, path, "expected a day such as `2026-03-31`")])
        known = path in self.answered or (path in dict(filled(self.ruleset, self.facts)) and value is not None)
        answered = self.answered if known else (*self.answered, path)
        unknown = self.unknown - {path} if value is not None else self.unknown | {path}
        return self._with(put(self.ruleset, self.facts, path, value), answered, unknown)

    def _without(self, paths: Iterable[str]) -> "Interview":
        gone = frozenset(one for path in paths for one in self.answered if one == path or one.startswith(f"{path}["))
        facts = self.facts
        for path in sorted(gone & dict(filled(self.ruleset, facts)).keys(), reverse=True):
            facts = put(self.ruleset, facts, path, None)
        return self._with(facts, tuple(path for path in self.answered if path not in gone), self.unknown - gone)

    def _with(self, facts: Facts, answered: tuple[str, ...], unknown: frozenset[str]) -> "Interview":
        """Go on with other facts, once they are known to be possible. Raises CaseError."""
        read = read_case(self.ruleset, replace(self, facts=facts).case, on=None)
        facts = plain_facts(self.ruleset, read)
        held = frozenset(path for path, _ in filled(self.ruleset, facts))
        open_ = frozenset(path for path in unknown if _there(self.ruleset, facts, path))
        kept = tuple(path for path in answered if path in held | open_)
        further = replace(self, facts=facts, answered=kept, unknown=unknown.intersection(kept))
        _ = further.inquiry
        return further

    def _outdated(self, path: str, error: ContradictionError) -> Iterator[str]:
        """Give the later answers that contradict the new value of a fact; none where something else contradicts it too."""
        later = self.answered[self.answered.index(path) + 1 :] if path in self.answered else self.answered
        for one in error.contradictions:
            mine = [fact for fact in one.facts if fact in later and fact != path]
            if not mine:
                return
            yield mine[-1]


def _there(ruleset: Ruleset, facts: Facts, path: str) -> bool:
    """Tell whether a slot is a fact, or a leaf of a record that is there."""
    fact, slot = slot_of(ruleset, path)
    return not slot.leaf or slot.key in dict(fact.labelled(facts.get(fact.path, ())))


def interview(  # noqa: PLR0913  # every one but the case is named by the caller and has a default
    case: Mapping[str, Any] | BaseModel | None = None,
    *,
    ruleset: Ruleset,
    on: date | str | None = None,
    reading: str | None = None,
    decisions: Iterable[str] = (),
    assume: bool | tuple[str, ...] = False,
    facts: Mapping[str, Any] | None = None,
    language: str = "en",
    answered: Iterable[str] = (),
    unknown: Iterable[str] = (),
    backend: Backend | None = None,
) -> Interview:
    """Begin an interview, or go on with one whose facts `answered` and `unknown` are known.

    The arguments are those of decide(). Without `decisions`, those about the groups that the case has are asked for. Raises CaseError.
    """
    put_ = inquire(case, ruleset=ruleset, on=on, reading=reading, decisions=decisions, facts=facts, backend=backend)
    groups = asked_groups(put_.case)
    begun = Interview(
        ruleset=ruleset,
        facts=plain_facts(ruleset, put_.case),
        groups=tuple(group for group in ruleset.model.groups if group in groups),
        decisions=tuple(name for name, table in ruleset.decisions.items() if (name in put_.named if put_.named else table.about in groups)),
        reading=reading,
        assume=assume,
        language=language,
        backend=put_.backend,
    )
    return begun.resumed(answered=answered, unknown=unknown)
