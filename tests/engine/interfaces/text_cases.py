"""Cases whose answers are read as text."""

from tests.engine.interfaces.door import COMPLETE

OPEN = "on: 2026-01-01\ndriver: {birth_date: 2010-01-01}\ncrossing: {date: 2026-01-01, vehicle: car, vouchers: [{kind: resident}]}\n"
DISPUTED = COMPLETE.replace('value: "10"', 'value: "2000"').replace("loads: []", "loads: [milk, sand]")
OLD_VOUCHER = COMPLETE.replace("vouchers: []", "vouchers: [{kind: expired_model, issuer: DE, valid_until: 2026-03-01}]")
STALE = DISPUTED.replace("on: 2026-01-01", "on: 2026-06-01")
AT_THE_PSYCHIATRIST = """\
on: 2026-11-23
person: {birth_date: 1985-06-17, nationalities: [IT]}
registration: {attached: true, number: permanent, fund: cpam, card: held, details_changed: false, local_scheme: false}
cover: {complementary: none}
visit:
  date: 2026-11-26
  provider_kind: specialist
  specialty: psychiatry
  sector: sector_1
  fee: "57"
  act: other
  consultation: ordinary
  treating_doctor: another_doctor
  referred: false
  circumstances: []
  acts: 1
  charged_that_day: 0
  charged_that_year: 0
  under_maternity_cover: false
  billed_as_contraception: false
  card_shown: true
  heavy_act: false
"""
