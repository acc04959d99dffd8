"""The toll law with a pass card that hangs on the decision date in every way that facts can: ages, ends of cover, deadlines, quarters."""

import tempfile
from functools import cache
from pathlib import Path
from shutil import copytree, ignore_patterns

from tests.engine.law_fixtures import HOME

from couvert import Ruleset, load

DERIVED = """
  driver.age_now: age_at(driver.birth_date, on)
  driver.january: start_of_year(on)
  driver.age_in_january: age_at(driver.birth_date, driver.january)
  driver.year_on: add_years(on, 1)
  crossing.claim_until: add_months(crossing.date, 1)
  crossing.quarter: end_of_quarter(crossing.claim_until)
  crossing.begun_by: first_of(crossing.date, on)
  crossing.months: months_between(crossing.date, on)
  crossing.covered_now: covered_on(crossing.vouchers, "resident", on)
  crossing.held_now: holds_document(crossing.vouchers, "worker", on)
  crossing.ends: cover_end(crossing.vouchers, "resident", "worker", on)
"""
RULE = """
  - id: {id}
    title: {{en: {id}, fr: {id}}}
    cites: [{{source: decree, at: article 9}}]
    in_force: {{from: 2020-01-01}}
    when: {when}
    then: {then}
"""
PAIRS = (
    ("claim", "{claim: open}", "on <= crossing.claim_until", "{claim: over}", "on > crossing.claim_until"),
    ("quarter", "{quarter: open}", "on <= crossing.quarter", "{quarter: over}", "on > crossing.quarter"),
    ("young", "{young: true}", "driver.age_in_january <= 25 and driver.age_now > 17",
     "{young: false}", "driver.age_in_january > 25 or driver.age_now <= 17"),
    ("older", "{older: true}", "driver.age_now >= 20 and driver.age < 18", "{older: false}", "driver.age_now < 20 or driver.age >= 18"),
    ("cover", "{cover: true}", "crossing.covered_now or crossing.held_now",
     "{cover: false}", "not crossing.covered_now and not crossing.held_now"),
    ("lasts", "{lasts: true}", "crossing.ends >= crossing.claim_until", "{lasts: false}", "crossing.ends < crossing.claim_until"),
    ("early", "{early: true}", 'crossing.begun_by <= "2026-06-30"', "{early: false}", 'crossing.begun_by > "2026-06-30"'),
    ("waits", "{waits: true}", "crossing.months < 3", "{waits: false}", "crossing.months >= 3"),
)  # fmt: skip
HEAD = """
decision: pass_card
title: {en: May I have a pass?, fr: Puis-je avoir une carte ?}
about: driver
as_of: on
known_from: 2020-01-01
desk: bridge_office
gives:
  card: {kind: one, values: [yes_please, no_need], main: true}
  claim: {kind: one, values: [open, over]}
  quarter: {kind: one, values: [open, over]}
  young: {kind: one, type: bool}
  older: {kind: one, type: bool}
  cover: {kind: one, type: bool}
  lasts: {kind: one, type: bool}
  early: {kind: one, type: bool}
  waits: {kind: one, type: bool}
  ends: {kind: computed, type: date, by: same, needs: [driver.year_on], only_if: {card: [yes_please]}}
rules:
"""


@cache
def dated_law() -> Ruleset:
    """Give the law."""
    home = Path(tempfile.mkdtemp()) / "law"
    copytree(HOME, home, ignore=ignore_patterns("__pycache__"))
    rules = [
        ("milk", "{card: no_need}", 'decision.toll.toll in {"free", "refer"}'),
        ("adults", "{card: yes_please}", 'decision.toll.toll == "due"'),
    ]
    rules += [(f"{name}-{side}", then, when) for name, *pair in PAIRS for side, then, when in (("so", *pair[:2]), ("not-so", *pair[2:]))]
    text = HEAD + "".join(RULE.format(id=name, then=then, when=when) for name, then, when in rules)
    (home / "pass_card" / "pass_card.yaml").write_text(text)
    derived = home / "derived.yaml"
    derived.write_text(derived.read_text().rstrip("\n") + DERIVED)
    computed = home / "computed.py"
    computed.write_text(computed.read_text() + "\n\ndef same(day: date) -> date:\n    return day\n")
    return load(home)
