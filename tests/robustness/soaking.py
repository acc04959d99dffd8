"""A soak: one process decides for long, fresh cases and ones that come again, partial ones and ones that are refused, and stays as it was.

`python -m tests.robustness.soaking DECISIONS` prints what it took. A case counts as many decisions as its answer holds, one if refused.
"""

import gc
import os
import random
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.differential.random_cases import complete_cases, forgetful
from tests.robustness.people import DAYS, REFUSED

from couvert import CaseError, Ruleset, decide

KEPT = 200
"""How many cases come again, three for each fresh one; what they are told first and last is compared."""
SHARES = (*(0,) * 40, 0.05, *(0,) * 40, 0.15)
"""Shares of the facts that are forgotten, in turn."""
WARM = 0.2
"""Which share of the decisions comes before memory is measured first."""


@dataclass(frozen=True, kw_only=True)
class Soaked:
    """What a soak came to: memory in bytes, threads, open files, and the cases that were told something else at the end."""

    decisions: int
    cases: int
    partial: int
    refused: int
    seconds: float
    grown: int
    threads: int
    files: int
    changed: int


def soak(law: Ruleset, decisions: int, *, seed: int) -> Soaked:
    """Make so many decisions, and more by less than one case."""
    stream = _stream(law, seed)
    kept = [case for _, case in zip(range(KEPT), stream, strict=False)]
    first = [_told(case, law) for case in kept]
    tally = Tally(law, [*kept, *REFUSED])
    begun, start = perf_counter(), _resident()
    warm = threads = files = 0
    for place in count():
        if not warm and tally.decisions >= WARM * decisions:
            warm, threads, files = _resident(), threading.active_count(), _open_files()
        if tally.decisions >= decisions:
            break
        tally.decide(tally.again[place % len(tally.again)] if place % 4 else next(stream))
    return Soaked(
        decisions=tally.decisions,
        cases=place,
        partial=tally.partial,
        refused=tally.refused,
        seconds=perf_counter() - begun,
        grown=_resident() - (warm or start),
        threads=threading.active_count() - threads,
        files=_open_files() - files,
        changed=sum(_told(case, law) != told for case, told in zip(kept, first, strict=True)),
    )


class Tally:
    """Decides cases and counts; `again` are the cases that come again."""

    def __init__(self, law: Ruleset, again: list[Any]) -> None:
        self.law, self.again = law, again
        self.decisions = self.partial = self.refused = 0

    def decide(self, case: Any) -> None:
        """Decide one case, and look at every tenth answer whole."""
        try:
            answer = decide(case, ruleset=self.law)
        except CaseError:
            self.refused += 1
            self.decisions += 1
            return
        if self.decisions % 10 == 0:
            answer.to_document()
        self.partial += any(one.possible for one in answer.decisions.values())
        self.decisions += sum(one.status != "not_asked" for one in answer.decisions.values()) or 1


def _stream(law: Ruleset, seed: int) -> Iterator[Any]:
    """Give cases without end; most whole, some partly known; one in twenty is refused."""
    source = random.Random(seed)
    for place, case in enumerate(complete_cases(law, seed=seed, on=DAYS)):
        yield forgetful(case, share=SHARES[place % len(SHARES)], source=source)
        if place % 20 == 0:
            yield REFUSED[place // 20 % len(REFUSED)]


def _told(case: Any, law: Ruleset) -> Any:
    try:
        return decide(case, ruleset=law).to_document()
    except CaseError as error:
        return str(error)


def _resident() -> int:
    """Give the memory in use, in bytes."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


if __name__ == "__main__":
    from couvert import load

    done = soak(load(), int(sys.argv[1]), seed=1)
    sys.stdout.write(f"{done}\n{done.decisions / done.seconds:.0f} decisions a second, {done.grown / 2**20:.1f} MB more\n")
