"""All ways of firing side by side: the definition, durable-rules, signatures, the solver's encoding, and a second engine."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from tests.differential.encoded import EncodedEdition, EncodedLaw
from tests.differential.outcome import Outcome
from tests.differential.second_engine import SecondEngine
from tests.differential.signed import SignedEdition, SignedLaw

from couvert.cases import given_facts, read_case
from couvert.inference import reference
from couvert.inference.completions.looking import Looking
from couvert.inference.durable import DurableBackend
from couvert.inference.memory import WorkingMemory
from couvert.inference.session import Backend
from couvert.inference.settling import remember
from couvert.inference.standing import stand
from couvert.language.facts import Scalar
from couvert.language.partial import Unknown
from couvert.language.rules import Ruleset
from couvert.rulebase import Edition, Rulebase, rulebases

Facts = Mapping[str, Scalar]
MEMORY = 2**30
"""How many bytes durable-rules may occupy: enough for every edition of the law of the land."""


def engines() -> tuple[Backend, ...]:
    """Give the engines: durable-rules, and the second one."""
    return DurableBackend(memory=MEMORY), SecondEngine()


@dataclass(frozen=True, eq=False)
class OneEdition:
    """An edition by itself, whose facts may be anything; it is encoded in the network of `rulebase`."""

    edition: Edition
    rulebase: Rulebase
    engines: tuple[Backend, ...] = field(default_factory=engines)

    @cached_property
    def signed(self) -> SignedEdition:
        """Its conditions compiled."""
        return SignedEdition(self.edition)

    @cached_property
    def encoded(self) -> EncodedEdition:
        """Its rules as clauses."""
        return EncodedEdition(self.edition, self.rulebase)

    def disagreeing(self, facts: Facts) -> Iterator[str]:
        """Name what does not give what the definition gives; the encoding is not asked where facts are unknown."""
        firing = reference.fire(self.edition, facts)
        outcome = Outcome.fired(firing)
        yield from (type(engine).__name__ for engine in self.engines if engine.fire(self.edition, facts) != firing)
        if self.signed.fire(facts) != outcome:
            yield "signature"
        if facts.keys() >= set(self.edition.paths) and self.encoded.fire(facts) != outcome:
            yield "encoding"


class Firings:
    """Editions fired by the definition and by the engines."""

    def __init__(self) -> None:
        """Begin with nothing fired."""
        self._engines = engines()
        self._alike: dict[tuple[object, ...], Edition] = {}
        self._first: dict[int, Edition] = {}
        self._last: dict[int, tuple[Facts, tuple[Outcome, tuple[str, ...]]]] = {}

    def outcome(self, edition: Edition, facts: Facts) -> tuple[Outcome, tuple[str, ...]]:
        """Give what comes out, and the engines that do not agree. What was just fired, under the same rules, is not fired again."""
        first = self._like(edition)
        last = self._last.get(id(first))
        if last is None or last[0] != facts:
            firing = reference.fire(first, facts)
            odd = (type(engine).__name__ for engine in self._engines if engine.fire(first, facts) != firing)
            last = self._last[id(first)] = facts, (Outcome.fired(firing), tuple(odd))
        return last[1]

    def _like(self, edition: Edition) -> Edition:
        """Give the first edition with the same rules: in the other reading, or under other amounts, they are often the same."""
        if id(edition) not in self._first:
            rules = tuple((rule.id, rule.when, rule.exception_to) for rule in edition.rules)
            self._first[id(edition)] = self._alike.setdefault((edition.table.name, rules), edition)
        return self._first[id(edition)]


class WholeLaw:
    """A ruleset, every decision of which reads what came of others."""

    def __init__(self, law: Ruleset) -> None:
        """Have every way of firing ready."""
        self.law, self.signed, self.firings = law, SignedLaw(law), Firings()
        self.encoded = {reading: EncodedLaw(rulebase) for reading, rulebase in rulebases(law).items()}

    def disagreeing(self, case: Mapping[str, Any], source: random.Random) -> Iterator[tuple[str, str, str]]:
        """Name the reading, the decision and what does not give what the definition gives, on a case with every fact known.

        Facts are asserted in an order that `source` draws.
        """
        given = given_facts(self.law, read_case(self.law, case, on=None))
        looking = Looking(self.law, given)
        for reading, rulebase in rulebases(self.law).items():
            memory, frame = remember(self.law, given, rulebase), self.signed.frame(given, reading=reading)
            model = self.encoded[reading].model(looking)
            for decision in rulebase.strata:
                standing = stand(rulebase, memory, decision)
                edition = standing.known_edition
                outcome, odd = self.firings.outcome(edition, shuffled(known(standing.memory, edition), source))
                agree = {
                    "encoding": self.encoded[reading].outcome(model, edition) == outcome,
                    "signature": not edition.sourced or self.signed.outcome(frame, edition) == outcome.giving(edition),
                }
                yield from ((reading, decision, name) for name in (*odd, *(name for name, agrees in agree.items() if not agrees)))


def known(memory: WorkingMemory, edition: Edition) -> dict[str, Scalar]:
    """Give the facts that an edition reads."""
    looked = {path: memory.look(path) for path in edition.paths}
    return {path: value for path, value in looked.items() if not isinstance(value, Unknown)}


def shuffled(facts: Facts, source: random.Random) -> Facts:
    """Put facts in another order."""
    return dict(source.sample(list(facts.items()), len(facts)))
