"""What the care cases expect of `reimbursement`: the rate, and sums to the cent; what is undecided may be any open answer."""

from collections.abc import Mapping
from typing import Any, Final

from tests.reference.compared.key import REFER, UNDETERMINED, Key, a_number
from tests.reference.reading import VocabularyError


def _euros(word: object, place: str) -> frozenset[Any]:
    if isinstance(word, bool) or not isinstance(word, int | float):
        raise VocabularyError(f"{place}: `{word}` is no sum")
    return frozenset({f"{word:.2f}"})


def _open(_word: object, _place: str) -> frozenset[Any]:
    return frozenset({REFER, UNDETERMINED})


KEYS: Final[Mapping[str, Key]] = {
    "rate_percent": Key("reimbursement", "rate", a_number),
    "base_used": Key("reimbursement", "base", _euros),
    "gross": Key("reimbursement", "gross", _euros),
    "flat_charge": Key("reimbursement", "flat_charge", _euros),
    "reimbursed": Key("reimbursement", "reimbursed", _euros),
    "left_before_mutuelle": Key("reimbursement", "left_to_pay", _euros),
    "undecided": Key("reimbursement", "reimbursed", _open),
}
