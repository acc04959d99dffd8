"""Which shape each part of a file has: from it come the order of keys, and what is an expression."""

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, RootModel

from couvert.language.authored import EXPRESSION, AuthoredRule

Shape: TypeAlias = Any
"""A type expression over the models of `language/authored.py`; None where nothing is known."""


def order(shape: Shape) -> tuple[str, ...]:
    """Give the keys of a mapping in the order in which they are written; empty where the author's own order counts."""
    model = _model(shape)
    return tuple(field.alias or name for name, field in model.model_fields.items()) if model else ()


def under(shape: Shape, key: str) -> Shape:
    """Give the shape of what stands under a key of a mapping."""
    model = _model(shape)
    if model is None:
        return next((get_args(one)[1] for one in _alternatives(shape) if _origin(one) is dict), None)
    name = next((name for name, field in model.model_fields.items() if key in {name, field.alias}), None)
    return get_type_hints(model, include_extras=True).get(name or "")


def item(shape: Shape) -> Shape:
    """Give the shape of the items of a list."""
    return next((get_args(one)[0] for one in _alternatives(shape) if _origin(one) is list), None)


def is_expression(shape: Shape) -> bool:
    """Tell whether a text is a condition or the call of a stock function."""
    return (_origin(shape) is Annotated and EXPRESSION in get_args(shape)) or any(map(is_expression, _members(shape)))


def is_rule(shape: Shape) -> bool:
    """Tell whether a mapping is a rule."""
    return shape is AuthoredRule


def _model(shape: Shape) -> type[BaseModel] | None:
    return next((one for one in _alternatives(shape) if isinstance(one, type) and issubclass(one, BaseModel)), None)


def _alternatives(shape: Shape) -> Iterator[Shape]:
    """Take a union, what is annotated and a root model apart."""
    members = _members(shape)
    if _origin(shape) is Annotated:
        yield from _alternatives(get_args(shape)[0])
    elif members:
        yield from (one for member in members for one in _alternatives(member))
    elif isinstance(shape, type) and issubclass(shape, RootModel):
        yield from _alternatives(shape.model_fields["root"].annotation)
    else:
        yield shape


def _members(shape: Shape) -> tuple[Shape, ...]:
    return get_args(shape) if _origin(shape) in {Union, UnionType} else ()


def _origin(shape: Shape) -> Any:  # noqa: ANN401  # a type expression
    return get_origin(shape)
