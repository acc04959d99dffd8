"""The definition of an answer to a partial case: all its completions are decided, one by one, and compared with what the answer says."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

from couvert import Answer, Decision, Ruleset, decide
from couvert.cases import read_case
from couvert.language.problems import CaseError

Case = dict[str, Any]
Completion = tuple[int, ...]
"""For each forgotten fact the place of its value among those that it may take."""

Fields = Mapping[str, Any]
ABSENT = None
"""What a computed field counts as where it does not arise."""


@dataclass(frozen=True)
class Enumerated:
    """One partial case: the facts forgotten, by path, and what every completion gives for each decision asked."""

    forgotten: tuple[str, ...]
    outcomes: Mapping[Completion, Mapping[str, Fields]]

    def values(self, decision: str, field: str) -> set[Any]:
        """Give what comes out in a field."""
        return {found[decision].get(field, ABSENT) for found in self.outcomes.values()}

    def matter(self, decision: str, fields: Iterable[str], read: Iterable[str] | None = None) -> set[str]:
        """Give the facts for which two completions that differ only in them differ in one of the fields.

        `read` are the facts that the decision's rules read, where constraints tie them to others: the others may then differ as well,
        and where each fact that is read is tied to another one of them, all matter together.
        """
        fields, read = tuple(fields), tuple(self.forgotten if read is None else (path for path in read if path in self.forgotten))
        alone = {path for path in read if self._matters(decision, fields, [other for other in read if other != path])}
        varies = any(len(self.values(decision, field)) > 1 for field in fields)
        return alone or (set(read) if varies else set())

    def _matters(self, decision: str, fields: tuple[str, ...], shared: Iterable[str]) -> bool:
        """Tell whether two completions with the same values of the shared facts differ in one of the fields."""
        seen: dict[Completion, tuple[Any, ...]] = {}
        places = [self.forgotten.index(path) for path in shared]
        for completion, found in self.outcomes.items():
            others = tuple(completion[place] for place in places)
            outcome = tuple(found[decision].get(field, ABSENT) for field in fields)
            if seen.setdefault(others, outcome) != outcome:
                return True
        return False


def enumerated(law: Ruleset, case: Case, values: Mapping[str, Sequence[Any]]) -> Enumerated:
    """Decide a case with all combinations of these values for the forgotten facts that break no constraint."""
    outcomes: dict[Completion, Mapping[str, Fields]] = {}
    for places in product(*(range(len(some)) for some in values.values())):
        facts = {path: some[place] for (path, some), place in zip(values.items(), places, strict=True)}
        whole = completed(case, facts)
        read_case(law, whole, on=None)
        try:
            answer = decide(whole, ruleset=law)
        except CaseError:  # it can be read: so it breaks a constraint
            continue
        outcomes[places] = {name: one.fields for name, one in answer.decisions.items() if one.status != "not_asked"}
    return Enumerated(tuple(values), outcomes)


def completed(case: Case, facts: Mapping[str, Any]) -> Case:
    """Give a case with more facts, by path; `person.papers[blue].valid_until` is a leaf of a record given."""
    whole = deepcopy(case)
    for path, value in facts.items():
        group, name = path.split(".", 1)
        if "[" not in name:
            whole[group][name] = value
            continue
        records, key, leaf = re.split(r"[\[\].]+", name)
        next(record for record in whole[group][records] if key in record.values())[leaf] = value
    return whole


def without(case: Case, paths: Iterable[str]) -> Case:
    """Give a case without some facts, by path; its groups stay."""
    gone = set(paths)
    return {
        group: {name: value for name, value in given.items() if f"{group}.{name}" not in gone} if isinstance(given, dict) else given
        for group, given in case.items()
    }


def mismatches(
    law: Ruleset, answer: Answer, truth: Enumerated, read: Mapping[str, Iterable[str]] | None = None
) -> Iterator[tuple[str, str, Any, Any]]:
    """Give each decision and part of which an answer does not say exactly what the completions give: what it says, and what they give.

    `read` are the facts that each decision reads, where constraints tie these to others.
    """
    for name, decision in answer.decisions.items():
        if decision.status != "not_asked":
            for part, said, given in (*_fields(law, decision, truth), _missing(law, decision, truth, read and read[name])):
                if said != given:
                    yield name, part, said, given


def _fields(law: Ruleset, decision: Decision, truth: Enumerated) -> Iterator[tuple[str, Any, Any]]:
    for name, field in law.decisions[decision.name].fields.items():
        values = truth.values(decision.name, name)
        if field.kind == "one":
            yield name, set(decision.possible.get(name) or (decision.fields.get(name),)), values
        elif field.kind == "set":
            certain = set(decision.certain.get(name, decision.fields.get(name, ())))
            said = certain, certain | set(decision.possible.get(name, ()))
            yield name, said, (set.intersection(*map(set, values)), set().union(*values))
        elif name in decision.fields or len(values) == 1:
            yield name, {decision.fields.get(name, ABSENT)}, values
        else:
            yield name, set(), {value for value in values if not _within(decision, name, value)}


def _within(decision: Decision, name: str, value: int | date | None) -> bool:
    """Tell whether a computed value lies within what is said of it; where no lower end is told it may be absent."""
    interval = decision.intervals[name]
    if value is ABSENT:
        return interval.start is None
    return (interval.start is None or interval.start <= value) and (interval.end is None or value <= interval.end)  # type: ignore[operator]  # of one type


def _missing(law: Ruleset, decision: Decision, truth: Enumerated, read: Iterable[str] | None) -> tuple[str, Any, Any]:
    return "missing", set(decision.missing), truth.matter(decision.name, law.decisions[decision.name].fields, read)
