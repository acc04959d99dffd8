"""What would bring an outcome about: every least change, verified, against brute force; and what is never changed."""

from copy import deepcopy
from datetime import date
from itertools import combinations, product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from ruamel.yaml import YAML
from tests.engine.law_fixtures import changed, toll_law
from tests.engine.reasons.toll_cases import ON, decided, random_case

from couvert import CaseError, Changes, load, what_would_change
from couvert.reasons import ways as search
from couvert.reasons.hoped_document import change_document

EXAMPLES = Path(__file__).parents[3] / "examples"
CAR = {"date": ON, "vehicle": "car", "vouchers": [], "loads": [], "value": "10", "axles": 2}
DRIVER = {"birth_date": "2000-01-01", "disabled": False}
DAYS = [ON, "2026-06-01", "2030-01-01", "2050-01-01"]


def example(name: str) -> dict[str, Any]:
    case: dict[str, Any] = YAML(typ="safe").load((EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8"))
    return case


def told(outcome: str, crossing: dict[str, Any] | None = None, driver: dict[str, Any] | None = None, **more: Any) -> Changes:
    return what_would_change({"on": ON, "driver": driver or DRIVER, "crossing": crossing or CAR}, outcome, ruleset=toll_law(), **more)


def ways(one: Changes) -> list[tuple[int, dict[str, Any]]]:
    return [(way.effort, {change.path: change.after for change in way.changes}) for way in one.ways]


def options(case: dict[str, Any]) -> dict[str, tuple[int, list[Any]]]:
    """Give, by hand, everything that the toll law lets people change, with the effort and values to try."""
    crossing = case["crossing"]
    found: dict[str, tuple[int, list[Any]]] = {
        "crossing.date": (1, [*DAYS, "2040-01-01"]),
        "crossing.value": (2, ["0", "1200.50", "1200.51", "5000"]),
    }
    order = ["lorry", "car", "bicycle"]
    found["crossing.vehicle"] = (3, order[order.index(crossing["vehicle"]) + 1 :])
    kinds = {voucher["kind"] for voucher in crossing["vouchers"]}
    for kind, effort in (("resident", 2), ("worker", 1)):
        if kind in kinds:
            found[f"crossing.vouchers[{kind}].valid_until"] = (2, [*DAYS, "2060-01-01"])
        else:
            found[f"crossing.vouchers[{kind}]"] = (effort, DAYS)
    if "expired_model" in kinds:
        found["crossing.vouchers[expired_model].valid_until"] = (2, DAYS)
    return found


def pulled(case: dict[str, Any], chosen: dict[str, Any]) -> dict[str, Any] | None:
    """Change a case by hand; None where the toll law does not let people do so."""
    new = deepcopy(case)
    for path, value in chosen.items():
        name = path.removeprefix("crossing.")
        if not name.startswith("vouchers"):
            new["crossing"][name] = value
            continue
        kind = name[name.index("[") + 1 : name.index("]")]
        if name.endswith("valid_until"):
            (voucher,) = (one for one in new["crossing"]["vouchers"] if one["kind"] == kind)
            if value <= voucher["valid_until"]:
                return None
            voucher["valid_until"] = value
        else:
            new["crossing"]["vouchers"].append({"kind": kind, "valid_until": value})
    worker = "crossing.vouchers[worker]" in chosen
    age = (date.fromisoformat(new["crossing"]["date"]) - date.fromisoformat(new["driver"]["birth_date"])).days // 365.25
    return None if worker and age < 16 else new


Key = frozenset[tuple[str, str]]


def key(changes: dict[str, Any]) -> Key:
    """Tell changes apart: by fact, and for words by value."""
    return frozenset((path, value if path == "crossing.vehicle" else "") for path, value in changes.items())


def by_hand(case: dict[str, Any], decision: str, field: str, value: object) -> set[tuple[int, Key]]:
    """Give every minimal way, with its effort."""
    levers, found = options(case), set[tuple[int, Key]]()
    for count in range(1, 4):
        for chosen in combinations(levers, count):
            if sum("voucher" in path and "]." not in path for path in chosen) > 1:
                continue
            for values in product(*(levers[one][1] for one in chosen)):
                changes = dict(zip(chosen, values, strict=True))
                new = None if any(known <= key(changes) for _, known in found) else pulled(case, changes)
                if new is not None and decided(new, decision).fields.get(field) == value:
                    found.add((sum(levers[one][0] for one in chosen), key(changes)))
    return found


@pytest.mark.parametrize("outcome", ["toll.toll=free", "toll.toll=due", "pass_card.card=no_need", "pass_card.card=yes_please"])
@pytest.mark.parametrize("seed", range(8))
def test_every_least_change_is_found_and_no_other(seed: int, outcome: str) -> None:
    case = random_case(Random(seed))
    case["crossing"] = {**CAR, "vouchers": [], **case["crossing"]}
    case["driver"] = {**DRIVER, **case["driver"]}
    decision, field, value = outcome.replace("=", ".").split(".")
    if decided(case, decision).fields[field] == value:
        assert what_would_change(case, outcome, ruleset=toll_law()).verdict == "certain"
        return

    found = what_would_change(case, outcome, ruleset=toll_law())

    told_ways = {(way.effort, key({one.path: one.after for one in way.changes})) for way in found.ways}
    assert told_ways == by_hand(case, decision, field, value)
    assert found.complete
    assert [way.effort for way in found.ways] == sorted(way.effort for way in found.ways)
    for way in found.ways:
        one = {change.path: str(change.after / 100) if change.path == "crossing.value" else str(change.after) for change in way.changes}
        new = pulled(case, one)
        assert new is not None
        assert decided(new, decision).fields[field] == value == way.gives


def test_the_least_effort_comes_first() -> None:
    day = date(2026, 1, 1)
    assert ways(told("toll.toll=free")) == [
        (1, {"crossing.vouchers[worker]": day}),
        (2, {"crossing.vouchers[resident]": day}),
        (3, {"crossing.vehicle": "bicycle"}),
    ]


def test_a_record_that_has_run_out_is_prolonged_until_the_nearest_day_that_does() -> None:
    vouchers = [{"kind": kind, "valid_until": "2025-12-31"} for kind in ("resident", "worker")]
    found = told("toll.toll=free", {**CAR, "date": "2026-03-01", "vouchers": vouchers})
    assert (2, {"crossing.vouchers[resident].valid_until": date(2026, 3, 1)}) in ways(found)


def test_a_number_moves_to_the_nearest_value_that_does() -> None:
    found = told("toll.toll=free", {**CAR, "loads": ["milk"], "value": "2000"})
    assert ways(found) == [(2, {"crossing.value": 120050}), (3, {"crossing.vehicle": "bicycle"})]
    assert found.ways[0].changes[0].before == 200000


def test_a_way_of_several_changes_stands_in_an_order_in_which_each_is_allowed() -> None:
    child = {"birth_date": "2012-01-01", "disabled": False}
    found = told("toll.toll=free", driver=child)
    later = next(way for way in found.ways if len(way.changes) > 1)
    assert [change.path for change in later.changes] == ["crossing.date", "crossing.vouchers[worker]"]
    assert [change.after for change in later.changes] == [date(2028, 1, 1), date(2028, 1, 1)]


def test_a_crossing_that_has_been_is_not_moved() -> None:
    child = {"birth_date": "2012-01-01", "disabled": False}
    past = {**CAR, "date": "2025-12-31"}
    assert all("crossing.date" not in changes for _, changes in ways(told("toll.toll=free", past, child)))


def test_what_nobody_can_change_is_said_to_stand_against_it() -> None:
    found = told("pass_card.grown_up=true", {**CAR, "date": "2025-06-01"}, {"birth_date": "2012-01-01"})
    assert (found.ways, [[fact.path for fact in one.facts] for one in found.unmoved]) == ((), [["driver.birth_date", "crossing.date"]])


def test_an_outcome_that_is_given_already_or_still_possible_needs_no_change() -> None:
    assert (told("toll.toll=due").verdict, told("toll.toll=due").ways) == ("certain", ())
    still = told("toll.toll=free", {key: value for key, value in CAR.items() if key != "loads"})
    assert (still.verdict, still.ways, still.missing) == ("possible", (), ("crossing.loads",))


def test_any_other_outcome_can_be_asked_for() -> None:
    assert {way.gives for way in told("toll.toll").ways} == {"free"}


def test_a_change_that_leaves_the_outcome_open_names_the_facts_to_know(tmp_path: Path) -> None:
    rule = 'when: crossing.vehicle == "bicycle"'
    law = load(changed(tmp_path, "toll/toll.yaml", rule, 'when: crossing.vehicle == "bicycle" and driver.disabled'))
    refuses = "when: crossing.vehicle in {"
    path = tmp_path / "law" / "toll" / "toll.yaml"
    text = path.read_text(encoding="utf-8").replace(
        refuses, 'when: crossing.vehicle == "bicycle" and not driver.disabled or crossing.vehicle in {'
    )
    path.write_text(text, encoding="utf-8")
    law = load(tmp_path / "law")
    crossing = {**CAR, "vouchers": [{"kind": kind, "valid_until": "2100-12-31"} for kind in ("resident", "worker")], "value": "2000"}
    found = what_would_change({"on": ON, "driver": {"birth_date": "2000-01-01"}, "crossing": crossing}, "toll.toll=free", ruleset=law)
    opening = next(way for way in found.ways if way.missing)
    assert ([change.path for change in opening.changes], opening.missing, opening.gives) == (
        ["crossing.vehicle"],
        ("driver.disabled",),
        None,
    )


def test_fewer_ways_than_there_are_are_not_complete() -> None:
    found = told("toll.toll=free", most=1)
    assert (len(found.ways), found.complete) == (1, False)


def test_a_search_that_reaches_its_bound_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_TRIED", 1)
    assert not told("toll.toll=free").complete


def test_a_case_that_contradicts_itself_is_refused() -> None:
    with pytest.raises(CaseError, match="contradicts"):
        told("toll.toll=free", {**CAR, "vehicle": "bicycle", "axles": 5})


def test_the_document_tells_every_change_and_always_the_same() -> None:
    first, again = (change_document(told("toll.toll=free", {**CAR, "loads": ["milk"], "value": "2000"}), toll_law()) for _ in range(2))
    assert first == again
    assert first["ways"][0] == {
        "effort": 2,
        "gives": "free",
        "changes": [{"fact": "crossing.value", "before": "2000.00", "after": "1200.50", "effort": 2}],
    }
    (obtain, *_) = change_document(told("toll.toll=free"), toll_law())["ways"]
    assert obtain["changes"] == [
        {"fact": "crossing.vouchers[worker]", "before": None, "after": "2026-01-01", "effort": 1, "obtains": "worker"}
    ]
    assert change_document(told("toll.toll=due"), toll_law())["verdict"] == "certain"


def test_an_erasmus_student_need_not_register_with_a_document_that_covers_the_stay() -> None:
    found = what_would_change(example("erasmus_student_one_day_short"), "affiliation.register=not_required")
    assert ways(found) == [
        (1, {"cover.documents[ehic_replacement_certificate]": date(2027, 6, 30)}),
        (2, {"cover.documents[ehic].valid_until": date(2027, 6, 30)}),
        (3, {"stay.end": date(2027, 6, 29)}),
    ]


def test_a_student_registers_first_and_waits_for_the_number_then() -> None:
    found = what_would_change(example("brazilian_masters_student"), "carte_vitale.card=may_order")
    assert [[change.path for change in way.changes] for way in found.ways] == [["registration.attached", "registration.number"]]
    assert found.ways[0].effort == 4


def test_a_change_that_does_not_do_alone_is_told_with_what_it_needs_besides() -> None:
    visit = {"date": "2026-12-01", "provider_kind": "specialist", "specialty": "dermatology", "act": "other", "treating_doctor": "none"}
    case = {
        "on": "2026-11-23",
        "person": {"birth_date": "2000-09-17"},
        "registration": {"attached": True, "number": "permanent"},
        "visit": {**visit, "referred": False, "circumstances": []},
    }
    found = what_would_change(case, "care_path.path=coordinated")
    assert ways(found) == [
        (1, {"visit.treating_doctor": "this_doctor"}),
        (3, {"visit.treating_doctor": "another_doctor", "visit.referred": True}),
    ]


def test_a_visit_that_has_been_stays_as_it_was() -> None:
    past = {**CAR, "date": "2025-12-31", "vouchers": [{"kind": "worker", "valid_until": "2025-01-01"}], "value": "10"}
    assert "crossing.date" not in {path for _, changes in ways(told("toll.toll=free", past)) for path in changes}
    psychiatrist = example("young_adult_at_a_psychiatrist")
    found = what_would_change(psychiatrist, "care_path.path=outside", on="2026-11-27")
    assert [{fact.path for fact in one.facts} for one in found.unmoved] == [
        {"person.birth_date", "visit.date", "visit.specialty", "visit.treating_doctor"}
    ]


def test_nobody_is_made_older() -> None:
    found = what_would_change(example("pupil_of_fifteen"), "carte_vitale.card=may_order")
    assert [[fact.path for fact in one.facts] for one in found.unmoved] == [["person.birth_date"]]
    assert found.ways == ()
