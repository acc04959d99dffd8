"""Authored shapes -> the frozen law: names resolved, conditions parsed, every consequence checked against its field."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from couvert.language import authored
from couvert.language.codes import ProblemCode
from couvert.language.conditions import DECISION, PARAMETER, Condition, Ref
from couvert.language.facts import Kind
from couvert.language.model import FactType
from couvert.language.order import CircleError, in_layers
from couvert.language.parser import ConditionError, literal, parse_condition
from couvert.language.problems import Problem, nearest, one_of
from couvert.language.rules import REFER, Citation, Consequent, DecisionTable, Field, InForce, Refer, Rule
from couvert.language.strict_yaml import Document, Place
from couvert.language.tables import citation
from couvert.language.worked_out import Function, amiss, takes, unfit

Types = Mapping[str, FactType]


@dataclass(frozen=True)
class Known:
    """What a decision file may name: types of facts, parameters and decisions' fields, sources, readings, functions of computed fields.

    `outcomes` are the fields of every decision, of any kind.
    """

    types: Types
    sources: frozenset[str]
    readings: frozenset[str]
    groups: frozenset[str]
    computed: Mapping[str, Callable[..., Any]]
    outcomes: frozenset[str] = frozenset()


class Assembler:
    """Builds one decision from its file and gathers what is wrong with it."""

    def __init__(self, document: Document, known: Known) -> None:
        """Read `document` against what is `known`."""
        self.document, self.known = document, known
        self.problems: list[Problem] = []

    def decision(self, shape: authored.AuthoredDecision) -> DecisionTable:
        """Give the decision; what is wrong is left in `problems`."""
        fields = {name: self.field(shape.decision, name, field) for name, field in shape.gives.items()}
        self.computed(shape, fields)
        if not any(field.main for field in fields.values()):
            self.wrong(ProblemCode.FIELD_INVALID, ("gives",), "no field is marked `main: true`")
        as_of = self.known.types.get(shape.as_of)
        if as_of is None or as_of.kind is not Kind.DATE:
            self.wrong(
                ProblemCode.TYPE_MISMATCH, ("as_of",), f"`{shape.as_of}` is not a date fact", hint=nearest(shape.as_of, self.known.types)
            )
        if shape.about not in self.known.groups:
            self.wrong(
                ProblemCode.GROUP_UNKNOWN,
                ("about",),
                f"unknown group of facts `{shape.about}`",
                hint=nearest(shape.about, self.known.groups),
            )
        self.asked(shape)
        return DecisionTable(
            name=shape.decision,
            title=shape.title,
            about=shape.about,
            as_of=shape.as_of,
            known_from=shape.known_from,
            desk=shape.desk,
            fields=fields,
            rules=tuple(sorted(self.rules(shape, fields), key=_id)),
            first_when=self.condition(shape.first_when, ("first_when",), self.facts_only) if shape.first_when else None,
        )

    @property
    def facts_only(self) -> Types:
        """The types of facts: what may be read before any decision is taken."""
        return {path: of for path, of in self.known.types.items() if not path.startswith((DECISION, PARAMETER))}

    def asked(self, shape: authored.AuthoredDecision) -> None:
        """Check what the fields are about, and what they show."""
        for name, field in shape.gives.items():
            at: Place = ("gives", name)
            if field.about is not None and field.about not in self.known.groups:
                self.wrong(
                    ProblemCode.GROUP_UNKNOWN,
                    (*at, "about"),
                    f"unknown group of facts `{field.about}`",
                    hint=nearest(field.about, self.known.groups),
                )
            if field.about is not None and field.main:
                self.wrong(
                    ProblemCode.FIELD_INVALID, (*at, "about"), "a main field is asked with its decision, and is about nothing of its own"
                )
            for value, paths in field.shows.items():
                if field.kind != "set" or value not in field.values:
                    self.wrong(
                        ProblemCode.FIELD_INVALID,
                        (*at, "shows", value),
                        f"`{value}` is not an element of this field",
                        hint=nearest(value, field.values),
                    )
                for index, path in enumerate(paths):
                    if path not in self.known.outcomes:
                        hint = nearest(path, self.known.outcomes)
                        self.wrong(
                            ProblemCode.FIELD_UNKNOWN, (*at, "shows", value, index), f"unknown field of a decision `{path}`", hint=hint
                        )

    def function(self, decision: str, name: str, shape: authored.AuthoredField) -> Function | None:
        """Give the function of a computed field, or None when there is none."""
        by, at, of = self.known.computed.get(shape.by or ""), ("gives", name), field_type(shape)
        if by is None:
            self.wrong(
                ProblemCode.FUNCTION_UNKNOWN, at, f"unknown function `{shape.by}`", hint=nearest(shape.by or "", self.known.computed)
            )
            return None
        if not takes(by, shape.needs):
            message = f"`{shape.by}` does not take as many values as `needs` names: {len(shape.needs)}"
            self.wrong(ProblemCode.ARGUMENT_INVALID, at, message)
        wrong = unfit(by, of)
        if wrong is not None:
            self.wrong(ProblemCode.FUNCTION_INVALID, at, f"`{shape.by}` {wrong}", hint="mend its annotation, or the `type` of the field")
        return Function(by, f"{decision}.{name}", of)

    def field(self, decision: str, name: str, shape: authored.AuthoredField) -> Field:
        """Give one field."""
        if shape.kind == "computed":
            only_if = {other: tuple(values) for other, values in shape.only_if.items()}
            by = self.function(decision, name, shape)
            return Field(name, "computed", field_type(shape), about=shape.about, by=by, needs=tuple(shape.needs), only_if=only_if)
        if shape.type == "enum" and not shape.values:
            self.wrong(ProblemCode.FIELD_INVALID, ("gives", name), "an enumeration lists its `values`")
        if REFER in shape.values:
            self.wrong(ProblemCode.FIELD_INVALID, ("gives", name, "values"), "`refer` is a value of every field and is not listed")
        shows = {value: tuple(paths) for value, paths in shape.shows.items()}
        return Field(name, shape.kind, field_type(shape), shape.main, shape.ordered, shape.about, shows)

    def computed(self, shape: authored.AuthoredDecision, fields: Mapping[str, Field]) -> None:
        """Check what computed fields need and when they stand."""
        asserted = {name: field for name, field in fields.items() if field.kind != "computed"}
        for name, field in shape.gives.items():
            for need in field.needs:
                if need not in asserted and need not in self.known.types:
                    self.wrong(
                        ProblemCode.FACT_UNKNOWN,
                        ("gives", name, "needs"),
                        f"unknown fact or field `{need}`",
                        hint=nearest(need, [*asserted, *self.known.types]),
                    )
            by, known = fields[name].by, {**self.known.types, **{other: one.type for other, one in asserted.items() if one.type}}
            for wrong in amiss(by, [(need, known[need]) for need in field.needs]) if by and known.keys() >= {*field.needs} else ():
                self.wrong(ProblemCode.FUNCTION_INVALID, ("gives", name, "needs"), f"`{field.by}` {wrong}", hint="mind their order")
            for other, values in field.only_if.items():
                of = asserted[other].type if other in asserted else None
                if of is None or not {*values} <= {*of.values, REFER}:
                    hint = f"one of {one_of(of.values)}" if of else nearest(other, asserted)
                    self.wrong(
                        ProblemCode.FIELD_INVALID, ("gives", name, "only_if"), f"`{other}` is not a field with these values", hint=hint
                    )

    def rules(self, shape: authored.AuthoredDecision, fields: Mapping[str, Field]) -> Iterator[Rule]:
        """Give every rule that can be read."""
        ids = [rule.id for rule in shape.rules]
        self.circle(shape, ids)
        for index, rule in enumerate(shape.rules):
            at: Place = ("rules", index)
            if ids.index(rule.id) != index:
                self.wrong(ProblemCode.NAME_TAKEN, (*at, "id"), f"the rule `{rule.id}` stands twice", hint="give each rule its own id")
            for parent in rule.exception_to:
                if parent not in ids:
                    self.wrong(ProblemCode.RULE_UNKNOWN, (*at, "exception_to"), f"unknown rule `{parent}`", hint=nearest(parent, ids))
            if rule.reading is not None and rule.reading not in self.known.readings:
                self.wrong(
                    ProblemCode.READING_UNKNOWN,
                    (*at, "reading"),
                    f"unknown reading `{rule.reading}`",
                    hint=f"one of {one_of(sorted(self.known.readings))}",
                )
            built = self.rule(rule, at, fields)
            if built is not None:
                yield built

    def circle(self, shape: authored.AuthoredDecision, ids: Sequence[str]) -> None:
        """Refuse rules that are exceptions to one another in a circle."""
        try:
            tuple(in_layers({rule.id: rule.exception_to for rule in shape.rules}))
        except CircleError as error:
            message = f"rules are exceptions to one another in a circle: {', '.join(error.circle)}"
            self.wrong(ProblemCode.CIRCLE, ("rules", ids.index(error.circle[0]), "exception_to"), message)

    def rule(self, shape: authored.AuthoredRule, at: Place, fields: Mapping[str, Field]) -> Rule | None:
        """Give one rule, or None when its condition cannot be read."""
        then = dict(self.consequences(shape, at, fields))
        if (shape.refer is not None) != (REFER in then.values()):
            self.wrong(ProblemCode.REFERRAL_INCOMPLETE, at, "`refer` names the desk exactly when a field is `refer`")
        when = self.condition(shape.when, (*at, "when"), self.known.types)
        if when is None:
            return None
        return Rule(
            id=shape.id,
            title=shape.title,
            cites=self.citations(shape.cites, (*at, "cites")),
            in_force=tuple(self.periods(shape, at)),
            when=when,
            then=then,
            exception_to=tuple(shape.exception_to),
            reading=shape.reading,
            weak=shape.weak,
            against=self.citations(shape.against, (*at, "against")),
            refer=Refer(shape.refer.to, shape.refer.why) if shape.refer else None,
            place=self.document.place((*at, "id")),
        )

    def condition(self, text: str, at: Place, types: Types) -> Condition | None:
        """Give a condition, or None when it cannot be read."""
        try:
            return parse_condition(text, types)
        except ConditionError as error:
            offset = error.offset if "\n" not in text.strip() else 0
            self.wrong(error.code, at, error.message, hint=error.hint, offset=offset)
            return None

    def periods(self, shape: authored.AuthoredRule, at: Place) -> Iterator[InForce]:
        """Give the periods in which a rule holds."""
        periods = shape.in_force if isinstance(shape.in_force, list) else [shape.in_force]
        for period in periods:
            start = period.start or period.attested_from
            if start is None or (period.start and period.attested_from):
                self.wrong(ProblemCode.PERIOD_INVALID, (*at, "in_force"), "a period has `from` or `attested_from`, one of the two")
            elif period.until is not None and period.until < start:
                self.wrong(ProblemCode.PERIOD_INVALID, (*at, "in_force"), "the period ends before it starts")
            else:
                yield InForce(start, period.until, attested=period.start is None)

    def consequences(self, shape: authored.AuthoredRule, at: Place, fields: Mapping[str, Field]) -> Iterator[tuple[str, Consequent]]:
        """Give what the rule asserts, field by field."""
        for name, value in shape.then.items():
            where = (*at, "then", name)
            field = fields.get(name)
            if field is None or field.type is None or field.kind == "computed":
                what = "unknown" if field is None else "computed, not given by rules: the"
                self.wrong(ProblemCode.FIELD_UNKNOWN, where, f"{what} field `{name}`", hint=None if field else nearest(name, fields))
                continue
            try:
                yield name, self.consequent(value, field, field.type)
            except ConditionError as error:
                self.wrong(error.code, where, error.message, hint=error.hint)

    def consequent(self, value: object, field: Field, of: FactType) -> Consequent:
        """Check one value against its field. Raises ConditionError."""
        if isinstance(value, authored.AuthoredTaken):
            known = self.known.types.get(value.path)
            if known is None or known.shape != "scalar":
                raise ConditionError(ProblemCode.FACT_UNKNOWN, f"unknown fact `{value.path}`", hint=nearest(value.path, self.known.types))
            return Ref(value.path)
        if field.kind == "set":
            items = value if isinstance(value, list) else [value]
            words = [str(literal(item, of)) for item in items]
            twice = next((word for word in words if words.count(word) > 1), None)
            if twice is not None:
                raise ConditionError(ProblemCode.NAME_TAKEN, f"`{twice}` stands twice", hint="keep one of them")
            return tuple(sorted(words))
        return REFER if value == REFER else literal(value, of)

    def citations(self, shapes: list[authored.AuthoredCitation], at: Place) -> tuple[Citation, ...]:
        """Give citations of known sources."""
        for index, shape in enumerate(shapes):
            if shape.source not in self.known.sources:
                self.wrong(
                    ProblemCode.CITATION_UNKNOWN,
                    (*at, index, "source"),
                    f"unknown source `{shape.source}`",
                    hint=nearest(shape.source, self.known.sources),
                )
            if shape in shapes[:index]:
                self.wrong(ProblemCode.NAME_TAKEN, (*at, index), "the citation stands twice", hint="keep one of them")
        return tuple(map(citation, shapes))

    def wrong(self, code: ProblemCode, loc: Place, message: str, *, hint: str | None = None, offset: int = 0) -> None:
        """Note a problem `offset` characters after a place of the file."""
        name, line, column = self.document.place(loc).rsplit(":", 2)
        self.problems.append(Problem(code, f"{name}:{line}:{int(column) + offset}", message, hint))


def field_type(shape: authored.AuthoredField) -> FactType:
    """Give the type of a field that rules assert."""
    return FactType(Kind(shape.type), tuple(shape.values), "set" if shape.kind == "set" else "scalar")


def _id(rule: Rule) -> str:
    return rule.id
