"""What deciding needs besides the rules, made before a ruleset is kept: the next process has it as it has the rules."""

from contextlib import suppress
from datetime import date

from couvert.inference.compiler import RulebaseTooLarge, compiled_of
from couvert.inference.completions.network import network_of
from couvert.inference.encoding import FactTypeError
from couvert.inference.signature.constraints import constraints_of
from couvert.inference.signature.firing import programs_of
from couvert.inference.signature.layout import layout_of
from couvert.language.rules import Ruleset
from couvert.rulebase import rulebases


def lay_out(ruleset: Ruleset, *, since: date) -> None:
    """Make it: what looking through completions needs, and for every decision the rules that are in force on a day or later, compiled.

    What the inference engine cannot hold is left: it is said where it is fired.
    """
    _ = layout_of(ruleset).works, constraints_of(layout_of(ruleset)).truths
    for rulebase in rulebases(ruleset).values():
        network_of(rulebase)
        for edition in (one for editions in rulebase.editions.values() for one in editions):
            if edition.until is None or edition.until >= since:
                with suppress(RulebaseTooLarge, FactTypeError):
                    compiled_of(edition)
    for programs in programs_of(ruleset).values():
        for program in programs.since(since):
            _ = program.signature, program.rules
