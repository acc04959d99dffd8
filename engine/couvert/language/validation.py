"""pydantic's errors -> problems in our words: the place, what was expected, the nearest right word. Values given are never echoed."""

import re
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, RootModel, ValidationError

from couvert.language.codes import ProblemCode
from couvert.language.problems import Problem, nearest, one_of

Loc = tuple[str | int, ...]

TWICE: Final = "twice"
"""The kind of error of a list in which something stands twice."""

PLAIN: Final[Mapping[str, str]] = {
    "bool_type": "expected `true` or `false`",
    "int_type": "expected a whole number",
    "string_type": "expected text",
    "string_unicode": "expected text without broken characters",
    "tuple_type": "expected a list",
    "list_type": "expected a list",
    "dict_type": "expected a mapping",
    "model_type": "expected a mapping",
    "model_attributes_type": "expected a mapping",
    "too_short": "expected at least one item",
}
CODES: Final[Mapping[str, ProblemCode]] = {
    "extra_forbidden": ProblemCode.NAME_UNKNOWN,
    "missing": ProblemCode.KEY_MISSING,
    "literal_error": ProblemCode.VALUE_IMPOSSIBLE,
    "enum": ProblemCode.VALUE_IMPOSSIBLE,
    TWICE: ProblemCode.NAME_TAKEN,
}
"""The code of each kind of pydantic's errors that has one of its own."""

LIMITS: Final[Mapping[str, tuple[str, str]]] = {
    "greater_than_equal": ("expected at least", "ge"),
    "less_than_equal": ("expected at most", "le"),
}


def problems(error: ValidationError, model: type[BaseModel]) -> Iterator[tuple[ProblemCode, Loc, str, str | None]]:
    """Give code, location, message and hint for each error of a validation against `model`."""
    found = [(tuple(part for part in one["loc"] if not _is_branch(part)), one) for one in error.errors(include_url=False)]
    around = {loc[:length] for loc, _ in found for length in range(len(loc))}
    for loc, one in found:
        if loc not in around:
            yield (_code(one["type"]), loc, *_said(one["type"], one, _keys_at(model, loc[:-1])))


def case_problems(error: ValidationError, model: type[BaseModel]) -> tuple[Problem, ...]:
    """Give the problems of a case, each at its dotted fact path."""
    return tuple(Problem(code, dotted(loc), message, hint) for code, loc, message, hint in problems(error, model))


def dotted(loc: Loc) -> str:
    """Write a location as a fact path: `cover.documents[0].kind`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc).lstrip(".")


def _code(kind: str) -> ProblemCode:
    return CODES.get(kind, ProblemCode.VALUE_INVALID)


def _said(kind: str, one: Mapping[str, Any], keys: tuple[str, ...]) -> tuple[str, str | None]:
    last = str(one["loc"][-1]) if one["loc"] else ""
    if kind == "extra_forbidden":
        return f"unknown name `{last}`", nearest(last, keys) or f"expected one of {one_of(keys)}"
    if kind == "missing":
        return f"`{last}` is missing", None
    if kind in {"literal_error", "enum"}:
        values = re.findall(r"'([^']*)'", str(one["ctx"]["expected"]))
        near = nearest(one["input"], values) if isinstance(one["input"], str) else None
        return "not one of the possible values", near or f"expected one of {one_of(values)}"
    if kind == TWICE:
        return str(one["msg"]), "keep one of them"
    if kind in LIMITS:
        words, bound = LIMITS[kind]
        return f"{words} {one['ctx'][bound]}", None
    return PLAIN.get(kind) or str(one["msg"]), None


def _is_branch(part: str | int) -> bool:
    """Tell whether a part of a location names a branch of a union and not a place in the input."""
    return isinstance(part, str) and bool(re.search(r"[\[\(]|^Authored|^(str|bool|int)$", part))


def _keys_at(model: Any, loc: Loc) -> tuple[str, ...]:  # noqa: ANN401  # a type expression
    for part in loc:
        model = _inside(model.model_fields["root"].annotation if _is_root(model) else model)
        if isinstance(model, type) and issubclass(model, BaseModel) and part in model.model_fields:
            model = model.model_fields[str(part)].annotation
        else:
            model = next(iter(get_args(model)[::-1] if get_origin(model) is dict else get_args(model)), None)
    model = _inside(model)
    return tuple(model.model_fields) if isinstance(model, type) and issubclass(model, BaseModel) else ()


def _is_root(model: Any) -> bool:  # noqa: ANN401  # a type expression
    return isinstance(model, type) and issubclass(model, RootModel)


def _inside(model: Any) -> Any:  # noqa: ANN401  # a type expression
    """Take `T | None` and `Annotated[T, ...]` apart to T."""
    while get_origin(model) in (Union, UnionType) or hasattr(model, "__metadata__"):
        kept = [arg for arg in get_args(model) if arg is not type(None)]
        model = kept[0]
    return model
