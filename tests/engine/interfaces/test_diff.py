"""`couvert diff`: two editions of the toll law, as people and programs read what they decide otherwise."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.engine.analysis.difference.test_directories import law, rules
from tests.engine.analysis.sound_law import change, sound_law
from tests.engine.interfaces.door import TOLL_LAW, couvert

from couvert.analysis.difference import Side
from couvert.analysis.difference.joined import Joined
from couvert.analysis.difference.regions import Where
from couvert.inference.completions import dialogue
from couvert.interfaces.cli.diffing.sayings import Sayings
from couvert.language.conditions import Atom
from couvert.language.facts import Kind

REFORM = ("2023-12-31", "2024-01-01")
CAR = {"date": "2026-01-01", "vehicle": "car", "axles": 2, "loads": [], "vouchers": [{"kind": "resident", "valid_until": "2026-12-31"}]}


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("couvert.interfaces.cli.diff.today", lambda: date(2026, 6, 1))


@pytest.fixture(name="edited")
def _edited(tmp_path: Path) -> Path:
    """A folder with a toll law that knows trailers: with one, as with milk, a car passes free."""
    home = sound_law(tmp_path)
    change(home, "toll/toll.yaml", "    when: crossing.carries_milk\n", "    when: crossing.carries_milk or crossing.trailer\n")
    change(home, "facts.py", "    axles: Annotated", "    trailer: bool | None = None\n    axles: Annotated")
    return home


def told(*arguments: str) -> Any:  # JSON
    result = couvert("diff", *arguments, "-o", "json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_a_reform_changes_reads_as_it_should(golden: Callable[[str, str], None], language: str) -> None:
    result = couvert("diff", *REFORM, "--lang", language)
    assert result.exit_code == 0, result.stderr
    golden(f"diff_reform_{language}.txt", result.stdout)


def test_what_a_reading_changes_reads_as_it_should(golden: Callable[[str, str], None]) -> None:
    golden("diff_readings_en.txt", couvert("diff", "official", "guides", "--regions", "1", "--decision", "toll").stdout)


def test_an_edition_is_the_same_as_itself() -> None:
    out = couvert("diff", "official", "official", "--fail-on-change")
    assert out.exit_code == 0
    assert "What is written otherwise\n  Nothing.\n" in out.stdout
    assert "Proved: in no case since 1 January 2016 " in out.stdout
    assert all(one["same"] for one in told("official", "official")["outcomes"].values())


def test_a_change_exits_with_1_where_that_is_asked_for() -> None:
    assert couvert("diff", *REFORM).exit_code == 0
    assert couvert("diff", *REFORM, "--fail-on-change").exit_code == 1


def test_an_edition_names_a_ruleset_a_day_and_a_reading_in_any_order() -> None:
    document = told(f"2024-01-01@{TOLL_LAW}@guides", "guides@2023-12-31")
    assert [(document[side]["reading"], document[side]["day"]) for side in ("before", "after")] == [
        ("guides", "2024-01-01"),
        ("guides", "2023-12-31"),
    ]
    assert document["before"]["ruleset"] == document["after"]["ruleset"]


@pytest.mark.parametrize(
    ("edition", "message"),
    [
        ("leaflet", "`leaflet` is no day, no reading of `toll_law`, no installed ruleset and no folder (readings: `official`, `guides`)"),
        ("guide", "`guide` is no day, no reading of `toll_law`, no installed ruleset and no folder (did you mean `guides`?)"),
        ("2026-02-30", "`2026-02-30` is no day"),
        ("2026-01-01@2026-01-02", "`2026-01-01@2026-01-02` names more than one ruleset, one day and one reading"),
        (f"{TOLL_LAW}@guides@official", "names more than one ruleset, one day and one reading"),
        ("@guides", "`@guides` has an empty part"),
    ],
)
def test_what_is_no_edition_is_wrong_usage(edition: str, message: str) -> None:
    result = couvert("diff", "official", edition)
    assert result.exit_code == 2
    assert message in result.stderr


def test_an_unknown_decision_is_wrong_usage() -> None:
    assert couvert("diff", *REFORM, "--decision", "tolls").exit_code == 2


def test_a_ruleset_that_does_not_load_is_told(tmp_path: Path) -> None:
    result = couvert("diff", "official", str(tmp_path))
    assert result.exit_code == 5
    assert "the ruleset does not load" in result.stderr


def test_what_only_one_folder_holds_is_told_first(edited: Path) -> None:
    out = couvert("diff", "official", str(edited), "--decision", "toll").stdout
    assert "What is written otherwise\n  Facts of a case\n  - new: crossing.trailer\n" in out
    assert "  - condition: Milk passes free (milk-passes-free)\n" in out
    assert "- trailer: yes" in out
    assert "Derived facts\n  - gone: driver.neighbour\n" in out


def test_a_folder_may_be_called_as_a_reading_is(edited: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edited.rename(edited.parent / "guides")
    monkeypatch.chdir(edited.parent)
    assert told("official", "guides")["after"]["reading"] == "guides"
    assert told("official", "./guides")["after"]["reading"] == "official"


def test_a_condition_on_another_day_than_that_of_the_decision_names_it(tmp_path: Path) -> None:
    derived = 'facts:\n  p.covered: covered_on(p.passes, "old", on)\n'
    for name, when in (("a", "p.age < 12"), ("b", "p.age < 12 or p.covered")):
        law(tmp_path / name, rules(when).replace('as_of: "on"', "as_of: p.day"), derived)
    out = couvert("diff", str(tmp_path / "a"), str(tmp_path / "b"), "--ruleset", str(tmp_path / "a"), law=None).stdout

    assert "- covered (on: day): yes" in out


def test_a_value_that_the_case_gives_is_told_as_such(tmp_path: Path) -> None:
    field = ("gives:\n", "gives:\n  until: {kind: one, type: date}\n")
    full = "{ticket: full, until: 2026-01-01}"
    for name, until in (("a", "{from: p.day}"), ("b", "2026-01-02")):
        law(tmp_path / name, rules("p.age < 12", half=f"{{ticket: half, until: {until}}}", full=full).replace(*field))
    out = couvert("diff", str(tmp_path / "a"), str(tmp_path / "b"), "--ruleset", str(tmp_path / "a"), law=None).stdout
    document = json.loads(couvert("diff", str(tmp_path / "a"), str(tmp_path / "b"), "--compact", law=None).stdout)

    assert "- until: as the case says (day) → 2 January 2026\n" in out
    assert document["outcomes"]["ticket"]["changes"][0]["before"] == {"fact": "p.day"}


def test_a_sentence_that_is_not_so_stands_in_quotes(tmp_path: Path) -> None:
    words = "decisions: {ticket: {question: Which?, fields: {ticket: {label: ticket, values: {half: Half., full: full}}}}}"
    side = Side(law(tmp_path / "a", rules("p.age < 12"), files={"wording/en.yaml": words}), "plain")
    not_half, not_full = (Where(Atom("decision.ticket.ticket", "!=", value, Kind.ENUM)) for value in ("half", "full"))
    sayings = Sayings(Joined(side, side), "en")

    assert sayings.where(not_half) == 'ticket: other than "Half."'
    assert sayings.where(not_full) == "ticket: not full"


def test_programs_get_conditions_with_their_words_and_cases_that_can_be_run(tmp_path: Path) -> None:
    document = told(*REFORM, "--decision", "toll")
    (found,) = (one for one in document["outcomes"]["toll"]["changes"] if one["field"] == "toll")
    region = found["regions"][0]
    case = tmp_path / "case.json"
    case.write_text(json.dumps(region["witness"]["after"]), encoding="utf-8")

    assert (found["before"], found["after"], found["all_told"]) == ("due", "free", True)
    assert {"condition": "crossing.value > 1000.00", "says": "value: more than €1000.00"} in region["conditions"]
    assert {"field": "toll", "before": {"value": "due"}, "after": {"value": "free"}} in region["witness"]["changes"]
    assert json.loads(couvert("decide", str(case), "-o", "json").stdout)["decisions"]["toll"]["fields"]["toll"] == "free"
    assert document["written"]["amounts"] == [
        {
            "parameter": "luxury_from",
            "before": [{"from": "2020-01-01", "value": "1000.00"}],
            "after": [{"from": "2024-01-01", "value": "1200.50"}],
        }
    ]


def test_cases_of_a_file_are_counted(tmp_path: Path) -> None:
    lines = [{"on": "2026-01-01", "crossing": {**CAR, "value": value}} for value in ("10", "1100", "1200", "5000")]
    broken = {"on": "2026-01-01", "crossing": {"axles": 12}}
    file = tmp_path / "cases.ndjson"
    file.write_text("".join(f"{json.dumps(one)}\n\n" for one in (*lines, broken, 7)), encoding="utf-8")
    cases = told(*REFORM, "--cases", str(file))["cases"]
    (amount,) = (one for one in cases["decisions"]["toll"] if one["field"] == "amount")
    text = couvert("diff", *REFORM, "--cases", str(file)).stdout

    assert (cases["cases"], cases["changed"]) == (6, 2)
    assert {one["field"]: one["count"] for one in cases["decisions"]["toll"]} == {"toll": 2, "papers": 2, "amount": 2}
    assert (amount["after"], [one["case"] for one in cases["refused"]]) == (None, [5, 6])
    assert "On the cases given: 2 of 6 come out otherwise\n  Is a toll due?\n" in text
    assert "  - in 2 of them: toll: free instead of due\n" in text
    assert "2 cases are refused, and not compared:\n  - case 5: crossing.axles:" in text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "not valid JSON: a line holds one case"),
        ('{"on": "2026-01-01", "on": "2026-01-02"}', "a key stands twice"),
        ('{"crossing": {"value": NaN}}', "`NaN` is not a number of JSON"),
    ],
)
def test_a_line_that_is_no_strict_json_ends_the_count(tmp_path: Path, line: str, said: str) -> None:
    file = tmp_path / "cases.ndjson"
    file.write_text(f'{{"on": "2026-01-01"}}\n{line}\n', encoding="utf-8")
    result = couvert("diff", *REFORM, "--cases", str(file))

    assert result.exit_code == 4
    assert f"{file}:2:1: {said}" in result.stderr


def test_a_case_may_give_facts_that_only_one_edition_has(edited: Path, tmp_path: Path) -> None:
    file = tmp_path / "cases.yaml"
    file.write_text(
        json.dumps([{"on": "2026-01-01", "crossing": {**CAR, "vouchers": [], "trailer": trailer}} for trailer in (True, False)]),
        encoding="utf-8",
    )
    cases = told("official", str(edited), "--cases", str(file), "--decision", "toll")["cases"]

    assert (cases["cases"], cases["changed"], cases["refused"]) == (2, 1, [])


def test_a_case_to_which_an_edition_gives_no_single_answer_is_not_compared(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "toll/toll.yaml", 'when: crossing.vehicle == "bicycle"', 'when: crossing.vehicle in {"bicycle", "car"}')
    case = tmp_path / "case.yaml"
    case.write_text(json.dumps({"on": "2026-01-01", "crossing": {**CAR, "vouchers": [], "value": "10"}}), encoding="utf-8")
    (refused,) = told("official", str(home), "--cases", str(case), "--decision", "toll")["cases"]["refused"]

    assert refused["problems"] == ["the rules of `toll` give `toll` two values on this case: bicycles-pass-free, motor-vehicles-pay"]


@pytest.mark.parametrize("name", ["a\0.ndjson", "\ud800.jsonl", "a\0.json", "nowhere.ndjson"])
def test_a_file_of_cases_that_cannot_be_is_wrong_usage(name: str) -> None:
    result = couvert("diff", *REFORM, "--cases", name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "cannot read `" in result.stderr


def test_a_change_on_cases_alone_is_a_change(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "computed.py", "return 250", "return 300")
    case = tmp_path / "case.yaml"
    case.write_text(json.dumps({"on": "2026-01-01", "crossing": {**CAR, "vouchers": [], "value": "10"}}), encoding="utf-8")
    found = couvert("diff", "official", str(home), "--cases", str(case), "--fail-on-change")

    assert found.exit_code == 1
    assert "compared on cases only: toll.amount" in " ".join(found.stdout.split())
    assert couvert("diff", "official", str(home), "--fail-on-change").exit_code == 0


@pytest.mark.parametrize(("text", "code"), [("{\n", 4), (None, 2), (b"\xff\n", 2)])
def test_a_file_of_cases_that_cannot_be_read_is_told(tmp_path: Path, text: str | bytes | None, code: int) -> None:
    file = tmp_path / "cases.jsonl"
    if text is not None:
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert couvert("diff", *REFORM, "--cases", str(file)).exit_code == code


def test_an_edition_that_leaves_cases_without_an_answer_is_told(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "pass_card/pass_card.yaml", "    when: driver.age < 18\n", "    when: driver.age < 17\n")
    out = couvert("diff", "official", str(home), "--fail-on-change")

    assert out.exit_code == 1
    assert "The second edition leaves cases without an answer, or with two, which are not compared:" in out.stdout
    assert told("official", str(home))["outcomes"]["pass_card"]["unanswered"] == ["after"]


def test_what_could_not_be_told_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogue.Proposal, "fits", False)
    monkeypatch.setattr(dialogue, "MOST_REFUSED", 1)
    monkeypatch.setattr(dialogue.Dialogue, "_answer", lambda *_: None)
    out = couvert("diff", *REFORM, "--fail-on-change")

    assert out.exit_code == 1
    assert "Could not be told within the bounds of the search, so that more may change:\n  - card: yes please → no need\n" in out.stdout
    assert "Proved" not in out.stdout
