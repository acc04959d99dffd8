"""Functions of computed fields: whether one fits its field when it is loaded, and what goes wrong in it on a case."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import update_wrapper
from inspect import Parameter, signature
from types import UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from couvert.language.codes import ProblemCode
from couvert.language.facts import Kind
from couvert.language.model import FactType
from couvert.language.problems import Problem, RulebaseError, one_of
from couvert.language.python_places import of_error

TYPES: Final = {Kind.BOOL: bool, Kind.INT: int, Kind.MONEY: int, Kind.DATE: date, Kind.ENUM: str, Kind.COUNTRY: str}
WORDS: Final = {
    Kind.BOOL: "true or false",
    Kind.INT: "a whole number",
    Kind.MONEY: "whole cents",
    Kind.DATE: "a day",
    Kind.ENUM: "text",
    Kind.COUNTRY: "text",
}


class Function:
    """A function of the ruleset as a field calls it. Raises RulebaseError where it fails, or gives what the field's type does not allow."""

    def __init__(self, by: Callable[..., Any], field: str, of: FactType) -> None:
        """Take the function, the path of the field and the field's type."""
        self.by, self._field, self._of = by, field, of
        self.at_once = frozenset({type(None)}) if of.values else frozenset({type(None), TYPES[of.kind]})
        """The types of what it gives that fits without a closer look."""
        self.__name__ = str(getattr(by, "__name__", type(by).__name__))
        update_wrapper(self, by)

    def __eq__(self, other: object) -> bool:
        """Tell whether it is the same function of the same field."""
        return isinstance(other, Function) and (self.by, self._field, self._of) == (other.by, other._field, other._of)

    def __hash__(self) -> int:
        """Fit what is equal."""
        return hash((self.by, self._field))

    def __call__(self, *values: Any) -> Any:  # noqa: ANN401  # what the ruleset's function takes and gives
        """Give what the function gives."""
        try:
            result = self.by(*values)
        except Exception as error:
            raise self.failed(error) from error
        return result if type(result) in self.at_once else self.fitting(result)

    def failed(self, error: Exception) -> RulebaseError:
        """Say that the function fails."""
        message = f"the function `{self.__name__}` of `{self._field}` fails: {type(error).__name__}"
        return RulebaseError(Problem(ProblemCode.FUNCTION_INVALID, self._place(error), message))

    def fitting(self, result: Any) -> Any:  # noqa: ANN401  # what the ruleset's function gives
        """Give what the function gave. Raises RulebaseError where the field's type does not allow it."""
        if _allows(self._of, result):
            return result
        message = f"the function `{self.__name__}` of `{self._field}` gives `{type(result).__name__}`"
        raise RulebaseError(Problem(ProblemCode.FUNCTION_INVALID, self._place(TypeError()), message, f"expected {_expected(self._of)}"))

    def _place(self, error: BaseException) -> str:
        """Give the last line of its file that an error passed through, else the line at which it begins; nothing where it has no file."""
        code = getattr(self.by, "__code__", None)
        return of_error(code.co_filename, error, line=code.co_firstlineno) if code else ""


def takes(function: Callable[..., Any], values: Sequence[str]) -> bool:
    """Tell whether a function can be called with so many values; True also where nobody knows."""
    try:
        signature(function).bind(*values)
    except TypeError:
        return False
    except ValueError:  # a function that is not written in Python may not say
        return True
    return True


def unfit(function: Callable[..., Any], of: FactType) -> str | None:
    """Say what a function gives, as it is annotated, that the type of its field does not allow; None where all fits."""
    annotated = _annotations(function).get("return", Any)
    wrong = next((one for one in _alternatives(annotated) if not _fits(one, of)), None)
    return None if wrong is None else f"gives `{_named(wrong)}`, and not {_expected(of)}"


def amiss(function: Callable[..., Any], needs: Sequence[tuple[str, FactType]]) -> Iterator[str]:
    """Say which of the values that a function is called with it is annotated to take as something else."""
    annotations = _annotations(function)
    for parameter, (need, of) in _taking(function, needs):
        alternatives = tuple(_alternatives(annotations.get(parameter, Any)))
        if of.shape == "scalar" and not any(_may_take(one, of.kind) for one in alternatives):
            yield f"takes `{' | '.join(map(_named, alternatives))}` for `{need}`, which is {WORDS[of.kind]}"


def _taking(function: Callable[..., Any], needs: Sequence[tuple[str, FactType]]) -> Iterator[tuple[str, tuple[str, FactType]]]:
    """Give each value with the parameter that takes it; none where nobody knows."""
    try:
        bound = signature(function).bind(*needs)
    except (TypeError, ValueError):
        return
    for parameter, taken in bound.arguments.items():
        many = bound.signature.parameters[parameter].kind is Parameter.VAR_POSITIONAL
        yield from ((parameter, one) for one in (taken if many else (taken,)))


def _annotations(function: Callable[..., Any]) -> Mapping[str, Any]:
    try:
        return get_type_hints(function)
    except (NameError, TypeError, AttributeError):  # names that only a type checker knows
        return {}


def _may_take(annotated: Any, kind: Kind) -> bool:  # noqa: ANN401  # a type expression
    """Tell whether values of a kind may be meant: whatever is no class may, and so may a class that has to do with theirs."""
    if isinstance(annotated, str):
        return TYPES[kind] is str
    if not isinstance(annotated, type) or annotated is Any:
        return True
    if annotated is float:  # a number is one too, to a type checker
        return TYPES[kind] is int
    try:
        return issubclass(annotated, TYPES[kind]) or issubclass(TYPES[kind], annotated)
    except TypeError:  # a protocol that is for type checkers alone
        return True


def _named(one: Any) -> str:  # noqa: ANN401  # a type expression
    return "None" if one is type(None) else str(getattr(one, "__name__", one))


def _alternatives(annotated: Any) -> Iterator[Any]:  # noqa: ANN401  # a type expression
    """Give the types and words that a type expression is made of."""
    if get_origin(annotated) in {Union, UnionType}:
        yield from (one for part in get_args(annotated) for one in _alternatives(part))
    elif get_origin(annotated) is Literal:
        yield from get_args(annotated)
    else:
        yield annotated


def _fits(annotated: Any, of: FactType) -> bool:  # noqa: ANN401  # a type expression
    """Tell whether what is annotated may be meant; True for whatever is neither a class nor a word."""
    if isinstance(annotated, str):
        return _allows(of, annotated)
    if not isinstance(annotated, type) or annotated in {type(None), object, Any}:
        return True
    return issubclass(annotated, TYPES[of.kind]) and not _is_more(annotated, of.kind)


def _allows(of: FactType, value: object) -> bool:
    if not isinstance(value, TYPES[of.kind]) or _is_more(type(value), of.kind):
        return False
    return not of.values or value in of.values


def _is_more(one: type, kind: Kind) -> bool:
    """Tell whether a class counts as another one only for Python: true and false as numbers, a time as a day."""
    return (kind is not Kind.BOOL and issubclass(one, bool)) or issubclass(one, datetime)


def _expected(of: FactType) -> str:
    return f"one of {one_of(of.values)}" if of.values else WORDS[of.kind]
