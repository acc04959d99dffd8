"""`couvert explain`, `check`, `rules`, `facts`, `completion`, `--version` and `--help`."""

import json
import re
from contextlib import chdir
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from tests.engine.analysis.sound_law import change, sound_law
from tests.engine.interfaces.door import COMPLETE, TOLL_LAW, couvert, process

from couvert.analysis import Code, groups, regions
from couvert.interfaces.cli import COMMANDS
from couvert.interfaces.cli.faults import Exit
from couvert.loading import load
from couvert.reasons import explain
from couvert.reasons.document import to_document
from couvert.version import VERSION


def printed(*arguments: str, **more: Any) -> Any:  # what the door takes, and JSON
    result = couvert(*arguments, **more)
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def test_the_version_is_printed() -> None:
    assert couvert("--version").stdout == f"couvert {VERSION}\n"
    assert process("--version").stdout == f"couvert {VERSION}\n".encode()


def test_help_names_every_command_with_what_it_does() -> None:
    out = couvert("--help").stdout
    for name, text in COMMANDS.items():
        assert f"  {name} " in out
        assert text.split()[0] in out
        assert couvert(name, "--help", law=None).stdout.startswith(f"Usage: couvert {name}")


def test_the_reasons_are_those_of_the_library(tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    case.write_text(COMPLETE, encoding="utf-8")
    law = load(Path(TOLL_LAW))
    facts = {"crossing": {"date": "2026-01-01", "vehicle": "car", "axles": 2, "value": "10", "loads": [], "vouchers": []}}
    expected = to_document(explain({"on": "2026-01-01", "driver": {"birth_date": "2000-01-01"}, **facts}, "toll", ruleset=law), law)
    assert printed("explain", str(case), "toll", "-o", "json") == expected
    assert printed("explain", "-", "toll", "--compact", stdin=COMPLETE) == expected


def test_reasons_can_be_asked_for_facts_of_the_command_line() -> None:
    facts = ("on=2026-01-01", "crossing.date=2026-01-01", "crossing.vehicle=bicycle")
    arguments = [part for fact in facts for part in ("-f", fact)]
    assert printed("explain", "toll", *arguments, "-o", "json")["because"][0]["rule"] == "bicycles-pass-free"
    assumed = printed("explain", *arguments[:4], "--assume-usual", "toll", "-o", "json")
    assert '"origin": "assumed"' in json.dumps(assumed)
    assert printed("explain", *arguments, "toll", "--reading", "guides", "--on", "2026-02-01", "-o", "json")["on"] == "2026-02-01"


def test_reasons_for_an_invalid_case_name_the_place() -> None:
    result = couvert("explain", "-", "toll", stdin="crossing: {axles: 12}\n")
    assert (result.exit_code, result.stdout) == (4, "")
    assert "standard input:1:19: crossing.axles: expected at most 9" in result.stderr


PROVED = "proved: since 2016-01-01, on every day that there are sources for, each possible case gets one value for each field\n"
REFERRED = """\
regions (combinations of conditions that are possible) that are left to a desk, as the rules stand last:
  pass_card: 0.0 % of 8
  toll: 6.2 % of 32
"""


def test_a_check_names_every_finding_and_what_is_proved(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    clean = couvert("check", law=str(home))
    assert clean.stdout == f"toll_law 1: 2 decisions, 11 rules, nothing found\n{PROVED}{REFERRED}"
    change(home, "parameters.yaml", "fr: Valeur d'un chargement de luxe", "de: Wert")
    found = couvert("check", law=str(home))
    assert found.exit_code == 1
    place = f"{home / 'parameters.yaml'}:2:3"
    first = f"{place}: the parameter `luxury_from` has no text in `fr` [title-missing]\n"
    assert found.stdout == f"{first}toll_law 1: 2 decisions, 11 rules, 1 found\n{PROVED}{REFERRED}"
    told = couvert("check", "-o", "json", law=str(home))
    document = json.loads(told.stdout)
    assert (told.exit_code, [one["code"] for one in document["findings"]]) == (1, ["title-missing"])
    assert document["refer"]["toll"] == {"percent": 6.25, "regions": 32, "drawn": None}


def test_estimates_are_told_as_such_in_both_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = str(sound_law(tmp_path))
    monkeypatch.setattr(regions, "MOST_REGIONS", 10)
    assert re.search(r"\n  toll: about \d\.\d % of 32, estimated from 5,000 drawn\n", couvert("check", law=home).stdout)
    monkeypatch.setattr(groups, "MOST_TOGETHER", 1)
    told = couvert("check", "--lang", "fr", law=home).stdout
    assert re.search(r"  toll : environ \d+,\d % de régions trop nombreuses à énumérer, estimation qui en vaut \d+ tirées\n", told)
    assert "  pass_card : 0,0 % de régions trop nombreuses à énumérer : aucune règle ne renvoie\n" in told


@pytest.fixture(name="gap", scope="module")
def _gap(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A law with a gap: nobody says what lorries pay."""
    home = sound_law(tmp_path_factory.mktemp("gap"))
    change(home, "toll/toll.yaml", 'when: crossing.vehicle in {"car", "lorry"}', 'when: crossing.vehicle == "car"')
    return home


def test_a_check_that_finds_a_gap_claims_no_proof_and_gives_a_case_that_shows_it(gap: Path) -> None:
    assert "proved" not in couvert("check", law=str(gap)).stdout
    found, other = json.loads(couvert("check", "-o", "json", law=str(gap)).stdout)["findings"]
    assert (found["code"], other["code"]) == ("gap", "gap")
    assert found["witness"]["crossing"]["vehicle"] == "lorry"
    assert (found["decision"], found["reading"]) == ("toll", "guides")
    run = couvert("decide", "-", "--decision", "toll", stdin=json.dumps(found["witness"]), law=str(gap))
    assert run.exit_code == Exit.RULESET
    assert "no value on this case" in run.stderr


def test_findings_for_code_scanning_have_a_rule_and_a_place(gap: Path) -> None:
    log = json.loads(couvert("check", "-o", "sarif", "--compact", law=str(gap)).stdout)
    (run,) = log["runs"]
    result, _ = run["results"]
    region = result["locations"][0]["physicalLocation"]
    assert (log["version"], result["ruleId"], result["level"]) == ("2.1.0", "gap", "error")
    assert result["ruleId"] in {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert region["artifactLocation"]["uri"] == (gap / "toll/toll.yaml").as_uri()
    assert region["region"] == {"startLine": 8, "startColumn": 9}


def test_findings_for_code_scanning_have_their_place_where_the_folder_is_named_from_here(gap: Path) -> None:
    with chdir(gap.parent):
        log = json.loads(couvert("check", "-o", "sarif", law=gap.name).stdout)
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == (gap / "toll/toll.yaml").as_uri()


def test_findings_for_build_servers_are_a_suite_in_which_each_code_is_a_test(gap: Path) -> None:
    told = couvert("check", "-o", "junit", law=str(gap))
    suite = ET.fromstring(told.stdout)  # noqa: S314  # written by the command itself
    failing = [case.get("name") for case in suite if case.find("failure") is not None]
    assert (suite.tag, suite.get("tests"), suite.get("failures"), failing) == ("testsuite", str(len(Code)), "1", ["gap"])


def test_rules_are_listed_by_decision() -> None:
    rules = printed("rules", "list", "-o", "json")
    assert {"decision": "toll", "rule": "milk-passes-free", "title": "Milk passes free."} in rules
    assert {one["decision"] for one in printed("rules", "list", "--decision", "toll", "--compact")} == {"toll"}
    assert "toll milk-passes-free\n    Le lait passe gratuitement.\n" in couvert("rules", "list", "--lang", "fr").stdout


def test_a_rule_is_shown_whole(tmp_path: Path) -> None:
    shown = printed("rules", "show", "luxury-milk-pays", "-o", "json")
    assert (shown["when"], shown["then"], shown["reading"]) == ("crossing.value > parameter.luxury_from", {"toll": "due"}, "official")
    assert shown["exception_to"] == ["milk-passes-free", "a-voucher-lets-pass"]
    assert printed("rules", "show", "motor-vehicles-pay", "--compact")["exceptions"] == [
        "a-voucher-lets-pass", "an-old-voucher-is-for-the-office-to-judge", "milk-passes-free",
    ]  # fmt: skip
    assert printed("rules", "show", "an-old-voucher-is-for-the-office-to-judge", "-o", "json")["in_force"] == [
        {"attested_from": "2023-01-01", "until": None}
    ]
    home = sound_law(tmp_path)
    change(home, "pass_card/pass_card.yaml", "then: {grown_up: true}", "then: {grown_up: {from: driver.disabled}}")
    assert printed("rules", "show", "an-adult-is-grown-up", "-o", "json", law=str(home))["then"] == {
        "grown_up": {"from": "driver.disabled"}
    }
    assert "grown up: driver.disabled\n" in couvert("rules", "show", "an-adult-is-grown-up", law=str(home)).stdout


def test_a_rule_is_shown_in_words(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(
        home,
        "toll/toll.yaml",
        "cites: [{source: leaflet, at: page 2}]",
        "cites: [{source: leaflet, at: page 2}]\n    against: [{source: decree, at: article 3}]",
    )
    change(
        home,
        "toll/toll.yaml",
        "in_force: {attested_from: 2023-01-01}",
        "in_force: [{attested_from: 2023-01-01}, {from: 2020-01-01, until: 2021-12-31}]",
    )
    out = couvert("rules", "show", "an-old-voucher-is-for-the-office-to-judge", law=str(home)).stdout
    for text in (
        "An old voucher is for the office to judge.\n",
        "  attested since 1 January 2023\n",
        "  in force from 1 January 2020 to 31 December 2021\n",
        "  rests on weak sources\n",
        "  when: crossing.has_old_voucher and crossing.covered_until < crossing.date",
        "  toll: for the office\n",
        "  The sources do not settle this: whether old vouchers count.\n",
        "  Ask the bridge office.\n",
        "  an exception to:\n    - Motor vehicles pay. (motor-vehicles-pay)\n",
        '  - The bridge office, "Leaflet", dated 1 May 2019: page 2\n    https://example.org/leaflet\n',
        '  - says otherwise: The bridge office, "Decree on the toll", dated 1 January 2020: article 3\n',
    ):
        assert text in out
    assert "only in the reading: The decree" in couvert("rules", "show", "luxury-milk-pays", law=str(home)).stdout
    assert "exceptions to it:" in couvert("rules", "show", "milk-passes-free", law=str(home)).stdout


def test_facts_are_listed_with_type_values_and_words(tmp_path: Path) -> None:
    home = str(sound_law(tmp_path))
    facts = {one["fact"]: one for one in printed("facts", "list", "-o", "json", law=home)}
    assert facts["crossing.vehicle"] == {
        "fact": "crossing.vehicle", "has_usual_value": True, "label": "vehicle", "question": "Which vehicle?",
        "effort_to_change": 3, "obtainable": {},
        "shape": "scalar", "type": "enum", "values": ["bicycle", "car", "lorry"],
    }  # fmt: skip
    assert facts["crossing.vouchers[].valid_until"]["question"] == "Until when does it hold?"
    out = couvert("facts", "list", law=home).stdout
    assert "crossing.vehicle\n    vehicle\n    enum bicycle | car | lorry\n" in out
    assert "driver.nationalities\n    nationalities\n    list of country\n" in out
    assert "crossing.vouchers[].valid_from\n    first day\n    date\n" in out


@pytest.mark.parametrize(
    ("shell", "sign"), [("bash", "complete -o nosort"), ("zsh", "#compdef couvert"), ("fish", "complete --no-files --command couvert")]
)
def test_a_shell_gets_its_script(shell: str, sign: str) -> None:
    out = couvert("completion", shell).stdout
    assert sign in out
    assert "_COUVERT_COMPLETE" in out


def test_the_shell_completes_commands_and_options() -> None:
    for words, word in (("couvert de", b"decide"), ("couvert decide --str", b"--strict"), ("couvert rules s", b"schema")):
        count = str(len(words.split()) - 1)
        done = process(env={"_COUVERT_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": count, "PATH": ""})
        assert word in done.stdout
