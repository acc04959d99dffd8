"""What the cases expect, and whether an answer agrees."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tests.reference.compared import (
    affiliation,
    care_path,
    carte_vitale,
    claims,
    complementary,
    online_account,
    reimbursement,
    rights,
    social_security_number,
    third_party_payment,
    travel,
)
from tests.reference.compared.key import REFER, UNDETERMINED, Key
from tests.reference.reading import Kind, ReferenceCase, VocabularyError

COMPARED: Final[Mapping[Kind, Mapping[str, Key | tuple[Key, ...]]]] = {
    "affiliation": {
        **affiliation.KEYS,
        **carte_vitale.KEYS,
        **claims.KEYS,
        **complementary.KEYS,
        **online_account.KEYS,
        **rights.KEYS,
        **social_security_number.KEYS,
        **travel.KEYS,
    },
    "care": {**care_path.KEYS, **reimbursement.KEYS, **third_party_payment.KEYS},
}
"""Every expected key that is compared, by the kind of case; a word that says several things is compared with several fields."""
ROUTES: Final[Mapping[str, Callable[[ReferenceCase], Key | None]]] = {
    "rights_start": rights.rights_start,
    "deadline": social_security_number.deadline,
}
"""Expected keys that one decision or another answers, by what the case says. None: the usual one does."""
FOR_PEOPLE: Final = frozenset(
    {
        "alternatives",
        "channel_card",
        "delay",
        "dependent_of",
        "documents",
        "documents_without",
        "fee",
        "flags",
        "form",
        "from",
        "how",
        "needs",
        "next",
        "optional_form",
        "or",
        "permit_required",
        "police_report_required",
        "reason",
        "residence_permit_needed",
        "via",
        "where",
    }
)
"""Expected keys that are prose, and `or`, which belongs to the compared keys."""
OTHER_ANSWERS: Final = frozenset({"CPAM", "not_required", "pilot_departments_only", "portal", REFER, "required"})


@dataclass(frozen=True)
class Expectation:
    """One thing that a case expects: any of `accepted` agrees."""

    key: str
    decision: str
    field: str
    accepted: frozenset[Any]


def expectations(case: ReferenceCase) -> tuple[Expectation, ...]:
    """Give what a case expects of the decisions compared. Raises VocabularyError for an unknown key or value."""
    known = {*COMPARED[case.kind], *(FOR_PEOPLE if case.kind == "affiliation" else ())}
    unknown = sorted(set(case.expect) - known)
    if unknown:
        raise VocabularyError(f"{case.id}: unknown key `expect.{unknown[0]}`")
    return tuple(_expectations(case))


def _expectations(case: ReferenceCase) -> Iterator[Expectation]:
    other = case.expect.get("or")
    if other is not None and other not in OTHER_ANSWERS:
        raise VocabularyError(f"{case.id}: expect.or: unknown value `{other}`")
    for key, compared in _keys(case).items():
        for one in compared if isinstance(compared, tuple) else (compared,):
            accepted = one.accepted(case.expect[key], place=f"{case.id}: expect.{key}") if key in case.expect else None
            if accepted is not None:
                yield Expectation(key, one.decision, one.field, accepted | _alternatives(case, one, other))


def _keys(case: ReferenceCase) -> Mapping[str, Key | tuple[Key, ...]]:
    """Give what each expected key that is compared means in a case."""
    routed = {key: route(case) for key, route in ROUTES.items() if key in case.expect}
    return {**COMPARED[case.kind], **{key: one for key, one in routed.items() if one}}


def _alternatives(case: ReferenceCase, compared: Key, other: str | None) -> frozenset[Any]:
    """Give what else agrees: the `or` where it is a word of the key, and `refer` where the case is not sure."""
    referral = {REFER} if other == REFER or case.confidence == "low" else set()
    return compared.alternative(other) | referral


def answered(document: Mapping[str, Any], expectation: Expectation) -> Any:  # a value of a field
    """Give what an answer says: the value, or where there is none, `refer` if the decision is referred to a desk, else `undetermined`."""
    decision = document["decisions"][expectation.decision]
    return decision["fields"].get(expectation.field, REFER if decision["status"] == REFER else UNDETERMINED)


def decisions(expected: Sequence[Expectation]) -> tuple[str, ...]:
    """Give the decisions to ask for."""
    return tuple(sorted({one.decision for one in expected}))


def same_or_open(closed: Any, unclosed: Any) -> bool:  # values of a field
    """Tell whether a case answered without the closing table says the same, or leaves it open."""
    return unclosed in {closed, UNDETERMINED} or closed == REFER
