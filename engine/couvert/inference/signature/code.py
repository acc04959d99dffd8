"""Conditions and calls written as Python and compiled once: what they give on a frame, looking no further than they must.

The source is made of numbers of places and of names of ours alone; every word and amount of the rules is handed over as a constant.
"""

import marshal
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from types import FunctionType
from typing import Any, Final

from couvert.inference.signature.arranging import NOTHING_ABOVE, Above, Branch, Leaf, arranged
from couvert.inference.signature.truth import NOT_YET, OPEN
from couvert.language.conditions import DECISION, And, Atom, Condition, Ref
from couvert.language.facts import Kind

COMPARISONS: Final = frozenset({"==", "!=", "<", "<=", ">", ">="})

WRITTEN: Final = "<rules>"
"""The name of the file that written functions say they stand in."""


def keepable(one: object) -> Any:  # noqa: ANN401  # what pickle's reducers give
    """Tell pickle how to keep a function that was written here, by its code and constants; all else as usual."""
    if not isinstance(one, FunctionType) or one.__code__.co_filename != WRITTEN:
        return NotImplemented
    constants = {name: one.__globals__[name] for name in one.__code__.co_names if name in one.__globals__}
    return again, (marshal.dumps(one.__code__), constants)


def again(code: bytes, constants: dict[str, Any]) -> Callable[[Any], Any]:
    """Give a function as it was kept by the same Python."""
    return FunctionType(marshal.loads(code), constants)  # noqa: S302  # kept beside all else that is unpickled


class Writer:
    """Writes functions of a frame. What stands at `places` from `worked_out` on is worked out when it is first looked at."""

    def __init__(self, places: Mapping[str, int], *, worked_out: int) -> None:
        """Begin with nothing written."""
        self.places, self.worked_out = places, worked_out
        self._constants: dict[str, Any] = {"OPEN": OPEN, "NOT_YET": NOT_YET}
        self._names: dict[Any, str] = {}
        self._held = 0

    def truths(self, conditions: Sequence[Condition], above: Above = NOTHING_ABOVE) -> Callable[[Any], bytes]:
        """Give the function that tells the truth value of every condition, a byte for each: 0, 1, or 2 while it is not known.

        They stand in the order in which they are `arranged`. `above` gives for a condition, by number, those before it of which none may
        fail to hold: where all of them do, it is not looked at, and told as one that does not hold.
        """
        named = frozenset(number for numbers in above.values() for number in numbers)
        begun = [f" {' = '.join(f'r{number}' for number in sorted(named))} = False"] if named else []
        told = (f"  {self._told(one, named)}," for one in arranged(conditions, above))
        return self._compiled([*begun, " return bytes((", *told, " ))"])

    def _told(self, one: Branch | Leaf, named: Collection[int], so_far: str = "") -> str:
        """Write a condition, or several behind what they have in common, of which `so_far` has been looked at and may hold."""
        if isinstance(one, Leaf):
            condition = self._all(one.parts, so_far)
            return f"(r{one.number} := {condition})" if one.number in named else condition
        held = self._held
        if one.above is not None:
            test, below = " or ".join(f"r{number}" for number in one.above) or "False", so_far
        else:
            test, below = self._all(one.parts, so_far), self._begin()
            test = f"({below} := {test})"
        told = "".join(f"{self._told(each, named, below)}, " for each in one.below)
        self._held = held
        return f"*(({told}) if {test} else ({'0, ' * one.size}))"

    def call(self, function: Callable[..., Any], arguments: Iterable[object], *, into: int | None = None) -> Callable[[Any], Any]:
        """Give the function that calls another on facts (each a Ref) and constants; OPEN while one of the facts is not known.

        What it gives is put `into` a place of the frame, where one is named.
        """
        named = {f"a{number}": argument for number, argument in enumerate(arguments)}
        facts = {name: one.path for name, one in named.items() if isinstance(one, Ref)}
        passed = ", ".join(name if name in facts else self._constant(one) for name, one in named.items())
        known = f"{self._constant(function)}({passed})"
        unknown = " or ".join(f"{name} is OPEN" for name in facts)
        lines = [*(f" {name} = {self._value(path)}" for name, path in facts.items())]
        put = "" if into is None else f"values[{into}] = "
        return self._compiled([*lines, f" {put}given = {f'OPEN if {unknown} else ' if facts else ''}{known}", " return given"])

    def _compiled(self, lines: list[str]) -> Callable[[Any], Any]:
        source = "\n".join(("def compiled(frame):", " values, works = frame.values, frame.works", *lines))
        exec(compile(source, WRITTEN, "exec"), self._constants)  # noqa: S102  # our own source, see above
        function: Callable[[Any], Any] = self._constants.pop("compiled")
        return function

    def _begin(self) -> str:
        """Name what holds a truth value while others are looked at; `_held` counts those that hold one."""
        self._held += 1
        return f"t{self._held}"

    def _condition(self, condition: Condition) -> str:
        """Write a condition; of its parts, the next is looked at only while those before leave it open."""
        if isinstance(condition, Atom):
            return self._atom(condition)
        if isinstance(condition, And):
            return self._all(condition.parts)
        so_far = self._begin()
        first, *others = map(self._condition, condition.parts)
        self._held -= 1
        return f"({' is True or '.join((f'({so_far} := {first})', *(f'({so_far} := {so_far} | {other})' for other in others)))})"

    def _all(self, parts: Iterable[Condition], so_far: str = "") -> str:
        """Write that some conditions hold, and what has been looked at `so_far`."""
        name = self._begin()
        written = list(map(self._condition, parts))
        self._held -= 1
        if so_far:
            written[:1] = [" & ".join((so_far, *written[:1]))]
        if len(written) <= 1:
            return f"({written[0] if written else True})"
        first, *others = written
        return f"({' and '.join((f'({name} := {first})', *(f'({name} := {name} & {other})' for other in others)))})"

    def _atom(self, atom: Atom) -> str:
        left = self._value(atom.path)
        if atom.kind is Kind.BOOL and not atom.path.startswith(DECISION) and isinstance(atom.right, bool):
            return left if (atom.op == "==") is atom.right else f"(({left}) is False or {left} is OPEN and OPEN)"
        if atom.op in COMPARISONS:
            right = self._value(atom.right.path) if isinstance(atom.right, Ref) else self._constant(atom.right)
            return f"({left} {atom.op} {right})"
        return f"{self._look_up(atom.op, atom.right)}({left}, {atom.op == 'not in'})"

    def _value(self, path: str) -> str:
        """Write how the value of a fact is had; what works one out puts it in its place."""
        place = self.places[path]
        return f"values[{place}]" if place < self.worked_out else f"(x if (x := values[{place}]) is not NOT_YET else works[{place}](frame))"

    def _constant(self, value: Any) -> str:  # noqa: ANN401  # a literal of the rules, or a function
        return self._name((type(value), value), value)

    def _look_up(self, op: str, members: Any) -> str:  # noqa: ANN401  # a set of literals
        """Name the look-up that tells whether a value is a member, or is none."""
        table: dict[Any, Any] = {**dict.fromkeys(members, op == "in"), OPEN: OPEN}
        return self._name((op, members), table.get)

    def _name(self, key: Any, value: Any) -> str:  # noqa: ANN401  # any constant
        name = self._names.setdefault(key, f"c{len(self._names)}")
        self._constants.setdefault(name, value)
        return name
