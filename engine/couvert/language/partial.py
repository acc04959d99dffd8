"""Facts that are known in part: what is unknown, which input would tell, and lists whose members are not all settled."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from couvert.language.facts import Scalar


@dataclass(frozen=True, order=True)
class Slot:
    """One place that an input can fill: a fact, a member of a set or record of a list (`key`), or a record's leaf (`key`, `leaf`)."""

    path: str
    key: str = ""
    leaf: str = ""

    def __str__(self) -> str:
        """Name the slot as questions and answers do: `cover.documents[ehic].valid_until`."""
        key = f"[{self.key}]" if self.key else ""
        return f"{self.path}{key}{'.' if self.leaf else ''}{self.leaf}"


def label_of(key: str, number: int) -> str:
    """Give the label of the first, second ... record with a key: the key, numbered from the second one on (`ehic#2`)."""
    return key if number == 1 else f"{key}#{number}"


def number_of(label: str) -> int:
    """Give which of the records with its key a label stands for: 1 the first."""
    return int(label.partition("#")[2] or 1)


def key_of(label: str) -> str:
    """Give the key of a record by its label."""
    return label.partition("#")[0]


@dataclass(frozen=True)
class Unknown:
    """A value that is not known yet: the slots that would settle it, and the values it may have where these are few."""

    needs: tuple[Slot, ...]
    among: frozenset[Scalar] | None = None


Value: TypeAlias = Scalar | Unknown


def unknown(parts: Iterable[object]) -> Unknown | None:
    """Merge the unknown parts into one Unknown; None when every part is known."""
    needs = tuple(dict.fromkeys(slot for part in parts if isinstance(part, Unknown) for slot in part.needs))
    return Unknown(needs) if needs else None


@dataclass(frozen=True)
class SetView:
    """What is known of a set: its `members`, the values it lacks, and `closed` when it has no further member.

    While it is open, only the values in `universe` are supposed: one for every class of values that can be told apart.
    """

    path: str
    members: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()
    closed: bool = False
    universe: frozenset[str] = frozenset()

    def has_any(self, values: Iterable[str]) -> bool | Unknown:
        """Tell whether at least one of the values is a member."""
        wanted = tuple(values)
        if self.members.intersection(wanted):
            return True
        open_values = () if self.closed else tuple(value for value in wanted if value in self.universe - self.lacking)
        return Unknown(tuple(Slot(self.path, value) for value in open_values)) if open_values else False


@dataclass(frozen=True)
class Record:
    """One record of a list: its label (the key, numbered when it stands twice), its key and its other leaves, known or not."""

    label: str
    key: str
    leaves: Mapping[str, Value | None]


@dataclass(frozen=True)
class RecordsView:
    """What is known of a list of records: those it has, the keys it lacks, and `closed` when it has no further record.

    While it is open, only keys in `universe` are supposed: one for every class of keys that can be told apart.
    """

    path: str
    records: tuple[Record, ...] = ()
    lacking: frozenset[str] = frozenset()
    closed: bool = False
    universe: frozenset[str] = frozenset()

    def of(self, keys: Iterable[str]) -> tuple[tuple[Record, ...], Unknown | None]:
        """Give the records with one of the keys, and what is still unknown about there being more."""
        wanted = tuple(keys)
        have = tuple([record for record in self.records if record.key in wanted])
        if self.closed:
            return have, None
        present = {record.key for record in self.records}
        supposed = self.universe - self.lacking - present
        missing = tuple(key for key in wanted if key in supposed)
        return have, (Unknown(tuple(Slot(self.path, key) for key in missing)) if missing else None)


Argument: TypeAlias = Value | SetView | RecordsView | tuple[str, ...]
"""What a stock function is given: a value, a view of a list, or the words written in the rule."""
