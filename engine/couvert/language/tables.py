"""Sources, parameters, derived facts and constraints: authored shapes -> frozen tables, with what is wrong in them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from couvert.language import authored
from couvert.language.codes import ProblemCode
from couvert.language.conditions import Condition
from couvert.language.derivation import function_of, in_order, parse_derived
from couvert.language.facts import Constraint, Kind
from couvert.language.functions import add_months
from couvert.language.model import FactModel, FactType
from couvert.language.order import CircleError
from couvert.language.parser import ConditionError, literal, parse_condition
from couvert.language.problems import Problem, nearest
from couvert.language.rules import Amount, Citation, Derived, Parameter, Source, Statement, Texts
from couvert.language.statements import ill_formed, statements
from couvert.language.strict_yaml import Document

Types = Mapping[str, FactType]
Built = TypeVar("Built")


@dataclass
class Tables:
    """Builds the tables of one ruleset and gathers what is wrong with them in `problems`."""

    model: FactModel
    languages: Sequence[str]
    problems: list[Problem] = field(default_factory=list)

    def sources(self, shape: authored.AuthoredSources, document: Document) -> Mapping[str, Source]:
        """Give the sources by id, with what each of them states."""
        self.problems += ill_formed(shape, document)
        return {key: _source(key, one, self.languages, statements(key, one, document)) for key, one in shape.root.items()}

    def derived(self, shape: authored.AuthoredDerived, document: Document) -> Mapping[str, Derived]:
        """Give the derived facts by path, each after those it reads."""
        types = {path: fact.type for path, fact in self.model.facts.items()}
        for path, text in shape.facts.items():
            of = self.attempt(document.place(("facts", path)), partial(self.new_type, path, text))
            types |= {path: of} if of else {}
        built: dict[str, Derived] = {}
        for path, text in shape.facts.items():
            read = partial(parse_derived, path, text, facts=self.model.facts, types=types, groups=shape.groups)
            one = self.attempt(document.place(("facts", path)), read) if path in types else None
            built |= {path: one} if one else {}
        try:
            return {one.path: one for one in in_order(built)}
        except CircleError as error:
            place = document.place(("facts", error.circle[0]))
            self.problems.append(Problem(ProblemCode.CIRCLE, place, f"derived facts go in a circle: {error}"))
            return {}

    def new_type(self, path: str, text: str) -> FactType:
        """Give the type of a derived fact. Raises ConditionError when its name is taken or its function unknown."""
        if path in self.model.facts:
            raise ConditionError(ProblemCode.NAME_TAKEN, f"`{path}` is an input fact already", hint="give the derived fact its own name")
        return FactType(function_of(text).gives)

    def constraints(self, types: Types, place: str) -> Mapping[str, Condition]:
        """Parse the constraints of the model, which stand in its Python file, `place`."""
        parsed: dict[str, Condition] = {}
        for constraint in self.model.constraints:
            if constraint.id in parsed:
                message, hint = f"the constraint `{constraint.id}` stands twice", "give each constraint its own id"
                self.problems += [Problem(ProblemCode.NAME_TAKEN, place, message, hint)]
            one = self.attempt(place, partial(self.constraint, constraint, types))
            parsed |= {constraint.id: one} if one else {}
        return parsed

    def constraint(self, constraint: Constraint, types: Types) -> Condition:
        """Parse one constraint. Raises ConditionError that names it."""
        try:
            return parse_condition(constraint.holds, self.scope(constraint, types))
        except ConditionError as error:
            raise ConditionError(error.code, f"constraint `{constraint.id}`: {error.message}", hint=error.hint) from None

    def scope(self, constraint: Constraint, types: Types) -> Types:
        """Give the names that a constraint may use: all facts, or the leaves of a record. Raises ConditionError."""
        if constraint.each is None:
            return types
        fact = self.model.facts.get(constraint.each)
        if fact is None or not fact.leaves:
            raise ConditionError(
                ProblemCode.TYPE_MISMATCH, f"`{constraint.each}` is not a list of records", hint=nearest(constraint.each, self.model.facts)
            )
        return {leaf.path: leaf.type for leaf in fact.leaves}

    def parameters(self, shape: authored.AuthoredParameters, document: Document, sources: Mapping[str, Source]) -> Mapping[str, Parameter]:
        """Give the parameters by id, each with its amounts by start date."""
        return {key: self.parameter(key, one, document, sources) for key, one in shape.root.items()}

    def parameter(self, key: str, shape: authored.AuthoredParameter, document: Document, sources: Mapping[str, Source]) -> Parameter:
        """Give one parameter."""
        of = FactType(Kind(shape.type))
        amounts = []
        for index, one in enumerate(shape.values):
            place = document.place((key, "values", index))
            unknown = [cite.source for cite in one.cites if cite.source not in sources]
            self.problems += [
                Problem(ProblemCode.CITATION_UNKNOWN, place, f"unknown source `{name}`", nearest(name, sources)) for name in unknown
            ]
            value = None if one.value is None else self.attempt(place, partial(literal, one.value, of))
            amounts.append(Amount(one.start, value, tuple(map(citation, one.cites))))  # type: ignore[arg-type]  # a whole number: money in cents, or int
        starts = [amount.start for amount in amounts]
        if starts != sorted(set(starts)):
            self.problems.append(
                Problem(ProblemCode.AMOUNTS_UNORDERED, document.place((key,)), "amounts stand in order of start, each start once")
            )
        return Parameter(key, shape.title, shape.unit, of, tuple(amounts), shape.revalued_every_months)

    def attempt(self, place: str, build: Callable[[], Built]) -> Built | None:
        """Build one thing; a ConditionError becomes a problem at `place`."""
        try:
            return build()
        except ConditionError as error:
            name, line, column = place.rsplit(":", 2)
            self.problems.append(Problem(error.code, f"{name}:{line}:{int(column) + error.offset}", error.message, error.hint))
            return None


def citation(shape: authored.AuthoredCitation) -> Citation:
    """Give a citation; the language that the author wrote first is the one that programs see."""
    if isinstance(shape.at, str):
        return Citation(shape.source, shape.at)
    (_, first), *others = shape.at.items()
    return Citation(shape.source, first, tuple(others))


def _source(key: str, shape: authored.AuthoredSource, languages: Sequence[str], stated: tuple[Statement, ...]) -> Source:
    return Source(
        id=key,
        publisher=_texts(shape.publisher, languages),
        title=_texts(shape.title, languages),
        address=_texts(shape.address, languages),
        authority=shape.authority,
        dated=shape.dated,
        checked_on=shape.checked_on,
        review_on=add_months(shape.checked_on, shape.review_every_months),
        collection=shape.collection,
        statements=stated,
    )


def _texts(said: str | Texts, languages: Sequence[str]) -> Texts:
    """Give a text by language; one that is written once is the same in all."""
    return dict.fromkeys(languages, said) if isinstance(said, str) else said
