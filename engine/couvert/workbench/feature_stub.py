"""The stub of a feature: the scenario of a rule nearby, up to what the answer says."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from couvert.language.stubs import MARK

SCENARIO: Final = re.compile(r"^\s*Scenario: .*\n((?:\s+(?:Given|When|And|But) .*\n)+)", re.MULTILINE)
"""A scenario in English that is no outline, with its steps up to `Then`."""

NEXT: Final = re.compile(r"\n\s*@rule:")
BLANK: Final = (f"Given {MARK}: who asks, and what is known", f"When {MARK}: what is asked, and on which day")


def feature_stub(rule: str, features: Path, nearby: Iterable[str]) -> str:
    """Give the text of a feature with one scenario of `rule`, told as the first one of a rule `nearby` in the folder `features`.

    Where none is found, its steps are left to be written, as is what the answer says. Such steps match no definition, and are refused.
    """
    told = "".join(f"      {step}\n" for step in next(filter(None, (_steps(one, features) for one in nearby)), BLANK))
    return (
        f"Feature: {MARK}: the question, as people ask it\n\n"
        f"  @rule:{rule}\n"
        f"  Rule: {MARK}: the rule in one sentence\n\n"
        f"    Scenario: {MARK}: who is told of, and what becomes of it\n"
        f"{told}"
        f"      Then {MARK}: what the answer says\n"
    )


def _steps(rule: str, features: Path) -> tuple[str, ...]:
    """Give the steps of the first scenario under the tag of a rule, without what the answer says."""
    tag = re.compile(rf"@rule:{re.escape(rule)}(?![\w-])")
    for path in sorted(features.glob("*.feature")):
        text = path.read_text(encoding="utf-8")
        tagged = tag.search(text)
        found = SCENARIO.search(NEXT.split(text[tagged.end() :], maxsplit=1)[0]) if tagged else None
        if found:
            return tuple(line.strip() for line in found[1].splitlines())
    return ()
