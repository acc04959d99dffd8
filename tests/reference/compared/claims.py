"""What the affiliation cases expect of `claims`: the paper form is a way to claim, the other words say whether one may."""

from collections.abc import Mapping
from typing import Final

from tests.reference.compared.key import Key, a_day

HOW: Final = Key(
    "claims",
    "how",
    {"allowed": None, "keep_originals": None, "out_of_time": None, "paper_feuille_de_soins": frozenset({"paper"})},
)


KEYS: Final[Mapping[str, Key | tuple[Key, ...]]] = {
    "claim": (
        Key(
            "claims",
            "claim",
            {
                "allowed": frozenset({"allowed"}),
                "keep_originals": frozenset({"keep_originals"}),
                "out_of_time": frozenset({"out_of_time"}),
                "paper_feuille_de_soins": None,
            },
        ),
        HOW,
    ),
    "deadline": Key("claims", "deadline", a_day),
}
