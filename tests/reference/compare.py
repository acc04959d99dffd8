"""What the cases expect, and whether an answer agrees."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tests.reference.reading import Kind, ReferenceCase, VocabularyError, look_up

REFER: Final = "refer"
UNDETERMINED: Final = "undetermined"


@dataclass(frozen=True)
class Key:
    """An expected key that is compared: the decision and field, and what each of its words accepts (None: the word is not compared)."""

    decision: str
    field: str
    accepts: Mapping[Any, frozenset[Any] | None]


def _same(*words: str) -> dict[Any, frozenset[Any] | None]:
    return {word: frozenset({word}) for word in words}


NOT_APPLICABLE_WORDS: Final = ("n/a", "n/a (under 16)", "outside path", "path not applicable")
NO_WORDS: Final = ("no", "no after 8", "no: doctor's letter needed", "no: no treating doctor")
COMPARED: Final[Mapping[Kind, Mapping[str, Key]]] = {
    "affiliation": {
        "register": Key("affiliation", "register", _same("required", "not_required", "lodge_form", "not_possible", "already_done", REFER)),
        "channel": Key(
            "affiliation",
            "channel",
            _same(
                "cpam_local",
                "cpam_paris_nc",
                "cpam_paris_talents",
                "employer_then_cpam",
                "home_fund",
                "portal",
                "teleservice_eu_inactive",
                "urssaf_host_family",
            ),
        ),
        "basis": Key("affiliation", "basis", _same("dependant_of_parent", "work")),
        "fund": Key(
            "affiliation",
            "fund",
            {
                "CPAM": frozenset({"cpam"}),
                "CPS_of_parent": frozenset({"cps_of_parent"}),
                "MGEN": frozenset({"mgen"}),
                "MSA": frozenset({"msa"}),
                "SSI_delegated_body": frozenset({"ssi"}),
                "cpam_of_residence": frozenset({"cpam"}),
            },
        ),
        "own_insurance": Key(
            "affiliation",
            "own_name",
            {True: frozenset({"own_name"}), False: frozenset({"dependant"}), "on_request": frozenset({"on_request"})},
        ),
        "vitale": Key(
            "carte_vitale", "card", {"blocked": frozenset({"not_available"}), **_same("may_order", "not_yet", "parent_may_order")}
        ),
    },
    "care": {
        "path": Key(
            "care_path",
            "path",
            {
                "in path / no penalty": frozenset({"coordinated", "not_applicable"}),
                "not applicable": frozenset({"not_applicable"}),
                "out of path": frozenset({"outside"}),
                "undecided, ask": frozenset({REFER, UNDETERMINED}),
                "wait for registration": frozenset({REFER, UNDETERMINED}),
            },
        ),
        "direct_access": Key(
            "care_path",
            "direct_access",
            {"yes": frozenset({True}), **dict.fromkeys(NO_WORDS, frozenset({False})), **dict.fromkeys(NOT_APPLICABLE_WORDS)},
        ),
    },
}
NOT_COMPARED_YET: Final[Mapping[Kind, Mapping[str, str]]] = {
    "affiliation": {
        "rights_start": "rights",
        "rights": "rights",
        "until": "rights",
        "claim": "claims",
        "deadline": "claims",
        "card": "travel",
        "valid_to_max": "travel",
        "valid_months": "travel",
        "cards_needed": "travel",
        "c2s": "complementary_cover",
        "app": "carte_vitale_app",
        "translation": "documents",
    },
    "care": {
        "base_used": "reimbursement",
        "rate_percent": "reimbursement",
        "gross": "reimbursement",
        "flat_charge": "reimbursement",
        "reimbursed": "reimbursement",
        "left_before_mutuelle": "reimbursement",
        "undecided": "reimbursement",
        "third_party_payment": "third_party_payment",
    },
}
"""Expected keys of decisions that the rules do not have yet, with the decision that will bring each."""
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
    known = {*COMPARED[case.kind], *NOT_COMPARED_YET[case.kind], *(FOR_PEOPLE if case.kind == "affiliation" else ())}
    unknown = sorted(set(case.expect) - known)
    if unknown:
        raise VocabularyError(f"{case.id}: unknown key `expect.{unknown[0]}`")
    return tuple(_expectations(case))


def _expectations(case: ReferenceCase) -> Iterator[Expectation]:
    other = case.expect.get("or")
    if other is not None and other not in OTHER_ANSWERS:
        raise VocabularyError(f"{case.id}: expect.or: unknown value `{other}`")
    for key, compared in COMPARED[case.kind].items():
        if key in case.expect:
            accepted = look_up(compared.accepts, case.expect[key], place=f"{case.id}: expect.{key}")
            if accepted is not None:
                yield Expectation(key, compared.decision, compared.field, accepted | _alternatives(case, compared, other))


def _alternatives(case: ReferenceCase, compared: Key, other: str | None) -> frozenset[Any]:
    """Give what else agrees: the `or` where it is a word of the key, and `refer` where the case is not sure."""
    referral = {REFER} if other == REFER or case.confidence == "low" else set()
    return frozenset(compared.accepts.get(other) or ()) | referral


def not_compared(case: ReferenceCase) -> dict[str, str]:
    """Give the expected keys that wait for a decision, with its name."""
    return {key: decision for key, decision in NOT_COMPARED_YET[case.kind].items() if key in case.expect}


def answered(document: Mapping[str, Any], expectation: Expectation) -> Any:  # a value of a field
    """Give what an answer says: the value, or `undetermined`."""
    return document["decisions"][expectation.decision]["fields"].get(expectation.field, UNDETERMINED)


def decisions(expected: Sequence[Expectation]) -> tuple[str, ...]:
    """Give the decisions to ask for."""
    return tuple(sorted({one.decision for one in expected}))


def same_or_open(closed: Any, unclosed: Any) -> bool:  # values of a field
    """Tell whether a case answered without the closing table says the same, or leaves it open."""
    return unclosed in {closed, UNDETERMINED} or closed == REFER
