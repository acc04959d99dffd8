"""A case from outside -> the facts that the engine works with: validated, dated, its constraints kept."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ValidationError

from couvert.inference.completions.search import at_odds
from couvert.inference.memory import WorkingMemory
from couvert.language.codes import ProblemCode
from couvert.language.conditions import Condition, atoms, holds
from couvert.language.derivation import reads
from couvert.language.facts import Constraint, Given, Kind
from couvert.language.model import Fact
from couvert.language.partial import Unknown, Value
from couvert.language.problems import CaseError, Problem, RulebaseError, nearest, one_of
from couvert.language.python_places import of_error
from couvert.language.rules import Ruleset
from couvert.language.strict_json import each_key_once
from couvert.language.validation import case_problems

PARIS: Final = ZoneInfo("Europe/Paris")
TRUTHS: Final[Mapping[str, bool]] = {"true": True, "false": False, "yes": True, "no": False}


def today() -> date:
    """Give today's date in Paris."""
    return datetime.now(PARIS).date()


def read_case(ruleset: Ruleset, case: Mapping[str, Any] | BaseModel, *, on: date | str | None) -> BaseModel:
    """Validate a case against the fact model and date it: `on`, else its own date, else today in Paris.

    Raises CaseError, and RulebaseError where the fact model itself fails on the case.
    """
    document = case if isinstance(case, dict) else case.model_dump(exclude_none=True) if isinstance(case, BaseModel) else case
    if not isinstance(document, Mapping):
        raise CaseError([Problem(ProblemCode.VALUE_INVALID, "", "expected a mapping of groups of facts")])
    given = document.get("on") if on is None else on
    document = {**document, "on": today() if given is None else given}
    try:
        return ruleset.model.case.model_validate(document)
    except ValidationError as error:
        raise CaseError(case_problems(error, ruleset.model.case)) from None
    except Exception as error:
        raise RulebaseError(_failing(ruleset.model.case, error)) from error


def _failing(model: type[BaseModel], error: Exception) -> Problem:
    """Say where the fact model fails, and nothing of the case."""
    place = of_error(str(sys.modules[model.__module__].__file__), error)
    return Problem(ProblemCode.MODEL_INVALID, place, f"the fact model fails on this case: {type(error).__name__}")


@dataclass(frozen=True)
class Contradiction:
    """A constraint that the case breaks, by id, and the facts that it reads, as slots: `cover.documents[ehic].valid_until`."""

    constraint: str
    facts: tuple[str, ...]


class ContradictionError(CaseError):
    """The facts of a case cannot be true together."""

    def __init__(self, problems: Iterable[Problem], contradictions: Iterable[Contradiction]) -> None:
        """Keep the problems, and what contradicts what."""
        super().__init__(problems)
        self.contradictions = tuple(contradictions)


def keep_constraints(ruleset: Ruleset, memory: WorkingMemory) -> None:
    """Refuse a case whose facts cannot be true together. Raises ContradictionError that names all the facts concerned."""
    broken = [one for one in ruleset.model.constraints if memory.breaks(one)]
    if broken:
        told = (Contradiction(one.id, facts) for one in broken for facts in _facts_at_odds(ruleset, memory, one))
        raise ContradictionError((_contradiction(ruleset, one) for one in broken), told)
    odds = at_odds(memory)
    together = [one for one in ruleset.model.constraints if one.id in odds]
    if together:
        told = (Contradiction(one.id, facts) for one in together for facts in _facts_at_odds(ruleset, memory, one))
        raise ContradictionError([_contradiction_together(ruleset, memory, together)], told)


def _contradiction_together(ruleset: Ruleset, memory: WorkingMemory, constraints: Iterable[Constraint]) -> Problem:
    """Say that facts break no constraint alone, but that no value of what is not given keeps all of them."""
    facts = dict.fromkeys(path for one in constraints for paths in _facts_at_odds(ruleset, memory, one) for path in paths if path != "on")
    sentences = "; ".join(one.id.replace("-", " ") for one in constraints)
    if not facts:
        return Problem(ProblemCode.CONSTRAINT_BROKEN, "on", f"no case is possible on this day: {sentences}")
    first, *others = facts
    return Problem(ProblemCode.CONSTRAINT_BROKEN, first, f"contradicts {one_of(others) or '`on`'}: {sentences}")


def _contradiction(ruleset: Ruleset, constraint: Constraint) -> Problem:
    each = constraint.each
    named = dict.fromkeys(path for path in _inputs(ruleset, ruleset.constraints[constraint.id]) if path != "on" or each)
    facts = [f"{each}.{leaf}" if each else leaf for leaf in named]
    return Problem(ProblemCode.CONSTRAINT_BROKEN, facts[0], f"contradicts {one_of(facts[1:]) or '`on`'}: {constraint.id.replace('-', ' ')}")


def _facts_at_odds(ruleset: Ruleset, memory: WorkingMemory, constraint: Constraint) -> Iterator[tuple[str, ...]]:
    """Give the facts of a broken constraint that the case gives; of one about records, those of each record that breaks it."""
    condition = ruleset.constraints[constraint.id]
    read = tuple(dict.fromkeys(_inputs(ruleset, condition)))
    if constraint.each is None:
        yield tuple(path for path in read if path in memory.given)
    else:
        records: Any = memory.given.get(constraint.each) or ()
        for label, record in ruleset.model.facts[constraint.each].labelled(records):
            if holds(condition, partial(_leaf, record)) is False:
                yield tuple(f"{constraint.each}[{label}].{leaf}" for leaf in read if leaf in record)


def _leaf(record: Mapping[str, Value], leaf: str) -> Value:
    return record.get(leaf, Unknown(()))


def _inputs(ruleset: Ruleset, condition: Condition) -> Iterator[str]:
    for atom in atoms(condition):
        for path in atom.paths:
            derived = ruleset.derived.get(path)
            yield from reads(derived) if derived else (path,)


def given_facts(ruleset: Ruleset, case: BaseModel) -> Given:
    """Give the facts of a validated case by path."""
    return ruleset.model.given(case)


def asked_groups(case: BaseModel) -> frozenset[str]:
    """Give the groups of facts that the case has, even when empty."""
    return frozenset([name for name, given in vars(case).items() if given is not None])


def names(given: object, *, of: str) -> frozenset[str]:
    """Give the names that a caller lists; nothing is an empty list. Raises CaseError for what is no list of names."""
    return frozenset(_listed(given, of=of))


def names_in_order(given: object, *, of: str) -> tuple[str, ...]:
    """Give the names that a caller lists, each once, in their order. Raises CaseError for what is no list of names."""
    return tuple(dict.fromkeys(_listed(given, of=of)))


def _listed(given: object, *, of: str) -> tuple[str, ...]:
    """Give the names that a caller lists; a single name, which would be read letter by letter, is no list."""
    if isinstance(given, str):
        raise _no_names(of)
    listed = tuple(given) if isinstance(given, Iterable) else (given,) if given else ()
    for name in listed:
        if not isinstance(name, str):
            raise _no_names(of)
    return listed


def _no_names(of: str) -> CaseError:
    return CaseError([Problem(ProblemCode.VALUE_INVALID, "", f"expected a list of names of {of}")])


def nested(facts: object) -> dict[str, Any]:
    """Turn facts by dotted path into the nested mapping of a case. Raises CaseError where one runs through a value."""
    if not isinstance(facts, Mapping) or not all(isinstance(path, str) for path in facts):
        raise CaseError([Problem(ProblemCode.VALUE_INVALID, "", "expected a mapping of facts by dotted path")])
    case: dict[str, Any] = {}
    for path, value in facts.items():
        *groups, leaf = path.split(".")
        place = case
        for group in groups:
            place = place.setdefault(group, {})
            if not isinstance(place, dict):
                raise CaseError([Problem(ProblemCode.NAME_TAKEN, path, "is a fact and a group at once")])
        place[leaf] = value
    return case


def from_text(ruleset: Ruleset, path: str, text: str) -> Any:  # noqa: ANN401  # the typed value, or the text where only the model can judge
    """Turn the text of a fact (command line, table) into its typed value; empty is unknown, `none` an empty list. Raises CaseError."""
    fact = ruleset.model.facts.get(path)
    if fact is None:
        known = ruleset.model.facts
        raise CaseError(
            [Problem(ProblemCode.FACT_UNKNOWN, path, "unknown fact", nearest(path, known) or f"expected one of {one_of(known)}")]
        )
    text = text.strip()
    if not text:
        return None
    if fact.type.shape == "set":
        return [] if text == "none" else _members(path, text)
    return _records(path, text) if fact.type.shape == "records" else _scalar(fact, text)


def _members(path: str, text: str) -> list[str]:
    members = [part.strip() for part in text.split(";")]
    if "" in members:
        raise CaseError(
            [Problem(ProblemCode.VALUE_INVALID, path, "expected values with one `;` between them", "such as `FR;BR`, or `none`")]
        )
    return members


def _records(path: str, text: str) -> Any:  # noqa: ANN401  # a list, which the model judges
    if text == "none":
        return []
    try:
        return json.loads(text, object_pairs_hook=each_key_once)
    except (ValueError, RecursionError):
        raise CaseError(
            [Problem(ProblemCode.VALUE_INVALID, path, "expected `none`, or a list of records as JSON", 'such as `[{"kind": "ehic"}]`')]
        ) from None


def _scalar(fact: Fact, text: str) -> Any:  # noqa: ANN401  # the typed value, or the text where only the model can judge
    if fact.type.kind is Kind.BOOL:
        return TRUTHS.get(text.lower(), text)
    if fact.type.kind is Kind.INT and text.removeprefix("-").isdigit() and text.isascii():
        return int(text)
    if fact.type.kind is Kind.MONEY and text.replace(".", "", 1).isdigit() and text.isascii():
        return Decimal(text)
    return text
