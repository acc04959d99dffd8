"""Can every value come out, and does every exception have something to be an exception to?"""

from collections.abc import Iterator

from couvert.analysis.finding import Code, Finding
from couvert.analysis.places import Places
from couvert.language.conditions import Ref
from couvert.language.facts import Kind
from couvert.language.problems import RulesetError
from couvert.language.rules import DecisionTable, Field, Rule, Ruleset
from couvert.rulebase import Edition, Rulebase, rulebases


def never_given(ruleset: Ruleset, places: Places) -> Iterator[Finding]:
    """Find fields, values of fields and elements of sets that no rule gives."""
    for table in ruleset.decisions.values():
        for field in table.fields.values():
            if field.kind != "computed":
                place = places.in_decision(table.name, ("gives", field.name))
                yield from (Finding(Code.VALUE_NEVER_GIVEN, place, message) for message in _never(table, field))


def _never(table: DecisionTable, field: Field) -> Iterator[str]:
    given = [rule.then[field.name] for rule in table.rules if field.name in rule.then]
    if not given:
        yield f"no rule gives the field `{field.name}`"
    elif not any(isinstance(value, Ref) for value in given):
        single = {item for value in given for item in (value if isinstance(value, tuple) else (value,))}
        yield from (f"no rule gives `{field.name}` the value `{str(value).lower()}`" for value in _values(field) if value not in single)


def _values(field: Field) -> tuple[str | bool, ...]:
    of = field.type
    return () if of is None else (True, False) if of.kind is Kind.BOOL else of.values


def periods(ruleset: Ruleset) -> Iterator[Finding]:
    """Find amounts that are read where they have none, and exceptions that stand alone in some period and reading."""
    found: dict[Finding, None] = {}
    for rulebase in rulebases(ruleset).values():
        found |= dict.fromkeys(_in_reading(rulebase))
    yield from found


def _in_reading(rulebase: Rulebase) -> Iterator[Finding]:
    try:
        editions = rulebase.editions
    except RulesetError as error:
        yield from (Finding(Code.AMOUNT_MISSING, problem.place, problem.message, problem.hint) for problem in error.problems)
        return
    alone: dict[str, tuple[Rule, Edition]] = {}
    for edition in (edition for many in editions.values() for edition in many):
        for rule in edition.rules:
            if edition.parents.get(rule.id) == () and any(period.holds(edition.start) for period in rule.in_force):
                alone.setdefault(rule.id, (rule, edition))
    for rule, edition in alone.values():
        message = f"the exception `{rule.id}` stands alone from {edition.start.isoformat()} in the reading `{edition.reading}`"
        yield Finding(Code.PARENT_ABSENT, rule.place, message, "give it a rule of that period and reading to be an exception to")
