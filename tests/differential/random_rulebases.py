"""Random rulebases: random facts, conditions and trees of exceptions with several parents; and random cases for them."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from couvert.language.conditions import And, Atom, Condition, Or, Ref
from couvert.language.facts import Kind, Scalar
from couvert.language.rules import DecisionTable, Rule
from couvert.rulebase import Edition

FACTS: Mapping[Kind, tuple[str, ...]] = {
    Kind.BOOL: ("visit.referred", "stay.is_long", "person.has_a_doctor"),
    Kind.INT: ("visit.patient_age", "stay.months", "stay.weeks"),
    Kind.MONEY: ("job.pay", "job.ceiling"),
    Kind.DATE: ("visit.date", "on", "stay.start"),
    Kind.ENUM: ("visit.specialty", "decision.affiliation.route"),
    Kind.COUNTRY: ("person.from", "person.insured_in"),
}
VALUES: Mapping[Kind, st.SearchStrategy[Any]] = {
    Kind.BOOL: st.booleans(),
    Kind.INT: st.integers(-2, 2) | st.sampled_from([-(2**53), 2**53, 2**53 - 1]),
    Kind.MONEY: st.integers(0, 3),
    Kind.DATE: st.sampled_from([date.min, date(2023, 12, 31), date(2024, 1, 1), date(2024, 2, 29), date.max]),
    Kind.ENUM: st.sampled_from(["gp", "gp_nurse", "psychiatrist", "1", "true", "null"]),
    Kind.COUNTRY: st.sampled_from(["FR", "BR", "DE"]),
}
Facts: TypeAlias = Mapping[str, Scalar]


@st.composite
def atoms(draw: st.DrawFn) -> Atom:
    kind = draw(st.sampled_from(Kind))
    path = draw(st.sampled_from(FACTS[kind]))
    op = draw(st.sampled_from(["==", "!=", "in", "not in", *(["<", "<=", ">", ">="] if kind.ordered else [])]))
    if op in {"in", "not in"}:
        return Atom(path, op, draw(st.frozensets(VALUES[kind], max_size=3)), kind)
    right = draw(VALUES[kind] | st.sampled_from(FACTS[kind]).map(Ref))
    return Atom(path, op, right, kind)


CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    atoms(),
    lambda parts: st.builds(And, st.lists(parts, max_size=3).map(tuple)) | st.builds(Or, st.lists(parts, max_size=3).map(tuple)),
    max_leaves=6,
)


@st.composite
def editions(draw: st.DrawFn, conditions: st.SearchStrategy[Condition] = CONDITIONS) -> Edition:
    """Draw an edition: each rule may be an exception to several earlier ones, and to rules that are not in force."""
    ids = draw(st.lists(st.text("abc-", min_size=1, max_size=4), min_size=1, max_size=12, unique=True))
    rules = []
    for place, rule_id in enumerate(ids):
        parents = draw(st.lists(st.sampled_from([*ids[:place], "not-in-force"]), max_size=3)) if draw(st.booleans()) else []
        when = draw(conditions)
        rules.append(Rule(id=rule_id, title={}, cites=(), in_force=(), when=when, then={}, exception_to=tuple(parents)))
    start = date(2020, 1, 1)
    table = DecisionTable("random", {}, "visit", "on", start, "desk", {}, tuple(rules))
    return Edition(table, "official", start, None, tuple(sorted(rules, key=lambda one: one.id)))


CASES: st.SearchStrategy[Facts] = st.fixed_dictionaries(
    {}, optional={path: VALUES[kind] for kind, paths in FACTS.items() for path in paths}
)
WHOLE_CASES: st.SearchStrategy[Facts] = st.fixed_dictionaries({path: VALUES[kind] for kind, paths in FACTS.items() for path in paths})
EXAMPLES = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
FEWER_EXAMPLES = settings(EXAMPLES, max_examples=60)
