"""The exit codes of the contract, and what is said with each."""

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest
from tests.engine.analysis.sound_law import change, sound_law
from tests.engine.interfaces.door import COMPLETE, PROGRAM, ROOT, TOLL_LAW, couvert, process

from couvert.interfaces.cli import check as check_command
from couvert.interfaces.cli import decide as decide_command
from couvert.interfaces.cli import main
from couvert.interfaces.cli.faults import Exit
from couvert.workbench.doctor import Check


def test_an_answer_of_any_status_exits_with_0() -> None:
    assert couvert("decide", "-f", "driver.disabled=true").exit_code == 0
    assert process("decide", "-", "--ruleset", TOLL_LAW, stdin=COMPLETE.encode()).returncode == 0


def test_findings_exit_with_1_and_none_with_0(tmp_path: Path) -> None:
    assert couvert("check").exit_code == 1
    assert couvert("check", law=str(sound_law(tmp_path))).exit_code == 0


def test_something_missing_in_the_installation_exits_with_1(monkeypatch: pytest.MonkeyPatch) -> None:
    checks = (Check("compiler", ok=True, found="gcc"), Check("engine", ok=False, found="no module", mend="pip install it"))
    monkeypatch.setattr("couvert.interfaces.cli.doctor.examine", lambda: checks)
    result = couvert("doctor")
    assert (result.exit_code, result.stdout) == (1, "ok       compiler: gcc\nmissing  engine: no module\n         mend: pip install it\n")
    assert '"mend":"pip install it"' in couvert("doctor", "--compact").stdout
    monkeypatch.setattr("couvert.interfaces.cli.doctor.examine", lambda: checks[:1])
    assert couvert("doctor").exit_code == 0


@pytest.mark.parametrize("command", ["decide", "explain", "check", "sources", "facts", "rules"])
def test_a_ruleset_that_does_not_load_exits_with_5(command: str, tmp_path: Path) -> None:
    given = {"decide": ["-f", "a=b"], "explain": ["-f", "a=b", "toll"], "check": [], "sources": []}
    arguments = [command, *given.get(command, ["list"])]
    home = sound_law(tmp_path)
    (home / "toll" / "toll.yaml").write_text("decision: toll\n", encoding="utf-8")
    result = couvert(*arguments, law=str(home))
    assert (result.exit_code, result.stdout) == (5, "")
    assert f"{home / 'toll' / 'toll.yaml'}:1:1: `title` is missing" in result.stderr
    assert couvert(*arguments, law="couvert_xy").exit_code == 5


def test_our_own_fault_exits_with_70_and_an_apology_and_shows_no_fact(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **facts: object) -> None:
        message = f"something about {facts}"
        raise KeyError(message)

    monkeypatch.setattr(decide_command, "decide", fails)
    result = couvert("decide", "-f", "driver.birth_date=1955-04-03")
    assert (result.exit_code, result.stdout) == (70, "")
    assert "sorry, this is our own fault: KeyError" in result.stderr
    assert "at couvert/interfaces/cli/decide.py:" in result.stderr
    assert "report it" in result.stderr
    assert "1955" not in result.stderr
    assert "something" not in result.stderr


def test_a_case_that_the_rules_do_not_answer_exits_with_5_and_names_the_field_and_the_place(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "toll/toll.yaml", 'when: crossing.vehicle == "bicycle"', 'when: crossing.vehicle == "bicycle" and crossing.axles == 1')
    result = couvert("decide", "-", stdin=COMPLETE.replace("car, axles: 2", "bicycle, axles: 2"), law=str(home))
    assert (result.exit_code, result.stdout) == (5, "")
    told = "the rules of `toll` give `toll` no value on this case (`couvert check` finds such cases) [gap]"
    assert result.stderr == f"couvert: the ruleset does not answer this case\n  {home / 'toll' / 'toll.yaml'}:1:1: {told}\n"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('when: crossing.vehicle == "bicycle"', 'when: crossing.vehicle == "bicycle" and crossing.axles == 1', "gap"),
        ('when: crossing.vehicle in {"car", "lorry"}', 'when: crossing.vehicle in {"car", "bicycle"} or crossing.axles == 9', "conflict"),
    ],
)
def test_a_witness_of_check_put_to_decide_says_what_check_found(tmp_path: Path, old: str, new: str, code: str) -> None:
    home = sound_law(tmp_path)
    change(home, "toll/toll.yaml", old, new)
    found = json.loads(couvert("check", "-o", "json", law=str(home)).stdout)["findings"]
    witness = next(one["witness"] for one in found if one["code"] == code)
    result = couvert("decide", "-", stdin=json.dumps(witness), law=str(home))
    assert (result.exit_code, result.stdout) == (5, "")
    assert f"[{code}]" in result.stderr


def test_a_function_that_fails_exits_with_5_and_shows_no_fact(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "computed.py", "return 250 * axles", "raise KeyError(axles)\n    return 250 * axles")
    result = couvert("decide", "-", stdin=COMPLETE.replace("axles: 2", "axles: 7"), law=str(home))
    assert (result.exit_code, result.stdout) == (5, "")
    assert f"{home / 'computed.py'}:8:1: the function `to_pay` of `toll.amount` fails: KeyError [function-invalid]" in result.stderr
    assert "7" not in result.stderr.replace(str(home), "")


def test_an_engine_that_cannot_be_imported_points_to_the_doctor(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise ImportError

    monkeypatch.setattr(check_command, "check", fails)
    result = couvert("check")
    assert result.exit_code == 70
    assert "`couvert doctor`" in result.stderr


@pytest.mark.parametrize("error", [KeyboardInterrupt, EOFError, click.Abort])
def test_an_interruption_exits_with_130(monkeypatch: pytest.MonkeyPatch, error: type[BaseException]) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(check_command, "check", interrupted)
    result = couvert("check")
    assert (result.exit_code, result.stdout) == (130, "")
    assert "interrupted" in result.stderr


def test_a_process_that_is_interrupted_exits_with_130() -> None:
    program = "from couvert.interfaces.cli import decide, main; print('ready', flush=True); main()"
    arguments = [sys.executable, "-c", program, "decide", "-", "--ruleset", TOLL_LAW]
    pipe = subprocess.PIPE
    with subprocess.Popen(arguments, stdin=pipe, stdout=pipe, stderr=pipe, cwd=ROOT) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline() == b"ready\n"
        running.send_signal(signal.SIGINT)
        running.wait(60)
        assert running.returncode in {130, -signal.SIGINT}


def test_a_reader_that_has_gone_counts_as_an_interruption() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*PROGRAM, "facts", "list", "--ruleset", TOLL_LAW], stdout=writing, stderr=subprocess.PIPE, check=False, cwd=ROOT)
    os.close(writing)
    assert (done.returncode, done.stderr) == (130, b"")


def test_an_answer_that_cannot_be_written_is_an_error() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "facts", "list", "--ruleset", TOLL_LAW], stdout=full, stderr=subprocess.PIPE, check=False, cwd=ROOT
        )
    assert done.returncode == 2
    assert b"the answer cannot be written: No space left on device" in done.stderr


def test_closed_streams_are_no_fault_of_ours() -> None:
    for closing in ("0<&-", "1>&-", "2>&-"):
        line = f'exec {sys.executable} -c "from couvert.interfaces.cli import main; main()" decide - --ruleset {TOLL_LAW} {closing}'
        done = subprocess.run(
            ["/bin/sh", "-c", line], input=b"driver: {}" if closing != "0<&-" else None, capture_output=True, check=False, cwd=ROOT
        )
        assert done.returncode == (4 if closing == "0<&-" else 0)


def test_help_and_wrong_usage_load_no_ruleset() -> None:
    program = (
        "import sys\nfrom couvert.interfaces.cli import main\n"
        "try:\n    main()\nfinally:\n    print([name for name in sys.modules if name.startswith('couvert_fr')], file=sys.stderr)"
    )
    for arguments in (
        ["--help"],
        ["--version"],
        ["undecide"],
        ["decide", "--help"],
        ["decide"],
        ["decide", "--wrong"],
        ["rules", "schema"],
    ):
        done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, check=False, cwd=ROOT)
        assert done.stderr.splitlines()[-1] == b"[]"


def test_the_library_can_be_used_without_ending_the_process() -> None:
    assert main(["--version"], standalone_mode=False) == 0
    assert Exit.ANSWERED == 0
    with pytest.raises(click.UsageError):
        main(["decide"], standalone_mode=False)


def test_headings_are_bold_for_a_person_only() -> None:
    arguments = [*PROGRAM, "decide", "-", "--ruleset", TOLL_LAW]
    for environment, bold in (({"TERM": "xterm"}, True), ({"TERM": "xterm", "NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)):
        ours, theirs = pty.openpty()
        subprocess.run(arguments, input=b"driver: {}", stdout=theirs, check=True, cwd=ROOT, env={**os.environ, **environment})
        os.close(theirs)
        shown = os.read(ours, 100_000)
        os.close(ours)
        assert (b"\x1b[1m" in shown) is bold
    assert b"\x1b" not in process("decide", "-", "--ruleset", TOLL_LAW, stdin=b"driver: {}", env={**os.environ, "TERM": "xterm"}).stdout
