"""A folder of YAML files and a fact model -> Ruleset. Every error says file:line:column; nothing is half-loaded."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from couvert.language import authored
from couvert.language.assembly import Assembler, Known, field_type
from couvert.language.changes import changes_if, outcome_types
from couvert.language.codes import ProblemCode
from couvert.language.conditions import PARAMETER
from couvert.language.digest import digest
from couvert.language.model import FactModel, FactType, always_known
from couvert.language.problems import Problem, RulesetError
from couvert.language.python_places import of_field
from couvert.language.rules import REFER, DecisionTable, Reading, Ruleset, Wording
from couvert.language.statements import unknown_carriers
from couvert.language.strict_yaml import Document, YamlError, read_file
from couvert.language.stubs import unfilled
from couvert.language.tables import Tables
from couvert.language.validation import problems as shape_problems

Shape = TypeVar("Shape", bound=BaseModel)
WORDING: Final = "wording"


def read_ruleset(home: Path, *, facts: ModuleType, computed: ModuleType | None = None) -> Ruleset:
    """Read the ruleset in the folder `home`; `facts` holds its `Case` and `CONSTRAINTS`, `computed` the functions of computed fields.

    Raises RulesetError with every problem of the first stage that has any.
    """
    about, _ = _file(home, "ruleset.yaml", authored.AuthoredRuleset)
    _raise(_defaults(home, about))
    tables = Tables(_model(home, facts), about.languages)
    stated = _file(home, "sources.yaml", authored.AuthoredSources)
    sources = tables.sources(*stated)
    derived = tables.derived(*_file(home, "derived.yaml", authored.AuthoredDerived))
    _raise(tables.problems)
    types = {path: fact.type for path, fact in tables.model.facts.items()}
    types |= {path: FactType(one.function.gives) for path, one in derived.items()}
    constraints = tables.constraints(types, f"{home / 'facts.py'}:1:1")
    parameters = tables.parameters(*_file(home, "parameters.yaml", authored.AuthoredParameters), sources)
    _raise(tables.problems)
    types |= {f"{PARAMETER}{one.id}": one.type for one in parameters.values()}
    known = Known(types, frozenset(sources), frozenset(about.readings), frozenset(tables.model.groups), _functions(computed))
    decisions = _in_order(home, about, _decisions(home, known))
    changes = changes_if(tables, {**types, **outcome_types(decisions)}, f"{home / 'facts.py'}:1:1")
    _raise(tables.problems)
    _raise(unknown_carriers(*stated, {rule.id for table in decisions.values() for rule in table.rules}))
    return Ruleset(
        name=about.name,
        version=about.version,
        title=about.title,
        notice=about.notice,
        readings={name: Reading(name, shape.title, shape.default) for name, shape in about.readings.items()},
        model=tables.model,
        derived=derived,
        constraints=constraints,
        parameters=parameters,
        sources=sources,
        decisions=decisions,
        wording={language: _wording(home, language) for language in about.languages},
        digest=digest(home),
        changes_if=changes,
    )


def _model(home: Path, facts: ModuleType) -> FactModel:
    place = f"{home / 'facts.py'}:1:1"
    if not hasattr(facts, "Case"):
        raise RulesetError(
            [Problem(ProblemCode.MODEL_INVALID, place, "the fact model has no `Case`", "a pydantic model whose fields are groups of facts")]
        )
    try:
        model = FactModel(facts.Case, tuple(getattr(facts, "CONSTRAINTS", ())))
        _ = model.facts
    except TypeError as error:
        raise RulesetError([Problem(ProblemCode.MODEL_INVALID, place, str(error))]) from None
    _raise(_never_unknown(home / "facts.py", facts.Case))
    return model


def _never_unknown(path: Path, case: type[BaseModel]) -> Iterator[Problem]:
    """Find facts that a case cannot leave unknown: they would be refused where they are not given, or have a value that nobody gave."""
    for fact, model in always_known(case):
        message, hint = f"a case cannot leave `{fact}` unknown", "declare it with `| None = None`"
        yield Problem(ProblemCode.MODEL_INVALID, of_field(path, model.__name__, fact.rsplit(".", 1)[-1]), message, hint)


def _decisions(home: Path, known: Known) -> Mapping[str, DecisionTable]:
    """Read every decision file, one folder down, in two passes: what each gives, then its rules."""
    names = sorted(path.relative_to(home).as_posix() for path in home.glob("*/*.yaml") if path.parent.name != WORDING)
    if not names:
        _raise(
            [
                Problem(
                    ProblemCode.RULESET_INCOMPLETE,
                    f"{home}:1:1",
                    "no decision file found",
                    "one folder down, such as `care_path/care_path.yaml`",
                )
            ]
        )
    files = [_file(home, name, authored.AuthoredDecision) for name in names]
    types = dict(known.types)
    for shape, _ in files:
        types |= {f"decision.{shape.decision}.{name}": _outcome(field) for name, field in shape.gives.items() if field.kind == "one"}
    outcomes = frozenset(f"decision.{shape.decision}.{name}" for shape, _ in files for name in shape.gives)
    built, found = {}, []
    for shape, document in files:
        assembler = Assembler(document, replace(known, types=types, outcomes=outcomes))
        if shape.decision in built:
            found.append(
                Problem(ProblemCode.NAME_TAKEN, document.place(("decision",)), f"the decision `{shape.decision}` stands in two files")
            )
        built[shape.decision] = assembler.decision(shape)
        found += assembler.problems
    _raise([*found, *_shared(built)])
    return built


def _in_order(home: Path, about: authored.AuthoredRuleset, tables: Mapping[str, DecisionTable]) -> Mapping[str, DecisionTable]:
    """Put the decisions in the order in which people read them: `order`, where the ruleset has one."""
    if not about.order:
        return tables
    if sorted(about.order) != sorted(tables):
        odd = sorted(set(about.order) ^ set(tables)) or [name for name in about.order if about.order.count(name) > 1]
        raise RulesetError(
            [
                Problem(
                    ProblemCode.RULESET_INCOMPLETE,
                    f"{home / 'ruleset.yaml'}:1:1",
                    f"`order` names every decision once, and does not for `{odd[0]}`",
                )
            ]
        )
    return {name: tables[name] for name in about.order}


def _shared(built: Mapping[str, DecisionTable]) -> Iterator[Problem]:
    """Find rules of two decisions that have one id: answers, features and statements know a rule by its id alone."""
    owners: dict[str, str] = {}
    for rule, decision in ((rule, name) for name, table in built.items() for rule in table.rules):
        if owners.setdefault(rule.id, decision) != decision:
            yield Problem(
                ProblemCode.NAME_TAKEN, rule.place, f"the rule `{rule.id}` stands in `{owners[rule.id]}` too", "give each rule its own id"
            )


def _outcome(field: authored.AuthoredField) -> FactType:
    of = field_type(field)
    return replace(of, values=(*of.values, REFER)) if of.values else of


def wording_files(home: Path, language: str) -> tuple[str, ...]:
    """Name the files that hold the words of a language: `wording/<language>.yaml`, or every file of the folder `wording/<language>`."""
    folder = home / WORDING / language
    names = sorted(path.relative_to(home).as_posix() for path in folder.glob("*.yaml"))
    return tuple(names) or (f"{WORDING}/{language}.yaml",)


def _wording(home: Path, language: str) -> Wording:
    """Read the words of a language, from one file or several; no word may stand in two of them."""
    whole: dict[str, dict[str, Any]] = {}
    found: list[Problem] = []
    for name in wording_files(home, language):
        shape, document = _file(home, name, authored.AuthoredWording)
        for part, words in shape.model_dump().items():
            held = whole.setdefault(part, {})
            twice = (key for key in words if key in held)
            found += [
                Problem(ProblemCode.NAME_TAKEN, document.place((part, key)), f"the words for `{key}` stand in two files") for key in twice
            ]
            held |= words
    _raise(found)
    return whole


def _file(home: Path, name: str, shape: type[Shape]) -> tuple[Shape, Document]:
    path = home / name
    try:
        document = read_file(path)
    except OSError:
        raise RulesetError([Problem(ProblemCode.FILE_UNREADABLE, f"{path}:1:1", "the file is missing or cannot be read")]) from None
    except YamlError as error:
        raise RulesetError([error.problem]) from None
    _raise(unfilled(document))
    try:
        return shape.model_validate(document.value), document
    except ValidationError as error:
        places = (Problem(code, document.place(loc), message, hint) for code, loc, message, hint in shape_problems(error, shape))
        raise RulesetError(dict.fromkeys(places)) from None


def _defaults(home: Path, about: authored.AuthoredRuleset) -> list[Problem]:
    count = sum(reading.default for reading in about.readings.values())
    return (
        []
        if count == 1
        else [Problem(ProblemCode.RULESET_INCOMPLETE, f"{home / 'ruleset.yaml'}:1:1", "one reading, and only one, has `default: true`")]
    )


def _raise(found: Iterable[Problem]) -> None:
    problems = tuple(found)
    if problems:
        raise RulesetError(problems)


def _functions(computed: ModuleType | None) -> Mapping[str, Callable[..., Any]]:
    return {name: value for name, value in vars(computed).items() if callable(value) and not name.startswith("_")} if computed else {}
