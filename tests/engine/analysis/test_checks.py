"""What `check` finds in a ruleset, and where."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.engine.analysis.sound_law import change, sound_law

from couvert.analysis import Code, Finding, check
from couvert.language.rules import Ruleset
from couvert.loading import load


@pytest.fixture(name="home")
def _home(tmp_path: Path) -> Path:
    return sound_law(tmp_path)


@pytest.fixture(name="found")
def _found(home: Path) -> Callable[[], list[tuple[str, str, str]]]:
    """Check the law in `home`; give code, place (file and line) and message of each finding."""

    def found() -> list[tuple[str, str, str]]:
        def told(one: Finding) -> tuple[str, str, str]:
            name, line, _ = one.place.rsplit(":", 2)
            return one.code, f"{Path(name).relative_to(home).as_posix()}:{line}", one.message

        return [told(one) for one in check(load(home))]

    return found


Found = Callable[[], list[tuple[str, str, str]]]


def line_of(home: Path, name: str, text: str) -> str:
    lines = (home / name).read_text(encoding="utf-8").splitlines()
    return f"{name}:{next(number for number, line in enumerate(lines, start=1) if text in line)}"


def test_nothing_is_found_in_a_sound_law(found: Found) -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("name", "old", "what"),
    [
        ("ruleset.yaml", "title: {en: The toll law, fr: La loi du péage}", "the ruleset's title"),
        ("ruleset.yaml", "notice: {en: invented for tests, fr: inventé pour les essais}", "the ruleset's notice"),
        ("ruleset.yaml", "{title: {en: The leaflet, fr: Le dépliant}}", "the reading `guides`"),
        ("parameters.yaml", "{en: Value from which a load is luxury, fr: Valeur d'un chargement de luxe}", "the parameter `luxury_from`"),
        ("toll/toll.yaml", "title: {en: Is a toll due?, fr: Faut-il payer ?}", "the decision `toll`"),
        ("toll/toll.yaml", "{en: Milk passes free., fr: Le lait passe gratuitement.}", "the rule `milk-passes-free`"),
        ("sources.yaml", "{en: Milk crosses for nothing., fr: Le lait passe sans rien payer.}", "the statement `leaflet-milk-is-free`"),
        (
            "sources.yaml",
            "{en: It decides no toll., fr: Cela ne décide d'aucun péage.}",
            "the reason of the statement `leaflet-opening-hours`",
        ),
    ],
)
def test_a_title_that_lacks_a_language_is_found(home: Path, found: Found, name: str, old: str, what: str) -> None:
    change(home, name, old, old[: old.index(", fr:")] + "}" * (old.count("}")))
    ((code, place, message),) = found()
    assert (code, message) == ("title-missing", f"{what} has no text in `fr`")
    assert place.startswith(name)


def test_a_place_in_a_source_that_lacks_a_language_is_found(home: Path, found: Found) -> None:
    change(home, "toll/toll.yaml", "at: page 2", "at: {en: page 2, de: Seite 2}")
    message = "the citation of `leaflet` at `page 2` has no text in `fr`"
    assert found() == [("title-missing", line_of(home, "toll/toll.yaml", "id: an-old-voucher"), message)]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('{label: axles, question: "How many axles?"}', "{label: axles}", "the `question` of `crossing.axles`"),
        (", lorry: a lorry}", "}", "the value `lorry` of `crossing.vehicle`"),
        ("  driver.age: {label: age of the driver, help: On the day of the crossing.}\n", "", "the `label` of `driver.age`"),
        ('  crossing.vouchers.kind: {label: kind, question: "Of which kind?"}\n', "", "the `label` of `crossing.vouchers.kind`"),
        (", worker: worker's", "", "the value `worker` of `crossing.vouchers`"),
        ('{label: issuer, question: "Who issued it?"}', "{label: issuer}", "the `question` of `crossing.vouchers.issuer`"),
        ("free: free, refer: for the office}", "free: free}", "the value `refer` of `toll.toll`"),
        (", milk_slip: the milk slip", "", "the value `milk_slip` of `toll.papers`"),
        ("      amount: {label: amount}\n", "", "the `label` of `toll.amount`"),
        ('"false": small, ', "", "the value `false` of `pass_card.grown_up`"),
        ("desks: {bridge_office: the bridge office}", "desks: {}", "`bridge_office` under `desks`"),
        ("old_vouchers: whether old vouchers count, ", "", "`old_vouchers` under `unsettled`"),
        ("  a-voucher-ends-after-it-starts: a voucher ends after it starts\n", "", "`a-voucher-ends-after-it-starts` under `constraints`"),
        (", worker: ask the employer for a worker's voucher", "", "how to obtain `worker` of `crossing.vouchers`"),
        (", no_source_for_date: no source for this date", "", "`no_source_for_date` under `unsettled`"),
    ],
)
def test_words_that_a_language_lacks_are_found(home: Path, found: Found, old: str, new: str, message: str) -> None:
    change(home, "wording/fr.yaml", old, new)
    assert [(code, text) for code, _, text in found()] == [("words-missing", f"{message} is missing in `fr`")]


def test_the_place_of_missing_words_is_the_nearest_around_them(home: Path, found: Found) -> None:
    change(home, "wording/en.yaml", '{label: axles, question: "How many axles?"}', "{label: axles}")
    assert found()[0][1] == line_of(home, "wording/en.yaml", "crossing.axles")


def test_a_decision_without_words_is_found_field_by_field(home: Path, found: Found) -> None:
    path = home / "wording" / "en.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("  pass_card:")] + text[text.index("desks:") :], encoding="utf-8")
    assert {code for code, _, _ in found()} == {"words-missing"}
    assert "the `question` of `pass_card` is missing in `en`" in {message for _, _, message in found()}


@pytest.mark.parametrize(
    ("old", "new", "what", "hint"),
    [
        ("desks: {", "desks: {brige_office: another, ", "`brige_office` under `desks`", "did you mean `bridge_office`?"),
        ("  driver.age: {", "  driver.size: {label: size, question: How tall?}\n  driver.age: {", "`driver.size` under `facts`", None),
        ("{bicycle: a", "{tricycle: one more, bicycle: a", "the value `tricycle` of `crossing.vehicle`", "did you mean `bicycle`?"),
        ("free: free, refer", "gratis: free, free: free, refer", "the value `gratis` of `toll.toll`", None),
        ("      amount: {", "      amout: {label: x}\n      amount: {", "the `amout` of `toll`", "did you mean `amount`?"),
        ("{label: age of the driver, ", "{label: age, question: How old?, ", "the `question` of `driver.age`", None),
    ],
)
def test_words_that_stand_for_nothing_are_found_once(home: Path, old: str, new: str, what: str, hint: str | None) -> None:
    change(home, "wording/en.yaml", old, new)
    findings = check(load(home))
    assert [(one.code, one.message) for one in findings] == [(Code.WORDS_UNUSED, f"{what} is not in the ruleset")]
    assert hint in {None, findings[0].hint}


def test_a_source_that_nothing_cites_is_found(home: Path, found: Found) -> None:
    unused = "gazette: {publisher: P, title: T, address: a, authority: press, dated: null, checked_on: 2026-01-01}\n"
    change(home, "sources.yaml", "leaflet:", f"{unused}leaflet:")
    assert found() == [("source-unused", line_of(home, "sources.yaml", "gazette"), "nothing cites the source `gazette`")]


def test_a_statement_that_no_rule_carries_is_found_unless_it_says_why(home: Path) -> None:
    change(home, "sources.yaml", "carried_by: [milk-passes-free]", "carried_by: []")
    (finding,) = check(load(home))
    assert (finding.code, finding.message) == (Code.STATEMENT_NOT_CARRIED, "no rule carries the statement `leaflet-milk-is-free`")
    assert finding.place == f"{home / 'sources.yaml'}:18:11"
    assert finding.hint == "name the rules in `carried_by`, or say in `not_carried` why there is none"


def test_a_parameter_that_nothing_reads_is_found(home: Path, found: Found) -> None:
    change(home, "toll/toll.yaml", "when: crossing.value > parameter.luxury_from", "when: crossing.value > 5")
    assert found() == [("parameter-unused", "parameters.yaml:2", "nothing reads the parameter `luxury_from`")]


def test_a_derived_fact_that_nothing_reads_is_found_and_so_are_those_that_only_it_reads(home: Path, found: Found) -> None:
    more = "  crossing.end: end_of_quarter(crossing.date)\n  crossing.soon: first_of(crossing.end, crossing.date)\n"
    change(home, "derived.yaml", "  driver.age:", f"{more}  driver.age:")
    for language in ("en", "fr"):
        change(home, f"wording/{language}.yaml", "  driver.age:", "  crossing.end: {label: e}\n  crossing.soon: {label: s}\n  driver.age:")
    assert [(code, message) for code, _, message in found()] == [
        ("derived-unused", "nothing reads the derived fact `crossing.end`"),
        ("derived-unused", "nothing reads the derived fact `crossing.soon`"),
    ]


def test_a_group_of_words_that_no_derived_fact_names_is_found(home: Path, found: Found) -> None:
    change(home, "derived.yaml", "facts:", "groups:\n  spare: [milk]\nfacts:")
    assert found() == [("derived-unused", "derived.yaml:2", "no derived fact names the group `spare`")]


def test_a_derived_fact_that_another_in_use_reads_is_in_use(home: Path, found: Found) -> None:
    change(
        home,
        "derived.yaml",
        "  driver.age: age_at(driver.birth_date, crossing.date)",
        "  crossing.end: end_of_quarter(crossing.date)\n  driver.age: age_at(driver.birth_date, crossing.end)",
    )
    for language in ("en", "fr"):
        change(home, f"wording/{language}.yaml", "  driver.age:", "  crossing.end: {label: e}\n  driver.age:")
    assert found() == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("values: [due, free]", "values: [due, free, half]", "no rule gives `toll` the value `half`"),
        ("values: [voucher, milk_slip]", "values: [voucher, milk_slip, receipt]", "no rule gives `papers` the value `receipt`"),
        ("  amount:", "  speed: {kind: set, values: [slow]}\n  amount:", "no rule gives the field `speed`"),
    ],
)
def test_what_no_rule_gives_is_found(home: Path, found: Found, old: str, new: str, message: str) -> None:
    change(home, "toll/toll.yaml", old, new)
    assert (Code.VALUE_NEVER_GIVEN, message) in [(code, text) for code, _, text in found()]


def test_a_truth_that_no_rule_gives_is_found(home: Path, found: Found) -> None:
    change(home, "pass_card/pass_card.yaml", "then: {grown_up: false}", "then: {grown_up: true}")
    assert found() == [
        (Code.VALUE_NEVER_GIVEN, line_of(home, "pass_card/pass_card.yaml", "  grown_up:"), "no rule gives `grown_up` the value `false`")
    ]


def test_a_value_that_is_taken_from_a_fact_may_be_any(home: Path, found: Found) -> None:
    change(home, "pass_card/pass_card.yaml", "then: {grown_up: false}", "then: {grown_up: {from: driver.disabled}}")
    assert found() == []


def test_an_exception_that_stands_alone_in_a_reading_is_found(home: Path, found: Found) -> None:
    change(home, "toll/toll.yaml", "exception_to: [milk-passes-free, a-voucher-lets-pass]", "exception_to: [milk-passes-free]")
    message = "the exception `luxury-milk-pays` stands alone from 2020-01-01 in the reading `official`"
    alone = ("parent-absent", line_of(home, "toll/toll.yaml", "luxury-milk-pays"), message)
    assert [one for one in found() if one[0] == "parent-absent"] == [alone]


def test_an_exception_that_is_not_in_force_yet_may_stand_alone(home: Path, found: Found) -> None:
    change(
        home,
        "toll/toll.yaml",
        "exception_to: [milk-passes-free, a-voucher-lets-pass]",
        "exception_to: [an-old-voucher-is-for-the-office-to-judge]",
    )
    change(
        home,
        "toll/toll.yaml",
        "    in_force: {from: 2020-01-01}\n    reading: official",
        "    in_force: {attested_from: 2024-06-01}\n    reading: official",
    )
    change(home, "toll/toll.yaml", "in_force: {attested_from: 2023-01-01}", "in_force: {from: 2023-01-01}")
    assert "parent-absent" not in {one[0] for one in found()}


def test_an_amount_that_a_rule_reads_where_it_has_none_is_found(home: Path) -> None:
    law = load(home)
    parameter = law.parameters["luxury_from"]
    late = replace(law, parameters={"luxury_from": replace(parameter, amounts=parameter.amounts[1:])})
    (finding,) = check(late)
    assert finding.code == "amount-missing"
    assert "`luxury-milk-pays` reads `parameter.luxury_from`, which has no source on 2020-01-01" in finding.message


def test_a_citation_of_a_source_that_is_not_there_is_found(home: Path) -> None:
    law = load(home)
    without = replace(law, sources={name: source for name, source in law.sources.items() if name != "leaflet"})
    assert [(one.code, one.message) for one in check(without)] == [(Code.CITATION_UNKNOWN, "unknown source `leaflet`")]


def without_files(law: Ruleset) -> Ruleset:
    return replace(law, title={})


def test_places_are_given_even_where_the_files_have_gone(home: Path) -> None:
    law = without_files(load(home))
    (home / "ruleset.yaml").unlink()
    assert {one.place for one in check(law)} == {f"{home / 'ruleset.yaml'}:1:1"}


def test_places_are_given_even_where_the_files_have_been_broken(home: Path) -> None:
    law = without_files(load(home))
    (home / "ruleset.yaml").write_text("{", encoding="utf-8")
    assert {one.place for one in check(law)} == {f"{home / 'ruleset.yaml'}:1:1"}


def test_findings_stand_in_the_order_of_files_and_lines(home: Path) -> None:
    change(home, "wording/fr.yaml", "desks: {bridge_office: the bridge office}", "desks: {}")
    change(home, "wording/fr.yaml", ", lorry: a lorry}", "}")
    change(home, "toll/toll.yaml", "values: [due, free]", "values: [due, free, half]")
    findings = check(load(home))
    assert list(findings) == sorted(findings, key=lambda one: one.order)
    assert [Path(one.place.rsplit(":", 2)[0]).name for one in findings] == ["toll.yaml", "en.yaml", "fr.yaml", "fr.yaml", "fr.yaml"]


def test_a_finding_says_place_message_hint_and_code_on_one_line() -> None:
    assert (
        str(Finding(Code.SOURCE_UNUSED, "a.yaml:1:2", "nothing cites it", "cite it"))
        == "a.yaml:1:2: nothing cites it (cite it) [source-unused]"
    )
    assert str(Finding(Code.SOURCE_UNUSED, "a.yaml:1:2", "nothing cites it")) == "a.yaml:1:2: nothing cites it [source-unused]"
