"""What the signature of known facts makes of them: conditions compiled to Python, and what follows from their truth values."""

from collections.abc import Callable, Mapping
from types import SimpleNamespace

from tests.differential.outcome import Outcome

from couvert.inference import reference
from couvert.inference.signature.arranging import order
from couvert.inference.signature.code import Writer
from couvert.inference.signature.firing import Signatures, programs_of
from couvert.inference.signature.frame import Asked, Frame
from couvert.inference.signature.program import Program
from couvert.inference.signature.truth import OPEN
from couvert.language.facts import Given, Scalar
from couvert.language.rules import Ruleset
from couvert.rulebase import Edition

HOLDS = 1


class SignedLaw:
    """A ruleset: the decisions that others read are followed by their signatures too."""

    def __init__(self, law: Ruleset) -> None:
        """Begin with nothing seen; what was never seen is fired by the definition."""
        self._signatures = Signatures(law, reference)
        self._programs = programs_of(law)
        self._all: dict[Program, tuple[tuple[str, ...], Callable[[Frame], bytes]]] = {}

    def frame(self, given: Given, *, reading: str) -> Frame:
        """Give the frame of a case that asks about everything."""
        paths = self._signatures.ruleset.model.facts
        groups = frozenset(path.partition(".")[0] for path in paths)
        return Frame(self._signatures, [given.get(path, OPEN) for path in paths], Asked(reading, {}, groups))

    def outcome(self, frame: Frame, edition: Edition) -> Outcome | None:
        """Give what comes of a decision on a frame, in the reading of an edition that lies on its day; None where that is open."""
        programs = self._programs[edition.table.name]
        as_of = frame.value(programs.as_of)
        program = programs.on(as_of)
        assert program is not None
        dated = frame.on_day(as_of)
        holding = self._holding(program, dated)
        sure = program.sure(edition.reading, program.signature(dated), edition.table.asserted)
        return None if sure is None else Outcome.of(holding & edition.by_id.keys(), sure)

    def _holding(self, program: Program, frame: Frame) -> frozenset[str]:
        """Name the rules whose conditions hold, exceptions to rules that do not apply too."""
        if program not in self._all:
            whens = [rule.when for rule in program.rules]
            self._all[program] = tuple(program.rules[number].id for number in order(whens)), program.layout.truths(whens)
        names, truths = self._all[program]
        return frozenset(name for name, truth in zip(names, truths(frame), strict=True) if truth == HOLDS)


class SignedEdition:
    """One edition by itself: all that it reads is a fact, the outcomes of other decisions too."""

    def __init__(self, edition: Edition) -> None:
        """Compile its conditions."""
        self._edition = edition
        places, whens = {path: place for place, path in enumerate(edition.paths)}, [rule.when for rule in edition.rules]
        self._names = tuple(edition.rules[number].id for number in order(whens))
        self._signature = Writer(places, worked_out=len(places)).truths(whens)

    def fire(self, facts: Mapping[str, Scalar]) -> Outcome:
        """Give what comes of facts; one that is absent is unknown, and no test on it holds."""
        edition = self._edition
        signature = self._signature(SimpleNamespace(values=[facts.get(path, OPEN) for path in edition.paths], works={}))
        truths = {rule: truth == HOLDS for rule, truth in zip(self._names, signature, strict=True)}
        determined = reference.determining(edition, reference.applying(edition, truths))
        return Outcome.of(*((rule for rule, truth in some.items() if truth) for some in (truths, determined)))
