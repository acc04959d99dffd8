"""What the cases expect of `online_account`."""

from collections.abc import Mapping
from typing import Final

from tests.reference.compared.key import REFER, Key, same

KEYS: Final[Mapping[str, Key]] = {
    "app": Key(
        "online_account",
        "app",
        {**same("may_activate", "not_possible", "not_yet"), "pilot_departments_only": frozenset({"not_yet", REFER})},
    ),
}
