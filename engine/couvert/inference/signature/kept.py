"""A bounded store of what was worked out once. Safe to use from several threads and after a fork: it takes no lock."""

from collections.abc import Hashable
from contextlib import suppress
from typing import Generic, TypeVar

Worth = TypeVar("Worth")


class Kept(Generic[Worth]):
    """What was worked out, by key, the oldest dropped first once there are more than `most`."""

    def __init__(self, most: int) -> None:
        """Begin with nothing."""
        self._most = most
        self._kept: dict[Hashable, Worth] = {}
        self.look = self._kept.get
        """Gives what is kept under a key, or what is named besides where nothing is."""

    def __reduce__(self) -> tuple[type["Kept[Worth]"], tuple[int]]:
        """Travel between processes empty: what was worked out may tell of a case."""
        return Kept, (self._most,)

    def __len__(self) -> int:
        """Tell how much is kept."""
        return len(self._kept)

    def keep(self, key: Hashable, worth: Worth) -> Worth:
        """Keep something; where another thread was sooner, what that one kept is given."""
        found = self._kept.setdefault(key, worth)
        while len(self._kept) > self._most:
            with suppress(RuntimeError):  # another thread keeps something meanwhile
                self._kept.pop(next(iter(self._kept), None), None)
        return found
