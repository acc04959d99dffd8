"""derived.yaml -> derived facts: each one call of a stock function, its arguments checked against the fact model."""

import ast
from collections.abc import Iterator, Mapping, Sequence

from couvert.language.codes import ProblemCode
from couvert.language.conditions import Ref
from couvert.language.functions import STOCK, StockFunction
from couvert.language.model import Fact, FactType
from couvert.language.order import in_layers
from couvert.language.parser import ConditionError, dotted, parse_expression
from couvert.language.problems import nearest, one_of
from couvert.language.rules import Derived

Groups = Mapping[str, Sequence[str]]
Argument = Ref | int | tuple[str, ...]


def parse_derived(path: str, text: str, *, facts: Mapping[str, Fact], types: Mapping[str, FactType], groups: Groups) -> Derived:
    """Read one derived fact. `types` names every fact that it may read. Raises ConditionError."""
    node, function = _call(text)
    arguments = [_argument(part, groups) for part in node.args]
    return Derived(path, function, tuple(_checked(function, arguments, node, facts=facts, types=types)), text.strip())


def function_of(text: str) -> StockFunction:
    """Give the stock function that a derived fact calls. Raises ConditionError."""
    return _call(text)[1]


def _call(text: str) -> tuple[ast.Call, StockFunction]:
    node = parse_expression(text)
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.keywords:
        raise ConditionError(ProblemCode.CONDITION_INVALID, "expected one call of a stock function", hint=f"one of {one_of(STOCK)}")
    function = STOCK.get(node.func.id)
    if function is None:
        raise ConditionError(
            ProblemCode.FUNCTION_UNKNOWN,
            f"unknown function `{node.func.id}`",
            hint=nearest(node.func.id, STOCK) or f"one of {one_of(STOCK)}",
        )
    return node, function


def in_order(derived: Mapping[str, Derived]) -> Iterator[Derived]:
    """Give derived facts so that each comes after those it reads. Raises CircleError."""
    for layer in in_layers({path: reads(one) for path, one in derived.items()}):
        yield from (derived[path] for path in layer)


def reads(derived: Derived) -> tuple[str, ...]:
    """Give the facts that a derived fact is made of."""
    return tuple(argument.path for argument in derived.arguments if isinstance(argument, Ref))


def words_in(derived: Derived) -> frozenset[str]:
    """Give the words that a derived fact names."""
    return frozenset(word for argument in derived.arguments if isinstance(argument, tuple) for word in argument)


def _argument(node: ast.expr, groups: Groups) -> Argument:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return (node.value,)
    number = node.operand if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) else node
    if isinstance(number, ast.Constant) and isinstance(number.value, int) and not isinstance(number.value, bool):
        return number.value if number is node else -number.value
    path = dotted(node)
    if path is None:
        raise ConditionError(ProblemCode.ARGUMENT_INVALID, f"`{ast.unparse(node)}` is not a fact or a literal", offset=node.col_offset)
    if not path.startswith("group."):
        return Ref(path)
    name = path.removeprefix("group.")
    if name not in groups:
        raise ConditionError(ProblemCode.GROUP_UNKNOWN, f"unknown group `{name}`", offset=node.col_offset, hint=nearest(name, groups))
    return tuple(groups[name])


def _checked(
    function: StockFunction, arguments: list[Argument], node: ast.Call, *, facts: Mapping[str, Fact], types: Mapping[str, FactType]
) -> Iterator[Argument]:
    """Match the arguments with what the function takes; words that follow one another become one argument."""
    left = list(zip(arguments, node.args, strict=True))
    read: list[Ref] = []
    for takes in function.takes:
        if takes == "words":
            words = [left.pop(0)[0] for _ in range(len(left)) if isinstance(left[0][0], tuple)]
            yield _words(function, words, read, facts, types)  # type: ignore[arg-type]  # tuples of words
            continue
        count = len(left) if takes == "dates" else 1
        if not left or count == 0:
            raise ConditionError(ProblemCode.ARGUMENT_INVALID, f"`{function.name}` takes {', '.join(function.takes)}")
        for argument, at in (left.pop(0) for _ in range(count)):
            _check(takes.removesuffix("s") if takes == "dates" else takes, argument, at, types)
            read += [argument] if isinstance(argument, Ref) else []
            yield argument
    if left:
        raise ConditionError(
            ProblemCode.ARGUMENT_INVALID, f"`{function.name}` takes only {', '.join(function.takes)}", offset=left[0][1].col_offset
        )


def _check(takes: str, argument: Argument, node: ast.expr, types: Mapping[str, FactType]) -> None:
    if takes == "number":
        if not isinstance(argument, int):
            raise ConditionError(ProblemCode.ARGUMENT_INVALID, "expected a whole number", offset=node.col_offset)
        return
    if not isinstance(argument, Ref):
        raise ConditionError(ProblemCode.ARGUMENT_INVALID, "expected a fact", offset=node.col_offset)
    known = types.get(argument.path)
    if known is None:
        raise ConditionError(
            ProblemCode.FACT_UNKNOWN, f"unknown fact `{argument.path}`", offset=node.col_offset, hint=nearest(argument.path, types)
        )
    fits = known.kind == takes and known.shape == "scalar" if takes == "date" else known.shape == takes
    if not fits:
        raise ConditionError(ProblemCode.TYPE_MISMATCH, f"`{argument.path}` is not a {takes}", offset=node.col_offset)


def _words(
    function: StockFunction, words: list[tuple[str, ...]], read: list[Ref], facts: Mapping[str, Fact], types: Mapping[str, FactType]
) -> tuple[str, ...]:
    alone = [word for word, *others in words if not others]
    twice = next((word for word in alone if alone.count(word) > 1), None)
    if twice is not None:
        raise ConditionError(ProblemCode.NAME_TAKEN, f"`{twice}` stands twice", hint="keep one of them")
    said = tuple(dict.fromkeys(word for group in words for word in group))
    if not said:
        raise ConditionError(
            ProblemCode.ARGUMENT_INVALID, f"`{function.name}` takes {', '.join(function.takes)}", hint="name at least one value"
        )
    path = read[0].path
    known = facts[path].type.values if path in facts else types[path].values
    wrong = next((word for word in said if known and word not in known and not word.isupper()), None)
    if wrong is not None:
        raise ConditionError(ProblemCode.VALUE_IMPOSSIBLE, f"`{wrong}` is not a possible value of `{path}`", hint=nearest(wrong, known))
    return said
