"""The search through completions: candidates for unknown facts, witnesses, blame, and what matters."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.engine.law_fixtures import changed, toll_law

from couvert import Decision, Ruleset, decide, load
from couvert.inference import candidates, completions, relevance
from couvert.inference.completions import Search, Target
from couvert.inference.memory import WorkingMemory
from couvert.inference.relevance import Relevance
from couvert.inference.settling import remember
from couvert.inference.standing import Seen, open_fields
from couvert.language.partial import Slot
from couvert.rulebase import rulebases

DAY = Slot("crossing.date")


def begin(case: dict[str, Any], *, law: Ruleset | None = None, decision: str = "toll") -> tuple[Search, WorkingMemory]:
    rules = law or toll_law()
    rulebase = rulebases(rules)["official"]
    given = rules.model.given(rules.model.case.model_validate({"on": "2025-01-01", **case}))
    return Search(rulebase, decision), remember(rules, given, rulebase)


def test_the_days_that_pick_other_rules_are_candidates() -> None:
    search, memory = begin({"crossing": {}})

    days = search.candidates.of(DAY, memory)

    assert {search.rulebase.edition("toll", day).start for day in days if isinstance(day, date)} == {
        edition.start for edition in search.rulebase.editions["toll"]
    }


def test_a_birth_date_has_candidates_on_either_side_of_every_age() -> None:
    search, memory = begin({"crossing": {"date": "2025-06-15"}, "driver": {}}, decision="pass_card")

    ages = {
        memory.with_slot(Slot("driver.birth_date"), day).look("driver.age")
        for day in search.candidates.of(Slot("driver.birth_date"), memory)
    }

    assert {age >= 18 for age in ages if isinstance(age, int) and age >= 0} == {True, False}


def test_spans_of_days_move_candidates_too(tmp_path: Path) -> None:
    home = changed(tmp_path, "derived.yaml", "facts:\n", "facts:\n  crossing.grace: add_days(crossing.date, -10)\n")
    rule = home / "toll/toll.yaml"
    rule.write_text(
        rule.read_text(encoding="utf-8").replace(
            "when: crossing.carries_milk", 'when: crossing.carries_milk and crossing.grace > "2023-05-05"'
        )
    )

    crossing = {"vehicle": "car", "loads": ["milk"], "value": "1", "vouchers": []}
    answer = decide({"on": "2025-01-01", "crossing": crossing}, ruleset=load(home))

    assert answer.decisions["toll"].possible["toll"] == ("due", "free", "refer")
    assert (
        decide({"on": "2025-01-01", "crossing": {**crossing, "date": "2023-05-15"}}, ruleset=load(home)).decisions["toll"].fields["toll"]
        == "due"
    )
    assert (
        decide({"on": "2025-01-01", "crossing": {**crossing, "date": "2023-05-16"}}, ruleset=load(home)).decisions["toll"].fields["toll"]
        == "free"
    )


@pytest.mark.parametrize("bound", ["end_of_month", "end_of_quarter"])
def test_ends_of_months_and_quarters_give_candidates_too(tmp_path: Path, bound: str) -> None:
    home = changed(tmp_path, "derived.yaml", "facts:\n", f"facts:\n  crossing.bound: {bound}(crossing.date)\n")
    rule = home / "toll/toll.yaml"
    rule.write_text(
        rule.read_text(encoding="utf-8").replace(
            "when: crossing.carries_milk", 'when: crossing.carries_milk and crossing.bound == "2023-06-30"'
        )
    )

    answer = decide(
        {"on": "2025-01-01", "crossing": {"vehicle": "car", "loads": ["milk"], "value": "1", "vouchers": []}}, ruleset=load(home)
    )

    assert answer.decisions["toll"].possible["toll"] == ("due", "free", "refer")


def test_the_end_of_a_month_some_months_later_gives_candidates_too(tmp_path: Path) -> None:
    months = "  crossing.later: add_months(crossing.date, 6)\n  crossing.later_bound: end_of_month(crossing.later)\n"
    days = "  crossing.soon: add_days(crossing.date, 10)\n  crossing.soon_bound: end_of_month(crossing.soon)\n"
    home = changed(tmp_path, "derived.yaml", "facts:\n", f"facts:\n{months}{days}")
    rule = home / "toll/toll.yaml"
    between = 'crossing.later_bound >= "2022-11-25" and crossing.soon_bound < "2022-06-15"'
    rule.write_text(rule.read_text(encoding="utf-8").replace("when: crossing.carries_milk", f"when: crossing.carries_milk and {between}"))
    law = load(home)

    def toll(**date: str) -> Decision:
        crossing = {"vehicle": "car", "loads": ["milk"], "value": "1", "vouchers": [], **date}
        return decide({"on": "2025-01-01", "crossing": crossing}, ruleset=law).decisions["toll"]

    assert toll().possible["toll"] == ("due", "free", "refer")
    assert [toll(date=day).fields["toll"] for day in ("2022-04-30", "2022-05-01", "2022-05-21", "2022-05-22")] == [
        "due",
        "free",
        "free",
        "due",
    ]


def test_candidates_are_kept_within_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "MOST_KEPT", 1)
    search, memory = begin({"crossing": {"date": "2025-01-01"}})
    fresh = candidates.Candidates(search.rulebase, ("toll",))

    for path in ("crossing.vehicle", "crossing.axles", "crossing.value"):
        assert fresh.of(Slot(path), memory)
    assert len(fresh._found) == 1  # noqa: SLF001  # the bound is what is tested


def test_what_cannot_come_has_no_witness() -> None:
    search, memory = begin({"crossing": {"date": "2025-01-01", "vehicle": "bicycle"}})

    assert search.witness(memory, Target((Seen("toll", "due"),))) is None
    assert search.witness(memory, Target(rule="no-such-rule")) is None
    assert search.witness(memory, Target((Seen("toll", "free"),))) is not None


def test_a_witness_keeps_every_constraint() -> None:
    search, memory = begin({"crossing": {"date": "2025-01-01", "axles": 7}})

    witness = search.witness(memory, Target(rule="motor-vehicles-pay"))

    assert witness is not None
    assert witness.look("crossing.vehicle") in {"car", "lorry"}
    assert search.witness(memory, Target(rule="bicycles-pass-free")) is None


def test_beyond_its_limit_the_search_calls_possible_what_it_could_not_exclude(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(completions, "MOST_NODES", 1)
    search, memory = begin({"crossing": {"date": "2025-01-01"}})

    assert {seen.value for seen in search.possible(memory) if seen.field == "toll"} == {"due", "free", "refer"}


def test_beyond_its_limit_a_fact_counts_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    search, memory = begin({"crossing": {"date": "2025-01-01"}})
    found = search.possible(memory)
    monkeypatch.setattr(relevance, "MOST_NODES", 0)

    assert Relevance(search, memory, found, open_fields(found)).matters(Slot("driver.disabled"))


def test_a_fact_that_no_rule_reads_does_not_matter() -> None:
    search, memory = begin({"crossing": {}})
    found = search.possible(memory)

    assert not Relevance(search, memory, found, open_fields(found)).matters(Slot("driver.disabled"))


def test_the_day_itself_matters_while_it_is_unknown() -> None:
    search, memory = begin({"crossing": {}})

    assert Relevance(search, memory, {}, frozenset({"toll"})).matters(DAY)


def test_a_decision_that_reads_another_waits_for_its_facts() -> None:
    card = decide(
        {"on": "2025-01-01", "driver": {"birth_date": "1990-01-01"}, "crossing": {"date": "2025-01-01"}}, ruleset=toll_law()
    ).decisions["pass_card"]

    assert card.possible["card"] == ("no_need", "yes_please")
    assert set(card.missing) == {"crossing.vehicle", "crossing.vouchers", "crossing.loads", "crossing.value"}


def test_a_record_is_never_supposed_to_end_before_it_starts() -> None:
    crossing = {"date": "2025-01-01", "vehicle": "car", "loads": [], "value": "1"}
    begun = {"vouchers": [{"kind": "worker", "valid_from": "2025-01-01"}]}

    assert decide({"on": "2025-01-01", "crossing": {**crossing, **begun}}, ruleset=toll_law()).decisions["toll"].fields["toll"] == "free"


def test_the_issuer_of_a_record_is_asked_where_it_counts(tmp_path: Path) -> None:
    home = changed(tmp_path, "derived.yaml", "facts:\n", 'facts:\n  crossing.swiss_paper: issued_by(crossing.vouchers, "worker", "CH")\n')
    rule = home / "toll/toll.yaml"
    text = rule.read_text(encoding="utf-8")
    rule.write_text(
        text.replace("when: crossing.carries_milk", "when: crossing.swiss_paper and crossing.axles in {2, 3}"), encoding="utf-8"
    )
    crossing = {"date": "2025-01-01", "vehicle": "car", "value": "1", "vouchers": [{"kind": "worker", "valid_until": "2024-01-01"}]}

    toll = decide({"on": "2025-01-01", "crossing": crossing}, ruleset=load(home)).decisions["toll"]

    assert toll.missing == ("crossing.vouchers[worker].issuer", "crossing.axles")
    assert decide({"on": "2025-01-01", "crossing": {**crossing, "axles": 4}}, ruleset=load(home)).decisions["toll"].fields["toll"] == "due"
