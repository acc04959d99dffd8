"""What the care cases expect of `care_path`."""

from collections.abc import Mapping
from typing import Final

from tests.reference.compared.key import REFER, UNDETERMINED, Key

NOT_APPLICABLE_WORDS: Final = ("n/a", "n/a (under 16)", "outside path", "path not applicable")
NO_WORDS: Final = ("no", "no after 8", "no: doctor's letter needed", "no: no treating doctor")
KEYS: Final[Mapping[str, Key]] = {
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
}
