"""The fact model as the engine sees it: every path with its kind, values and limits, read off the pydantic models."""

import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from couvert.language.facts import Changeable, Constraint, Given, Kind, Many, Obtainable, Of, Usual, cents
from couvert.language.once import cached_property
from couvert.language.partial import label_of


@dataclass(frozen=True)
class FactType:
    """The type of a fact: its kind, the values of an enumeration, and whether it is a set or a list of records."""

    kind: Kind
    values: tuple[str, ...] = ()
    shape: Literal["scalar", "set", "records"] = "scalar"


@dataclass(frozen=True)
class Fact:
    """One input fact: its path, type, limits (`low`, `high`, both included) and, for records, its leaves, key leaf and endless keys.

    `changeable` tells whether and how a person can change it, `obtainable` which records a person can obtain.
    """

    path: str
    type: FactType
    low: int | None = None
    high: int | None = None
    usual: Usual | None = None
    leaves: tuple["Fact", ...] = ()
    key: str | None = None
    endless: tuple[str, ...] = ()
    changeable: Changeable | None = None
    obtainable: tuple[Obtainable, ...] = ()

    @cached_property
    def leaf_names(self) -> tuple[str, ...]:
        """The names of the leaves of a record."""
        return tuple(leaf.path for leaf in self.leaves)

    @cached_property
    def is_plain(self) -> bool:
        """Tell whether the leaves of a record stand in a validated case as the engine sees them: none is an amount, or in a group."""
        return not any(leaf.type.kind is Kind.MONEY or "." in leaf.path for leaf in self.leaves)

    def may_lack(self, key: str, leaf: str) -> bool:
        """Tell whether a record with this key can do without a leaf: its start, and for some its end."""
        return leaf == "valid_from" or (leaf == "valid_until" and key in self.endless)

    def labelled(self, given: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  # a list of records: mappings, or their models
        """Give each record of a list with its label."""
        counts: dict[str, int] = {}
        for record in given:
            key = str(record[self.key] if isinstance(record, dict) else getattr(record, self.key or ""))
            counts[key] = counts.get(key, 0) + 1
            yield label_of(key, counts[key]), record

    def leaf(self, name: str) -> "Fact":
        """Give the leaf of a record by name. Raises KeyError."""
        return {leaf.path: leaf for leaf in self.leaves}[name]


@dataclass(frozen=True)
class Group:
    """The shape of a group of facts: for each of its fields, in order, the shape of a group in it, or None for a fact."""

    parts: tuple["Group | None", ...]

    @cached_property
    def size(self) -> int:
        """How many facts there are in it."""
        return sum(1 if part is None else part.size for part in self.parts)

    @cached_property
    def nothing(self) -> tuple[None, ...]:
        """The values of a group that is not given."""
        return (None,) * self.size

    @cached_property
    def holds_groups(self) -> bool:
        """Tell whether there are groups in it."""
        return any(part is not None for part in self.parts)

    def values(self, model: BaseModel) -> list[Any]:
        """Give the value of every fact of a validated group, in order; None where it is not given."""
        found: list[Any] = []
        for part, value in zip(self.parts, vars(model).values(), strict=True):
            if part is None:
                found.append(value)
            elif value is None:
                found += part.nothing
            else:
                found += part.values(value) if part.holds_groups else vars(value).values()
        return found


@dataclass(frozen=True)
class FactModel:
    """A ruleset's facts by path, with the constraints between them. `told` are the facts where they are not read off `case`."""

    case: type[BaseModel]
    constraints: tuple[Constraint, ...] = ()
    told: Mapping[str, Fact] | None = field(default=None, repr=False)

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """Every input fact by its path, `on` included, in the order of declaration."""
        return {fact.path: fact for fact in _facts(self.case, prefix="")} if self.told is None else self.told

    @cached_property
    def groups(self) -> tuple[str, ...]:
        """The names of the groups of facts."""
        return tuple(dict.fromkeys(path.split(".")[0] for path in self.facts if "." in path))

    def record(self, path: str) -> type[BaseModel]:
        """Give the model of the records of a list."""
        model = self.case
        *groups, name = path.split(".")
        for group in groups:
            model = _unwrapped(model.model_fields[group])[0]
        inner: type[BaseModel] = _peeled(get_args(_unwrapped(model.model_fields[name])[0])[0])[0]
        return inner

    def values(self, case: BaseModel, absent: object) -> list[Any]:
        """Give the value of every fact of a validated case, in order, as the engine sees it; `absent` where it is not given."""
        values = [absent if value is None else value for value in self._shape.values(case)]
        for place, seen in self._seen_otherwise:
            if values[place] is not absent:
                values[place] = seen(values[place])
        return values

    @cached_property
    def _shape(self) -> Group:
        """The shape of a case."""
        return _shape(self.case)

    @cached_property
    def _seen_otherwise(self) -> tuple[tuple[int, Callable[[Any], Any]], ...]:
        """The places of the facts that the engine sees otherwise than a validated case stores them, and how it sees them."""
        types_ = [fact.type for fact in self.facts.values()]
        money = ((place, cents) for place, one in enumerate(types_) if one.kind is Kind.MONEY)
        lists = ((place, fact) for place, fact in enumerate(self.facts.values()) if fact.type.shape == "records")
        return (*money, *((place, _plain_records if fact.is_plain else _records) for place, fact in lists))

    def given(self, case: BaseModel) -> Given:
        """Give the facts that a validated case holds, by path."""
        return dict(_given(case, prefix=""))


def always_known(model: type[BaseModel], *, prefix: str = "", key: str | None = None) -> Iterator[tuple[str, type[BaseModel]]]:
    """Give the path of each fact, group and leaf that no case can leave unknown, with its model; the `key` of a record is always known."""
    for name, info in model.model_fields.items():
        path = f"{prefix}{name}"
        if name != key and not (info.default is None and _takes_none(info.annotation)):
            yield path, model
        inner, marks = _unwrapped(info)
        many = next((mark for mark in marks if isinstance(mark, Many)), None)
        if many is not None:
            inner = _peeled(get_args(inner)[0])[0]
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from always_known(inner, prefix=f"{path}.", key=many.key if many else None)


def _takes_none(annotation: Any) -> bool:  # noqa: ANN401  # a type expression
    return get_origin(annotation) in (Union, types.UnionType) and type(None) in get_args(annotation)


def _stored(value: Any) -> Any:  # noqa: ANN401  # what a validated model holds
    """Give the value of a leaf of a validated case as the engine sees it: money in cents, records as mappings."""
    if isinstance(value, Decimal):
        return cents(value)
    return _records(value) if isinstance(value, tuple) and value and isinstance(value[0], BaseModel) else value


def _plain_records(given: tuple[BaseModel, ...]) -> tuple[Mapping[str, Any], ...]:
    return tuple([{name: value for name, value in vars(one).items() if value is not None} for one in given])


def _records(given: tuple[BaseModel, ...]) -> tuple[Mapping[str, Any], ...]:
    return tuple([dict(_given(one, prefix="")) for one in given])


def _facts(model: type[BaseModel], *, prefix: str) -> Iterator[Fact]:
    for name, info in model.model_fields.items():
        path = f"{prefix}{name}"
        inner, marks = _unwrapped(info)
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from _facts(inner, prefix=f"{path}.")
        else:
            yield _fact(path, inner, marks)


def _shape(model: type[BaseModel]) -> Group:
    inner = (_unwrapped(info)[0] for info in model.model_fields.values())
    return Group(tuple(_shape(one) if isinstance(one, type) and issubclass(one, BaseModel) else None for one in inner))


def _fact(path: str, inner: Any, marks: tuple[Any, ...]) -> Fact:  # noqa: ANN401  # a type expression
    many = next((mark for mark in marks if isinstance(mark, Many)), None)
    usual = next((mark for mark in marks if isinstance(mark, Usual)), None)
    changeable = next((mark for mark in marks if isinstance(mark, Changeable)), None)
    if many is not None:
        inner, more = _peeled(get_args(inner)[0])
        marks += more
    if isinstance(inner, type) and issubclass(inner, BaseModel):
        leaves = tuple(_facts(inner, prefix=""))
        key = next(leaf for leaf in leaves if many is not None and leaf.path == many.key)
        endless = many.endless if many else ()
        obtainable = tuple(mark for mark in marks if isinstance(mark, Obtainable))
        of = FactType(Kind.ENUM, key.type.values, "records")
        return Fact(path, of, leaves=leaves, key=key.path, endless=endless, changeable=changeable, obtainable=obtainable)
    kind, values = _kind(path, inner, marks)
    low = next((int(mark.ge) for mark in marks if isinstance(mark, Ge)), None)  # type: ignore[call-overload]  # our limits are whole numbers
    high = next((int(mark.le) for mark in marks if isinstance(mark, Le)), None)  # type: ignore[call-overload]  # our limits are whole numbers
    scale = 100 if kind is Kind.MONEY else 1
    low, high = (None if limit is None else limit * scale for limit in (low, high))
    return Fact(path, FactType(kind, values, "set" if many else "scalar"), low=low, high=high, usual=usual, changeable=changeable)


def _kind(path: str, inner: Any, marks: Iterable[Any]) -> tuple[Kind, tuple[str, ...]]:  # noqa: ANN401  # a type expression
    told = next((mark.kind for mark in marks if isinstance(mark, Of)), None)
    if told is not None:
        return told, ()
    if get_origin(inner) is Literal:
        return Kind.ENUM, get_args(inner)
    if inner in (bool, int):
        return (Kind.BOOL if inner is bool else Kind.INT), ()
    message = f"the fact `{path}` has a type that conditions cannot read"
    raise TypeError(message)


def _unwrapped(info: FieldInfo) -> tuple[Any, tuple[Any, ...]]:
    """Take `Annotated[T, ...] | None` apart into T and every mark on it."""
    return _peeled(info.annotation, tuple(info.metadata))


def _peeled(annotation: Any, marks: tuple[Any, ...] = ()) -> tuple[Any, tuple[Any, ...]]:  # noqa: ANN401  # a type expression
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        spread = [part for mark in more for part in (mark.metadata if isinstance(mark, FieldInfo) else [mark])]
        return _peeled(inner, (*marks, *spread))
    if get_origin(annotation) in (Union, types.UnionType):
        kept = [arg for arg in get_args(annotation) if arg is not type(None)]
        return _peeled(kept[0], marks)
    return annotation, marks


def _given(model: BaseModel, *, prefix: str) -> Iterator[tuple[str, Any]]:
    for name, value in vars(model).items():
        if value is None:
            continue
        if isinstance(value, BaseModel):
            yield from _given(value, prefix=f"{prefix}{name}.")
        else:
            yield prefix + name, _stored(value)
