"""Conditions and calls written as Python and compiled once: what they give on a frame, looking no further than they must.

The source is made of numbers of places and of names of ours alone; every word and amount of the rules is handed over as a constant.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from couvert.inference.signature.truth import NOT_YET, OPEN
from couvert.language.conditions import DECISION, And, Atom, Condition, Or, Ref, atoms
from couvert.language.facts import Kind

COMPARISONS: Final = frozenset({"==", "!=", "<", "<=", ">", ">="})


class Writer:
    """Writes functions of a frame. What stands at `places` from `worked_out` on is worked out when it is first looked at."""

    def __init__(self, places: Mapping[str, int], *, worked_out: int) -> None:
        """Begin with nothing written."""
        self.places, self.worked_out = places, worked_out
        self._constants: dict[str, Any] = {"OPEN": OPEN, "NOT_YET": NOT_YET}
        self._names: dict[Any, str] = {}
        self._parts = 0
        self._shared: dict[tuple[Condition, ...], str] = {}

    def truths(self, conditions: Iterable[Condition], above: Mapping[int, Iterable[int]] | None = None) -> Callable[[Any], bytes]:
        """Give the function that tells the truth value of every condition, a byte for each: 0, 1, or 2 while it is not known.

        `above` gives for a condition, by number, those before it of which none may fail to hold: where all of them do, it is not looked
        at, and told as one that does not hold.
        """
        conditions, above = tuple(conditions), above or {}
        read = (path for one in conditions for atom in atoms(one) for path in atom.paths)
        named = {number for numbers in above.values() for number in numbers}
        begun = self._begun(one for number, one in enumerate(conditions) if number not in above)
        written = (self._below(above.get(number), self._condition(one)) for number, one in enumerate(conditions))
        told = [f"  (r{number} := {one})," if number in named else f"  {one}," for number, one in enumerate(written)]
        return self._compiled(read, [*begun, " return bytes((", *told, " ))"])

    def _begun(self, conditions: Iterable[Condition]) -> list[str]:
        """Write what several conditions begin with, so that it is looked at once."""
        self._shared = {}
        parts = [one.parts for one in conditions if isinstance(one, And)]
        beginnings = Counter(some[:number] for some in parts for number in range(1, len(some) + 1))
        lines: list[str] = []
        for beginning in sorted((one for one, times in beginnings.items() if times > 1), key=len):
            *before, last = beginning
            told, name = self._condition(last), f"b{len(self._shared)}"
            shared = self._shared.get(tuple(before))
            lines.append(f" {name} = {f'{shared} and {shared} & {told}' if shared else told}")
            self._shared[beginning] = name
        return lines

    @staticmethod
    def _below(above: Iterable[int] | None, condition: str) -> str:
        """Write a condition that is only looked at where one of those above holds, or may."""
        return condition if above is None else f"({' or '.join(f'r{number}' for number in above) or 'False'}) and {condition}"

    def call(self, function: Callable[..., Any], arguments: Iterable[object]) -> Callable[[Any], Any]:
        """Give the function that calls another on facts (each a Ref) and constants; OPEN while one of the facts is not known."""
        named = {f"a{number}": argument for number, argument in enumerate(arguments)}
        facts = {name: one.path for name, one in named.items() if isinstance(one, Ref)}
        passed = ", ".join(name if name in facts else self._constant(one) for name, one in named.items())
        known = f"{self._constant(function)}({passed})"
        unknown = " or ".join(f"{name} is OPEN" for name in facts)
        lines = [*(f" {name} = {self._value(path)}" for name, path in facts.items())]
        return self._compiled(facts.values(), [*lines, f" return OPEN if {unknown} else {known}" if facts else f" return {known}"])

    def _compiled(self, read: Iterable[str], lines: list[str]) -> Callable[[Any], Any]:
        looked = (f" x{place} = values[{place}]" for place in sorted({self.places[path] for path in read}))
        source = "\n".join(("def compiled(frame):", " values, work = frame.values, frame.work", *looked, *lines))
        exec(compile(source, "<rules>", "exec"), self._constants)  # noqa: S102  # our own source, see above
        function: Callable[[Any], Any] = self._constants.pop("compiled")
        return function

    def _condition(self, condition: Condition) -> str:
        """Write a condition; of its parts, the next is looked at only while those before leave it open."""
        if isinstance(condition, Atom):
            return self._atom(condition)
        sign, goes_on = ("&", "and") if isinstance(condition, And) else ("|", "is True or")
        self._parts += 1
        so_far = f"t{self._parts}"
        first, *others = self._written(condition)
        steps = [first, *(f"{so_far} {sign} {other}" for other in others)]
        return f"({f' {goes_on} '.join(f'({so_far} := {step})' for step in steps)})"

    def _written(self, condition: And | Or) -> list[str]:
        """Write the parts of a condition, those that others begin with too as one."""
        parts = condition.parts
        begun = (number for number in range(len(parts), 0, -1) if isinstance(condition, And) and parts[:number] in self._shared)
        number = next(begun, 0)
        shared = [self._shared[parts[:number]]] if number else []
        return [*shared, *map(self._condition, parts[number:])]

    def _atom(self, atom: Atom) -> str:
        left = self._value(atom.path)
        if atom.kind is Kind.BOOL and not atom.path.startswith(DECISION) and isinstance(atom.right, bool):
            return left if (atom.op == "==") is atom.right else f"(({left}) is False or {left} is OPEN and OPEN)"
        if atom.op in COMPARISONS:
            right = self._value(atom.right.path) if isinstance(atom.right, Ref) else self._constant(atom.right)
            return f"({left} {atom.op} {right})"
        return f"{self._look_up(atom.op, atom.right)}({left}, {atom.op == 'not in'})"

    def _value(self, path: str) -> str:
        """Write how the value of a fact is had."""
        place = self.places[path]
        return f"x{place}" if place < self.worked_out else f"(x{place} if x{place} is not NOT_YET else (x{place} := work({place})))"

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
