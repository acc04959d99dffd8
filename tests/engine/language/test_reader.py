"""Rule files: what loads, and that each broken one says file, line and column, what is wrong and how to mend it."""

from datetime import date
from pathlib import Path

import pytest
from tests.engine.law_fixtures import HOME, changed, toll_law

from couvert import RulesetError, load
from couvert.language.digest import digest


def said(home: Path) -> list[str]:
    with pytest.raises(RulesetError) as caught:
        load(home)
    return [str(problem).removeprefix(f"{home}/") for problem in caught.value.problems]


def test_the_toll_law_loads_whole() -> None:
    law = toll_law()

    assert sorted(law.decisions) == ["pass_card", "toll"]
    assert law.default_reading == "official"
    assert law.derived["driver.age"].text == "age_at(driver.birth_date, crossing.date)"
    assert law.decisions["toll"].fields["amount"].only_if == {"toll": ("due",)}
    assert law.digest.startswith("sha256:")


def test_what_a_source_states_is_read_with_who_carries_it() -> None:
    leaflet, decree = toll_law().sources["leaflet"], toll_law().sources["decree"]
    carried, _, free = leaflet.statements

    assert (leaflet.collection, decree.collection, decree.statements) == ("leaflets", None, ())
    assert (carried.id, carried.carried_by, carried.not_carried) == ("leaflet-milk-is-free", ("milk-passes-free",), None)
    assert (free.carried_by, free.not_carried) == ((), {"en": "It decides no toll.", "fr": "Cela ne décide d'aucun péage."})
    assert carried.place == f"{HOME / 'sources.yaml'}:18:11"


def test_a_source_is_stale_from_the_day_after_its_review() -> None:
    decree = toll_law().sources["decree"]

    assert decree.review_on == date(2026, 1, 1)
    assert not decree.is_stale(date(2026, 1, 1))
    assert decree.is_stale(date(2026, 1, 2))


def test_the_digest_tells_any_change(tmp_path: Path) -> None:
    home = changed(tmp_path, "toll/toll.yaml", "article 1}", "article 11}")

    assert digest(home) != digest(HOME)


BROKEN = [
    ("toll/toll.yaml", "when: crossing.carries_milk", "when: crossing.carries_mlk",
     "toll/toll.yaml:36:11: unknown fact `crossing.carries_mlk` (did you mean `crossing.carries_milk`?)"),
    ("toll/toll.yaml", 'when: crossing.vehicle == "bicycle"', 'when: crossing.vehicle == "bicicle"',
     "toll/toll.yaml:22:31: `bicicle` is not a possible value (did you mean `bicycle`?)"),
    ("toll/toll.yaml", "when: crossing.carries_milk\n", "when: >-\n      crossing.carries_mlk\n",
     "toll/toll.yaml:36:11: unknown fact `crossing.carries_mlk` (did you mean `crossing.carries_milk`?)"),
    ("toll/toll.yaml", "then: {toll: due}", "then: {toll: dew}", "toll/toll.yaml:17:18: `dew` is not a possible value (did you mean `due`?)"),
    ("toll/toll.yaml", "then: {toll: due}", "then: {tol: due}", "toll/toll.yaml:17:17: unknown field `tol` (did you mean `toll`?)"),
    ("toll/toll.yaml", "then: {toll: due}", "then: {amount: 3}", "toll/toll.yaml:17:20: computed, not given by rules: the field `amount`"),
    ("toll/toll.yaml", "then: {toll: due}", "then: {toll: {from: crossing.nothing}}",
     "toll/toll.yaml:17:18: unknown fact `crossing.nothing` (did you mean `crossing.date`?)"),
    ("toll/toll.yaml", "then: {toll: due}", "then: {toll: refer}", "toll/toll.yaml:12:5: `refer` names the desk exactly when a field is `refer`"),
    ("toll/toll.yaml", "id: bicycles-pass-free", "id: motor-vehicles-pay",
     "toll/toll.yaml:18:9: the rule `motor-vehicles-pay` stands twice (give each rule its own id)"),
    ("toll/toll.yaml", "id: bicycles-pass-free", "id: Bicycles pass", "toll/toll.yaml:18:9: String should match pattern '^[a-z0-9]+(-[a-z0-9]+)*$'"),
    ("toll/toll.yaml", "[motor-vehicles-pay]", "[motor-vehicle-pays]",
     "toll/toll.yaml:25:19: unknown rule `motor-vehicle-pays` (did you mean `motor-vehicles-pay`?)"),
    ("toll/toll.yaml", "[motor-vehicles-pay]", "[motor-vehicles-pay, a-voucher-lets-pass]",
     "toll/toll.yaml:25:19: rules are exceptions to one another in a circle: a-voucher-lets-pass"),
    ("parameters.yaml", "1200.50", "123456789012345678901234567890", "parameters.yaml:7:7: `123456789012345678901234567890` is not euros with at most two decimals"),
    ("computed.py", "def to_pay(toll: str, axles: int)", "def to_pay(toll: str)",
     "toll/toll.yaml:10:11: `to_pay` does not take as many values as `needs` names: 2"),
    ("toll/toll.yaml", "needs: [toll, crossing.axles]", "needs: [crossing.axles, toll]",
     "toll/toll.yaml:10:47: `to_pay` takes `str` for `crossing.axles`, which is a whole number (mind their order) [function-invalid]"),
    ("facts.py", 'Usual("car")', 'Usual("cart")', "facts.py:1:1: the usual value of `crossing.vehicle` is none that it can have"),
    ("facts.py", "class Driver(BaseModel):", "raise SystemExit(0)\n\n\nclass Driver(BaseModel):",
     "facts.py:10:1: cannot be imported: SystemExit: 0"),
    ("toll/toll.yaml", "values: [due, free]", "values: [due, free, due]", "toll/toll.yaml:8:29: `due` stands twice (keep one of them) [name-taken]"),
    ("toll/toll.yaml", "[milk-passes-free, a-voucher-lets-pass]", "[milk-passes-free, milk-passes-free]",
     "toll/toll.yaml:39:19: `milk-passes-free` stands twice (keep one of them) [name-taken]"),
    ("toll/toll.yaml", "papers: [voucher]", "papers: [voucher, voucher]", "toll/toll.yaml:30:32: `voucher` stands twice (keep one of them) [name-taken]"),
    ("toll/toll.yaml", '{"car", "lorry"}', '{"car", "lorry", "car"}', "toll/toll.yaml:16:48: `'car'` stands twice (keep one of them) [name-taken]"),
    ("toll/toll.yaml", "only_if: {toll: [due]}", "only_if: {toll: [due, due]}", "toll/toll.yaml:10:87: `due` stands twice (keep one of them) [name-taken]"),
    ("toll/toll.yaml", "[{source: decree, at: article 1}]", "[{source: decree, at: article 1}, {source: decree, at: article 1}]",
     "toll/toll.yaml:14:46: the citation stands twice (keep one of them) [name-taken]"),
    ("derived.yaml", "[DE, BE, CH]", "[DE, BE, CH, DE]", "derived.yaml:2:15: `DE` stands twice (keep one of them) [name-taken]"),
    ("derived.yaml", '"resident", "worker"', '"resident", "worker", "worker"',
     "derived.yaml:6:27: `worker` stands twice (keep one of them) [name-taken]"),
    ("ruleset.yaml", "languages: [en, fr]", "languages: [en, fr, en]", "ruleset.yaml:4:12: `en` stands twice (keep one of them) [name-taken]"),
    ("sources.yaml", "[milk-passes-free]", "[milk-passes-free, milk-passes-free]",
     "sources.yaml:20:19: `milk-passes-free` stands twice (keep one of them) [name-taken]"),
    ("facts.py", '"a-voucher-ends-after-it-starts", ', '"nobody-crosses-before-being-born", ',
     "facts.py:1:1: the constraint `nobody-crosses-before-being-born` stands twice (give each constraint its own id) [name-taken]"),
    ("toll/toll.yaml", "reading: official", "reading: oficial", "toll/toll.yaml:43:14: unknown reading `oficial` (one of `guides`, `official`)"),
    ("toll/toll.yaml", "source: decree, at: article 1", "source: decre, at: article 1",
     "toll/toll.yaml:14:22: unknown source `decre` (did you mean `decree`?)"),
    ("toll/toll.yaml", "in_force: {from: 2020-01-01}", "in_force: {until: 2020-01-01}",
     "toll/toll.yaml:15:15: a period has `from` or `attested_from`, one of the two"),
    ("toll/toll.yaml", "in_force: {from: 2020-01-01}", "in_force: {from: 2020-01-01, until: 2019-01-01}",
     "toll/toll.yaml:15:15: the period ends before it starts"),
    ("toll/toll.yaml", "in_force: {from: 2020-01-01}", "in_force: {from: 2020-02-30}",
     "toll/toll.yaml:15:22: this day does not exist in the calendar"),
    ("toll/toll.yaml", "main: true", "main: false", "toll/toll.yaml:8:3: no field is marked `main: true`"),
    ("toll/toll.yaml", "as_of: crossing.date", "as_of: crossing.dat",
     "toll/toll.yaml:4:8: `crossing.dat` is not a date fact (did you mean `crossing.date`?)"),
    ("toll/toll.yaml", "about: crossing", "about: crosing", "toll/toll.yaml:3:8: unknown group of facts `crosing` (did you mean `crossing`?)"),
    ("toll/toll.yaml", "by: to_pay", "by: to_pai", "toll/toll.yaml:10:11: unknown function `to_pai` (did you mean `to_pay`?)"),
    ("toll/toll.yaml", "needs: [toll, crossing.axles]", "needs: [toll, crossing.axels]",
     "toll/toll.yaml:10:47: unknown fact or field `crossing.axels` (did you mean `crossing.axles`?)"),
    ("toll/toll.yaml", "only_if: {toll: [due]}", "only_if: {toll: [free, dew]}", "toll/toll.yaml:10:80: `toll` is not a field with these values (one of `due`, `free`)"),
    ("toll/toll.yaml", "values: [due, free]", "values: [due, free, refer]",
     "toll/toll.yaml:8:29: `refer` is a value of every field and is not listed"),
    ("toll/toll.yaml", "values: [voucher, milk_slip]", "values: []", "toll/toll.yaml:9:11: an enumeration lists its `values`"),
    ("toll/toll.yaml", "decision: toll", "decision: pass_card", "toll/toll.yaml:1:11: the decision `pass_card` stands in two files"),
    ("toll/toll.yaml", "desk: bridge_office", "desc: bridge_office",
     "toll/toll.yaml:1:1: `desk` is missing"),
    ("derived.yaml", "age_at(driver.birth_date", "age_att(driver.birth_date", "derived.yaml:4:15: unknown function `age_att` (did you mean `age_at`?)"),
    ("derived.yaml", "driver.birth_date, crossing.date", "driver.birth_dat, crossing.date",
     "derived.yaml:4:22: unknown fact `driver.birth_dat` (did you mean `driver.birth_date`?)"),
    ("derived.yaml", "driver.birth_date, crossing.date", "driver.disabled, crossing.date", "derived.yaml:4:22: `driver.disabled` is not a date"),
    ("derived.yaml", "driver.birth_date, crossing.date", "driver.birth_date", "derived.yaml:4:15: `age_at` takes date, date"),
    ("derived.yaml", "driver.birth_date, crossing.date", "driver.birth_date, on, on", "derived.yaml:4:45: `age_at` takes only date, date"),
    ("derived.yaml", "driver.birth_date, crossing.date", "driver.birth_date, 3", "derived.yaml:4:41: expected a fact"),
    ("derived.yaml", "driver.birth_date, crossing.date", "driver.birth_date, 1 + 1", "derived.yaml:4:41: `1 + 1` is not a fact or a literal"),
    ("derived.yaml", "age_at(driver.birth_date, crossing.date)", "add_months(on, on)", "derived.yaml:4:30: expected a whole number"),
    ("derived.yaml", "age_at(driver.birth_date, crossing.date)", 'add_months(on, -"a")', "derived.yaml:4:30: `-'a'` is not a fact or a literal"),
    ("derived.yaml", "age_at(driver.birth_date, crossing.date)", "driver.birth_date",
     "derived.yaml:4:15: expected one call of a stock function"),
    ("derived.yaml", "group.neighbours", "group.neighbors", "derived.yaml:5:52: unknown group `neighbors` (did you mean `neighbours`?)"),
    ("derived.yaml", 'crossing.loads, "milk"', 'crossing.loads, "silk"',
     "derived.yaml:8:26: `silk` is not a possible value of `crossing.loads` (did you mean `milk`?)"),
    ("derived.yaml", 'crossing.loads, "milk"', "crossing.loads", "derived.yaml:8:26: `includes` takes set, words (name at least one value)"),
    ("derived.yaml", "  driver.age:", "  driver.disabled:",
     "derived.yaml:4:20: `driver.disabled` is an input fact already (give the derived fact its own name)"),
    ("derived.yaml", "facts:\n", "facts:\n  a.x: add_days(a.y, 1)\n  a.y: add_days(a.x, 1)\n", "derived.yaml:4:8: derived facts go in a circle: `a.x` reads `a.y`, which reads `a.x`"),
    ("derived.yaml", "facts:\n", "facts:\n  a.w: add_days(a.x, 1)\n  a.x: add_days(a.y, 1)\n  a.y: add_days(a.z, 1)\n  a.z: add_days(a.x, 1)\n",
     "derived.yaml:5:8: derived facts go in a circle: `a.x` reads `a.y`, which reads `a.z`, which reads `a.x`"),
    ("derived.yaml", "facts:\n", "facts:\n  a.x: add_days(a.x, 1)\n", "derived.yaml:4:8: derived facts go in a circle: `a.x` reads `a.x`"),
    ("parameters.yaml", "source: decree", "source: decre", "parameters.yaml:6:7: unknown source `decre` (did you mean `decree`?)"),
    ("parameters.yaml", 'value: "1000"', 'value: "x"', "parameters.yaml:6:7: `x` is not euros with at most two decimals"),
    ("parameters.yaml", "from: 2024-01-01", "from: 2019-01-01", "parameters.yaml:2:3: amounts stand in order of start, each start once"),
    ("parameters.yaml", 'value: "1200.50"', "value: null",
     "toll/toll.yaml:38:9: the rule `luxury-milk-pays` reads `parameter.luxury_from`, which has no source on 2024-01-01 (limit the rule's `in_force`)"),
    ("sources.yaml", "authority: official", "authority: oficial", "sources.yaml:5:14: not one of the possible values (did you mean `official`?)"),
    ("sources.yaml", "  publisher: The bridge office", "  publishr: The bridge office",
     "sources.yaml:2:13: unknown name `publishr` (did you mean `publisher`?)"),
    ("sources.yaml", "[milk-passes-free]", "[milk-passes-fre]",
     "sources.yaml:20:20: unknown rule `milk-passes-fre` (did you mean `milk-passes-free`?)"),
    ("sources.yaml", "carried_by: [milk-passes-free]", "weight: 3", "sources.yaml:20:15: unknown name `weight`"),
    ("sources.yaml", "      carried_by: [milk-passes-free]\n", "", "sources.yaml:18:11: a statement has `carried_by` or `not_carried`, one of the two"),
    ("sources.yaml", "not_carried:", "carried_by: [milk-passes-free]\n      not_carried:",
     "sources.yaml:24:11: a statement has `carried_by` or `not_carried`, one of the two"),
    ("sources.yaml", "id: leaflet-old-vouchers", "id: leaflet-milk-is-free",
     "sources.yaml:21:11: the statement `leaflet-milk-is-free` stands twice (give each statement its own id)"),
    ("pass_card/pass_card.yaml", "id: children-wait", "id: motor-vehicles-pay",
     "toll/toll.yaml:12:9: the rule `motor-vehicles-pay` stands in `pass_card` too (give each rule its own id)"),
    ("ruleset.yaml", "default: true, ", "", "ruleset.yaml:1:1: one reading, and only one, has `default: true`"),
    ("wording/fr.yaml", "facts:", "fact:", "wording/fr.yaml:2:3: unknown name `fact` (did you mean `facts`?)"),
    ("facts.py", '"driver.birth_date <= crossing.date"', '"driver.birth <= crossing.date"',
     "facts.py:1:1: constraint `nobody-crosses-before-being-born`: unknown fact `driver.birth` (did you mean `driver.birth_date`?)"),
    ("facts.py", 'each="crossing.vouchers"', 'each="crossing.vehicle"',
     "facts.py:1:1: constraint `a-voucher-ends-after-it-starts`: `crossing.vehicle` is not a list of records (did you mean `crossing.vehicle`?)"),
    ("facts.py", "from pydantic import", "from pydantik import", "facts.py:5:1: cannot be imported: ModuleNotFoundError: No module named 'pydantik'"),
    ("facts.py", "class Case(", "class Kase(", "facts.py:1:1: the fact model has no `Case`"),
    ("facts.py", "disabled: bool | None", "disabled: bytes | None", "facts.py:1:1: the fact `driver.disabled` has a type that conditions cannot read"),
    ("facts.py", "disabled: bool | None = None", "disabled: bool",
     "facts.py:17:5: a case cannot leave `driver.disabled` unknown (declare it with `| None = None`) [model-invalid]"),
    ("facts.py", "disabled: bool | None = None", "disabled: bool | None = False", "facts.py:17:5: a case cannot leave `driver.disabled` unknown"),
    ("facts.py", "birth_date: Day | None = None", 'birth_date: Annotated[Day, "of birth"]', "facts.py:15:5: a case cannot leave `driver.birth_date` unknown"),
    ("facts.py", "driver: Driver | None = None", "driver: Driver = Driver()", "facts.py:54:5: a case cannot leave `driver` unknown"),
    ("facts.py", "issuer: Country | None = None", "issuer: Country", "facts.py:26:5: a case cannot leave `crossing.vouchers.issuer` unknown"),
    ("facts.py", "class Case(BaseModel)", "class Mother(BaseModel):\n    sex: bool\n\n\nclass Case(Mother)", "facts.py:1:1: a case cannot leave `sex` unknown"),
    ("facts.py", "class Driver", "class Driver(", "facts.py:10:1: cannot be imported: SyntaxError"),
    ("pass_card/pass_card.yaml", "when: driver.age >= 18\n", 'when: driver.age >= 18 or decision.toll.tol == "due"\n',
     "pass_card/pass_card.yaml:33:31: unknown fact `decision.toll.tol` (did you mean `decision.toll.toll`?)"),
    ("toll/toll.yaml", "when: crossing.carries_milk", 'when: decision.pass_card.card == "no_need"',
     "pass_card/pass_card.yaml:17:9: decisions read one another in a circle: `pass_card` reads `toll`, which reads `pass_card` (it goes on at "),
    ("toll/toll.yaml", "needs: [toll, crossing.axles]", "needs: [decision.pass_card.card, crossing.axles]",
     "pass_card/pass_card.yaml:17:9: decisions read one another in a circle: `pass_card` reads `toll`, which reads `pass_card` (it goes on at "),
    ("toll/toll.yaml", "when: crossing.carries_milk\n", 'when: decision.toll.toll == "free"\n',
     "toll/toll.yaml:31:9: decisions read one another in a circle: `toll` reads `toll` [circle]"),
    ("toll/toll.yaml", "when: crossing.carries_milk\n", "when:\n", "toll/toll.yaml:36:10: expected text [value-invalid]"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "expected"), BROKEN, ids=[f"{name}-{new[:30]}" for name, _, new, _ in BROKEN])
def test_a_broken_file_says_where_and_what(tmp_path: Path, name: str, old: str, new: str, expected: str) -> None:
    found = said(changed(tmp_path, name, old, new))

    assert any(problem.startswith(expected) for problem in found), found


def test_a_missing_file_a_missing_decision_and_a_broken_text_are_told(tmp_path: Path) -> None:
    home = changed(tmp_path, "sources.yaml", "decree:", "decree:")
    (home / "sources.yaml").unlink()
    assert said(home) == ["sources.yaml:1:1: the file is missing or cannot be read [file-unreadable]"]

    (home / "sources.yaml").write_text("a: [", encoding="utf-8")
    assert said(home)[0].startswith("sources.yaml:1:5: not valid YAML")


def test_a_ruleset_without_decisions_is_refused(tmp_path: Path) -> None:
    home = changed(tmp_path, "toll/toll.yaml", "decision", "decision")
    (home / "toll/toll.yaml").unlink()
    (home / "pass_card/pass_card.yaml").unlink()

    assert said(home)[0].endswith("no decision file found (one folder down, such as `care_path/care_path.yaml`) [ruleset-incomplete]")


def test_a_ruleset_needs_no_computed_fields(tmp_path: Path) -> None:
    home = changed(
        tmp_path,
        "toll/toll.yaml",
        "  amount: {kind: computed, by: to_pay, needs: [toll, crossing.axles], only_if: {toll: [due]}, type: money}\n",
        "",
    )
    (home / "computed.py").unlink()

    assert "amount" not in load(home).decisions["toll"].fields


def test_a_folder_without_a_fact_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulesetError, match=r"facts\.py:1:1: the file is missing"):
        load(tmp_path)


def test_an_unknown_installed_ruleset_names_those_there_are() -> None:
    with pytest.raises(RulesetError, match=r"no ruleset `couvert_fx` is installed \(did you mean `couvert_fr`\?\)"):
        load("couvert_fx")


def test_the_same_ruleset_is_loaded_once() -> None:
    assert load() is load("couvert_fr")
