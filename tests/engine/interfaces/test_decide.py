"""`couvert decide`: the same answer for every way in, in every layout."""

import json
from io import StringIO
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from tests.engine.interfaces.door import COMPLETE, TOLL_LAW, couvert, document

from couvert.decision import decide
from couvert.language.strict_yaml import read
from couvert.loading import load


@pytest.fixture(name="case")
def _case(tmp_path: Path) -> str:
    path = tmp_path / "case.yaml"
    path.write_text(COMPLETE, encoding="utf-8")
    return str(path)


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_file_is_decided_as_the_library_decides_it(case: str) -> None:
    answer = decide(read(COMPLETE, name="case").value, ruleset=load(Path(TOLL_LAW)))  # type: ignore[arg-type]  # a mapping
    assert document(case) == answer.to_document()


def test_json_has_sorted_keys_and_ends_with_a_line(case: str) -> None:
    out = couvert("decide", case, "-o", "json").stdout
    assert out == json.dumps(json.loads(out), sort_keys=True, indent=2, ensure_ascii=False) + "\n"


def test_compact_json_has_no_insignificant_space(case: str) -> None:
    out = couvert("decide", case, "-o", "json", "--compact").stdout
    assert out == json.dumps(json.loads(out), sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"


def test_compact_alone_means_json(case: str) -> None:
    assert couvert("decide", case, "--compact").stdout == couvert("decide", case, "-o", "json", "--compact").stdout


def test_yaml_says_the_same_as_json(case: str) -> None:
    out = couvert("decide", case, "-o", "yaml").stdout
    assert YAML(typ="safe", pure=True).load(out) == document(case)
    assert out.startswith("couvert: ")


def test_json_the_file_is_decided_as_yaml_is(tmp_path: Path, case: str) -> None:
    same = written(tmp_path, "case.json", json.dumps(read(COMPLETE, name="case").value, indent="\t"))
    assert document(same) == document(case)


@pytest.mark.parametrize("text", [COMPLETE, json.dumps(read(COMPLETE, name="case").value, indent="\t"), "{on: 2026-01-01, crossing: {}}"])
def test_standard_input_takes_yaml_and_json(text: str, tmp_path: Path) -> None:
    assert document("-", stdin=text) == document(written(tmp_path, "same.yaml", text.replace("\t", " ")))


def test_facts_of_the_command_line_make_the_same_case(case: str) -> None:
    facts = (
        "on=2026-01-01", "driver.birth_date=2000-01-01", "crossing.date=2026-01-01", "crossing.vehicle=car",
        "crossing.axles=2", "crossing.value=10", "crossing.loads=none", "crossing.vouchers=none",
    )  # fmt: skip
    assert document(*(part for fact in facts for part in ("-f", fact))) == document(case)


def test_facts_of_the_command_line_win_over_the_file(case: str) -> None:
    assert document(case, "-f", "crossing.vehicle=bicycle")["decisions"]["toll"]["fields"]["toll"] == "free"


def test_records_and_sets_can_be_given_on_the_command_line(case: str) -> None:
    voucher = 'crossing.vouchers=[{"kind": "resident", "valid_until": "2026-03-01"}]'
    assert document(case, "-f", voucher)["decisions"]["toll"]["fields"]["papers"] == ["voucher"]
    assert document(case, "-f", "crossing.loads=milk;sand")["decisions"]["toll"]["fields"]["papers"] == ["milk_slip"]


def test_an_empty_fact_is_unknown(case: str) -> None:
    assert document(case, "-f", "crossing.axles=")["decisions"]["toll"]["missing"] == ["crossing.axles"]


def test_null_and_absent_facts_give_equal_bytes(tmp_path: Path) -> None:
    null = written(tmp_path, "null.yaml", "on: 2026-01-01\ndriver: {birth_date: null}\ncrossing: {vehicle: ~, loads: }\n")
    absent = written(tmp_path, "absent.yaml", "on: 2026-01-01\ndriver: {}\ncrossing: {}\n")
    for layout in ("text", "json", "yaml"):
        assert couvert("decide", null, "-o", layout).stdout_bytes == couvert("decide", absent, "-o", layout).stdout_bytes


def test_the_day_can_be_set(case: str) -> None:
    assert document(case, "--on", "2026-05-01")["on"] == "2026-05-01"


def test_a_reading_can_be_chosen(case: str) -> None:
    luxury = (case, "-f", "crossing.value=5000", "-f", "crossing.loads=milk")
    assert document(*luxury)["decisions"]["toll"]["fields"]["toll"] == "due"
    assert document(*luxury, "--reading", "guides")["decisions"]["toll"]["fields"]["toll"] == "free"


def test_a_decision_can_be_asked_by_name_without_a_fact(case: str) -> None:
    assert document("--decision", "toll", "--on", "2026-01-01")["decisions"]["toll"]["status"] == "undetermined"
    assert document(case, "--decision", "toll")["decisions"]["pass_card"] == {"status": "not_asked"}


def test_usual_values_are_used_where_allowed_and_said(case: str) -> None:
    bare = document(case, "-f", "crossing.vehicle=")
    assert bare["decisions"]["toll"]["status"] == "undetermined"
    for option in ("--assume-usual", "--assume-usual=crossing.vehicle", "--assume-usual= crossing.vehicle ,"):
        assert document(option, case, "-f", "crossing.vehicle=")["decisions"]["toll"]["assumed"] == {"crossing.vehicle": "car"}
    text = couvert("decide", "--assume-usual", case, "-f", "crossing.vehicle=").stdout
    assert "Assumed, as it is usual:\n    - vehicle: car\n" in text
    assert "Without it, still possible:" in text


def test_a_file_after_two_dashes_is_a_file(case: str) -> None:
    assert couvert("decide", "--ruleset", TOLL_LAW, "--", case, law=None).exit_code == 0
    assert "--assume-usual" in couvert("decide", "--ruleset", TOLL_LAW, "--", "--assume-usual", law=None).stderr


def test_several_files_give_text_under_the_name_of_each(tmp_path: Path, case: str) -> None:
    other = written(tmp_path, "other.yaml", "on: 2026-01-01\ncrossing: {date: 2026-01-01, vehicle: bicycle}\n")
    out = couvert("decide", case, other).stdout
    assert out.index(f"== {case}\n") < out.index("toll: due") < out.index(f"== {other}\n") < out.index("toll: free")


def test_several_files_give_a_list_or_a_document_a_line(tmp_path: Path, case: str) -> None:
    other = written(tmp_path, "other.yaml", "on: 2026-01-01\ncrossing: {}\n")
    both = [document(case), document(other)]
    assert document(case, other) == both
    lines = couvert("decide", case, other, "-o", "json", "--compact").stdout.splitlines()
    assert [json.loads(line) for line in lines] == both
    assert list(YAML(typ="safe", pure=True).load_all(StringIO(couvert("decide", case, other, "-o", "yaml").stdout))) == both


def test_none_is_answered_when_one_of_several_files_is_invalid(tmp_path: Path, case: str) -> None:
    wrong, broken = written(tmp_path, "wrong.yaml", "drivr: {}\n"), written(tmp_path, "broken.yaml", "a: b: c\n")
    for bad in (wrong, broken):
        result = couvert("decide", case, bad)
        assert (result.exit_code, result.stdout) == (4, "")
        assert f"{bad}:1:" in result.stderr


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ((), 0),
        (("-f", "crossing.vehicle="), 3),
        (("-f", 'crossing.vouchers=[{"kind": "expired_model"}]'), 3),
        (("--on", "2024-06-01"), 0),
    ],
)
def test_strict_tells_by_the_exit_code_that_something_is_not_settled(tmp_path: Path, more: tuple[str, ...], code: int) -> None:
    fresh = written(
        tmp_path, "fresh.yaml", COMPLETE.replace("2026-01-01", "2024-06-01").replace("birth_date: 2024-06-01", "birth_date: 2000-01-01")
    )
    assert couvert("decide", fresh, *more, "--strict").exit_code == code
    assert couvert("decide", fresh, *more).exit_code == 0


def test_strict_takes_a_stale_source_as_not_settled(case: str) -> None:
    assert document(case)["decisions"]["toll"]["stale"] == []
    assert document(case, "--on", "2026-06-01")["decisions"]["toll"]["stale"] == ["decree"]
    assert couvert("decide", case, "--on", "2026-06-01", "--strict").exit_code == 3
