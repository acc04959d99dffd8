"""`couvert explain --short`, `couvert why-not` and `couvert change`: as people read them, as programs do, and what is refused."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.engine.analysis.sound_law import sound_law
from tests.engine.interfaces.door import COMPLETE, ROOT, couvert

from couvert.interfaces.cli import short_text

EXAMPLES = ROOT / "examples"
LUXURY = COMPLETE.replace('value: "10"', 'value: "2000"').replace("loads: []", "loads: [milk]")
OPEN = COMPLETE.replace("loads: [], ", "")
CHILD = COMPLETE.replace("2000-01-01", "2012-01-01")


@pytest.fixture(name="law", scope="module")
def _law(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The toll law with words for everything."""
    return str(sound_law(tmp_path_factory.mktemp("law")))


def told(*arguments: str, stdin: str = COMPLETE) -> Any:  # JSON
    result = couvert(*arguments, "-o", "json", stdin=stdin)
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


@pytest.mark.parametrize(
    ("name", "language", "arguments"),
    [
        ("explain_short_erasmus", "en", ("explain", "erasmus_student_one_day_short", "affiliation", "--short")),
        ("explain_short_psychiatrist", "fr", ("explain", "young_adult_at_a_psychiatrist", "care_path", "--short", "--field", "path")),
        ("why_not_psychiatrist", "en", ("why-not", "young_adult_at_a_psychiatrist", "care_path.path=outside")),
        ("why_not_pupil", "fr", ("why-not", "pupil_of_fifteen", "carte_vitale.card=may_order")),
        ("change_erasmus", "en", ("change", "erasmus_student_one_day_short", "affiliation.register=not_required")),
        ("change_brazilian", "fr", ("change", "brazilian_masters_student", "carte_vitale.card=may_order")),
    ],
)
def test_reasons_and_changes_read_as_they_should(
    golden: Callable[[str, str], None], name: str, language: str, arguments: tuple[str, str, str]
) -> None:
    command, example, *more = arguments
    result = couvert(command, str(EXAMPLES / f"{example}.yaml"), *more, "--lang", language, law=None)
    assert result.exit_code == 0, result.stderr
    golden(f"{name}_{language}.txt", result.stdout)


@pytest.mark.parametrize(("language", "case"), [("en", LUXURY), ("fr", LUXURY), ("en", CHILD)])
def test_the_toll_law_reads_as_it_should(golden: Callable[[str, str], None], law: str, language: str, case: str) -> None:
    name = f"{'luxury' if case is LUXURY else 'child'}_{language}.txt"
    for command, more in (("why-not", ("toll.toll=free",)), ("change", ("toll.toll=free",)), ("explain", ("pass_card", "--short"))):
        result = couvert(command, "-", *more, "--lang", language, stdin=case, law=law)
        assert result.exit_code == 0, result.stderr
        golden(f"{command.replace('-', '_')}_{name}", result.stdout)


def test_the_short_reasons_are_three_lines_even_where_something_is_missing(law: str) -> None:
    lines = couvert("explain", "-", "toll", "--short", stdin=OPEN, law=law).stdout
    assert "Is a toll due? toll (still possible): due; free." in lines
    assert "It waits for these facts: loads" in lines
    assert "By these rules: Milk passes free." in lines
    nothing = couvert("explain", "-", "toll", "--short", stdin=COMPLETE.replace("2026-01-01", "2019-01-01"), law=law).stdout
    assert "By no rule: there is none for this case yet." in nothing


def test_three_lines_say_how_much_they_leave_out(law: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short_text, "MOST_SAID", 1)
    out = couvert(
        "explain", "-", "pass_card", "--short", stdin="on: 2026-01-01\ndriver: {}\ncrossing: {date: 2026-01-01}\n", law=law
    ).stdout
    assert re.search(r"It waits for these facts: [\w ]+; and \d more \(told without --short\)\n", out)
    assert re.search(r"By these rules: [\w ]+; and \d more \(told without --short\)\. Sources", out)


def test_one_field_is_explained_alone(law: str) -> None:
    out = couvert("explain", "-", "pass_card", "--field", "grown_up", stdin=COMPLETE, law=law).stdout
    assert "grown up: grown" in out
    assert "with pleasure" not in out
    document = told("explain", "-", "pass_card", "--field", "grown_up")
    assert (document["field"], [fact["fact"] for fact in document["suffices"]]) == ("grown_up", ["driver.birth_date", "crossing.date"])


def test_an_outcome_that_is_given_or_possible_is_said_to_be(law: str) -> None:
    for command in ("why-not", "change"):
        assert "The case gives this outcome already." in couvert(command, "-", "toll.toll=due", stdin=COMPLETE, law=law).stdout
        out = couvert(command, "-", "toll.toll=free", stdin=OPEN, law=law).stdout
        assert "This outcome is still possible. What would tell:\n    - What do you carry? (crossing.loads)\n" in out


def test_what_is_cut_short_is_said_to_be(law: str) -> None:
    out = couvert("change", "-", "toll.toll=free", "--most", "1", stdin=COMPLETE, law=law).stdout
    assert "There may be other ways: not all were tried, or told." in out
    case = COMPLETE.replace("vehicle: car, axles: 2", "vehicle: bicycle, axles: 2")
    assert len(told("why-not", "-", "pass_card.card=not_yet", stdin=case)["reasons"]) == 2
    out = couvert("why-not", "-", "pass_card.card=not_yet", "--most", "1", stdin=case, law=law).stdout
    assert "There are more reasons: these are the first 1." in out


def test_what_no_rule_gives_and_what_no_change_brings_about_is_said(law: str) -> None:
    case = COMPLETE.replace("loads: []", "loads: [milk]")
    assert "No rule of that day would give it." in couvert("why-not", "-", "toll.papers!=milk_slip", stdin=case, law=law).stdout
    assert 'other than "due"' in couvert("why-not", "-", "toll.toll", stdin=COMPLETE, law=law).stdout
    assert "without the milk slip" in couvert("why-not", "-", "toll.papers!=milk_slip", stdin=case, law=law).stdout
    lorry = COMPLETE.replace("vehicle: car", "vehicle: bicycle")
    out = couvert("change", "-", "toll.toll=refer", stdin=lorry, law=law).stdout
    assert "No change of what people can change, up to 4 things at once, brings it about." in out


def test_a_fact_that_nobody_can_change_is_named(law: str) -> None:
    past = CHILD.replace("crossing: {date: 2026-01-01", "crossing: {date: 2025-06-01")
    out = couvert("change", "-", "pass_card.grown_up=true", stdin=past, law=law).stdout
    assert "Nothing that people can change is among these reasons:" in out
    assert "birth date: 1 January 2012 (given)" in out


def test_equal_cases_give_equal_bytes() -> None:
    for command in ("why-not", "change"):
        first, again = (couvert(command, "-", "toll.toll=free", "--compact", stdin=LUXURY).stdout for _ in range(2))
        assert first == again
        assert json.dumps(json.loads(first), ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n" == first


def test_facts_readings_and_usual_values_are_taken_as_in_decide() -> None:
    assert told("why-not", "-", "toll.toll=free", "-f", "crossing.vehicle=bicycle")["verdict"] == "certain"
    assert told("why-not", "-", "toll.toll=free", "--reading", "guides", stdin=LUXURY)["verdict"] == "certain"
    bare = COMPLETE.replace("vehicle: car, ", "")
    assumed = told("why-not", "-", "toll.toll=free", "--assume-usual", stdin=bare)
    assert [fact["origin"] for fact in assumed["reasons"][0]["facts"]] == ["assumed", "given", "given"]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("case", [COMPLETE, OPEN, LUXURY, CHILD, "driver: {}\n"])
def test_a_text_is_plain_and_no_wider_than_100_columns(case: str, language: str) -> None:
    for arguments in (("why-not", "-", "toll.toll=free"), ("change", "-", "pass_card.card=no_need"), ("explain", "-", "toll", "--short")):
        out = couvert(*arguments, "--lang", language, stdin=case).stdout
        assert max(map(len, out.splitlines())) <= 100
        assert "\x1b" not in out
        assert out.endswith("\n")


@pytest.mark.parametrize("command", ["why-not", "change"])
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-", "toll.toll=fre"), "`fre` is not a possible value of `toll.toll` (did you mean `free`?)"),
        (("-", "tol.toll=free"), "unknown decision `tol` (did you mean `toll`?)"),
        (("-", "toll.paper=voucher"), "unknown field of `toll` `paper` (did you mean `papers`?)"),
        (("-", "free"), "`free` is not an outcome (expected `decision.field=value`, such as `pass_card.card=yes_please`)"),
        (("-", "toll"), "`toll` is not an outcome (expected `decision.field=value`, such as `toll.toll=due`)"),
        (("-", "toll.papers"), "`toll.papers` is a list, of which an element has to be named (name the value hoped for, after `=`)"),
        (("-", "toll.toll=free", "--reading", "guide"), "unknown reading `guide` (did you mean `guides`?)"),
        (("-", "toll.toll=free", "--most", "0"), "0 is not in the range"),
        (("-", "toll.toll=free", "--compact", "-o", "text"), "`--compact` goes with `-o json` only"),
        (("a.yaml", "b.yaml", "toll.toll=free"), "one FILE at a time"),
        (("nowhere.yaml", "toll.toll=free"), "cannot read `nowhere.yaml`"),
        ((), "Missing argument 'OUTCOME'"),
        ((str(EXAMPLES / "emergency.yaml"),), "is a FILE: the OUTCOME comes after it"),
    ],
)
def test_wrong_usage_names_what_was_expected(command: str, arguments: tuple[str, ...], said: str) -> None:
    result = couvert(command, *arguments, stdin=COMPLETE)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_an_invalid_case_names_the_place_and_no_value() -> None:
    for command in ("why-not", "change"):
        result = couvert(command, "-", "toll.toll=free", stdin="crossing: {axles: 12}\n")
        assert (result.exit_code, result.stdout) == (4, "")
        assert "standard input:1:19: crossing.axles: expected at most 9" in result.stderr


def test_short_goes_with_text_and_a_field_has_to_be_one_of_the_decision() -> None:
    result = couvert("explain", "-", "toll", "--short", "-o", "json", stdin=COMPLETE)
    assert (result.exit_code, "`--short` goes with text only" in result.stderr) == (2, True)
    result = couvert("explain", "-", "toll", "--field", "paper", stdin=COMPLETE)
    assert (result.exit_code, "unknown field of `toll` `paper` (did you mean `papers`?)" in result.stderr) == (2, True)


def test_the_law_says_how_to_change_every_fact_that_people_can_change(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    words = home / "wording" / "fr.yaml"
    words.write_text(words.read_text(encoding="utf-8").replace(", change: load less", ""), encoding="utf-8")
    result = couvert("check", law=str(home))
    assert result.exit_code == 1
    assert "the `change` of `crossing.value` is missing in `fr`" in result.stdout
    text = words.read_text(encoding="utf-8").replace("worker: ask the employer for a worker's voucher", "workers: ask")
    words.write_text(text, encoding="utf-8")
    assert "how to obtain `worker` of `crossing.vouchers` is missing in `fr`" in couvert("check", law=str(home)).stdout


def test_a_comparison_that_other_facts_settle_is_said_to_be_settled(law: str) -> None:
    case = COMPLETE.replace("vehicle: car, axles: 2", "axles: 5")
    said = {
        language: couvert("why-not", "-", "toll.toll=free", "--lang", language, stdin=case, law=law).stdout for language in ("en", "fr")
    }
    assert "vehicle: settled by other facts, asked for: a bicycle\n" in said["en"]
    assert "vehicle : établi par d'autres faits, " in said["fr"].replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert "not known yet" not in said["en"]
