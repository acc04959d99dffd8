"""What the cases expect of `carte_vitale`."""

from collections.abc import Mapping
from typing import Final

from tests.reference.compared.key import Key, same

KEYS: Final[Mapping[str, Key]] = {
    "vitale": Key("carte_vitale", "card", {"blocked": frozenset({"not_available"}), **same("may_order", "not_yet", "parent_may_order")}),
}
