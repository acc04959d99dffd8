"""The toll law, mended until nothing is found in it: every test breaks one thing."""

from pathlib import Path
from shutil import copytree, ignore_patterns

TOLL_LAW = Path(__file__).parents[1] / "toll_law"

WORDING = """
facts:
  on: {label: decision date, question: "Which day?"}
  driver.birth_date: {label: birth date, question: "When were you born?"}
  driver.nationalities: {label: nationalities, question: "Which nationalities?"}
  driver.disabled: {label: disabled, question: "Are you disabled?", values: {"true": it is so}}
  crossing.date:
    {label: day of the crossing, question: "Which day do you cross?", help: The day counts until midnight., change: cross another day}
  crossing.vehicle: {label: vehicle, question: "Which vehicle?", values: {bicycle: a bicycle, car: a car, lorry: a lorry}, change: take it}
  crossing.axles: {label: axles, question: "How many axles?"}
  crossing.value: {label: value of the load, question: "What is the load worth?", change: load less}
  crossing.loads: {label: loads, question: "What do you carry?", values: {wood: wood, milk: milk, sand: sand}}
  crossing.vouchers:
    label: vouchers
    question: Which vouchers?
    values: {resident: resident's, worker: worker's, expired_model: old}
    obtain: {resident: ask the town for a resident's voucher, worker: ask the employer for a worker's voucher}
  crossing.vouchers.kind: {label: kind, question: "Of which kind?"}
  crossing.vouchers.issuer: {label: issuer, question: "Who issued it?"}
  crossing.vouchers.valid_from: {label: first day, question: "From when does it hold?"}
  crossing.vouchers.valid_until: {label: last day, question: "Until when does it hold?", change: have it prolonged}
  driver.age: {label: age of the driver, help: On the day of the crossing.}
  crossing.covered_until: {label: last day covered}
  crossing.has_old_voucher: {label: has an old voucher, values: {"true": it has, "false": it has not}}
  crossing.carries_milk: {label: carries milk}
decisions:
  toll:
    question: Is a toll due?
    fields:
      toll: {label: toll, values: {due: due, free: free, refer: for the office}}
      papers: {label: papers, values: {voucher: the voucher, milk_slip: the milk slip}}
      amount: {label: amount}
  pass_card:
    question: May I have a pass?
    fields:
      card: {label: card, values: {yes_please: with pleasure, not_yet: not yet, no_need: no need, refer: for the office}}
      grown_up: {label: grown up, values: {"true": grown, "false": small, refer: for the office}}
desks: {bridge_office: the bridge office}
unsettled: {old_vouchers: whether old vouchers count, no_source_for_date: no source for this date}
constraints:
  nobody-crosses-before-being-born: nobody crosses before being born
  a-bicycle-has-no-more-than-three-axles: a bicycle has three axles at most
  a-voucher-ends-after-it-starts: a voucher ends after it starts
"""


def sound_law(folder: Path) -> Path:
    """Write the mended law and give its folder."""
    home = folder / "sound_law"
    copytree(TOLL_LAW, home, ignore=ignore_patterns("__pycache__"))
    for language in ("en", "fr"):
        (home / "wording" / f"{language}.yaml").write_text(WORDING, encoding="utf-8")
    change(home, "derived.yaml", "  driver.neighbour: includes(driver.nationalities, group.neighbours)\n", "")
    change(home, "derived.yaml", "groups:\n  neighbours: [DE, BE, CH]\n", "")
    return home


def change(home: Path, name: str, old: str, new: str) -> None:
    """Replace one passage of one file; it has to be there once."""
    path = home / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
    path.write_text(text.replace(old, new), encoding="utf-8")
