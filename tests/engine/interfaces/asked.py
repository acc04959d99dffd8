"""Interviews on the toll law, with all that a person types."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.engine.interfaces.door import couvert

from couvert import load
from couvert.interfaces.cli.asking.reading import read_answer
from couvert.questions import Interview, interview

CAR = {"crossing.date": "1 January 2026", "crossing.vehicle": "a car", "crossing.loads": "none", "crossing.value": "0",
       "crossing.axles": "3", "crossing.vouchers": "worker's", "crossing.vouchers[worker].valid_until": "2026-02-01"}  # fmt: skip
NO_VOUCHER = CAR | {"crossing.vouchers": "0"}


def lines(one: Interview, said: Mapping[str, str], language: str = "en") -> Iterator[str]:
    """Write the answers in the order of the questions, however they are chosen; what is not said is not known."""
    while one.question is not None:
        text = said.get(one.question.fact, "-")
        yield text
        one = one.dont_know() if text == "-" else one.answer(read_answer(one.question, text, language))


def script(law: str, said: Mapping[str, str], *decisions: str, language: str = "en", on: str = "2026-01-01") -> str:
    """Write everything that a person types until the result: the answers, and Enter on the page of answers."""
    ruleset = load() if law == "couvert_fr" else load(Path(law))
    return "\n".join((*lines(interview({"on": on}, ruleset=ruleset, decisions=decisions, language=language), said, language), "", ""))


def asked(law: str, *arguments: str, said: Mapping[str, str] = CAR, before: str = "", decision: str = "toll") -> Any:  # what click gives
    """Hold an interview on the toll law."""
    return couvert("ask", "--decision", decision, "--on", "2026-01-01", *arguments, stdin=before + script(law, said, decision), law=law)
