"""What is kept by signature gives the same answers as firing every time, and fires each signature once."""

import random
from collections import Counter
from collections.abc import Mapping
from datetime import date
from itertools import islice
from typing import Any

import pytest
from tests.differential.dated_law import dated_law
from tests.differential.random_cases import complete_cases, forgetful
from tests.engine.law_fixtures import toll_law

from couvert import decide
from couvert.cases import asked_groups, read_case
from couvert.inference.durable import DurableBackend
from couvert.inference.reference import fire
from couvert.inference.session import Firing
from couvert.inference.signature.firing import FiringError, Followed, Signatures, signatures_of
from couvert.inference.signature.frame import Asked, Frame
from couvert.language.facts import Scalar
from couvert.rulebase import Edition

DAYS = (date(2019, 12, 31), date(2021, 11, 20), date(2023, 11, 23), date(2026, 2, 28))
LORRY = {"on": "2026-11-23", "driver": {"birth_date": "1990-01-01"}, "crossing": {"date": "2026-11-23", "vehicle": "lorry"}}


class Counting:
    """Fires by the definition, and counts."""

    def __init__(self) -> None:
        self.fired = Counter[str]()

    def fire(self, edition: Edition, facts: Mapping[str, Scalar]) -> Firing:
        self.fired[edition.reading] += 1
        return fire(edition, facts)


class Lying:
    """Fires nothing."""

    def fire(self, _: Edition, __: Mapping[str, Scalar]) -> Firing:
        return Firing((), ())


def frame(signatures: Signatures, case: Mapping[str, Any], **asked: Any) -> Frame:
    read = read_case(signatures.ruleset, case, on=None)
    facts = signatures.layout.facts(read, {})
    return Frame(signatures, facts, Asked(**{"reading": "official", "otherwise": {}, "groups": asked_groups(read), **asked}))


def followed(signatures: Signatures, case: Mapping[str, Any], decision: str, **asked: Any) -> Followed | None:
    return frame(signatures, case, **asked).followed(decision)


@pytest.mark.parametrize("law", [toll_law, dated_law])
@pytest.mark.parametrize(("share", "count"), [(0, 12), (0.2, 4), (0.5, 2)])
def test_an_answer_is_the_same_whether_kept_or_fired(law: Any, share: float, count: int) -> None:
    ruleset, fired, source = law(), DurableBackend(), random.Random(3)
    for case in islice(complete_cases(ruleset, seed=3, on=DAYS), count):
        left = forgetful(case, share=share, source=source)
        for reading in ruleset.readings:
            kept = decide(left, ruleset=ruleset, reading=reading)
            assert kept.to_document() == decide(left, ruleset=ruleset, reading=reading, backend=fired).to_document()


def test_a_signature_is_fired_once_in_each_reading() -> None:
    counting = Counting()
    signatures = Signatures(toll_law(), counting)
    axles = [{**LORRY, "crossing": {**LORRY["crossing"], "vouchers": [], "loads": [], "value": "5.00", "axles": n}} for n in (2, 3, 9)]  # type: ignore[dict-item]

    outcomes = [followed(signatures, case, "toll") for case in axles]

    assert [one.mine["toll"] for one in outcomes if one] == ["due"] * 3
    assert set(counting.fired.values()) == {1}


def test_what_is_open_is_not_told_and_not_fired() -> None:
    counting = Counting()
    signatures = Signatures(toll_law(), counting)

    assert followed(signatures, {"on": "2026-11-23", "crossing": {"date": "2026-11-23"}}, "toll") is None
    assert followed(signatures, {"on": "2026-11-23", "crossing": {"vehicle": "lorry"}}, "toll") is None
    assert not counting.fired


def test_before_the_first_source_nothing_is_told_by_signature() -> None:
    assert followed(Signatures(toll_law(), Counting()), {"crossing": {"date": "2019-12-31"}}, "toll") is None


def test_an_engine_that_fires_other_rules_is_not_believed() -> None:
    signatures = Signatures(toll_law(), Lying())

    with pytest.raises(FiringError, match="`toll`"):
        followed(signatures, {"on": "2026-11-23", "crossing": {"date": "2026-11-23", "vehicle": "bicycle"}}, "toll")


def test_a_ruleset_has_one_store() -> None:
    assert signatures_of(toll_law()) is signatures_of(toll_law())
