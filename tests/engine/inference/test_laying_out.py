"""What deciding needs besides the rules is made before a ruleset is kept."""

from dataclasses import replace
from datetime import date

import pytest
from tests.engine.law_fixtures import toll_law

from couvert.inference import compiler
from couvert.inference.compiler import RulebaseTooLarge
from couvert.inference.durable import DurableBackend
from couvert.inference.laying_out import lay_out
from couvert.inference.signature.firing import programs_of
from couvert.rulebase import rulebases

LATE = date(2026, 11, 23)


def test_of_every_decision_the_rules_of_the_day_and_of_later_ones_are_compiled() -> None:
    law = replace(toll_law())

    lay_out(law, since=LATE)

    for name, programs in programs_of(law).items():
        made = {number for number in range(len(programs.starts)) if "signature" in vars(programs.numbered(number) or object)}
        assert made == {
            number for number, start in enumerate(programs.starts) if start > LATE or programs.on(LATE) is programs.numbered(number)
        }, name


def test_what_the_engine_cannot_hold_is_said_where_it_is_fired(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiler, "MOST_RULES", 0)
    law = replace(toll_law())

    lay_out(law, since=LATE)

    edition = next(iter(rulebases(law).values())).editions["toll"][-1]
    with pytest.raises(RulebaseTooLarge):
        DurableBackend().fire(edition, {})
