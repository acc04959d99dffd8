"""What people can change and what is usual, as a fact model marks it: checked against the model, conditions parsed."""

from collections.abc import Iterator, Mapping
from functools import partial

from pydantic import ValidationError

from couvert.language.codes import ProblemCode
from couvert.language.conditions import DECISION, Condition
from couvert.language.facts import Changeable, Kind, Obtainable, Usual
from couvert.language.model import Fact, FactModel, FactType
from couvert.language.parser import ConditionError, parse_condition
from couvert.language.problems import nearest, one_of
from couvert.language.rules import DecisionTable
from couvert.language.tables import Tables, Types

LEAST_EFFORT = 1


def changes_if(tables: Tables, types: Types, place: str) -> Mapping[str, Condition]:
    """Check every usual value and every mark of a change, and parse its condition, by its text. `place` is the model's Python file."""
    parsed: dict[str, Condition] = {}
    for path, fact in tables.model.facts.items():
        if fact.usual is not None:
            tables.attempt(place, partial(_check_usual, path, fact.usual, tables.model))
    for path, mark in _marks(tables.model):
        tables.attempt(place, partial(_check, path, mark, tables.model))
        if mark.only_if is not None:
            one = tables.attempt(place, partial(_condition, path, mark.only_if, types))
            parsed |= {mark.only_if: one} if one else {}
    return parsed


def outcome_types(decisions: Mapping[str, DecisionTable]) -> Types:
    """Give the type of every field of a decision that a condition can read, by path."""
    fields = ((table.name, field) for table in decisions.values() for field in table.fields.values() if field.kind == "one")
    return {f"{DECISION}{name}.{field.name}": field.type for name, field in fields if field.type}


def _marks(model: FactModel) -> Iterator[tuple[str, Changeable | Obtainable]]:
    for fact in model.facts.values():
        for path, one in ((fact.path, fact), *((f"{fact.path}.{leaf.path}", leaf) for leaf in fact.leaves)):
            if one.changeable is not None:
                yield path, one.changeable
            yield from ((path, mark) for mark in one.obtainable)


def _condition(path: str, text: str, types: Types) -> Condition:
    try:
        return parse_condition(text, types)
    except ConditionError as error:
        raise ConditionError(error.code, f"the change of `{path}`: {error.message}", hint=error.hint) from None


def _check(path: str, mark: Changeable | Obtainable, model: FactModel) -> bool:
    """Refuse a mark that does not fit its fact. Raises ConditionError."""
    if mark.effort < LEAST_EFFORT:
        raise ConditionError(ProblemCode.CHANGE_INVALID, f"the effort to change `{path}` is not a whole number from {LEAST_EFFORT}")
    if isinstance(mark, Obtainable):
        _check_record(model.facts[path], mark, model)
    else:
        _check_scalar(path, mark, _typed(path, model))
    return True


def _check_usual(path: str, usual: Usual, model: FactModel) -> bool:
    """Refuse a usual value that its fact cannot have. Raises ConditionError."""
    case: object = usual.value
    for name in reversed(path.split(".")):
        case = {name: case}
    try:
        model.case.model_validate(case)
    except ValidationError:
        raise ConditionError(ProblemCode.VALUE_IMPOSSIBLE, f"the usual value of `{path}` is none that it can have") from None
    return True


def _typed(path: str, model: FactModel) -> FactType:
    if path in model.facts:
        return model.facts[path].type
    owner, leaf = path.rsplit(".", 1)
    return model.facts[owner].leaf(leaf).type


def _check_scalar(path: str, mark: Changeable, of: FactType) -> None:
    if of.shape != "scalar":
        raise ConditionError(
            ProblemCode.CHANGE_INVALID, f"`{path}` is a list, which does not change as a whole", hint="mark it with `Obtainable`"
        )
    wrong = next((value for value in mark.to or () if of.kind is Kind.ENUM and value not in of.values), None)
    if wrong is not None:
        raise ConditionError(
            ProblemCode.CHANGE_INVALID,
            f"`{path}` cannot become `{wrong}`",
            hint=nearest(str(wrong), of.values) or f"one of {one_of(of.values)}",
        )
    if mark.onward and not of.kind.ordered and mark.to is None:
        raise ConditionError(ProblemCode.CHANGE_INVALID, f"`{path}` moves onward along no order", hint="list the values in `to`")


def _check_record(fact: Fact, mark: Obtainable, model: FactModel) -> None:
    if mark.key not in fact.type.values:
        raise ConditionError(
            ProblemCode.CHANGE_INVALID, f"`{fact.path}` has no record `{mark.key}`", hint=nearest(mark.key, fact.type.values)
        )
    for leaf, source in mark.leaves.items():
        known = {one.path for one in fact.leaves}
        if leaf not in known:
            raise ConditionError(ProblemCode.CHANGE_INVALID, f"a record of `{fact.path}` has no `{leaf}`", hint=nearest(leaf, known))
        if source not in model.facts:
            raise ConditionError(ProblemCode.FACT_UNKNOWN, f"unknown fact `{source}`", hint=nearest(source, model.facts))
