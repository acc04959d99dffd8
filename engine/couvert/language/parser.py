"""Text -> conditions and derived facts, checked against the fact model. A closed subset of Python expressions; nothing is evaluated."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final, NoReturn

from couvert.language.codes import ProblemCode
from couvert.language.conditions import DECISION, PARAMETER, And, Atom, Condition, Or, Ref, negated
from couvert.language.facts import Kind, Scalar, cents
from couvert.language.model import FactType
from couvert.language.problems import nearest, one_of

OPERATORS: Final[Mapping[type[ast.cmpop], str]] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
}
FLIPPED: Final[Mapping[str, str]] = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
MOST_NESTED: Final = 50
MOST_DEEP: Final = 100
"""How many levels an expression may have, names and literals included."""

Types = Mapping[str, FactType]
"""The type of everything that conditions can name, by path."""


class ConditionError(ValueError):
    """A condition is outside the language. `offset` counts characters from the start of its text."""

    def __init__(self, code: ProblemCode, message: str, *, offset: int = 0, hint: str | None = None) -> None:
        """Keep what is wrong, where and how to mend it."""
        self.code, self.message, self.offset, self.hint = code, message, offset, hint
        super().__init__(message)


@dataclass(frozen=True)
class _Side:
    """One side of a comparison: a name or a literal."""

    node: ast.expr
    path: str | None

    @property
    def is_amount(self) -> bool:
        """Tell whether it is the name of a parameter, which stands for an amount as a literal does."""
        return self.path is not None and self.path.startswith(PARAMETER)

    @property
    def is_fact(self) -> bool:
        """Tell whether it is the name of something that cases differ in."""
        return self.path is not None and not self.is_amount


def parse_condition(text: str, types: Types) -> Condition:
    """Read a condition. Raises ConditionError for anything outside the subset, an unknown name, an impossible value or a wrong type."""
    return _Parser(types).condition(parse_expression(text), depth=0)


def parse_expression(text: str) -> ast.expr:
    """Read one expression. Raises ConditionError when it is not one."""
    try:
        parsed = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        offset = max((getattr(error, "offset", None) or 1) - 1, 0)
        raise ConditionError(
            ProblemCode.CONDITION_INVALID, "not a condition", offset=offset, hint="use names, literals, comparisons, and, or, not"
        ) from None
    if _is_deep(parsed):
        raise ConditionError(ProblemCode.CONDITION_INVALID, "the condition is nested too deeply")
    return parsed


def _is_deep(node: ast.expr) -> bool:
    level: list[ast.AST] = [node]
    for _ in range(MOST_DEEP):
        level = [child for one in level for child in ast.iter_child_nodes(one)]
    return bool(level)


def dotted(node: ast.expr) -> str | None:
    """Give `a.b.c` of a name or attribute, None of anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (head := dotted(node.value)) is not None:
        return f"{head}.{node.attr}"
    return None


class _Parser:
    """Reads conditions against one table of types."""

    def __init__(self, types: Types) -> None:
        self.types = types

    def condition(self, node: ast.expr, *, depth: int) -> Condition:
        """Read a condition, `not` pushed down into its atoms."""
        if depth > MOST_NESTED:
            _refuse(node, ProblemCode.CONDITION_INVALID, "the condition is nested too deeply")
        if isinstance(node, ast.BoolOp):
            parts = tuple(self.condition(value, depth=depth + 1) for value in node.values)
            return And(parts) if isinstance(node.op, ast.And) else Or(parts)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return negated(self.condition(node.operand, depth=depth + 1))
        if isinstance(node, ast.Compare):
            return self.comparison(node)
        path = dotted(node)
        if path is None:
            _refuse(
                node,
                ProblemCode.CONDITION_INVALID,
                f"`{ast.unparse(node)}` is not allowed in a condition",
                hint="use names, literals, comparisons, and, or, not",
            )
        if self.type_of(node, path).kind is not Kind.BOOL:
            _refuse(node, ProblemCode.TYPE_MISMATCH, f"`{path}` is not true or false", hint="compare it with a value")
        return Atom(path, "==", right=True, kind=Kind.BOOL)

    def comparison(self, node: ast.Compare) -> Condition:
        """Read a comparison; a chain of them becomes a conjunction."""
        sides = [_Side(side, dotted(side)) for side in (node.left, *node.comparators)]
        parts = tuple(
            self.atom(left, OPERATORS[type(op)], right)
            if type(op) in OPERATORS
            else _refuse(node, ProblemCode.CONDITION_INVALID, "this comparison is not allowed")
            for left, op, right in zip(sides, node.ops, sides[1:], strict=False)
        )
        return parts[0] if len(parts) == 1 else And(parts)

    def atom(self, left: _Side, op: str, right: _Side) -> Atom:
        """Read one comparison, with its fact put on the left."""
        if not left.is_fact and right.is_fact and op in FLIPPED:
            left, op, right = right, FLIPPED[op], left
        if left.path is None:
            _refuse(left.node, ProblemCode.CONDITION_INVALID, "a comparison needs a fact on its left")
        of = self.type_of(left.node, left.path)
        if left.is_amount:
            _refuse(left.node, ProblemCode.CONDITION_INVALID, f"`{left.path}` is an amount and no fact", hint="compare a fact with it")
        if op in {"<", "<=", ">", ">="} and not of.kind.ordered:
            _refuse(left.node, ProblemCode.TYPE_MISMATCH, f"`{left.path}` has no order", hint="use ==, != or in")
        if op in {"in", "not in"}:
            return Atom(left.path, op, self.members(right.node, of), of.kind)
        if right.path is not None:
            return Atom(left.path, op, self.reference(right, of), of.kind)
        return Atom(left.path, op, self.literal(right.node, of), of.kind)

    def reference(self, side: _Side, of: FactType) -> Ref:
        """Read a fact on the right, of the same kind as the left."""
        path = side.path or ""
        if self.type_of(side.node, path).kind is not of.kind:
            _refuse(side.node, ProblemCode.TYPE_MISMATCH, f"`{path}` is of another kind", hint=f"expected {of.kind}")
        return Ref(path)

    def members(self, node: ast.expr, of: FactType) -> frozenset[Scalar]:
        """Read a set of literals."""
        if not isinstance(node, ast.Set):
            _refuse(node, ProblemCode.CONDITION_INVALID, "expected a set of literals", hint='such as {"a", "b"}')
        found: set[Scalar] = set()
        for item in node.elts:
            value = self.literal(item, of)
            if value in found:
                _refuse(item, ProblemCode.NAME_TAKEN, f"`{ast.unparse(item)}` stands twice", hint="keep one of them")
            found.add(value)
        return frozenset(found)

    def literal(self, node: ast.expr, of: FactType) -> Scalar:
        """Read a literal of the left side's type."""
        if not isinstance(node, ast.Constant):
            _refuse(node, ProblemCode.CONDITION_INVALID, f"`{ast.unparse(node)}` is not a literal")
        try:
            return literal(node.value, of)
        except ConditionError as error:
            _refuse(node, error.code, error.message, hint=error.hint)

    def type_of(self, node: ast.expr, path: str) -> FactType:
        """Give the type of a fact that conditions can read."""
        known = self.types.get(path)
        if known is None:
            _refuse(node, ProblemCode.FACT_UNKNOWN, f"unknown fact `{path}`", hint=nearest(path, self.types))
        if known.shape != "scalar":
            _refuse(node, ProblemCode.TYPE_MISMATCH, f"`{path}` is a list", hint="only stock functions read lists: derive a fact from it")
        if path.startswith(DECISION) and known.kind.ordered:
            _refuse(
                node,
                ProblemCode.TYPE_MISMATCH,
                f"`{path}` may refer, and is then no number or day",
                hint="read a field that has one of several values",
            )
        return known


def literal(value: object, of: FactType) -> Scalar:
    """Check a literal against a type and give the engine's value. Raises ConditionError (without offset)."""
    if of.kind is Kind.BOOL and isinstance(value, bool):
        return value
    if of.kind is Kind.INT and isinstance(value, int) and not isinstance(value, bool):
        return value
    convert = {Kind.MONEY: _money, Kind.DATE: _date, Kind.ENUM: _enum, Kind.COUNTRY: _country}.get(of.kind)
    found = None if convert is None or isinstance(value, bool) else convert(value, of)
    if found is None:
        raise ConditionError(ProblemCode.VALUE_INVALID, f"`{value}` is not {_expected(of)}", hint=f"expected {_expected(of)}")
    return found


def _expected(of: FactType) -> str:
    words = {Kind.BOOL: "True or False", Kind.INT: "a whole number", Kind.MONEY: "euros with at most two decimals"}
    words |= {Kind.DATE: 'a day such as "2026-03-31"', Kind.COUNTRY: "a country code of two capitals"}
    return words.get(of.kind) or f"one of {one_of(of.values)}"


def _money(value: object, _: FactType) -> Scalar | None:
    try:
        amount = Decimal(str(value))
        return cents(amount) if amount.is_finite() and amount == round(amount, 2) and amount >= 0 else None
    except InvalidOperation:  # no number, or one with more digits than decimals have
        return None


def _date(value: object, _: FactType) -> Scalar | None:
    try:
        return date.fromisoformat(str(value)) if len(str(value)) == len("2026-03-31") else None
    except ValueError:
        return None


def _enum(value: object, of: FactType) -> Scalar | None:
    if isinstance(value, str) and value not in of.values:
        raise ConditionError(
            ProblemCode.VALUE_IMPOSSIBLE,
            f"`{value}` is not a possible value",
            hint=nearest(value, of.values) or f"expected one of {one_of(of.values)}",
        )
    return value if isinstance(value, str) else None


def _country(value: object, _: FactType) -> Scalar | None:
    return value if isinstance(value, str) and len(value) == len("FR") and value.isupper() else None


def _refuse(node: ast.expr, code: ProblemCode, message: str, *, hint: str | None = None) -> NoReturn:
    raise ConditionError(code, message, offset=node.col_offset, hint=hint)
