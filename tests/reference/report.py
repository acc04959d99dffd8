"""Decides each case, compares, and prints what was expected, what was answered, and what the closing table added."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tests.reference.closing import ORDINARY_DAY, close
from tests.reference.compare import Expectation, answered, decisions, expectations, same_or_open
from tests.reference.reading import Facts, ReferenceCase

from couvert import decide
from couvert.language.rules import Ruleset


@dataclass(frozen=True)
class Outcome:
    """One case put to the rules, closed by the table and as it stands. `backend` is how rules fire, by default the usual way."""

    case: ReferenceCase
    ruleset: Ruleset
    backend: Any = None

    @cached_property
    def added(self) -> Facts:
        """What the closing table added."""
        return close(self.case)

    @cached_property
    def expected(self) -> tuple[Expectation, ...]:
        """What is compared."""
        return expectations(self.case)

    @cached_property
    def closed(self) -> Mapping[str, Any]:
        """The answer to the closed case."""
        return self._ask({**self.case.facts, **self.added})

    @cached_property
    def unclosed(self) -> Mapping[str, Any]:
        """The answer to the case as it stands."""
        return self._ask(self.case.facts)

    def _ask(self, facts: Facts) -> Mapping[str, Any]:
        on, asked = self.case.on or ORDINARY_DAY, decisions(self.expected)
        return decide(facts=facts, on=on, ruleset=self.ruleset, decisions=asked, backend=self.backend).to_document()

    @property
    def disagreements(self) -> tuple[Expectation, ...]:
        """What the closed case answers otherwise than expected."""
        return tuple(one for one in self.expected if answered(self.closed, one) not in one.accepted)

    @property
    def leaps(self) -> tuple[Expectation, ...]:
        """What the case answers otherwise when it is not closed, without leaving it open."""
        return tuple(one for one in self.expected if not same_or_open(answered(self.closed, one), answered(self.unclosed, one)))


def lines(outcome: Outcome) -> Iterator[str]:
    """Give the lines of the report on one case."""
    yield f"{outcome.case.id}  {'differs' if outcome.disagreements or outcome.leaps else 'agrees'}  {outcome.case.title}".rstrip()
    for one in outcome.expected:
        got = answered(outcome.closed, one)
        sign = "=" if got in one.accepted else "!"
        open_answer = answered(outcome.unclosed, one)
        yield f"  {sign} {one.key}: expected {_either(one.accepted)}, answered {got} (without the table: {open_answer})"
    if outcome.expected:
        yield f"    closed with: {', '.join(f'{path}={_plain(value)}' for path, value in outcome.added.items())}"


def _either(accepted: frozenset[Any]) -> str:
    return " or ".join(sorted(str(one) for one in accepted))


def _plain(value: object) -> str:
    if isinstance(value, list):
        return "[" + "; ".join(_plain(one) for one in value) + "]"
    if isinstance(value, Mapping):
        return " ".join(str(one) for one in value.values())
    return str(value)
