"""Whatever stands in the file of a case, the command line answers or says what is wrong, and repeats nothing that a person wrote."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.interfaces.door import couvert
from tests.robustness.strange import CASE_FILES, WRITTEN

from couvert.interfaces.cli.faults import Exit

FUZZ = settings.get_profile("strange")


@FUZZ
@given(content=CASE_FILES, name=st.sampled_from(("case.yaml", "case.json", "case")), command=st.sampled_from(("decide", "timeline")))
def test_a_file_is_answered_or_refused(content: bytes, name: str, command: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(content)
    result = couvert(command, str(path))
    assert result.exit_code in {Exit.ANSWERED, Exit.CASE}, (content, result.stderr)
    assert "Traceback" not in result.stderr
    assert result.exit_code == Exit.ANSWERED or result.stderr.startswith("couvert: the case is invalid\n  ")


@FUZZ
@given(content=CASE_FILES)
def test_standard_input_is_answered_or_refused(content: bytes) -> None:
    result = couvert("decide", "-", stdin=content)
    assert result.exit_code in {Exit.ANSWERED, Exit.CASE}, (content, result.stderr)


@FUZZ
@given(
    value=st.sampled_from((WRITTEN, [WRITTEN], {"kind": WRITTEN}, [{"kind": WRITTEN}], [{"kind": "worker", "valid_until": WRITTEN}])),
    fact=st.sampled_from(("on", "driver", "driver.birth_date", "driver.nationalities", "crossing.vehicle", "crossing.vouchers")),
    name=st.sampled_from(("case.yaml", "case.json")),
)  # fmt: skip
def test_what_a_person_wrote_is_not_repeated(value: object, fact: str, name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    for part in reversed(fact.split(".")):
        value = {part: value}
    path = tmp_path_factory.getbasetemp() / name
    path.write_text(json.dumps(value), encoding="utf-8")
    result = couvert("decide", str(path))
    assert result.exit_code == Exit.CASE
    assert WRITTEN not in result.output
