"""`couvert compare`: the two sides from the command line, text and JSON, and bad input."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.engine.analysis.sound_law import change, sound_law
from tests.engine.interfaces.door import COMPLETE, ROOT, couvert

MILK = COMPLETE.replace("loads: []", "loads: [milk]")
LUXURY = MILK.replace('value: "10"', 'value: "1300"')
VOUCHER = COMPLETE.replace("vouchers: []", "vouchers: [{kind: resident, issuer: DE, valid_until: 2025-12-31}]")
MODEST = LUXURY.replace("1300", "1100").replace("crossing: {date: 2026-01-01", "crossing: {date: 2023-12-31")
STEPS = """  steps: {kind: set, values: [cross], shows: {cross: [decision.toll.amount]}}
rules:
  - id: everybody-crosses
    title: {en: Everybody crosses., fr: Tous traversent.}
    cites: [{source: decree, at: article 9}]
    in_force: {from: 2020-01-01}
    when: driver.age >= 0
    then: {steps: [cross]}
"""
COMPARISONS = {
    "milk": (COMPLETE, "-f", "crossing.loads=milk", "-f", "crossing.axles=3"),
    "reading": (LUXURY, "--against-reading", "guides"),
    "amount": (MODEST, "-f", "crossing.date=2024-01-01"),
    "open": (COMPLETE, "-f", "crossing.vehicle=", "-f", "driver.birth_date=2010-01-01"),
    "voucher": (VOUCHER, "-f", 'crossing.vouchers=[{"kind": "resident", "issuer": "BE", "valid_until": "2026-05-31"}]'),
    "desk": (COMPLETE, "-f", 'crossing.vouchers=[{"kind": "expired_model"}]'),
}


@pytest.fixture(name="law", scope="module")
def _law(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The toll law with words for everything."""
    return str(sound_law(tmp_path_factory.mktemp("law")))


@pytest.fixture(name="case")
def _case(tmp_path: Path) -> Callable[[str, str], str]:
    """Write a case in a file."""

    def write(name: str, text: str) -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def document(*arguments: str, stdin: str = COMPLETE) -> Any:  # JSON
    result = couvert("compare", *arguments, "-o", "json", stdin=stdin)
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", COMPARISONS)
def test_a_comparison_reads_as_it_should(golden: Callable[[str, str], None], law: str, name: str, language: str) -> None:
    stdin, *arguments = COMPARISONS[name]
    result = couvert("compare", "-", *arguments, "--lang", language, stdin=stdin, law=law)
    assert result.exit_code == 0, result.stderr
    assert max(map(len, result.stdout.splitlines())) <= 100
    golden(f"compare_{name}_{language}.txt", result.stdout)


def test_a_comparison_of_the_law_reads_as_it_should(golden: Callable[[str, str], None]) -> None:
    stdin = (ROOT / "examples" / "erasmus_student_one_day_short.yaml").read_text(encoding="utf-8")
    documents = '[{"kind": "ehic", "issuer": "DE", "valid_from": "2024-07-01", "valid_until": "2027-06-30"}]'
    arguments = ("-f", f"cover.documents={documents}", "--decision", "affiliation", "--decision", "carte_vitale", "--lang", "fr")
    result = couvert("compare", "-", *arguments, stdin=stdin, law=None)
    assert result.exit_code == 0, result.stderr
    golden("compare_erasmus_student_fr.txt", result.stdout)


def test_two_files_are_two_sides_with_their_own_names(case: Callable[[str, str], str]) -> None:
    first, second = case("first.yaml", COMPLETE), case("second.yaml", MILK)
    out = " ".join(couvert("compare", first, second).stdout.split())
    assert f"First case: {first}, on 1 January 2026" in out
    assert f"Second case: {second}, on 1 January 2026" in out
    assert document(first, second)["differences"] == [{"fact": "crossing.loads", "first": [], "second": ["milk"]}]


def test_facts_given_win_over_the_second_file_alone(case: Callable[[str, str], str]) -> None:
    first, second = case("first.yaml", COMPLETE), case("second.yaml", MILK)
    assert document(first, second, "-f", "crossing.loads=none")["differences"] == []
    assert [one["fact"] for one in document(first, second, "-f", "crossing.axles=3")["differences"]] == ["crossing.axles", "crossing.loads"]


def test_a_fact_given_without_a_value_is_not_known_on_the_second_side() -> None:
    assert document("-", "-f", "crossing.vehicle=")["differences"] == [{"fact": "crossing.vehicle", "first": "car", "second": None}]


def test_days_and_readings_hold_for_both_sides_unless_the_second_has_its_own() -> None:
    told = document("-", "--on", "2026-02-01", "--reading", "guides", "--against-on", "2026-03-01")
    assert (told["first"], told["second"]) == (
        {"on": "2026-02-01", "reading": "guides", "assumed": {}},
        {"on": "2026-03-01", "reading": "guides", "assumed": {}},
    )
    told = document("-", "--on", "2026-02-01", "--against-reading", "guides")
    assert (told["first"]["reading"], told["second"]["reading"], told["second"]["on"]) == ("official", "guides", "2026-02-01")


def test_json_is_equal_for_equal_cases_and_compact_on_one_line() -> None:
    runs = [couvert("compare", "-", "-f", "crossing.loads=milk", "--compact", stdin=COMPLETE).stdout for _ in range(2)]
    assert runs[0] == runs[1]
    assert runs[0].count("\n") == 1


def test_nothing_that_differs_is_said() -> None:
    out = couvert("compare", "-", "-f", "crossing.axles=2", stdin=COMPLETE).stdout
    assert "What differs\n  Nothing.\n" in out
    assert "The same outcome\n" in out


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Status: decided instead of not asked"), ("fr", "Statut : tranché (au lieu de : non demandé)")]
)
def test_a_decision_of_one_side_only_is_said_as_it_is_there(law: str, language: str, said: str) -> None:
    out = couvert("compare", "-", "-f", "crossing.vehicle=bicycle", "-f", "crossing.date=2026-01-01", "--lang", language,
                  stdin="on: 2026-01-01\ndriver: {}\n", law=law).stdout  # fmt: skip
    assert said in out
    assert {"en": "  - toll: free\n", "fr": "  - toll : free\n"}[language] in out


def test_a_group_that_is_asked_about_without_a_fact_is_said(law: str, case: Callable[[str, str], str]) -> None:
    first, second = case("first.yaml", "on: 2026-01-01\ndriver: {}\n"), case("second.yaml", "on: 2026-01-01\ndriver: {}\ncrossing: {}\n")
    out = couvert("compare", first, second, law=law).stdout
    assert "  - facts of `crossing`: asked, without a fact instead of not given (crossing)\n" in out
    assert "  - Status: not settled yet instead of not asked\n" in out


def test_values_of_an_open_field_that_come_and_go_are_said(law: str) -> None:
    stdin = COMPLETE.replace("vehicle: car, ", "").replace("{birth_date: 2000-01-01}", "{birth_date: 2000-01-01, disabled: false}")
    out = couvert("compare", "-", "-f", "driver.birth_date=2015-01-01", stdin=stdin, law=law).stdout
    assert "  - card: now possible: not yet; no longer possible: with pleasure\n" in out


def test_elements_that_a_set_may_have_are_said(law: str) -> None:
    out = couvert("compare", "-", "-f", "crossing.loads=", stdin=COMPLETE, law=law).stdout
    assert "  - papers: perhaps: the milk slip\n" in out
    back = couvert("compare", "-", "-f", "crossing.loads=milk", stdin=COMPLETE.replace("loads: [], ", ""), law=law).stdout
    assert "  - papers: in addition: the milk slip\n" in back


def test_an_open_set_of_a_decision_of_one_side_only_is_said(law: str, case: Callable[[str, str], str]) -> None:
    first, second = case("first.yaml", "on: 2026-01-01\ndriver: {}\n"), case("second.yaml", COMPLETE.replace("loads: [], ", ""))
    assert "  - papers: perhaps: the milk slip\n" in couvert("compare", first, second, law=law).stdout


def test_a_sum_that_is_left_to_a_desk_is_said_to_be_where_it_stands(law: str) -> None:
    desk = 'crossing.vouchers=[{"kind": "expired_model"}]'
    there, back = (
        couvert("compare", "-", "-f", fact, stdin=stdin, law=law).stdout
        for fact, stdin in (
            (desk, COMPLETE),
            ("crossing.vouchers=none", COMPLETE.replace("vouchers: []", "vouchers: [{kind: expired_model}]")),
        )
    )
    assert "  - amount: left to a desk instead of €5.00\n" in there
    assert "  - amount: €5.00 instead of left to a desk\n" in back
    free = couvert("compare", "-", "-f", "crossing.loads=milk", stdin=COMPLETE, law=law).stdout
    assert "  - amount: none instead of €5.00\n" in free


def test_a_step_that_stays_is_said_with_what_is_shown_otherwise(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "pass_card/pass_card.yaml", "rules:\n", STEPS)
    out = couvert("compare", "-", "-f", "crossing.axles=4", stdin=COMPLETE, law=str(home)).stdout
    assert "  - cross\n      amount: €10.00 instead of €5.00\n  Because of: axles\n" in out


def test_what_a_step_no_longer_shows_is_told_as_open_as_left_to_a_desk_or_as_none(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "pass_card/pass_card.yaml", "rules:\n", STEPS)
    bicycle, axles = ("-f", "crossing.vehicle=bicycle"), ("-f", "crossing.axles=")
    desk = ("-f", 'crossing.vouchers=[{"kind": "expired_model"}]')
    for more, said in (
        (axles, "not known yet"),
        (desk, "left to a desk"),
        (bicycle, "none"),
        ((*bicycle, "--decision", "pass_card"), "none"),
    ):
        out = couvert("compare", "-", *more, stdin=COMPLETE, law=str(home)).stdout
        assert f"  - cross\n      amount: {said} instead of €5.00\n" in out, more


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "give the FILE of the first case, or `-` for standard input"),
        (("-",), "give what to compare it with: a second FILE, `-f FACT=VALUE`, `--against-on` or `--against-reading`"),
        (("-", "a.yaml", "b.yaml"), "two FILEs at most"),
        (("-", "-"), "standard input (`-`) can be read only once"),
        (("-", "--against-reading", "guide"), "unknown reading `guide` (did you mean `guides`?)"),
        (("-", "--against-on", "2026-02-01", "--reading", "oficial"), "unknown reading `oficial` (did you mean `official`?)"),
        (("-", "--against-on", "2026-02-01", "--decision", "tol"), "unknown decision `tol` (did you mean `toll`?)"),
        (("-", "-f", "crossing.axles"), "`-f` takes FACT=VALUE, such as `-f person.birth_date=2004-03-02`"),
        (("-", "--against-on", "2026-02-01", "--compact", "-o", "text"), "`--compact` goes with `-o json` only"),
        (("-", "--against-on", "2026-02-01", "--assume-usual=crossing.axle"), "unknown fact with a usual value `crossing.axle`"),
    ],
)
def test_wrong_usage_ends_with_two_and_says_what_is_expected(arguments: tuple[str, ...], said: str) -> None:
    result = couvert("compare", *arguments, stdin=COMPLETE)
    assert (result.exit_code, said in result.stderr) == (2, True), result.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--against-on", "soon"), "--against-on: expected a day such as `2026-03-31`"),
        (("--against-on", ""), "--against-on: expected a day such as `2026-03-31`"),
        (("--on", "2026-02-30", "--against-on", "2026-03-01"), "--on: this day does not exist in the calendar"),
        (("-f", "crossing.vehicl=car"), "-f crossing.vehicl: unknown fact (did you mean `crossing.vehicle`?)"),
        (("-f", "crossing.vehicle=lorri"), "-f crossing.vehicle: not one of the possible values (did you mean `lorry`?)"),
        (("-f", "crossing.date=1999-01-01"), "contradicts"),
    ],
)
def test_an_invalid_side_ends_with_four_and_names_its_place(arguments: tuple[str, ...], said: str) -> None:
    result = couvert("compare", "-", *arguments, stdin=COMPLETE)
    assert (result.exit_code, said in result.stderr) == (4, True), result.stderr


def test_what_is_wrong_on_both_sides_is_told_once_and_with_its_file(case: Callable[[str, str], str]) -> None:
    first = case("first.yaml", COMPLETE.replace("vehicle: car", "vehicle: cra"))
    second = case("second.yaml", COMPLETE.replace("axles: 2", "axles: 12"))

    both = couvert("compare", first, second).stderr
    assert f"{first}:3:39: crossing.vehicle" in both
    assert f"{second}:3:51: crossing.axles: expected at most 9" in both
    assert couvert("compare", first, "--against-on", "2026-02-01").stderr.count("crossing.vehicle") == 1
