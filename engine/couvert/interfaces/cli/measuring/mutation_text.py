"""What became of mutants, for people and as plain data."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.measuring.coverage_text import broken_lines
from couvert.interfaces.cli.measuring.phrases import phrase
from couvert.interfaces.cli.measuring.scenario_text import Phrasebook
from couvert.interfaces.cli.words import Words
from couvert.language.rules import Ruleset
from couvert.workbench.mutation.mutants import KINDS, Mutant
from couvert.workbench.mutation.running import Run, Verdict
from couvert.workbench.trials import trial


class MutationText:
    """Writes what became of mutants on a page."""

    def __init__(self, words: Words, width: int, *, styled: bool) -> None:
        """Write with these words, in this many columns."""
        self.words, self.page = words, Page(width, styled=styled)

    def report(self, run: Run) -> str:
        """Write the counts of each kind, then every survivor with a scenario that would kill it."""
        law = run.trials.law
        self.page.heading(self._say("examples", name=law.name, version=law.version, count=len(run.trials.kept)))
        broken_lines(self.page, self.words, run.trials.broken)
        self.page.gap()
        for kind in KINDS:
            self._counts(kind, [one for one in run.verdicts if one.mutant.kind == kind])
        self.page.gap()
        percent = f"{run.percent:.1f}".replace(".", "," if self.words.asked == "fr" else ".")
        self.page.line(self._say("mutants", tried=len(run.verdicts), made=run.made, percent=percent, **run.counts))
        book = Phrasebook(tuple(one.example for one in run.trials.kept), self.words)
        return "\n".join([str(self.page), *(self._survivor(law, book, one) for one in run.survivors)])

    def _counts(self, kind: str, verdicts: list[Verdict]) -> None:
        if verdicts:
            fates = Counter(one.fate for one in verdicts)
            named = {"kind": self._say(f"kind_{kind}"), "killed": fates["killed"], "equivalent": fates["equivalent"]}
            self.page.item(self._say("fates", **named, survived=fates["survived"]))

    def _survivor(self, law: Ruleset, book: Phrasebook, one: Verdict) -> str:
        lines = [f"# {mutant_text(self.words, one.mutant)}"]
        if one.witness is None:
            return "\n".join([*lines, f"# {self._say('no_case')}", ""])
        if one.witness.reading != law.default_reading:
            lines.append(f"# {self.words.reading(one.witness.reading)}")
        scenario = book.scenario(self._say("kills", name=one.mutant.original.id), trial(one.witness.example(), law), one.witness.facts)
        return "\n".join([*lines, scenario, ""])

    def _say(self, key: str, **parts: object) -> str:
        return phrase(key, self.words.asked, **parts)


def mutant_text(words: Words, mutant: Mutant) -> str:
    """Say where a fault is, and what it is."""
    kind = phrase(f"kind_{mutant.kind}", words.asked)
    return phrase("mutant", words.asked, name=mutant.original.id, kind=kind, was=mutant.was, became=mutant.became)


def list_text(words: Words, mutants: Iterable[Mutant], made: int) -> str:
    """Write one line a mutant, and how many there are."""
    lines = [mutant_text(words, mutant) for mutant in mutants]
    return "\n".join([*lines, phrase("listed", words.asked, count=len(lines), made=made), ""])


def run_document(run: Run) -> dict[str, Any]:
    """Give what became of mutants as plain data."""
    law = run.trials.law
    return {
        "ruleset": law.identity,
        "examples": len(run.trials.kept),
        "broken": [one.example.title for one in run.trials.broken],
        "made": run.made,
        "counts": {**run.counts, "percent": run.percent},
        "mutants": [_verdict(one) for one in run.verdicts],
    }


def mutant_document(mutant: Mutant) -> dict[str, Any]:
    """Give a mutant as plain data; one of an amount is of no decision."""
    told = {"kind": mutant.kind, "decision": mutant.decision, "of": mutant.original.id, "was": mutant.was, "became": mutant.became}
    return {key: value for key, value in told.items() if value is not None}


def _verdict(one: Verdict) -> dict[str, Any]:
    told = {**mutant_document(one.mutant), "fate": one.fate}
    if one.killer is not None:
        told["killed_by"] = one.killer.title
    if one.witness is not None:
        case = one.witness.example()
        told["killing_case"] = {"case": case.case, "on": case.on, "reading": case.reading, "decision": case.decision}
    return told
