"""Mutants of a law put to its examples: who is killed, who is proved the same law, and who survives, with a case that would kill it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Literal

from couvert.language.once import cached_property
from couvert.language.problems import RulesetError
from couvert.language.rules import Ruleset
from couvert.rulebase import rulebases
from couvert.workbench.examples import Example
from couvert.workbench.mutation.difference import Comparer, comparer
from couvert.workbench.mutation.killing import Bench
from couvert.workbench.mutation.mutants import Mutant, drawn, mutants
from couvert.workbench.trials import Trials
from couvert.workbench.witnesses import Witness

Fate = Literal["killed", "equivalent", "survived"]


@dataclass(frozen=True, eq=False)
class Verdict:
    """What became of a mutant: killed by an example (`killer`), proved to be the same law (`equivalent`), or neither.

    One that survives has a case to which it gives another answer; `witness` is None only where that case, put to both laws, shows none.
    """

    mutant: Mutant
    fate: Fate
    killer: Example | None = None
    witness: Witness | None = None


@dataclass(frozen=True, eq=False)
class Run:
    """The verdicts on mutants of a law: `made` is how many there are, of which some were drawn."""

    trials: Trials
    made: int
    verdicts: tuple[Verdict, ...]

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many mutants met each fate."""
        found = Counter(one.fate for one in self.verdicts)
        return {"killed": found["killed"], "equivalent": found["equivalent"], "survived": found["survived"]}

    @property
    def percent(self) -> float:
        """The share that is killed of those that are another law, in percent, rounded down to a tenth; all of nothing is 100."""
        killed, other = self.counts["killed"], self.counts["killed"] + self.counts["survived"]
        return killed * 1000 // other / 10 if other else 100.0

    @property
    def survivors(self) -> tuple[Verdict, ...]:
        """The mutants that survived."""
        return tuple(one for one in self.verdicts if one.fate == "survived")


@dataclass(frozen=True)
class Sample:
    """Which mutants to try: at most `most`, drawn with `seed`, of one `decision` or of all."""

    most: int
    seed: int = 0
    decision: str | None = None

    def of(self, law: Ruleset) -> tuple[int, Iterator[tuple[Mutant, Ruleset]]]:
        """Give how many mutants a law has, and those to try, each with its law; what is no law at all is passed over."""
        found = mutants(law, self.decision)
        sound = ((mutant, made) for mutant in drawn(found, self.seed) if (made := _law(mutant, law)) is not None)
        return len(found), islice(sound, self.most)


def run(trials: Trials, sample: Sample, on: date) -> Run:
    """Try mutants of a law on the examples that it keeps; cases that would kill survivors are looked for on the day `on` first."""
    bench, compare = Bench(trials), comparer(trials.law, on)
    made, drawn_ = sample.of(trials.law)
    return Run(trials, made, tuple(_verdict(bench, compare, mutant, law) for mutant, law in drawn_))


def _law(mutant: Mutant, law: Ruleset) -> Ruleset | None:
    """Give the mutant's law; None where its editions cannot be made, say because a rule reads an amount that is not there yet."""
    made = mutant.law(law)
    try:
        for reading, rulebase in rulebases(made).items():
            rulebase.take_editions(rulebases(law)[reading], but=mutant.touched(law))
    except RulesetError:
        return None
    return made


def _verdict(bench: Bench, compare: Comparer, mutant: Mutant, law: Ruleset) -> Verdict:
    killer = bench.killer(mutant, law)
    if killer is not None:
        return Verdict(mutant, "killed", killer)
    witness = compare.difference(mutant, law)
    if witness is None:
        return Verdict(mutant, "equivalent")
    return Verdict(mutant, "survived", witness=compare.smallest(witness, law))
