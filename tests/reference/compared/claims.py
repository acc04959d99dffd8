"""What the affiliation cases expect of `claims`: the paper form is a way to claim, the other words say whether one may."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from tests.reference.compared.key import Key

HOW: Final = Key(
    "claims",
    "how",
    {"allowed": None, "keep_originals": None, "out_of_time": None, "paper_feuille_de_soins": frozenset({"paper"})},
)


class AnyDay(Mapping[Any, frozenset[Any]]):
    """Accepts, for any day, that day."""

    def __getitem__(self, day: Any) -> frozenset[Any]:  # a word of a case
        """Give the day as answers write it. Raises KeyError for a word that is no day."""
        if not isinstance(day, date):
            raise KeyError(day)
        return frozenset({day.isoformat()})

    def __iter__(self) -> Any:  # never used: days are not listed
        """Give nothing."""
        return iter(())

    def __len__(self) -> int:
        """Tell that nothing is listed."""
        return 0


KEYS: Final[Mapping[str, Key]] = {
    "claim": Key(
        "claims",
        "claim",
        {
            "allowed": frozenset({"allowed"}),
            "keep_originals": frozenset({"keep_originals"}),
            "out_of_time": frozenset({"out_of_time"}),
            "paper_feuille_de_soins": None,
        },
        also=(HOW,),
    ),
    "deadline": Key("claims", "deadline", AnyDay()),
}
