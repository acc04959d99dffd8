"""Every worked case: the project's own, or those of the folder that `COUVERT_REFERENCE_CASES` names."""

import pytest
from tests.reference.compare import answered
from tests.reference.files import folder, read_folder, wrong_cases
from tests.reference.report import Outcome, lines

import couvert

CASES = read_folder(folder())
WRONG = wrong_cases()


@pytest.fixture(scope="module", params=CASES, ids=lambda case: case.id)
def outcome(request: pytest.FixtureRequest) -> Outcome:
    case = request.param
    if case.id in WRONG:
        pytest.skip(f"the case is wrong: {WRONG[case.id]['reason']}")
    return Outcome(case, couvert.load())


def test_the_closed_case_is_answered_as_expected(outcome: Outcome) -> None:
    assert not outcome.disagreements, "\n".join(lines(outcome))


def test_the_case_as_it_stands_says_the_same_or_stays_open(outcome: Outcome) -> None:
    told = [(one.key, answered(outcome.closed, one), answered(outcome.unclosed, one)) for one in outcome.leaps]
    assert not told, f"{outcome.case.id}: key, closed, as it stands: {told}"


def test_no_wrong_case_is_listed_that_is_not_there() -> None:
    assert WRONG.keys() <= {case.id for case in CASES}
