"""JSON Schemas: the examples and the rule files fit them, and what is wrong does not."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from tests.engine.interfaces.door import COMPLETE, ROOT, TOLL_LAW, couvert

from couvert.language.schema import SHAPES, case_schema, file_schema
from couvert.language.strict_yaml import read, read_file
from couvert.loading import load

EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
RULESETS = (ROOT / "rulesets" / "couvert_fr", Path(TOLL_LAW))
KINDS = {"derived.yaml": "derived", "parameters.yaml": "parameters", "ruleset.yaml": "ruleset", "sources.yaml": "sources"}


def validator(schema: Any) -> Draft202012Validator:  # JSON
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def kind_of(path: Path) -> str:
    return KINDS.get(path.name) or ("wording" if "wording" in path.parts else "decision")


@pytest.fixture(name="case", scope="module")
def _case() -> Draft202012Validator:
    return validator(json.loads(couvert("facts", "schema", law=TOLL_LAW).stdout))


@pytest.fixture(name="french_case", scope="module")
def _french_case() -> Draft202012Validator:
    return validator(case_schema(load(), language="fr"))


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 8


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_says_who_it_is_and_fits_the_schema(french_case: Draft202012Validator, path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("# ")
    french_case.validate(read_file(path).value)


@pytest.mark.parametrize(
    "path", [path for home in RULESETS for path in sorted(home.rglob("*.yaml"))], ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_every_file_of_a_ruleset_fits_the_schema_of_its_kind(path: Path) -> None:
    validator(file_schema(kind_of(path))).validate(read_file(path).value)


@pytest.mark.parametrize("kind", SHAPES)
def test_the_schema_of_every_kind_of_file_can_be_printed(kind: str) -> None:
    assert json.loads(couvert("rules", "schema", kind).stdout) == file_schema(kind)


def test_the_schema_of_a_rule_file_is_the_one_printed_without_a_kind() -> None:
    assert couvert("rules", "schema").stdout == couvert("rules", "schema", "decision").stdout


def test_a_complete_case_fits(case: Draft202012Validator) -> None:
    case.validate(read(COMPLETE, name="case").value)
    case.validate({"on": None, "driver": None, "crossing": {"value": 5.25, "vouchers": [{"kind": "worker", "valid_from": None}]}})


@pytest.mark.parametrize(
    "wrong",
    [
        {"drivr": {}},
        {"driver": {"birthdate": "2000-01-01"}},
        {"driver": {"birth_date": "1 May 2000"}},
        {"driver": {"nationalities": ["de"]}},
        {"driver": {"disabled": "no"}},
        {"crossing": {"vehicle": "lorri"}},
        {"crossing": {"axles": 10}},
        {"crossing": {"value": "5.255"}},
        {"crossing": {"value": -1}},
        {"crossing": {"loads": "milk"}},
        {"crossing": {"vouchers": [{}]}},
        {"crossing": {"vouchers": [{"kind": "worker", "colour": "red"}]}},
        [],
    ],
)
def test_a_case_that_is_wrong_does_not_fit(case: Draft202012Validator, wrong: object) -> None:
    assert not case.is_valid(wrong)


def test_the_words_of_the_ruleset_are_titles_and_descriptions() -> None:
    place = case_schema(load(), language="en")["$defs"]["Person"]["properties"]["birth_date"]
    assert (place["title"], place["description"]) == ("date of birth", "When were you born?")


def test_a_rule_file_with_a_name_that_cannot_be_does_not_fit() -> None:
    path = Path(TOLL_LAW) / "toll" / "toll.yaml"
    document: Any = read_file(path).value
    schema = validator(file_schema("decision"))
    for broken in (
        {**document, "gives": {"Not-A-Name": {"kind": "one"}}},
        {**document, "colour": "red"},
        {**document, "rules": []},
        {**document, "rules": [{**document["rules"][0], "id": "Not_Kebab"}]},
        {**document, "rules": [{**document["rules"][0], "in_force": {"from": "soon"}}]},
        {key: value for key, value in document.items() if key != "desk"},
    ):
        assert not schema.is_valid(broken)
