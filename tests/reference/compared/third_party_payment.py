"""What the care cases expect of `third_party_payment`: a word may be about the payment, what it rests on, or both."""

from collections.abc import Mapping
from typing import Final

from tests.reference.compared.key import Key

BASIS: Final = Key(
    "third_party_payment",
    "basis",
    {
        "by law": frozenset({"law"}),
        "by law, total": frozenset({"law"}),
        "no": None,
        "no, claim at CPAM of place of care": None,
        "optional": None,
    },
)
KEYS: Final[Mapping[str, tuple[Key, ...]]] = {
    "third_party_payment": (
        Key(
            "third_party_payment",
            "payment",
            {
                "by law": None,
                "by law, total": frozenset({"total"}),
                "no": frozenset({"none"}),
                "no, claim at CPAM of place of care": frozenset({"none"}),
                "optional": frozenset({"optional"}),
            },
        ),
        BASIS,
    ),
}
