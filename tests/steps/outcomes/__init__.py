"""What an answer can say, sentence by sentence: a sentence stands for a decision's field and its value. One module is one decision."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from tests.steps.outcomes import (
    affiliation,
    care_path,
    carte_vitale,
    claims,
    complementary,
    finding_care,
    online_account,
    reimbursement,
    rights,
    social_security_number,
    third_party_payment,
    travel,
    treating_doctor,
    visit_cover,
)

Value = str | bool | int


class Outcome(NamedTuple):
    """A field of a decision and its value; of a set field, one of its values."""

    decision: str
    field: str
    value: Value


TABLES: Final[Mapping[str, Mapping[str, Mapping[str, Value]]]] = {
    "affiliation": affiliation.TABLES,
    "care_path": care_path.TABLES,
    "carte_vitale": carte_vitale.TABLES,
    "claims": claims.TABLES,
    "social_security_number": social_security_number.TABLES,
    "third_party_payment": third_party_payment.TABLES,
    "complementary": complementary.TABLES,
    "finding_care": finding_care.TABLES,
    "reimbursement": reimbursement.TABLES,
    "rights": rights.TABLES,
    "online_account": online_account.TABLES,
    "travel": travel.TABLES,
    "treating_doctor": treating_doctor.TABLES,
    "visit_cover": visit_cover.TABLES,
}  # type: ignore[dict-item]  # each table holds values of one kind
"""The fields of each decision, with their sentences."""

OUTCOMES: Final = {
    words: Outcome(decision, field, value)
    for decision, fields in TABLES.items()
    for field, table in fields.items()
    for words, value in table.items()
}
"""Every sentence, in the form that patterns are written in (`she`, `her`; `elle`)."""
