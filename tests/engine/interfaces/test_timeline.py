"""`couvert timeline`: what it says, in both languages, and what it refuses."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.engine.analysis.sound_law import sound_law
from tests.engine.interfaces.door import COMPLETE, ROOT, couvert

EXAMPLES = ROOT / "examples"
COMING = COMPLETE.replace("on: 2026-01-01", "on: 2025-12-20").replace("date: 2026-01-01, ", "date: 2026-03-01, ")
ENDED_PERMIT = """\
on: 2028-03-01
person: {nationalities: [BR]}
stay: {purpose: studies, permit: student, permit_until: 2027-08-31}
work: {works: false}
registration: {attached: true, number: permanent, fund: cpam}
"""


@pytest.fixture(name="by_today", scope="module")
def _by_today(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The toll law, where the toll goes by today."""
    home = sound_law(tmp_path_factory.mktemp("law"))
    path = home / "toll" / "toll.yaml"
    path.write_text(path.read_text().replace("as_of: crossing.date", 'as_of: "on"'))
    return str(home)


@pytest.mark.parametrize(("example", "language"), [("pupil_of_fifteen", "en"), ("quebec_exchange_student", "fr")])
def test_a_timeline_reads_as_it_should(golden: Callable[[str, str], None], example: str, language: str) -> None:
    arguments = ("--decision", "affiliation", "--decision", "carte_vitale", "--lang", language)
    result = couvert("timeline", str(EXAMPLES / f"{example}.yaml"), *arguments, law=None)
    assert result.exit_code == 0, result.stderr
    golden(f"timeline_{example}_{language}.txt", result.stdout)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_reform_reads_as_it_should(golden: Callable[[str, str], None], by_today: str, language: str) -> None:
    case = COMPLETE.replace("loads: []", "loads: [milk]").replace('"10"', '"1100"').replace("2026-01-01", "2021-06-01")
    result = couvert("timeline", "-", "--until", "2024-03-01", "--full", "--lang", language, stdin=case, law=by_today)
    assert result.exit_code == 0, result.stderr
    golden(f"timeline_reform_{language}.txt", result.stdout)


def test_a_timeline_is_plain_and_no_wider_than_100_columns(by_today: str) -> None:
    for more in ((), ("--full",), ("--lang", "fr"), ("--reading", "guides"), ("--assume-usual",)):
        out = couvert("timeline", "-", *more, stdin=COMING.replace("vehicle: car, ", ""), law=by_today).stdout
        assert max(map(len, out.splitlines())) <= 100
        assert "\x1b" not in out
        assert out.endswith("\n")


def test_json_gives_the_same_bytes_for_the_same_case() -> None:
    first, second = (couvert("timeline", "-", "-o", "json", stdin=COMING).stdout for _ in range(2))
    assert first == second
    document = json.loads(first)
    assert (document["on"], document["until"], document["decisions"]) == ("2025-12-20", "2030-12-20", ["pass_card", "toll"])
    assert document["changes"][0] == {
        "on": "2026-01-02", "decision": "pass_card", "reasons_only": False,
        "before": {}, "after": {"stale": ["decree"]}, "why": [{"kind": "review", "source": "decree", "review_on": "2026-01-01"}],
    }  # fmt: skip
    assert json.loads(couvert("timeline", "-", "--compact", stdin=COMING).stdout) == document


@pytest.mark.parametrize(
    ("language", "again"),
    [
        ("en", ("The same again on 2 later days, the last of them 2 May 2028", "The same again on 1 May 2028.")),
        ("fr", ("De même 2 autres jours ensuite, le dernier étant le 2 mai 2028", "De même le 1er mai 2028.")),
    ],
)
def test_a_change_that_comes_again_and_again_is_told_once(language: str, again: tuple[str, str]) -> None:
    arguments = ("timeline", "-", "--until", "2028-05-15", "--decision", "rights", "--lang", language)
    out = couvert(*arguments, stdin=ENDED_PERMIT, law=None).stdout
    assert all(said in out for said in again)
    assert sum(line.endswith(" 2028") and not line.startswith(" ") for line in out.splitlines()[1:]) == 2
    full = couvert(*arguments, "--full", stdin=ENDED_PERMIT, law=None).stdout
    assert sum(line.endswith(" 2028") and not line.startswith(" ") for line in full.splitlines()[1:]) == 5


def test_nothing_that_changes_is_said() -> None:
    assert "No answer changes by itself in this time." in couvert("timeline", "-", "--on", "2026-05-01", stdin=COMPLETE).stdout
    assert "The case asks for no decision." in couvert("timeline", "-", stdin="on: 2026-05-01\n").stdout


def test_what_cannot_be_is_refused_with_its_place(tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    case.write_text(COMPLETE)
    for arguments, code, said in (
        ((str(case), "--until", "2025-01-01"), 4, "--until: expected a day from 2026-01-01 (the decision date) to 2051-01-01"),
        ((str(case), "--until", "1 May"), 4, "--until: expected a day such as `2031-03-31`"),
        ((str(case), "--until", "2027-02-29"), 4, "--until: this day does not exist in the calendar"),
        ((str(case), "--on", "soon"), 4, "--on: expected a day such as `2026-03-31`"),
        ((str(case), "-f", "driver.birth_date=2030-01-01"), 4, "-f driver.birth_date: contradicts"),
        ((str(case), "--decision", "tol"), 2, "unknown decision `tol` (did you mean `toll`?)"),
        ((str(case), "--reading", "guide"), 2, "unknown reading `guide` (did you mean `guides`?)"),
        ((str(case), "--assume-usual=crossing.axles"), 2, "unknown fact with a usual value `crossing.axles`"),
        ((str(case), str(case)), 2, "one FILE at a time"),
        ((), 2, "give a FILE, `-` for standard input, or facts with `-f FACT=VALUE`"),
    ):
        result = couvert("timeline", *arguments)
        assert (result.exit_code, said in result.stderr) == (code, True), (arguments, result.stderr)
