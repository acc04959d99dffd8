"""What the cases expect of `travel`."""

from collections.abc import Mapping
from typing import Final

from tests.reference.compared.key import REFER, Key, a_day, a_number

KEYS: Final[Mapping[str, Key]] = {
    "card": Key(
        "travel",
        "card",
        {
            "order_CEAM": frozenset({"order_ceam"}),
            "ask_PRC": frozenset({"ask_certificate"}),
            "none": frozenset({"none"}),
            REFER: frozenset({REFER}),
        },
    ),
    "valid_to_max": Key("travel", "valid_until_at_most", a_day),
    "valid_months": Key("travel", "certificate_months", a_number),
    "cards_needed": Key("travel", "cards_needed", a_number),
}
