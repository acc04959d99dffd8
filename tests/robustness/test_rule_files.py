"""Whatever stands in the files of a ruleset, it loads or every problem is named with its file, line and column."""

import re
import shutil
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.law_fixtures import HOME, toll_law
from tests.robustness.strange import TEXTS, encoded, mutated

from couvert import RulesetError, load
from couvert.language.parser import ConditionError, parse_condition
from couvert.language.types import field_types

FUZZ = settings.get_profile("strange")
NAMES = sorted(path.relative_to(HOME).as_posix() for path in HOME.rglob("*.yaml"))
PLACED = re.compile(r".+:\d+:\d+$", re.DOTALL)
TYPES = field_types(toll_law())


@FUZZ
@given(change=st.sampled_from(NAMES).flatmap(lambda name: st.tuples(st.just(name), mutated(((HOME / name).read_text("utf-8"),)))))
def test_a_changed_ruleset_loads_or_every_problem_is_placed(change: tuple[str, str], tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.getbasetemp() / "law"
    shutil.copytree(HOME, home, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    (home / change[0]).write_bytes(encoded(change[1]))
    try:
        assert load(home).decisions
    except RulesetError as error:
        assert all(PLACED.match(problem.place) or problem.place.startswith(str(home)) for problem in error.problems), error  # noqa: PT017


ATOMS = st.one_of(
    st.sampled_from(sorted(TYPES)),
    st.builds(
        "{} {} {}".format,
        st.one_of(st.sampled_from(sorted(TYPES)), TEXTS),
        st.sampled_from(("==", "!=", "<", "<=", ">", ">=", "in", "not in", "is", "=", "+", ",", ":=")),
        st.sampled_from(("1", "-1", "9" * 500, "1e999", "1_0", "0x1F", "1j", '"car"', "{'car'}", "{*'car'}", "[1]", "()", "...", "b'x'")),
    ),
    TEXTS,
)  # fmt: skip
CONDITIONS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.builds("({} and {})".format, inner, inner),
        st.builds("not ({})".format, inner),
        st.builds("{} or {}".format, inner, inner),
        st.builds("{}\n{}".format, inner, inner),
        st.builds("(lambda: {})()".format, inner),
    ),
    max_leaves=10,
)
SHAPES = {
    "brackets": lambda depth: "(" * min(depth, 60) + "driver.disabled" + ")" * min(depth, 60),
    "open brackets": lambda depth: "(" * depth,
    "negations": lambda depth: "not " * depth + "driver.disabled",
    "signs": lambda depth: "crossing.axles == " + "-" * depth + "1",
    "attributes": lambda depth: "driver" + ".disabled" * depth,
    "calls": lambda depth: "driver" + "()" * depth,
    "sums": lambda depth: "1" + "+1" * depth + " == crossing.axles",
    "lambdas": lambda depth: "lambda: " * depth + "1",
    "conjunctions": lambda depth: " and ".join(["driver.disabled"] * depth),
    "mixed": lambda depth: "driver.disabled" + " and (driver.disabled or (driver.disabled" * depth + "))" * depth,
    "chain": lambda depth: "crossing.axles" + " < crossing.axles" * depth,
    "members": lambda depth: "crossing.axles in {" + ", ".join(map(str, range(depth))) + "}",
}


@FUZZ
@given(text=CONDITIONS)
def test_any_condition_is_read_or_refused(text: str) -> None:
    try:
        assert parse_condition(text, TYPES)
    except ConditionError as error:
        assert error.message  # noqa: PT017  # either is right
        assert error.offset >= 0  # noqa: PT017


@pytest.mark.parametrize("depth", [60, 1_000, 50_000])
@pytest.mark.parametrize("shape", SHAPES)
def test_conditions_that_are_long_or_nested_deep_are_read_or_refused(shape: str, depth: int) -> None:
    text = SHAPES[shape](depth)
    read = partial(parse_condition, text, TYPES)
    if shape in {"brackets", "conjunctions", "chain", "members"}:
        assert read()
    else:
        with pytest.raises(ConditionError):
            read()
