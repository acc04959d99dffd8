"""Examples put to a law: fired by the definition of the rules' meaning, which is quick and needs nothing built."""

from collections.abc import Iterable
from dataclasses import dataclass

from couvert.answer import decision_document
from couvert.asking import inquire
from couvert.inference import reference
from couvert.inference.settling import settle
from couvert.inference.standing import stand
from couvert.inquiry import Inquiry
from couvert.language.once import cached_property
from couvert.language.problems import CaseError, Problem, RulebaseError
from couvert.language.rules import Ruleset
from couvert.language.types import field_types
from couvert.proving import prove
from couvert.rulebase import rulebases
from couvert.workbench.examples import Example
from couvert.workbench.expectations import Document, Expectation

DISPUTES = frozenset({"is_disputed", "is_undisputed"})
"""What is demanded of the other readings."""


@dataclass(frozen=True, eq=False)
class Trial:
    """One example put to a law."""

    example: Example
    inquiry: Inquiry

    @cached_property
    def document(self) -> Document:
        """The decision asked, as the JSON document of an answer gives it. Raises RulebaseError where the law has a gap or a conflict."""
        return decision_document(prove(self.inquiry, self.example.decision), field_types(self.inquiry.ruleset))

    @property
    def readings(self) -> tuple[str, ...]:
        """The readings that the example shows: the one asked for, and where it demands something of disputes, all others."""
        others = self.inquiry.ruleset.readings if any(one.verb in DISPUTES for one in self.example.expected) else ()
        return tuple(dict.fromkeys((self.inquiry.reading, *others)))

    def determining(self, reading: str) -> frozenset[str]:
        """Give the rules that determine the decision in a reading, in each way in which it comes about; while it is open, those sure to."""
        if reading not in self._determining:
            self._determining[reading] = self._determine(reading)
        return self._determining[reading]

    @cached_property
    def _determining(self) -> dict[str, frozenset[str]]:
        return {}

    def _determine(self, reading: str) -> frozenset[str]:
        inquiry, decision = self.inquiry, self.example.decision
        rulebase = rulebases(inquiry.ruleset)[reading]
        settled = settle(rulebase, inquiry.memory, decision, inquiry.backend)
        ways = [frozenset(rule.id for rule in ground.rules) for ground in settled.grounds]
        standing = stand(rulebase, inquiry.memory, decision)
        sure = (rule.id for rule in (standing.edition.rules if standing.edition else ()) if standing.determines(rule.id))
        return frozenset.intersection(*ways) if ways else frozenset(sure)

    def broken(self) -> tuple[Expectation, ...]:
        """Give the demands that are not met: all of them where the law gives no answer."""
        try:
            return tuple(one for one in self.example.expected if not one.holds(self.document))
        except RulebaseError:
            return self.example.expected

    def under(self, law: Ruleset) -> "Trial":
        """Put the same example to another law that is made of the same facts."""
        inquiry = self.inquiry
        return Trial(self.example, Inquiry(law, inquiry.reading, inquiry.case, inquiry.named, inquiry.backend))


def trial(example: Example, law: Ruleset) -> Trial:
    """Put an example to a law. Raises CaseError where the law refuses its case, reading or decision."""
    asked = (example.decision,)
    return Trial(example, inquire(example.case, ruleset=law, on=example.on, reading=example.reading, decisions=asked, backend=reference))


@dataclass(frozen=True)
class Broken:
    """An example that the law does not keep: the demands that are not met, or the problems of its case."""

    example: Example
    demands: tuple[Expectation, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Trials:
    """Every example put to a law: those that it keeps, and those that it does not."""

    law: Ruleset
    kept: tuple[Trial, ...]
    broken: tuple[Broken, ...]


def put(examples: Iterable[Example], law: Ruleset) -> Trials:
    """Put examples to a law."""
    found = [_put(example, law) for example in examples]
    return Trials(
        law,
        tuple(one for one in found if isinstance(one, Trial)),
        tuple(one for one in found if isinstance(one, Broken)),
    )


def _put(example: Example, law: Ruleset) -> Trial | Broken:
    try:
        one = trial(example, law)
    except CaseError as error:
        return Broken(example, problems=tuple(error.problems))
    demands = one.broken()
    return Broken(example, demands) if demands else one
