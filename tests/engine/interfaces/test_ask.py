"""`couvert ask`: the interview in a terminal, with what people write piped in."""

import json
import os
from pathlib import Path

import pytest
from tests.engine.analysis.sound_law import sound_law
from tests.engine.interfaces.asked import CAR, NO_VOUCHER, asked, script
from tests.engine.interfaces.door import couvert, process

from couvert import load
from couvert.questions import interview

PSYCHIATRIST = {
    "person.birth_date": "2/2/2001", "visit.date": "31 mars 2026", "visit.provider_kind": "un médecin spécialiste",
    "visit.specialty": "psychiatre", "visit.treating_doctor": "un autre médecin", "visit.referred": "non", "visit.circumstances": "aucun",
    "visit.act": "autre chose", "visit.prescribed": "non", "registration.attached": "oui", "registration.number": "un numéro définitif",
    "cover.documents": "aucun", "registration.application_sent": "oui", "cover.state_medical_aid": "non",
}  # fmt: skip


@pytest.fixture(name="law", scope="module")
def _law(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The toll law with words for everything."""
    return str(sound_law(tmp_path_factory.mktemp("law")))


@pytest.fixture(name="home")
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, in which commands run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_an_interview_ends_with_the_answer_that_decide_gives_to_what_it_kept(law: str, home: Path) -> None:
    for language in ("en", "fr"):
        name = f"{language}.yaml"
        done = asked(law, name, "--lang", language)
        assert done.exit_code == 0, done.stderr
        assert done.stdout == couvert("decide", name, "--decision", "toll", "--lang", language, law=law).stdout
        assert "toll: free" in done.stdout.replace("toll : ", "toll: ")
    assert (home / "en.yaml").read_text() == (home / "fr.yaml").read_text()


def test_as_json_the_result_is_the_document_of_decide(law: str, home: Path) -> None:
    done = asked(law, "-o", "json", "--save", "kept.yaml", said=NO_VOUCHER)
    assert json.loads(done.stdout)["decisions"]["toll"]["fields"]["toll"] == "due"
    assert done.stdout == couvert("decide", "kept.yaml", "--decision", "toll", "-o", "json", law=law).stdout
    assert asked(law, "--compact", said=NO_VOUCHER).stdout.count("\n") == 1
    assert (home / "kept.yaml").exists()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_french_law_lets_somebody_of_25_see_a_psychiatrist_directly(language: str) -> None:
    said = PSYCHIATRIST if language == "fr" else {fact: english(text) for fact, text in PSYCHIATRIST.items()}
    typed = script("couvert_fr", said, "care_path", language=language, on="2026-03-01")
    done = couvert("ask", "--decision", "care_path", "--on", "2026-03-01", "--lang", language, "-o", "json", stdin=typed, law=None)
    assert json.loads(done.stdout)["decisions"]["care_path"]["fields"]["path"] == "coordinated"
    asks = {"en": "On which day is the visit?", "fr": "Quel jour a lieu la consultation ?"}
    assert asks[language] in done.stderr


def english(text: str) -> str:
    words = {"2/2/2001": "2 February 2001", "31 mars 2026": "2026-03-31", "un médecin spécialiste": "a specialist doctor",
             "psychiatre": "a psychiatrist", "un autre médecin": "another doctor", "non": "no", "oui": "yes", "aucun": "none",
             "autre chose": "something else", "un numéro définitif": "permanent"}  # fmt: skip
    return words[text]


def test_a_question_says_what_it_is_for_and_on_demand_why_with_rules_and_sources(law: str) -> None:
    done = couvert("ask", "--decision", "toll", "-f", "crossing.date=2026-01-01", "-f", "crossing.vouchers=none", stdin="?\n", law=law)
    assert 'Needed for: "Is a toll due?"' in done.stderr
    why = done.stderr.split("Why this is asked")[1]
    assert "Is a toll due?\n    these rules wait for it:\n    - " in why
    assert '"Decree on the toll", dated 1 January 2020: article' in why
    dated = couvert("ask", "--decision", "toll", "--lang", "fr", stdin=f"{unknown_until(law, 'crossing.date')}?\n", law=law).stderr
    assert "le jour retenu en dépend" in dated


def unknown_until(law: str, fact: str) -> str:
    """Type that nothing is known until a fact is asked for."""
    one, typed = interview({}, ruleset=load(Path(law)), decisions=["toll"]), ""
    while one.question is not None and one.question.fact != fact:
        one, typed = one.dont_know(), f"{typed}-\n"
    return typed


def test_going_back_asks_the_question_before_again_and_tells_how_it_was_answered(law: str) -> None:
    first = script(law, CAR, "toll").split("\n")[0]
    done = asked(law, before=f"<\n{first}\n<\n")
    assert "This is the first question." in done.stderr
    assert "Your answer was: " in done.stderr
    assert done.stdout == asked(law).stdout
    assert couvert("ask", "--decision", "toll", "--lang", "fr", stdin="retour\n", law=law).stderr.count("première question") == 1


def test_stop_is_an_end_like_that_of_the_input(law: str) -> None:
    ended = couvert("ask", "--decision", "toll", "--on", "2026-01-01", stdin="", law=law)
    for word in ("stop", "quit"):
        stopped = couvert("ask", "--decision", "toll", "--on", "2026-01-01", stdin=f"{word}\n", law=law)
        assert (stopped.exit_code, stopped.stdout) == (ended.exit_code, ended.stdout) == (0, ended.stdout)


@pytest.mark.usefixtures("home")
def test_the_page_of_answers_lists_all_and_lets_any_be_changed(law: str) -> None:
    typed = script(law, NO_VOUCHER, "toll").removesuffix("\n")
    done = couvert("ask", "kept.yaml", "--decision", "toll", "--on", "2026-01-01", stdin=f"{typed}1\n<\n\n", law=law)
    page = done.stderr.split("Check your answers")[1]
    assert "1. decision date: 1 January 2026 (given before)" in page
    assert "vouchers: none of these" in page
    number = next(line.split(".")[0].strip() for line in page.splitlines() if ". vehicle: a car" in line)
    changed = couvert("ask", "kept.yaml", stdin=f"99\n{number}\nlory\nbicycle\n\n", law=law)
    assert "expected a number from 1 to" in changed.stderr
    assert "Your answer was: a car" in changed.stderr
    assert "did you mean 3. a lorry?" in changed.stderr
    assert "toll: free" in changed.stdout


def test_a_change_that_opens_questions_asks_them(law: str) -> None:
    done = couvert(
        "ask", "--decision", "toll", "-f", "crossing.date=2026-01-01", "-f", "crossing.vehicle=bicycle",
        stdin="3\ncar\nstop\n", law=law,
    )  # fmt: skip
    assert "\n1. " in done.stderr.split("Your answer was: a bicycle")[1]


def test_a_change_takes_back_later_answers_that_contradict_it_and_says_so(law: str, home: Path) -> None:
    (home / "kept.yaml").write_text(
        '#: decisions: [toll]\n#: answered: ["crossing.vehicle", "crossing.axles"]\n'
        "on: 2026-01-01\ncrossing: {date: 2026-01-01, vehicle: lorry, axles: 5, vouchers: [], loads: [], value: 0}\n"
    )
    done = couvert("ask", "kept.yaml", stdin="6\na bicycle\n\n", law=law)
    assert "6. vehicle: a lorry" in done.stderr
    assert "No longer fits, and is taken back: axles: 5" in done.stderr
    assert "toll: free" in done.stdout
    assert "axles" not in (home / "kept.yaml").read_text()


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "This does not go together: birth date: 1 January 2030; day of the crossing: 1 January 2026"),
        ("fr", "Ceci ne va pas ensemble : birth date : 1er janvier 2030 ; day of the crossing : 1er janvier 2026"),
    ],
)
def test_a_contradiction_is_told_with_both_facts_and_the_question_is_asked_again(law: str, language: str, told: str) -> None:
    facts = ("crossing.date=2026-01-01", "crossing.axles=5", "crossing.vouchers=none", "crossing.vehicle=car", "crossing.loads=none",
             "crossing.value=0", "driver.disabled=false")  # fmt: skip
    given = [part for fact in facts for part in ("-f", fact)]
    done = couvert("ask", *given, "--decision", "pass_card", "--lang", language, stdin="2030-01-01\n2015-01-01\n\n", law=law)
    assert f"{told} (nobody crosses before being born)" in " ".join(done.stderr.split())
    assert "card: not yet" in done.stdout.replace("card : ", "card: ")


def test_without_a_decision_and_facts_people_choose_what_they_want_to_know(law: str) -> None:
    done = couvert("ask", stdin="nothing\n\n0\n2\n", law=law)
    assert "What would you like to know?\n    1. May I have a pass?\n    2. Is a toll due?\n    3. everything\n" in done.stderr
    assert "Is a toll due?" in done.stdout.split("Not asked")[0]
    assert couvert("ask", stdin="stop\n", law=law).exit_code == 0
    everything = couvert("ask", "--lang", "fr", stdin="tout\n", law=law).stdout
    assert "Non demandé" not in everything


def test_decisions_are_those_about_the_groups_that_a_case_has(law: str, home: Path) -> None:
    (home / "case.yaml").write_text("# mine\ncrossing: {date: 2026-01-01}\n")
    done = couvert("ask", "case.yaml", stdin="", law=law)
    assert "Is a toll due?" in done.stdout.split("Not asked")[0]
    assert "May I have a pass?" not in done.stdout.split("Not asked")[0]


def test_wrong_usage_is_told_with_the_nearest_right_word(law: str, home: Path) -> None:
    (home / "case.yaml").write_text("on: 2026-01-01\n")
    for arguments, told in (
        (("-",), "standard input (`-`) is where the answers come from"),
        (("--save", "case.yaml"), "`case.yaml` exists (give it as FILE to go on, or name another one)"),
        (("--decision", "tol"), "unknown decision `tol` (did you mean `toll`?)"),
        (("--reading", "offical"), "unknown reading `offical` (did you mean `official`?)"),
        (("--decision", "toll", "no/such/folder/kept.yaml"), "the answers cannot be kept in `no/such/folder/kept.yaml`"),
        ((".",), "cannot read `.`"),
    ):
        done = couvert("ask", *arguments, law=law)
        assert (done.exit_code, done.stdout) == (2, "")
        assert told in done.stderr
    assert couvert("ask", "-f", "crossing.axles=12", law=law).exit_code == 4
    assert "-f crossing.axles: expected at most 9" in couvert("ask", "-f", "crossing.axles=12", law=law).stderr


def test_a_process_with_piped_input_writes_plain_text_and_takes_any_bytes(law: str) -> None:
    done = process(
        "ask", "--ruleset", law, "--decision", "toll", "--on", "2026-01-01", stdin=b"\xff\xfe\n" + script(law, CAR, "toll").encode()
    )
    assert done.returncode == 0
    assert b"toll: free" in done.stdout
    assert b"\x1b" not in done.stdout + done.stderr


def test_help_tells_how_to_answer() -> None:
    text = " ".join(couvert("ask", "--help", law=None).stdout.split())
    for part in ("`?` tells why", "I don't know", "--save FILE", "Ctrl-C ends with 130"):
        assert part in text
    done = process(env={"_COUVERT_COMPLETE": "bash_complete", "COMP_WORDS": "couvert ask --sa", "COMP_CWORD": "2", **os.environ})
    assert b"--save" in done.stdout
