"""Bad input ends in a clear error with its place, the right exit code, no traceback, and never repeats what a person wrote as a value."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.engine.interfaces.door import COMPLETE, ROOT, couvert, process

from couvert.language.strict_yaml import MOST_BYTES

Write = Callable[[str, str | bytes], str]


@pytest.fixture(name="write")
def _write(tmp_path: Path) -> Write:
    def write(name: str, content: str | bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    return write


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.yaml", "drivr: {}\n", ":1:8: drivr: unknown name `drivr` (did you mean `driver`?)"),
        ("a.yaml", "driver:\n  birthdate: 2000-01-01\n", ":2:14: driver.birthdate: unknown name `birthdate` (did you mean `birth_date`?)"),
        ("a.yaml", "crossing: {vehicle: lorri}\n", ":1:21: crossing.vehicle: not one of the possible values (did you mean `lorry`?)"),
        (
            "a.yaml",
            "crossing: {vehicle: 7}\n",
            ":1:21: crossing.vehicle: not one of the possible values (expected one of `bicycle`, `car`, `lorry`)",
        ),
        ("a.yaml", "driver: {birth_date: 2001-02-29}\n", ":1:22: driver.birth_date: this day does not exist in the calendar"),
        ("a.yaml", "driver: {birth_date: 1 May 2001}\n", ":1:22: driver.birth_date: expected a day such as `2026-03-31`"),
        ("a.yaml", "driver: {disabled: 3}\n", ":1:20: driver.disabled: expected `true` or `false`"),
        ("a.yaml", "crossing: {axles: 12}\n", ":1:19: crossing.axles: expected at most 9"),
        ("a.yaml", "crossing: {value: -5}\n", ":1:19: crossing.value: expected euros with at most two decimals"),
        ("a.yaml", "driver: {nationalities: [de]}\n", ":1:26: driver.nationalities[0]: expected a country code of two letters in capitals"),
        ("a.yaml", "crossing: {loads: milk}\n", ":1:19: crossing.loads: expected a list"),
        ("a.yaml", "crossing: {vouchers: [{issuer: DE}]}\n", ":1:23: crossing.vouchers[0].kind: `kind` is missing"),
        ("a.yaml", f"crossing: {{vouchers: [{'{kind: worker}, ' * 21}]}}\n", ":1:22: crossing.vouchers: expected at most 20 records"),
        ("a.yaml", "on: 2026-13-01\n", ":1:5: on: this day does not exist in the calendar"),
        ("a.yaml", 'driver: {"\\e]0;x\\a": 1}\n', r":1:9: driver.\x1b]0;x\x07: unknown name `\x1b]0;x\x07` (expected one of"),
        ("a.json", r'{"driver": {"\ud800": 1}}', ":1:12: driver: expected text without broken characters"),
        ("a.yaml", "driver: somebody\n", ":1:9: driver: expected a mapping"),
        ("a.yaml", "- driver\n", ":1:1: expected a mapping of groups of facts"),
        ("a.yaml", "driver: {birth_date: 2030-01-01}\ncrossing: {date: 2026-01-01}\n", "driver.birth_date: contradicts `crossing.date`"),
        (
            "a.yaml",
            "crossing:\n  vouchers:\n    - {kind: worker, valid_from: 2026-02-01, valid_until: 2026-01-01}\n",
            ":3:5: crossing.vouchers.valid_until: contradicts `crossing.vouchers.valid_from`: a voucher ends after it starts",
        ),
        ("a.yaml", "driver: {disabled: true, disabled: false}\n", ":1:26: the key `disabled` stands twice (keep one of them)"),
        ("a.yaml", "driver: &x {}\ncrossing: *x\n", ":1:9: an anchor or alias is not allowed here"),
        ("a.yaml", "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n", ":1:4: an anchor or alias is not allowed here"),
        ("a.yaml", "driver: !!python/object:os.system {}\n", ":1:9: a tag is not allowed here"),
        ("a.yaml", "driver: " + "[" * 9000, "nested too deeply"),
        ("a.yaml", "driver: [\n", "not valid YAML"),
        ("a.yaml", "a: 1\n---\nb: 2\n", "not valid YAML"),
        ("a.yaml", "", ": the file is empty"),
        ("a.yaml", "# nothing\n", ": the file is empty"),
        ("a.yaml", b"driver: \0\1\2", ": the file is binary"),
        ("a.yaml", "on: 2026-01-01\ndriver: é".encode("latin-1"), ":2:1: the file is not UTF-8 text (save it as UTF-8)"),
        ("a.json", '{"driver" {}}', ":1:11: not valid JSON: "),
        ("a.json", '{"driver": {\n\t"disabled": 3\n}}', ":2:14: driver.disabled: expected `true` or `false`"),
        ("a.json", '{"driver": {"disabled": true, "disabled": true}}', ":1:31: the key `disabled` stands twice"),
        ("a.json", '{"crossing": {"axles": NaN}}', ": not valid JSON: a number that JSON does not have"),
        ("a.json", '{"a": ' + "[" * 200_000, ": not valid JSON: nested too deeply"),
        ("a.json", "", ": the file is empty"),
    ],
)
def test_an_invalid_file_names_the_place_and_what_was_expected(write: Write, name: str, content: str | bytes, said: str) -> None:
    path = write(name, content)
    result = couvert("decide", path)
    assert (result.exit_code, result.stdout) == (4, "")
    assert f"{path}" in result.stderr
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_every_fact_at_fault_is_named_at_once(write: Write) -> None:
    result = couvert("decide", write("a.yaml", "driver: {birth_date: 5, disabled: 6}\ncrossing: {axles: x}\n"))
    assert result.stderr.count("a.yaml:") == 3


def test_thousands_of_facts_at_fault_are_named_as_well(write: Write) -> None:
    result = couvert("decide", write("a.yaml", "driver:\n" + "".join(f"  unheard_of_{number}: 1\n" for number in range(4_000))))
    assert result.stderr.count("a.yaml:") == 4_000


def test_a_large_file_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(50 * 2**20)
    result = couvert("decide", str(path))
    assert result.exit_code == 4
    assert f"{path}: the file is larger than {MOST_BYTES // 1024} KiB" in result.stderr


def test_standard_input_is_named_as_such() -> None:
    assert "standard input:1:20: driver.disabled: expected" in couvert("decide", "-", stdin="driver: {disabled: 3}").stderr
    assert couvert("decide", "-", stdin="").exit_code == 4
    assert couvert("decide", "-", stdin=b"\xff\xfe").exit_code == 4


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-f", "driver.birthdate=2000-01-01"), "-f driver.birthdate: unknown fact (did you mean `driver.birth_date`?)"),
        (("-f", "driver={}"), "-f driver: unknown fact"),
        (("-f", "driver.disabled=true", "-f", "driver.disabled=true"), "-f driver.disabled: the fact stands twice (keep one of them)"),
        (("-f", "driver.disabled=perhaps"), "-f driver.disabled: expected `true` or `false`"),
        (("-f", "crossing.axles=two"), "-f crossing.axles: expected a whole number"),
        (
            ("-f", 'crossing.vouchers=[{"kind": "resdent"}]'),
            "-f crossing.vouchers[0].kind: not one of the possible values (did you mean `resident`?)",
        ),
        (("-f", "crossing.vouchers=resident"), "-f crossing.vouchers: expected `none`, or a list of records as JSON"),
        (
            ("-f", 'crossing.vouchers=[{"kind": "worker", "kind": "resident"}]'),
            "-f crossing.vouchers: expected `none`, or a list of records",
        ),
        (("-f", "driver.disabled=true", "--on", "2026-02-30"), "--on: this day does not exist in the calendar"),
        (("-f", "driver.disabled=true", "--on", "tomorrow"), "--on: expected a day such as `2026-03-31`"),
        (("-f", "driver.disabled=true", "--on", ""), "--on: expected a day such as `2026-03-31`"),
        (("-f", "driver.birth_date=2030-01-01", "-f", "crossing.date=2026-01-01"), "-f driver.birth_date: contradicts `crossing.date`"),
    ],
)
def test_invalid_facts_of_the_command_line_name_the_option(arguments: tuple[str, ...], said: str) -> None:
    result = couvert("decide", *arguments)
    assert result.exit_code == 4
    assert said in result.stderr


def test_a_fact_at_fault_is_placed_where_it_was_given(write: Write) -> None:
    result = couvert("decide", write("a.yaml", COMPLETE), "-f", "crossing.axles=12")
    assert "  -f crossing.axles: expected at most 9 [value-invalid]\n" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("decide",), "give a FILE, `-` for standard input, or facts with `-f FACT=VALUE`"),
        (("decide", "nowhere.yaml"), "cannot read `nowhere.yaml`: no such file or directory"),
        (("decide", "."), "cannot read `.`: is a directory"),
        (("decide", "a\0b"), "not a file name"),
        (("ask", "a\0b"), "cannot read `a\0b`: not a file name"),
        (("decide", "-", "-"), "standard input (`-`) can be read only once"),
        (("decide", "-f", "driver"), "`-f` takes FACT=VALUE"),
        (("decide", "-f", "=1"), "`-f` takes FACT=VALUE"),
        (("decide", "--unheard-of", "1"), "No such option"),
        (("decide", "-f", "driver.disabled=true", "-o", "xml"), "'xml' is not one of"),
        (("decide", "-f", "driver.disabled=true", "--lang", "de"), "'de' is not one of"),
        (("decide", "-f", "driver.disabled=true", "--compact", "-o", "text"), "`--compact` goes with `-o json` only"),
        (("decide", "-f", "driver.disabled=true", "--reading", "guide"), "unknown reading `guide` (did you mean `guides`?)"),
        (("decide", "-f", "driver.disabled=true", "--decision", "tolll"), "unknown decision `tolll` (did you mean `toll`?)"),
        (("decide", "-f", "driver.disabled=true", "--assume-usual=crossing.axles"), "unknown fact with a usual value `crossing.axles`"),
        (("explain", "-f", "driver.disabled=true", "tol"), "unknown decision `tol` (did you mean `toll`?)"),
        (("explain", "toll", "-f", "driver.disabled=true", "--reading", "x"), "unknown reading `x` (one of `official`, `guides`)"),
        (("explain", "a.yaml", "b.yaml", "toll"), "one FILE at a time"),
        (("explain",), "Missing argument 'DECISION'"),
        (("explain", str(ROOT / "examples" / "emergency.yaml")), "is a FILE: the DECISION comes after it"),
        (("rules", "show", "milk-pass-free"), "unknown rule `milk-pass-free` (did you mean `milk-passes-free`?)"),
        (("rules", "list", "--decision", "tol"), "unknown decision `tol` (did you mean `toll`?)"),
        (("rules", "schema", "poem"), "'poem' is not one of"),
        (("completion", "tcsh"), "'tcsh' is not one of"),
        (("undecide",), "No such command"),
    ],
)
def test_wrong_usage_is_told_apart_from_an_invalid_case(arguments: tuple[str, ...], said: str) -> None:
    result = couvert(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "content",
    [
        "driver: 1955-04-03-secret\n",
        "driver: {birth_date: 1955-04-03-secret}\n",
        "driver: {disabled: secret}\n",
        "driver: {nationalities: [secret]}\n",
        "crossing: {vehicle: secret}\n",
        "crossing: {axles: secret}\n",
        "driver: {birth_date: 'secret\n",
        "driver: {birth_date: secret: secret}\n",
        "- secret\n",
        "driver: {birth_date: @secret}\n",
        "driver: %secret\n",
        "secret\n",
        "driver: {birth_date: 2030-01-01}\ncrossing: {date: 1955-04-03}\n",
    ],
)
def test_what_a_person_wrote_is_never_repeated(write: Write, content: str) -> None:
    for name in ("case.yaml", "case.json"):
        result = couvert("decide", write(name, content))
        assert result.exit_code == 4
        assert "secret" not in result.output
        assert "1955" not in result.output


@pytest.mark.parametrize(
    "fact", ["driver.birth_date=secret", "crossing.vouchers=secret", "crossing.vehicle=secret", "driver.disabled=secret", "secret"]
)
def test_what_a_person_wrote_on_the_command_line_is_never_repeated(fact: str) -> None:
    assert "secret" not in couvert("decide", "-f", fact).output


def test_a_file_whose_name_is_no_text_is_named_as_well_as_can_be() -> None:
    result = process("decide", b"\xff.yaml")  # type: ignore[arg-type]  # a file name may be any bytes
    assert result.returncode == 2
    assert b"no such file" in result.stderr


@pytest.mark.parametrize(("name", "said"), [("a\0b", "not a file name"), ("\ud800", "not a file name"), ("a" * 300, "file name too long")])
@pytest.mark.parametrize(
    "arguments",
    [
        ("ask", "{}"),
        ("decide", "{}"),
        ("timeline", "{}"),
        ("batch", "{}", "-o", "answers.csv"),
        ("batch", str(ROOT / "README.md"), "-o", "{}"),
        ("coverage", "--examples", "{}"),
        ("check", "--write-feature", "{}"),
        ("diff", "2025-01-01", "2026-01-01", "--cases", "{}"),
        ("batch", str(ROOT / "README.md"), "-o", "answers.csv", "--ruleset", "{}"),
    ],
)
def test_a_name_that_no_file_can_have_is_refused(arguments: tuple[str, ...], name: str, said: str) -> None:
    result = couvert(*(one.format(name) for one in arguments), stdin="1\n")

    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ('{"' + "a" * 2000 + '": {}}', "a.json:1:1: "),
        ('{"driver"\n: {"birthdate": 1}}', "a.json:1:1: driver.birthdate: "),
        ('{"driver" ' + " " * 2000 + ': {"birthdate": 1}}', "a.json:1:1: driver.birthdate: "),
    ],
)
def test_an_error_in_json_that_yaml_does_not_read_is_told_without_its_line(write: Write, content: str, place: str) -> None:
    result = couvert("decide", write("a.json", content))

    assert result.exit_code == 4
    assert place in result.stderr
