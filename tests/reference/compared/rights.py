"""What the cases expect of `rights`."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from tests.reference.compared.key import Key, a_day, same
from tests.reference.reading import ReferenceCase

START_DAY: Final = Key("rights", "starts_on", a_day)
START_RULE: Final = Key("rights", "start_rule", same("contract_day_1"))
KEYS: Final[Mapping[str, Key]] = {
    "rights": Key("rights", "rights", same("kept", "ended")),
    "until": Key("rights", "until", a_day),
    "rights_start": START_RULE,
}


def rights_start(case: ReferenceCase) -> Key:
    """Give the key of `rights_start`: a day is the first day of rights, a word the rule by which they start."""
    return START_DAY if isinstance(case.expect["rights_start"], date) else START_RULE
