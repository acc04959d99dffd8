"""`couvert coverage`: what the examples show, and scenarios for what they lack."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.engine.interfaces.door import couvert
from tests.engine.workbench.toll_examples import CAR_PAYS, LUXURY_MILK, MILK, REFUSED, SOME, WRONG

from couvert.workbench.examples import Examples


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("couvert.interfaces.cli.coverage.today", lambda: date(2026, 1, 1))


@pytest.fixture(name="file")
def _file(tmp_path: Path) -> str:
    return written(tmp_path, *SOME)


def written(folder: Path, *examples: Any) -> str:  # examples of the toll law
    path = folder / "examples.ndjson"
    path.write_text(Examples(examples).to_lines(), encoding="utf-8")
    return str(path)


def test_each_kind_is_counted(file: str) -> None:
    result = couvert("coverage", "--examples", file, "--decision", "toll")
    assert result.exit_code == 0
    assert result.stdout == (
        "toll_law 1, measured by 6 examples\n\n"
        "rules that determine                       4 of 6   66.6 %\n"
        "conditions, true and false               14 of 18   77.7 %\n"
        "halves of MC/DC pairs (masking)          10 of 18   55.5 %\n"
        "amounts, by period                         1 of 2   50.0 %\n"
        "outcomes demanded                          3 of 5   60.0 %\n"
        "all                                      32 of 49   65.3 %\n"
    )


def test_counts_and_holes_are_told_in_french_and_as_json(file: str) -> None:
    out = couvert("coverage", "--examples", file, "--holes", "--lang", "fr").stdout
    assert "règles qui déterminent" in out
    assert "- `a-voucher-lets-pass` ne détermine nulle part\n" in out
    assert "- aucune réponse ne repose sur le montant `luxury_from` du 1er janvier 2020\n" in out
    assert "- rien n'exige `toll.toll: refer`\n" in out
    document = json.loads(couvert("coverage", "--examples", file, "-o", "json").stdout)
    assert document["coverage"]["rules"] == {"goals": 11, "impossible": 0, "shown": 4, "percent": 36.3}
    assert {"kind": "rules", "decision": "toll", "rule": "a-voucher-lets-pass", "says": "`a-voucher-lets-pass` determines nowhere"} in (
        document["holes"]
    )


def test_a_measure_under_the_limit_exits_with_1(file: str) -> None:
    assert couvert("coverage", "--examples", file, "--fail-under", "90").exit_code == 1
    assert couvert("coverage", "--examples", file, "--fail-under", "30").exit_code == 0


def test_examples_that_the_law_breaks_are_named_and_exit_with_1(tmp_path: Path) -> None:
    result = couvert("coverage", "--examples", written(tmp_path, CAR_PAYS, WRONG, REFUSED))
    assert result.exit_code == 1
    assert (
        "2 examples are not kept by this law, and count for nothing:\n- features/toll/crossing.feature:3: A car passes\n" in result.stdout
    )
    assert "'verb': 'is', 'fields': ['toll'], 'value': 'free'" in result.stdout
    assert "crossing.vehicle: " in result.stdout


def test_what_is_missing_is_suggested_in_the_lines_of_the_examples(tmp_path: Path) -> None:
    result = couvert("coverage", "--examples", written(tmp_path, CAR_PAYS, MILK), "--decision", "toll", "--suggest", "1")
    assert result.stdout == (
        "# @rule:a-voucher-lets-pass\n"
        "# `a-voucher-lets-pass` determines nowhere\n"
        "# `a-voucher-lets-pass`: `crossing.covered_until >= crossing.date` never holds\n"
        "# `a-voucher-lets-pass`: `crossing.covered_until >= crossing.date` never decides alone by holding\n"
        "# `an-old-voucher-is-for-the-office-to-judge`: `crossing.covered_until < crossing.date` always holds\n"
        "Scenario: Who has a voucher passes free.\n"
        "  Given vehicle car\n"
        "  And the bridge is crossed on 1 January 2024\n"
        "  And value 0.00\n"
        "  # no step says this yet: crossing.vouchers: "
        "[{'kind': 'resident', 'valid_from': '1900-01-01', 'valid_until': '2024-01-01'}]\n"
        "  When it crosses on 1 January 2026\n"
        "  # what the law says now, to be checked against the sources:\n"
        "  Then is free\n"
    )


def test_a_suggestion_tells_its_reading_and_what_no_line_says(tmp_path: Path) -> None:
    out = couvert("coverage", "--examples", written(tmp_path, LUXURY_MILK), "--suggest", "40", "--lang", "fr").stdout
    assert "Scénario: " in out
    assert "  # aucune étape ne le dit encore : crossing.vouchers: " in out


def test_what_no_case_can_show_is_said() -> None: ...


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--examples", "nowhere.ndjson"), "`nowhere.ndjson` cannot be read: No such file or directory"),
        ((), "there are no features of `toll_law` here: name a file of examples"),
        (("--decision", "tolls"), "unknown decision `tolls` (did you mean `toll`?)"),
        (("--compact", "-o", "text"), "`--compact` goes with `-o json` only"),
    ],
)
def test_wrong_usage_exits_with_2(arguments: tuple[str, ...], said: str) -> None:
    result = couvert("coverage", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
