"""What the cases expect of `social_security_number`."""

from collections.abc import Mapping
from typing import Final

from tests.reference.compared.key import Key, a_day, same
from tests.reference.reading import ReferenceCase

KEYS: Final[Mapping[str, Key]] = {
    "translation": Key("social_security_number", "translation", same("maybe_not", "not_needed", "required", "required_sworn")),
}
CIVIL_STATUS_BY: Final = Key("social_security_number", "civil_status_by", a_day)


def deadline(case: ReferenceCase) -> Key | None:
    """Give the key of `deadline` in a case about a temporary number: the day by which the civil-status document is due."""
    return CIVIL_STATUS_BY if "registration.temporary_number_since" in case.facts else None
