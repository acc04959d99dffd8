"""Text for people: whole answers as golden files, and what holds for every text."""

import json
from collections.abc import Callable
from pathlib import Path
from shutil import copytree, ignore_patterns
from string import Formatter

import pytest
from tests.engine.analysis.sound_law import change, sound_law
from tests.engine.interfaces.door import COMPLETE, ROOT, TOLL_LAW, couvert
from tests.engine.interfaces.text_cases import DISPUTED, OLD_VOUCHER, OPEN, STALE

from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.phrases import MONTHS, PHRASES
from couvert.interfaces.cli.words import Words
from couvert.loading import load

EXAMPLES = ROOT / "examples"
CASES = {"stale_luxury": STALE, "disputed_luxury": DISPUTED, "open_voucher": OPEN, "old_voucher": OLD_VOUCHER}


@pytest.fixture(name="law", scope="module")
def _law(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The toll law with words for everything."""
    return str(sound_law(tmp_path_factory.mktemp("law")))


@pytest.mark.parametrize(("example", "language"), [("erasmus_student_one_day_short", "en"), ("young_adult_at_a_psychiatrist", "fr")])
def test_an_answer_reads_as_it_should(golden: Callable[[str, str], None], example: str, language: str) -> None:
    result = couvert("decide", str(EXAMPLES / f"{example}.yaml"), "--lang", language, law=None)
    assert result.exit_code == 0, result.stderr
    golden(f"decide_{example}_{language}.txt", result.stdout)


@pytest.mark.parametrize(
    ("case", "arguments"),
    [
        ("disputed_luxury", ("pass_card", "en")),
        ("open_voucher", ("toll", "fr")),
        ("old_voucher", ("toll", "en")),
        ("stale_luxury", ("toll", "fr")),
    ],
)
def test_the_answer_and_the_reasons_read_as_they_should(
    golden: Callable[[str, str], None], law: str, case: str, arguments: tuple[str, str]
) -> None:
    decision, language = arguments
    for command, more in (("decide", ()), ("explain", (decision,))):
        result = couvert(command, "-", *more, "--lang", language, stdin=CASES[case], law=law)
        assert result.exit_code == 0, result.stderr
        golden(f"{command}_{case}_{language}.txt", result.stdout)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("case", [COMPLETE, OPEN, DISPUTED, OLD_VOUCHER, "driver: {}\n"])
def test_a_text_is_plain_and_no_wider_than_100_columns(case: str, language: str) -> None:
    for arguments in (("decide", "-"), ("explain", "-", "toll"), ("explain", "-", "pass_card")):
        out = couvert(*arguments, "--lang", language, stdin=case).stdout
        assert max(map(len, out.splitlines())) <= 100
        assert "\x1b" not in out
        assert "\n\n\n" not in out
        assert out.endswith("\n")


def test_an_answer_to_nothing_says_how_to_ask(law: str) -> None:
    out = couvert("decide", "-", stdin="on: 2026-01-01\n", law=law).stdout
    assert "Not asked (give facts of the group, or use --decision with the name)\n" in out
    assert "  facts of `crossing`\n    - Is a toll due? (toll)\n" in out


def test_a_question_comes_with_its_help_its_answers_and_its_place(law: str) -> None:
    out = couvert("decide", "-", stdin="on: 2026-01-01\ncrossing: {}\n", law=law).stdout
    assert "Next question\n  Which day do you cross?\n  The day counts until midnight.\n  In the case, it stands at crossing.date.\n" in out
    out = couvert("decide", "-", stdin=COMPLETE.replace("vehicle: car, axles: 2, ", ""), law=law).stdout
    assert "Possible answers:\n    - bicycle: a bicycle\n    - car: a car\n    - lorry: a lorry\n" in out
    out = couvert("decide", "-", "--decision", "pass_card", stdin=COMPLETE.replace("2000-01-01", "2015-01-01"), law=law).stdout
    assert "Are you disabled?" in out
    assert "- true: it is so\n    - false: no\n" in out


def test_a_question_about_a_record_names_the_record(law: str) -> None:
    open_only_there = COMPLETE.replace("vouchers: []", "vouchers: [{kind: resident}]")
    out = couvert("decide", "-", stdin=open_only_there, law=law).stdout
    assert "resident's: Until when does it hold?" in out
    assert "it stands at crossing.vouchers[resident].valid_until" in out


def test_several_ways_are_told_apart(law: str) -> None:
    case = COMPLETE.replace("vehicle: car, axles: 2", "vehicle: null").replace(
        "vouchers: []", "vouchers: [{kind: worker, valid_until: 2026-05-01}]"
    )
    for arguments in (("decide", "-"), ("explain", "-", "toll")):
        out = couvert(*arguments, stdin=case, law=law).stdout
        assert "The answer is the same in each of these 2 ways:" in out
        assert "Way 2\n" in out


def test_a_day_without_a_source_is_said(law: str) -> None:
    case = COMPLETE.replace("crossing: {date: 2026", "crossing: {date: 2019").replace("2026-01-01", "2019-06-01")
    assert "The sources do not settle this: no source for this date." in couvert("decide", "-", stdin=case, law=law).stdout
    assert "No source is known for a day before 1 January 2020." in couvert("explain", "-", "toll", stdin=case, law=law).stdout


def test_what_is_stale_is_said(law: str) -> None:
    out = couvert("decide", "-", "--on", "2026-06-01", stdin=COMPLETE, law=law).stdout
    assert 'Its review is overdue: The bridge office, "Decree on the toll", dated 1 January 2020' in out


def test_reasons_as_data_tell_what_is_disputed_and_stale() -> None:
    reasons = json.loads(couvert("explain", "-", "pass_card", "-o", "json", stdin=STALE).stdout)
    toll = reasons["because"][0]["conditions"][0]["fact"]["decision"]
    assert (reasons["stale"], toll["stale"], toll["stale_amounts"][0]["parameter"]) == (["decree"], ["decree"], "luxury_from")
    assert toll["disputed"][0]["here"]["rules"] == ["luxury-milk-pays"]


def test_a_ruleset_without_words_still_reads(tmp_path: Path) -> None:
    home = tmp_path / "wordless"
    copytree(TOLL_LAW, home, ignore=ignore_patterns("__pycache__"))
    for language in ("en", "fr"):
        (home / "wording" / f"{language}.yaml").write_text("facts: {}\ndecisions: {}\n", encoding="utf-8")
    for case in (COMPLETE, OPEN, DISPUTED, OLD_VOUCHER, "driver: {}\n"):
        for arguments in (("decide", "-"), ("explain", "-", "toll"), ("explain", "-", "pass_card")):
            assert couvert(*arguments, "--lang", "fr", stdin=case, law=str(home)).exit_code == 0
    assert "Ask bridge office." in couvert("decide", "-", stdin=OLD_VOUCHER, law=str(home)).stdout
    assert "vouchers?" in couvert("decide", "-", stdin="on: 2026-01-01\ncrossing: {}\n", law=str(home)).stdout


def test_a_language_that_the_ruleset_lacks_gives_way_to_the_one_it_has(tmp_path: Path) -> None:
    home = sound_law(tmp_path)
    change(home, "ruleset.yaml", "languages: [en, fr]", "languages: [en]")
    out = couvert("decide", "-", "--lang", "fr", stdin=COMPLETE, law=str(home)).stdout
    assert "Is a toll due?" in out
    assert "Pourquoi" in out


def test_every_phrase_is_said_in_every_language_with_the_same_parts() -> None:
    for key, said in PHRASES.items():
        assert list(said) == ["en", "fr"], key
        parts = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in said.values()]
        assert parts[0] == parts[1], key
    assert list(PHRASES) == sorted(PHRASES)
    assert [len(months) for months in MONTHS.values()] == [12, 12]


def test_a_page_has_no_gap_at_its_start_and_never_two() -> None:
    page = Page(40)
    page.gap()
    page.line("one")
    page.gap()
    page.gap()
    page.item("two", 30)
    page.line("", 1)
    assert str(page) == "one\n\n" + " " * 32 + "- two\n"


def test_no_line_ends_before_a_french_mark_or_within_a_sum() -> None:
    for text in (f"{'mot ' * length}a : b ; c ? « d » 10,00 €" for length in range(1, 25)):
        page = Page(40)
        page.line(text)
        lines = str(page).splitlines()
        assert " ".join(lines) == text
        assert not [line for line in lines if line[0] in ":;?!»€" or line[-1] == "«"]


def test_sentences_that_are_alternatives_stand_in_quotes_and_words_do_not(law: str) -> None:
    words = Words(load(Path(law)), "fr")
    assert words.either(["Oui.", "Non."]) == "« Oui. » ou « Non. »"
    assert words.either(["Oui."]) == "Oui."
    assert words.either(["oui", "non"]) == "oui ou non"
    assert words.joined(["oui", "non"]) == "oui ; non"


@pytest.mark.parametrize(("language", "said"), [("en", "Germany"), ("fr", "Allemagne")])
def test_countries_have_names(law: str, language: str, said: str) -> None:
    assert Words(load(Path(law)), language).value("crossing.vouchers.issuer", "DE") == said
