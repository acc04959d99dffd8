"""What an example demands of a decision, held against its document."""

from typing import Any

import pytest

from couvert.workbench.expectations import CHECKS, Expectation, expectation

DECIDED = {"status": "decided", "fields": {"toll": "due", "papers": ["voucher"], "amount": "5.00", "slips": []}, "disputed": []}
OPEN = {
    "status": "undetermined",
    "fields": {},
    "certain": {"papers": ["voucher"]},
    "possible": {"papers": ["milk_slip"], "toll": ["due", "free"], "amount": {"from": "5.00", "to": "22.50"}},
    "missing": ["crossing.value"],
    "disputed": [{"reading": "guides", "fields": {"toll": "free", "papers": ["milk_slip"]}}],
}
REFERRED = {"status": "refer", "to": "bridge_office", "fields": {"toll": "refer"}, "disputed": []}


@pytest.mark.parametrize(
    ("demanded", "document", "holds"),
    [
        (Expectation("is", ("toll",), "due"), DECIDED, True),
        (Expectation("is", ("toll",), "free"), DECIDED, False),
        (Expectation("is", ("toll",), None), OPEN, False),
        (Expectation("is", ("papers",), "voucher"), DECIDED, True),
        (Expectation("is", ("papers",), "voucher"), OPEN, True),
        (Expectation("is", ("papers",), "milk_slip"), OPEN, False),
        (Expectation("is", ("papers",), ["voucher"]), DECIDED, True),
        (Expectation("is", ("slips",), []), DECIDED, True),
        (Expectation("is", ("papers",), []), DECIDED, False),
        (Expectation("is", ("slips", "papers"), "voucher"), DECIDED, True),
        (Expectation("is_not", ("papers",), "milk_slip"), DECIDED, True),
        (Expectation("is_not", ("papers",), "milk_slip"), OPEN, False),
        (Expectation("is_not", ("papers",), "voucher"), DECIDED, False),
        (Expectation("may_be", ("toll",), "free"), OPEN, True),
        (Expectation("may_be", ("toll",), "refer"), OPEN, False),
        (Expectation("may_be", ("toll",), "due"), DECIDED, False),
        (Expectation("lies_between", ("amount",), {"from": "5.00", "to": "22.50"}), OPEN, True),
        (Expectation("lies_between", ("amount",), {"from": "5.00", "to": "22.50"}), DECIDED, False),
        (Expectation("is_not_told", ("amount",)), OPEN, True),
        (Expectation("is_not_told", ("amount",)), DECIDED, False),
        (Expectation("is_absent", ("amount",)), OPEN, False),
        (Expectation("is_absent", ("amount",)), REFERRED, True),
        (Expectation("is_disputed"), OPEN, True),
        (Expectation("is_disputed"), DECIDED, False),
        (Expectation("is_disputed", ("toll",), "free", "guides"), OPEN, True),
        (Expectation("is_disputed", ("toll",), "due", "guides"), OPEN, False),
        (Expectation("is_disputed", ("toll",), "free", "official"), OPEN, False),
        (Expectation("is_undisputed"), DECIDED, True),
        (Expectation("is_undisputed"), OPEN, False),
        (Expectation("has_status", value="undetermined"), OPEN, True),
        (Expectation("refers_to", value="bridge_office"), REFERRED, True),
        (Expectation("refers_to", value="bridge_office"), DECIDED, False),
        (Expectation("waits_for", value="crossing.value"), OPEN, True),
        (Expectation("waits_for", value="crossing.value"), DECIDED, False),
        (Expectation("does_not_wait_for", value="crossing.value"), DECIDED, True),
    ],
)
def test_a_demand_is_held_against_a_decision(demanded: Expectation, document: dict[str, Any], holds: bool) -> None:  # noqa: FBT001
    assert demanded.holds(document) is holds


@pytest.mark.parametrize("verb", CHECKS)
def test_a_demand_is_read_as_it_was_written(verb: str) -> None:
    demanded = Expectation(verb, ("toll",), [], "guides")
    assert expectation(demanded.to_document()) == demanded


@pytest.mark.parametrize(
    ("document", "said"),
    [({"verb": "likes"}, "unknown verb `likes`"), ({}, "unknown verb `None`"), ({"verb": "is", "field": "toll"}, "unknown key `field`")],
)
def test_what_is_no_demand_is_refused(document: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        expectation(document)
