"""Findings as features: each case that shows one is a scenario, told in the lines in which the examples of the law are told."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import click

from couvert.analysis import Finding, Witness
from couvert.interfaces.cli.measuring.phrases import phrase
from couvert.interfaces.cli.measuring.scenario_text import Phrasebook
from couvert.interfaces.cli.words import Words
from couvert.workbench.examples import Example
from couvert.workbench.trials import trial
from couvert.workbench.witnesses import NOWHERE

WRITTEN: Final = "# written by couvert check --write-feature, and overwritten by it"
"""The line by which a feature is known that may be written anew."""

FEATURE: Final[Mapping[str, str]] = {"en": "Feature", "fr": "Fonctionnalité"}


def write_features(path: Path, findings: Iterable[Finding], words: Words, examples: tuple[Example, ...]) -> tuple[Path, ...]:
    """Write a scenario for each finding that a case shows: in a folder one file for each decision, else all in one file.

    Gives the files. Raises UsageError where a file would be lost that this did not write.
    """
    shown = [(one, one.shown_by) for one in findings if one.shown_by is not None]
    scenarios = dict[tuple[Path, str], list[str]]()
    for one, witness in shown:
        title = words.title(witness.decision) if path.is_dir() else words.ruleset.name
        file = path / f"{witness.decision}_findings.feature" if path.is_dir() else path
        scenarios.setdefault((file, title), []).append(_scenario(one, witness, Phrasebook(examples, words)))
    for (file, title), some in scenarios.items():
        _write(file, _feature(words.asked, title, some))
    return tuple(file for file, _ in scenarios)


def _write(file: Path, text: str) -> None:
    if file.exists() and WRITTEN not in file.read_text(encoding="utf-8").splitlines()[:2]:
        raise click.UsageError(f"`{file}` was written by another hand, and is left as it is")
    file.write_text(text, encoding="utf-8", newline="\n")


def _feature(language: str, title: str, scenarios: Iterable[str]) -> str:
    said = phrase("feature", language, title=title)
    return "\n".join([f"# language: {language}", WRITTEN, f"{FEATURE[language]}: {said}", *scenarios]) + "\n"


def _scenario(finding: Finding, witness: Witness, book: Phrasebook) -> str:
    """Tell a finding as a scenario, whose name tells it apart from all others."""
    law, (on, case) = book.words.ruleset, (witness.case["on"], {group: given for group, given in witness.case.items() if group != "on"})
    facts = {f"{group}.{name}": value for group, given in case.items() for name, value in given.items()}
    example = Example(NOWHERE, 0, case, on, witness.reading, witness.decision, ())
    reading = [f"# {book.words.reading(witness.reading)}"] if witness.reading != law.default_reading else []
    scenario = book.scenario(f"{witness.decision}: {finding.message}", trial(example, law), facts)
    lines = [f"# {finding.place} [{finding.code}]", *reading, *scenario.splitlines()]
    return "\n".join(["", *(f"  {line}" for line in lines)])
