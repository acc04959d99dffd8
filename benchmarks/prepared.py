"""The work that every engine gets: the rules of a decision on one day in one reading, and cases as the values that these rules look at."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final, NamedTuple, TypeAlias

from couvert.asking import inquire
from couvert.inference.reference import fire
from couvert.inquiry import Inquiry
from couvert.language.conditions import DECISION, And, Atom, Condition, Ref, atoms
from couvert.language.facts import Scalar
from couvert.language.partial import Unknown
from couvert.language.rules import Rule, Ruleset
from couvert.rulebase import Edition, rulebases

FOUR: Final = ("affiliation", "carte_vitale", "care_path", "reimbursement")
TWO: Final = ("affiliation", "care_path")
DAY: Final = date(2026, 11, 23)

Plain: TypeAlias = bool | int | str
Outcome: TypeAlias = frozenset[str]
"""The rules that determine."""


class Facts(NamedTuple):
    """The values of a case that the rules of a decision look at; derived facts and what other decisions give are worked out already.

    `plain` has them by name, with days as numbers; `scalars` by path, as rules have them. Sums are in cents.
    """

    plain: Mapping[str, Plain]
    scalars: Mapping[str, Scalar]


@dataclass(frozen=True)
class Task:
    """The rules of a decision, in force on the day."""

    edition: Edition

    @property
    def name(self) -> str:
        """The decision."""
        return self.edition.table.name

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """What its rules look at."""
        return tuple(dict.fromkeys(path for rule in self.edition.rules for atom in atoms(rule.when) for path in atom.paths))

    @cached_property
    def in_order(self) -> tuple[Rule, ...]:
        """Its rules, each after those that it is an exception to."""
        return tuple(self.edition.by_id[name] for name in self.edition.parents_first)

    @cached_property
    def gives(self) -> Mapping[str, Mapping[str, Scalar]]:
        """The fields that have one value and that rules give without looking at facts: for each, what each rule gives.

        A field that can refer beside being a number or a truth value is told in words.
        """
        one = [name for name, field in self.edition.table.fields.items() if field.kind == "one"]
        found = {name: {rule.id: rule.then[name] for rule in self.in_order if name in rule.then} for name in one}
        plain_ = {name: given for name, given in found.items() if given and not any(isinstance(value, Ref) for value in given.values())}
        return {name: given if len({type(value) for value in given.values()}) == 1 else _in_words(given) for name, given in plain_.items()}


@dataclass(frozen=True)
class Prepared:
    """A case, the inquiry that it is, and for each decision the values that its rules look at."""

    case: Mapping[str, Any]
    inquiry: Inquiry
    facts: Mapping[str, Facts]
    outcomes: Mapping[str, Outcome]


def _in_words(given: Mapping[str, Scalar]) -> Mapping[str, Scalar]:
    return {rule: str(value).lower() if isinstance(value, bool) else str(value) for rule, value in given.items()}


def named(path: str) -> str:
    """Give the name of a path where points are not allowed in names."""
    return path.replace(".", "__")


def plain(value: Scalar, path: str = "") -> Plain:
    """Give a value as every engine has it. What another decision gives may refer instead of being true or false, so that it is a word."""
    if isinstance(value, bool) and path.startswith(DECISION):
        return str(value).lower()
    return value.toordinal() if isinstance(value, date) else value


def task(law: Ruleset, decision: str, day: date = DAY) -> Task:
    """Give the rules of a decision that are in force on a day, in the default reading."""
    editions = rulebases(law)[law.default_reading].editions[decision]
    return Task(next(one for one in editions if one.start <= day and (one.until is None or day <= one.until)))


def prepared(law: Ruleset, cases: Iterable[Mapping[str, Any]], tasks: Iterable[Task]) -> Iterator[Prepared]:
    """Prepare cases; those that a rule looks at a value of that is not known, or that go by another day's rules, are left out."""
    tasks = tuple(tasks)
    for case in cases:
        inquiry = inquire(dict(case), ruleset=law)
        found = {one.name: known for one in tasks if (known := _known(inquiry, one)) is not None}
        if len(found) == len(tasks):
            outcomes = {one.name: frozenset(fire(one.edition, found[one.name].scalars).determining) for one in tasks}
            yield Prepared(case, inquiry, found, outcomes)


def _known(inquiry: Inquiry, one: Task) -> Facts | None:
    settled = inquiry.settled.get(one.name)
    if settled is None or settled.edition is not one.edition:
        return None
    look = inquiry.look_on(settled)
    values: dict[str, Any] = {path: look(path) for path in one.paths}
    if any(isinstance(value, Unknown) for value in values.values()):
        return None
    return Facts({named(path): plain(value, path) for path, value in values.items()}, values)


@dataclass(frozen=True)
class Language:
    """How a language writes conditions."""

    both: str = "and"
    either: str = "or"
    equal: str = "=="
    true: str = "True"
    false: str = "False"
    members: str = "({},)"
    within: str = "{left} in {right}"
    without: str = "{left} not in {right}"
    quote: str = '"'
    name: str = "{}"

    def written(self, condition: Condition) -> str:
        """Write a condition."""
        if isinstance(condition, Atom):
            return self._atom(condition)
        joint = f" {self.both if isinstance(condition, And) else self.either} "
        return "(" + joint.join(map(self.written, condition.parts)) + ")"

    def _atom(self, atom: Atom) -> str:
        left = self.name.format(named(atom.path))
        if isinstance(atom.right, frozenset):
            members = self.members.format(", ".join(sorted(self.literal(one, atom.path) for one in atom.right)))
            return (self.within if atom.op == "in" else self.without).format(left=left, right=members)
        right = self.name.format(named(atom.right.path)) if isinstance(atom.right, Ref) else self.literal(atom.right, atom.path)
        return f"{left} {self.equal if atom.op == '==' else atom.op} {right}"

    def literal(self, value: Scalar, path: str = "") -> str:
        """Write a value, of the fact that a path names."""
        told = plain(value, path)
        if isinstance(told, bool):
            return self.true if told else self.false
        return str(told) if isinstance(told, int) else f"{self.quote}{told}{self.quote}"
