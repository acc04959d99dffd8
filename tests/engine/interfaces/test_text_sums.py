"""Sums and amounts in texts for people: what they may come to, by how much they differ, whether they may be out of date."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.engine.analysis.sound_law import change, sound_law
from tests.engine.interfaces.door import couvert
from tests.engine.interfaces.text_cases import AT_THE_PSYCHIATRIST, DISPUTED, STALE

from couvert.computing import Interval
from couvert.interfaces.cli.change_text import ChangeText
from couvert.interfaces.cli.words import Words
from couvert.loading import load


@pytest.fixture(name="law", scope="module")
def _law(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The toll law with words for everything."""
    return str(sound_law(tmp_path_factory.mktemp("law")))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_a_dispute_of_the_law_means_is_told_in_euros(golden: Callable[[str, str], None], language: str) -> None:
    decisions = ("--decision", "care_path", "--decision", "reimbursement", "--lang", language)
    result = couvert("decide", "-", *decisions, stdin=AT_THE_PSYCHIATRIST, law=None)
    assert result.exit_code == 0, result.stderr
    golden(f"decide_at_the_psychiatrist_{language}.txt", result.stdout)


def test_an_amount_that_may_be_out_of_date_is_said_with_its_day_and_why(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    for arguments in (("decide", "-"), ("explain", "-", "toll"), ("explain", "-", "pass_card")):
        out = " ".join(couvert(*arguments, stdin=STALE, law=str(home)).stdout.split())
        assert "This amount may be out of date: Value from which a load is luxury: €1200.50 since 1 January 2024" in out
        assert "was to be checked again by 1 January 2026: The bridge office" in out
    change(home, "parameters.yaml", "  type: money\n", "  type: money\n  revalued_every_months: 12\n")
    assert "a new amount was due on 1 January 2025; none is known\n" in couvert("decide", "-", stdin=STALE, law=str(home)).stdout


def test_an_amount_that_may_be_out_of_date_is_not_settled_for_who_is_strict(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "parameters.yaml", "  type: money\n", "  type: money\n  revalued_every_months: 12\n")
    change(home, "sources.yaml", "checked_on: 2025-01-01", "checked_on: 2026-05-01")
    assert couvert("decide", "-", "--strict", stdin=STALE, law=str(home)).exit_code == 3
    assert couvert("decide", "-", "--strict", "--reading", "guides", stdin=STALE, law=str(home)).exit_code == 0


def test_a_dispute_says_by_how_much_a_sum_differs(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "computed.py", '250 * axles if toll == "due" else None', '(250 if toll == "due" else 40) * axles')
    change(home, "toll/toll.yaml", ", only_if: {toll: [due]}", "")
    said = {
        ("official", "en"): "amount: €0.80 instead of €5.00 (€4.20 less)",
        ("guides", "en"): "amount: €5.00 instead of €0.80 (€4.20 more)",
        ("guides", "fr"): "amount : 5,00 € (au lieu de : 0,80 €, soit 4,20 € de plus)",
    }
    for (reading, language), text in said.items():
        assert text in couvert("decide", "-", "--reading", reading, "--lang", language, stdin=DISPUTED, law=str(home)).stdout


def law_with_a_fee(tmp_path: Path, part_of: str) -> Path:
    """Give the toll law, in which a card has a fee that a function of this text works out."""
    home = sound_law(tmp_path)
    change(home, "computed.py", "def to_pay", f"{part_of}\n\n\ndef to_pay")
    change(
        home,
        "pass_card/pass_card.yaml",
        "  grown_up: {",
        "  fee: {kind: computed, by: part_of, needs: [card, grown_up], type: money}\n  grown_up: {",
    )
    return home


def test_open_sums_are_intervals(tmp_path: Path) -> None:
    home = law_with_a_fee(tmp_path, "def part_of(toll: str, grown: bool) -> int:\n    return 100 + 50 * grown")
    out = couvert("decide", "-", stdin="on: 2026-01-01\ndriver: {}\n", law=str(home)).stdout
    assert "fee: between €1.00 and €1.50" in out


@pytest.mark.parametrize(("body", "said"), [("100 if grown else None", "fee: at most €1.00"), ("None", "fee")])
def test_a_sum_that_may_be_absent_has_no_lower_end(tmp_path: Path, body: str, said: str) -> None:
    home = law_with_a_fee(tmp_path, f"def part_of(toll: str, grown: bool) -> int | None:\n    return {body}")
    out = couvert("decide", "-", stdin="on: 2026-01-01\ndriver: {}\n", law=str(home)).stdout
    assert (said in out) is (said != "fee")


def test_amounts_are_said_with_their_units(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "parameters.yaml", "unit: euros", "unit: euros_per_tonne")
    values = "values: [{from: 2020-01-01, value: 5, cites: [{source: decree, at: x}]}]"
    more = f"longest_stay:\n  title: {{en: Longest stay, fr: Plus long séjour}}\n  unit: days\n  type: int\n  {values}\n"
    change(home, "parameters.yaml", "luxury_from:", f"{more}luxury_from:")
    words = Words(load(home), "en")
    assert words.amount("luxury_from", 120050) == "€1200.50 (euros per tonne)"
    assert words.amount("longest_stay", 5) == "5 days"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("at most €9.00", "1 March 2027 at the earliest", "1 March 2027 at the latest", "from 1 March 2027 to 2 March 2027")),
        ("fr", ("au plus 9,00 €", "au plus tôt le 1er mars 2027", "au plus tard le 1er mars 2027", "du 1er mars 2027 au 2 mars 2027")),
    ],
)
def test_open_days_read_as_days_and_open_sums_as_sums(law: str, language: str, said: tuple[str, ...]) -> None:
    text = ChangeText(Words(load(Path(law)), language))
    day, following = date(2027, 3, 1), date(2027, 3, 2)
    intervals = (Interval(None, 900), Interval(day, None), Interval(None, day), Interval(day, following))
    assert tuple(text.interval("toll", "amount", one) for one in intervals) == said


def test_usual_values_are_used_for_sums_that_wait_for_them_too() -> None:
    case = AT_THE_PSYCHIATRIST.replace("  acts: 1\n  charged_that_day: 0\n  charged_that_year: 0\n", "")
    one = json.loads(couvert("decide", "-", "--decision", "reimbursement", "--assume-usual", "-o", "json", law=None, stdin=case).stdout)
    reimbursement = one["decisions"]["reimbursement"]
    assert {"visit.acts", "visit.charged_that_day", "visit.charged_that_year"} <= reimbursement["assumed"].keys()
    assert ("missing" in reimbursement, reimbursement["fields"]["flat_charge"]) == (False, "2.00")
