"""What the cases expect of `complementary`. One word says two things: `renewable_only_until_2025-09-30`."""

from collections.abc import Mapping
from typing import Any, Final

from tests.reference.compared.key import Key, a_day
from tests.reference.reading import look_up

WORDS: Final = ("not_possible", "own_application", "on_parents_application")
RENEWABLE: Final = "renewable_only"
UNTIL: Final = f"{RENEWABLE}_until_"


def _who(word: object, place: str) -> frozenset[Any]:
    """Accept who may ask; what may only be renewed is one value, whatever the day."""
    text = str(word)
    value = RENEWABLE if text.startswith(UNTIL) else look_up({one: one for one in WORDS}, text, place=place)
    return frozenset({value})


def _until(word: object, place: str) -> frozenset[Any] | None:
    """Accept the last day to renew, where the word has one."""
    text = str(word)
    return a_day(text.removeprefix(UNTIL), place) if text.startswith(UNTIL) else None


KEYS: Final[Mapping[str, tuple[Key, ...]]] = {
    "c2s": (Key("complementary", "c2s", _who), Key("complementary", "renewable_until", _until)),
}
