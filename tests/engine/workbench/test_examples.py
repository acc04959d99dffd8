"""Examples are written and read, one a line; those of the features are recorded anew where these have changed."""

import json
from pathlib import Path

import pytest
from tests.engine.law_fixtures import toll_law
from tests.engine.workbench.toll_project import law_of, runs, toll_project

from couvert.workbench.examples import RECORD, Example, Examples, NoExamplesError, Said, examples, left_examples, read_examples
from couvert.workbench.expectations import Expectation
from couvert.workbench.scenarios import Scenario

PAYS = Expectation("is", ("toll",), "due")
CAR = Example(
    Scenario("features/toll/cars.feature", "A car pays"),
    7,
    {"crossing": {"vehicle": "car"}},
    "2026-01-01",
    None,
    "toll",
    (PAYS,),
    (Said("given", "a car", {"crossing.vehicle": "car"}), Said("then", "it pays", expected=(PAYS,))),
)


@pytest.fixture(name="file")
def _file(tmp_path: Path) -> Path:
    return tmp_path / "examples.ndjson"


def test_examples_are_read_as_they_were_written(file: Path) -> None:
    written = Examples((CAR,), "sha256:a", "sha256:b", whole=False)
    file.write_text(written.to_lines(), encoding="utf-8")
    assert read_examples(file) == written
    assert CAR.title == "features/toll/cars.feature:7: A car pays"


def test_whoever_writes_examples_by_hand_gives_only_what_is_asked(file: Path) -> None:
    file.write_text('\n{"case": {}, "on": "2026-01-01", "decision": "toll"}\n', encoding="utf-8")
    (one,) = read_examples(file).examples
    assert (one.title, one.expected, one.reading, one.language) == ("examples.ndjson:2: line 2", (), None, "en")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("1", "examples.ndjson:1: expected a mapping as JSON"),
        ("{", "examples.ndjson:1: expected a mapping as JSON"),
        ('{"case": {}, "on": "2026-01-01"}', "examples.ndjson:1: the example lacks `decision`"),
        ('{"case": {}, "on": "2026-01-01", "decision": "toll", "row": 1}', "examples.ndjson:1: unknown key `row`"),
        ('{"case": {}, "on": "2026-01-01", "decision": "toll", "expected": [1]}', "`expected` or `steps` is no list of mappings"),
        ('{"case": {}, "on": "2026-01-01", "decision": "toll", "steps": [{}]}', "`expected` or `steps` is no list of mappings"),
        ('{"case": {}, "on": "2026-01-01", "decision": "toll", "expected": [{"verb": "likes"}]}', "unknown verb `likes`"),
    ],
)
def test_what_is_no_example_is_refused_with_its_place(file: Path, line: str, said: str) -> None:
    file.write_text(line, encoding="utf-8")
    with pytest.raises(NoExamplesError, match=said):
        read_examples(file)


def test_a_file_that_cannot_be_read_is_refused(file: Path) -> None:
    with pytest.raises(NoExamplesError, match="cannot be read: No such file or directory"):
        read_examples(file)
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(NoExamplesError, match="cannot be read: it is no text"):
        read_examples(file)


def ready(project: Path) -> None:
    """Have the next run record one example of the project as it stands."""
    told = json.loads((project / "ready.json").read_text(encoding="utf-8"))
    (project / "ready.ndjson").write_text(Examples((CAR,), told["ruleset"], told["features"]).to_lines(), encoding="utf-8")


def test_the_features_are_run_where_nothing_of_them_is_recorded_and_only_then(tmp_path: Path) -> None:
    project, told = toll_project(tmp_path), list[str]()
    ready(project)
    assert examples(law_of(project), file=None, tell=told.append).examples == (CAR,)
    assert examples(law_of(project), file=None, tell=told.append).examples == (CAR,)
    assert told == ["running the features of `toll_law`, for there is no record of them"]
    assert runs(project) == ["library"]
    assert (project / RECORD).exists()


def test_a_file_that_is_named_is_read_as_it_is(tmp_path: Path, file: Path) -> None:
    project = toll_project(tmp_path)
    file.write_text(Examples((CAR,), "sha256:other").to_lines(), encoding="utf-8")
    assert examples(law_of(project), file=file, tell=[].append).examples == (CAR,)
    assert runs(project) == []


def test_without_features_and_without_a_file_there_are_no_examples() -> None:
    with pytest.raises(NoExamplesError, match="there are no features of `toll_law` here: name a file of examples"):
        examples(toll_law(), file=None, tell=[].append)


def test_features_that_cannot_be_run_give_no_examples(tmp_path: Path) -> None:
    project = toll_project(tmp_path)
    (project / "tests" / "conftest.py").write_text("1 +", encoding="utf-8")
    with pytest.raises(NoExamplesError, match=r"cannot be run: .*SyntaxError"):
        examples(law_of(project), file=None, tell=[].append)


def test_what_the_features_left_is_taken_as_it_is_whatever_it_is_of(tmp_path: Path) -> None:
    project = toll_project(tmp_path)
    assert left_examples(law_of(project)) == ()
    (project / RECORD).parent.mkdir(parents=True, exist_ok=True)
    (project / RECORD).write_text(Examples((CAR,), "sha256:a", "sha256:b").to_lines(), encoding="utf-8")
    assert left_examples(law_of(project)) == (CAR,)
    assert left_examples(toll_law()) == ()
