"""Files of cases: every cell of every answer is what `decide` says of that case, whatever way the cases come in."""

import random
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from tests.differential.batched import SAID, expected, ndjson, table_of_text, typed_table
from tests.differential.random_cases import complete_cases, forgetful
from tests.engine.law_fixtures import toll_law

from couvert import decide, load
from couvert.batch import Answers, decider
from couvert.batch.block import Block
from couvert.batch.files.json_in import JsonFile
from couvert.language.rules import Ruleset

Made = Callable[[Ruleset, list[dict[str, Any]], Path], Block]
NOW = date(2026, 11, 23)
TOLL_DAYS = (date(2019, 12, 31), date(2020, 1, 1), date(2021, 12, 31), date(2022, 1, 1), date(2023, 1, 1), date(2026, 1, 1))
DAYS = (date(2019, 8, 22), date(2023, 8, 22), date(2026, 11, 23))
LATE = ("stale",)
"""What columns do not tell: where it is wanted, each case is decided by itself."""


def of_text(_: Ruleset, cases: list[dict[str, Any]], __: Path) -> Block:
    return table_of_text(cases)


def of_types(law: Ruleset, cases: list[dict[str, Any]], _: Path) -> Block:
    return typed_table(law, cases)


def of_documents(law: Ruleset, cases: list[dict[str, Any]], folder: Path) -> Block:
    return next(JsonFile(ndjson(cases, folder / "cases.ndjson"), law.model, (), lines=True).blocks())


def columns(law: Ruleset) -> list[str]:
    said = [one for one in SAID if one not in LATE]
    return [f"{name}.{one}" for name, table in law.decisions.items() for one in dict.fromkeys((*table.fields, *said))]


def answered(law: Ruleset, block: Block, **ask: Any) -> Answers:
    wanted = ask.pop("columns", columns(law))
    return decider(law, columns=wanted, now=NOW, **ask).decide(block)


def differences(law: Ruleset, answers: Answers, documents: Mapping[int, Mapping[str, Any]]) -> list[str]:
    """Name each cell that is not as `documents` say, which are by row; and each row that is not answered."""
    found, rows = [], {row["row"]: row for row in answers.answers.to_pylist()}
    for row, document in documents.items():
        cells = rows.pop(row, {})
        wanted = expected(law, document)
        names = cells.keys() - {"row"} or {"no answer"}
        wrong = [name for name in names if cells.get(name) != wanted.get(name, "none")]
        found += [f"{row} {name}: {cells.get(name)} for {wanted.get(name)}" for name in wrong]
    return found + [f"{row} should not be answered" for row in rows]


def decided(law: Ruleset, cases: Iterable[Mapping[str, Any]], **ask: Any) -> dict[int, Any]:
    return {row: decide({"on": NOW, **case}, ruleset=law, **ask).to_document() for row, case in enumerate(cases, start=1)}


@cache
def toll_cases(share: float, count: int = 30) -> list[dict[str, Any]]:
    source = random.Random(3)
    return [forgetful(case, share=share, source=source) for case in islice(complete_cases(toll_law(), seed=7, on=TOLL_DAYS), count)]


@cache
def land_cases(share: float, count: int) -> list[dict[str, Any]]:
    source = random.Random(5)
    return [forgetful(case, share=share, source=source) for case in islice(complete_cases(load(), seed=11, on=DAYS), count)]


@cache
def land_decided(reading: str) -> dict[int, Any]:
    return decided(load(), land_cases(0.0, 60), reading=reading)


WAYS = pytest.mark.parametrize("made", [of_text, of_types, of_documents])


@WAYS
@pytest.mark.parametrize("reading", ["official", "guides"])
def test_complete_cases_of_the_toll_law_are_answered_as_each_is_decided(made: Made, reading: str, tmp_path: Path) -> None:
    law, cases = toll_law(), toll_cases(0.0, 100)
    answers = answered(law, made(law, cases, tmp_path), reading=reading)
    assert differences(law, answers, decided(law, cases, reading=reading)) == []
    with_rules = [case for case in cases if min(case["on"], case["crossing"]["date"]) >= "2020-01-01"]
    assert answers.settled_in_columns > 0.95 * len(with_rules)


@WAYS
@pytest.mark.parametrize("share", [0.2, 0.5])
def test_cases_of_the_toll_law_with_facts_forgotten_are_answered_as_each_is_decided(made: Made, share: float, tmp_path: Path) -> None:
    law, cases = toll_law(), toll_cases(share)
    asked = [case for case in cases if all(case[group] for group in ("driver", "crossing"))]  # a table cannot say that a group is empty
    assert differences(law, answered(law, made(law, asked, tmp_path)), decided(law, asked)) == []


def test_a_document_asks_about_a_group_that_is_empty_as_a_single_case_does(tmp_path: Path) -> None:
    law = toll_law()
    cases: list[dict[str, Any]] = [{"driver": {}}, {"crossing": {}}, {}, {"on": "2026-01-01"}, {"crossing": {"axles": 2}, "driver": {}}]
    assert differences(law, answered(law, of_documents(law, cases, tmp_path)), decided(law, cases)) == []


def test_columns_that_need_each_case_by_itself_are_answered_as_each_is_decided() -> None:
    law, cases = toll_law(), toll_cases(0.2)
    asked = [case for case in cases if all(case[group] for group in ("driver", "crossing"))]
    answers = answered(law, table_of_text(asked), columns=[*law.decisions, "next_question"])
    assert differences(law, answers, decided(law, asked)) == []
    assert answers.settled_in_columns == 0


@pytest.mark.parametrize("ask", [{"assume": True}, {"decisions": ["pass_card"]}, {"on": date(2021, 6, 1)}])
def test_a_table_is_asked_as_a_single_case_is(ask: dict[str, Any]) -> None:
    law = toll_law()
    cases = [case for case in toll_cases(0.2) if all(case[group] for group in ("driver", "crossing"))]
    assert differences(law, answered(law, table_of_text(cases), **ask), decided(law, cases, **ask)) == []


def test_the_second_table_of_a_decider_is_answered_as_the_first() -> None:
    law, cases = toll_law(), toll_cases(0.0, 100)
    again = decider(law, columns=columns(law), now=NOW)
    half = len(cases) // 2
    again.decide(table_of_text(cases[:half]))
    assert differences(law, again.decide(table_of_text(cases[half:])), decided(law, cases[half:])) == []


@WAYS
def test_complete_cases_of_the_law_of_the_land_are_answered_as_each_is_decided(made: Made, tmp_path: Path) -> None:
    law, cases = load(), land_cases(0.0, 60)
    answers = answered(law, made(law, cases, tmp_path))
    assert differences(law, answers, land_decided(law.default_reading)) == []
    assert answers.settled_in_columns > 0.95 * len(cases)


def test_the_other_reading_of_the_law_of_the_land_is_answered_as_each_is_decided() -> None:
    law, cases = load(), land_cases(0.0, 60)
    other = next(name for name in law.readings if name != law.default_reading)
    answers = answered(law, table_of_text(cases), reading=other)
    assert differences(law, answers, land_decided(other)) == []
    assert answers.settled_in_columns > 0.95 * len(cases)


def test_cases_of_the_law_of_the_land_with_facts_forgotten_are_answered_as_each_is_decided() -> None:
    law = load()
    cases = [{group: given for group, given in case.items() if given} for case in land_cases(0.04, 15)]
    assert differences(law, answered(law, table_of_text(cases)), decided(law, cases)) == []


def test_what_was_found_for_one_table_serves_another_only_where_it_holds() -> None:
    law, source = toll_law(), random.Random(9)
    whole = list(islice(complete_cases(law, seed=9, on=TOLL_DAYS), 40))
    cases = [forgetful(case, share=share, source=source) for share in (0, 0.1, 0.3) for case in whole]
    tables = [typed_table(law, some) for some in (cases, cases[:40], cases[40:80], cases[80:], *([case] for case in cases))]
    lasting = decider(law, columns=columns(law), now=NOW)

    for table in tables:
        assert lasting.decide(table).answers.to_pylist() == answered(law, table).answers.to_pylist()
